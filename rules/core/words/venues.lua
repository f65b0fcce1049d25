-- Words of guests, chats, accounts and looks.
words {
  en = {
    "clients", "customers", "drinks", "massage", "karaoke", "ktv", "hostess", "dancer", "dance", "club", "bar",
    "marry", "marriage", "husband", "bride", "virgin", "rich", "escort", "spa", "pretty", "beautiful", "slim",
    "model", "full body", "photo full", "cam", "chat", "chats", "dating", "romance", "crypto", "invest", "casino",
    "gambling", "script", "profile", "typing", "wallet", "account", "accounts", "sim",
    "usdt", "dress", "party", "trade", "slots", "drops", "soldiers", "cute", "vip", "typist", "kidney", "drink with",
    "envelope", "make up", "modeling", "customer", "platform", "eggs", "courier", "wives", "donor",
    "miners", "lounge", "brides", "guests", "runners", "hosting", "bitcoin", "data entry", "swimwear", "lookouts",
    "chatters", "package", "old men", "surrogates", "matchmaker", "chatting", "digital marketing",
    "men", "hair", "photos", "pics",
  },
}
