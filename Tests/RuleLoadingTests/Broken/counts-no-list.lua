-- Lists that are counted have to be there, and to have words in the language.
rule {
  title      = "Subjects stand together",
  indicators = { "ilo:7" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-2012" },
  subjects   = { en = { paperz = 3, papers = 2 }, km = { papers = 2 } },
  at_least   = 5,
  fires      = { en = { "«passport»" }, km = { "a" } },
  silent     = { en = { "nothing" }, km = { "b" } },
  advice     = "Ask.",
}
