-- Whoever leaves early has to pay.
rule {
  title      = "Leaving early costs money",
  indicators = { "ilo:9" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-2012" },
  terms = {
    en = { "leave early ... pay {money}" },
    th = { "ออกก่อน(ปรับ|จ่าย) {money}?" },
  },
  fires  = { en = { "If you «leave early you pay 5000 USD»." }, th = { "«ออกก่อนปรับ 80,000 บาท»" } },
  silent = { en = { "You may leave early on Fridays." }, th = { "ออกก่อนเวลาได้" } },
  advice = "Ask for the clause.",
}
