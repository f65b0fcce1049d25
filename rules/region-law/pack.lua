-- Sections of law beyond Thailand; rows only, no rules.
pack {
  name      = "region-law",
  version   = "0.1.0",
  title     = "Law of the region and of the world",
  languages = { "th", "en" },
}
