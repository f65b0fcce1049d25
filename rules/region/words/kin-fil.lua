-- Words of family and young people (Filipino and Taglish).
words {
  fil = {
    "nanay", "mama", "inay", "tatay", "itay", "magulang", "magulang ko", "nanay ko", "kapatid ko", "bunso", "anak",
    "anak ko", "mga anak", "mga bata", "baby", "sanggol", "asawa ko", "mister", "misis", "pamilya", "pamilya ko",
    "family ko", "pinsan", "pamangkin", "lola", "apo", "kamag anak", "kababayan", "kababaryo", "baryo", "barangay",
    "probinsya", "probinsiya", "taga probinsya", "sa amin", "bahay namin", "dalagita", "binatilyo", "menor de edad",
    "menor", "working student", "buntis", "biyuda", "padala", "magpadala", "pinapaaral", "inaanak", "asawa", "papa",
    "dalaga",
  },
}
