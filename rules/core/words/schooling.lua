-- Schools, clubs, clinics, parishes, offices.
words {
  en = {
    "thesis", "homework", "exam week", "uni", "university", "lecture", "semester", "campus", "library",
    "hostel warden", "boarding school", "student union", "choir", "retreat", "meditation", "birthday", "funeral",
    "training ground", "parents signature", "parents note", "consent", "guardian", "chaperone", "tutor",
    "volunteer", "volunteers", "workshop", "meeting", "agenda", "deadline", "printer", "stocktake", "presentation",
    "cadet", "cadets", "police cadet", "recruit training", "crime no", "clinic", "checkups", "vaccine", "vaccines",
    "course", "learning centre", "au pair", "nuns", "coach bus", "matron", "nurse", "nurses", "ward",
    "visiting hours", "inside for", "out in march", "patients", "boarding", "exeat", "dormitory rules", "prefect",
    "headteacher", "head teacher", "principal", "pupils", "students", "classmates", "teachers", "holidays",
    "school trip", "field trip", "permission slip", "parents evening", "swimming", "league", "tournament", "squad",
    "training camp", "bootcamp", "national service", "navy", "barracks", "police academy", "monastery", "monks",
    "temple stay", "vipassana", "mass", "parish", "sunday school", "worship", "iftar", "new year party",
    "hospital ward", "ward sister", "surgery", "midwife", "physio", "rehab", "detox", "prisoners", "inmates",
    "remand", "parole", "museum", "exhibit", "archive", "phd", "masters", "dissertation", "research",
    "interviewees", "reading list", "co author", "scholarship", "erasmus", "exchange programme", "placement year",
    "mission trip", "charity", "fundraiser", "donation", "community centre",
    "exchange program", "armed forces", "instructors", "recruits",
    "passed away", "prayers", "pray for", "condolences", "wake service", "eulogy",
  },
}
