-- A mistake inside a Thai phrase.
rule {
  title      = "Papers are kept",
  indicators = { "delphi:D2.05", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-2012" },
  terms  = { th = { "เก็บ(พาสปอร์ต" } },
  fires  = { th = { "บริษัท«เก็บพาสปอร์ต»" } },
  silent = { th = { "Bring your passport." } },
  advice = "Ask who holds the papers.",
}
