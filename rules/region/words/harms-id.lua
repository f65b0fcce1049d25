-- Words of harm, fear, threats and calls for help (Indonesian).
words {
  id = {
    "dipukul", "dipukuli", "dipukulin", "pukul", "digebukin", "gebuk", "ditampar", "tampar", "ditendang", "disiram",
    "disetrika", "disetrum", "setrum", "dicambuk", "disiksa", "siksa", "dibentak", "bentak", "dimarahi", "dimarahin",
    "dimaki", "diancam", "ancam", "ancaman", "dihukum", "hukuman", "dijual", "jual saya", "takut", "ketakutan",
    "trauma", "lebam", "memar", "berdarah", "gak dibawa ke dokter", "dilecehkan", "diperkosa", "diraba",
    "lapor polisi", "panggil polisi", "dilaporin", "dipenjara", "penjara", "ditangkap", "dideportasi", "deportasi",
    "tolongin", "bantu saya", "dilarung", "dibunuh", "push up", "squat", "disumpah", "dihajar", "dikejar", "ditembak",
    "diseret", "jari", "potong jari", "dijemur", "nyiram", "sebarin foto", "kirim ke bapak", "nangis minta",
    "nggak dikasih makan", "dibuang ke laut",
  },
}
