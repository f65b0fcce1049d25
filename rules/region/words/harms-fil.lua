-- Words of harm, fear, threats and calls for help (Filipino and Taglish).
words {
  fil = {
    "sinasaktan", "saktan", "sinaktan", "binugbog", "bugbog", "sinuntok", "suntok", "sinampal", "sampal", "sinipa",
    "pinalo", "hinampas", "kinukurot", "sinasabunutan", "binuhusan", "plinantsa", "kinuryente", "kuryente",
    "sinisigawan", "sinigawan", "minumura", "mura", "pinagalitan", "tinatakot", "tinakot", "pananakot",
    "pinagbantaan", "binantaan", "banta", "takot", "natatakot", "iyak", "pasa", "sugat", "dugo", "nagdurugo",
    "maysakit", "may sakit ako", "di dinala sa ospital", "ginahasa", "minolestya", "hinipuan", "hinawakan ako",
    "binenta", "ibenta", "ibinenta", "ibebenta", "pinaparusahan", "parusa", "tatawag ng pulis", "ipapapulis",
    "ipapakulong", "kulungan", "ipapadeport", "deport", "ipapahuli", "huhulihin", "blacklist", "tulong", "tulungan",
    "patulong", "maawa", "saklolo", "rescue", "papatayin", "patayin", "mamatay", "baril", "squat", "taser",
    "naputulan", "kinulata", "binatukan", "pinapalo", "dinala sa", "pinarusahan", "di pinakain", "nanginginig",
    "kuya pulis", "bilis", "hinahabol", "nagkasakit",
  },
}
