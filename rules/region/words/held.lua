-- Taken, kept or not given back.
words {
  bn = {
    "জমা*", "রেখে*", "রাইখা*", "রাখে*", "রাখছে*", "রাখব*", "রাখবে*", "রাখবো*", "থাকবে*", "থাকব*", "কেড়ে*",
    "কাইড়া*", "নিয়ে নিছে", "নিয়া নিছে", "নিয়া গেছে", "নিয়ে গেছে", "নিয়ে নেয়", "নিয়েছে", "নিছে", "আটকে*", "আটকা*",
    "জব্দ*", "লুকা*", "ফেরত দেয় না", "দেয় না", "দিচ্ছে না", "লকার*", "বন্ধক*",
  },
  fil = {
    "hawak", "hinawakan", "hahawakan", "kinuha", "kukunin", "kinukuha", "tinago", "itatago", "itago", "nakatago",
    "isurrender", "surrender", "iiwan", "iwan", "iiwanan", "kinumpiska", "naka vault", "nasa vault", "ipapahawak",
    "di binabalik", "ayaw ibigay", "ayaw ibalik", "collateral", "isanla", "nakasanla",
  },
  hi = {
    "जमा", "रख लिया", "रख लेते", "रख लेंगे", "रख लेता", "रखेगा", "रखेगी", "रखेंगे", "रखता", "रखती", "रखा है", "रखे हैं", "छीन*",
    "ले लिया", "ले लेते", "ले लेंगे", "ले ली", "जब्त*", "ज़ब्त*", "लॉक*", "तिजोरी*", "अलमारी*", "दबा*", "नहीं दे रहा",
    "नहीं दे रही", "नहीं दे रहे", "नहीं लौटा*", "वापस नहीं", "गिरवी*", "छुपा*", "छिपा*",
  },
  id = {
    "ditahan", "disita", "disimpan", "disimpen", "dipegang", "diambil", "dikumpulkan", "dikumpulin", "dititipkan",
    "dititipin", "diserahkan", "dirampas", "disembunyikan", "disembunyiin", "diamankan", "dikunci", "tahan",
    "sita", "pegang", "titip", "serahkan", "serahin", "rampas", "menahan", "menyita", "memegang",
  },
  ko = {
    "보관*", "맡기*", "맡겨*", "맡아*", "뺏*", "빼앗*", "압수*", "가져갔*", "가져가*", "걷어*", "걷고*",
    "들고 있*", "갖고 있*", "가지고 있*", "쥐고*", "안 줘*", "안줘*", "안 주*", "안 돌려*", "못 받*", "제출*",
    "금고*", "잠가*", "회수*", "숨겨*", "담보*", "줘야*", "넘기*", "넘겨*",
  },
  ms = {
    "ditahan", "disimpan", "dipegang", "diambil", "dirampas", "diserah", "disorok", "tahan", "simpan", "pegang",
    "rampas", "ambil", "kutip", "serah", "tinggal", "sorok", "amik", "cagar",
  },
  ne = {
    "राख*", "राखि*", "जम्मा*", "बुझाउ*", "बुझाइ*", "खोस*", "लियो", "लिए*", "लिन्छ*", "लगे*", "लग्यो", "दिँदैन*", "दिंदैन*",
    "दिएन*", "दिएको छैन", "नदिने", "लक*", "लकर*", "दराज*", "लुकाए*", "कब्जा*", "धितो*", "रहन्छ", "रहने*", "फिर्ता दिँदैन",
    "फिर्ता नदि*",
  },
  ru = {
    "забрал*", "забира*", "забер*", "отобрал*", "отбира*", "отнял*", "изъял*", "держит", "держат", "удержива*",
    "хранит*", "хранят*", "сдае*", "сдаё*", "сдать", "сдал*", "отдае*", "отдаё*", "отдать", "отдал*", "отдадите",
    "отдашь", "не отдает", "не отдают", "не возвраща*", "не вернул*", "в сейфе", "на хранение", "под залог",
    "в залог", "спрятал*", "лежит у", "лежат у", "остается у", "остаются у",
  },
  sw = {
    "amechukua", "wamechukua", "alichukua", "walichukua", "atachukua", "watachukua", "imechukua", "ilichukua",
    "inachukuliwa", "zinachukuliwa", "imechukuliwa", "anashikilia", "wanashikilia", "ameshika", "wameshika",
    "ameshikilia", "wameshikilia", "inashikiliwa", "amezuia", "wamezuia", "anazuia", "ameficha", "wameficha",
    "ameifungia", "amefungia", "wanaweka", "anaweka", "tunaweka", "tutaweka", "inabaki", "itabaki", "zinabaki",
    "inakaa", "itakaa", "hukaa", "zinakaa", "hataki kunipa", "amekataa kunipa", "hataki kurudisha", "kabidhi",
    "utakabidhi", "kukabidhi", "utaacha", "unaacha", "acha", "wananyang'anya", "walininyang'anya", "amenyang'anya",
    "amenipokonya", "walipokonya", "kupokonywa", "dhamana",
  },
}
