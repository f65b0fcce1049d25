-- Words of secrecy, of other stories and of no questions (Swahili).
words {
  sw = {
    "usimwambie", "usiwaambie", "usiseme", "usisema", "siri", "kimya", "nyamaza", "chini ya maji", "futa", "ufute",
    "delete", "ukiulizwa", "wakikuuliza", "wakiuliza", "jifanye", "ujifanye", "kujifanya", "usiulize",
    "(hakuna|acha) maswali", "maswali (mengi|hapana)", "usiogope", "usijali", "usiwe na wasiwasi", "niamini",
    "uniamini", "mniamini", "usiripoti", "usiende polisi", "usipost", "jina lingine", "feki", "danganya", "udanganye",
    "jificha", "kujificha", "mafichoni", "njoo peke yako", "usionyeshe", "kiapo", "usimshow", "usiweke status",
    "nitafuta", "chooni", "wewe ni mdogo wa", "anakuvusha", "usiambie", "msiseme", "usisemee", "usimjulishe", "asijue",
    "wasijue", "bila (kuwaambia|kujua)", "bila wazazi kujua", "(hajui|tuna) mtu", "kisiri", "kisirisiri", "msiulize",
    "utajua (huko|ukifika)", "mtajua", "utaelewa", "utaambiwa", "mtaambiwa", "tutakwambia", "nitakwambia",
    "tutawaambia", "baadaye nitakueleza", "maelezo (baadaye|inbox)", "(inbox|wachache) tu", "njoo inbox", "dm", "sema",
    "useme", "utasema", "waambie", "mwambie", "uwaambie", "akikuuliza", "mkiulizwa", "akiuliza", "jibu", "anajifanya",
    "mjifanye", "kama (mtalii|watalii)", "mimi ni mtalii", "naenda (kutembea|kutembelea|hija|umra)", "jina la uongo",
    "umri wa uongo", "(ongeza|badilisha) umri", "umri utaandikwa", "andika miaka", "bandia", "kughushi", "panya",
    "pitia nyuma", "mlango wa nyuma", "mjifiche", "tulijificha", "nimejificha", "nikijificha", "kufichwa", "tulifichwa",
    "tunafichwa", "wakaguzi", "ukaguzi", "msako", "(zima|nimeazima) simu", "usipige", "usipigie", "usinipigie",
    "usiposti", "usiongee", "usilete", "usije na", "usilalamike", "tuamini", "msiogope", "ni salama", "salama kabisa",
    "tutakulinda", "tutapanga", "tumepanga", "kila kitu (tayari|tutashughulikia)", "connection", "mtu wetu",
    "tutaibonga", "atakublock", "atakuzuia", "watakuzuia", "wivu", "usikose", "(sijui|hatujui) tuko wapi",
    "sijui niko wapi", "hajui yuko wapi", "simu ya jirani", "naazima", "naandika haraka", "dakika chache", "amelala",
    "wamelala",
  },
}
