-- Words of secrecy, of other stories and of no questions (Malay).
words {
  ms = {
    "jangan (bagitahu|bagitau|beritahu|cakap|cerita|tanya|report|lapor|call|post|risau|takut|update|upload|pakai|berkumpul|kecoh|bising|share|telefon|bawa|percaya|sampai|reply|balas|sekali)",
    "jgn (bagitau|ckp|tanya|cakap|risau)", "jangan banyak tanya", "tak payah (tanya|bagitau|cakap|takut|tahu)",
    "tak yah tanya", "rahsia", "rahsiakan", "tutup mulut", "padam",
    "cakap (je|saja|melancong|kelas|kerja|kursus|pelancong|nak|bercuti|lawat|ziarah|umrah|saudara)",
    "cakap datang melawat", "kata (melancong|pelancong|kerja|kelas|kursus|tuisyen|je|nak|bercuti)", "mengaku",
    "buat buat", "pura pura", "kalau kena tanya", "kalau imigresen tanya", "kalau polis tanya", "jawab je",
    "percaya (saya|je|kat|kakak|abang)", "caya lah", "menyorok", "sembunyi", "nama (lain|samaran)", "palsu",
    "pm (tepi|saja)", "datang sorang", "mak ayah tak tau", "bila maritim datang", "bila polis datang",
    "bila imigresen (datang|tanya)", "pegawai datang", "telefon (pinjam|jiran)", "pinjam (jiran|phone|telefon|fon)",
    "jangan bagi tahu", "tak perlu tahu", "senyap", "diam", "diam2", "sorok", "curi", "bisik", "delete", "buang chat",
    "kita dua je", "antara kita", "kita je tahu", "kantoi", "ngaku", "menyamar", "kalau (tanya|ditanya)",
    "kalau ada orang tanya", "kalau ada pemeriksaan", "bila inspektor datang", "serbuan", "ops",
    "(tipu|tulis|tukar) umur", "umur tulis", "tua kan", "confirm selamat", "selamat punya", "jamin", "dijamin",
    "semua (settle|diuruskan|ditanggung)", "kami uruskan", "(info|alamat|tempat) nanti", "detail pm", "pm untuk info",
    "nanti (bagitau|tahu)", "lokasi (kemudian|diberitahu|nanti)", "dekat airport nanti", "tak boleh (sebut|cakap)",
    "xleh cakap", "tak tahu kat mana", "tak tahu mana", "tak tau kat mana", "tanpa (pengetahuan|izin)",
    "(keluarga|mak) tak tahu", "phone kawan", "dari tandas", "cepat cepat", "block", "(pintu|jalan) belakang",
    "asing asing", "berpecah",
  },
}
