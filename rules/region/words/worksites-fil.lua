-- Places and kinds of work where people are hidden from view: boats, plantations, mines, bars, homes, compounds (Filipino and Taglish).
words {
  fil = {
    "laot", "fishing vessel", "mangingisda", "palaisdaan", "balutan", "tubuhan", "sakada", "pinya", "niyugan",
    "bukid", "manukan", "babuyan", "minahan", "tunnel", "planta", "quarry", "patahian", "mananahi", "sewers",
    "pabrika", "panaderya", "construction", "kasambahay", "katulong", "yaya", "dh", "domestic helper", "model",
    "online talents", "private show", "webcam", "live show", "chatters", "csr", "casino", "love scam", "riyadh",
    "jeddah", "bahrain", "qatar", "jordan", "taiwan", "korea", "japan", "myawaddy", "papua", "namamalimos",
    "amerikano",
  },
}
