-- Ways to say that somebody is a child or below eighteen; ages in figures are read by the engine.
words {
  id = {
    "(anak|bocah|gadis|adik|adek|ponakan|keponakan|cucu|cewek|cowok|putri|putra) (saya|aku|ku|nya|dia|kami|perempuan|laki laki)? (yang|yg|yang baru|baru|masih|umur|usia|cuma)? (5|6|7|8|9|10|11|12|13|14|15|16|17|sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas)",
    "(sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas|rolas|telulas|patbelas|limolas|nembelas) (tahun|thn|th|taun)",
    "(anak|bocah|cewek|gadis) (sd|smp|smk|sma|sekolah|di bawah umur|dibawah umur|kecil|kecil kecil|jalanan|yatim|panti|asuh)",
    "(kelas|kls|klas) (3|4|5|6|7|8|9|10|11|x|xi|vii|viii|ix)", "(kelas|kls|klas) (1|2|3|4|5|6) (sd|smp|sma|smk|mts)",
    "(masih|baru|lulus|tamat|lulusan|selesai|putus|wis lulus) (sd|smp|sekolah dasar)", "putus sekolah", "di bawah umur",
    "dibawah umur", "belum cukup umur", "belum punya ktp", "belum ada ktp",
    "(anak|adik|adek|ponakan|keponakan|sepupu|cucu) (saya|sy|aku|ku|kami|dia|nya)? (perempuan|cewek|laki laki|lelaki|gadis|cowok) (saya|sy|umur|usia|yang|baru|masih|umurnya)? (8|9|10|11|12|13|14|15|16|17)",
    "(umur|usia|umurnya|usianya) (8|9|10|11|12|13|14|15|16|17)",
    "(masih|baru) (kelas (3|4|5|6|7|8|9|10)|smp|sd|umur (8|9|10|11|12|13|14|15|16|17)|belasan)", "(lulusan|tamatan|lulus|tamat) (sd|smp)",
    "(anak|bocah) (belasan tahun|di bawah 18|usia sekolah|jalanan|jermal)",
  },
}
