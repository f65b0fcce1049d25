-- Who has a say over a worker (Indonesian).
words {
  id = {
    "bos", "boss", "si bos", "majikan", "nyonya", "tuan", "agen", "agensi", "agency", "sponsor", "calo", "tekong",
    "toke", "taoke", "tauke", "cukong", "juragan", "mandor", "kapten", "nakhoda", "mami", "mamih", "papi", "germo",
    "muncikari", "bu haji", "pak haji", "ustad", "pengurus", "koordinator", "leader", "pl", "petugas lapangan",
    "perekrut", "bude", "tante", "bibi", "paman", "oknum", "pengawas", "atasan", "pemilik", "yang punya rumah",
    "yang punya kapal", "orang dalam", "nahkoda", "mucikari", "guru pendamping", "yang bawa", "om agen",
  },
}
