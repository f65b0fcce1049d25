-- Words of being kept in a place, or of leaving it (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "bahar (nahi|na|mat|jana|jaana|nikal*|se band|jane)", "baahar (nahi|mat|jana|nikal*)", "tala", "taala", "kundi",
    "shutter", "gate (pass|pe|par|band|ke bahar)", "pehra", "(ghar|gaon|gaav) (nahi|mat|na) (ja*|aa*)",
    "ghar (jana|jaana|aana) (hai|h|ho|chah*)", "(jane|jaane|nikalne|milne|utarne) (do|nahi|na|mat|de*)",
    "nahi (chhod*|chod*)", "(beech|bich) (me|mein) (chhod*|chod*|ja*|ghar|bhag*)",
    "(bhaag|bhag) (gaya|gayi|gaye|ke|na)", "bhaga", "bhage", "bhagna", "bhagne", "andar hi", "andar (rah*|reh*|band)",
    "kaid", "kaidi", "bandhak", "bandhua", "(fas|phas|fans|phans) (gaya|gayi|gaye|ke)",
    "(ijazat|ijajat|permission) (se|ke bina|nahi|leke)", "bina (puche|bataye)", "(wapsi|wapas|vapas) nahi",
    "pakad ke (la*|le)", "akele (nahi|bahar|mat)", "(chabi|chaabi)",
    "(campus|building|compound|farm|flat|room) (ke andar|me hi|se bahar|ke bahar|hi)", "yahin rah*",
    "kahin (nahi|mat) ja*", "rok (liya|lete|rakh*)", "nikal nahi", "band (karke|kar diya|kamre)",
  },
  bn = {
    "(baire|bair|ber) (jaite|jete|jaoa|hoite|hote|jabe na|jay na|na|nishedh|mana|dey na|gele)", "tala", "taala",
    "gate (bondho|e tala|pass)", "chabi", "pahara", "daroan",
    "(bari|basa|deshe) (jaite|jete|firte|ferot|jabo) (dey na|diba na|chai|dibe na|parbo na|pari na)?",
    "(jaite|jete|firte) (dey na|dibe na|dey nai|pari na|parina|parbo na)", "chare na", "charbe na",
    "chere (jaoa|gele)", "pala* (gese|gele|te|ise|lam|bo)", "polai*", "palai*", "atka*", "atok", "bondi", "bhitore*",
    "vitore*", "fese gesi", "faisa gesi", "onumoti", "eka (ber|bair)",
  },
  ne = {
    "bahira (jan*|niskin*|niskan*|najan*|jane|pathau*)", "bahirabata (banda|talcha)",
    "bhitra* (bas*|thun*|matra|sut*)", "bhitrai", "tala", "taala", "talcha", "talcha*", "gate (banda|pass|bata)",
    "dhoka (banda|bahira*)",
    "(ghar|gau) (jana|jane|farkina|farkana|aauna) (didaina*|dindaina*|paidaina|paindaina|mildaina|man|khoj*|deu|dinna)",
    "(jana|niskina|niskana|farkina|chodna|bhetna|bolna) (didaina*|dindaina*|dinna|paidaina|paindaina|paudaina|mildaina|hudaina|sakdina|sakina)",
    "chhoddaina", "choddaina", "bhag*yo", "bhage*", "bhagera", "bhagna", "thun*", "bandhak", "faseko", "fase",
    "phase*", "anumati", "bich ma (jana|chod*|bhetna|ghar|na*)", "bichma", "bhetna (aaye|aauna|naau*|didaina)",
    "pakrera lya*", "sacho", "chabi", "najanu", "katai (najanu|jana)",
  },
}
