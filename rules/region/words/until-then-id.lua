-- Words that put something off to an end (Indonesian).
words {
  id = {
    "sampai kontrak habis", "sampe kontrak abis", "sampai lunas", "sampe lunas", "sampai selesai", "sampe selesai",
    "sampai utang lunas", "kalau sudah lunas", "kalo udah lunas", "kalo kontrak habis", "habis kontrak",
    "abis kontrak", "selesai kontrak", "setelah kontrak", "finish kontrak", "setelah {number} bulan",
    "setelah {number} tahun", "abis {number} bulan", "(3|tiga|dua|2|enam|6) bulan pertama", "tiga bulan pertama",
    "enam bulan pertama", "sebelum kontrak", "sebelum lunas", "baru boleh pulang", "baru dikasih", "baru bisa pulang",
    "baru dibayar", "di akhir kontrak", "akhir kontrak", "akhir musim", "musim selesai", "habis panen",
    "selesai panen", "kapal sandar", "kapal balik", "pas pulang", "kalau pulang nanti", "dikembalikan setelah",
    "nanti dikembalikan", "balik modal dulu", "lunasi dulu", "bayar dulu baru", "selesaikan dulu",
    "sampai ada pengganti", "sampai bos bilang",
  },
}
