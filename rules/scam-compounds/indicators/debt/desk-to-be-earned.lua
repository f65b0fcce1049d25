-- The desk, seat or computer is charged, and what is not earned is owed.
rule {
  title      = "Desk, seat or computer are charged, and what is not earned is owed",
  indicators = { "delphi:D2.04", "delphi:D5.08", "ilo:9" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(desk|seat|chair|computer|station|workstation|bed|seat) (cost|costs|fee|fees|rent|charge|charges) ... (commission|after|not met|unmet|accumulat*|carried|carries|carry|added|owe|owed|owing|short|debt|next month|deduct*|minus|pay 4 lakh|guarantor)",
      "(commission|pay|share|salary) ... (after|minus|less|above|over|once) (the)? (desk|seat|chair|computer|station) (cost|costs|fee|fees|rent|charge)",
      "(if|when) (target|quota|cost|rent|it|sales) (is|are)? (not|never|isnt|arent) (met|reached|made|covered) ... (accumulat*|added|owe|owed|carried|debt|next month|grows)",
      "(cost|costs|minus|shortfall|balance) (accumulates|accumulate|accumulated|rolls over|is carried|carried over|carries over|keeps growing)",
    },
    th = {
      "ค่า(โต๊ะ|เก้าอี้|คอม|คอมพิวเตอร์|เครื่อง|ที่นั่ง|แอร์ออฟฟิศ)...(สะสม|ทบ|ติดลบ|หักจากยอด|หักคอม|เป็นหนี้|ยกไปเดือน|ไม่ถึงยอด)",
      "(ยอดไม่ถึง|ไม่ถึงเป้า|ทำยอดไม่ได้|ยอดขาด)...(ทบ|ติดลบ|เป็นหนี้|ยกไป|สะสม|บวกหนี้|คิดเป็นหนี้)",
    },
  },
  unless = {
    en = { "(coworking|co working|hot desk|studio|gym|holiday|leave|annual leave|points|vacation) ... (accumulat*|carried|cost|fee|rent)", "(points|leave|holiday|hours) (accumulate|accumulates|roll over)" },
    th = { "(แต้ม|คะแนน|วันลา)(สะสม|ทบ)" },
  },
  fires = {
    en = { "Commission 8% after «desk cost» of 650; if desk cost is «not met» it accumulates." },
    th = { "งานเซลส์ «ยอดไม่ถึงคิดเป็นหนี้» เดือนหน้า" },
  },
  silent = {
    en = { "Coworking space, desk fee 90 a month, cancel when you like.", "Annual leave accumulates from month one." },
    th = { "ทำยอดไม่ถึงก็ได้เงินเดือนเต็ม วันลาสะสมได้" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask for the sums in writing, what was owed last month, and whether anybody left while owing.",
}
