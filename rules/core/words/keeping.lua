-- Words of keeping what is another's.
words {
  en = {
    "hold", "holds", "held", "keeps", "took all", "took our", "took her", "took his", "collect", "collects",
    "collected", "taken", "guarantee", "as security", "safekeeping", "safe keeping", "hand over", "surrender",
    "vault", "drawer", "with boss", "with madam", "with agent", "with coordinator", "with him", "with her",
    "give me your", "give me ur", "leave your", "have my passport", "has my", "stay with", "look after",
    "deposited", "locker", "envelope", "with hr", "with manager", "for your safety", "has her", "stays with",
    "surrendered", "rest with", "with supervisor", "keep ur", "keep their", "keep it", "kept by", "kept in",
    "in the safe", "is with the", "in our office", "in his car", "in the founders archive", "in their bag",
    "in the office safe", "retain", "hand in", "hands in", "handed over", "give me the", "leave ur phone",
    "leave that phone", "take our id", "take your passport", "take your phone", "take ur passport",
    "have my id", "have our passports", "have all passport", "got their cards", "pouch", "biscuit tin",
    "looks after your", "for safe", "so you dont lose", "so u dont lose", "so nobody run", "is with me",
    "wont give back", "still have", "belongings", "custody", "confiscated", "seized", "handed in",
    "looked after", "with captain", "with the captain", "with the boss", "with the agent", "with management",
    "with warden", "with matron", "for safety", "strongbox", "lockbox", "entrusted", "withheld",
    "not give back", "never gave back", "refuses to give", "gave back nothing", "has our", "has their",
    "took ur", "gather all", "retained", "retains", "with us", "is with", "sit with", "looks after",
    "with the driver", "take ur", "takes", "safe",
  },
}
