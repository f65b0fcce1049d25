-- Quiet words, ordinary alone: hours and days without rest.
words {
  id = {
    "(gak|ga) ada libur", "(tanpa|jarang) libur", "(16|17|18|20|14|15|13) jam", "tidur (jam|cuma)", "sampai subuh",
    "gak istirahat", "lembur (terus|sukarela|wajib)", "libur lebaran", "ora ono libur", "minggu tetap", "siang malam",
    "subuh sampai", "jam 4 pagi", "jam 3 pagi", "jam 12 malam", "lembur suka rela", "kurang tidur", "istirahat cuma",
    "dua rumah", "tidur {number} jam",
  },
  ms = {
    "(tak|sik) ada cuti", "(takde|takdak|tiada|x) cuti", "(16|18|14|15|13) jam", "sampai (pagi|subuh)", "tak rehat",
    "3 bulan sekali", "ahad pun", "(siang|12) malam", "dari subuh", "pukul 4 pagi", "5 pagi", "tak cukup tidur",
    "tidur 3 jam", "ot paksa", "dua rumah",
  },
  fil = {
    "(walang|no) day off", "walang (off|pahinga|tulog|restday)", "(araw|madaling|pitong) araw", "(17|20) oras",
    "18 (oras|hrs)", "16 (hrs|oras)", "14 (oras|hrs)", "15 (oras|hrs)", "magdamag", "hanggang (madaling|hatinggabi)",
    "nag off", "7 days", "walang rest day", "alas (kwatro|tres)", "4am", "tuloy tuloy",
  },
  bn = {
    "ছুটি নাই", "ছুটি নেই", "সারাদিন", "রাত {number}টা পর্যন্ত", "১৬ ঘণ্টা", "১৮ ঘণ্টা", "২০ ঘণ্টা",
    "ঘুমাইতে দেয়", "দিনরাত",
  },
  ru = {
    "без выходных", "14 часов", "15 часов", "16 часов", "17 часов", "с 8 до 23", "круглосуточно",
    "спим {number} часа", "ночь*", "каждый день",
  },
  ko = {
    "쉬는 날 없*", "하루도 안 쉬*", "16시간*", "17시간*", "18시간*", "20시간*", "잠 3시간*", "새벽*", "휴일 없*", "매일*",
  },
  sw = {
    "bila (mapumziko|siku|kupumzika)", "hakuna (mapumziko|off|likizo)", "saa (ishirini|18|20|14|16)", "nalala saa",
    "usiku na mchana", "kila siku", "masaa (14|16|18)", "alfajiri", "usiku wa manane", "usiku kucha",
    "hata (jumapili|ukiumwa)", "siku saba", "(mpaka|hadi) usiku",
  },
}
