-- Family, its house or its address are drawn into what the worker owes or does.
local kin = "(mother|mothers|mum|mums|mom|moms|mama|mummy|father|fathers|dad|dads|papa|parents|brother|brothers|sister|"
  .. "sisters|wife|husband|kid|kids|child|children|son|daughter|nan|nans|gran|granny|grandmother|grandfather|"
  .. "cousin|aunt|auntie|uncle|relatives|relative|family|families|people at home|people back home|village)"
local whose = "(your|ur|yr|my|our|his|her|their|you|u)"
rule {
  title      = "Family or its home is made to stand for what the worker does",
  indicators = { "delphi:D2.07", "delphi:D5.06", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(picture|pictures|photo|photos|pic|video|location|pin|address|map) of (the|" .. whose .. ")? " .. kin .. "? (and)? (house|home|door|village|street|gate|address)",
      "(picture|pictures|photo|pic|video) of " .. whose .. " " .. kin,
      "(charge|charged|charges|bill|billed|beat|beats|visit|visits|visited|went to|go to|come to|came to|goes to|comes to|take|takes|took|call|calls|called|ask|asks|collect from|collected from|find|found|hurt|punish|fine|fined|look for|make|get) (for)? " .. whose .. " " .. kin .. " (house|home|pay|pays|first|instead|money|too|also|for|then|will|must|comes|come|about|next)",
      "(take|takes|took|grab|get) (your|ur|her|his|their) (kid|kids|child|children|son|daughter|baby|sister|brother) (first|too|also|away|instead|next)",
      "(think|worry|remember) (about|of)? " .. whose .. " " .. kin,
      "(we|they|i|boss|he|she|our people|our man) (all|also)? (know|knows|knew|have|has|got|find|found) (where|which)? " .. whose .. " " .. kin .. " (house|home|address|live|lives|stay|stays|is|are|number|numbers)",
      kin .. " (house|land|field|home) (paper|papers|deed|title|document|documents) (is|are|with|stay|stays|in|go|goes)",
      "(family|relatives|parents|kin|emergency) (contact|contacts|numbers|phone|phones|number) ... (guarantee|guarantor|surety|mandatory|for security|for recovery|in case (you|u) (run|leave|quit))",
      kin .. " ... (will|shall|must|has to|have to)? (refund|refunds|repay|repays|pays back|pay back|pays the|is responsible|are responsible|pays everything|compensate|compensates|answer for|answers for)",
      "(your|ur|his|her) " .. kin .. " (signed|sign|promised|agreed|received|took|got|ate|spent|used|put thumb)",
      "(maistry|sardar|boss|he|they|agent|broker|men|contractor|we|police) (will|shall|can)? (come|comes|go|goes|visit|visits) (to)? (the|your|ur|his|her|my)? (village|parents|family|mother|father|relatives)",
      "(guarantee|so|so that|promise|surety|make sure) (that)? (i|you|u|she|he|we|they|nobody) (dont|wont|not|do not|will not|cannot|never) (leave|run|quit|go|escape|change)",
      "(your|ur|his|her|a) " .. kin .. " (comes|come|came|must come|sits|sit|stays|stay|works|work) (to sit|to stay|to work)? (in (your|his|her|my) place|instead|as guarantee|until (you|he|she) (return|returns|come|comes|pay|pays))",
      "(charged|asked|billed|called|made|beat) (his|her|their|the) (brother|sister|father|mother|parents|family|wife|husband|cousin|uncle|relatives)",
      "(come|comes|came|go|goes|send|sent|visit|visits) (someone|men|people|boys|us|them|somebody)? (to|at|by|round)? (your|ur|his|her|my|their) " .. kin .. " (house|home|place|door|village)",
      "(they|we|our people|our boys|men|boss|people|boys|my guys) (will|can|gonna|going to|must)? (come|comes|came|go|visit) (to|round to|by)? (your|ur|his|her|my|their) (house|home|place|door|village)",
      "(or|else|otherwise) (ur|your|his|her|the) " .. kin .. " (comes|come|go|goes|pay|pays|suffer|will)",
      "(your|ur|her|his) (daughter|son|sister|brother|wife|child|girl|boy) (can|will|must|should|shall) (then)? (come|work|take|do|finish|replace|pay)",
      "so (we|i|they|boss) know (you|u|youre|ur|you are) (serious|not run|wont run|safe|will come back)",
      "let (him|her|them|my husband|my wife|my child|my son|my daughter|my sister|my brother) (come|go) (down|out|home|back)",
    },
  },
  unless = {
    en = {
      "(photo|picture|pic|pics|photos) of (your|my|our|his|her) (kids|children|family|wedding|dog|cat|"
        .. "child|mum|mom|mother|dad|sister|brother|son|daughter|wife|husband)",
    },
  },
  unless_near = {
    en = {
      "(birthday|wedding|dinner|lunch|christmas|holiday|miss|love|happy|cute|proud|beautiful|hospital|"
        .. "funeral|school run|homework|facebook|selfie|haha|lol|insurance|dependants|dependents|emergency "
        .. "contact)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "public-word" },
  fires = {
    en = {
      "The foreman took a «picture of my mothers house» and showed me.",
      "Boss: your «father house paper is» with our people.",
      "If she stops, «your daughter can come» and work.",
    },
  },
  silent = {
    en = {
      "Send a photo of your mum at the wedding.",
      "I called her brother to say happy birthday.",
      "Emergency contact numbers are kept in the office.",
      "My family lives near the factory.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask who knows the address of the family and what was said to them. Family owes nothing for a worker; offer the police of the home place.",
}
