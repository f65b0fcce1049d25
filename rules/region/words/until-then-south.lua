-- Words that put something off to an end (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "jab tak", "tab tak", "hone tak",
    "(pura|poora|puri|barabar|khatam) (hone|karne|ho|hua) (tak|ke baad|par|pe|jaye)",
    "(saal|season|contract|bond) (pura|poora|khatam) (hone|ho|ke)",
    "(season|fasal|saal|kaam|diwali|holi|eid|chhath) (ke baad|baad|ke end|khatam|tak)",
    "(pehle|pahle|shuru ke) ({number}|do|teen|chhe|ek) (mahine|mahina|din|saal|months|month|hafte)",
    "(2|3|4|5|6|8|10|12|15|20|do|teen) (mahine|saal) (baad|ke baad|ka bond|tak)",
    "(jate|utarte|lautte) (time|samay|waqt)", "aakhir me", "ek saath (mil*|de*)", "ikattha", "agle (mahine|hafte)",
    "baad me (mil*|de*|dekh*|pata|bata*)",
    "(pahuch|pahunch|wahan ja|waha ja) (ke|kar) (sab|pata|samjha|bata*|baki|change)", "saal bhar", "season bhar",
    "warna", "varna", "(tabhi|tab hi) (mil*|ja*|chhod*)",
  },
  bn = {
    "(shesh|shodh) (na|hole|hoile) (hoa|hole|porjonto|por)", "jotodin", "totodin",
    "(season|mousum|bochor|mash|eid|puja) (sheshe|shesh|er por|pore)", "eksathe (dibo|paib*|pab*)",
    "prothom ({number}|dui|tin|choy) mash", "(2|3|4|5|6|8|10|12|15|20|dui|tin) (mash|bochor) (por|pore|thakte)",
    "pore (dibo|dimu|pab*|janb*|bolbo)", "age (gele|firte|charle)", "naile", "noile", "na hole",
    "giya (janba|dekhba)", "giye (janbe|dekhbe)",
  },
  ne = {
    "jaba samma", "tabasamma", "nasak*unjel", "natirunjel", "nalagunjel", "unjel", "na*unjel", "sak*epachi",
    "sakepachi", "sakiyepachi", "tirepachi", "gayepachi", "pugepachi",
    "(kaam|season|barsa|contract) (sakepachi|sakera|sakiyepachi|bhari|pura|pachi)",
    "(2|3|4|5|6|8|10|12|15|20|dui|tin|char|cha) (barsa|mahina) (pachi|samma|ko agreement|ko bond|nabhai|hami*|baki)",
    "(2|3|4|5|6|8|10|12|15|20) barsa ko (agreement|bond|samjhauta)",
    "(pahilo|suru ko) ({number}|dui|tin|char|cha) (mahina|barsa)", "ekaichoti",
    "pachi (dinchu|dinchau|milau*|paucha*|thaha|bhanchu|bhanchau|heraula)", "(natra|nabhaye)",
    "tyaha (gaye|puge|malik|pugera|gayepachi)", "farkida",
  },
}
