-- Who has a say over a worker (Indonesian).
words {
  id = {
    "bos", "boss", "si bos", "majikan", "nyonya", "tuan", "agen", "agensi", "agency", "sponsor", "calo", "tekong",
    "toke", "taoke", "tauke", "cukong", "juragan", "mandor", "kapten", "nahkoda", "nakhoda", "mami", "mamih", "papi",
    "germo", "muncikari", "bu haji", "pak haji", "ustad", "pengurus", "koordinator", "leader", "ketua", "pl",
    "petugas lapangan", "perekrut", "pt", "yayasan", "penyalur", "bude", "pakde", "tante", "om", "bibi", "paman",
    "oknum", "pengawas", "atasan", "supervisor", "pemilik", "yang punya rumah", "yang punya kapal", "orang dalam",
  },
}
