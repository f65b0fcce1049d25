-- Words of keeping what is another's.
words {
  en = {
    "hold", "hang on to", "hangs on to", "holds", "held", "keep", "keeps", "kept", "take your", "take ur", "take all", "takes all", "took all",
    "took our", "took my", "took her", "took his", "collect", "collects", "collected", "taken", "guarantee",
    "as security", "safekeeping", "safe keeping", "handed", "hand over", "surrender", "vault", "safe", "drawer",
    "courier", "with boss", "with madam", "with agent", "with office", "with coordinator", "with him", "with her",
    "give me your", "give me ur", "give ur", "give me just", "leave your", "leave ur", "submit", "mind the card",
    "stay with our", "in his truck", "got our", "got my", "have my passport", "has my",
    "sleep in", "with us", "sit with", "stay with", "look after", "deposited", "locker", "envelope", "looks after",
    "with hr", "with manager", "asked for my", "boss has", "w boss", "for your safety", "has her", "he has our",
    "stays with", "surrendered", "exchange for", "with them", "with mama", "under his", "rest with", "as surety",
    "folder", "returned when", "with owner", "with guard", "with the driver", "with supervisor", "they have our",
    "where is my",
    "is with", "hand", "with me",
  },
}
