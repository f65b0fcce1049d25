-- Something is to be kept from family, authorities or friends, or they are to be told another story.
rule {
  title      = "Others are not to know, or are to be told another story",
  indicators = { "delphi:D1.03", "delphi:D2.09", "ilo:2", "ilo:4" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(tell|inform|bring|trust) (no one|nobody|noone|none|no body)",
      "(refrain from|avoid|no need for|stop|do not bother|dont bother|without) (contacting|calling|asking|telling|informing|visiting|involving|disturbing) (the|your|any|our|ur)? (embassy|consulate|police|parents|family|school|church|ministry|department|authorities|neighbours|husband|mother|father|mum|dad)",
      "(parents|family|relatives|husband|visitors|father|mother|embassy|school) (need not|neednt|should not|must not|are not to|may not) (visit|come|know|call|ask|contact|be told|disturb|be informed|be involved)",
      "(nobody|no one|noone) (at|in|from|back) (home|the village|village|church|family|school|house|camp) (must|should|may|can|will|need|needs to|to) (know|hear|see|find)",
      "(till|until|before) (u|you|it|visa|i) (got|get|land|lands|reach|fly|arrive|comes out|are there|r there) ... (surprise|tell|say|mention)",
      "(if|when) (anybody|anyone|somebody|someone|they|police|officer) (at the|at)? (checkpoint|border|airport|gate|station)? (ask|asks|stop|stops) ... (you|u) (are|r|re) (nineteen|eighteen|twenty|18|19|20|21|my|our|visiting|tourist|cousins|sisters|on holiday)",
      "lift you out quietly",
      "(lift|take|get|bring) (you|u|her) out (quietly|at night|secretly|by night)",
      "(write|writes|put|puts) (18|19|20|21|eighteen|nineteen|twenty) (on|in) (the|ur|your) (form|paper|papers|passport|card)",

      "(no need|dont need|dont have|need not|never need) (to)? (tell|ask|inform) (her|him|them|mum|mom|dad|anyone)",
      "bring (ur|your) passport and nothing (else)?",
      "(dont|do not|dnt|never|pls dont|dun) (show|tell|let|send) (ur|your|ya|yr)? (dad|daddy|papa|father|mum|mummy|mama|mom|mother|parents|sister|brother|teacher|nan|gran|aunt|auntie|uncle|bf|boyfriend|husband|wife|carer|social worker) (this|the|our|these|about|see|know|read|find|any)",
      "(parents|parent|mum|mom|mother|father|family|guardian|friends) (do not|dont|does not|doesnt|no|not|should not|must not|cannot|cant) (need|have|needs|has)? (to)? (come|coming|join|attend|be there|be present|wait|stay|ask)",
      "(dont|do not|never) tell the (branch|bank|teller|counter|cashier|embassy|consulate|officer)",
      "(bank|branch|teller|officer|police|immigration|airport|embassy) (ask|asks|asking) ... (say|tell|answer) (you|u|its|it|that|them|sold|gift|family|friend|salary|for)",
      "(nobody|no one|noone|he|she|they|ur ex|your ex) (will|can|could|is going to|gonna|wont|never) (ever|never)? (find|finds|trace|reach|locate) (you|u|us|there|out where)",
      "(dont|do not|never) (carry|put|keep|bring|have|pack) (the|your|ur|any)? (offer letter|contract|letter|papers|documents|certificates|uniform|cv) (in|with|on) (the|your|ur)? (hand luggage|bag|luggage|cabin bag|you|phone|suitcase)",
      "(dont|do not|pls dont|never|no need to|dnt|dun|not to|without) (show|tell|telling|discuss|mention|post|say|talk|talking|inform|share|let|bring|consult|involve|ask|asking) (this|it|that|anything|about|with|to|about this|of this|them)? (to|with|w|wid)? (anyone|airport|airport staff|customs|gran|nan|granny|your carer|doctor|hospital|landlord|anybody|no one|embassy|office|bmet|bm office|owwa|poea|dmw|mum|mom|mother|family|parents|school|police|inspector|inspectors|wife|husband|friends|friend|un|un office|immigration|teacher|sister|brother|neighbours|neighbors|your|ur|others|villagers|flight|grandma|church|union|lawyer|the office|labour|care worker|social worker|key worker|foster|staff|carer|anybody)",
      "(tell|telling|say to|inform) (ur|your|yr|her|his|the)? (mum|mom|mother|parents|family|dad|father|husband|wife|sister|brother|grandma|gran|nan|granny|carer|foster mum|teacher|school|friends|neighbours|boss|embassy) (you|u|its|it is|it|that|only|ur|youre|we)",
      "(tell|tells|say|says) (people|them|everyone|anyone|police|immigration|officer|inspector|inspectors) (that)? (you|u|ur|youre|she|he|we|its|it|nothing) (r|are|is|am|only|was|were|go|going|my|a)",
      "(say|says|said|answer) (nothing|no fee|zero|never|you paid nothing|u paid nothing) (was|were|is|about|to|charged)?",
      "(you|u) (must|just|only|should|will)? say {number} (hours|hrs|days|hour)",
      "(say|tell|answer|pretend) (you|u|that you|that u) (like|love|happy|are happy|r happy|are treated|are free|are cousin|are my|r my|are family|are visiting|come for)",
      "(paper|papers|list|card|script) (with|of) (the)? (answers|answer|what to say)",
      "(inspector|inspectors|inspection|labour officer|labor lady|labour lady|auditor|auditors|cqc|immigration|police) (come|comes|came|coming|visit|visits|tuesday|monday|asks|ask) ... (say|tell|hide|paper|answers|stand near|upstairs|back door|go out|quiet|smile|clean|day off)",
      "(better|best) (not)? (to)? (speak|talk|say|not speak|not talk) (to|with|nothing)? (inspectors|inspector|police|anyone|officers|neighbours|nobody|others)?",
      "(read|burn|see|listen) (and|n|then)? (delete|burn|erase)",
      "(strictly|very|top) (confidential|secret) (vacancy|job|work|position|offer|mission)?",
      "(someone|somebody|anyone|those|who|people|whoever) (who|that)? (talk|talks|speak|speaks|complain|complains|report|reports) (will|dont|wont|gets|get|is|are|regret|not)",
      "(no|without) (posts|post|stories|story|live location|location|selfies|selfie|facebook|photos)",
      "(turn off|switch off|disable) (ur|your|the)? (location|gps|sim|live location)",
      "(dont|do not|pls dont|never|no) (post|share|announce) (it|this|anything|about)? (online|on|evil eye|yet|before|until|till|in group|to group|facebook|status)?",
      "(relatives|family|parents|friends|mother) (do not|dont|should not|must not|not to|no need to|never) (keep)? (call|calling|visit|visiting|know|disturb|ask|interfere)",
      "(change|changed|write|put|use) (ur|your|her|his|the)? (name|age|birthday|date of birth|story|birth year) (to|as|on|in|for)",
      "(be|just be|act) (nice|sweet|friendly|good) (to|with) (my|our|the|some|his) (mates|friends|boys|guests|clients|boss|customers|guys|men)",
      "(say|tell|says) (that)? (the)? (money|cash|bag|gold) (is|was|comes|belongs) (from|for|to|yours|mine)",
      "come alone",
      "(nobody|no one|noone) (must|should|will|can|needs to|need to|has to) (know|see|hear|find out)",
      "so (she|he|they|boss|madam) (cannot|cant|can not|wont|does not|doesnt) (read|see|know|hear|understand)",
    },
  },
  unless = {
    en = {
      "(say|says|said) (never|nothing) (give|gives|hand|sign|pay|send|leave|trust|go|to|wrong|bad|happened|about it)",
      "(dont|do not|never) (tell|let) (your|my) (mum|mom|mother|dad|parents|wife|husband|sister|brother) "
        .. "(about|i|that i|we)",
      "(no|without) (photos|photo|location|post|story|posts|stories)",
      "(change|put|use|write) (your|the|her|his) (name|birthday|story) (on|in|as|to|for)",
    },
  },
  unless_near = {
    en = {
      "(surprise|party|birthday|login|this link|otp|gift|present|cake|haha|lol|joke|wedding|exam|homework|"
        .. "sick today|password|otp|pin code|verification code|spoiler|recipe|secret sauce|bank staff|photo "
        .. "shoot|whatsapp status|feedback)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "renting" },
  fires = {
    en = {
      "Visit visa first. «Don't show this to the office».",
      "Sit with customers; «tell ur mum it is» Chiang Rai ok?",
      "If the inspector comes you «say 8 hours».",
    },
  },
  silent = {
    en = {
      "Don't tell mum about the surprise party.",
      "Tell your teacher you are sick today.",
      "Tell the police you lost your wallet.",
      "Strictly confidential exam papers.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask who else knows of the plan. An honest offer can be shown to family, to the embassy and to the labour office.",
}
