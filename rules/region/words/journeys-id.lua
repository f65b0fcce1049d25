-- Words of journeys, borders and places abroad (Indonesian).
words {
  id = {
    "perbatasan", "nyebrang", "menyeberang", "seberang", "lewat hutan", "hutan", "jalur tikus", "jalan tikus",
    "lewat laut", "laut", "sungai", "kapal", "naik kapal", "perahu", "speed boat", "speedboat", "boat", "pelabuhan",
    "pelabuhan tikus", "bandara", "tiket", "pesawat", "terbang", "imigrasi", "visa turis", "visa wisata",
    "visa kunjungan", "visa umroh", "visa ziarah", "pelancong", "turis", "malam ini", "malam malam", "tengah malam",
    "besok", "besok berangkat", "berangkat", "langsung berangkat", "dijemput", "jemput", "nanti dijemput",
    "ada yang jemput", "sopir", "transit", "batam", "nunukan", "dumai", "tanjung balai", "entikong", "malaysia",
    "kamboja", "myanmar", "thailand", "arab", "saudi", "dubai", "taiwan", "hongkong", "turki", "luar negeri",
  },
}
