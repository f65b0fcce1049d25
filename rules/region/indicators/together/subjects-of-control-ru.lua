-- Subjects that come together where people are held to work, in Russian words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Russian",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    ru = {
      ["hush-ru"] = 5, ["until-then-ru"] = 4, ["venues-ru"] = 4, ["bars-ru"] = 3, ["journeys-ru"] = 3,
      ["need-ru"] = 3, ["toil-ru"] = 3, ["unpaid-ru"] = 3, ["cards-ru"] = 2, ["debts-ru"] = 2,
      ["harms-ru"] = 2, ["keeping-ru"] = 2, leaving = 2, ["overseers-ru"] = 2, ["quiet-unpaid"] = 2,
      ["telephones-ru"] = 2, ["quiet-away"] = 1, ["quiet-cut-off"] = 1, ["quiet-debt"] = 1,
      ["quiet-hours"] = 1, ["quiet-papers"] = 1, ["quiet-passed-on"] = 1, ["quiet-silence"] = 1,
      ["quiet-taken"] = 1, ["quiet-watched"] = 1, ["work-south"] = 1,
      -- ordinary
      ["make-believe"] = -5, ["make-believe-region"] = -5, everyday = -4, ["fair-south"] = -4,
      ["fair-terms-ru"] = -4, ["not-so-south"] = -4, ["plain-life-ru"] = -4, ["own-hands"] = -3,
      ["not-meant-region"] = -2, ["quiet-fair"] = -1,
    },
  },
  long       = 59,
  at_least   = 7,
  support_below = 11,
  heavier    = {
    { points = 9, weight = 4 },
    { points = 11, weight = 6 },
    { points = 13, weight = 8 },
  },
  fires = {
    ru = {
      "Привет) ищу девчонок в «Турцию», «хостес», 18+, внешка 7 из 10. Билет с нас, вернёшь с первых двух зп. Живёте все вместе в квартире хозяина, телефон на смене сдаёте админу. Про консумацию не спрашивай в переписке, объясню на месте 😉",
      "«Операторы чата», «Таиланд» 🇹🇭 Зп от 2000$, опыт не нужен, перелёт и жильё за наш счёт. Виза не нужна, летите как турист, дальше повезём к границе в офис. Не скам, всё честно! Писать в тг",
    },
  },
  silent = {
    ru = {
      "Требуется кассир, график 2/2, оформление по ТК, копия паспорта.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
