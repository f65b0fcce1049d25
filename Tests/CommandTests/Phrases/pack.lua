-- Phrases as a beginner writes them: short ones, which stand inside longer words.
pack {
  name = "phrases", version = "1", languages = { "th", "en" },
  families = { channel = { title = "Where the talk goes on", ceiling = 4 } },
}
