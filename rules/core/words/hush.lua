-- Words of secrecy, of other stories and of no questions.
words {
  en = {
    "dont tell", "not tell", "never tell", "secret", "delete", "dont ask", "no questions", "just say",
    "pretend", "nobody knows", "quietly", "trust me", "say you", "say u", "tell immigration", "tell ur",
    "tell your mum", "tell your family", "tell people", "dont post", "dont say", "dont show", "dont mention",
    "dont discuss", "inspectors", "dont call", "dont bring", "no police", "hide", "hidden", "fake", "deleted",
    "cant talk", "whisper", "say nothing", "dont answer", "dont speak", "no talk", "as tourists",
    "tell the embassy", "dont trust", "forbidden", "as tourist", "tell police", "other name", "ask too much",
    "discreet", "tell them", "says 18", "be quiet", "dont look", "ask later", "keep quiet", "dress like",
    "tell nobody", "answer that", "answer only", "say 18", "different name", "real name", "bring nobody",
    "nobody must", "dont inform", "dont write", "not discuss", "not mention", "not say", "never answer",
    "say we", "say that", "says we", "says family", "says nothing", "you are tourist", "u are nineteen",
    "u r 19", "come as my", "come as our", "no forms", "discretion", "refrain", "need not visit",
    "ask nothing", "ask me later", "revealed", "coordinates", "surprise", "jealous", "airplane mode",
    "switch off", "turn off", "loyalty", "shouldnt say", "they check", "they read", "she check", "anonymous",
    "slipped my", "is not salon", "is not hotel", "no hotel", "alone", "nobody at home", "no one at home",
    "no one attends", "dont judge", "not real", "if anyone asks", "if anybody asks", "if they ask",
    "if police ask", "if someone asks", "tell no one", "keep it quiet", "keep it between", "between us",
    "low key", "lie to", "lied", "tricked", "no paperwork", "off the books", "flight mode", "discreetly",
    "without telling", "not a word", "as a tourist", "as visitor", "as my wife", "as fiancee", "as my cousin",
    "as family", "as volunteer", "need not know", "dont let anyone",
  },
}
