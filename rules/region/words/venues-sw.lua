-- Words of guests, chats, accounts and looks (Swahili).
words {
  sw = {
    "wageni", "vinywaji", "kunywa", "pombe", "baa", "bar", "club", "karaoke", "lodge", "gesti", "masaji", "spa",
    "saluni", "barmaid", "hostess", "dansa", "kucheza", "mrembo", "warembo", "mzuri", "wazuri", "mnene", "mwembamba",
    "figa", "sura nzuri", "picha nzima", "tuma picha", "picha full", "bikira", "kuolewa", "aolewe", "olewa", "ndoa",
    "kuoa", "mchumba", "bibi harusi", "tajiri", "matajiri", "mzungu", "wazungu", "mwarabu", "sponsa", "sugar mummy",
    "sugar daddy", "danguro", "kujiuza", "ukahaba", "tip", "crypto", "forex", "kuchat", "account", "kamari", "kasino",
    "betting", "data entry", "call center", "mabinti wa", "kuonyesha", "kuchat na",
  },
}
