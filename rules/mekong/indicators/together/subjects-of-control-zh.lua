-- Subjects that come together where people are held to work, in Chinese words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Chinese",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    zh = {
      ["hush-mekong"] = 5, ["venues-mekong"] = 5, ["kin-mekong"] = 4, ["toil-mekong"] = 4,
      ["until-then-mekong"] = 4, ["bars-mekong"] = 3, ["journeys-mekong"] = 3, ["overseers-mekong"] = 3,
      ["unpaid-mekong"] = 3, ["cards-mekong"] = 2, ["debts-mekong"] = 2, ["harms-mekong"] = 2,
      ["keeping-mekong"] = 2, ["telephones-mekong"] = 2, ["any-work-mekong"] = 1, held = 1,
      -- ordinary
      ["make-believe"] = -5, ["aside-mekong"] = -4, everyday = -4, ["fair-mekong"] = -3,
      ["not-meant-mekong"] = -3, ["own-hands"] = -3, ["returned-soon"] = -2, ["child-fair-mekong"] = -1,
      pets = -1,
    },
  },
  long       = 23,
  at_least   = 9,
  support_below = 13,
  heavier    = {
    { points = 11, weight = 4 },
    { points = 13, weight = 6 },
    { points = 15, weight = 8 },
  },
  fires = {
    zh = {
      "大哥你好，我在远洋鱿钓船上干了二十二个月了，一次港都没靠过。出来的时候中介说一年半，月薪四千五，现在只«给家里»打过两次钱，剩下的说回国统一结。身份证和海员证都在公司，船长说谁想提前走要赔五万换人费。吃的水是海水淡化的，发黄，两个印尼兄弟脚肿得走不了路。卫星电话一分钟三十块还要记账。我想问这种情况能告吗？",
      "代孕妈妈招募，报酬22万起，老挝/柬埔寨进行。全程住公司别墅，«不能单独»外出，证件由«管理员»保管，擅自离开退还全部费用并赔偿",
    },
  },
  silent = {
    zh = {
      "超市招收银员，五险，月休四天，身份证复印件，面试找经理。",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
