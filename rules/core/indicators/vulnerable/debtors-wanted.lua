-- People with debts or no money are asked for on purpose.
rule {
  title      = "People in debt or in need are sought on purpose",
  indicators = { "delphi:D3.06", "ilo:1" },
  weight     = 5,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(in debt|have debt|have debts|got debt|got debts|drowning in debt|owe money|owing money|"
        .. "desperate for (cash|money|work)|need cash fast|need money fast|need money urgently|"
        .. "broke and desperate) ... (come|join|contact|pm|dm|message|text|call|we|i|this|work|job|"
        .. "help|clear)",
      "(people|those|anyone|girls|ladies) (with|who have|having) (money|debt) (problems|problem|trouble)",
      "(clear|pay off|settle|solve) (all)? (ur|your) (debt|debts|money problem|loan|loans) "
        .. "(in|within|fast|quickly|with us|by working)",
      "(suits|for|suitable for|welcome|looking for) (people|those|anyone|girls|ladies|someone) "
        .. "(who are|who is|with|in|having|under) (in|a|money|financial|big|many)? (debt|debts|"
        .. "money trouble|financial problem|financial problems|hardship|loans|money problems)",
      "in debt come (work|join|with us)",
      "(ah long|loan shark|loan sharks) (chasing|after|problem|looking)",
      "(people|girls|boys|anyone|someone|men|women|ppl) (with|in|having) (debt|debts|loan problem|money problem|money problems|bills)",
      "(need|needs) money (fast|quick|urgent|urgently|now|today)",
      "(stuck|drowning|trouble) (with|in) (bills|debt|debts|loans)",
      "we (clear|pay|settle|close) (your|ur) (loan|debt|debts|loans) (today|now|first|for you)?",
      "(do|have) (you|u) (have|got|any) (debts|debt|loans)",
      "(we|boss|company) (pay|pays) (it|them|that) and (you|u) (come|work|stay)",
    },
    th = {
      "(ใคร|คน|น้อง|พี่|สาว|สาวๆ|แม่ๆ|แม่เลี้ยงเดี่ยว|เพื่อน|ท่านใด|รับ|เหมาะกับ|เหมาะสำหรับ|อยาก)(คน)?(ที่)?"
        .. "(กำลัง|มี|เป็น|ติด|ใช้|โดน|ปลด|ปิด|เคลียร์)?(หนี้|ภาระหนี้|หนี้นอกระบบ|หนี้เยอะ|หนี้สิน|หนี้ท่วม|ปลดหนี้)"
        .. "(เยอะ|ท่วม|รุมเร้า|สิน|ไว|เร็ว|หัว|นอกระบบ|มาก|ไม่มี)?..."
        .. "(ทัก|ทาง|มา|รับ|งาน|รายได้|ติดต่อ|ช่วย|ได้|เบิก|ไป)",
      "(เดือดร้อน|ร้อน|ขัดสน|ลำบาก|จนตรอก|หมดหนทาง|เงินช็อต|ช็อตเงิน|ต้องใช้เงินด่วน|อยากได้เงินด่วน)(เรื่อง|ด้าน)?"
        .. "(เงิน|การเงิน|เงินทอง)?(ทัก|มาทางนี้|มาหา|มีงาน|ติดต่อ|มีทาง|ม ต้น)",
      "(เดือดร้อน|ขัดสน|ลำบาก|จนตรอก|หมดหนทาง|เงินช็อต|ช็อตเงิน)(เรื่อง|ด้าน)?(เงิน|การเงิน|เงินทอง)..."
        .. "(งาน|ทัก|รับ|คืนละ|ได้)",
      "บ่ต้องทน(เฮ็ดนา)?ให้เจ้าหนี้",
      "(ปลดหนี้|ใช้หนี้|ล้างหนี้|เคลียร์หนี้|หมดหนี้)(ได้)?(ใน|ภายใน|เร็ว|ไว|แน่นอน|กับเรา)(สาม|3|{number})?(เดือน)?",
      "(โดน|ถูก|หนี)(ทวงหนี้|เจ้าหนี้|ทวง|หมายศาล)(ตาม)?...(มา|งาน|ทัก|รับ)",
      "(ติดการพนัน|เสียพนัน|ติดหวย|หมดตัว)...(มา|งาน|ทัก|รับ)(ทาง|หา|มา|ได้|หมด)?",
      "(ครอบครัว)(ยากจน|ลำบาก)(พิจารณา|รับ)(ก่อน|เป็นพิเศษ)?",
      "(คน|น้อง|น้องๆ|ใคร)(ที่|คนไหน)?(ติด|เป็น|มี|ร้อน)(เครดิตบูโร|บูโร|หนี้|แบล็คลิสต์|หนี้นอกระบบ|เงิน)...(งานนี้|มี|พี่|ช่วย|มา|รับ)",
      "ไม่ดูบูโร",
      "(เห็น)(น้อง|โพสต์|ว่า)?...(หนี้|ใช้หนี้|ร้อนเงิน|เดือดร้อน)...(พี่|ช่วย|มีงาน|มีทาง)",
    },
  },
  unless = {
    en = {
      "(credit|loan|loans|mortgage|bank|debt consolidation|bad credit|interest) ... (debt|debts|money)",
      "(debt collector|debt collection|low interest)",
    },
    th = {
      "(สินเชื่อ|รีไฟแนนซ์|ธนาคาร|คลินิกแก้หนี้|ไกล่เกลี่ย|มหกรรม|กู้เงิน|เงินกู้|ดอกเบี้ย|ทวงหนี้ พนักงาน)",
      "(เร่งรัดหนี้|ติดตามหนี้|เงินด่วน|ดอกร้อยละ|หนี้ กยศ|ทุนการศึกษา|มูลนิธิ|บริจาค)",
    },
  },
  unless_near = {
    en = {
      "(bank|consultant|advice|counselling|counseling|refinance|lawyer|clinic|charity)",
    },
  },
  fires = {
    en = {
      "«In debt come work» with us abroad, no questions.",
      "Job for «people with money problems», ticket paid.",
      "Looking for «people with debts», we feed you",
      "«We clear your loan today», you come to the office tomorrow",
      "«do u have debts»? we pay and you come",
    },
    th = {
      "«แม่เลี้ยงเดี่ยวหนี้เยอะ มีทาง»ออกค่ะ",
      "ใคร«เดือดร้อนเงิน» ม.ต้น ม.ปลายได้หมด งานเอนวันเกิดเสี่ย",
      "ไปหนึ่งปี «ปลดหนี้ได้ใน 3 เดือน»",
    },
  },
  silent = {
    en = {
      "Debt collection officer wanted at a bank.",
      "Low interest loan for people in debt.",
      "People with debts can get free advice from our charity.",
    },
    th = {
      "สินเชื่อรวมหนี้ ดอกเบี้ยต่ำ",
      "คลินิกแก้หนี้เปิดให้คำปรึกษา",
      "พนักงานเร่งรัดหนี้ เงินเดือน 18,000",
    },
  },
  advice = "Ask why people in debt are sought and whether money is lent. Offer debt advice (Justice Fund, "
    .. "provincial Damrongtham Centre 1567).",
}
