-- Rooms to let, loans and banks, schools, barracks, worship, sport, cooking, games, songs, stories, pets, news and courts:
-- what they say of doors, debts, papers and telephones is ordinary (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "yaar", "exam", "admit card", "hostel h", "pg (me|wale)", "flatmate", "roommate", "landlord", "movie", "film",
    "web series", "song", "lyrics", "match", "cricket", "football", "ipl", "pubg", "game (khel*|me)", "recipe",
    "biryani", "birthday", "trip (pe|plan|ka plan)", "visa (refuse|interview|appointment|approve*)", "visitor visa",
    "vfs", "refusal letter", "renewal", "police verification", "emi", "credit card", "loan (chahiye|mila|approve*)",
    "haha", "lol", "rofl", "hospital me admit", "teacher", "tuition", "homework", "school bus", "prayer",
    "notice period", "appraisal", "increment", "wfh", "weekend",
  },
  bn = {
    "exam", "porikkha", "class (test|e)", "tuition", "coaching", "cinema", "movie", "gaan", "natok", "cricket",
    "football", "match", "recipe", "ranna", "biryani", "jonmodin", "birthday", "tour", "trip",
    "visa (reject|interview|application)", "dependent visa", "tb test", "loan", "emi", "credit card", "haha", "lol",
    "hostel", "mess", "flat", "rent", "vara", "namaj", "doa",
  },
  ne = {
    "exam", "pariksha", "tuition", "homework", "class (6|7|8|9|10|test|free)", "movie", "film", "geet", "gana",
    "cricket", "football", "match", "messi", "pubg", "game khel*", "recipe", "tarkari", "poori", "momo kha*",
    "birthday", "trek", "trip", "visa (reject|interview|apply|subclass)", "subclass", "validity", "renew", "loan",
    "kista", "emi", "credit card", "haha", "lol", "traffic", "license lagyo", "license trial", "surge", "cake",
    "half day", "landlord", "kotha bhada*", "bhasa class", "eps exam",
  },
}
