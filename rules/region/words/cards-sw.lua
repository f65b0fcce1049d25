-- Words of papers and cards (Swahili).
words {
  sw = {
    "passport", "pasipoti", "paspoti", "hati ya kusafiria", "hati", "hati za kusafiria", "kitambulisho",
    "vitambulisho", "id", "kipande", "nida", "cheti", "vyeti", "cheti cha kuzaliwa", "birth certificate", "karatasi",
    "makaratasi", "nyaraka", "documents", "stakabadhi", "kadi", "kadi ya benki", "atm", "kadi ya atm",
    "akaunti ya benki", "kitabu cha benki", "mpesa", "pin", "namba ya siri", "hati ya shamba", "hati ya kiwanja",
    "title deed", "hati ya nyumba", "iqama", "ikama", "akama", "visa", "viza", "kibali", "kibali cha kazi",
    "work permit", "mkataba", "kusaini", "nilisaini", "alinisainisha", "kusaini karatasi", "police clearance",
    "good conduct", "kadi ya njano", "yellow card", "leseni", "kitambulisho cha mkimbizi", "kadi ya ukimbizi",
    "hati ya ndoa",
  },
}
