-- Quiet words, ordinary alone: pay that has not come, or comes later.
words {
  id = {
    "belum (digaji|dibayar|dihitung|cair)", "kapan saya digaji", "kapan digaji",
    "gak (digaji|dibayar|nyampe|dihitung|cair)", "gaji (ditahan|setelah|pas|mulai|setengah|kurang)", "simpenin",
    "disimpenin", "gaji masuk (agen|ke)", "nanti pas pulang", "gak bisa diambil", "cuma (terima|dikasih|dapat)",
    "(tiap|per) 6 bulan", "setahun sekali", "tunggu sandar", "gaji bulan ke", "dibayar (setelah|pas|akhir)",
    "dibayar dua kali", "dirapel", "dua kali setahun", "setelah panen", "habis (panen|kontrak)", "akhir kontrak",
    "bulan pertama", "tidak dihitung", "dianggap latihan", "(belajar|kerja) gratis", "tanpa (gaji|upah)",
    "(gak|ga) pernah terima", "sepeser", "digantung", "nunggak",
  },
  ms = {
    "tak (bayar|gaji|pernah)", "belum (bayar|gaji|dapat)", "tak dapat gaji",
    "gaji (hantar|separuh|tahan|simpan|lambat|usd)", "baru pegang duit", "kira (habis|time|lepas)", "bila naik darat",
    "lepas 6 bulan", "sekaligus", "tak cukup gaji", "tahun depan", "(tahan|simpan|tanpa|takde) gaji",
    "lepas (tolak|musim|raya|kontrak)", "tolak habis", "habis (musim|kontrak)", "setahun sekali", "bulan (pertama|ke)",
    "(upah|bagi) beras", "sikit je", "sik cukup", "sesen", "duit kira", "gaji {number} bulan",
  },
  fil = {
    "walang (sahod|sweldo|padala|natanggap|natatanggap|bayad)", "wala ko sahod", "wala akong sahod",
    "di (sinasahod|sumasahod|binabayaran|bayad)", "months na po", "after 6 mos", "allotment after", "pag (dumaong|uwi)",
    "pagkatapos ng kontrata", "di pa sahod", "pinambayad", "hindi (sumasahod|binabayaran)",
    "wala pang (sahod|sweldo|bayad)", "hindi pa binabayaran", "kulang ang", "(kalahati|allowance) lang",
    "buwan nang wala", "(buwan|linggo) na walang", "sa anihan", "katapusan ng", "unang (sahod|anim)", "first month",
    "(saka|tsaka) na", "kapag umulan",
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
    "sijalipwa", "hatujalipwa", "mshahara wa miezi", "hata senti", "malipo baada ya", "mshahara unakaa", "hajalipwa",
    "umelipwa na wakala", "mwisho wa (msimu|mkataba)", "hadi mwaka", "silipwi", "hatulipwi", "halipwi", "hulipwi",
    "bila (malipo|mshahara|kulipwa)", "miezi (bila|mitatu)", "mwezi wa kwanza", "baada ya (mavuno|msimu|mwaka)",
    "mara moja kwa mwaka", "ukimaliza", "utapewa", "haujatoka", "umezuiwa", "umechelewa", "nusu (mshahara|ya)",
    "pungufu", "(chakula|posho) tu", "ahadi", "tukiuza", "sijaona", "hatujaona", "nadai", "tunadai",
  },
}
