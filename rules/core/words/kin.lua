-- Words of family and young people.
words {
  en = {
    "mother", "mothers", "mum", "father", "parents", "brother", "sister", "sisters", "wife", "husband",
    "family", "families", "kid", "child", "children", "son", "daughter", "village", "relatives", "cousin",
    "boy", "boys", "girl", "girls", "baby", "niece", "nephew", "daughters", "aunt", "aunty", "granddaughter",
    "grandson", "grandmother", "orphanage", "young men", "widow", "pregnant", "babies", "dad", "mama", "mom",
    "brothers", "bf", "moms", "daddy", "cousins", "dads", "form four", "back home", "leavers", "grandma",
    "kin", "fathers", "nan", "my people", "youngers", "teen", "little ones", "pupils", "teens", "teenager",
    "teenagers", "friend", "friends", "how old", "household",
  },
}
