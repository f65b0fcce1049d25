-- Ways to say that somebody is a child or below eighteen; ages in figures are read by the engine.
words {
  ms = {
    "(anak|budak|adik|gadis|anak dara|anak buah|cucu) (saya|aku|dia|kami|perempuan|lelaki)? (yang|baru|umur|baru umur)? (5|6|7|8|9|10|11|12|13|14|15|16|17|sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas)",
    "(sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas) tahun",
    "budak (sekolah|kecil|bawah umur|budak)", "bawah umur",
    "(darjah|tingkatan|form) (1|2|3|4|5|6|satu|dua|tiga|empat|lima|enam)",
    "(baru habis|dah habis|berhenti|tak habis|tak) (sekolah|upsr|pt3)",
    "(dah|baru|umur|masuk|jalan|la|yg) (11|12|13|14|15|16|17) (thn|tahun)", "budak2", "anak anak (sekolah|kecil)",
    "belum ada ic",
    "(anak|adik|sepupu|anak buah|cucu) (saya|sy|aku|kami|i)? (perempuan|lelaki|gadis) (umur|baru|yang|masih)? (8|9|10|11|12|13|14|15|16|17)",
    "umur (8|9|10|11|12|13|14|15|16|17)", "umur (15|16|17) (18|hingga 18|sampai 18)",
    "(masih|baru) (tingkatan|darjah|belasan)", "lepas (upsr|pt3)", "umo (11|12|13|14|15|16|17)",
  },
}
