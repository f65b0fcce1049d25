-- Words of keeping what is another's (Indonesian).
words {
  id = {
    "ditahan", "nahan", "tahan dulu", "menahan", "dipegang", "megang", "pegang", "disimpan", "disimpen", "simpenin",
    "simpan dulu", "nyimpen", "diambil", "diambilin", "ambil semua", "disita", "sita", "dikumpulkan", "dikumpulin",
    "kumpulin", "titip", "dititip", "titipan", "serahkan", "diserahkan", "serahin", "kasih ke bos", "kasih ke agen",
    "di tangan bos", "di tangan agen", "sama majikan", "sama bos", "sama agen", "di kantor", "di brankas", "brankas",
    "di laci", "buat jaminan", "sebagai jaminan", "biar aman", "supaya aman", "demi keamanan", "saya simpankan",
    "kami yang simpan", "disetor", "tinggalkan di",
  },
}
