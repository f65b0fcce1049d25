-- Words of need, and of people nobody asks for (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "gareeb", "garib", "majboor*", "majbur*", "anath", "besahara", "akeli", "akele", "vidhwa", "talaq*", "divorced",
    "(paise|paiso) ki (tangi|zarurat|jarurat|majboori)", "padhai (chhoot*|chod*)", "(10th|8th) fail",
    "bina (kagaz|passport|experience|degree|padhe)",
    "(passport|kagaz|experience) (nahi hai|nahi h|nahi to|ki zarurat nahi|bana denge|bana dete|hum bana*)",
    "ghar se bhag*", "poori family", "pati patni", "jodi", "bal bacche",
  },
  bn = {
    "gorib", "osohay", "etim", "bidhoba", "divorci", "obhab", "ovab", "takar dorkar", "bekar",
    "kagoj (nai|chara|lage na)", "passport (nai|lagbe na|chara)", "experience lagbe na", "poribar soho",
    "baccha soho",
  },
  ne = {
    "garib", "dukhi", "tuhuro", "tuhuri", "anath", "bidhawa", "ekal", "dukha (lag*|par*)", "(badhi|pahiro|bhukampa)",
    "rin (cha|tirna)", "padhna (chod*|napa*)", "fail (bhaye*|bhako)",
    "(passport|kagaj|anubhav|experience) (nabhaye*|nabhako|chahidaina|banaidin*|pardaina)", "paisa lagdaina",
    "sab (free|hami)", "pariwar sahit", "jodi", "ketaketi",
  },
}
