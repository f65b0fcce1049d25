-- Words of guests, chats, accounts and looks (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "bar (me|dance|girl|dancer)", "dance (bar|show|group|party)", "dancer", "orchestra", "stage show", "massage",
    "maalish", "malish", "spa", "club", "kothe", "kotha (me|pe)", "red light",
    "(grahak|customer|customers|guest|guests|mehman|client|clients) (ko|ke saath|ke sath|khush|aaye|aate|mana|bula*|bhej*|handle|attend)",
    "dhandha", "dhande", "escort", "call girl",
    "(sundar|khubsurat|khoobsurat|gori|slim|kunwari|akeli) (ladki|ladkiyan|girls)", "ladki (bhej*|supply|chahiye)",
    "ladkiyan (chahiye|bhej*|supply)", "full photo", "photo (bhej*|full)", "model*", "acting", "heroine bana*",
    "face (dhoondh*|dhundh*)", "shaadi (kara*|ke naam)", "dulhan", "nikah",
    "chat (karni|karna|support|karte|process)", "chatting", "(american|foreign|videshi) (uncle|log*|client*)",
    "dosti karni", "fake id", "ladki ki id", "crypto", "scam", "thagi", "trading", "betting", "satta", "casino",
    "online game", "kyc", "bheekh", "bhik", "kidney", "surrogacy", "webcam", "live (aana|show|pe)",
  },
  bn = {
    "nach (gan|jan*)", "dance (bar|party|korte)", "dancer", "bar e", "club", "massage", "spa", "parlour (e|job)",
    "khodder", "customer (ase|khushi)", "guest (ase|khushi)", "shundori", "forsha",
    "(meye|maiya) (lagbe|pathan|den|lagbo)", "chobi (den|pathan|pathao|inbox)", "modeling", "model", "ovinoy",
    "nayika", "biye (diye|dibo|kore)", "chat (korte|kora|support|kor*)", "scam*", "crypto", "trading", "fake id",
    "juya", "betting", "casino", "vikkha", "bhikkha", "kidney", "live e as*",
  },
  ne = {
    "dance (bar|show|group)", "dancer", "nach*", "dohori", "cabin", "bar ma", "club", "massage", "spa", "parlour",
    "lodge", "guest (aau*|khusi|sanga|jati bela)", "guest jati", "customer (khusi|sanga)", "dhanda",
    "(ramri|sundari|gori|dubla|patla) (keti*|chori*|bahini*|keta*)", "keti (chahiyo|patha*)", "photo (patha*|full)",
    "model*", "circus", "jhula", "bihe (gar*)", "chat (garnu|support|gari)", "scam*", "crypto", "trading", "fake id",
    "juwa", "betting", "casino", "bhikh", "kidney", "mirgaula", "jacket lag*", "salon job",
  },
}
