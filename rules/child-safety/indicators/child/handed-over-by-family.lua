-- Money is offered to parents for a child, or a child is to be given to strangers for work or school.
rule {
  title      = "A child is handed over for money, work or schooling",
  indicators = { "delphi:D1.10", "delphi:D2.04", "delphi:D3.01", "ilo:9" },
  law        = { "th-lp-51", "th-atip-6", "th-cp-26" },
  weight     = 8,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "vn-press", "th-general-knowledge" },
  terms = {
    en = {
      "(give|send|bring|let me take|i take|we take|take) (me|us)? (your|ur|the)? "
        .. "(daughter|daughters|son|sons|child|children|small girl|girl|kids) ... (school|work|works|"
        .. "madam|help|sell|city|shop|house|pattaya|market|aunty|money)",
      "(mother|father|parents|mothers|family) (get|gets|receive|receives|will get|paid|is paid) "
        .. "({money}|{number}|advance|money) ... (month|girl|child|her|him|daughter)",
      "(she|he) (gives|give|pays|pay) you ({money}|{number}) ... (girl|month|child)",
      "(school) (is there)? ... (but first|later|after) ... (she|he) (works|work|helps|help)",
      "dont visit (the)? first {number}? (month|months|weeks)",
    },
    th = {
      "(ตกเขียว|เงินตกเขียว)",
      "(ให้|โอน|จ่าย|เอา|หื้อ)(เงิน|สตังค์|ตังค์)?(ให้)?(แม่|พ่อ|พ่อแม่|ผู้ปกครอง|ทางบ้าน)(ก่อน|ล่วงหน้า|เดือนละ)..."
        .. "(หนู|น้อง|เด็ก|ลูก|อีหล้า|ทำใช้|ใช้คืน|ยะใช้)",
      "(เอา|ส่ง|พา|ฝาก|ขอ)(ลูก|ลูกสาว|หลาน|หลานสาว|เด็ก|น้อง|อีหล้า|อีนาง)(สาว|ชาย|คนเล็ก|คนที่สอง)?(มา|ไป)"
        .. "(อยู่|ฝาก|ทำงาน|เลี้ยง|ช่วย)...(ส่งเรียน|ให้เงิน|เดือนละ|ล่วงหน้า|ทำงาน|ขาย|ร้าน|ป้า|เจ๊)",
      "(พ่อแม่|แม่|ผู้ปกครอง)(เอา|พา|ส่ง)(ลูก|เด็ก|น้อง)?มาฝาก(ไว้)?",
      "(หื้อ|ให้)ไปอยู่(ตวย|กับ|นำ)(ป้า|เจ๊|พี่|น้า)...(ทำงาน|ยะก๋าน|ร้าน|เฮ็ดงาน)",
      "(โอน|จ่าย|ให้)(ให้)?แม่(ล่วงหน้า|ก่อน)...(ทำใช้|ใช้คืน|หัก)",
      "ลูกอยู่เป็นตัวประกัน",
    },
  },
  unless = {
    en = {
      "(give|send|bring) (your|the) (child|children|kids|son|daughter) (to|for) (us|our)? "
        .. "(nursery|kindergarten|camp|swimming|class|classes|lessons)",
      "(dont|do not|never) (give|send|let)",
    },
    th = {
      "(ส่ง|พา)(ลูก|หลาน)(ไป|มา)(เรียน|โรงเรียน|ค่าย|เที่ยว|หาหมอ|ฉีดวัคซีน|สอบ|สมัครเรียน|ว่ายน้ำ)",
      "(ฝากเลี้ยง|เนอสเซอรี่|สถานรับเลี้ยงเด็ก|ศูนย์เด็ก|หมา|แมว)",
      "(ห้าม|อย่า)(เอา|ส่ง|พา)",
    },
  },
  fires = {
    en = {
      "«Give me your daughter, I send her to school» in the city.",
      "«Mother get 2000 baht every month»",
    },
    th = {
      "เดี๋ยวเจ๊«โอนให้แม่ล่วงหน้า»ห้าพัน แล้วหนูค่อย«ทำใช้»",
      "มี«ตกเขียว»ให้ก่อน",
    },
  },
  silent = {
    en = {
      "Bring your children to our nursery.",
    },
    th = {
      "ส่งลูกไปเรียนว่ายน้ำ",
      "พาลูกไปฉีดวัคซีน",
      "ให้เงินแม่เดือนละพัน",
    },
  },
  advice = "Ring 1300. Ask where the child is now, with whom, and whether parents can reach her. Wages of a "
    .. "child go to the child, to nobody else (s.51).",
}
