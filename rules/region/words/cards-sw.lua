-- Words of papers and cards (Swahili).
words {
  sw = {
    "passport", "pasipoti", "paspoti", "hati ya kusafiria", "hati", "hati za kusafiria", "kitambulisho",
    "vitambulisho", "kipande", "cheti cha kuzaliwa", "birth certificate", "karatasi", "makaratasi", "nyaraka",
    "documents", "stakabadhi", "kadi ya benki", "atm", "kadi ya atm", "akaunti ya benki", "kitabu cha benki",
    "namba ya siri", "hati ya shamba", "hati ya kiwanja", "title deed", "hati ya nyumba", "iqama", "ikama", "akama",
    "kibali", "kibali cha kazi", "work permit", "kusaini", "nilisaini", "alinisainisha", "kusaini karatasi",
    "police clearance", "kadi ya njano", "yellow card", "kitambulisho cha mkimbizi", "kadi ya ukimbizi",
    "hati ya ndoa",
  },
}
