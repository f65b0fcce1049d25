-- Words of guests, chats, accounts and looks (Malay).
words {
  ms = {
    "pelanggan", "layan pelanggan", "layan tamu", "tetamu", "teman minum", "temankan", "minum", "arak", "karaoke",
    "pusat karaoke", "kelab", "kelab malam", "bar", "pub", "disko", "urut", "urutan", "rumah urut", "spa", "gro",
    "hostess", "penari", "menari", "menyanyi", "waitress", "cantik", "lawa", "muda", "slim", "seksi", "gambar penuh",
    "hantar gambar", "foto full", "anak dara", "dara", "kahwin", "kawin", "nikah", "kahwin dengan", "dato",
    "datuk kaya", "orang kaya", "kaya", "suami", "isteri kedua", "pengantin", "sugar daddy", "tips", "teman sosial",
    "escort", "akaun", "mule akaun", "judi", "kasino", "kripto", "pelaburan", "scam", "scammer", "call center",
    "chatting",
  },
}
