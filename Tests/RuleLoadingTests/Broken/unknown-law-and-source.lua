-- A law row and a source that do not exist.
rule {
  title      = "Papers are kept",
  indicators = { "delphi:D2.05", "ilo:7" },
  law        = { "th-fw-26" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-2021" },
  terms  = { en = { "keep your passport" } },
  fires  = { en = { "We «keep your passport»." } },
  silent = { en = { "Bring your passport." } },
  advice = "Ask who holds the papers.",
}
