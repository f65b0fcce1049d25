-- Quiet words, ordinary alone: what is not to be said, or what to say instead.
words {
  id = {
    "jangan (bilang|cerita|ribut|bawel|posting|update)", "gausah (cerita|bawel|antri)", "gak usah (bilang|tanya|antri)",
    "rahasia", "hapus chat", "bilang (aja|ke|liburan|jo|mau)", "jangan banyak tanya", "jgn (banyak|bilang|cerita)",
    "banyak nanya", "diam diam", "jangan kasih tau", "ngakunya", "pura pura", "pura2", "kalo ditanya",
    "ditanya petugas", "kayak orang umroh", "misah", "nama (palsu|pt)", "umur palsu", "dituakan", "antara kita",
    "rahasiain", "(alamat|lokasi) menyusul", "belum tau pt", "info di sana", "nanti dikasih tau", "nanti juga tau",
    "(gak|ga) perlu tau", "tanpa sepengetahuan", "jangan pake lampu", "tekong langganan",
  },
  ms = {
    "jangan (tanya|cakap|bagitau|bagitahu|cerita|kecoh)", "rahsia", "diam", "diam2", "padam",
    "cakap (je|nak|pelancong)", "jgn (tanya|cakap|bagitau)", "tanya byk", "kata bercuti",
    "tak payah (risau|tahu|bagitau|permit)", "senyap", "delete", "kata nak melancong", "mengaku", "pura pura",
    "buat buat", "kalau ditanya", "kalau imigresen tanya", "nama lain", "ic palsu", "tipu umur",
    "lokasi (diberitahu|nanti)", "alamat nanti", "nanti (tahu|bagitau)", "tak perlu surat", "sik perlu",
    "ikut belakang", "curi kejap", "semua settle", "tanggung beres",
  },
  fil = {
    "wag mo (sabihin|ipost)", "wag (sabihin|ipost|ipaalam)", "(bawal|huwag) sabihin", "sikreto",
    "(sabihin|tandaan|burahin|delete|malalaman) mo", "wag ka maingay", "kunwari", "basta", "papalusutin",
    "huwag mong sabihin", "wag mong sasabihin", "(satin|tayo|tahimik|mapapahaba) lang", "palihim",
    "(pag|kapag) tinanong", "kung tatanungin", "magkunwari", "bakasyon daw", "peke", "pekeng",
    "(di|hindi) na kailangan", "hindi kailangan", "kami bahala", "promise di", "trust me", "di alam ng",
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
    "vumilia", "usiwaambie", "usiulize", "wasijue", "kisiri", "ukiulizwa", "wakikuuliza", "jifanye", "ujifanye",
    "kama mtalii", "jina lingine", "feki", "bandia", "utajua", "mtajua", "ukifika", "usijali", "niamini", "atakublock",
    "tuna mtu", "mtu wetu", "tutaibonga", "panya", "bila kuwaambia",
  },
}
