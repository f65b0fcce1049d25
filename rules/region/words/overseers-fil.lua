-- Who has a say over a worker (Filipino and Taglish).
words {
  fil = {
    "amo", "amo ko", "amo kong babae", "amo kong lalaki", "boss", "bossing", "madam", "maam", "sir", "mam", "agent",
    "ahente", "agency", "ahensya", "recruiter", "rekruter", "illegal recruiter", "fixer", "handler", "coordinator",
    "escort", "lider", "leader", "team leader", "kapitan", "kapitana", "mayor doma", "mayordoma", "katiwala", "bugaw",
    "mamasan", "mama san", "mami", "papa", "floor manager", "manager", "supervisor", "may ari", "amo ng barko",
    "kontratista", "kabo", "tita", "tito", "ate", "kuya", "ninang", "ninong", "kumare", "pastor", "kafeel", "baba",
    "sponsor", "chinese boss", "intsik", "tsekwa", "kanong",
  },
}
