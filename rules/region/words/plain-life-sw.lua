-- Rooms to let, loans and banks, sums on a telephone, visas of travellers, schools, barracks, worship, sport, cooking, games, songs,
-- stories, pets, news and courts: what they say of doors, debts, papers and telephones is ordinary (Swahili).
words {
  sw = {
    "chumba (master|cha kupanga|kinapangishwa|self)", "nyumba ya kupanga", "kinapangishwa", "inapangishwa", "kodi",
    "kodi ya", "mpangaji", "bedsitter", "dalali", "kiwanja", "mwenye nyumba", "benki", "mkopo wa (benki|chama|simu)",
    "mshwari", "m shwari", "fuliza", "tala", "branch", "songesha", "riba", "saccos", "sacco", "vikoba", "chama chetu",
    "mwanachama", "salio", "akaunti yako", "namba ya siri ya", "vocha", "bando", "ofa", "punguzo", "umeshinda",
    "mshindi", "zawadi", "bahati nasibu", "droo", "mteja", "huduma kwa wateja", "duka la mtandao", "utalii",
    "watalii wa", "visa ya schengen", "hija", "umra", "safari ya kanisa", "mapishi", "pilau", "wali", "ugali",
    "mwalimu", "mwanafunzi", "mtihani", "chuo kikuu", "form two", "form four", "hesabu", "bweni", "jeshi", "jkt",
    "jwtz", "mafunzo ya kijeshi", "polisi college", "kwaya", "kanisa", "kanisani", "mchungaji", "pastor", "padri",
    "msikiti", "shehe", "ibada", "mungu akubariki", "sala", "hospitali", "muuguzi", "wagonjwa", "chanjo", "kliniki",
    "paka", "mbwa", "filamu", "tamthilia", "riwaya", "hadithi", "shairi", "beti", "taarab", "wimbo", "moyo wangu",
    "mapenzi", "tamasha", "mchezo", "mpira", "refa", "timu", "kocha", "ligi", "simba", "yanga", "harusi", "send off",
    "mazishi", "arusi", "utani", "haha", "mahakama", "hakimu", "mshtakiwa", "hukumu", "kifungo", "polisi wamekamata",
    "waathirika", "tahadhari", "jihadhari", "kipeperushi", "wizara", "serikali inatoa", "sheria", "kifungu",
    "namba ya bure", "116", "utapeli", "matapeli", "semina", "chama cha wafanyakazi", "shirika la", "mgahawa",
    "chakula kitamu", "serikali", "rais", "uchaguzi", "mchezaji", "utafiti", "historia", "ndege za", "watalii",
    "app ya mkopo", "pike", "sufuria", "kitambaa", "maulid", "jirani", "boda boda", "kuhama", "mahari", "mtahiniwa",
    "gym", "lifti", "nyota tatu", "supu tamu",
  },
}
