-- Quiet words, ordinary alone: fines, and prices for leaving.
words {
  id = {
    "denda", "ganti rugi", "dua kali lipat", "balikin", "tebus*", "penalti", "pengganti",
    "bulan pertama jadi jaminan",
    "jaminan",
  },
  ms = {
    "denda", "kena bayar", "ganti rugi", "bayar balik", "ganti orang", "tebus", "ribu baru",
    "baki pos",
  },
  fil = {
    "multa", "bayad muna", "bayaran muna", "tatanggalin", "magbayad ng", "para makalabas",
    "para makauwi",
    "1st month hold",
    "kinakaltas",
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
    "faini", "fidia", "ukirudi utalipa", "tulipe", "nilipe", "alipe", "rudisha pesa",
    "mnakatwa",
    "ongeza dola",
  },
}
