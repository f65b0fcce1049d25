-- Subjects that come together where people are held to work, in Filipino words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Filipino",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    fil = {
      ["hush-fil"] = 5, ["toil-fil"] = 4, ["until-then-fil"] = 4, ["venues-fil"] = 4, ["bars-fil"] = 3,
      ["kin-fil"] = 3, ["overseers-fil"] = 3, ["worksites-fil"] = 3, ["harms-fil"] = 2, ["journeys-fil"] = 2,
      ["keeping-fil"] = 2, leaving = 2, ["quiet-cut-off"] = 2, ["quiet-unpaid"] = 2, ["telephones-fil"] = 2,
      ["unpaid-fil"] = 2, ["work-fil"] = 2, ["cards-fil"] = 1, ["debts-fil"] = 1, ["quiet-away"] = 1,
      ["quiet-debt"] = 1, ["quiet-hours"] = 1, ["quiet-silence"] = 1, ["quiet-taken"] = 1,
      ["quiet-watched"] = 1,
      -- ordinary
      ["make-believe-region"] = -5, everyday = -3, ["fair-terms-fil"] = -3, ["own-hands"] = -3,
      ["plain-life-fil"] = -3, ["not-meant-region"] = -2,
    },
  },
  long       = 59,
  at_least   = 11,
  support_below = 15,
  heavier    = {
    { points = 13, weight = 4 },
    { points = 15, weight = 6 },
    { points = 17, weight = 8 },
  },
  fires = {
    fil = {
      "«Misis», yung 60k. Ipasok nyo na lang si Len sa «patahian» ko, stay-in, walang sahod hanggang mabayaran. Pag umalis, kaso ulit si mister.",
      "hi ganda, «CSR» sa «Cambodia» 60k, no exp. libre ticket, kaltas na lang sa sahod. sa immigration sabihin mo bakasyon w friends, sagot ko na si sir sa counter",
    },
  },
  silent = {
    fil = {
      "Hiring cashier, may SSS at day off tuwing Linggo.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
