-- A rule that is silent where a text is about something for which there is no word list.
rule {
  title      = "Papers are kept",
  indicators = { "delphi:D2.05", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-2012" },
  terms        = { en = { "keep your passport" } },
  unless_about = { "songs" },
  fires  = { en = { "We «keep your passport»." } },
  silent = { en = { "Bring your passport." } },
  advice = "Ask who holds the papers.",
}
