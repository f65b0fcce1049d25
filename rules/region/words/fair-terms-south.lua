-- Days off, insurance, receipts, papers that stay with their owner: what honest work says of itself (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "pf", "esi", "epf", "weekly off", "(sunday|ravivar) (off|chutti|chhutti|half)", "ot double", "double (ot|rate)",
    "overtime (double|alag)", "bonus", "insurance", "receipt", "rasid", "photocopy", "xerox",
    "(8|9) (ghante|hrs|hours)", "har mahine (ki|bank|7|10|5|1)", "bank transfer", "apne paas (hi)? rakh*",
    "aapke paas (hi)? rah*", "koi (fees|fee|charge) nahi", "5 days", "do din (chhutti|chutti)", "govt approved",
    "language course",
  },
  bn = {
    "BMET", "weekly off", "shaptahik chuti", "shukrobar (chuti|off)", "overtime (double|ase)", "bonus", "insurance",
    "pf", "rosid", "photocopy", "kono (taka|fee) lage na", "nijer (kache|shomoy)", "notice period", "ferot debo",
    "pickup drop",
  },
  ne = {
    "weekly off", "(sanibar|saturday|sukrabar) (bida|off|chutti)", "hapta hapta hisab", "overtime (double|chuttai)",
    "bonus", "insurance", "ssf", "pf", "rasid", "photocopy", "shram swikriti pachi", "lot no", "licensed", "afusanga",
    "aafusanga", "afai sanga", "service charge", "8 ghanta", "english nepali copy", "room uniform ticket",
    "farki dincha",
  },
}
