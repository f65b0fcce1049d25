-- Quiet words, ordinary alone: what is not to be said, or what to say instead.
words {
  id = {
    "jangan bilang", "jangan cerita", "gausah cerita", "gak usah bilang", "rahasia", "hapus chat", "bilang aja",
    "bilang ke", "jangan banyak tanya", "jgn banyak", "banyak nanya", "bilang liburan", "diam diam",
    "jangan ribut", "gausah bawel", "jangan bawel",
  },
  ms = {
    "jangan tanya", "jangan cakap", "jangan bagitau", "rahsia", "diam", "diam2", "padam", "cakap je", "jgn tanya",
    "tanya byk", "kata bercuti", "cakap nak", "tak payah risau",
  },
  fil = {
    "wag mo sabihin", "wag sabihin", "bawal sabihin", "sikreto", "sabihin mo",
    "wag ka maingay", "wag ipost", "wag mo ipost", "kunwari", "basta", "tandaan mo", "papalusutin",
  },
  bn = {
    "বলবেন না", "বলবা না", "কইও", "কইবা", "বলবেন", "গোপনে", "চুপচাপ", "কাউরে", "ডিলিট", "জানবে না", "জানাইও না",
    "বাসায় বলবেন",
  },
  ru = {
    "не говори*", "не трынди", "никому", "секрет*", "скажи*", "скажешь", "скажете", "удали*", "лишних вопросов",
    "без вопросов", "как турист", "как гость", "не парься", "не болтай",
  },
  ko = {
    "말하지*", "비밀*", "라고 해*", "라고 하*", "모르게*", "몰래*", "묻지*", "질문 금지*", "지워*", "삭제*", "연수라고*", "여행이라고*", "무시*",
  },
  sw = {
    "usimwambie", "usiambie", "siri", "sema", "hakuna maswali", "msiulize", "futa", "kimya", "asijue", "usiseme",
    "vumilia",
  },
}
