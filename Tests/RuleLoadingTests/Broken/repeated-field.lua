-- A field that stands in the rule twice, and a language that stands in a field twice.
rule {
  title      = "Papers are kept",
  indicators = { "delphi:D2.05", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-2012" },
  terms  = { en = { "keep your passport" }, th = { "ยึดพาส" }, en = { "hold your passport" } },
  when   = function(ad) return ad:has("work") end,
  fires  = { en = { "We «keep your passport»." } },
  silent = { en = { "Bring your passport." } },
  when   = function(ad) return not ad:has("copy") end,
  advice = "Ask who holds the papers.",
}
