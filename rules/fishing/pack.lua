-- Work at sea: context for signs of control, debt and wages held back, whose rules lie in core.
pack {
  name      = "fishing",
  version   = "0.1.0",
  title     = "Work on fishing boats",
  languages = { "th", "en" },
}
