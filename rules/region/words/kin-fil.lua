-- Words of family and young people (Filipino and Taglish).
words {
  fil = {
    "nanay", "mama", "inay", "tatay", "papa", "itay", "magulang", "magulang ko", "nanay ko", "kapatid ko", "ate",
    "kuya", "bunso", "anak", "anak ko", "mga anak", "mga bata", "baby", "sanggol", "asawa", "asawa ko", "mister",
    "misis", "pamilya", "pamilya ko", "family ko", "pinsan", "pamangkin", "lola", "apo", "tita", "tito", "kamag anak",
    "kababayan", "kababaryo", "baryo", "barangay", "probinsya", "probinsiya", "taga probinsya", "sa amin",
    "bahay namin", "dalaga", "dalagita", "binatilyo", "menor de edad", "menor", "working student", "buntis", "biyuda",
    "padala", "magpadala", "pinapaaral", "inaanak",
  },
}
