-- Words that put something off to an end (Malay).
words {
  ms = {
    "sampai habis kontrak", "sampai kontrak habis", "sampai habis", "sampai selesai", "sampai langsai",
    "sampai habis bayar", "hingga langsai", "sehingga selesai", "sehingga habis", "selagi belum", "selagi tak habis",
    "lepas habis kontrak", "habis kontrak", "habis kontrak baru", "tamat kontrak", "selepas tamat", "lepas kontrak",
    "lepas {number} bulan", "selepas {number} bulan", "lepas {number} tahun", "cukup {number} bulan",
    "cukup {number} tahun", "genap {number} tahun", "(3|tiga|dua|2|enam|6) bulan pertama", "tiga bulan pertama",
    "bulan pertama", "sebelum habis", "sebelum tamat", "sebelum langsai", "baru boleh balik", "baru dapat",
    "baru bagi", "baru boleh keluar", "baru pulang", "hujung kontrak", "akhir musim", "habis musim", "lepas musim",
    "lepas tuai", "kapal balik", "bila balik nanti", "nanti pulangkan", "nanti bagi balik", "langsai dulu",
    "bayar dulu baru", "sampai ada ganti", "sampai bos cakap",
  },
}
