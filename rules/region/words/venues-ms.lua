-- Words of guests, chats, accounts and looks (Malay).
words {
  ms = {
    "layan pelanggan", "layan tamu", "teman minum", "temankan", "minum", "arak", "karaoke", "pusat karaoke", "kelab",
    "kelab malam", "bar", "pub", "disko", "urut", "urutan", "rumah urut", "spa", "gro", "hostess", "penari", "menari",
    "menyanyi", "waitress", "cantik", "lawa", "slim", "seksi", "gambar penuh", "hantar gambar", "foto full",
    "anak dara", "dara", "kawin", "nikah", "kahwin dengan", "dato", "datuk kaya", "orang kaya", "kaya", "suami",
    "isteri kedua", "pengantin", "sugar daddy", "teman sosial", "escort", "mule akaun", "judi", "kasino", "kripto",
    "pelaburan", "scam", "scammer", "call center", "chatting",
  },
}
