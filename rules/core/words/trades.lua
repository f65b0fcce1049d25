-- Trades, places of work and words of being taken on, beside those of the list of work.
words {
  en = {
    "hiring", "looking for", "office", "old people home", "care home", "lodge", "raft", "onion", "farm hands",
    "weavers", "loom", "looms", "carpet", "carpets", "canteen", "pay day", "deckhand", "deckhands", "nail bar",
    "host club", "shifts", "supervisor", "overseer", "foreman", "sewing", "shirts", "gaffer", "uncle", "aunt",
    "auntie", "aunty", "wanted", "needed", "vacancy", "apply", "recruiting", "trainee", "trainees", "intern",
    "interns", "apprentice", "season", "harvest", "estate", "garden", "gardens", "gardener", "indoor plants",
    "mine", "mining", "quarry", "kiln", "charcoal", "burner", "trawler", "nets", "salt", "tea", "cocoa",
    "tobacco", "brick", "bricks", "kennel", "stable", "grooms", "ranch", "sheep", "hut", "hawk", "hawking",
    "selling", "street selling", "sell", "scrub", "scrubbing", "chores", "housework", "dishes", "laundry",
    "clean", "cleaning", "sweep", "pluckers", "pickers", "packers", "divers", "porters", "loaders", "peelers",
    "labour", "labor", "labourer", "labourers", "a day", "per day", "daily", "per month", "monthly", "a month",
    "per week", "per piece", "paving", "quid", "kilo", "mill", "sew", "sort", "deliver", "coordinator",
    "scheme", "site", "workshop", "salon", "massage", "dancer", "hostess", "waitress", "model", "models",
    "libya", "madam s", "her house", "his house", "live in", "household", "households", "volunteer", "trips",
    "lorry", "checkpoints", "smuggler", "convoy", "the road", "caregiver", "caregivers", "carer", "nurse",
    "nurses", "internship", "rider", "riders", "lookouts", "welder", "tailor", "teacher", "chef", "kitchen",
    "restaurant", "bakery", "car wash", "valeting", "au pair", "promoter", "fights", "governess",
    "housekeeping", "attendants", "barista", "banana", "berry", "berries", "fruit", "chickens", "slaughter",
    "cannery", "construction", "building", "mason", "scaffolding", "nail", "yard", "fishing", "stipend",
    "translators", "coder", "chatter", "annotation", "placement", "pocket money", "plant", "factory",
  },
}
