-- A child under 15 is wanted for work or taken away for work.
rule {
  title      = "A child under 15 is wanted for work",
  indicators = { "delphi:D4.07", "delphi:D4.09", "ilo:1" },
  law        = { "th-lp-44", "ilo-age" },
  weight     = 7,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-lp-act", "th-child-penalties" },
  terms = {
    en = {
      "(hire|hiring|need|needs|want|wanted|looking for|take|recruit|recruiting|bring|send)"
        .. " ... {age<15} ... (work|job|shop|house|farm|maid|help|sell|selling|restaurant|factory|"
        .. "earn|live stream|stream)",
      "{age<15} ... (can work|to work|works|working|for work|as (a)? maid|as (a)? helper|earn)",
      "(small|little|young) (girl|girls|boy|boys) ... (for|in) (the|my)? "
        .. "(shop|house|housework|market|farm) (and|work|help)",
      "(under|below) (10|11|12|13|14) ... (cute|sell|beg|work)",
    },
    th = {
      "(รับ|หา|ต้องการ|ขอ|เอา)(น้อง|เด็ก|หลาน)?...{age<15}...(ทำงาน|ช่วยงาน|ขาย|ไลฟ์|แพ็ค|เสิร์ฟ|ล้างจาน)",
      "(รับ|หา|ต้องการ|ขอ|เอา)(น้อง|เด็ก|หลาน)?...{age<15}...(เลี้ยงน้อง|แม่บ้าน|รายได้|ค่าแรง|วันละ)",
      "(รับ|หา|ต้องการ|ขอ|เอา)(น้อง|เด็ก|หลาน)?...{age<15}...(เดือนละ|กล่องบริจาค)",
      "{age<15}...(ก็ทำได้|ทำงานได้|มาทำงาน|ไปทำงาน|ทำงานบ้าน|มีเงินเดือน|ไม่ต้องเรียน|ขึ้นไป(ก็)?(รับ|ได้))",
      "(จบป6|จบป4|เพิ่งจบป6|ไม่ได้เรียนแล้ว|ไม่เรียนแล้ว|ไม่ต้องเรียน)..."
        .. "(ทำงาน|ไปอยู่|ยะก๋าน|เลี้ยง|ช่วยงาน|ยะก๋านร้าน|ร้านอาหาร|มาอยู่)",
      "(หา|รับ|เอา|ขอ)เด็ก(น้อย|เล็ก|ตัวเล็ก)...(ไลฟ์|ขาย|เต้น|ทำงาน|ช่วยขาย|เดินขาย)",
    },
  },
  unless = {
    en = {
      "(no|not|never|nobody|cannot|must not) ... {age<15}",
      "(school|parents|guardian|council|permit|chaperone|parental) ... {age<15}",
      "{age<15} ... (school|parents|guardian|council|permit|chaperone)",
      "{age<15} ... (parental|consent|years experience|years of)",
      "(need|wanted|looking for|want) ... (nanny|sitter|babysitter|au pair|carer) ... {age<15}",
      "(need|wanted|looking for|want) ... (tutor|teacher|kids|children|boys|sons) ... {age<15}",
      "(need|wanted|looking for|want) ... (daughters|host) ... {age<15}",
    },
    th = {
      "(ห้าม|ไม่รับ|ไม่ให้|ไม่ใช้|งด)...{age<15}",
      "(วุฒิ|จบการศึกษา|การศึกษา|ระดับ|ไม่ต่ำกว่า|ขั้นต่ำ)...{age<15}",
      "(ดูแล|เลี้ยง|สอน|ติว|พี่เลี้ยง|ครู|นักเรียน|ลูก)(น้อง|เด็ก|ลูก|ลูกสาว|ลูกชาย|พิเศษ)?...{age<15}",
      "{age<15}...(ผู้ปกครอง|พ่อแม่|แม่)(ต้อง)?(อยู่|ยินยอม|มาด้วย)",
      "(ถ่ายแบบ|แคส|ออดิชั่น)...{age<15}",
    },
  },
  except     = { "line-broken" },
  fires = {
    en = {
      "My madam «needs small girl 12 for the shop».",
    },
    th = {
      "«หาเด็กน้อย 6-10 ขวบมาไลฟ์»ขายของ",
      "จบ ป.6 «ไม่ต้องเรียน ไปอยู่»กับป้าเต๊อะ",
    },
  },
  silent = {
    en = {
      "Looking for a nanny for our boys, 5 and 8.",
      "Paper round, 14+, council permit and parental consent.",
      "Tutor wanted for pupils of 13.",
    },
    th = {
      "รับติวน้อง ม.ปลาย คณิตศาสตร์ ชั่วโมงละ 300",
      "หาพี่เลี้ยง ดูแลน้อง 5 ขวบ",
      "ไม่รับเด็กอายุต่ำกว่า 15 ปีทำงาน",
      "รับพนักงาน วุฒิ ม.3 ขึ้นไป รายได้ดี",
      "หาครูสอนพิเศษ ม.ต้น ชั่วโมงละ 300",
      "รับเด็กถ่ายแบบ 6-10 ขวบ ผู้ปกครองอยู่ด้วยตลอด",
    },
  },
  advice = "Ring 1300 or 1546 at once; do not contact the poster. Nobody under 15 may be employed (s.44)."
,
}
