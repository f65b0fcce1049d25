-- Words of secrecy, of other stories and of no questions (Indonesian).
words {
  id = {
    "jangan bilang", "jgn bilang", "jangan cerita", "jangan bilang siapa siapa", "jangan kasih tau",
    "jangan kasih tahu", "jangan ngomong", "jangan tanya", "jgn tanya", "gak usah tanya", "ga usah nanya",
    "jangan banyak tanya", "rahasiakan", "diam diam", "diem diem", "diem aja", "diam saja", "tutup mulut", "hapus",
    "hapus chat", "hapus pesan", "bilang aja", "bilang saja", "bilang turis", "bilang liburan", "bilang mau liburan",
    "ngaku turis", "mengaku", "pura pura", "kalau ditanya", "kalo ditanya", "ditanya petugas", "jawab saja",
    "jangan posting", "jangan upload", "jangan lapor", "jangan telpon", "jangan percaya", "jangan khawatir",
    "gak usah takut", "percaya sama saya", "percaya aja", "sembunyi", "sembunyi sembunyi", "umpetin", "umur dituakan",
    "nama palsu", "palsu", "japri", "datang sendiri", "keluarga gak usah tau", "jangan update", "jgn update",
    "jangan bikin story", "nama panggilan", "ngaku", "ngakunya", "kesasar", "ketangkep", "kalau ketangkap",
    "bilang (nonton|liburan|umroh|ziarah|kakak)", "diem2", "diam2", "jangan antri", "jangan satu antrian",
    "gak masuk berita", "nulis dari hp", "pinjam hp",
  },
}
