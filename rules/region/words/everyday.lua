-- Words of play, jokes, school, rent and weather: near them, phrases of control say something harmless.
words {
  bn = {
    "সিনেমা", "ব্যাংক", "নাটক", "বৃষ্টি", "পরীক্ষা", "খেলা", "গান", "cinema", "bank", "natok", "brishti", "khela",
  },
  fil = {
    "haha", "hehe", "ulan", "pelikula", "teleserye", "exam", "traffic", "kanta", "pag ibig loan", "sss", "bangko",
    "jowa",
  },
  hi = {
    "मकान मालिक", "मकान मालकिन", "पीजी", "ब्याज दर", "ब्याजदर", "फिल्म", "फ़िल्म", "बैंक", "लोन ऑफर", "बारिश", "परीक्षा", "film", "movie", "bank", "loan offer", "barish", "exam",
    "haha", "gana",
    "हाहा", "गेम", "phone kho", "फोन खो",
  },
  id = {
    "hujan", "wkwk", "haha", "film", "drama", "sinetron", "kucing", "ujian", "macet", "game", "lagu", "pinjol",
    "kpr", "kreditan motor", "bank",
  },
  ko = { "영화*", "드라마*", "은행*", "대출상담*", "시험*", "코로나*", "수능*", "ㅋㅋ*", "게임*", "노래*" },
  ms = { "hujan", "haha", "hahaha", "filem", "drama", "kucing", "exam", "jem", "game", "lagu", "ptptn", "bank" },
  ne = {
    "घरबेटी", "ब्याजदर", "सहकारी", "फिल्म", "चलचित्र", "बैंक", "पानी पर", "परीक्षा", "गीत", "भिडियो", "film", "bank", "pariksha", "geet", "video",
    "हाहा", "गेम", "मोबाइल हरायो",
  },
  ru = { "фильм*", "сериал*", "банк*", "ипотек*", "кот", "собак*", "экзамен*", "налог*", "мфц", "кредитн*" },
  sw = { "filamu", "benki", "mvua", "mtihani", "wimbo", "mpira", "drama" },
}
