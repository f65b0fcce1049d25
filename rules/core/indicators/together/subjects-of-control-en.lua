-- Subjects that come together where people are held to work, in English words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in English",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    en = {
      hush = 4, toil = 4, ["until-then"] = 4, venues = 4, bars = 3, journeys = 3, kin = 3, need = 3,
      cards = 2, debts = 2, harms = 2, keeping = 2, overseers = 2, trades = 2, unpaid = 2, leaving = 1,
      telephones = 1, withheld = 1, work = 1,
      -- ordinary
      ["telling-of"] = -7, ["make-believe"] = -5, ["fair-papers"] = -4, courts = -3, ["fair-work"] = -3,
      ["not-meant"] = -3, ["offices-that-warn"] = -3, ["own-hands"] = -3, play = -3, renting = -3,
      ["strict-for-a-while"] = -3, ["returned-soon"] = -2, schooling = -2, everyday = -1,
      ["formal-advert"] = -1,
    },
  },
  long       = 59,
  at_least   = 11,
  support_below = 16,
  heavier    = {
    { points = 14, weight = 4 },
    { points = 16, weight = 6 },
    { points = 18, weight = 8 },
  },
  fires = {
    en = {
      "«Girls» «massage» Malaysia, new shop. 60/40. Stay in shop upstairs, outside only with auntie. First RM 9,000 all your work go to pay ticket + tag. Passport with boss until finish tag.",
      "«Waitress»/“guest «friend»” – island nightlife. Boat from Ranong. No passport needed, captain knows checkpoint. No smile 200. Sleep late 500. Refuse table 1,000. Boat, dress, hair = 24,000 to start. First debt then walking out.",
    },
  },
  silent = {
    en = {
      "Call the manager, keep your receipt until Friday.",
      "Family flat for rent: deposit, passport copy, no loud phone calls at night.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
