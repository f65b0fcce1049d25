-- Subjects that come together where people are held to work, in Bengali words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Bengali",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    bn = {
      ["hush-bn"] = 5, ["hush-south"] = 5, ["toil-bn"] = 4, ["toil-south"] = 4, ["until-then-bn"] = 4,
      ["until-then-south"] = 4, ["venues-bn"] = 4, ["venues-south"] = 4, ["journeys-bn"] = 3,
      ["journeys-south"] = 3, ["need-bn"] = 3, ["unpaid-bn"] = 3, ["unpaid-south"] = 3, ["bars-bn"] = 2,
      ["bars-south"] = 2, ["debts-bn"] = 2, ["debts-south"] = 2, ["harms-bn"] = 2, ["harms-south"] = 2,
      ["keeping-bn"] = 2, ["keeping-south"] = 2, leaving = 2, ["leaving-latin"] = 2, ["overseers-bn"] = 2,
      ["overseers-south"] = 2, ["quiet-debt"] = 2, ["quiet-taken"] = 2, ["quiet-unpaid"] = 2,
      ["telephones-bn"] = 2, ["work-south"] = 2, ["cards-bn"] = 1, ["cards-south"] = 1, ["quiet-away"] = 1,
      ["quiet-cut-off"] = 1, ["quiet-hours"] = 1, ["quiet-papers"] = 1, ["quiet-passed-on"] = 1,
      ["quiet-silence"] = 1,
      -- ordinary
      ["make-believe-region"] = -5, ["fair-south"] = -4, ["fair-terms-bn"] = -4, ["fair-terms-south"] = -4,
      everyday = -3, ["not-so-south"] = -3, ["own-hands"] = -3, ["plain-life-bn"] = -3,
      ["plain-life-south"] = -3, ["not-meant-region"] = -2, ["quiet-fair"] = -1,
    },
  },
  long       = 59,
  at_least   = 6,
  support_below = 10,
  heavier    = {
    { points = 8, weight = 4 },
    { points = 10, weight = 6 },
    { points = 12, weight = 8 },
  },
  fires = {
    bn = {
      "আপা আমারে «বাঁচান», «সৌদিতে» কফিল পাসপোর্ট নিয়া গেছে, ঘরে তালা মাইরা রাখে, সাত মাস বেতন দেয় নাই, মাইরধোর করে",
      "আসসালামু আলাইকুম, আমার স্ত্রী ৭ মাস আগে «রিয়াদ» গেছে «বাসার» কাজে। কথা ছিল ৫ জনের সংসার, গিয়ে দেখে তিন বাড়ির কাজ, ফজরের আগে উঠে রাত ১টায় শোয় রান্নাঘরের মেঝেতে। ফোন দেয় না, আমি গত ঈদে ৪ মিনিট কথা বলছি। ম্যাডাম গরম খুন্তি দিয়ে হাতে ছ্যাঁকা দিছে। এজেন্সি বলে ফেরত আনতে চাইলে ২ লাখ ৮০ হাজার দেন, না হলে ২ বছর শেষ করুক। কার কাছে যাব ভাই?",
    },
  },
  silent = {
    bn = {
      "দোকানে লোক লাগবে, শুক্রবার ছুটি, বেতন মাস শেষে, ভোটার আইডির ফটোকপি",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
