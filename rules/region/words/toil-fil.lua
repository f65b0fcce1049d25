-- Words of long hours, no rest, hunger and hard rooms (Filipino and Taglish).
words {
  fil = {
    "(12|13|14|15|16|17|18) (oras|hrs)", "12 oras", "14 oras", "16 oras", "18 oras",
    "(12|13|14|15|16|17|18) hours a day", "walang dayoff", "walang off", "walang pahinga", "walang tulog",
    "walang tulugan", "kulang sa tulog", "puyat", "puyatan", "di makatulog", "walang tigil", "tuloy tuloy",
    "magdamag", "buong gabi", "buong araw", "araw araw", "gabi gabi", "hatinggabi", "hating gabi",
    "hanggang madaling araw", "madaling araw", "alas {number}", "hanggang umaga", "umaga hanggang gabi", "sahig",
    "kusina", "isang kwarto", "siksikan", "isang beses kumain", "isang beses lang kumain", "isang kain", "tira tira",
    "tirang pagkain", "noodles lang", "gutom", "ginugutom", "walang makain", "walang pagkain", "walang kain",
    "di pinapakain", "quota", "kota", "target", "ot walang bayad", "pagod na pagod", "pagod na ako", "sobrang pagod",
    "masipag", "masunurin", "dalawang bahay", "linis", "mabigat na trabaho",
  },
}
