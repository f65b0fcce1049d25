-- Quiet words, ordinary alone: fines, and prices for leaving.
words {
  id = {
    "denda", "ganti (rugi|uang|tiket|biaya)", "balikin", "penalti", "pengganti", "jaminan", "bayar (dulu|kalau)",
    "tanggung sendiri", "kamu ganti", "ngana yang ganti", "pinalti", "ditebus", "nebus", "kembalikan (uang|biaya)",
    "(uang|gaji) hangus", "dua kali", "tebus*",
  },
  ms = {
    "denda", "kena (bayar|ganti)", "ganti (rugi|orang|tiket)", "bayar balik", "tebus", "ribu baru", "baki pos",
    "ikat janji", "penalti", "tebusan", "pulangkan duit", "dua kali ganda", "pampasan",
  },
  fil = {
    "multa", "bayad muna", "bayaran (muna|ang)", "tatanggalin", "magbayad ng", "para (makalabas|makauwi)",
    "1st month hold", "kinakaltas", "danyos", "(babayaran|hold) ang", "pantubos", "ransom",
    "pag (umayaw|umalis|umuwi|nagresign)", "kapag (umalis|umuwi)", "pag back out", "forfeit",
  },
  bn = {
    "জরিমানা*", "টাকা দিয়া যা", "লাখ টাকা দাও", "ফেরত দিতে", "মুক্তিপণ*", "লাখ পাঠা*",
    "নাইলে",
  },
  ru = {
    "штраф*", "неустойк*", "выкуп*", "вернешь", "вернёшь", "вернете", "вернёте", "втройне", "компенсир*",
    "доплати",
    "вычет",
  },
  ko = {
    "벌금*", "위약금*", "물어내*", "변상*", "보내야*", "결근비*", "몸값*",
    "보증*",
    "제함*",
  },
  sw = {
    "faini", "fidia", "tulipe", "nilipe", "alipe", "rudisha pesa", "mnakatwa", "ongeza dola", "ukiacha", "ukirudi",
    "ukiondoka", "kikombozi", "(lipa|ulipe) kwanza", "lazima ulipe", "mnalipa", "utafidia", "mara mbili", "walipe",
    "hulipwi",
  },
}
