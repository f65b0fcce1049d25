-- Subjects that come together where people are held to work, in Burmese words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Burmese",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    my = {
      ["hush-mekong"] = 5, ["kin-mekong"] = 4, ["toil-mekong"] = 4, ["until-then-mekong"] = 4,
      ["venues-mekong"] = 4, ["bars-mekong"] = 3, ["journeys-mekong"] = 3, ["unpaid-mekong"] = 3,
      ["debts-mekong"] = 2, ["harms-mekong"] = 2, ["keeping-mekong"] = 2, leaving = 2,
      ["telephones-mekong"] = 2, ["any-work-mekong"] = 1, ["cards-mekong"] = 1, ["overseers-mekong"] = 1,
      ["work-mekong"] = 1,
      -- ordinary
      ["make-believe"] = -5, ["aside-mekong"] = -4, everyday = -4, ["fair-mekong"] = -4,
      ["not-meant-mekong"] = -3, ["own-hands"] = -3, ["child-fair-mekong"] = -2, ["returned-soon"] = -2,
      pets = -1, schooling = -1,
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
    my = {
      "ကျွန်တော် «မြဝတီ»ဘက်က «ကုမ္ပဏီ»မှာ ပိတ်မိနေပါတယ်။ ပတ်စပို့နဲ့ ဖုန်းကို သူဌေးက သိမ်းထားတယ်။ အပြင်ထွက်ခွင့် မရှိဘူး။ ပြန်ချင်ရင် ကျပ်သိန်း ၁၅၀ ပေးရမယ်တဲ့။ ကူညီပါ",
      "ညီ«မလေး» «ဘန်ကောက်»မှာ ဖုန်းပြောတဲ့အလုပ် ရှိတယ်နော်။ လဝကက မေးရင် လည်လာတာလို့ပဲ ပြော။ ကုမ္ပဏီနာမည်က ရောက်မှပြောမယ်။ မနက်ဖြန် ထွက်နိုင်လား",
    },
  },
  silent = {
    my = {
      "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည်၊ ssb ရှိ၊ တနင်္ဂနွေပိတ်၊ မှတ်ပုံတင်မိတ္တူ ယူခဲ့ပါ။",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
