-- Words of telephones and of reaching somebody (romanised Hindi, Bengali and Nepali).
words {
  hi = {
   
    "(phone|mobile|sim) (nahi|na|mat|mana|jama|band|le*|cheen*|chheen*|rakh*|check|allow*|nayi|nikal*|nhi|kyu nahi|kyun nahi)",
    "sim nayi", "purani sim", "baat (nahi|na|mat) (kar*|ho*|kara*)", "baat (kara*|karne nahi)",
    "number (band|badal*|nahi lag*)", "switch off", "network nahi", "contact nahi", "khabar nahi", "koi khabar",
    "kisi ke phone", "chup ke (likh*|phone|msg)", "speaker pe", "location (bhej*|on)", "phone nahi utha*",
    "phone kyu nahi",
  },
  bn = {
    "(phone|mobile|sim) (nai|nei|dey na|nise|niye|joma|bondho|kere|luka*|rakh*|korte dey|nishedh|dhore na|niya)",
    "jogajog (nai|bondho)", "khobor nai", "network nai", "number (bondho|block)", "onno phone", "onner phone",
  },
  ne = {
   
    "(phone|mobile|sim) (didaina*|dinna|garna (didaina*|paidaina)|khos*|rakh*|lag*|jamma|banda|chaina|nagar*|uthdaina|luk*|nachala*)",
    "kura (garna|huna) (didaina*|paidaina|pako chaina)", "samparka*", "number (banda|block|lagdaina)",
    "network chaina", "khabar (chaina|aayena)", "sathi ko (phone|mobile)", "aruko (phone|mobile)", "location patha*",
  },
}
