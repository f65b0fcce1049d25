-- Words of journeys, borders and places abroad (Indonesian).
words {
  id = {
    "perbatasan", "nyebrang", "menyeberang", "seberang", "lewat hutan", "jalur tikus", "jalan tikus", "lewat laut",
    "kapal", "naik kapal", "perahu", "speed boat", "speedboat", "boat", "pelabuhan tikus", "imigrasi", "visa turis",
    "visa wisata", "visa kunjungan", "visa umroh", "visa ziarah", "pelancong", "turis", "malam ini",
    "besok berangkat", "berangkat", "langsung berangkat", "dijemput", "jemput", "nanti dijemput", "ada yang jemput",
    "sopir", "transit", "batam", "nunukan", "dumai", "tanjung balai", "entikong", "malaysia", "kamboja", "myanmar",
    "thailand", "arab", "saudi", "dubai", "taiwan", "hongkong", "turki", "luar negeri",
  },
}
