-- Leaving a job, or the place of it, as typed in Latin letters.
words {
  bn = {
    "charle", "chharle", "chere", "charte", "chole gele", "chaira", "pala*", "deshe gele", "majhpothe", "batil",
    "firte", "ferot asle",
  },
  hi = {
    "chod*", "chhod*", "bhaag*", "bhag*", "beech me", "bich me", "wapas", "ghar jana", "ghar gaye", "resign",
    "cancel", "mukar*", "quit", "laut*", "leave",
  },
  ne = {
    "chodna", "chodda", "chode", "chhodna", "chhode", "bhag*", "bichma", "farkina", "farke", "ghar jana", "cancel",
    "niske",
  },
}
