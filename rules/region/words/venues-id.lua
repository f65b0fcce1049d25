-- Words of guests, chats, accounts and looks (Indonesian).
words {
  id = {
    "tamu", "nemenin tamu", "temani tamu", "menemani tamu", "karaoke", "karaokean", "lc", "pemandu lagu", "ladies",
    "kafe", "cafe", "bar", "klub", "diskotik", "pub", "pijat", "pijit", "panti pijat", "spa", "terapis", "minum",
    "minuman", "temani minum", "nyanyi", "waitress", "hostess", "dancer", "joget", "warung remang", "cantik",
    "good looking", "penampilan menarik", "langsing", "seksi", "foto full body", "kirim foto", "perawan",
    "masih gadis", "nikah", "nikahi", "dinikahkan", "kawin", "kawin kontrak", "pengantin", "pengantin pesanan",
    "suami orang kaya", "orang kaya", "kaya raya", "om om", "bo", "open bo", "michat", "tip", "judol", "judi online",
    "slot", "kripto", "scam", "akun", "chatting",
  },
}
