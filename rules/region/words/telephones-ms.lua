-- Words of telephones and of reaching somebody (Malay).
words {
  ms = {
    "talipon", "tepon", "phone", "fon", "hp", "hset", "handphone", "henfon", "henset", "no tel", "wasap", "ws", "sim",
    "simkad", "sim kad", "topup", "takde line", "tak ada line", "signal", "wifi", "ambil telefon", "rampas telefon",
    "ambil phone", "tak boleh telefon", "x boleh call", "tak bagi call", "tak bagi telefon", "tak bagi pegang phone",
    "call mak", "call keluarga", "call kampung", "call rumah", "telefon mak", "telefon keluarga",
    "tak dapat dihubungi", "tak dapat call", "hilang khabar", "putus hubungan", "nombor tukar", "nombor tak aktif",
    "tutup phone", "video call", "location", "share location", "kamera", "laptop",
  },
}
