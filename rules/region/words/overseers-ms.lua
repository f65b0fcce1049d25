-- Who has a say over a worker (Malay).
words {
  ms = {
    "bos", "towkay", "tauke", "taukeh", "tokey", "majikan", "puan", "mem", "madam", "tuan", "ejen", "agen", "agent",
    "tekong", "tekong darat", "tonto", "orang tengah", "broker", "calo", "kontraktor", "subkon", "mandor", "kepala",
    "leader", "kapten", "penyelia", "pengurus", "manager", "tuan rumah", "tuan punya", "taiko", "abang long", "abang",
    "kakak", "pakcik", "mak cik", "pak cik", "auntie", "aunty", "uncle", "mummy", "mami", "bapa ayam", "ibu ayam",
    "datin", "ustaz", "orang kuat", "penaja", "sponsor", "taikong", "mandur", "subcon", "sindiket", "abang dalam van",
  },
}
