-- Words of long hours, no rest, hunger and hard rooms (Indonesian).
words {
  id = {
    "(12|13|14|15|16|17|18) jam", "12 jam", "14 jam", "16 jam", "18 jam", "belasan jam", "jam kerja", "gak ada libur",
    "ga ada libur", "tidak ada libur", "tanpa libur", "gak libur", "(gak|ga|tidak) dikasih libur",
    "gak ada istirahat", "tanpa istirahat", "kurang tidur", "gak tidur", "ga tidur", "tidur di lantai",
    "tidur di dapur", "tidur di gudang", "tengah malam", "sampai malam", "sampe malem", "sampai subuh", "sampai pagi",
    "dari subuh", "tiap malam", "makan sekali", "sekali makan", "makan sisa", "makanan sisa", "mi instan",
    "kelaparan", "lapar", "gak dikasih makan", "satu kamar", "sekamar", "rame rame sekamar", "target", "kejar target",
    "lembur terus", "kerja terus", "harus nurut", "tahan banting", "capek banget",
  },
}
