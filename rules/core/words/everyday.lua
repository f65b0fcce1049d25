-- Words of play, jokes, school, rent and weather: near them, phrases of control say something harmless.
words {
  en = {
    "game", "level {number}", "movie", "film", "novel", "chapter", "lyrics", "episode", "series", "drama",
    "dramas", "escape room", "kpop", "k pop", "idol", "trainee life", "bootcamp", "army", "navy", "soldiers",
    "scouts", "vipassana", "retreat", "lol", "lmao", "haha", "hahaha", "jk", "joke", "rofl", "printer",
    "powerpoint", "laptop", "snack", "snacks", "deck is done", "cake", "my cat", "our cat", "my dog", "our dog",
    "the dog", "grandma", "little brother", "little sister", "slipper", "my kids school", "boarding school",
    "school takes", "summer camp", "field trip", "camp for kids", "exam week", "thesis", "homework", "landlord",
    "flatmate", "roommate", "rent", "gym", "hostel", "hotel in", "towels", "airline", "airport", "river flooded",
    "flooded", "storm", "cruise as guest", "key card", "in laws", "wedding in",
  },
}
