-- Who has a say over a worker.
words {
  en = {
    "boss", "another master", "new master", "other boss", "new boss", "madam", "maam", "mam", "mama", "agent", "leader", "captain", "broker", "owner", "skipper", "sponsor",
    "kafeel", "mamasan", "supervisor", "aunty", "uncle", "gaffer", "coordinator", "handler", "foreman", "malik",
    "sayar", "pastor", "coach", "oga", "recruiter", "manager", "seth", "agency",
    "owner wife", "wife of owner", "housemother", "house mother", "my boy", "our man", "my man", "our boys",
    "handlers", "minder", "sardar", "munshi", "thekedar", "contractor", "jobber", "pier owner", "doctor family",
    "diplomat", "principal", "academy", "secretary", "lady", "big man", "chairman", "middleman", "carrier",
    "snakehead", "coyote",
    "a man", "partner", "my cousin", "a guy", "men in", "the man", "our people", "fixer", "my people", "commander",
    "associate", "mate", "madams", "old man", "a woman", "baba", "guy named", "rich family", "family friend",
  },
}
