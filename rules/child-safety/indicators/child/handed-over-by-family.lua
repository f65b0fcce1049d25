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
        .. "({money}|{number}|advance|money) ... (month|girl|child|her|him|daughter|daughters|boy|boys|son|sons|kid|kids|children)",
      "(she|he) (gives|give|pays|pay) you ({money}|{number}) ... (girl|month|child)",
      "(school) (is there)? ... (but first|later|after) ... (she|he) (works|work|helps|help)",
      "dont visit (the)? first {number}? (month|months|weeks)",
    },
    th = {
      "(ขอ|รับ|หา)เด็ก(กำพร้า|จากดอย|ดอย|ชาวเขา|ยากจน|บ้านแตก)...(ช่วย|ขาย|ทำงาน|งานบ้าน|ร้าน)",
      "(จ่าย|ให้|ฮื้อ|หื้อ)(เงิน)?(หื้อ|ให้|ฮื้อ)?(พ่อแม่|แม่|พ่อ)(ไว้)?(ก่อน|เลย|หมื่น|{money}|{number})...(ละอ่อน|ลูก|เด็ก|ไปช่วย|ไปอยู่)", "(ลูกสาว|หลานสาว|ละอ่อน|ลูกหลาน)...(จ่าย|ให้|เอาเงิน)(เงิน)?(หื้อ|ให้)?(พ่อแม่|แม่|ทางบ้าน)(ไว้)?(ก่อน|เลย|หมื่น|สองหมื่น|{money})",
      "(ตกเขียว|เงินตกเขียว)...(ลูก|เด็ก|สาว|หลาน|ละอ่อน|น้อง|ให้ก่อน|หัวละ|ป 6|ร้าน|รับตัว)", "(ลูก|เด็ก|สาว|หลาน|ละอ่อน|น้อง|ป 6|มี|ให้|รับ)...(ตกเขียว|เงินตกเขียว)",
      "(ให้|โอน|จ่าย|เอา|หื้อ)(เงิน|สตังค์|ตังค์)?(ให้)?(แม่|พ่อ|พ่อแม่|ผู้ปกครอง|ทางบ้าน)(ก่อน|ล่วงหน้า|เดือนละ)..."
        .. "(หนู|น้อง|เด็ก|ลูก|อีหล้า|ทำใช้|ใช้คืน|ยะใช้)",
      "(เอา|ส่ง|พา|ฝาก|ขอ)(ลูก|ลูกสาว|หลาน|หลานสาว|เด็ก|น้อง|อีหล้า|อีนาง)(สาว|ชาย|คนเล็ก|คนที่สอง)?(มา|ไป)"
        .. "(อยู่|ฝาก|ทำงาน|เลี้ยง|ช่วย)...(ส่งเรียน|ให้เงิน|เดือนละ|ล่วงหน้า|ทำงาน|ขาย|ร้าน|ป้า|เจ๊)",
      "(พ่อแม่|แม่|ผู้ปกครอง)(เอา|พา|ส่ง)(ลูก|เด็ก|น้อง)?มาฝาก(ไว้)?",
      "(หื้อ|ให้)ไปอยู่(ตวย|กับ|นำ)(ป้า|เจ๊|พี่|น้า)...(ทำงาน|ยะก๋าน|ร้าน|เฮ็ดงาน)",
      "(โอน|จ่าย|ให้)(ให้)?แม่(ล่วงหน้า|ก่อน)...(ทำใช้|ใช้คืน|หัก)",
      "ลูกอยู่เป็นตัวประกัน",
      "(รับซื้อ|ซื้อ|ขาย|รับ|ยก)(ลูก)?(เด็กอ่อน|เด็กทารก|ทารก|เด็กแรกเกิด|ลูกในท้อง)",
      "แม่ไม่พร้อม(เลี้ยง)?...(คุย|รับ|ค่าตอบแทน|ที่พัก|ส่งมอบ)",
      "(มา)?รับ(เด็ก|ลูก|หลาน)(ที่|จาก|ใน)(หมู่บ้าน|ดอย|บ้านนอก)",
      "(แม่|พ่อ)(มัน|เด็ก|เขา|หนู|น้อง)?(ได้|รับ|เซ็นรับ)เงิน(เจ๊|ป้า|เขา|เค้า)?(ไป|มา|แล้ว)({number}|หมื่น|สองหมื่น|สามหมื่น|แล้ว)",
      "(แม่|พ่อ)(เขา|หนู|เรา)?ยกให้(แล้ว|เขา|ตั้งแต่|ป้า|เจ๊)",
      "(ฝาก|ส่ง)หนูไว้(กับ|ที่)(น้า|ป้า|เจ๊|อา|คนรู้จัก)",
      "(ไป|เอา)คุยกับแม่(หนู|น้อง)(เอง|ให้)",
      "(พ่อแม่|แม่|พ่อ|ยาย)(เอา|รับ|ได้)(เงิน)?ไปแล้ว(คนละ)?({number}|หมื่น|พัน|สอง)?",
      "(เด็ก|น้อง|คนนี้)(เป็น)?กำพร้า...(ไม่มีใครตาม|ให้ป้า|เดือนละ|ทำงาน)",
      "(เด็ก|น้อง|กำพร้า|มัน)...ไม่มีใครตาม(หรอก|หา)?",
      "(เงิน)?ไม่ต้องให้เด็ก",
      "รับ(เลี้ยง|อุปการะ)เด็ก(หญิง|ชาย)?(กำพร้า)?...(ช่วยงาน|ทำงาน|ไม่ต้องมีเอกสาร|งานบ้าน)",
    },
  },
  unless = {
    en = {
      "bring (your|ur|the|their)? (kids|children|family|son|daughter) ... (must go|must attend|go to school|school bus|school near|school nearby|free|welcome)",
      "bring your (kids|children) (see|to see|along|for|and see|too|welcome|free)",
      "(give|send|bring) (your|the) (child|children|kids|son|daughter) (to|for) (us|our)? "
        .. "(nursery|kindergarten|camp|swimming|class|classes|lessons)",
      "(dont|do not|never) (give|send|let)",
      "take (the|my|our) (kids|children|boys|girls) (to|for|out)",
    },
    th = {
      "(ส่ง|พา)(ลูก|หลาน)(ไป|มา)(เรียน|โรงเรียน|ค่าย|เที่ยว|หาหมอ|ฉีดวัคซีน|สอบ|สมัครเรียน|ว่ายน้ำ)",
      "(ฝากเลี้ยง|เนอสเซอรี่|สถานรับเลี้ยงเด็ก|ศูนย์เด็ก|หมา|แมว)",
      "(ห้าม|อย่า)(เอา|ส่ง|พา)",
      "ตกเขียว...(ข้าว|ข้าวเปลือก|อ้อย|พ่อค้า|ลำไย|มัน|สหกรณ์)", "(ยาย|ตา|ปู่|ย่า|สมัยก่อน)...ตกเขียว",
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
