-- Somebody speaks of work, pay, a boss, an agent, papers, or of what is owed; elsewhere words of control are about a meal or a film (Swahili).
words {
  sw = {
    "kazi*", "kufanya", "anafanya", "tunafanya", "mshahara", "mishahara", "analipa", "wanalipa", "hulipwi",
    "hatulipwi", "malipo", "bosi", "boss", "tajiri", "mwajiri", "madam", "agent", "ajenti", "wakala", "dalali",
    "mkataba", "ajira", "nafasi", "vijana", "wasichana", "madem", "warembo", "housegirl", "hausigeli", "mjakazi",
    "dada wa", "shamba*", "kiwanda*", "mgodi*", "boti", "baa", "klabu", "massage", "pasipoti", "passport", "visa",
    "deni", "watoto", "kuomba", "kuolewa", "job", "chance",
  },
}
