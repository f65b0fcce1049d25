-- Subjects that come together where people are held to work, in Indonesian words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Indonesian",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    id = {
      ["hush-id"] = 5, ["toil-id"] = 4, ["until-then-id"] = 4, ["venues-id"] = 4, ["bars-id"] = 3,
      ["debts-id"] = 3, ["journeys-id"] = 3, ["kin-id"] = 3, ["unpaid-id"] = 3, ["work-id"] = 3,
      ["worksites-id"] = 3, ["cards-id"] = 2, leaving = 2, ["overseers-id"] = 2, ["quiet-debt"] = 2,
      ["quiet-unpaid"] = 2, ["telephones-id"] = 2, ["harms-id"] = 1, ["keeping-id"] = 1, ["quiet-away"] = 1,
      ["quiet-cut-off"] = 1, ["quiet-hours"] = 1, ["quiet-passed-on"] = 1, ["quiet-silence"] = 1,
      ["quiet-taken"] = 1, ["quiet-watched"] = 1,
      -- ordinary
      ["make-believe"] = -5, ["make-believe-region"] = -5, ["fair-terms-id"] = -3, ["not-meant-region"] = -3,
      ["own-hands"] = -3, everyday = -2, ["plain-life-id"] = -2, ["quiet-fair"] = -1,
    },
  },
  long       = 59,
  at_least   = 10,
  support_below = 14,
  heavier    = {
    { points = 12, weight = 4 },
    { points = 14, weight = 6 },
    { points = 16, weight = 8 },
  },
  fires = {
    id = {
      "Tolong pak, saya di «Kamboja». «Paspor» diambil bos, tidak boleh keluar gedung, kalau target tidak sampai disetrum. Disuruh bayar denda 50 juta baru boleh pulang",
      "Dibutuhkan «ABK» «kapal» ikan Taiwan tanpa pengalaman!! gaji $400, ditahan 200/bulan sampai finish kontrak 2 tahun. Ijazah dan KK asli diserahkan ke kantor, mundur kena ganti 20 juta",
    },
  },
  silent = {
    id = {
      "Lowongan kasir, gaji UMR, BPJS, libur hari Minggu.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
