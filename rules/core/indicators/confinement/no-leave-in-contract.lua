-- During the contract there is no leave, no visit home, no shore leave.
rule {
  title      = "No leave or visit home during the contract",
  indicators = { "delphi:D2.06", "delphi:D4.01", "ilo:3", "ilo:11" },
  law        = { "th-lp-28" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(captain|skipper|boss|company|they) (say|says|said)? (no|not|never) (port|land|shore|leave|home) (until|"
        .. "till|for|before|unless|this)",
      "(not|never|dont|doesnt|no|wont|didnt) (let|allow|go|allowed|been|step) (us|me|him|them|crew)? (to|on)? "
        .. "(go)? (on|to|at)? (land|shore|port|ashore)",
      "(no|not|never) (come|go|coming|going|comes|goes) home (for)? (holiday|holidays|new year|christmas|"
        .. "songkran|eid|{number} (years|year)|two years|funeral|until|since)",
      "stay (in|with|at) ... (the)? (whole|entire|all|full) (the)? (contract|time|year|season)",
      "(no land|not land|no port) for {number} (months|month)",
      "(13|12|20|21|26|27) on (1|one) off",
      "(stay|work) {number}? (year|years|months) without going home",
      "(no shore leave|not allowed ashore)",
      "not go beyond the (harbour|harbor|gate|port)",
      "(2|two) years contract ... (cannot|no) (go|return|leave)",
      "no (leave|leaves|holiday|holidays|vacation|home leave|home visit|home visits|shore leave|"
        .. "day off|days off|off days|going home|port call) ... "
        .. "(during|in|within|until|till|for|before|first) ... "
        .. "(contract|months|month|year|years|{duration}|season)",
      "({duration}|{number} months) (with)? no (port|port call|leave|home leave|shore leave|holiday)",
      "(no|not|never) (go|going|visit|visiting) home ... (during|until|for) (the)? "
        .. "(contract|{duration}|season|whole)",
    },
    th = {
      "(ขึ้นฝั่ง|เข้าฝั่ง|ออกนอกเกาะ|กลับบ้าน|กลับ|ออกข้างนอก)(ได้)?({number}|สอง|สาม|หก)(เดือน|ปี)(ละ|ต่อ)?ครั้ง",
      "(ขึ้นฝั่ง|เข้าฝั่ง|กลับบ้าน)(ได้)?(เดือนละครั้ง|ปีละครั้ง|ตามรอบเรือ|ตอนหมดสัญญา|ตอนครบ)",
      "(บ่มี|ไม่มี)(ไผ|ใคร)(ได้)?(ขึ้น|ลง|ออก|กลับ)(จนกว่า|ก่อน)",
      "(ลง|ขึ้น)เรือ(แล้ว)?(เปลี่ยนใจ|ขึ้น|กลับ|ลง)ไม่ได้",
      "(กลับมา|กลับไป|กลับ)(เยี่ยม|หา)(ลูก|บ้าน|แม่|ครอบครัว)...ไม่ได้",
      "ไม่รับคน(จะ|ที่)?กลับบ้านบ่อย",
      "ลงชื่อแล้วเปลี่ยนใจไม่ได้",
      "(ห้าม|ไม่ให้|ไม่มี|งด|ไม่มีการ)(ลา|ลากลับ|ลากลับบ้าน|ลากิจ|กลับบ้าน|หยุดยาว|ลาหยุด)"
        .. "(บ้าน|ทุกกรณี|ตลอด|ระหว่าง|จนกว่า|จน|ใน|{number})",
      "(ลา|กลับบ้าน|ลากลับ|ลากลับบ้าน)(ไม่ได้)(จนกว่า|จน|ก่อน|ตลอด|ระหว่าง|ทุกกรณี)",
      "(ตลอดสัญญา|ระหว่างสัญญา)(นี้)?(ห้าม|ไม่ให้|ไม่มี|งด|ไม่ได้)(ลา|กลับ|หยุด|กลับบ้าน|วันหยุด)",
      "({number}เดือนแรก|ปีแรก|ช่วงแรก)(นี้)?(ห้าม|ไม่ให้|ไม่มี|งด|ไม่ได้)(ลา|กลับ|หยุด|กลับบ้าน|วันหยุด)",
      "(ออกเรือ|อยู่กลางทะเล|ลงเรือ)(ยาว)?({duration}|{number}เดือน|หลายเดือน)...(ไม่เข้าฝั่ง|ไม่ขึ้นฝั่ง|ไม่ได้ขึ้น)",
      "(ไม่เข้าฝั่ง|ไม่ขึ้นฝั่ง)(เลย|{duration}|{number})?",
      "ลาได้เฉพาะวันนั้นของเดือน",
      "(ไม่|ห้าม|งด)กลับ(ต่างจังหวัด|บ้าน|บ้านนอก)(ช่วง)?(ปีแรก|เดือนแรก|{number}เดือนแรก|ช่วงแรก|บ่อย)",
      "(ไม่ขอ|ขอคนไม่|ห้าม)(กลับบ้าน|ลากลับ|ลา)บ่อย",
      "(ไป|ทำ|อยู่)(สอง|สาม|{number})ปีห้าม(ลา|กลับ|ลากลับ)",
      "ห้ามเยี่ยม(สาม|สอง|{number})?(เดือน)?(แรก)?",
      "(เซ็น|ญาติเซ็น)ฝาก({number}|หนึ่ง)?ปี",
    },
  },
  unless = {
    en = {
      "(sick leave|annual leave|paid) ... (during)",
    },
    th = {
      "(วันหยุดนักขัตฤกษ์|ลาพักร้อน{number}วัน)",
    },
  },
  unless_near = {
    th = {
      "(555|แมว|ยอดจะปิด|ปิดยอด)",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  fires = {
    en = {
      "24 months — «no shore leave in first 3 months»",
    },
    th = {
      "«ห้ามลากลับบ้านจนกว่า»จะครบสัญญา",
      "ลงเรือยาว 8 เดือน «ไม่เข้าฝั่ง»",
    },
  },
  silent = {
    en = {
      "Annual leave 15 days, public holidays off.",
    },
    th = {
      "รับสมัครทหารกองประจำการ มีที่พัก ฝึก 10 สัปดาห์",
      "ลาพักร้อน 6 วัน ลากลับบ้านได้",
    },
  },
  advice = "Ask for the leave record. A weekly rest day and holidays are due also in a long contract; at "
    .. "sea ask for the rest records.",
}
