-- Whoever works pays rent for the chair, the desk, the boots or the ride that the work needs.
rule {
  title      = "Rent is taken for the means of the work itself",
  indicators = { "delphi:D5.10", "delphi:D2.04", "ilo:8", "ilo:9" },
  law        = { "th-lp-76" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(desk|chair|lamp|seat|booth|table|nail desk|mat) ({money}|{number}) (a|per|each|every) (week|day|night|month)",
      "(boots|tools|gloves|uniform|helmet|headset|oilskins|knife|knives|basket|baskets|machine|scooter|moped|cart|mattress|blanket|bunk) (you|u|ye|we|they|workers|girls) (rent|rents|hire|lease|pay for|must pay|must rent)",
      "(desk|chair|booth|seat|station|tool|tools|machine|boot|boots|headset|gear|kit|scooter|mattress|bunk|bed) (rent|cost|hire|charge) (of|is)? {money} ... (leave|owe|accumulates|deduct|deducted|from pay|from salary|from commission|guarantor|penalty|accumulate|quit|7 days|seven days|all days)",
      "(desk|seat|chair|booth|headset|training bed) cost (of|is|{money}|accumulates|not met)",
      "(rent|hire) (the|your|ur) (own)? (boots|tools|desk|chair|headset|machine|oilskins|bed|bunk|scooter) (from|off) (us|the boss|boss|company|him|gangmaster|agency|house)",
      "(need|have|has|must|got) to (be|live|stay|sleep) in (his|her|the boss|boss|bosss|agency|their)? (house|caravan|hostel|room) to (be|get|ride|work|get work|get on)",
      "(charge|charges|charged|bill|bills|billed) (me|us|them|her|him) (for)? (flights|the flight|oilskins|boots|tools|the van|van|training|language support|interpreter|paperwork|admin|translation|gloves|the bed)",
      "(new|another|each time|every time|again) (a)? (training|admin|placement|transfer|uniform) fee (off|from|out of|taken)",
    },
    th = {
      "(ค่าเช่า|เช่า)(เก้าอี้|โต๊ะ|เครื่อง|รองเท้าบูท|จักร|เครื่องมือ|หูฟัง|ที่นอน|ตะกร้า|มีด)(วันละ|เดือนละ|คนละ|หัก)",
      "หักค่า(รองเท้าบูท|ถุงมือ|เครื่องมือ|หูฟัง|เก้าอี้|โต๊ะ|คอม|ตะกร้า|เช่าเครื่อง|ล่ามส่วนตัว)(วันละ|เดือนละ|ทุก|{money}|{number})",
    },
  },
  unless = {
    en = {
      "(chair|desk|booth) rent (only|all in|no commission|keep all|you keep)",
      "(self employed|freelance|hot desk|coworking|co working|rent a chair|chair to rent|chair for rent|desk to rent)",
    },
  },
  unless_near = {
    en = { "(self employed|freelance|coworking|co working|hot desk|ski|bowling|wedding|costume|car hire|bike hire|tourist|tourists|airline|refunded|hotel|gas bill|bank|credit card)" },
    th = { "(แต่งงาน|ชุดไทย|สตูดิโอ|งานเลี้ยง|จัดงาน|ลูกค้า|ให้เช่า)" },
  },
  unless_about = { "make-believe", "public-word" },
  fires = {
    en = {
      "Clams, night tide. «Boots you rent».",
      "They «charged me for oilskins» and the flight.",
      "«Desk cost $650 accumulates» if not met.",
    },
    th = {
      "«หักค่าเก้าอี้วันละ» 50 จากค่าคอม",
    },
  },
  silent = {
    en = {
      "Chair to rent in a busy salon, self employed, keep all you make.",
      "Ski boots you rent at the hotel.",
      "The bank charged me for the transfer.",
    },
    th = {
      "ให้เช่าโต๊ะเก้าอี้จัดงานแต่งงาน",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask for a list of what is taken each month and what is left. In Thailand such sums may not be taken from wages without consent.",
}
