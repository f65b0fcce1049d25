-- Words of harm, fear, threats and calls for help.
words {
  en = {
    "beat", "beats", "beaten", "beating", "hit", "hits", "slap", "slaps", "slapped", "slapping", "electric stick",
    "shock", "afraid", "scared", "crying", "cried", "cries", "threat", "threaten", "threatens", "threatened",
    "sold", "selled", "sell me", "sell us", "punish", "punished", "punishment", "hurt", "marks", "shout", "shouts",
    "shouting", "call police", "tell police", "police will", "police come", "no police", "jail", "tied", "on knees",
    "kneel", "squat", "fever", "blood", "bleeding", "burn", "burned", "burnt", "gun", "stick", "dogs", "danger",
    "dead", "die", "died", "jumped", "drug", "drugs", "pills", "touched", "raped", "help me", "pls help",
    "please help", "plz help", "pls", "plz", "sos", "stuck", "trapped", "deport", "deported", "kill", "nails",
    "finger", "cannot breathe", "dont come", "my stomach", "regret", "cannot read", "if i say no", "what do i do",
    "where do i go", "what can i do", "who can help", "begged", "beg", "the one who ran", "ear", "powder",
    "not free",
    "get help", "who can come", "how can i come back", "where is the nearest", "send somebody", "send someone",
    "somebody come", "please come", "come back india", "want to come back", "juju", "oath", "shrine", "with a pipe",
    "hit him", "hit her", "hit us", "hits us", "he slap", "slapped me", "pushed", "threw", "overboard", "shows gun",
    "showed gun", "in jail", "put me in jail", "put absconding", "absconding", "huroob", "reported to immigration",
    "call immigration", "report you", "report her", "dont call me", "they listen", "7k each", "they want",
    "asking for money", "no doctor", "she hits", "pinches", "screams at me", "screamed", "slipped", "lost finger",
    "so tired", "very tired", "cannot sleep",
  },
}
