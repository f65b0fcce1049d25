-- Words of keeping what is another's (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "jama (rahegi|rahega|rahenge|kar*|rakh*|hai|h|hoga|hogi|hain)",
    "rakh (liya|liye|li|lete|lenge|lega|rakha|rakhe|diya|leti)",
    "(hamare|humare|mere|malik ke|madam ke|thekedar ke|agent ke|manager ke|supervisor ke|company ke|uske|unke|seth ke|hr ke|bande ke|boss ke) (paas|pas|haath|hath|drawer|office)",
    "(locker|tijori|drawer|almari|office|safe) (me|mein)", "safe (rahega|rahegi|rahenge|deposit|rakh*)",
    "sambhal (ke|kar) rakh*", "zabt", "jabt", "(chheen|chhin|cheen|chin) (liya|li|liye|lete|ke)",
    "le (liya|liye|li|lete|lenge|lega|gaye|gayi thi)", "hawale", "saunp*", "(wapas|vapas) nahi (de*|kar*)",
    "nahi (lauta*|de raha|de rahe)",
  },
  bn = {
    "joma (rakh*|dite|nise|thak*|ney|dea|diye)", "rekhe (dise|dey|diyeche)", "rakhbe", "rakhbo", "rakhse",
    "(malik|madam|dalal|company|office|boss|agency|kofil) (er)? (kache|hate)", "locker e", "almari te",
    "kere (nise|niyeche|ney)", "kaira (nise|ney)", "niye (nise|niyeche|ney|gese)", "niya (nise|ney|gese)",
    "ferot (dey na|dey nai|dicche na|dibe na)", "dey nai",
  },
  ne = {
    "rakhcha*", "rakhchha*", "rakheko", "rakhne", "rakhdine", "rakhdi*",
    "(hami|hamro|ma|sahu|malik|madam|agent|company|manager|boss|office) (sanga|ma|sangai|le rakh*)", "office ma",
    "(locker|daraj|safe) ma", "jamma (gar*|rakh*|hunch*)", "bujhau*", "jimma", "samhal*", "kabja", "khos*", "liyo",
    "lagyo", "liyera (bas*|rakh*)", "firta (didaina*|hudaina|diena|dinna|gardaina|magda)", "didaina", "dieko chaina",
  },
}
