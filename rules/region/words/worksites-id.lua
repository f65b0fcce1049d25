-- Places and kinds of work where people are hidden from view: boats, plantations, mines, bars, homes, compounds (Indonesian).
words {
  id = {
    "bagan", "jermal", "keramba", "rumpon", "tambak",
    "kapal (cumi|ikan|tuna|longline|asing|tanker|korea|taiwan|china)", "pukat", "abk", "anak buah kapal",
    "kebun sawit", "sawit", "perkebunan", "pemanen", "pembalakan", "tambang", "tambang emas", "lubang tambang",
    "sarang walet", "kandang", "peternakan", "gudang pinang", "pabrik (bata|sarung tangan|garmen|kerupuk|tahu)",
    "konveksi", "penjahit", "proyek pedalaman", "kuli bangunan", "spa", "host live", "talent", "face model", "tki",
    "tkw", "pmi", "prt", "pembantu", "art", "baby sitter", "jaga lansia", "jaga ama", "riyadh", "jeddah",
    "timur tengah", "sihanoukville", "laos", "filipina", "polandia", "sarawak", "sabah", "admin slot", "cs kripto",
    "love scam", "ngemis", "pengamen", "kotak amal",
  },
}
