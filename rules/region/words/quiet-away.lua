-- Quiet words, ordinary alone: going home or out that is wanted, or not allowed.
words {
  id = {
    "gak boleh", "ga boleh", "tidak boleh", "belum boleh", "gak bisa pulang", "mau pulang", "pengen pulang",
    "minta pulang", "kabur", "sampai kontrak", "habis kontrak", "gak bisa keluar", "gak bisa turun", "dikunci",
    "gak dikasih keluar", "libur gak ada", "cuti gak ada", "cuti belum",
  },
  ms = {
    "tak boleh balik", "nak balik", "tak balik", "tak boleh keluar", "xleh keluar", "cabut", "lari",
    "habis kontrak", "tak bagi balik", "keluar sikit", "kali turun", "tak ada cuti", "takde cuti", "bila boleh",
    "kunci", "mangga",
  },
  fil = {
    "umuwi", "uuwi", "makauwi", "makaalis", "bawal lumabas", "di makalabas", "di pinapalabas", "walang babaan",
    "walang uwian", "tapusin", "di tapos", "tatakas", "tumakas", "nakatakas", "naka lock", 
    "di ibinababa", "tuloy2", "ayoko na", "ayaw ko na",
  },
  bn = {
    "যাইতে দেয় না", "যেতে দেয় না", "আসতে দেয় না", "আসতেও দেয় না", "বাড়ি যামু", "দেশে যামু", "দেশে আসতে",
    "পালা*", "বের হতে", "বাইর হইতে", "তালা*", "আটকা*", "মৌসুম শেষ*", "ছাড়তে*", "ফেরা যাবে না", "তারপর যাবি",
    "যাইবি কেমনে",
  },
  ru = {
    "домой", "уехать", "уйти", "сбежать", "не выпуска*", "не пуска*", "взаперти", "заперт*", "без выхода",
    "до конца сезона", "до конца рейса", "без захода", "выход с", "выход только", "не отпуска*", "отпусти*",
  },
  ko = {
    "못 나가*", "못나가*", "외출*", "집에 가고*", "가고 싶*", "내리고 싶*", "하선*", "그만두*", "그만둘*", "도망*", "이탈*", "갇혀*", "문 잠*",
    "안 보내*", "못 가*", "갈래요",
  },
  sw = {
    "kurudi", "nirudi", "arudi", "turudi", "hatutoki", "hakuna kutoka", "kutoroka", "mkitoroka", "tutatokaje",
    "nitatokaje", "imefungwa", "kimefungwa", "umefungwa", "kufungiwa", "mpaka mkataba", "hadi msimu",
    "hadi usawazishe", "siwezi kutoka", "hawaruhusu",
  },
}
