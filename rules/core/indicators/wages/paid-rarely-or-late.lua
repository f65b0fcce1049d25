-- Wages are paid seldom, late, in one sum at the end of a season, or half is kept back.
rule {
  title      = "Wages are paid seldom, late or only in part",
  indicators = { "delphi:D2.10", "delphi:D4.02", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 6,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(paid|pay|salary|wages|money) (only)? (when|once) (we|boss|they) "
        .. "(sell|get paid|return|finish|harvest)",
      "(rest|half|balance|remainder) (of)? (the)? (pay|salary|wage|wages)? "
        .. "(goes|is|will be|kept|paid) (for|kept|later|at the end|back|when)",
      "books (get|are) settled when",
      "(salary|money|wages|pay) (is)? (safe|kept|saved) (with|by|for) "
        .. "(sir|madam|boss|us|you|the company)",
      "(captain|boss|company|agent) (keeps|holds) (half|part|all) (of)? (the|your|our)? "
        .. "(pay|salary|wage|wages|share)",
      "(pays|paid|pay) (us|me|only)? every (two|three|2|3|6|six) months",
      "not paid me {number} months",
      "(no|without) (stipend|salary|wage|pay) (for)? (the)? (first)? {number} months",
    },
    th = {
      "(จ่าย|คิดบัญชี|คิดเงิน|โอน|ให้|รับ|ได้เงิน|เงินเดือน|ค่าแรง)...(ปีละครั้ง|ครั้งเดียวตอน|ทีเดียวตอน|ทีเดียวปี|"
        .. "ตอนกลับ|ตามรอบเรือ|ปิดซีซั่น|จบฤดู|หลังครบ|เดือนครั้ง|เดือนต่อครั้ง|ให้ครบ{number}ปี)",
      "(จ่าย|ออก)ช้า{number}วัน",
      "(กั๊ก|กัก|ค้าง|อุบ|เก็บ|สะสม)(เงิน)?(ไว้|ให้)(ครึ่ง|ครึ่งนึง|ครบ|{number}งวด|งวด|1งวด|{number}เดือน)",
      "(จ่าย|ได้)(ค่าแรง|เงิน)?ครึ่งเดียวก่อน",
      "อีกครึ่ง(สะสม|ค่อย|เก็บ|ไว้|รับ)",
      "ที่เหลือ(บอก)?(จะให้|ให้|ค่อยได้|รับ)(ตอน|เมื่อ|ปิด|ครบ|สิ้น)",
      "(เจ๊|นาย|บริษัท|เรา|เถ้าแก่)(จะ)?เก็บเงินเดือน(ไว้)?(ให้)?",
      "(เงินเดือน|ค่าแรง)({number}|สอง|สาม)?(เดือนแรก)...(บริษัท|นาย|เจ๊)?เก็บ(ไว้|เป็นประกัน)",
      "(ให้|จ่าย)ตอน(กลับเข้าฝั่ง|กลับ|ครบปี|จบงาน)(ทีเดียว)?",
      "(ไม่จ่าย|ไม่ได้)(เงินเดือน)?(เดือนสุดท้าย)",
      "เงินเดือนเดือนสุดท้ายไม่ได้",
      "ระหว่าง(ใช้หนี้)?ยังไม่มีเงินเดือน",
    },
  },
  unless = {
    en = {
      "(bonus|13th|gratuity|interest|dividend|commission) ... (months|end)",
    },
    th = {
      "(โบนัส|ปันผล|เบี้ยขยัน|ค่าเทอม|ดอกเบี้ย|ประกันมิเตอร์|ค่าห้อง|ค่าเช่า|สินสอด)...(ปีละครั้ง|ตอนกลับ|เดือนครั้ง)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "Trimmers, off grid, «paid when we sell».",
      "«money is safe with sir» — money is safe with sir",
    },
    th = {
      "ออกเรือ 14 เดือน «คิดบัญชีครั้งเดียวตอน»กลับ",
      "ได้ส่วนแบ่งแต่«กั๊กไว้ครึ่ง»นึงกันหนี",
    },
  },
  silent = {
    en = {
      "Au pair programme: pocket money every month, 25 hours a week.",
      "Salary is paid on the 25th of each month.",
    },
    th = {
      "เงินเดือนออกทุกวันที่ 25",
      "จ่ายทุกวันเสาร์",
      "โบนัสปีละครั้ง",
    },
  },
  advice = "Ask for the days of payment and the wage list: wages are due at least once a month (s.70). A "
    .. "complaint (kor.ror. 7) can be filed at the labour protection office.",
}
