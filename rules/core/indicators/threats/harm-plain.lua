-- What was done to bodies, or what happened to others, as it is told in plain words.
rule {
  title      = "Harm to a body, or to those who ran or spoke, is told of",
  indicators = { "delphi:D5.05", "ilo:5", "ilo:6" },
  law        = { "th-pc-310" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(in|into|inside) the (freezer|cold room|cold store|container|pump room|engine room|pit|cage|kennel|dog house) (for|all night|overnight|section|with no|without|until|as punishment|{number}|one|two|three)",
      "(ask|complain|say|talk) (again|about|more) (and|or|then) (im|i am|you|u|we|he|they) (are|is|will|go|goes|get|gets|end)? (be|in|into|out|sent|put|moved)",
      "(threw|throw|throws|pushed|push|dropped) (him|her|me|us|them|one|a boy|a man|my friend|my brother|"
        .. "the cook) (overboard|in the sea|in the water|down|off|against|out|from|into)",
      "(threw|pushed) ... overboard",
      "(my|his|her|our|two|three) (nail|nails|tooth|teeth|ear|rib|ribs|eye|eyes|arm|leg|hand|hands|finger|"
        .. "fingers|back|lip) (is|are|was|were)? (not)? (gone|broken|swollen|black|bleeding|burned|burnt|cut "
        .. "off|pulled|crushed|good after|not good|blue)",
      "(cable tie|cable ties|handcuff|handcuffs|chain|chains|rope|ropes|electric baton|baton|belt|whip|"
        .. "iron rod|pipe|stick|hot water|cigarette|cigarettes|iron) ... (me|him|her|us|my|his|wrist|wrists|"
        .. "hands|legs|back|burn|burned|beat|hit)",
      "(hit|hits|slap|slaps|slapped|kick|kicks|kicked|beat|beats|whip|whipped|choke|choked|punch|punched|"
        .. "burned|shocked|flog|flogged) (me|him|her|us|them|my|the girl|the boy|one boy|one girl|people|those|"
        .. "who|when|if|if we|because)",
      "(remember|see|know|ask|look|look at) (him|her|them)? what happened to (the|him|her|them|my|our|those)?",
      "what (happen|happens|happened) to (who|those|people|the one|the girl|the last|ones) (who)? (run|ran|"
        .. "talk|talked|tried|complain|leave|left)",
      "(last|the|any|every) (one|girl|boy|man|person|guy) (who|that) (ran|tried|run|runs|talked|talks|left|"
        .. "escaped|complained) (they|was|is|got|he|she|come|came|back|to)",
      "(dog|dogs) (is|are|was|were) (hungry|always with|let|on|set|at the gate|loose at night)",
      "(beaten|beat) (because|for|when|if) (we|i|he|she|they|sleep|slow|late|not)",
      "(see|saw|heard|hear) (one|a|the|my)? (boy|girl|man|woman|friend|slapping|screaming|crying|people|"
        .. "them) (get|gets|got|being|from|through|at night|beaten|cry|scream|screaming|crying)",
      "(no|not|without) (hospital|doctor|medicine|clinic) (for|when|only|even|they|he|she|just|given|allowed)",
      "(no|not given) (supper|food|dinner|eat|water|rice|sleep|bed|shower) (if|until|till|for|when|unless|"
        .. "that|those)",
      "no work no (grub|food|eat|rice)",
      "(must|need|have to) ({number}|target|quota) (for|to|before) (eat|eating|sleep|dinner|food|supper|rest)",
      "(under|less than|below|short of) ({number}|target|quota) no (supper|food|dinner|eat|sleep|bed)",
      "or no (lunch|dinner|food|supper|sleep|bed|rice|shower|water|phone)",
      "or stand (in|outside|on|all)",
      "(write|tell|report|complain) (to)? (your|the|ur)? (council|immigration|police|embassy|sponsor|home "
        .. "office) (that)? (you|u)",
      "(feed|feeds|eat|food|sleep|rest|dinner) (us)? (only)? after (we|you|i|they) (reach|finish|make|do|"
        .. "hit|bring|fill)",
      "(finish|after|complete) (the)? (season|shift|work|contract|target|harvest|job|order) (then|first|"
        .. "before|only then) ... (doctor|hospital|medicine|phone|rest)",
      "(target|quota) (first|then) ... (sleep|eat|out|later|call|sun|sunshine|hospital)",
      "(stand|sit|beg|begs|begging|kneel) (at|in|by|near|on) (the)? (traffic|traffic light|signal|temple|"
        .. "mosque|market|bridge|church|street) ... (baby|sad|wheelchair|crutch|crutches|sick|money|coins|"
        .. "flowers|look)",
      "(drink|drinks|drank|eat|eats|ate) (only)? (water from|rain water|rainwater|dirty water|sea water|"
        .. "bait|bait fish|leftovers|left over|dog food|rice and salt|salt and rice|one time|once a day)",
      "(i am|im|we are|she is|he is|they are) (so)? (scared|afraid|terrified) (of|to|he|she|they|that|if|for)",
      "(sleep|slept|sleeping) (on|in|under) (the)? (floor|kitchen floor|balcony|store|corridor|greenhouse|"
        .. "container|car|truck|bathroom|toilet|shed)",
    },
  },
  unless = {
    en = {
      "(scared|afraid|frightened|terrified) (of|at) (the)? (heat|cold|dark|heights|spiders|flying|needles|dentist|dogs|men and|thunder|fireworks|exam|exams|interview|stage|snakes|deep end|water|ghosts|driving)",
      "more (scared|afraid) of",

      "(hit|hits) (my|his|her|your|our) (account|bank|bank account|inbox|card|phone|balance|head with|knee|toe|elbow|limit|target|deadline)",

      "(slap|hit|kick|beat|punch|burn|whip) (me|us|him|her|them|my) (up|with a message|with a text|up when|"
        .. "back|if you need|if u need)",
      "(broken|black|blue) (phone|screen|shoe|shoes|heart)",
    },
  },
  unless_near = {
    en = {
      "(football|match|league|game|boxing|ufc|movie|novel|anime|series|tooth fairy|dentist|workout|gym|"
        .. "marathon|sore|sunburn|hike|goal|penalty kick|cooking|recipe|baby sleeps|camping|toddler)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "renting", "formal-advert", "house-rules", "public-word" },
  fires = {
    en = {
      "The bosun «threw him overboard» and said he slipped.",
      "My «two nails are gone», do not come.",
      "«No work no food», he says.",
    },
  },
  silent = {
    en = {
      "My back is sore from the gym.",
      "He threw the ball over the wall.",
      "No food in the fridge again.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Safety first: ask whether the person is hurt now and can be rung; police and ambulance 191 and 1669 in Thailand, the embassy abroad.",
}
