-- Points, lengths and grades are whole numbers within bounds.
rule {
  title      = "Subjects stand together",
  indicators = { "ilo:7" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  subjects   = { en = { papers = "three" }, km = { papers = 2 }, th = { papers = 40 } },
  long       = 0,
  at_least   = 5,
  heavier    = { { points = 9, wait = 5 } },
  fires      = { en = { "«passport»" } },
  silent     = { en = { "nothing" } },
  advice     = "Ask.",
}
