-- Offers to people without papers in Thailand.
pack {
  name      = "migrants-in-thailand",
  version   = "0.1.0",
  title     = "Migrant workers in Thailand",
  languages = { "th", "en" },
}
