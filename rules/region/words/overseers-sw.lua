-- Who has a say over a worker (Swahili).
words {
  sw = {
    "bosi", "mabosi", "mdosi", "madam", "madamu", "mama mwenye nyumba", "mama kubwa", "bwana", "waajiri", "agent",
    "ejenti", "mawakala", "dalali", "madalali", "kafili", "kafil", "kafeel", "mchina", "mhindi", "kiongozi",
    "msimamizi", "mnyapara", "nyapara", "supervisor", "manager", "nahodha", "kapteni", "mwenye boti", "mwenye nyumba",
    "mwenye shamba", "mwenye machimbo", "mwenye mgodi", "shangazi", "anti", "aunty", "ankal", "mama mdogo",
    "baba mdogo", "kaka mkubwa", "mchungaji", "ustadh", "maalim", "mtu wetu", "kijana wetu", "dereva", "connection",
    "mtu wa kati", "kampuni", "ofisi", "mkandarasi", "kocha", "askari wa shamba", "mzee wa", "dalali wa kazi",
  },
}
