-- Words of harm, fear, threats and calls for help (Indonesian).
words {
  id = {
    "dipukul", "dipukuli", "dipukulin", "pukul", "digebukin", "gebuk", "ditampar", "tampar", "ditendang", "disiram",
    "disetrika", "disetrum", "setrum", "dicambuk", "disiksa", "siksa", "dibentak", "bentak", "dimarahi", "dimarahin",
    "dimaki", "teriak", "diancam", "ancam", "ancaman", "dihukum", "hukuman", "hukum", "dijual", "jual saya", "takut",
    "ketakutan", "trauma", "nangis", "menangis", "lebam", "memar", "luka", "berdarah", "sakit",
    "gak dibawa ke dokter", "dilecehkan", "diperkosa", "diraba", "lapor polisi", "panggil polisi", "dilaporin",
    "dipenjara", "penjara", "ditangkap", "dideportasi", "deportasi", "tolong", "tolongin", "bantu saya", "meninggal",
    "dilarung", "mati", "dibunuh", "push up", "squat", "disumpah", "santet",
  },
}
