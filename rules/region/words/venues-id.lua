-- Words of guests, chats, accounts and looks (Indonesian).
words {
  id = {
    "nemenin tamu", "temani tamu", "menemani tamu", "karaoke", "karaokean", "lc", "pemandu lagu", "ladies", "bar",
    "klub", "diskotik", "pub", "pijat", "pijit", "panti pijat", "terapis", "temani minum", "waitress", "hostess",
    "dancer", "joget", "warung remang", "good looking", "penampilan menarik", "langsing", "seksi", "foto full body",
    "kirim foto", "perawan", "masih gadis", "nikahi", "dinikahkan", "kawin", "kawin kontrak", "pengantin",
    "pengantin pesanan", "suami orang kaya", "orang kaya", "kaya raya", "om om", "bo", "open bo", "michat", "judol",
    "judi online", "slot", "kripto", "scam", "chatting",
  },
}
