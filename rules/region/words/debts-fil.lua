-- Words of debts, costs and cuts (Filipino and Taglish).
words {
  fil = {
    "utang", "inutang", "umutang", "nautang", "hulog", "bale", "vale", "bumale", "advance", "kaltas", "kinaltas",
    "ikakaltas", "kakaltasan", "ibabawas", "binawas", "babawasan", "tubo", "patubo", "five six", "5 6", "sangla",
    "sinangla", "nakasangla", "isanla", "pautang", "show money", "kami muna bahala", "abono", "inabonohan", "inabono",
    "bayad mo paunti unti", "danyos", "multa", "penalty", "ginastos", "tubusin", "ransom", "fully paid",
    "hanggang mabayaran", "listahan", "nakalista", "singil", "triple", "doble", "(negative|kulang) pa", "negatib",
    "pakyaw", "bayaran (mo|muna)", "cutoff", "deposit", "buyout", "nagkautang", "nabaon", "baon", "pambayad",
    "ipinambayad", "pantubos", "panubos", "tubos", "tutubusin", "kabayaran", "bayarin", "babayaran", "binabayaran",
    "nagbabayad", "pinagbabayad", "pinababayad", "pinapabayad", "magbabayad", "(magbayad|bayad|bigay) muna", "singilin",
    "sinisingil", "siningil", "sisingilin", "singilan", "kinakaltas", "kinakaltasan", "kinaltasan", "kakaltasin",
    "bawas", "binabawas", "binabawasan", "ibinabawas", "awas", "less", "chargan", "charge", "sagot (namin|muna)",
    "sagot ng (amo|agency)", "sasagutin", "sinagot", "gastos", "gastusin", "nagastos", "ginastusan", "puhunan",
    "nilabas", "inilabas", "ibalik ang", "isauli", "ibabalik ang pera", "penalidad", "multahan", "pinagmumulta",
    "magmumulta", "bond", "deposito", "collateral", "kolateral", "sanglang", "pinrenda", "prenda", "lupa", "titulo",
    "tseke", "cheque", "promissory", "kasulatan", "blanko", "blangko", "ca", "paunang (bayad|pera)", "pauna", "down",
    "pinautang", "pinahiram", "hiniram", "bombay", "interes", "patong", "lumalaki", "lumaki", "dumadami",
    "di (matapos|maubos)", "hindi (matapos|maubos)", "tindahan ng", "canteen", "kantina", "lista", "ilista", "nilista",
    "nakasulat", "notebook", "bigas", "pamasahe", "tiket", "ticket", "(visa|agency|recruitment|service|medical) fee",
    "tuition", "pautay utay", "hulugan", "installment", "loan", "lending", "nagloan", "pinagloan", "placement",
    "processing", "training", "binili (ako|ka|kami)", "bayad na kami", "bayad ka na", "presyo", "halaga",
  },
}
