-- Words of being kept in a place, or of leaving it (Malay).
words {
  ms = {
    "dikunci", "terkunci", "kunci dari luar", "kena kunci", "mangga", "pagar tinggi", "kawat duri", "pintu pagar",
    "pengawal", "jaga", "dijaga", "tak boleh keluar", "x boleh keluar", "(tidak|takleh|xleh) keluar",
    "tak bagi keluar", "x bagi keluar", "tak dibenarkan keluar", "dilarang keluar", "jangan keluar",
    "tak boleh balik", "x boleh balik", "tak bagi balik", "tak dapat balik", "nak balik", "nak balik kampung",
    "nak lari", "lari", "lari malam", "cabut", "terkurung", "kurung", "kena kurung", "dikurung", "duduk dalam",
    "dalam rumah saja", "dalam saja", "rumah kongsi", "kongsi", "(minta|mintak) izin", "kena minta izin",
    "keluar kerja", "berhenti kerja", "tukar majikan", "tak boleh tukar", "(tak boleh|x boleh) berhenti",
    "pelawat tak boleh", "tiada pelawat", "sebulan sekali", "lepaskan saya", "cctv", "jauh dari (jalan|bandar|pekan)",
    "keluar ikut (lori|bos|4x4)", "tak (boleh|leh|dapat) (turun|naik|lari)", "(takut|jaminan|nanti) lari", "sorok",
    "kena sorok", "masuk hutan", "atas kilang", "dalam stor", "tidur dalam stor", "jeriji", "isyarat",
    "tak nampak matahari", "duduk atas (kilang|kedai|bot)",
  },
}
