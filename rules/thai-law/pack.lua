-- Sections of Thai law, minimum wages, and rules that compare a text with limits which only Thai law sets.
pack {
  name      = "thai-law",
  version   = "0.1.0",
  title     = "Thai law",
  languages = { "th", "en" },
}
