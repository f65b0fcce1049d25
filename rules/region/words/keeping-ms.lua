-- Words of keeping what is another's (Malay).
words {
  ms = {
    "pegang", "dipegang", "bos pegang", "ejen pegang", "majikan pegang", "tolong simpan", "bos simpan", "simpan dulu",
    "simpankan", "kami simpan", "majikan simpan", "diambil", "ambil semua", "kena ambil", "bos ambil", "rampas",
    "dirampas", "kena rampas", "ditahan", "kutip", "dikutip", "kumpul", "serah", "serahkan", "diserahkan",
    "kena serah", "bagi pada bos", "bagi kat bos", "bagi ejen", "dekat bos", "kat bos", "kat ejen", "dengan majikan",
    "dengan ejen", "kat pejabat", "di pejabat", "dalam peti", "peti besi", "laci", "jaminan", "sebagai cagaran",
    "buat cagaran", "takut hilang", "supaya selamat", "untuk keselamatan", "tinggalkan", "titip",
  },
}
