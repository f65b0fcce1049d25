-- Quiet words, ordinary alone: fear, blows, shouting, sickness.
words {
  id = {
    "takut", "nangis", "dibentak", "disiksa", "ditampar", "awas", "jatoh ke laut", "dilarung", "lebam", "trauma",
    "diancam", "(panggil|dilaporin) polisi", "sakit tetap", "dipaksa", "banyak orang jahat", "kelas disiplin", "pusing",
    "demam", "gebuk", "digebukin", "dihajar", "ditendang", "disetrum", "dijemur", "dikurung", "disekap", "diancem",
    "diteriaki", "dimaki", "dihukum", "hukuman", "dilecehkan", "diraba", "dijual", "jual diri", "disebar", "sebar foto",
    "(tau|alamat) rumah", "dukun", "santet", "penjara", "imigrasi tangkap", "lapor imigrasi", "dideportasi", "gemeter",
    "(gak|ga) berani", "pingsan", "preman", "senjata", "pistol", "parang", "jangan macam", "dipukul*", "dimarahi*",
  },
  ms = {
    "takut", "pukul", "lebam", "tengking", "maki", "dera", "ugut", "polis angkat", "panggil (polis|rela)", "lokap",
    "nangis", "sakit pun", "renjat", "paksa", "kelas disiplin", "dipukul", "tampar", "sepak", "terajang", "rotan",
    "simbah", "ugutan", "mengugut", "diugut", "ancam", "gertak", "(alamat|tahu) rumah", "(siap|jaga) kau", "penjara",
    "hantar balik", "permit mati", "menangis", "trauma", "dirogol", "raba", "pengsan", "bomoh", "santau", "parang",
    "senapang", "gangster", "berpengawal", "curi kejap",
  },
  fil = {
    "natatakot", "takot", "umiiyak", "sinasaktan", "sinigawan", "sinasampal", "binabantayan", "baril", "banta",
    "pinapalo", "bugbog", "may sakit", "maysakit", "kulong", "gutom", "di kumakain", "umiyak", "training sa gabi",
    "lumayas", "saktan", "sinaktan", "sinampal", "sinuntok", "pinatakbo", "pinaluhod", "kinukuryente", "kinuryente",
    "hinampas", "sinisigawan", "minumura", "pinagbantaan", "tinatakot", "ipapa blotter", "ipapablotter", "ipapakulong",
    "presinto", "kakasuhan", "magnanakaw", "nanginginig", "naga hibi", "hinipuan", "hinihipuan", "ginahasa", "parusa",
    "pinarusahan", "nawala na", "armado", "pulis daw", "kilala nya", "alam nila", "alam namin kung", "ipapapulis*",
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
    "wanatishia", "njaa", "mabaki", "naumwa", "mgonjwa", "amejeruhiwa", "mateso", "darasa la nidhamu", "watakukamata",
    "simba", "kupigwa", "tunapigwa", "kipigo", "viboko", "kuchapwa", "anatutishia", "ananitishia", "vitisho",
    "tunaogopa", "anaogopa", "hofu", "jela", "utakamatwa", "kukamatwa", "atapiga polisi", "bunduki", "silaha", "askari",
    "uchawi", "kiapo", "laana", "kubakwa", "matusi", "kunitukana", "machozi", "majeraha", "makovu", "kufa", "amekufa",
    "maiti", "adhabu", "wameuawa", "usikatae", "kukataa", "tutakuuza", "(najua|tunajua) kwenu",
  },
}
