-- A word list that does not exist.
rule {
  title      = "Papers are kept",
  indicators = { "delphi:D2.05", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-2012" },
  terms  = { en = { "we keep your <paper>" } },
  fires  = { en = { "We «keep your passport»." } },
  silent = { en = { "Bring your passport." } },
  advice = "Ask who holds the papers.",
}
