-- Words of secrecy, of other stories and of no questions (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "(kisi|ghar|gharwalo|mummy|maa|papa|pati|police|padosi) (ko|me|mein|se)? (mat|na|nahi) (bata*|bol*|keh*)",
    "mat (batana|batao|bolna|puch*|pooch*|kehna)", "(puchna|puchho|pucho) mat", "no questions", "koi sawal",
    "sawal (nahi|mat)", "chup (reh*|rah*|chap)", "chupchap", "chupke", "muh band", "muh mat khol*", "secret",
    "chhup*", "chupa*", "bol (dena|do|diyo)", "bolna (ghoom*|ghum*|ki|hai|tourist|event|mama)", "keh (dena|do)",
    "kehna (ki|ghum*|ghoom*|hai)", "puche to", "puchhe to", "puchega to", "pooche to",
    "(nakli|farzi|farji|fake|jhooth|jhuth)", "tourist (ban*|bol*|visa)", "ghoomne (aaye|ja|aaya|ka bol*)",
    "ghumne (aaye|ja|aaya|ka bol*)", "(chat|msg|message|number) (delete|mita*|hata*)", "delete", "inbox",
    "akele (aana|aao|mil*)", "bharosa (rakh*|kar*)", "tension (mat|nahi|na|nai)", "tension not",
    "(daro|ghabra*) (mat|nahi)", "surprise", "baad me bata*", "share mat", "post mat", "pakde gaye",
    "naam (mat|nahi|badal*|change)",
  },
  bn = {
    "ami valo asi",
    "(kauke|kaure|karo|bari|bashay|ammu|abbu|maa|police) (ke|re|sathe)? (kichu)? (bolba|bolben|bolbe|boilo|bolo|koio|janai*|janab*|bolis) na",
    "bolo na", "(bolben|bolba|boilen|koiyen|bolis|koio) na", "gopon*", "luka*", "lukiye", "chup", "chupchap",
    "mukh (khul*|bondho)", "(jigaile|jiggesh korle|dhora (khaile|porle))", "bolba", "koiba", "bolo ami", "vuya",
    "bhua", "fake", "nokol", "tourist (hoye|hoiya)", "ghurte (jacch*|jaitesi)", "delete", "inbox",
    "eka (aisho|asba|asben)", "chinta (nai|koiro na|koro na)", "tension (nai|nio na)", "voy nai", "surprise",
    "share (diyen|koiren) na",
  },
  ne = {
   
    "(kasailai|gharma|ghar ma|aama lai|aamalai|buwa lai|police lai|arulai|sathi lai) (kehi)? (nabhan*|na bhan*|nasunau*|nabata*)",
    "nabhan*", "na bhan*", "nasodh*", "nasodhnu", "dherai nasodh*", "chup*", "mukh (banda|nakhol*)", "gopya",
    "luk*era", "lukau*", "luki*", "(sodhe|sodhyo|sodhema) (bhan*|ghumna|aafno|tourist|didi)",
    "(ghumna|padhna) (aayeko|jane|aako) bhan*", "didi bhan*", "bhandinu", "bhannu (ghum*|aafno)",
    "tourist (bhan*|ma|visa)", "(nakkali|fake|jhuto|dhat*)", "(chat|message|msg) (delete|met*)", "delete", "inbox",
    "eklai aau*", "biswas", "bishwas", "dhukka", "nadarau*", "chinta (naleu|nagar*|nalinu*|chaina)",
    "tension (naleu|nali*|chaina|nalinu)", "surprise", "share nagar*", "bhitra ke", "thaha na*",
  },
}
