-- Quiet words, ordinary alone: hours and days without rest.
words {
  id = {
    "gak ada libur", "tanpa libur", "16 jam", "17 jam", "18 jam", "20 jam", "tidur jam", "tidur {number} jam",
    "sampai subuh", "gak istirahat", "lembur terus",
  },
  ms = {
    "tak ada cuti", "takde cuti", "16 jam", "18 jam", "sampai pagi", "tak rehat", "3 bulan sekali",
  },
  fil = {
    "walang day off", "walang off", "araw araw", "17 oras", "18 oras", "20 oras", "16 hrs", "18 hrs",
    "walang pahinga", "madaling araw", 
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
    "bila mapumziko", "hakuna mapumziko", "saa ishirini", "saa 18", "saa 20", "nalala saa", "usiku na mchana",
    "kila siku", "bila siku",
  },
}
