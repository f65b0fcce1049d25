-- The manifest of Heed's first pack: its families, how levels follow, and the longer Thai words that no phrase may cut.
pack {
  name      = "core",
  version   = "0.1.0",
  title     = "Signs of trafficking and forced labour in job advertisements and recruitment messages, Thailand first",
  languages = { "th", "en" },
  country   = "TH",

  -- Each of these folders can be taken away, or left out with --without.
  optional_packs = {
    "child-safety", "domestic-work", "entertainment", "farm-and-overseas", "fishing", "mekong", "migrants-in-thailand",
    "mule-accounts", "region", "region-law", "scam-compounds", "task-scams", "thai-law",
  },

  -- The ceiling is the most points that a family adds: many signs of one family count less than few of several.
  families = {
    -- control over a person
    confinement   = { title = "Confinement, isolation and watching", ceiling = 16 },
    threats       = { title = "Threats, force and being sold on", ceiling = 16 },
    child         = { title = "A child may be in danger", ceiling = 16 },
    documents     = { title = "Identity papers held by others", ceiling = 14 },
    debt          = { title = "Debt and advances to be worked off", ceiling = 14 },
    grooming      = { title = "Secrecy, gifts and luring", ceiling = 14 },
    ["exit-cost"] = { title = "A price for leaving", ceiling = 12 },
    wages         = { title = "Wages held back", ceiling = 12 },
    route         = { title = "Route and entry papers", ceiling = 12 },
    illicit       = { title = "Work in scams, gambling, or with other people's accounts", ceiling = 12 },
    -- terms of work, and what does not fit together
    fees          = { title = "Fees and deposits taken from workers", ceiling = 10 },
    hours         = { title = "Hours and rest days", ceiling = 10 },
    contradiction = { title = "Statements that do not fit together", ceiling = 10 },
    pay           = { title = "Low pay, fines and deductions", ceiling = 8 },
    living        = { title = "Living and working conditions", ceiling = 8 },
    vulnerable    = { title = "Aimed at people in difficulty", ceiling = 8 },
    impersonation = { title = "Use of an authority's or a company's name", ceiling = 8 },
    licence       = { title = "Recruitment licence", ceiling = 8 },
    promise       = { title = "Promises of study, marriage or success", ceiling = 6 },
    fraud         = { title = "Fraud for money, without work behind it", ceiling = 6 },
    together      = { title = "The text as a whole", ceiling = 10 },
    -- context: noise by itself
    entertainment = { title = "Entertainment and sexual services", ceiling = 5 },
    offer         = { title = "Kind of offer and its attractions", ceiling = 4 },
    opaque        = { title = "What the offer leaves unsaid", ceiling = 4 },
    denial        = { title = "Denials and reassurance", ceiling = 4 },
    place         = { title = "Places named", ceiling = 3 },
    sector        = { title = "Kinds of work with known risks", ceiling = 3 },
    channel       = { title = "Where the talk is to continue", ceiling = 2 },
    mitigating    = { title = "What speaks for the employer", ceiling = 5 },
  },

  -- Each level names alternatives, and each alternative lower bounds only: one more finding never lowers a level.
  -- A sign as grave as papers that are kept is worth a look by itself; smaller ones need the company of another family.
  levels = {
    note     = { { points = 2 } },
    review   = { { points = 7, families = 2 }, { points = 8 } },
    priority = { { points = 18, families = 2 }, { points = 16, families = 3 } },
  },

  -- Signs say less in a text that is worded like ordinary ones as a whole. The gravest, and those of a child, count whole, and one of weight 5
  -- or more is still worth a note: people are also recruited by plain adverts.
  quiet = {
    { points = -6, below = 5, percent = 10 },
    { points = -6, below = 8, percent = 40 },
    { points = 0, below = 6, percent = 45 },
    { points = 0, below = 9, percent = 60 },
  },

  -- Whose wording it is must not matter.
  blind_to = { "people" },

  -- A worker tells of what happened; a warning only quotes.
  kinds = {
    advert        = { percent = 100 },
    offer         = { percent = 100 },
    conversation  = { percent = 100 },
    -- Nothing says that it is about work: reviews, jokes, stories, small talk.
    other         = { percent = 65 },
    worker_report = { percent = 140 },
    warning       = { percent = 0, at_most = "note" },
  },

  -- A match may begin or end at the edge of such a word, never in the middle of it.
  not_inside = {
    th = {
      -- LINE, the messenger, at the end of other words
      "ออนไลน์", "ออนไลน", "ไลน์การผลิต", "ไลน์ผลิต", "ไลน์สินค้า", "ไลน์อัพ", "ไลน์เต้น", "แอร์ไลน์", "สกายไลน์", "ไกด์ไลน์", "ไทม์ไลน์", "เดดไลน์", "เฮดไลน์", "ฮอตไลน์", "ไปป์ไลน์", "เอาท์ไลน์", "เอาต์ไลน์",
      -- massage
      "หนวด", "นวดข้าว", "นวดแป้ง",
      -- work
      "รายงาน", "พนักงาน", "สำนักงาน", "โรงงาน", "หน่วยงาน", "พลังงาน", "ประสานงาน", "ผลงาน", "ชิ้นงาน", "แต่งงาน", "เจ้าพนักงาน", "เพื่อนร่วมงาน", "เลิกงาน",
      -- to receive, to hire
      "ครับ",
      -- (fetching stands by accident in front of eating, guaranteeing, being responsible)
      "รับประทาน", "รับประกัน", "รับผิดชอบ", "รับปาก", "รับมือ", "รับรอง",
      -- to seize
      "ยึดมั่น", "ยึดติด", "ยึดถือ", "ยึดหลัก", "ยึดเหนี่ยว", "ยึดโยง", "ยึดเกาะ", "ยึดพื้น", "ยึดอำนาจ", "ยึดครอง",
      -- entertainer
      "เอ็นดู", "เอ็นจอย", "เอ็นข้อ", "เอ็นร้อยหวาย", "เส้นเอ็น", "เอ็นแก้ว", "เอ็นไก่", "เอ็นทรานซ์", "เอ็นเข่า", "เอ็นอักเสบ", "เซเว่นเอ็น",
      -- drugs
      "ยาว", "ยาก", "ยาย", "ยาง", "ยาน", "ยาม", "พยายาม", "พยาบาล", "พยาน", "วิทยา", "ภรรยา", "กริยา", "มารยาท", "จรรยา", "ศัลยา",
      -- irregular migrants, mule accounts
      "ผีเสื้อ", "ม้าน้ำ", "ม้านั่ง", "ม้าลาย", "ม้าหมุน", "ขี่ม้า", "แข่งม้า", "หางม้า", "บัญชีรายชื่อ", "บัญชีกลาง", "กรมบัญชี",
      -- to sell
      "ขยาย", "สบาย", "ขายส่ง", "ขายปลีก", "ขายหน้า", "ขายฝาก", "ยอดขาย", "ฝ่ายขาย", "การขาย", "พนักงานขาย",
      -- fines
      -- ("รับ", to hire or to take, stands in them)
      "ปรับ", "สำหรับ", "ปรับปรุง", "ปรับตัว", "ปรับเงินเดือน", "ปรับฐานเงินเดือน", "ปรับค่าแรง", "ปรับค่าจ้าง", "ปรับราคา", "ปรับอากาศ", "ปรับพื้น", "ปรับแต่ง", "ปรับสภาพ", "ปรับระดับ", "ปรับเปลี่ยน", "ปรับทัศนคติ", "ปรับสมดุล", "ปรับโครงสร้าง", "ปรับตำแหน่ง",
      -- deductions
      "หักมุม", "หักหลัง", "หักโหม", "หักเลี้ยว", "หักดิบ", "หักเห", "หักล้าง", "แตกหัก", "อกหัก", "กระดูกหัก", "แขนหัก", "ขาหัก",
      -- confinement
      "น้ำขัง", "ขังน้ำ", "กักเก็บน้ำ", "กักน้ำ", "ล็อกดาวน์", "ล็อคดาวน์", "ล็อกอิน", "ล็อคอิน", "บล็อก", "บล็อค", "ล็อกเกอร์", "ล็อคเกอร์", "ล็อกคิว", "ล็อคคิว",
      -- fleeing, debt
      "หนีบ", "หนีภาษี", "หนีร้อน", "หนี้สาธารณะ", "หนี้ครัวเรือน",
      -- violence
      "ตีนไก่", "ตีพิมพ์", "ตีราคา", "ตีความ", "ตีตลาด", "ตีแบด", "ตีกอล์ฟ", "ตีกลอง", "ตีคู่", "ตีเส้น", "ช็อตเด็ด", "สกรีนช็อต", "กินช็อต",
      -- passport
      "พาสต้า", "พาสเวิร์ด", "พาสเจอร์ไรส์", "พาสเทล", "ฟาสต์พาส", "แร็บบิทพาส",
      -- head price
      "ค่าหัวใจ", "ค่าหัวฉีด",
      -- children, virginity
      "เด็กเสิร์ฟ", "เด็กเสริฟ", "เด็กปั๊ม", "เด็กฝึกงาน", "เด็กวัด", "ซิงค์", "ซิงเกิล", "ประเด็น",
      -- person, self; numbers; contracts; cards; interest; can
      "ตัวอย่าง", "ตัวเลข", "ตัวแทน", "สัญญาณ", "ดอกไม้", "ดอกเตอร์", "สามารถ", "บัตรเครดิต", "บัตรคอนเสิร์ต", "ปรับอากาศ",
      -- to catch, to appoint, fixed, to train, to control
      "จับจ่าย", "จับตา", "จับใจ", "ถนัด", "ตายตัว", "ฝึกซ้อม", "ควบคุม",
      -- "อย่า", do not, stands in it
      "อย่าง",
      -- aunt, uncle, mother, boss, doctor stand by accident in front, hire, food, sign, risk, sound, housekeeper, lawyer, pillow
      "หน้า", "จ้าง", "อาหาร", "อาคาร", "อาทิตย์", "ท้อง", "ป้าย", "เสี่ยง", "เสียง", "ทนาย", "นายก", "หมอน", "หมอก", "หมอลำ", "เป้า", "แม่บ้าน", "แม่ครัว", "แม่ค้า", "แม่น้ำ", "พ่อครัว", "พ่อค้า",
      -- cards that are no papers; time; training
      "บัตรพนักงาน", "บัตรสตาฟ", "บัตรนักเรียน", "บัตรนักศึกษา", "บัตรผู้ป่วย", "บัตรคิว", "บัตรจอดรถ", "บัตรรถไฟฟ้า", "บัตรแรบบิท", "บัตรห้องสมุด", "เวลา",
      "ซ้อมบอล", "ซ้อมถึง", "ซ้อมหลัง", "ซ้อมเต้น", "ซ้อมดนตรี", "ซ้อมใหญ่", "ซ้อมรับ", "ซ้อมหนีไฟ", "ซ้อมมวย", "ซ้อมแผน", "ซ้อมละคร", "ซ้อมเชียร์",
      -- thanks: a lady of the house stands by accident behind them
      "ขอบคุณ",
      -- boats
      "เรือน", "เรือนจำ", "เรือธง", "เรือดำน้ำ",
      -- Telegram, scanning
      "เทเลเซลส์", "เทเลเซล", "เทเลคอม", "สแกนจ่าย", "สแกนคิวอาร์", "สแกนนิ้ว", "สแกนเนอร์", "สแกนเอกสาร",
    },
  },
}
