-- Who has a say over a worker (Malay).
words {
  ms = {
    "bos", "boss", "towkay", "tauke", "taukeh", "tokey", "majikan", "puan", "mem", "madam", "tuan", "encik", "ejen",
    "agen", "agent", "agensi", "tekong", "tekong darat", "tonto", "orang tengah", "broker", "calo", "kontraktor",
    "subkon", "mandor", "kepala", "ketua", "leader", "kapten", "penyelia", "supervisor", "pengurus", "manager",
    "tuan rumah", "tuan punya", "taiko", "abang long", "abang", "kak", "kakak", "makcik", "pakcik", "mak cik",
    "pak cik", "auntie", "aunty", "uncle", "mummy", "mami", "bapa ayam", "ibu ayam", "dato", "datin", "ustaz",
    "orang kuat", "hr", "penaja", "sponsor",
  },
}
