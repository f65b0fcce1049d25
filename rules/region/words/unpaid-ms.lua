-- Words of pay that is little, late or none (Malay).
words {
  ms = {
    "(tak|x|belum|sik) dapat gaji", "(tak|x) bagi gaji", "gaji tak (masuk|dapat|cukup|sama)",
    "gaji belum (dapat|masuk)", "belum (bayar|gaji|pernah)", "tak (dibayar|gaji|bayar)", "tidak dibayar",
    "tiada (gaji|slip|baki|kontrak)", "takde (gaji|kontrak|baki|duit|slip)",
    "(takda|tangguh|separuh|campak|tahan|simpan|setengah|mana|tipu) gaji", "tanpa (gaji|upah|bayaran|ot|kontrak)",
    "gaji (lambat|tangguh|simpan|pegang|separuh|kurang|pertama|tinggal|kumpul|satukali|lewat|sangkut|tersangkut|tahan|ditahan|dipegang|hantar|kami|mana)",
    "(lambat|lewat) bayar", "tertunggak", "gaji bos simpan", "gaji pergi ejen", "gaji masuk akaun",
    "(kurang|lain) dari janji", "janji (gaji|lain|rm)", "(dia|lain) janji", "dijanjikan", "kata (gaji|rm)",
    "cuma dapat", "dapat (sikit|rm|makan)", "makan (je|sahaja|gaji)", "duit (belanja|saya|dapur|kami)",
    "bayar (kemudian|nanti|beras)", "tak nampak duit", "(free|beras|komisen|tip) je", "kira (latihan|belajar)",
    "simpan dengan (towkay|tauke|bos|ejen)", "sebagai jaminan", "tunggu claim", "bahagi", "bahagian",
    "elaun (sahaja|je|saja|dimasukkan)", "sudah 2 bulan", "sudah 3 bulan", "sudah 4 bulan", "sudah 5 bulan",
    "sudah 6 bulan", "sudah 7 bulan", "x (gaji|bayar)", "blm (gaji|bayar)", "sik (bayar|cukup)", "tunggak",
    "tahan bulan pertama", "gaji terus hantar", "akaun (bos|ejen|yayasan|majikan)", "gaji kat ejen",
    "(ejen|suami) ambil", "gaji mak ayah", "mak ayah ambil", "bagi (separuh|rm|beras|rokok)", "tak sama janji",
    "mula mula kata", "tempat tinggal je", "upah beras", "kerja (free|percuma)", "komisyen saja",
    "ikut (hasil|tangkapan|ikan)", "kalau ada", "kadang tak cukup", "tolak habis", "habis tolak", "(tinggal|baki) rm",
    "kosong", "tak pegang duit", "x pernah dapat", "tak pernah (dapat|terima)", "satu sen", "(sesen|sen) pun",
    "bulan pertama (takde|free|percuma)", "belajar dulu", "ot tak kira", "ot (percuma|paksa)", "slip takde",
    "bulan (belum|tak)", "lima bulan", "hak kami", "dapat {number} je", "janji {number}", "dapat rm{number} je",
  },
}
