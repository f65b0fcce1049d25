-- Somebody who may be below eighteen is named in a text that is worded, as a whole, like those in which people are controlled.
rule {
  title       = "A child is named in a text that is worded like texts in which people are controlled",
  indicators  = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law         = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight      = 7,
  worded_from = 4,
  status      = "trial",
  child       = true,
  sources     = { "ilo-ages", "ilo-delphi-2009" },
  kinds       = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    th = { "<young-people>" },
    en = { "<young-people>" },
  },
  -- Who speaks of permits, signed forms, holiday work or a child of the house minds the young.
  when = function(ad) return not ad:has("<minded-young>") end,
  fires  = {
    th = {
      "เก็บยาง «ลูกสิบขวบ»นับเป็นครึ่งแรง หนี้พ่อหักคู่",
    },
    en = {
      "any «orphan» boy 9-12 for my goats? food given",
    },
  },
  silent = {
    th = {
      "วันนี้ทำงานวันแรกที่ชาบู 55555 ขาพังมากกก พี่ๆใจดี ได้กินหมูฟรีด้วยยย ชีวิตเด็กพาร์ทไทม์ 🥹🍲",
    },
    en = {
      "Ma'am they want stay-out nanny for 2 kids 9-6 mon-fri, 800sgd, can start?",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Think of the child first: ask how old the person is, who is with the child, and where. Call 1300, day and night, before anybody else is warned.",
}
