-- Points and grades are whole numbers within bounds.
rule {
  title       = "The text as a whole",
  indicators  = { "ilo:7" },
  weight      = 3,
  status      = "trial",
  sources     = { "ilo-indicators-2012" },
  wording     = "en",
  worded_from = 900,
  at_least    = 5,
  heavier     = { { points = 9, wait = 5 } },
  fires       = { en = { "«passport»" } },
  silent      = { en = { "nothing" } },
  advice      = "Ask.",
}
