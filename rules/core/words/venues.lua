-- Words of guests, chats, accounts and looks.
words {
  en = {
    "clients", "customers", "drinks", "massage", "karaoke", "ktv", "hostess", "dancer", "dance", "marry",
    "marriage", "husband", "bride", "virgin", "escort", "spa", "pretty", "beautiful", "slim", "full body",
    "photo full", "cam", "chat", "chats", "dating", "romance", "crypto", "invest", "casino", "gambling",
    "script", "typing", "wallet", "sim", "usdt", "slots", "soldiers", "cute", "vip", "kidney", "envelope",
    "make up", "eggs", "wives", "donor", "lounge", "brides", "guests", "lookouts", "chatters", "old men",
    "surrogates", "chatting", "digital marketing", "show bar", "company for", "sit with men", "measurements",
    "conversation partner", "investment", "lonely", "scam", "translators", "special zone", "face scan",
    "rent me ur bank", "bank app", "rider acc", "county lines", "mercury", "promoter", "fights", "fresh faces",
    "companion", "wife for", "bikini", "webcam", "rich man", "rich men", "surrogate", "dancers", "scams",
    "hostesses", "entertain", "forex", "trading", "bank account", "accounts needed", "photographs", "begging",
    "gold pit", "grow house", "trap", "unmarried", "fiancee", "gentlemen", "drink", "men", "hair", "rich",
    "pics", "dress", "face", "wear", "saw ur", "saw your",
  },
}
