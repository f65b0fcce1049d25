-- Words of secrecy, of other stories and of no questions.
words {
  en = {
    "dont tell", "not tell", "never tell", "no tell", "secret", "delete", "dont ask", "no questions", "just say",
    "pretend", "nobody know", "nobody knows", "quietly", "trust me", "say you", "say u", "tell them you",
    "tell immigration", "tell ur", "tell your mum", "tell your family", "tell her", "tell people", "dont worry",
    "no need", "dont post", "confidential", "dont say", "dont show", "dont mention", "dont discuss", "inspector",
    "inspectors", "dont call", "dont bring", "come alone", "no police", "hide", "hidden", "fake", "deleted",
    "cannot talk", "cant talk", "whisper", "hush", "say nothing", "not what", "dont (write|trust|go to)",
    "no names",
    "dont answer", "told me not to", "not to speak", "dont speak", "dont talk", "no talk", "only on paper",
    "on paper only", "we not ask", "not ask", "dont check", "hide it", "as football fans", "as tourists",
    "as pilgrims", "tell the embassy", "told neighbours", "say we are", "they listen", "dont trust", "not to tell",
    "will not say", "real one", "change names", "reads our", "screenshots", "forbidden", "private telegram",
    "another name", "blindfold", "delete it",
    "3am", "2am", "on paper", "as tourist", "private", "swore", "4am", "tell police", "paper says", "other name",
    "contract says", "i swear", "ask too much", "tell him", "discreet", "burner", "tell them", "says 18", "recorded",
    "be quiet", "if police", "dont look", "ask later", "say family", "pretending", "keep quiet", "dress like",
    "a surprise", "tell nobody", "say tourist", "quiet girls", "answer that", "answer only", "say 18",
    "talk to nobody", "different name", "speak to nobody", "tell the officer",
    "nobody", "real name", "maybe",
  },
}
