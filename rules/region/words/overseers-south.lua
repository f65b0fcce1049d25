-- Who has a say over a worker (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "malik", "maalik", "malkin", "seth", "sethji", "thekedar", "mukadam", "munshi", "dalal", "agent", "madam",
    "memsaab", "sahab", "sardar", "ustad", "supervisor", "kafeel", "kafil", "aunty", "boss", "bande", "apne bande",
    "hamara aadmi", "humara aadmi", "didi le", "bhaiya le",
  },
  bn = {
    "mohajon", "malik", "dalal", "agent", "madam", "boss (e|er|koy|bole)", "kofil", "kafil", "sordar", "supervisor",
    "leader", "amar lok",
  },
  ne = {
    "malik", "malikni", "sahu", "sahuni", "naike", "thekedar", "dalal", "agent", "madam", "boss", "kafil",
    "supervisor", "hamro manche", "mero malik", "milaidin*", "lagaidin*",
  },
}
