-- Somebody speaks of work, pay or a boss; elsewhere words of control are about a meal or a film.
words {
  id = {
    "kerja*", "bekerja", "dipekerjakan", "gaji*", "digaji", "upah*", "bos", "bosnya", "majikan*", "mandor*", "agen*", "calo",
    "tekong", "kontrak", "loker", "lowongan", "dicari", "butuh", "pabrik", "kebun", "tambang", "kapal", "kapten", "tki", "tkw",
    "pmi", "abk", "art", "prt", "pembantu", "mami", "koordinator", "target", "magang", "pkl", "ngemis", "warung", "scam",
  },
  ms = {
    "ejen*", "tauke", "towkay", "kilang", "ladang", "pekerja*", "jawatan", "kongsi", "maid", "bibik", "amah", "urut", "puan",
    "madam", "kutip", "mengemis", "praktikal",
  },
  fil = {
    "trabaho*", "nagtatrabaho", "sahod*", "sweldo*", "suweldo", "amo", "among", "boss", "bossing", "agency", "ahente",
    "recruiter", "hiring", "kailangan", "hanap", "kasambahay", "katulong", "yaya", "pabrika", "bukid", "barko", "kapitan",
    "stay in", "madam", "quota", "duty", "ofw", "dh", "obra", "carwash", "laundry", "compound", "namamalimos", "nagtitinda",
    "manggagawa",
  },
  sw = {
    "kazi*", "mshahara", "mishahara", "malipo", "bosi", "tajiri", "mwajiri", "wakala", "ajenti", "dalali", "mkataba", "ajira",
    "shamba*", "kiwanda*", "mgodi*", "boti", "baa", "housegirl", "mjakazi", "nahodha", "msimamizi", "kibarua", "wachumaji",
  },
}
