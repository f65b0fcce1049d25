rule {
  title      = "Work is spoken of",
  indicators = { "ilo:2" },
  weight     = 1,
  status     = "trial",
  sources    = { "ilo-2012" },
  terms      = { th = { "งาน" } },
  fires      = { th = { "มี«งาน»ให้ทำ" } },
  silent     = { th = { "วันนี้ฝนตก" } },
  advice     = "A word alone says nothing.",
}
