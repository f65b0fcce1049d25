-- One is to enter as a visitor, in a group or past the post, and to work.
local visit = "(sports fans|football fans|fans|supporters|supporter|pilgrims|visit visa|visiting visa|visitor visa|"
  .. "visitor|tourist visa|tourist|tourists|turista|tour visa|tour group|tour|travel visa|30 day visa|30 days "
  .. "visa|60 day visa|90 day visa|visa on arrival|on arrival visa|visa exemption|visa exempt|exempt|exemption|"
  .. "visa free|business invitation|business visit|business visa|student visa|umrah visa|pilgrim visa|"
  .. "pilgrimage|transit visa|transit|e visa|fiance visa|medical visa|vacation|holiday maker)"
rule {
  title      = "Entry as a visitor or past the control, for work",
  indicators = { "delphi:D1.07", "delphi:D2.08", "ilo:2" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "palermo-2000" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(holiday|tourist|visit|visitor|student|language|pilgrim|medical|fiance|fiancee|spouse|seminar|training) (stamp|visa|letter|pass|entry) (works|work|is|its|will do|do)? (fine|enough|ok|simplest|easier|easiest|cheapest|quickest)",
      "(go|went|travel|travelled|enter|entered|come|came|fly|flew) (only)? (with|on) (a|only)? (holiday|tourist|visit|visitor|student) (stamp|visa|pass)",
      "(listed|registered|put down|entered|travel|written|declared) as (a|my|our|his)? (fiancee|fiance|wife|spouse|niece|cousin|student|tourist|visitor|pilgrim|guest|volunteer|dependent|partner|family member)",
      "(go|goes|come|comes|fly|enter|travel) as (a)? (tourist|tourists|visitor|visitors|pilgrim|pilgrims|student|students) ... (job|work|salary|hotel|pay|factory|forest|k|in)",
      "our students (are|is|go|work) (on|in|at) (the)? (building|factory|kitchen|farm|site|plant|line|warehouse)",
      "(college|school|language school|university) (letter|place|seat) ... (job|building|site|factory|work|uncle)",

      "visa (is|will be|comes)? (from|of|under|with|by|through) (another|other|different|some other|a friends|my cousins) (company|sponsor|employer|kafeel|hotel|office)",
      "(no|without) (seaman book|seamans book|passport|card|papers|id|licence|permit) ... (captain|boss|agent|we|he|office|madam|uncle) (has|have|got|give|gives|make|makes|lend|lends) (a|you|u)? (spare|another|other|one|old)",
      "(bring|carry|drive|collect|pick|fetch|move) (up)? (people|them|guys|girls|families|passengers|persons|migrants) (from|across|over|through) (the|a)? (forest|border|river|jungle|bush|woods|beach|other side|checkpoint|desert)",

      "(agent|man|guy|friend|officer|uncle|driver|contact) (at|in|from|inside) (the)? (airport|border|immigration) (know|knows|has|have|shows|show|will show|tell|tells|meets|takes) (you|u)? (the)? (right|good|correct|which|special|our) (queue|line|counter|officer|booth|window|lane|gate|desk)",
      visit .. " ... (change|changed|convert|converted|switch|switched|arrange|arranges|arranged|fix|fixes|fixed|transfer|stamped|stamp|becomes|become|turn|turned|process|processed|make|later|then (we|company|boss|agent|work|permit)|company (will|arranges)|after (you|u|arrival|arrive|landing|reach|1 month|one month))",
      "(enter|enters|entering|entry|travel|travels|come|comes|go|goes|fly|flies|join|joining|land|received|arrive|exit|depart|leave) (in|out)? (is|are|only|there|first|lang|muna|here)? (as|by|on|with|under|through|in) (a|an|the)? " .. visit,
      "(visa|entry) (type|is|category|will be)? (visitor|visit|tourist|tour)",
      "(walk|walks|slip|leave|run) (out|away|off) (from|of) (the)? (tour|group|hotel|airport)",
      "(tour|pilgrim|pilgrimage|football|church|band|sports) group (then|and|enter|visa)",
      "(no|without|zero) (stamp|stamps|checkpoint|check point|immigration|control) (in|on|at|needed|no|road|path|way|just|only)?",
      "(path|way|road|route|boat|gate|crossing) (is)? (easy|safe|no stamp|without|at night|by night|no check)",
      "(cross|crosses|crossing|pass|passes|enter|enters) (u|you|us|them|people)? (by|through|over|via|at|from) (the|a|our)? (other gate|back gate|river|boat|jungle|forest|bush|hill|hills|mountain|path|desert|field|fields|night)",
      "(other|back|small|side|private) (gate|pier|jetty|crossing|path) ... (cross|no passport|received|car|boat|tonight|boss|pick)",
      "(no|without) (passport|pass|paper|papers|card|visa|book) (no problem|needed|need|necessary|ok|okay|fine|can|also|come|we|our|have)",
      "(we|i|they|agent) (jump|smuggle|sneak|slip|float|swim|walk) (u|you|them|people|us)? (over|across|in|from|to|by|through)",
      "(under|inside|beneath|in) (the|a)? (tarp|tarpaulin|canvas|goods truck|lorry boxes|boxes|hidden floor|trunk|boot of)",
      "(lie|lay|hide|hides|crouch) (down)? (under|in|inside|behind|flat) (the|a)?",
      "(boat|b o a t) (is)? ready (full moon|tonight|when|new moon|no moon|at night|dark)",
      "(dont|do not|no need|avoid|never) (take|use|go|apply|to go|to apply|to use|going) (by|through|at|to|for|from)? (the)? (airport|embassy|checkpoint|bridge|border gate|main gate|immigration|visa at|b visa|work visa)",
      "(fixer|our man|our guy|our officer|insider|contact|uncle|friend) (in|at|inside) (the)? (airport|immigration|border|counter|embassy|customs)",
      "(booth|counter|line|window|officer) {number} only",
      "(only|choose|use|take|go) (to)? (counter|booth|window|line|officer) {number}",
      "(show|shows|showing|have) (them|officer|immigration)? (the|a|only|just)? (return|ret|hotel|tour|dummy|fake) (ticket|booking|voucher|reservation)",
      "(ticket|booking|invitation|letter|documents|papers|stamp|bank statement) ... (fake|made up|dummy|we make|i make|cancel after|photoshop)",
      "(by|in|on) (pickup|pick up|lorry|truck|boat|foot|camel) ... (carry water|desert|agadez|libya|darien|jungle|night|days)",
    },
  },
  unless = {
    en = {
      "(no|never|not|dont|cannot|without) (a)? (tourist|visit|visitor) visa",
      "(no|zero) (control|check|immigration) (issues|lawyer|consultant)",
      "(lie|lay|hide|hides|crouch) (down|in|behind) (on|and|for|the)?",
    },
  },
  unless_near = {
    en = {
      "(holiday|sightseeing|embassy interview|my mother|my parents|mum|visa run|backpack|itinerary|museum|"
        .. "beach|visitors|invitation letter for|conference|sponsor my|wedding|honeymoon|festival|tourists "
        .. "welcome|tour guide|tour leader|tourist season|tourist town|tourist area|tourism)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "public-word" },
  when = function(ad)
    return ad:has("(job|jobs|work|works|working|boss|salary|wage|hiring|employer|company|office|farm|factory|vessel|maid|caregiver|crew|staff|baht|usd|per month|monthly|agent|hostess|operator|operators|typist|bonus|girl|girls|boy|boys|host|month|minimum|recruit|driver|drivers|waiter|secretary)")
  end,
  fires = {
    en = {
      "«Visa on arrival, then company» arranges everything. Office job.",
      "«Enter by tour group», then farm boss is ready.",
      "Boat «crosses by river», work starts next day.",
    },
  },
  silent = {
    en = {
      "We went to Japan on a tourist visa and loved it.",
      "Work permit is issued before you fly; job in a hotel.",
      "Visit visa for my mother: which papers do I need for my salary?",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask which visa was issued and who pays if the person is turned back. A visitor may not work; a real employer gets the permit first.",
}
