-- Leaving a job, or the place of it.
words {
  en = {
    "leave", "leaves", "leaving", "go home", "goes home", "going home", "go back", "come back", "come home",
    "return home", "quit", "quits", "stop", "stops", "resign", "back out", "backs out", "cancel", "run", "runs",
    "run away", "be free", "is free", "are free", "release", "released", "get out", "exit", "let go", "let me go",
    "let her go", "let him go", "break contract", "change mind", "not come", "dont come", "not go", "back off",
  },
}
