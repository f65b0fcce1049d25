-- Quiet words, ordinary alone: going home or out that is wanted, or not allowed.
words {
  id = {
    "gak (boleh|oleh)", "(ga|tidak|belum|nyanda) boleh", "gak bisa (pulang|keluar|turun|balik)",
    "(mau|pengen|minta|gaboleh|gabisa|jangan) pulang", "kabur", "sampai (kontrak|lunas)", "(habis|selama) kontrak",
    "dikunci", "gak dikasih keluar", "(libur|cuti) gak ada", "cuti belum", "blm boleh pulang", "belum bisa pulang",
    "ora oleh", "mboten pareng", "sonde bisa", "teu meunang", "dilarang (keluar|pulang)", "wajib (tinggal|menginap)",
    "tidak pulang kampung", "sebelum (kontrak|lunas)", "baru bisa diambil", "libur (ikut|cuma)", "keluar (harus|cuma)",
    "ikut satpam", "digembok", "terkunci", "pintu rolling", "minggat", "ganti majikan",
  },
  ms = {
    "tak boleh (balik|keluar|berhenti)", "nak balik", "tak (balik|dibenarkan)", "xleh keluar", "cabut", "lari",
    "habis kontrak", "tak bagi balik", "keluar (sikit|kena|mesti|dengan)", "kali turun", "tak ada cuti", "takde cuti",
    "(bila|sik|belum) boleh", "kunci", "mangga", "x boleh keluar", "tok leh keluar", "tidak dibenarkan",
    "dilarang (keluar|balik)", "ikat janji", "sebelum habis", "selagi belum", "sampai langsai",
    "(kena|cari|dapat) ganti", "berkunci", "bermangga", "cuti setahun", "cuti raya je", "wajib duduk",
  },
  fil = {
    "umuwi", "uuwi", "makauwi", "makaalis", "bawal (lumabas|umalis)",
    "di (makalabas|pinapalabas|tapos|ibinababa|pinapauwi|pinapayagan)", "walang (babaan|uwian|bakasyon)", "tapusin",
    "tatakas", "tumakas", "nakatakas", "naka (lock|padlock)", "tuloy2", "ayoko na", "ayaw ko na",
    "hindi (makalabas|pinapauwi|pinapayagan)", "makatakas", "ayaw (pauwiin|palabasin)", "(pinto|gate) laging",
    "nakapadlock", "nakakandado", "kinakandado", "tatapusin", "hanggang matapos", "hangga't", "hanggat di",
    "bago magbakasyon", "may papalit", "kapalit", "papalit sa", "naglayas", "lumayas", "kulungan", "nakakulong",
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
    "kurudi", "nirudi", "arudi", "turudi", "hatutoki", "(hakuna|siwezi) kutoka", "kutoroka", "mkitoroka", "tutatokaje",
    "nitatokaje", "imefungwa", "kimefungwa", "umefungwa", "kufungiwa", "mpaka (mkataba|deni)",
    "hadi (msimu|usawazishe|mkataba)", "hawaruhusu", "nimetoroka", "ametoroka", "siruhusiwi", "haruhusiwi",
    "haturuhusiwi", "huruhusiwi", "hairuhusiwi", "marufuku", "hatoki", "ukiondoka", "akiondoka", "ukiacha", "akiacha",
    "mkiacha", "kuacha kazi", "kabla ya mkataba", "deni (likiisha|ikiisha)", "ukimaliza", "akimaliza", "linafungwa",
    "inafungwa", "hufungwa", "kufuli", "mbadala", "badala yako", "atabaki", "inabaki", "kitabaki",
  },
}
