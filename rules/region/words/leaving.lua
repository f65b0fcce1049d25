-- Leaving a job, or the place of it.
words {
  bn = {
    "ছাড়লে*", "ছাড়তে*", "ছাইড়া*", "চলে গেলে", "চইলা গেলে", "পালা*", "ফেরত আসলে", "দেশে গেলে", "মাঝপথে*", "বাতিল*",
    "ছেড়ে*", "ফিরতে*", "ফিরা*", "দেশে আসতে",
  },
  fil = {
    "umuwi", "umalis", "umatras", "aatras", "aalis", "uuwi", "mag resign", "magresign", "mag back out", "bumaba",
    "lumipat", "tumakas", "mag quit", "makauwi", "makaalis",
  },
  hi = {
    "छोड़*", "भाग*", "बीच में", "वापस", "घर गए", "घर जाना", "घर गया", "इस्तीफ*", "कैंसिल*", "मुकर*", "मना किया", "रद्द*",
    "लौट*",
  },
  id = {
    "berhenti", "resign", "mundur", "batal", "kabur", "pulang", "keluar", "pindah", "turun kapal", "putus kontrak",
    "nyerah", "cabut", "lari",
  },
  ko = {
    "그만두*", "그만둘*", "그만 두*", "관두*", "퇴사*", "중도*", "도망*", "이탈*", "나가면*", "나갈*", "귀국*",
    "포기*", "무단*", "취소*", "튀면*", "빠지*", "집에 가*", "돌아가*", "계약 기간*",
  },
  ms = {
    "berhenti", "resign", "lari", "cabut", "balik", "keluar", "tarik diri", "batal", "tukar kerja", "blah",
    "putus kontrak",
  },
  ne = { "छोड्*", "छाड्*", "भाग्*", "बीचमा*", "फर्क*", "घर जान*", "रद्द*", "निस्किए*", "राजीनामा*", "काम छोड*", "हट्*" },
  ru = {
    "уволи*", "уйти", "уйд*", "уехать", "уед*", "уезжа*", "сбеж*", "сбега*", "убеж*", "отказ*", "передума*",
    "расторг*", "раньше срока", "досрочно", "бросить", "бросил*", "домой", "до конца вахты", "сорва*",
  },
  sw = {
    "ukiacha", "akiacha", "kuacha", "ukitoka", "ukiondoka", "akiondoka", "ukikimbia", "akikimbia", "kukimbia",
    "ukirudi", "akirudi", "kurudi", "kabla ya miaka", "kabla ya mwaka", "kabla ya mkataba", "ukivunja",
    "kuvunja mkataba", "ukikataa", "kuondoka", "kujitoa", "ukijitoa",
  },
}
