-- Quiet words, ordinary alone: pay that has not come, or comes later.
words {
  id = {
    "belum digaji", "kapan saya digaji", "kapan digaji", "gak digaji", "belum dibayar", "gak dibayar",
    "gaji ditahan", "simpenin", "disimpenin", "gaji masuk agen", "gaji masuk ke", "nanti pas pulang", "gak bisa diambil", "cuma terima",
    "gak nyampe", "tiap 6 bulan", "per 6 bulan", "setahun sekali", "tunggu sandar",
  },
  ms = {
    "gaji {number} bulan", "tak bayar", "belum bayar", "tak dapat gaji", "gaji hantar", "baru pegang duit",
    "kira habis", "bila naik darat", "lepas 6 bulan", "sekaligus", "tak cukup gaji", "gaji separuh", "tahun depan",
  },
  fil = {
    "walang sahod", "wala ko sahod", "wala akong sahod", "di sinasahod", "walang sweldo", "months na po",
    "after 6 mos", "allotment after", "pag dumaong", "pagkatapos ng kontrata", "di pa sahod", "walang padala",
    "pinambayad",
  },
  bn = {
    "বেতন নাই", "বেতন দেয় না", "টাকা দেয় নাই", "এক টাকাও", "মাস বেতন", "মৌসুম শেষে", "পৌঁছানোর পর", "আইসা নিস",
    "বেতন পাই না", "পরে দিব*",
  },
  ru = {
    "не плат*", "без денег", "денег нет", "ни копейки", "деньги по сдаче", "деньги через", "деньги потом",
    "в конце сезона", "расчет*", "расчёт*", "зарплату забира*", "когда домой",
  },
  ko = {
    "월급 안*", "월급 못*", "돈 못*", "못 받*", "안 나왔*", "안 줘*", "정산*", "나갈 때*", "귀국 후*", "보관해*", "모아*", "밀렸*",
  },
  sw = {
    "sijalipwa", "hatujalipwa", "sijaona mshahara", "mshahara wa miezi", "hata senti", "malipo baada ya",
    "mshahara unakaa", "hajalipwa", "umelipwa na wakala", "mwisho wa msimu", "hadi mwaka",
  },
}
