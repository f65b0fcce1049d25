-- Quiet words, ordinary alone: fear, blows, shouting, sickness.
words {
  id = {
    "takut", "nangis", "dipukul*", "dimarahi*", "dibentak", "disiksa", "ditampar", "awas", "jatoh ke laut",
    "dilarung", "lebam", "trauma", "diancam", "panggil polisi", "dilaporin polisi", "sakit tetap", "dipaksa",
    "banyak orang jahat",
    "kelas disiplin",
    "pusing",
    "demam",
  },
  ms = {
    "takut", "pukul", "lebam", "tengking", "maki", "dera", "ugut", "polis angkat", "panggil polis", "panggil rela",
    "lokap", "nangis", "sakit pun", "renjat", "paksa",
    "kelas disiplin",
    "tengking",
  },
  fil = {
    "natatakot", "takot", "umiiyak", "sinasaktan", "sinigawan", "sinasampal", "ipapapulis*", "binabantayan",
    "baril", "banta", "pinapalo", "bugbog", "may sakit", "maysakit", "kulong", "gutom", "di kumakain",
    "umiyak",
    "training sa gabi",
    "lumayas",
  },
  bn = {
    "ভয়*", "মারে", "মারধর*", "মাইর", "কান্দে", "কাঁদে", "অত্যাচার", "গালি", "পুলিশে", "ঠ্যাং", "খাইতে দেয় না",
    "না খাওয়া", "অসুস্থ", "নির্যাতন",
    "জ্বর",
    "চোর কইয়া",
    "পইড়া থাকবা",
  },
  ru = {
    "бьют", "бьет", "бьёт", "бил*", "избил*", "угрожа*", "боюсь", "боится", "боимся", "плач*", "собак*", "орет",
    "орёт", "страшно", "голод*", "болею", "больн*", "миграционк*", "участков*",
    "дисциплинарн*",
    "беременн*",
    "не вздумай",
  },
  ko = {
    "무서*", "때려*", "때리*", "때렸*", "맞았*", "욕하*", "소리 지*", "협박*", "신고하*", "아파*", "아픈*", "다쳤*", "울어*", "굶*",
    "잠 {number}시간",
    "정신교육*",
    "도망갈*",
  },
  sw = {
    "naogopa", "anapigwa", "ananipiga", "wananipiga", "analia", "nalia", "polisi watakuja", "walinzi", "tishia",
    "wanatishia", "njaa", "mabaki", "naumwa", "mgonjwa", "amejeruhiwa", "mateso",
    "darasa la nidhamu",
    "watakukamata",
    "simba",
  },
}
