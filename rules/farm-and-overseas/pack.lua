-- Jobs abroad: recruitment licences, state programmes, seasons on farms, money before the journey.
pack {
  name      = "farm-and-overseas",
  version   = "0.1.0",
  title     = "Farm work and other jobs abroad",
  languages = { "th", "en" },
}
