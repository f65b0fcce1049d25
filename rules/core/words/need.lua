-- Words of need, and of offers that ask for nothing.
words {
  en = {
    "poor", "orphan", "orphans", "widow", "no work", "desperate", "refugee", "refugees", "no papers",
    "without papers", "no passport", "no card", "undocumented", "no degree", "no experience",
    "without schooling", "single mother", "no family", "debt", "need money", "hardship", "newly arrived",
    "from village", "homeless", "no english", "no exam", "no interview", "no questions", "all paid",
    "everything paid", "leave tomorrow", "now now", "no permit", "no id", "no school", "dropout", "big sister",
    "all arranged", "only this week", "leaving tonight", "money back", "obedient", "humble", "alone in",
    "runaway", "no xp", "no boyfriends", "lonely", "free food", "no house", "divorced", "all free",
    "abandoned", "no friends", "single mums", "new arrivals", "husband left", "village girls", "golden chance",
    "without family", "no certificate", "never travelled", "passport expired", "no ielts", "neither english",
    "left home", "leaving prison", "out of care", "sleep at the station", "in the camp", "cant work",
    "fast cash", "make a bag", "listens to you", "believe in you", "fresh start", "sorted", "final nine",
    "leaving this week", "gentle souls", "dont even need", "no need of", "no agent needed", "no skills",
    "fresh faces", "everything arranged", "everything ready", "easy money", "quick money", "quick cash",
    "far from home", "second chance", "from prison", "leaving care", "rough sleepers", "asylum",
    "from the camp", "last seats", "leaving monday", "leaving today", "need cash", "seats", "selected",
    "young",
  },
}
