-- Words of being kept in a place, or of leaving it.
words {
  en = {
    "locked", "lock", "locks", "gate pass", "guard", "guards", "going out", "run away", "runaway", "ran away",
    "cannot leave", "cant leave", "not leave", "leave before", "let me go", "let us go", "let her go",
    "dont let", "doesnt let", "wont let", "not let", "not allow", "not allowed", "indoors", "compound",
    "stay inside", "break contract", "no exit", "abscond", "absconded", "back out", "not free", "must stay",
    "stays inside", "no visitors", "cannot change", "cant change", "nobody left", "nobody leaves",
    "no one leaves", "breaking", "break fee", "cannot go", "cant go", "may not", "written pass", "fence",
    "barbed", "released", "shutter", "kept in", "key with", "cant stop", "key is with", "have to ask",
    "running away", "outside", "go home", "cannot come home", "couldnt come home", "no fit change", "not go",
    "dont allow", "nobody goes", "nobody climbs", "padlock", "no visits", "no visiting", "need to go out",
    "key stays", "another boat", "nearest town", "nearest neighbour", "deep bush", "those who leave",
    "those who run", "those who stop", "those who look", "pupils who go", "residents who break", "if you run",
    "if she leaves", "if we quit", "let me leave", "want out", "want home", "want leave", "want to leave",
    "wanna leave", "stop early", "belongs to boss", "no other gym", "no other manager", "outings", "escape",
    "fled", "no other job", "no other boss", "wants to leave", "if you leave", "who quit", "who leaves early",
    "who runs", "bolted", "keys with", "ask permission", "with permission", "off limits", "brought back",
    "prisoner", "next boat", "nearest village", "nearest road", "no transfer", "middle of nowhere",
    "live inside", "stay on site", "stay in", "inside", "go out", "dont go", "those who", "let me",
    "come back", "come home", "no bus", "cannot", "release",
  },
}
