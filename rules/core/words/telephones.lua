-- Words of telephones and of reaching somebody.
words {
  en = {
    "phone", "phones", "fone", "hp", "sim", "call home", "call my", "call family", "devices", "location", "network",
    "signal", "internet", "contact family", "camera", "cctv", "no contact", "number is off", "video call",
    "no phone", "no phones", "mobile", "mobiles", "handphone", "number changed", "my phone", "your phone",
    "ur phone", "laptop", "post office card", "chat reads",
    "battery", "one call", "contacts", "block your", "speaker", "handset", "facebook", "call your mother",
  },
}
