-- Subjects that come together where people are held to work, in Swahili words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Swahili",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    sw = {
      ["hush-sw"] = 4, ["toil-sw"] = 4, ["until-then-sw"] = 4, ["venues-sw"] = 4, ["kin-sw"] = 3,
      ["unpaid-sw"] = 3, ["bars-sw"] = 2, ["debts-sw"] = 2, ["journeys-sw"] = 2, leaving = 2,
      ["overseers-sw"] = 2, ["quiet-unpaid"] = 2, ["telephones-sw"] = 2, ["worksites-sw"] = 2,
      ["cards-sw"] = 1, ["harms-sw"] = 1, ["keeping-sw"] = 1, ["quiet-away"] = 1, ["quiet-cut-off"] = 1,
      ["quiet-debt"] = 1, ["quiet-hours"] = 1, ["quiet-papers"] = 1, ["quiet-passed-on"] = 1,
      ["quiet-silence"] = 1, ["quiet-taken"] = 1, ["work-sw"] = 1,
      -- ordinary
      ["make-believe-region"] = -5, everyday = -3, ["fair-terms-sw"] = -3, ["not-meant-region"] = -3,
      ["own-hands"] = -3, ["plain-life-sw"] = -3, ["quiet-fair"] = -1,
    },
  },
  long       = 59,
  at_least   = 9,
  support_below = 13,
  heavier    = {
    { points = 11, weight = 4 },
    { points = 13, weight = 6 },
    { points = 15, weight = 8 },
  },
  fires = {
    sw = {
      "Wanahitajika «wadada» kwenda «Saudia» kazi za ndani. Pasipoti hukaa kwa kafil, mshahara wa miezi 3 ya kwanza unaenda ofisi, hakuna off",
      "Habari «mama» Zaina, kuna familia «Oman» inataka binti. Nitalipa passport na ndege, atakatwa mishahara minne. Akirudi kabla ya miaka miwili unanilipa milioni tatu. Asitumie simu mpaka wamzoee",
    },
  },
  silent = {
    sw = {
      "Tunahitaji karani wa duka, Jumapili mapumziko, NSSF ipo.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
