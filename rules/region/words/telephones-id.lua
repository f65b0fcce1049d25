-- Words of telephones and of reaching somebody (Indonesian).
words {
  id = {
    "hp", "hape", "handphone", "ponsel", "telpon", "telfon", "tlp", "nelpon", "nelfon", "nomer", "no wa", "wa",
    "whatsapp", "sim card", "kartu sim", "wifi", "paket data", "hp disita", "hp diambil", "hp dikumpulin",
    "(gak|ga|tidak) boleh hp", "(gak|ga|tidak) boleh pegang hp", "(gak|ga|tidak) boleh nelpon",
    "(gak|ga) bisa dihubungi", "tidak bisa dihubungi", "hilang kontak", "putus kontak", "lost kontak", "kabari",
    "ngabarin", "hubungi keluarga", "telpon rumah", "telpon ibu", "vc", "nomor gak aktif", "nomernya mati",
    "gak aktif", "share lokasi", "sharelok", "hp kantor", "hp baru dari kantor",
  },
}
