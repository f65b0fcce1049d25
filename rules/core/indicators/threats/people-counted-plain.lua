-- People are counted, priced or passed on by those who write.
rule {
  title      = "People are counted by the head, priced or passed on",
  indicators = { "delphi:D1.06", "delphi:D4.01", "ilo:1" },
  law        = { "th-atip-6" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "palermo-2000" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(rate card|price list|price|rate|commission|cut|fee|reward) (is)? (per|for each|for every|a|by) (head|pax|girl|boy|person inside|piece)",
      "{money} (per|a|each|for each|for every) (head|girl|boy|chatter)",
      "{number} (k)? (per|a) (head|girl|boy)",
      "({number}|{number} percent|percent|commission|something) for (your|ur|his|her|their|each|every|the) (head|heads)",
      "(got|have|bring|send|need|sent|take) {number} (heads|head|girls|boys|pieces|pcs) (from|for|to|clean|ready)?",
      "(agents|agent|broker|brokers) ... (pax|head|heads) ... (inside|gate|runaway|runaways|pay|refund)",
      "(no)? (refund|replacement|replace) (if|when|for) (pax|she|he|they|girl|worker|helper|maid|runaway|is|the girl|the maid)",
      "(captain|boss|other boss|agent|broker|madam|company) (already|has|have)? (pay|paid|pays|gave|give) (me|us|him|her|them) (that|for you|for u|for her|for him|already|money)",
      "(he|she|they|boss|captain|company|madam) (can|may|will) (give|pass|sell|send|transfer|move) (you|u|her|him|them|us) to (other|another|a different|next) (boss|captain|boat|ship|company|house|park|madam|employer|floor|building)",
      "(reassigned|transferred|moved|sold|passed|resold|sent) (to)? (a|an|the)? (partner|other|another|sister) (park|parks|company|companies|compound|boss|building|team|site)",
      "(they|boss|captain|mama|mamasan|company) (move|moved|moves|transfer|transferred|send|sent|shift|shifted) (us|me) (again|to another|to other|at night|to new|to a new|somewhere|around|every)",
      "(new|next|other) (place|shop|house|boat) (took|takes|take|wants|want|buys|bought|ordered|order) ({number}|two|three|four|five|some|the) (girls|boys|people|of you|of us|girl)",
      "each (one|person|girl|worker|head)? (pay|pays|paid|give|gives) me ({money}|{number})",
      "(i|we) (bring|brought|supply|send|have) {number} (nepali|bangla|bangladeshi|indian|burmese|filipino|filipina|vietnamese|thai|khmer|lao|african|ugandan|kenyan|ethiopian|pakistani|girls|boys|workers|maids|pieces) (to|from|ready|each|for)",
      "(count|counted|counting|counts) (the)? money (for me|for us|for her|for him|in front of (me|us))",
      "(bought|buy|buys|sold|sell|sells|selled|resell) (me|us|her|him|them|my sister|my brother|my friend|the girl|the girls|{number} girls) (to|for|from|again|off|by|already|2)",
      "(they|boss|agent|she|he|dem|mum|madam) (sold|sell|sells|selled|bought) (me|us|her|him|them)",
      "(which|how many|any) (girl|girls|boy|boys|heads) (you|u|do you|can|left|available|clean)",
      "(clean|fresh|new|pretty|tall) (girl|girls|one|ones) ... (per head|each|price|deliver|send|bring|crying|k)",
      "(bring|get|find|send) (me|us)? ({number}|two|three|four|five|some) (new|more|other)? (friends|people|girls|persons|pax|cousins|friend|cousin|classmates|heads|workers) (and|then|to|before|instead|from)",
      "waiting (in|at) (the)? (office|hostel|agency|agent house) (until|till|for) (new|next|another) (house|employer|madam|boss)",
      "(you|u|she|he|they|girls) (can|will)? (is|are|be)? (returned|return|sent back) to (the)? (office|agency|agent) ... (new|next|other|another|replacement)",
    },
  },
  unless = {
    en = {
      "(sold|sell|sells|bought|buy|buys) (me|us|him|her|them) (all|both|each|everyone|chips|pizza|cake|drinks|drink|ice|ice cream|new|tickets|snacks|sweets|gifts|presents|back|shoes|clothes|boots|phones|rounds|breakfast|tea|chai|samosas|noodles|a|an|the|his|her|their|some|this|that|it|"
        .. "out|on|flowers|food|coffee|lunch|dinner|one|two|tickets|for {money}|for a|for the|from the)",
    },
  },
  unless_near = {
    en = {
      "(buffet|dinner|lunch|menu|table|party|tour|trip|package|catering|goat|goats|cow|cows|cattle|chicken|"
        .. "chickens|sheep|pig|pigs|ticket|tickets|pizza|event tickets|wedding|entrance fee|football|player|"
        .. "fantasy|nft|bnb|hotel room|per night|shirt|jersey|game|level|character|referral bonus|scratch|pint|"
        .. "beer)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "public-word" },
  fires = {
    en = {
      "«Rate card per pax», pay when pax is inside gate.",
      "He «can give you to other captain» at sea also.",
      "«Got 6 heads» from Assam, agent waits.",
    },
  },
  silent = {
    en = {
      "Buffet at 300 baht per head on Saturday.",
      "Two goats sold to the neighbour.",
      "He sold me his old phone.",
      "The company can transfer the money by bank.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Note names, numbers and places as they stand and give them to the police or 1300; do not answer the writer.",
}
