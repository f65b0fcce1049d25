-- A journey for work abroad is offered without a passport.
local pass = "(พาส|พาสปอร์ต|พาสปอต|พาสสปอร์ต|พาดปอต|พาสปอร์ท|passport|pass port|หนังสือเดินทาง|เล่มพาส|บอเดอร์พาส|"
    .. "บอร์เดอร์พาส|วีซ่าพาส)"
rule {
  title      = "No passport is needed for work across the border",
  indicators = { "delphi:D1.06", "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-1" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|without|need no|no need) (any|a)? (passport|passports) (also|is|still|only|just|or|and)? (can|ok|"
        .. "okay|fine|no problem|just id|only id|id|visa|card|also ok|also can|same|papers|we)",
      "(just|only) (id|id card|identity card|copy of id|birth certificate) (is|enough|ok|needed|no passport|can)",
      "(no|without) (passport|passports) (needed|need|required|necessary|ok|okay|no problem)",
      "(no|without) (passport|passports) (also can|can also|fine|no worry|no worries)",
      "(no|without) (passport|passports) (dont worry|we|can go|can come)",
      "(dont|do not|dun|not|no|never) need (for|to have|to bring|to show|of|have|bring|any)? "
        .. "(a|any|ur|your)? (passport|passports|travel document|travel documents)",
      "(passport|passports) (is|are)? (not|isnt|arent|no) (needed|required|necessary|need)",
      "(passport|passports) (is|are)? (not|isnt|arent|no) (important|a must)",
      "(only|just|with) (ur|your|an|a|national|the)? (id|ic|nid|national id|identity) (card)? "
        .. "(is)? (enough|ok|needed|can|only) ... (cross|travel|go|border|enter|come)",
      "(no|without) (any)? (passport|travel document|travel documents) ... "
        .. "(cross|river|boat|border|other side|boss|company will|we take|agent)",
      "passport (no need|pun tak perlu|tak perlu)",
      "(over|across|through) the (river|border|jungle|fence|mountain) ... (night|dark|no passport|without|boat|guide|walk)",
      "(no|without|dont need|no need) (visa|passport|paper|papers) (needed|need|necessary|required)? ... (we|uncle|my|boat|night|river|border|van|guide|cross|boss)",
    },
    th = {
      "(พาส|พาสปอร์ต|เล่ม|บัตร|เอกสาร)(ไม่มี)(ก็)?(มา|ไป|เข้า|ข้าม)(ก็)?ได้...(คน|รถ|เรือ|พี่)(ของ)?(เรา|พี่)?(ไป|มา)?รับ",
      "พาส(ปอร์ต)?(มีไม่มี|ไม่มี)(ก็)?(คุยได้|ได้|ไม่เป็นไร|รับ)",
      "(ไม่|บ่|บ่อ|ไม่ต้อง|บ่ต้อง|ไม่จำเป็นต้อง|ม่ายต้อง|ม่ายพัก|ไม่พัก|ไม่จำเป็น|มิต้อง|ไม่ต้องได้)(ต้อง)?"
        .. "(มี|ใช้|ทำ|พก|ถือ|เอา|ขอ|โชว์)" .. pass,
      pass .. "(ก็)?(ไม่|บ่|ไม่ต้อง|บ่ต้อง)(ต้อง|จำเป็น|ใช้|มี|ทำ|เอา)(ใช้|มี|ทำ|เอา|ก็ได้|จ้า|นะ|ค่ะ|ครับ|เลย)?",
      "(ไม่มี|บ่มี|ม่ายมี|ไร้)" .. pass
        .. "(ก็|กะ|เรา|สามารถ)?(ไป|มา|ทำ|รับ|เข้า|ได้|ไม่เป็นไร|บ่เป็นหยัง|ข้าม|โอเค|สมัคร)",
      "(ใช้|มี|เอา|ถือ|พก|แค่)(แค่|เพียง)?(บัตร|บัตรประชาชน|บัตรปชช|บัตร ปชช|ปชช)(ใบเดียว|อย่างเดียว|ตัวเดียว)?"
        .. "(พอ)?(ก็)?(ไป|ข้าม|เดินทาง|เข้า|บิน)(ทำงาน|ได้|ฝั่ง|แดน|เลย|ต่างประเทศ|เขมร|ลาว|พม่า|กัมพูชา)",
      "(บัตร|บัตรประชาชน)(ใบเดียว)(ก็)?(ไป|ข้าม|เดินทาง|บิน|เข้า)(ทำงาน)?(ได้|เลย|ฝั่ง|แดน)?",
      "ไปทำงาน(ได้)?โดยไม่(มี|ใช้|ต้องใช้|ต้องมี)" .. pass,
      "(ไม่มี|ไม่ใช้|ไม่ต้องมี|บ่มี|ไม่ต้องใช้)เล่ม(ก็|กะ)?(ไป|ข้าม|มา|ได้|ทำ|คุย)?(ได้|ก็ได้)?",
      "(เล่ม|พาส)(มี)?แค่{number}คน(ที่เหลือ)?ไม่มี",
      "(เอกสาร|บัตร|ใบ)(ก็)?(ไม่ต้อง|ไม่มี)(มี)?(ยิ่งดี|ก็วิ่งได้|ก็ทำได้|ก็ไปได้|ไม่เป็นไร)",
      "ไม่ต้องทำวีซ่า",
      "(ห้าม|ไม่)ใช้เล่ม",
    },
  },
  unless = {
    en = {
      "(field trip|snack|clinic|doctor|school|learning centre|tests|health|vaccine|class|charity|shelter|food bank)",
      "(people|patients|anyone|migrants|families|students) without passport",
      "comment",
      "(domestic|cruise|ferry|flights within|local flight) ... passport*",
      "(citizens|renewal|test centre|right to work) ... passport*",
      "no passport (photo|photos)",
    },
    th = {
      "(กู้|สินเชื่อ|เงินด่วน|ผ่อน|จำนำ|ในประเทศ|บัตรเครดิต)...(พาส|พาสปอร์ต|หนังสือเดินทาง|บัตรประชาชน)",
      pass .. "รถ",
      "บุฟเฟ่",
    },
  },
  unless_near = {
    en = {
      "(tour|visa free|citizens|eu citizens|embassy|clinic|school)",
    },
    th = {
      "(บัตรผ่านแดน|ใบผ่านแดน)...(ศาลากลาง|อำเภอ|บาท|คืน)", "(ศาลากลาง|ที่ว่าการอำเภอ|ไปเที่ยว|เที่ยวลาว|ไปดูคอน|คอนเสิร์ต|ไหว้พระ|สะพานมิตรภาพ|ช้อปปิ้ง|เมนมา|ทัวร์|เวียดนามไม่ต้องวีซ่า|พักผ่อน)",
    },
  },
  fires = {
    en = {
      "Good pay at the border, «no passport needed», boat is free.",
      "You «don't need passport», company will do everything.",
      "We bring you «over the river at night», pay later",
    },
    th = {
      "ตอบแชท กินอยู่ฟรี «ไม่ต้องมีพาส»",
      "ไปเฮ็ดงานฝั่งพุ้น «บ่ต้องมีพาส» ",
      "«บัตรประชาชนใบเดียวไปได้»เลย",
      "«ไม่มีพาสก็ไป»ได้ รถรับคืนนี้",
    },
  },
  silent = {
    en = {
      "Domestic flights: no passport needed, bring your ID.",
      "A passport is needed for this post in Taipei.",
      "A boat tour over the river at night.",
    },
    th = {
      "เงินด่วน ใช้บัตรประชาชนใบเดียว",
      "พาสปอร์ตรถไม่ต้องออกเอง",
      "บินในประเทศไม่ต้องใช้พาสปอร์ต ใช้บัตรประชาชน",
      "ผู้สมัครต้องมีพาสปอร์ต",
    },
  },
  advice = "Ask which border and which papers. Nobody can lawfully work abroad without a passport and a "
    .. "work visa; DoE hotline 1506 press 2.",
}
