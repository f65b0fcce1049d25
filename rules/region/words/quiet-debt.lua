-- Quiet words, ordinary alone: debts and advances.
words {
  id = {
    "utang*", "hutang*", "kasbon", "potongan", "dipotong", "talangan", "ditalangi", "diganti pas", "cicil",
    "nyicil", "panjar", "uang di muka", "dihitung (utang|hutang|kasbon)", "mahar", "lunas*",
    "ongkos*",
    "bunga",
  },
  ms = {
    "hutang*", "tolak", "potong", "pendahuluan", "baki", "cagar", "gadai", "levi tolak",
    "tiket rm*", "ganti dengan kerja",
    "faedah",
    "pokok",
  },
  fil = {
    "utang*", "kaltas*", "ikakaltas", "bawas*", "ginastos", "nagastos", "sagot muna",
    "bayaran mo", "babayaran", "pautang", "utangin",
    "singil*",
    "tubo",
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
    "deni*", "unadaiwa", "tunadaiwa", "nadaiwa", "utakatwa", "unakatwa", "utalipa", "ulipe", "akope",
    "auze shamba", "mkopo", "nauli nitatuma", "gharama za ofisi",
    "riba",
    "wanatudai",
    "ananidai",
  },
}
