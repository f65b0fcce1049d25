-- Words of keeping what is another's (Malay).
words {
  ms = {
    "pegang", "dipegang", "(tolong|kami|majikan|dia|ejen|kapten|kilang) simpan", "bos (simpan|ambil)",
    "simpan (dulu|kat|di|sementara|elok|dalam|bawah)", "simpankan", "diambil",
    "ambil (semua|pasport|ic|telefon|phone|duit|kad|dulu)", "kena (ambil|bagi)", "rampas", "dirampas", "ditahan",
    "kutip", "dikutip", "kumpul", "serah", "serahkan", "diserahkan", "bagi (ejen|pasport|ic|phone|telefon)",
    "(dekat|locker) bos", "kat (bos|ejen|pejabat|majikan|tauke|kapten|agen|ofis|kilang|mandor)",
    "dengan (majikan|ejen|bos|tauke|kapten|agen)", "di pejabat", "dalam (peti|locker|safe|almari)",
    "(peti|almari) besi", "laci", "jaminan", "(sebagai|buat|jadi) cagaran", "takut (hilang|lari)",
    "supaya (selamat|fokus)", "(untuk|demi) keselamatan", "tinggalkan", "titip", "pegangkan", "disimpan", "tahan",
    "dikumpul", "mintak (ic|pasport)", "minta (pasport|ic)", "letak (kat|di|pejabat)", "tinggal (kat|dengan)",
    "pada (bos|majikan|ejen)", "(tak|x|belum) bagi balik", "tak (pulangkan|dipulangkan)", "belum pulang",
    "bila nak bagi", "supaya tak lari", "biar tak (lari|hilang)", "biar (selamat|fokus)",
    "(pasport|ic|sijil|geran|buku|kad) asal", "cagar (pasport|ic)",
  },
}
