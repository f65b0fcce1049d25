-- Words of being kept in a place, or of leaving it.
words {
  en = {
    "locked", "drives us", "drops us", "waits outside", "signs for another", "when the rains", "lock", "locks", "gate pass", "guard", "guards", "cannot go out", "cant go out", "no go out",
    "not go out", "go outside", "going out", "no outing", "run away", "runaway", "runs", "ran away", "cannot leave",
    "cant leave", "not leave", "leave before", "let me go", "let us go", "let her go", "dont let", "doesnt let",
    "wont let", "not let", "not allow", "not allowed", "want to go home", "cannot go home", "cant go home",
    "never go out", "indoors", "escort", "compound", "stay inside", "inside only", "until contract",
    "finish contract", "break contract", "no exit", "gate", "door", "abscond", "absconded", "back out",
    "change (your|ur) mind", "permission", "lock in", "not free", "get out",
    "locking", "lock from outside", "locked from outside", "locked in", "lock us", "lock me", "locks us",
    "from outside", "must stay", "have to stay", "stays inside", "warden", "no visitor", "no visitors",
    "once a month", "no road", "cannot change", "cant change", "not change", "must not", "will watch", "watches us",
    "watch us", "keeps watch", "not allowed out", "never outside", "not outside", "no going", "no way out",
    "cannot come down", "nobody comes down", "nobody left", "nobody leaves", "no one leaves", "comes down early",
    "leave job", "leave house", "go home before", "want go back", "want to go back", "go back before", "breaking",
    "break fee", "move us", "moved us", "never had key", "no key", "had no key", "cannot go", "cant go", "may not",
    "not to leave", "to leave room", "written pass", "higher wall", "fence", "barbed", "cctv", "on board only",
    "stay in", "released", "no bus", "shutter", "kept in", "key with", "track", "watched", "no boat",
    "sent back", "catch you", "cant stop", "walk alone", "key is with", "have to ask", "running away",
    "far from town", "whoever leaves", "curtains closed",
    "outside", "go home",
  },
}
