-- Subjects that come together where people are held to work, in Khmer words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Khmer",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    km = {
      ["hush-mekong"] = 5, ["kin-mekong"] = 4, ["toil-mekong"] = 4, ["until-then-mekong"] = 4,
      ["venues-mekong"] = 4, ["bars-mekong"] = 3, ["unpaid-mekong"] = 3, ["cards-mekong"] = 2,
      ["debts-mekong"] = 2, ["harms-mekong"] = 2, ["journeys-mekong"] = 2, ["keeping-mekong"] = 2,
      leaving = 2, ["telephones-mekong"] = 2, ["any-work-mekong"] = 1, ["overseers-mekong"] = 1,
      ["work-mekong"] = 1,
      -- ordinary
      ["make-believe"] = -5, ["fair-mekong"] = -4, ["aside-mekong"] = -3, everyday = -3, ["own-hands"] = -3,
      ["child-fair-mekong"] = -2, ["not-meant-mekong"] = -2, ["returned-soon"] = -2, pets = -1,
    },
  },
  long       = 59,
  at_least   = 8,
  support_below = 12,
  heavier    = {
    { points = 10, weight = 4 },
    { points = 12, weight = 6 },
    { points = 14, weight = 8 },
  },
  fires = {
    km = {
      "«ជួយផង» «បងប្អូន» ខ្ញុំជាប់នៅបាវិត។ គេវាយខ្ញុំពេលមិនដល់គោលដៅ។ ចេញមិនបាន មានអ្នកយាម។ ត្រូវបង់ 3000$ ទើបឲ្យចេញ។ សូមលេខប៉ូលិស",
      "«ជួយផង» ខ្ញុំនៅ«ក្រុងព្រះសីហនុ» គេដកលិខិតឆ្លងដែន និងទូរស័ព្ទ។ ចេញក្រៅមិនបានទេ មានសន្តិសុខយាម។ គេថាខ្ញុំជំពាក់ ៣០០០ ដុល្លារ ត្រូវធ្វើការសង។",
    },
  },
  silent = {
    km = {
      "បន្ទប់ជួល ៧០$ កក់ ១ ខែ ថតចម្លងអត្តសញ្ញាណប័ណ្ណ ម៉ោង ១១ យប់ចាក់សោ។",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
