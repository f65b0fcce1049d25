-- Quiet words, ordinary alone: passed on, or promised something else.
words {
  id = {
    "dijual", "dioper", "(pindah|ganti) majikan", "dijanjikan", "janjinya", "katanya (kerja|di|resto)", "disuruh",
    "(layani|temenin) tamu", "formalitas", "ternyata", "taunya", "tahunya", "nyatanya", "dijanjiin", "ditawarin",
    "(dibawa|dikirim) ke", "dilempar", "dipaksa", "warungnya", "nemenin", "melayani", "dinikahkan", "majikan baru",
    "dipindah*",
  },
  ms = {
    "jual", "hantar (pergi|ke)", "tukar majikan", "pindah (rumah|majikan)", "(janji|kata) kerja", "rupanya",
    "layan (orang|tamu)", "kahwin kontrak", "tertipu", "satu tamu", "visa social", "dijanjikan", "mula mula kata",
    "iklan kata", "bukan kl", "sampai sini", "tup tup", "kena layan", "disuruh", "dipaksa", "paksa", "dijual",
    "latihan industri",
  },
  fil = {
    "binenta", "pinasa", "ibang (amo|trabaho)", "nilipat", "sabi (daw|nila)", "akala (ko|nya|namin)", "pala", "barfine",
    "kinasal", "kapalit", "pagdating (dito|doon|ko)", "inapplayan", "inaplayan", "pinangako", "iba ang trabaho",
    "ginagawa nila", "ibinenta", "ipinasa", "ililipat", "student visa", "kasal sa", "mapapangasawa", "magpaaral",
    "pag aaralin", "papaaralin", "sasabihin mo", "magkunwaring", "compound", "pinag*", "pinapa*",
  },
  bn = {
    "বেচ*", "কিনছি", "কিনছে", "হাতবদল", "অন্য গ্রুপ*", "কইছিল*", "কইছিলেন", "বলছিল", "এখন দেখি", "জোর*", "খদ্দের",
    "কাস্টমার নেয়", "নাচতে",
  },
  ru = {
    "продал*", "перепродал*", "передал*", "обещал*", "оказалось", "на самом деле", "вместо", "заставля*",
    "клиент*", "гост*", "консумаци*", "хостес", "эскорт", "замуж фиктивно",
  },
  ko = {
    "팔아*", "팔려*", "넘겨*", "다른 데*", "속았*", "라면서요*", "이라더니*", "라더니*", "알고 보니*", "시켜요*", "시키*", "강제*", "손님*", "2차*",
    "조건*",
  },
  sw = {
    "tuliambiwa", "niliambiwa", "walisema", "kumbe", "badala", "wakaniuza", "niliuzwa", "wanaume", "wateja",
    "nyumba ya dada", "amenihamisha", "tunapelekwa", "ameuzwa", "wameuzwa", "tumeuzwa", "nimehamishwa", "amehamishwa",
    "tuliahidiwa", "niliahidiwa", "aliahidi", "waliahidi", "nikajikuta", "tukajikuta", "kufika tukakuta", "nikakuta",
    "tulipofika", "nilipofika", "alipofika", "nikapelekwa", "tukapelekwa", "kazi nyingine", "kulala na", "kuolewa",
    "mtu mwingine", "nimelinunua", "nimekununua", "kulazimish*", "tunalazimish*",
  },
}
