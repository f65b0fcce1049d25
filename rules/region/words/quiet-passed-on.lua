-- Quiet words, ordinary alone: passed on, or promised something else.
words {
  id = {
    "dijual", "dioper", "dipindah*", "pindah majikan", "ganti majikan", "dijanjikan", "janjinya", "katanya kerja",
    "katanya di", "katanya resto", "ternyata cuma", "ternyata harus", "ternyata kerja", "disuruh", "layani tamu",
    "melayani tamu", "nemenin tamu", "temenin tamu", "nikah formalitas", "formalitas",
  },
  ms = {
    "jual", "hantar pergi", "tukar majikan", "pindah rumah", "janji kerja", "kata kerja", "rupanya", "layan orang",
    "layan tamu", "kahwin kontrak", "tertipu", "satu tamu", "visa social",
  },
  fil = {
    "binenta", "pinasa", "ibang amo", "nilipat", "sabi daw", "akala ko", "akala nya", "yun pala", "pala", "pinag*",
    "pinapa*", "barfine", "kinasal", "kapalit",
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
    "nyumba ya dada", "amenihamisha", "tunapelekwa", "kulazimish*", "tunalazimish*",
  },
}
