-- Offers of online work at places known for compounds, and what is told from inside them.
pack {
  name      = "scam-compounds",
  version   = "0.1.0",
  title     = "Work in scam and gambling compounds",
  languages = { "th", "en" },
}
