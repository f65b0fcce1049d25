-- Who has a say over a worker (Swahili).
words {
  sw = {
    "bosi", "boss", "mabosi", "mdosi", "tajiri", "madam", "madamu", "mama mwenye nyumba", "mama kubwa", "bibi",
    "bwana", "mzee", "mwajiri", "waajiri", "agent", "ejenti", "wakala", "mawakala", "dalali", "madalali", "kafili",
    "kafil", "kafeel", "sponsa", "mwarabu", "mchina", "mhindi", "mkuu", "kiongozi", "msimamizi", "mnyapara",
    "nyapara", "supervisor", "manager", "meneja", "nahodha", "kapteni", "mwenye boti", "mwenye nyumba",
    "mwenye shamba", "mwenye machimbo", "mwenye mgodi", "shangazi", "anti", "aunty", "mjomba", "ankal", "mama mdogo",
    "baba mdogo", "kaka mkubwa", "pastor", "mchungaji", "ustadh", "maalim", "mtu wetu", "kijana wetu", "dereva",
    "connection", "mtu wa kati", "kampuni", "ofisi",
  },
}
