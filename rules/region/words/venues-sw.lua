-- Words of guests, chats, accounts and looks (Swahili).
words {
  sw = {
    "wateja", "wageni", "vinywaji", "kunywa", "pombe", "baa", "bar", "klabu", "club", "karaoke", "hoteli", "lodge",
    "gesti", "massage", "masaji", "spa", "saluni", "mhudumu", "wahudumu", "barmaid", "hostess", "dansa", "kucheza",
    "mrembo", "warembo", "mzuri", "wazuri", "mnene", "mwembamba", "figa", "sura nzuri", "picha nzima", "tuma picha",
    "picha full", "bikira", "kuolewa", "aolewe", "olewa", "ndoa", "kuoa", "mchumba", "bibi harusi", "mume", "tajiri",
    "matajiri", "mzungu", "wazungu", "mwarabu", "sponsa", "sugar mummy", "sugar daddy", "danguro", "kujiuza",
    "ukahaba", "tip", "crypto", "forex", "kuchat", "akaunti", "account", "kamari", "kasino", "betting", "data entry",
    "call center",
  },
}
