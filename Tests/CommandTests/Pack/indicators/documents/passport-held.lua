-- The employer keeps the worker's passport.
rule {
  title      = "Identity papers are kept by someone else",
  indicators = { "delphi:D2.05", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-2012" },
  terms = {
    en = { "(keep|hold) your passport" },
    th = { "(เก็บ|ยึด)(พาสปอร์ต|หนังสือเดินทาง)" },
  },
  unless = { en = { "never (keep|hold)" }, th = { "ห้าม(เก็บ|ยึด)" } },
  fires  = { en = { "We «keep your passport»." }, th = { "บริษัท«เก็บพาสปอร์ต»ไว้ให้" } },
  silent = { en = { "We never keep your passport." }, th = { "ห้ามยึดพาสปอร์ต" } },
  advice = "Ask who holds the papers now. A copy is enough for an employer.",
}
