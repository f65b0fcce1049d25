-- Who has a say over a worker (Filipino and Taglish).
words {
  fil = {
    "amo", "amo ko", "amo kong babae", "amo kong lalaki", "bossing", "madam", "maam", "sir", "mam", "ahente",
    "agency", "ahensya", "recruiter", "rekruter", "illegal recruiter", "handler", "coordinator", "escort", "lider",
    "team leader", "kapitan", "kapitana", "mayor doma", "mayordoma", "katiwala", "bugaw", "mamasan", "mama san",
    "mami", "floor manager", "may ari", "amo ng barko", "kontratista", "kabo", "tita", "tito", "ate", "kuya",
    "ninang", "ninong", "kumare", "pastor", "kafeel", "chinese boss", "intsik", "tsekwa", "kanong", "coord",
    "manning", "sir al", "mommy",
  },
}
