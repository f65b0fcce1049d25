-- Words of secrecy, of other stories and of no questions (Swahili).
words {
  sw = {
    "usimwambie", "usiwaambie", "usimwambie mtu", "usiwaambie watu", "usiambie mtu", "usiseme", "usisema",
    "usimwambie mama", "usiwaambie wazazi", "siri", "ni siri", "iwe siri", "siri yetu", "kwa siri", "kimya",
    "nyamaza", "chini ya maji", "futa", "ufute", "delete", "sema tu", "sema wewe ni", "sema unaenda",
    "sema ni mtalii", "sema utalii", "sema unatembea", "sema unaenda kutembea", "ukiulizwa", "wakikuuliza",
    "wakiuliza", "jifanye", "ujifanye", "kujifanya", "usiulize", "hakuna maswali", "maswali mengi", "acha maswali",
    "usiogope", "usijali", "usiwe na wasiwasi", "niamini", "uniamini", "mniamini", "usipige simu", "usiripoti",
    "usiende polisi", "usipost", "jina lingine", "jina bandia", "feki", "danganya", "udanganye", "jificha",
    "kujificha", "mafichoni", "njoo peke yako", "usionyeshe", "kiapo", "usimshow", "usiweke status", "nakupea siri",
    "hii siri", "meseji nitafuta", "nitafuta", "naandika chooni", "chooni", "wewe ni mdogo wa", "sema wewe",
    "anakuvusha", "usiwaambie kwanza", "kwa jina lingine", "kwenu sema", "nyumbani sema", "sema ni",
  },
}
