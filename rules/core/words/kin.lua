-- Words of family and young people.
words {
  en = {
    "mother", "mothers", "mum", "father", "parents", "brother", "sister", "sisters", "wife", "husband", "family",
    "families", "kid", "child", "children", "son", "daughter", "village", "relatives", "cousin", "boy", "boys",
    "girl", "girls", "baby", "niece", "nephew", "school",
    "daughters", "aunt", "aunty", "granddaughter", "grandson", "grandmother", "orphanage", "students", "classmates",
    "girls ready", "young men", "couples", "widow", "pregnant", "babies",
    "dad", "bro", "mama", "mom", "brothers", "church", "bf", "mosque", "uncles", "sis", "moms",
    "daddy", "from home", "cousins", "pupil", "dads", "form four", "youths", "tribe", "back home", "leavers",
    "grandma", "kin", "household",
    "friend", "friends", "how old", "fathers",
  },
}
