-- Quiet words, ordinary alone: hunger, bad beds, no medicine.
words {
  id = {
    "makan umpan", "makan sekali", "makan nasi sama", "gak dikasih makan", "tidur di lantai", "tidur di dapur",
    "sakit*", "obat", "meninggal", "air laut", "rokok potong", "beras*",
    "makan doang",
    "cuma makan",
  },
  ms = {
    "makan sekali", "tidur lantai", "tidur dapur", "beras rokok", "tak sihat", "demam pun", "tak bagi makan",
    "nasi kosong", "sakit*",
    "makan je",
    "nasi je",
  },
  fil = {
    "isang beses pinapakain", "di pinapakain", "tira tira", "gutom", "sa sahig", "may sakit", "gamot", "bigas",
    "tubig dagat", "nilagnat",
    "kanin lang",
  },
  bn = {
    "খাইতে দেয় না", "না খাইয়া", "বাসি", "মেঝেতে", "অসুস্থ*", "জ্বর", "ওষুধ", "রেশন বাকিতে",
    "শুধু ভাত",
    "খালি ভাত",
  },
  ru = {
    "кормят раз", "кормим раз", "раз в день", "голод*", "на полу", "болею", "больн*", "в подвале", "без лекарств",
    "не лечат",
    "за одну еду",
    "за еду",
  },
  ko = {
    "굶*", "밥 안*", "바닷물*", "병원*", "아파도*", "다쳐도*", "컨테이너*", "곰팡이*", "난방 없*", "축사*",
    "밥만*",
  },
  sw = {
    "mabaki", "chakula kidogo", "njaa", "nalala jikoni", "sakafuni", "naumwa", "mgonjwa", "hakuna dawa", "zizini",
    "chakula tu",
  },
}
