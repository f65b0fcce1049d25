-- Somebody speaks of work, pay, a boss, an agent, papers, or of what is owed; elsewhere words of control are about a meal or a film (Filipino and Taglish).
words {
  fil = {
    "trabaho*", "nagtatrabaho", "pinagtrabaho", "magtrabaho", "work", "sahod*", "sweldo*", "bayad*", "amo", "boss",
    "madam", "maam", "agency", "agent", "recruiter", "kontrata", "contract", "hiring", "hanap", "wanted",
    "naghahanap", "need", "pabrika", "patahian", "bukid", "barko", "kasambahay", "katulong", "yaya", "helper", "job",
    "raket", "talent", "bar", "ktv", "videoke", "spa", "webcam", "utang", "ofw", "passport", "trainor", "alaga*",
    "kapitan", "live",
  },
}
