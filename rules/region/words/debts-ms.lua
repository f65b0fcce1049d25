-- Words of debts, costs and cuts (Malay).
words {
  ms = {
    "hutang", "berhutang", "hutang lama", "hutang dulu", "hutangnya", "hutang bos", "hutang ejen", "along", "ceti",
    "ah long", "advance", "wang pendahuluan", "pendahuluan", "duit pendahuluan", "potong gaji", "gaji potong",
    "kena potong", "dipotong", "tolak gaji", "ditolak", "tolak dari gaji", "ansuran", "bayar ansur",
    "bayar sikit sikit", "bayar balik", "kena bayar balik", "bayar dulu", "bos bayar dulu", "kami bayar dulu",
    "kami dahulukan", "kos permit", "duit permit", "levi", "kos tiket", "duit tambang", "kena denda", "ganti rugi",
    "pampasan", "tebus", "tebusan", "gadai", "cagaran", "cagar", "geran tanah", "langsai", "langsaikan",
    "selesai hutang", "belum habis hutang", "kerja bayar hutang", "tulis dalam buku", "buku 555", "balance",
    "baki gaji", "tolak (beras|gas|ais|minyak|makan|permit|levi)", "duit proses", "belum habis", "kira makan",
    "kira hujung", "ambil di kedai", "buku tiga lima", "kontra gaji", "potong levi",
  },
}
