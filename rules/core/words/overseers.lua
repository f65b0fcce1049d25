-- Who has a say over a worker.
words {
  en = {
    "boss", "madam", "maam", "mam", "mama", "agent", "leader", "captain", "broker", "owner", "skipper",
    "sponsor", "kafeel", "mamasan", "supervisor", "aunty", "uncle", "gaffer", "coordinator", "handler",
    "foreman", "malik", "sayar", "oga", "recruiter", "seth", "housemother", "my boy", "our man", "my man",
    "handlers", "minder", "sardar", "munshi", "thekedar", "contractor", "academy", "secretary", "middleman",
    "snakehead", "a man", "my cousin", "a guy", "our people", "fixer", "commander", "madams", "old man",
    "a woman", "baba", "rich family", "family friend", "matron", "the family", "my guy", "my friends place",
    "my aunt", "my auntie", "my sister", "promoter", "college", "warden", "master", "mistress", "bureau",
    "our guy", "headman", "mandor", "gangmaster", "founder", "agents", "bosses", "brokers", "lady", "coach",
    "the man", "pastor", "man",
  },
}
