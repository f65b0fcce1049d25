-- A place of which many reports speak.
rule {
  title      = "A place of which many reports speak",
  indicators = { "ilo:4" },
  weight     = 2,
  status     = "stable",
  support    = true,
  sources    = { "ilo-2012" },
  terms      = { en = { "poipet" }, th = { "ปอยเปต" } },
  fires      = { en = { "Work in «Poipet»." }, th = { "ฝั่ง«ปอยเปต»" } },
  silent     = { en = { "Work in Bangkok." }, th = { "กรุงเทพ" } },
  advice     = "A place alone says nothing.",
}
