-- People with nobody, nothing or no papers are sought, or somebody's need is spoken to.
rule {
  title      = "People in need, without papers or without anybody are spoken to",
  indicators = { "delphi:D3.02", "delphi:D3.10", "ilo:1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(leaving|left|released from|fresh from|just out of|out of|coming out of) (prison|jail|care|hostel|hostels|foster care|rehab|shelter|shelters|the camp|detention|an orphanage|the orphanage) ... (welcome|work|believe|job|bed|accommodation|room|we|take|apply|start)",
      "(reach out|reaches out|reaching out|open|offers a home|give a chance|gives a chance) to (gentlemen|men|women|girls|people|those|lads|anyone|young people|guys) (leaving|from|who|without|in|sleeping|just)",
      "(we|i) (take|accept|want|like|welcome|house|collect) (girls|boys|women|people|men|lads|kids|those|anyone) (who|that)? (left|leave|ran|run|have no|has no|got no|without|nobody|no one|are alone|lost)",
      "(dont|doesnt|not|do not|never) care (what|which|about|if|who) (stamp|papers|visa|status|passport|card|documents|u got|you got|you have|u have)",
      "(cash|cash only|cash in hand|paid cash) (so|means|therefore)? (no|zero) (forms|papers|paperwork|questions|tax|names|paper trail|ni)",
      "(no|without) (ielts|english test|interview|exam|papers|questions|english) (and|nor|or)? (no|without) (ielts|interview|exam|papers|questions|visa check|english test|background check)",
      "(beat|beats|beating|cheat|trick|skip|around) the system",
      "(sleep|sleeping|slept) (at|in|outside|under|on) (the)? (station|street|streets|bridge|park|rough) ... (work|clean place|bed|soup|room|job|come|help)",
      "(on visa|on student visa|asylum|no status|overstay|no papers) ... (cant work|cannot work|cant find work|need work|no work) ",
      "(no one|nobody) (at home|there|in your house|else)? (listens|understands|loves|cares) (to|about)? (you|u)",

      "(no|without|w o|non) (iqama|brp|nin|cnic|aadhar|ejari|akama|kitas|work pass|visa now) (ok|okay|no problem|can|also|fine|welcome|needed|accepted|is ok)?",
      "(half|less|lower|reduced) pay (no|but|ok|without|because|for no|cash no)",
      "(orphanage|care|foster care|prison|jail|shelter|custody|rehab|hostel) (leavers|leaver|kids|girls|boys|lads)",
      "(just|fresh|newly|straight) out of (care|custody|prison|jail|foster|shelter|rehab|the system)",
      "(who|people|girls|boys|women|you) (are|is|r) (all)? alone in (the|this) (world|city|country|town|life)",
      "(ex|husband|family|father|stepdad|police|people) (is|are)? (looking|searching|hunting) for (you|u)",
      "(hiding|running|flee|fleeing|escaping|run away) from (ex|husband|your ex|an ex|debt|debts|family|police|war|home|lender|lenders)",
      "(deserve|deserves) better (than|life)",
      "(newly|just|recently) (arrived|come|came) ... (preferred|prefer|welcome|better|ok|no problems|no "
        .. "problem|do not make)",
      "(people|those|girls|boys|ladies|workers|anyone) (with|who have|having|without) (nobody|no one|no "
        .. "family|no relatives|no parents|no husband|nothing|no papers|no home) ",
      "nobody (waiting|waits|to call|at home|looking) (for)?",
      "(dont|do not|doesnt|never) (care|mind) if (you|u|youve|uve|they) (have|ve|got|no|are|not|dont|cant)",
      "(no|without|not) (right to work|status|legal status|permit|work permit)",
      "(for|only|take|want|wanted|seek|seeks|need|needs|looking for) (an|a|some)? (poor|needy|orphan|"
        .. "orphans|orphaned|homeless|desperate|able young|strong young|simple|village|hill|country) (or poor|"
        .. "and poor|and widowed)? (girl|girls|boy|boys|men|villager|villagers|family|families|woman|women|"
        .. "people|child|children|widow|widows|couple|lads)",
      "(orphan|orphans|widow|widows|widowed|refugee|refugees|single mother|single mothers|divorced|"
        .. "abandoned|homeless|street) (boys|girls|women|mothers|people|kids|ok|welcome|preferred|also|can|too|"
        .. "most welcome)",
      "(heard|saw|see|know) (that)? (your|ur|you|u) (shop|husband|father|mother|family|lost|need|have|are "
        .. "in|r in|business|job|harvest|loan|is|house) ... (close|closed|die|died|pass|passed|job|loan|debt|"
        .. "money|trouble|sick|alone|burned|failed|gone)",
      "need a (roof|bed|way out|fresh start)",
      "(police|labour|immigration|inspector|inspectors|officer|officers|nobody|no one) (never|no|not|dont|"
        .. "doesnt|wont) (come|comes|go|goes|check|checks|ask|asks|bother|look|find) (that|there|here|far|"
        .. "inside|this|us|you|up)?",
      "(no|without) (permit|card|cards|paper|papers|ic|id|passport|document|documents|visa) (ok|no problem|"
        .. "but|can|also|still|is ok|is fine|needed|welcome|not a problem|never mind|better|good)",
      "(dont|no|you dont|u dont) need (any)? (paper|papers|passport|visa|permit|documents) (there|here|"
        .. "papers make|make|because|only|for this|in|on)",
      "papers (make|is|are|bring) (problem|problems|trouble)",
      "(card|papers|permit|passport|ic) (yes|have|got) (or)? (no|not have|dont have|none) (both)? (ok|can|"
        .. "fine|no problem)",
      "(old|last|former|previous) (boss|employer|company) (not|no|dont|didnt|wont) (give|release|let|sign) "
        .. "(letter|you|u|paper|papers)? (ok|can|no problem|we|also)?",
      "(we|i) (have|hav|got) (uncle|police|a friend in police|officer|connection|connections|contact in)",
      "any tribe",
      "(housing|house|room|work) (only)? (for|if) (those)? (whose|where)? (the)? (whole|entire|all) "
        .. "(family|families) (works|work|joins|join)",
      "(ethnic|tribe|tribal|hill) ... (ok|welcome|only|preferred|prefer)",
      "(girls|women|ladies|boys|men|families) from (the)? (hill|hills|village|villages|province|provinces|"
        .. "border|camp|camps|north|countryside|mountain|rural)",
      "(where are|do you have|is your|are your) (your|ur)? (parents|mother|father|family|husband|"
        .. "boyfriend) (know|alive|strict|there|near|or)?",
      "(blood type|weight and height|your weight|virgin|any tattoos|visible tattoos|medication|pregnancy "
        .. "test|had the operation|pills to dry|womb)",
      "(no|without) (boyfriend|husband|bf|family|relatives|ties|parents|kids) (preferred|better|pls|please|"
        .. "only|and|allowed|need|needed|to)?",
    },
  },
  unless_near = {
    en = {
      "(no id deposit|no id deposits|needed for payroll|for payroll|id later|id for payroll|bring id)",

      "(au pair|video call|babysitting)",
      "(scholarship|donate|donation|food bank|shelter|charity|clinic|school|parking|fishing|hike|building|"
        .. "drone|visa holders|church supper|ngo|volunteer|support group)",
    },
  },
  unless = {
    en = {
      "(no|without) (parents|kids|family|husband|boyfriend|bf) (listening|around|watching|at home|evening|evenings|dinner|drama|allowed|trip|time|today|tonight|photos|yet)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "renting", "formal-advert" },
  fires = {
    en = {
      "«Newly arrived from Fujian preferred», bed over shop.",
      "«No permit, but» it is far from everything.",
      "«Any tribe», food on the book.",
    },
  },
  silent = {
    en = {
      "No permit needed for the hike.",
      "Poor service, girls at the counter were rude.",
      "We are looking for a strong manager.",
      "Work permit holders only.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask why those are sought who have little choice, and who would notice if something went wrong.",
}
