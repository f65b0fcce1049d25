-- Words of secrecy, of other stories and of no questions (Malay).
words {
  ms = {
    "jangan bagitahu", "jgn bagitau", "jangan bagitau", "jangan beritahu", "jangan cakap", "jgn ckp", "jangan cerita",
    "jangan tanya", "jgn tanya", "jangan banyak tanya", "tak payah tanya", "tak yah tanya", "rahsia", "rahsiakan",
    "diam diam", "senyap senyap", "diam je", "diam sahaja", "tutup mulut", "padam", "padam chat", "delete chat",
    "padam mesej", "cakap je", "cakap saja", "cakap melancong", "cakap nak melancong", "cakap datang melawat",
    "kata melancong", "kata pelancong", "mengaku", "buat buat", "pura pura", "kalau kena tanya",
    "kalau imigresen tanya", "kalau polis tanya", "jawab je", "jangan report", "jangan lapor", "jangan call",
    "jangan post", "jangan risau", "jangan takut", "percaya saya", "percaya je", "caya lah", "menyorok", "sembunyi",
    "nama lain", "palsu", "permit palsu", "pm tepi", "datang sorang", "mak ayah tak tau", "jangan update",
    "jangan upload", "jangan pakai", "jangan berkumpul", "kata (kerja|kelas|kursus|tuisyen)",
    "cakap (kelas|kerja|kursus)", "nama samaran", "sorok bawah", "bila (maritim|polis|imigresen|pegawai) datang",
    "pegawai datang", "telefon pinjam", "pinjam jiran",
  },
}
