-- A word list that has no words in the language of the phrase.
rule {
  title      = "Papers are kept",
  indicators = { "delphi:D2.05", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-2012" },
  terms  = { en = { "keep your <papers>" }, km = { "ទុក <papers>" } },
  fires  = { en = { "We «keep your passport»." } },
  silent = { en = { "Bring your passport." } },
  advice = "Ask who holds the papers.",
}
