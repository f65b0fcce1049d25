-- Place, employer or contract are told only on the way or there, names change, other people take over.
rule {
  title      = "Place, employer or contract are to be told on the way or on arrival",
  indicators = { "delphi:D1.01", "delphi:D1.04", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "go first (and)? (paper|papers|visa|permit|contract|documents|passport) (later|after|comes later|follow|follows)",
      "(paper|papers|visa|permit|passport) later (everyone|everybody|all|many|no problem|dont worry|bro|its normal)",
      "(everyone|everybody|all of us|we all|many|my cousins) (went|go|goes|did it|crossed|came) (like|this) (this|that|way)",
      "(dont|do not|no) need (to)? know (much|more|anything|the details|details|where|the place|the name)",
      "(exact|real|full)? (address|location|place|pin) (only)? after (the)? (call|phone|video|deposit|interview|photo)",
      "(ask|pm|details) inside (only)?",
      "(place|location|address|destination|employer|coordinates|subclass|visa class|details|country|city|pin|work site|contract) (is|are|will be|get|gets)? (told|revealed|given|disclosed|shared|known|sent|announced|shown|explained) (only)? (at|on|upon|after|once|when|in) (the)? (airport|payment|arrival|landing|gate|boarding|station|border|confirmation|departure|van|bus|ferry|jetty)",
      "(get|receive|have|find) (the|your)? (coordinates|location|address|pin|destination) (at|on|from|after|when) (the)? (airport|arrival|landing|border|station|payment)",
      "revealed (on|after|upon) (payment|arrival|landing|deposit)",
      "(border|other side|across|special zone|island|riverside|river side) ... (come get|come fetch|fetch|collect|come pick) (you|u)",
      "(come get|fetch|collect|pick up|pick) (you|u) ... (border|other side|across the river|special zone|river side)",
      "(proper|real|good) (work|job) ... ask me later",
      "(changes|moves|rotate|rotates|shifts) (with|every|by) (the|each)? (season|month|few months|raid)",

      "(documents|document|visa|papers|paper|permit|contract|wages|pay|salary|money|details) (we|i|they|boss)? (will)? (solve|sort|sort out|fix|figure out|work out|arrange|talk|discuss|decide|do|make|see) (it|them|that)? (later|there|on the (road|way)|on arrival|once|when (ur|you|u|youre|you are)|after)",
      "(papers|contract|visa|paperwork|wages|permit) (later|after|comes later|will come later|when settled)",
      "(contract|paper|papers) (is)? (here|there) (not|no|never) (by|on|via|over) (internet|email|phone|whatsapp|online)",
      "(company|employer|boss|ship|line|hotel|club) (name)? (is)? (on|in) the contract (you|u) (get|sign|see|receive) (there|later|on arrival|when)",
      "(come|arrive|fly|travel|land) first (then|and|after|we|u|you|contract|talk|sign|see)",
      "(boarding|departure|interview|training|meeting|pick up|pickup) (is)? (from|in|at)? {place} (not|instead of|because|becoz|bcoz|cos|coz) {place}?",
      "(else|otherwise|or) (the)? (seat|slot|place|ticket|job) (go|goes|is given|given|pass|passes) to (next|another|someone|other)",
      "(exact|real|final|full|actual)? (country|site|office|address|location|destination|employer|company "
        .. "name|name of company|work place|workplace) (is|are|will be|to be|shall be)? (announced|told|known|"
        .. "given|shared|revealed|explained|shown|decided|disclosed|sent) (in|on|at|after|when|only|upon|once|"
        .. "during|later|by|to you)",
      "(name|address|contract|details|rest|place|salary|employer|boss) (is|are|will be)? (later|after (you|"
        .. "u) (arrive|reach|land|come)|on arrival|upon arrival|when (you|u) (land|reach|arrive|come)|in the "
        .. "(car|bus|van)|at the airport|at airport|at the border|on the way)",
      "(we|they|company|boss) (change|changes) (names|name|sites|site|numbers|number|office|offices|"
        .. "address) (often|every|monthly|for)",
      "(contract|papers|agreement|paper) (is|are|will be|get)? (signed|sign) (there|on arrival|upon "
        .. "arrival|inside|after arrival|when (you|u) (arrive|reach)|at the site|on board)",
      "(boss|madam|agent|captain|leader|they|we|manager) (will)? (explain|explains|tell|tells) (all|"
        .. "everything|rest|you|u|it|the rest)? (there|on phone|later|when (you|u) (come|arrive|reach)|inside|"
        .. "on the way|in person)",
      "(name|company|contract|licence|license|address|employer|visa) ... (confidential for now|is "
        .. "confidential|prefer trust|just trust|trust lang|no need to know|you will see|u will see|not "
        .. "important|later later|standard lah)",
      "(different|another|new|other) (friend|driver|man|uncle|person|guide|car) (meets|meet|takes|take|"
        .. "will meet|picks|pick|waits|comes|will come) (you|u|us)?",
      "(dont|do not|not|no) (keep|save|write|ask) (their|the|his|her|my)? (numbers|number|name|names)",
      "(screenshots|screenshot|screen shots|photos of this post) (is|are|of this post|not)? (forbidden|not "
        .. "allowed|banned|no)",
      "(contract|paper|agreement|salary|visa|that one|first one|old one|that) (is|was|were)? (just|only)? "
        .. "(for|to show) (the)? (embassy|visa|immigration|show|paper|government|airport|poea|ministry|labour)",
      "sign (a|an|the)? (another|new|arabic|chinese|second|different|other|blank|empty) (contract|paper|"
        .. "papers|agreement|letter)",
      "(cant|cannot|can not|not|wont|dont) (disclose|reveal|say|tell|share|give) (you)? (the|our)? (name|"
        .. "company|employer|country|place|location|address)",
      "({number}|{money}) (kd|riyal|usd|aed|qr|k|baht|rm)? (becomes|become|became|turns into|is now|now) "
        .. "({number}|{money})",
      "(real|true|actual|other|second) (contract|salary|job|work) (is)? (different|there|signed|told|"
        .. "starts|later|on arrival|after)",
      "(put|took|sent|brought|drove|moved) (us|me|them|her|him) ... (not (a|the|to)? (plane|hotel|office|"
        .. "factory|shop|restaurant|bangkok|airport|city)|instead)",
      "(changed|change) (cars|car|vans|buses|drivers|hotels) ({number}|two|three|four|many|several) (times)?",
      "(two|three|four|{number}) (cars|vans|drivers|cities|checkpoints) (change|changed|then|each|later)",
      "(company|office|factory|team) (retreat|holiday|trip|visit) first",
      "(so|why) (many|much|too much) questions",
      "(you|u) ask (too|so) (much|many)",
      "dont (ask|think) (too|so) (much|many)",
    },
  },
  unless_near = {
    en = {
      "(chat properly|interview|venue|zoom|party|exam|webinar|results|menu|surprise|shortlisted|winner|"
        .. "winners|class|tuition|appointment|policy)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "renting", "formal-advert" },
  fires = {
    en = {
      "Drivers $2,300. The «exact country is announced in» the bus.",
      "«Contract is signed there», another friend waits.",
    },
  },
  silent = {
    en = {
      "The office is on the second floor.",
      "Contract is signed in our office in Cebu, you get a copy.",
      "Exact salary is decided after the interview.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask for the name, the address and the contract before any journey, in writing. An honest employer gives all three.",
}
