-- A child, or an age below eighteen, beside which work and harm mean more (romanised Hindi, Bengali and Nepali).
words {
  hi = {
   
    "(5|6|7|8|9|10|11|12|13|14|15|16|17|das|gyarah|barah|terah|chaudah|pandrah|solah) (saal|sal|baras|yrs) (ki|ka|ke|wala|wali|wale|tak)",
    "(10|11|12|13|14|15|16|17|barah|terah|chaudah|pandrah) (ki|ka|ke) (ladki|ladka|ladke|hai|h|tha|thi|ho|bachi|bhi)",
    "nabalig", "chhotu", "chotu", "(chhote|chote) (bache|bacche|bachche|ladke|haath)", "bachi", "bacchi",
    "bache (bhi|chahiye|saath)", "umar (chhoti|choti|kam)", "kam umar", "(6th|7th|8th|9th) (me|mein|class)",
    "school (chhud*|chod*)",
  },
  bn = {
    "(5|6|7|8|9|10|11|12|13|14|15|16|17) (bochor|bosor|bochorer|bosorer)", "(choto|chotto) (meye|chele|pola|maiya)",
    "baccha (pola|chele|meye)", "nabalok", "class (six|seven|eight|nine) (e|porjonto|pore)",
  },
  ne = {
    "(5|6|7|8|9|10|11|12|13|14|15|16|17) (barsa ko|barsako|barsa ki|barsha ko)", "keta keti", "ketaketi",
    "umer (sano|kam)", "sano umer", "kati class*", "class (4|5|6|7|8|9) ma", "7 re ho", "nabalak", "fuchche",
    "sana (keta|keti|nani)",
  },
}
