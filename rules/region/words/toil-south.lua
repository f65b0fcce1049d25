-- Words of long hours, no rest, hunger and hard rooms (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "(12|13|14|15|16|17|18|19|20) (ghante|ghanta|ghnte|hrs|hours|hour)", "24 (ghante|hrs|hours)", "din raat",
    "raat din", "(subah|bhor) ({number}|char|paanch) ... raat ({number}|das|gyarah|barah)",
    "raat (11|12|1|2|3|4|ek|do|teen|barah) (baje|tak)", "raat bhar", "subah tak",
    "(chutti|chhutti|off|leave|aaram) (nahi|nai|kabhi nahi|na)", "bina chutti", "koi (chutti|chhutti|off)",
    "(neend|sone) (nahi|ko nahi|puri|kam)", "so nahi",
    "(farsh|zameen|jameen|bori|gadde|machine|bench|table|floor) (par|pe|ke niche) (so*)",
    "ek (gadde|kamre|room) (me|mein|pe)", "(2|3|4|5|6|8|10|12|15|20) (log|ladke|ladkiyan|jan) (ek|so*)",
    "(bhookha|bhukha|bhookhe|bhukhe|bhookh|bhukh)", "(khana|paani) (nahi|band|kam)", "basi", "jutha",
    "(bimar|beemar|bukhar|chot)", "jal (gaya|gaye)", "haath (jal*|kat*)", "thak*", "gaali*", "gali (dete|deta|di)",
    "target", "har kaam", "sab kaam", "saara kaam", "bhari kaam",
  },
  bn = {
    "(12|13|14|15|16|17|18|19|20) (ghonta|ghanta|ghonta*|hour|hours)", "dinrat", "din rat", "sara rat",
    "raat (1|2|3|12|11) ta", "(chuti|chhuti|off) (nai|dey na|pai na|nei)", "ghum (nai|hoy na|kom)", "ghumaite dey",
    "(floor|mati|meje|machine) (te|e|er) (ghum*|shui)", "ek (room|ghor) e ({number}|onek)", "na kheye", "na khaiya",
    "khaite dey", "khabar (nai|dey na|kom)", "pani (nai|dey na)", "osustho", "jor (niye|hole)", "target", "shob kaj",
    "khatay", "gali (dey|galaj)", "kotha na shunle", "kaj kora*",
  },
  ne = {
    "(12|13|14|15|16|17|18|19|20) (ghanta|ghonta|hours|hour|hrs)", "dinrat", "din rat", "raat bhari", "ratbhari",
    "(bihana) ({number}|char|panch) ... (rati|beluka) ({number}|das|egara|bahra)",
    "rati (10|11|12|1|2|3|ek|bahra) baje", "(bida|chutti|off) (chaina|didaina*|hudaina|paidaina|mag*|bhanne)",
    "(nidra|sutna) (chaina|didaina*|paidaina|pugdaina)",
    "(bhui|table|pasal|machine|garage|godam|kitchen) (ma|mai) sut*", "eutai kotha", "ekai kotha",
    "(2|3|4|5|6|8|10|12|15|20|das|bahra|bis) jana (eutai|ekai|kotha)", "bhokai", "khana (didaina|chaina|kam)",
    "birami*", "jwaro", "chot", "thak*", "gali (gar*|di*)", "target", "sabai kaam", "khatau*",
    "guest (jati bela|aauncha)",
  },
}
