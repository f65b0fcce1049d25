-- Rooms to let, loans and banks, sums on a telephone, visas of travellers, schools, barracks, worship, sport, cooking, games, songs,
-- stories, pets, news and courts: what they say of doors, debts, papers and telephones is ordinary (Filipino and Taglish).
words {
  fil = {
    "for rent", "paupahan", "bedspace", "landlady", "landlord", "condo unit", "lessor", "advance at deposit",
    "month advance", "apartment", "sublet", "home credit", "gloan", "gcredit", "maya", "bdo", "bpi", "metrobank",
    "credit card", "loan (app|offer|approved)", "pre approved", "interest rate", "pag ibig loan", "sss loan",
    "due date", "your account", "otp", "promo", "voucher", "shopee", "lazada", "cod", "raffle", "nanalo", "winner",
    "load", "data promo", "plan 999", "postpaid", "autoload", "schengen", "visa application", "bank cert",
    "travel tax", "itinerary", "bakasyon namin", "staycation", "tour package", "dfa", "passport appointment",
    "renew ng passport", "fiance", "bf in", "pilgrimage", "recipe", "adobo", "sinigang", "ulam", "diet", "timbang",
    "zumba", "klase", "eskwela", "module", "thesis", "prof", "teacher", "exam", "quiz", "school", "estudyante",
    "graduation", "pta", "pma", "rotc", "army training", "seminaryo", "simbahan", "misa", "choir", "pastor",
    "panalangin", "homiliya", "novena", "ospital", "nars", "checkup", "bakuna", "rehab", "barangay clearance", "aso",
    "pusa", "manok ko", "kdrama", "pelikula", "teleserye", "wattpad", "tula", "kanta", "lyrics", "makata", "concert",
    "ticket sa concert", "ml", "mobile legends", "valorant", "guild", "escape room", "haha", "hahaha", "hehe",
    "charot", "char", "lol", "jowa", "crush", "pba", "referee", "liga", "court case", "birthday", "kasal", "binyag",
    "reunion", "korte", "hatol", "akusado", "piskal", "nahatulan", "arestado", "nasagip", "biktima", "hotline",
    "1343", "babala", "paalala", "modus", "mag ingat", "ra 9208", "ra {number}", "seminar", "dokumentaryo",
    "libreng konsulta", "resto", "menu", "ang sarap", "pelikulang", "presidente", "senador", "baha", "bagyo",
    "traffic", "lindol", "makasaysayan", "turista sa", "pov", "pantry", "ref", "laurel", "drill", "pizza", "puso ko",
    "panaginip", "lock in period", "paluwagan", "transient", "elevator",
  },
}
