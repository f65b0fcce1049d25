-- Words of long hours, no rest, hunger and hard rooms.
words {
  en = {
    "12 hours", "13 hours", "14 hours", "15 hours", "16 hours", "17 hours", "18 hours", "12 hrs", "14 hrs",
    "12 hr", "14 hr", "16h", "24 hours", "24 hr", "no day off", "no off", "no rest", "no holiday", "midnight",
    "whole night", "all night", "whole day", "every day", "everyday", "7 days", "seven days", "365",
    "never close", "dawn", "till dark", "sleep", "sleeps", "sleeping", "hungry", "no food", "one toilet",
    "in one room", "to a room", "floor", "target", "quota", "at night", "fast hands", "obedient",
    "every night", "one meal", "leftovers", "container", "in a room", "no break", "no breaks", "peel", "kiln",
    "bunk", "bricks", "trawler", "rubber", "standing", "shrimp", "cane", "quarry", "divers", "13 hrs",
    "all hours", "tapping", "sunrise", "store room", "charcoal", "rice only", "only rice", "no friday", "shed",
    "plantation", "peeling", "8 til 8", "7 till 8", "till the last", "continuous", "day and night",
    "rest when", "rest as", "rest if", "above the unit", "loft", "basement", "barn", "six to a", "six in a",
    "12 of us in", "one bathroom", "small hands", "small fingers", "fast legs", "quick hands", "per thousand",
    "cough", "burns", "caravan", "hut", "round the clock", "day off none", "non stop", "no sunday", "starving",
    "on call", "till morning", "till late", "exhausted", "dark to dark", "seven to a", "eight to a",
    "ten to a", "heavy loads", "carry", "water", "rest", "rice", "toilet", "complain", "sick", "wake",
    "no window", "4am", "clothes", "iron",
  },
}
