-- Subjects that come together where people are held to work, in Malay words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Malay",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    ms = {
      ["hush-ms"] = 5, ["venues-ms"] = 5, ["kin-ms"] = 4, ["toil-ms"] = 4, ["until-then-ms"] = 4,
      ["bars-ms"] = 3, ["debts-ms"] = 3, ["journeys-ms"] = 3, ["unpaid-ms"] = 3, ["harms-ms"] = 2,
      leaving = 2, ["overseers-ms"] = 2, ["quiet-cut-off"] = 2, ["quiet-debt"] = 2, ["quiet-unpaid"] = 2,
      ["telephones-ms"] = 2, ["work-ms"] = 2, ["worksites-ms"] = 2, ["cards-ms"] = 1, ["keeping-ms"] = 1,
      ["quiet-away"] = 1, ["quiet-hours"] = 1, ["quiet-papers"] = 1, ["quiet-silence"] = 1,
      ["quiet-taken"] = 1,
      -- ordinary
      ["make-believe-region"] = -5, ["fair-terms-ms"] = -3, ["own-hands"] = -3, everyday = -2,
      ["not-meant-region"] = -2, ["plain-life-ms"] = -2, ["quiet-fair"] = -1,
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
    ms = {
      "Salam dik, «abang» tolong hang settle «hutang» along tu RM6k. Pi kerja Thailand ja 3 bulan jawab chat orang, duit tu tolak gaji. Pasport tak payah, lalu ikut Golok naik bot ja. Mak hang jangan bagitau dulu, kang dia risau",
      "«adik», «kerja» opis kat Golok je, bukan seberang pun. bawak kad bank sekali kad pengenalan, bos simpan. jangan cakap kat mak nanti risau. nanti abang jemput kat stesen",
    },
  },
  silent = {
    ms = {
      "Jawatan kosong juruwang, cuti Ahad, EPF dan SOCSO.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
