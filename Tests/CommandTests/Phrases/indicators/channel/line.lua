rule {
  title      = "The talk is to go on in another app",
  indicators = { "ilo:2" },
  weight     = 1,
  status     = "draft",
  sources    = { "ilo-2012" },
  terms = {
    en = { "add me on line" },
    th = {
      "ไลน์",
      "(แอด|ทัก)ไลน์",
      "ส่งรูปเต็มตัว",
    },
  },
  not_inside = { th = { "ไทม์ไลน์" } },
  fires  = { en = { "«Add me on LINE»." }, th = { "แอด«ไลน์»มาเลย" } },
  silent = { en = { "Stand in line." }, th = { "ดูในไทม์ไลน์" } },
  advice = "Keep the messages.",
}
