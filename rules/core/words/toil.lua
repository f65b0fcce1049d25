-- Words of long hours, no rest, hunger and hard rooms.
words {
  en = {
    "12 hours", "13 hours", "14 hours", "15 hours", "16 hours", "17 hours", "18 hours", "12 hrs", "14 hrs",
    "16 hrs", "12 hr", "14 hr", "16 hr", "12h", "14h", "15h", "16h", "24 hours", "24 hr", "24h", "no day off",
    "no off", "no rest", "no holiday", "midnight", "whole night", "all night", "whole day", "every day", "everyday",
    "7 days", "seven days", "365", "never close", "dawn", "till dark", "no sleep", "sleep", "sleeps", "sleeping",
    "hungry", "no food", "one toilet", "in one room", "to a room", "floor", "target", "quota", "from {number} am",
    "at night", "fast hands", "no complain", "obedient", "strong",
    "every night", "until midnight", "till midnight", "6 to 11", "5 to 11", "i eat once", "eat once", "one meal",
    "leftovers", "container", "24 in a room", "in a room", "with 9 girls", "to one room", "share bed", "same bed",
    "floor of", "kitchen floor", "no break", "no breaks", "14 hour", "15 hour", "16 hour", "17 hours a day",
    "per night", "per shift", "graze", "scrape", "peel", "kpi", "customers a night", "must do", "faster",
    "no dinner", "stand outside", "3 hours sleep", "ironing",
    "kiln", "bunk", "bricks", "4am", "trawler", "rubber", "standing", "shrimp", "mat", "nets", "cane", "beds",
    "12hrs", "any hour", "quarry", "divers", "13 hrs", "sunday also", "no window", "all hours", "tapping", "sunrise",
    "store room", "no lunch", "no chair", "charcoal", "72 hours", "55 hours", "rice only", "only rice", "no friday",
    "shed", "plantation", "my back", "5am to", "incl sundays", "peeling", "1am",
    "wake", "toilet", "rice", "sick", "rest", "clean", "laundry", "hand wash", "complain", "water",
  },
}
