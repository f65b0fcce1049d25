-- Words of harm, fear, threats and calls for help.
words {
  en = {
    "beat", "beats", "beaten", "beating", "hit", "hits", "slap", "slaps", "slapped", "slapping", "shock",
    "afraid", "scared", "crying", "cried", "cries", "threat", "threatens", "threatened", "sold", "selled",
    "sell me", "sell us", "punish", "punished", "punishment", "hurt", "marks", "shouts", "call police",
    "tell police", "police will", "police come", "no police", "jail", "tied", "on knees", "kneel", "squat",
    "fever", "bleeding", "burn", "burned", "burnt", "gun", "stick", "dogs", "dead", "died", "jumped", "drugs",
    "pills", "raped", "help me", "pls help", "plz help", "sos", "trapped", "deport", "deported", "kill",
    "what do i do", "what can i do", "please come", "juju", "oath", "threw", "overboard", "absconding",
    "huroob", "call immigration", "report you", "bruise", "choked", "no choice", "disappear", "if you refuse",
    "guns", "kicked", "cane", "flogged", "boiled", "cuts my hair", "dark room", "in the sun", "on the balcony",
    "bait", "ask them how", "what happened to", "know where your", "your name from", "home office", "illegal",
    "gave me to", "given to the", "cry", "help us", "get him", "pls come", "pls tell", "please send",
    "please tell", "what do we do", "forced", "makes me do", "make us swim", "white pages", "blank paper",
    "touches me", "kicks", "whip", "belt", "stuck here", "cannot walk", "cant walk", "rescue", "save us",
    "save me", "get out", "come get me", "pls call", "call embassy", "sell you", "resold", "broken arm",
    "black eye", "electric", "starved", "or else", "die here", "sms me", "send help", "know where you live",
    "know your family", "arrested", "deportation", "60 days", "cancel your visa", "cancel visa",
    "dont want to", "make us", "swollen", "blood", "beg", "what to do", "refuse", "cancel", "bought me",
  },
}
