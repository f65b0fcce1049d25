-- The worker must be ready day and night.
rule {
  title      = "The worker must be ready day and night",
  indicators = { "delphi:D4.01", "ilo:11", "ilo:10" },
  law        = { "th-lp-23", "th-dom-15" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-hard-to-see-2012" },
  terms = {
    en = {
      "(24|twenty four) (hour|hours|hr|hrs|h) (presence|stay|present|attention|service|watch|caretaker|caretaking)",
      "(duty|work|shift|job|working) (is)? (till|until) (we|madam|sir|they|the baby|the family|everyone|the last) (sleep|sleeps|fall asleep|goes to bed|go to bed|guest leaves|customer)",
      "(must|to) be (watched|guarded|checked|fed) (at|in the|through the|all) (night|nights) (also|too|as well)",
      "(on call|available|availability|duty|ready|care|working|work|live in carer) "
        .. "(for|at|is|all|be|must be)? (day and night|24 7|24 hours|24hrs|24 hour|24h|"
        .. "round the clock|all hours|any time of day or night)",
      "24 (hour|hours|hrs|h) (availability|on call|duty|care shift|live in|shift|care needed)",
      "(night turns|wake|waking) (every) (two|2|three|3|hour|few|night) (hours|hour)?",
      "(sleep|sleeps|sleeping|bed) (in|with|beside|near|on|next to) (the)? (same room|baby|"
        .. "patient|child|children|grandma|kitchen|washing machine|floor of the)",
      "foot spa girls sleep in shop 24h",
    },
    th = {
      "(ดูแล|เฝ้า|เลี้ยง|ทำงาน|แสตนบาย|สแตนบาย|สแตนด์บาย|พร้อม|อยู่เวร|ทำ|ตื่น)"
        .. "(คนแก่|คนไข้|ผู้ป่วย|ผู้ป่วยติดเตียง|เด็ก|ผู้สูงอายุ|อาม่า|คุณยาย|งาน|ตัว|ให้พร้อม)?(ตลอด)?"
        .. "(24ชม|24ชั่วโมง|ทั้งวันทั้งคืน|กลางวันกลางคืน|ยี่สิบสี่ชั่วโมง)",
      "(เรียก|ปลุก)(ได้|ใช้ได้|ทำงาน|ขึ้นมาทำ|ตื่น)(ตลอด|ทุกเวลา|24|ทั้งคืน|กลางดึก|ได้ตลอด)(เวลา|คืน|ชม)?",
      "นอนห้อง(เดียว)?(กับ)?(คนไข้|ผู้ป่วย|เด็ก|อาม่า|คนแก่)",
      "(เลิกเมื่อ|เลิกตอน)(กุ้งหมด|งานหมด|นายนอน|ของหมด|นายหลับ|แขกหมด|ปลาหมด)",
      "พร้อมทำงานตลอดเวลา(ที่นายเรียก)?",
      "(กดกริ่ง|เรียก|ปลุก)(ตี|เที่ยงคืน)(สาม|สอง|หนึ่ง|สี่|{number})?(ก็)?(ต้อง)?(ลุก|ตื่น|ทำ|ขาย)",
      "นอนเมื่อปิดยอด",
      "นอนทีละ(ชั่วโมง|สองชั่วโมง)",
      "(ได้)?นอน(วันละ)?(สาม|สอง|สี่|{number})(ชั่วโมง|ชม)",
    },
  },
  unless = {
    en = {
      "24 hours (per|a) week",
      "(sleep|sleeps|sleeping) (with|in|beside|near) ... (hotel|own room|single room)",
      "(customer|support|hotline|call centre|call center|security)",
      "(service|hospital|icu|shift rota|rotating|shifts)",
      "on call (allowance|rota|roster|paid)",
    },
    th = {
      "(ร้าน|คลินิก|โรงพยาบาล|บริการ|ศูนย์|สายด่วน|call|เวร3|กะ|สลับ|แบ่งเวร|ผลัด|เปลี่ยนเวร)...(24)",
      "(24ชม|24ชั่วโมง)...(สลับ|กะ|ผลัด|แบ่งเวร|เวร)",
      "เฝ้า(รอ|ดู|หน้าจอ)",
    },
  },
  fires = {
    en = {
      "Live in carer, «24 hour availability», 250 per week.",
      "helper, must «sleep in the same room» as the patient",
    },
    th = {
      "หาคน«ดูแลผู้ป่วยติดเตียง 24 ชม».",
      "เริ่มตี 2 «เลิกเมื่อกุ้งหมด»",
    },
  },
  silent = {
    en = {
      "Customer support hotline, 24 hours, rotating shifts.",
    },
    th = {
      "คลินิกเปิดบริการ 24 ชั่วโมง",
      "รปภ. สลับกะ 24 ชม.",
    },
  },
  advice = "Ask who takes over at night and how many hours of unbroken rest there are.",
}
