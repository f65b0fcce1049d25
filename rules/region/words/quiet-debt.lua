-- Quiet words, ordinary alone: debts and advances.
words {
  id = {
    "kasbon", "potongan", "dipotong", "talangan", "ditalangi", "diganti (pas|dulu)", "cicil", "nyicil", "panjar",
    "uang di muka", "mahar", "bunga", "bon", "ngebon", "harus (ganti|bayar)", "(disuruh|suruh) bayar", "uang muka",
    "warung (bos|mandor)", "koperasi kebun", "dihitung belakangan", "diperhitungkan", "masuk catatan",
    "jadi tanggungan", "(ditanggung|dibayarin) dulu", "nombok", "tekor", "setoran", "ganti (tiket|uang)", "utang*",
    "hutang*", "lunas*", "ongkos*",
  },
  ms = {
    "tolak", "potong", "pendahuluan", "baki", "cagar", "gadai", "ganti dengan kerja", "faedah", "pokok", "ditolak",
    "dipotong", "buku tauke", "masuk buku", "advance", "duit muka", "tanggung", "(ganti|bayar) balik",
    "kena (ganti|bayar)", "langsai", "kedai bos", "cagaran", "bunga", "tambah terus", "makin tebal", "hutang*",
    "tiket rm*",
  },
  fil = {
    "ikakaltas", "ginastos", "nagastos", "sagot (muna|namin)", "bayaran (mo|muna)", "babayaran", "pautang", "tubo",
    "inutang", "binabayaran", "pambayad", "kabayaran", "siningil", "sinisingil", "pinagbabayad", "inabonohan", "abono",
    "cash advance", "bale", "tseke", "pinapirma", "nakalista", "gastos sayo", "lumalaki ang", "baon sa",
    "nilabas na pera", "tubos", "utang*", "kaltas*", "bawas*", "singil*",
  },
  bn = {
    "দেনা*", "দাদন*", "ঋণ*", "অগ্রিম*", "বাকি*", "কাটা*", "কাটবো", "কাটব*", "শোধ*", "সুদ*", "বন্ধক*", "উশুল*",
    "হিসাব বাকি",
    "আসল",
  },
  ru = {
    "долг*", "должен", "должна", "должны", "в долг", "отработа*", "отобьешь", "отобьёшь", "вычт*", "удерж*",
    "аванс семье", "аванс*", "за билет", "подъемн*", "подъёмн*", "залог*",
    "насчитал*",
    "процент*",
  },
  ko = {
    "빚*", "선불*", "마이킹*", "공제*", "까고*", "까요*", "까는*", "가불*", "소개비*", "비행기값*", "남았*", "갚*", "정리해*", "외상*", "담보*",
    "이자*",
    "원금*",
    "헬기값*",
  },
  sw = {
    "unadaiwa", "tunadaiwa", "nadaiwa", "utakatwa", "unakatwa", "utalipa", "ulipe", "akope", "auze shamba", "mkopo",
    "nauli nitatuma", "gharama za ofisi", "riba", "wanatudai", "ananidai", "madeni", "kudaiwa", "anadaiwa", "wananidai",
    "inakatwa", "anakatwa", "tunakatwa", "mnakatwa", "wanakata", "tunakata", "makato", "urudishe", "nirudishe",
    "utarudisha", "tulikulipia", "tutakulipia", "arubuni", "malipo ya awali", "duka la", "nimelinunua", "mdhamini",
    "rehani", "dole gumba", "daftari", "mnalipa", "unalipia", "deni*",
  },
}
