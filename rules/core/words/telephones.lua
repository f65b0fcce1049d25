-- Words of telephones and of reaching somebody.
words {
  en = {
    "phone", "fone", "sim", "call home", "call family", "devices", "signal", "internet", "contact family",
    "camera", "no contact", "number is off", "mobiles", "handphone", "one call", "block your", "handset",
    "call your mother", "handsets", "your mobile", "no network", "no calls", "credit", "phones mine",
    "calls home", "correspondence", "phones off", "blocked", "handphones", "unreachable", "calls only",
    "battery", "speaker",
  },
}
