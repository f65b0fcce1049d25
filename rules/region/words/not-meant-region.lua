-- Words of texts in which papers, doors and pay are not meant so: rooms to let, stories, warnings, and papers that stay with their owner.
words {
  bn = {
    "বাসা ভাড়া", "রুম ভাড়া", "সিনেমা", "উপন্যাস", "নাটক", "আমার কাছেই", "আপনার কাছেই", "নিজের কাছে", "ফটোকপি", "কপি",
    "সাবধান", "সতর্ক", "বিনামূল্যে", "ব্যাংকে ঢুক", "basa vara", "to let", "nijer kache", "photocopy",
  },
  fil = {
    "paupahan", "for rent", "bedspace", "pelikula", "teleserye", "nobela", "photocopy", "xerox", "sss",
    "philhealth", "ikaw ang may hawak", "kayo ang may hawak", "hawak mo ang", "paalala", "babala", "modus",
    "klinika", "libreng konsulta", "haha", "hehe", "no placement fee", "walang placement fee",
  },
  hi = {
    "किराए", "किराये", "फिल्म", "फ़िल्म", "सीरीज", "उपन्यास", "आपके पास रहेगा", "अपने पास", "फोटोकॉपी", "सावधान", "चेतावनी",
    "निःशुल्क", "मुफ्त कानूनी", "पीएफ", "ईएसआई", "film", "movie", "photocopy", "aapke paas rahega", "apne paas",
    "savdhan", "pf esi",
    "होम लोन", "home loan", "emi", "ईएमआई",
  },
  id = {
    "kontrakan", "kosan", "disewakan", "penyewa", "film", "drama", "sinetron", "novel", "dipegang sendiri",
    "pegang sendiri", "disimpan sendiri", "tidak ditahan", "tidak menahan", "fotokopi", "fotocopy", "bpjs",
    "waspada", "hati hati", "penipuan", "sindikat", "klinik", "bantuan hukum", "mengimbau", "wkwk", "haha",
    "tanpa potongan", "bebas keluar",
  },
  ko = {
    "월세*", "원룸*", "영화*", "드라마*", "소설*", "본인이 보관*", "본인 보관*", "사본만*", "사본*",
    "원본은 제가*", "4대보험*", "주의*", "무료 진료*", "무료 상담*", "센터*", "외출 자유*",
  },
  ms = {
    "bilik sewa", "rumah sewa", "penyewa", "filem", "drama", "novel", "pegang sendiri", "simpan sendiri",
    "disimpan oleh pembantu", "disimpan oleh pekerja", "disimpan pekerja", "salinan", "fotostat", "epf", "socso",
    "jangan serah", "sindiket", "klinik", "bantuan guaman", "berlesen", "haha", "bebas keluar", "polis pesan",
  },
  ne = {
    "कोठा भाडा", "फिल्म", "उपन्यास", "आफैँसँग", "आफूसँग", "आफैसँग", "मसँगै", "फोटोकपी", "सावधान", "सचेत", "निःशुल्क", "रेडियो",
    "कार्यक्रम", "photocopy", "aafai sanga", "sachet",
    "घर कर्जा", "बैंकबाट", "शाखामा",
  },
  ru = {
    "сдам", "сдается", "аренд*", "сериал*", "фильм*", "роман*", "паспорт при себе", "паспорт у вас",
    "паспорт остается у вас", "копия паспорта", "копию паспорта", "по тк", "официальное оформление", "соцпакет",
    "схема обмана", "мошенник*", "мид советует", "бесплатная юридическая", "осторожно",
  },
  sw = {
    "chumba cha kupanga", "nyumba ya kupanga", "filamu", "tamthilia", "riwaya", "unabaki nayo", "utabaki nayo",
    "nakala", "tahadhari", "jihadhari", "matapeli", "kliniki", "ushauri bure", "nssf", "ruhusa ya mzazi",
    "shirika linatoa",
  },
}
