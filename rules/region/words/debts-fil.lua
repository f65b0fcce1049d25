-- Words of debts, costs and cuts (Filipino and Taglish).
words {
  fil = {
    "utang", "inutang", "umutang", "nautang", "may utang", "utang na loob", "hulog", "bale", "vale", "bumale",
    "advance", "kaltas", "kinaltas", "ikakaltas", "kakaltasan", "ibabawas", "binawas", "babawasan", "tubo", "patubo",
    "five six", "5 6", "sangla", "sinangla", "nakasangla", "isanla", "pautang", "placement fee", "processing fee",
    "training fee", "show money", "kami muna magbabayad", "kami muna bahala", "abono", "inabonohan", "inabono",
    "sagot muna namin", "bayaran mo na lang", "babayaran mo", "bayad mo paunti unti", "danyos", "multa", "penalty",
    "pamasahe mo", "gastos namin", "ginastos", "nagastos sayo", "tubusin", "ransom", "fully paid",
    "hanggang mabayaran", "listahan", "nakalista", "less (bahay|tubig|pagkain|kuryente|kain)", "singil", "triple",
    "doble", "listahan ng utang", "negative pa", "negatib", "pakyaw", "bayaran mo", "cutoff", "deposit", "buyout",
    "charge sa inyo",
  },
}
