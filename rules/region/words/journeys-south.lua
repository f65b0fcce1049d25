-- Words of journeys, borders and places abroad (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "border", "sarhad", "(nadi|jungle) (paar|ke us paar|paidal|ke raste)", "us paar", "dunki", "donkey",
    "(raat|rat) (ko|me) (nikal*|paar)", "ticket (mera|mere|hum|bhej*|main|hamara|free|company)",
    "gaadi (milegi|aayegi|bhej*|lene)", "gadi (milegi|aayegi|bhej*)", "lene (aayega|aayenge|aaunga)",
    "le (jaunga|jayenge|jayegi|jayega|gayi|gaya)", "abhi chalo", "aaj raat",
    "(cambodia|kambodia|myanmar|laos|thailand|bangkok|dubai|oman|kuwait|iraq|libya|russia|saudi|malaysia|moreh|myawaddy)",
    "rasta", "utar ke", "(7|8|9|10|12|2|3|4|5|6|8|10|12|15|20) ghante ka rasta", "paidal",
  },
  bn = {
    "border", "simanto", "opar*", "nodi par", "sagor", "game (ghor|dibo)", "libya", "italy", "trolar", "trawler",
    "(myanmar|myawaddy|cambodia|thailand|laos|malaysia|saudi|dubai|oman|kuwait|qatar|iraq|maldives|russia)",
    "ticket (amra|free|pathab*)", "niye (jabo|jabe|gese|geche|asche)", "niya (jamu|jabe|gese|aise)", "pathaya di*",
  },
  ne = {
    "border", "naka", "sunauli", "raxaul", "(delhi|mumbai|chennai|india) (bata|hudai|samma|ma lag*|lag*)",
    "bhairahawa bata",
    "(kuwait|dubai|saudi|qatar|oman|bahrain|iraq|lebanon|malaysia|myanmar|cambodia|thailand|laos|cyprus|russia|libya|macau|hong kong)",
    "dunki", "nadi tar*", "rati (hid*|nisk*)", "ticket (hami|hotel|free|patha*|ma)", "lina (aau*|patha*)", "laij*",
    "lagid*", "pathaid*", "januparcha", "ghumna jane", "nikalchu",
  },
}
