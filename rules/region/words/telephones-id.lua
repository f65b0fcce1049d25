-- Words of telephones and of reaching somebody (Indonesian).
words {
  id = {
    "hp", "hape", "handphone", "ponsel", "telepon", "telpon", "telfon", "tlp", "nelpon", "nelfon", "nomor", "nomer",
    "no wa", "wa", "whatsapp", "sim card", "kartu sim", "sinyal", "wifi", "kuota", "pulsa", "paket data", "internet",
    "hp disita", "hp diambil", "hp dikumpulin", "(gak|ga|tidak) boleh hp", "(gak|ga|tidak) boleh pegang hp",
    "(gak|ga|tidak) boleh nelpon", "(gak|ga) bisa dihubungi", "tidak bisa dihubungi", "hilang kontak", "putus kontak",
    "lost kontak", "kabari", "ngabarin", "hubungi keluarga", "telpon rumah", "telpon ibu", "video call", "vc",
    "nomor gak aktif", "nomernya mati", "gak aktif", "share lokasi", "sharelok", "kamera", "cctv", "laptop",
  },
}
