-- A wording that is judged has to be there.
rule {
  title      = "The text as a whole",
  indicators = { "ilo:7" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-2012" },
  wording    = { "en", "xx" },
  at_least   = 5,
  fires      = { en = { "«passport»" }, xx = { "a" } },
  silent     = { en = { "nothing" }, xx = { "b" } },
  advice     = "Ask.",
}
