-- Somebody speaks of work, pay, a boss, an agent, papers, or of what is owed; elsewhere words of control are about a meal or a film (Indonesian).
words {
  id = {
    "kerja*", "bekerja", "dikerjakan", "dipekerjakan", "gaji*", "digaji", "upah*", "bos", "bosnya", "boss",
    "majikan*", "mandor*", "agen*", "calo", "tekong", "sponsor", "kontrak", "loker", "lowongan", "dicari", "butuh",
    "pabrik", "kebun", "tambang", "ladang", "kapal", "kapten", "tki", "tkw", "pmi", "abk", "art", "prt", "pembantu",
    "job", "lc", "spa", "terapis", "magang", "pkl", "ngemis", "scam", "admin", "paspor", "hutang", "utang", "ngutang",
    "kasbon", "mami", "koordinator", "target", "dijual", "majikannya", "bawa anak", "nikah*",
  },
}
