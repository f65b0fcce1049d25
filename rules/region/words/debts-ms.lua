-- Words of debts, costs and cuts (Malay).
words {
  ms = {
    "hutang", "berhutang", "hutangnya", "along", "ceti", "ah long", "advance", "pendahuluan", "dipotong", "ditolak",
    "ansuran", "bayar sikit sikit", "bayar (balik|dulu|kemudian)", "kami dahulukan",
    "duit (permit|tambang|proses|muka|dulu|ejen|agen|pos|kopi)", "levi", "pampasan", "tebus", "tebusan", "gadai",
    "cagaran", "cagar", "langsai", "langsaikan", "tulis dalam buku", "buku (555|tauke|bos)", "balance",
    "(baki|kontra) gaji", "(belum|tak) habis", "kira (makan|hujung)", "ambil di kedai", "buku tiga lima",
    "(masuk|tulis) buku", "catat", "ambil barang", "kedai (bos|tauke|ladang)", "stor ladang", "wang muka",
    "(dapat|selesaikan|fly) dulu", "pinjam", "pinjamkan", "meminjam", "bunga", "faedah", "berganda", "tambah",
    "makin (banyak|tebal)", "(kerja|suruh|mintak) bayar", "kerja buat bayar", "bayar dengan kerja", "tolak", "potong",
    "potongan", "sewa (bilik|tilam|alat)", "ganti balik", "kena (ganti|bayar)", "pulangkan duit", "pulang balik duit",
    "kos", "caj", "dicaj", "yuran", "deposit", "geran", "denda", "saman", "penalti", "beli", "dibeli", "dijual",
    "harga", "modal", "rugi", "rugikan", "tanggung", "warisi", "nama saya", "(kertas|cek) kosong", "ansur",
  },
}
