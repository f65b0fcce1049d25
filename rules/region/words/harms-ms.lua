-- Words of harm, fear, threats and calls for help (Malay).
words {
  ms = {
    "pukul", "dipukul", "kena pukul", "belasah", "kena belasah", "lempang", "tampar", "sepak", "terajang", "sebat",
    "cubit", "simbah", "air panas", "seterika", "dera", "didera", "seksa", "diseksa", "jerit", "tengking",
    "marah marah", "maki", "ugut", "diugut", "ancam", "kena jual", "dijual", "jual saya", "takut", "ketakutan",
    "lebam", "luka", "berdarah", "cedera", "tak bawa klinik", "cabul", "kena raba", "rogol", "panggil polis",
    "report polis", "panggil imigresen", "lapor imigresen", "tangkap", "penjara", "lokap", "hantar balik",
    "blacklist", "tolonglah", "selamatkan", "bunuh", "parang", "sumpah", "bomoh", "tembak", "campak", "kena campak",
    "tarik rambut", "pakai rotan", "guna rotan", "berbalut", "kena halau", "halau", "takut sangat",
    "makan nasi dgn garam", "nasi dengan garam", "sakit tak", "menjerit",
  },
}
