-- Work in homes: context for signs of control, papers held and rest days, whose rules lie in core.
pack {
  name      = "domestic-work",
  version   = "0.1.0",
  title     = "Domestic work",
  languages = { "th", "en" },
}
