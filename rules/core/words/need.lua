-- Words of need, and of offers that ask for nothing.
words {
  en = {
    "poor", "orphan", "orphans", "widow", "widows", "no work", "desperate", "refugee", "refugees", "no papers",
    "without papers", "no passport", "no card", "undocumented", "no degree", "no experience", "no schooling",
    "without schooling", "single mother", "no family", "no boyfriend", "debt", "need money", "hardship",
    "any tribe", "ethnic", "newly arrived", "from village", "lost job", "shop close", "homeless", "no english",
    "no exam", "no interview", "no questions", "no agent", "all paid", "everything paid", "free ticket",
    "free visa", "easy", "high pay", "no need experience", "only today", "slots", "leave tomorrow", "this weekend",
    "now now",
    "no permit", "no permit needed", "no paper ok", "no id", "without card", "without id", "no visa needed",
    "no school", "drop out", "dropout", "young", "newly", "big sister", "take care of you",
    "take care of everything", "all arranged", "we arrange", "we pay flight", "we pay ticket", "free room",
    "stay for free", "come today", "only this week", "leaving tonight", "money back", "exchange possible",
    "ready in", "couple ok",
    "obedient", "humble", "alone in", "runaway", "mute", "deaf", "no xp", "no boyfriends", "lonely", "free food",
    "no cash", "no house", "divorced", "all free", "newcomers", "cant read", "behind on", "abandoned", "no friends",
    "single mums", "trouble with", "new arrivals", "husband left", "village girls", "on the street", "golden chance",
    "without family", "no certificate", "never travelled", "passport expired",
    "selected", "seats", "new people", "young people",
  },
}
