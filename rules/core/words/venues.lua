-- Words of guests, chats, accounts and looks.
words {
  en = {
    "clients", "customers", "drinks", "massage", "karaoke", "ktv", "hostess", "dancer", "dance", "club", "bar",
    "marry", "marriage", "husband", "bride", "virgin", "rich", "escort", "spa", "pretty", "beautiful", "slim",
    "model", "full body", "photo full", "cam", "chat", "chats", "dating", "romance", "crypto", "invest", "casino",
    "gambling", "script", "profile", "typing", "wallet", "account", "accounts", "sim",
  },
}
