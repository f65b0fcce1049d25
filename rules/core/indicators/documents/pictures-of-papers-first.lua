-- Pictures of papers or of the whole body are wanted before anything is known of the job.
rule {
  title      = "Pictures of papers or of the whole body are wanted first",
  indicators = { "delphi:D1.07", "ilo:7" },
  weight     = 3,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "kr-press-2025", "th-pdpa" },
  terms = {
    en = {
      "(send|snap|show|need|bring|dm) (me|us)? (a|ur|your)? (pic|pics|photo|photos|picture|copy)?"
        .. " (of)? (ur|your)? (passport|id|ic) (pic|photo|copy)? "
        .. "(now|first|send|today|and full body|me)",
      "(full body|swimsuit|swimwear|bikini|body) (photo|photos|pic|pics|picture|pictures)",
      "(insta|ig|photo) (and|plus) passport pic",
    },
    th = {
      "(ส่ง|ถ่าย|ขอ)(รูป|ภาพ)?(บัตร|บัตรประชาชน|พาส|พาสปอร์ต|หน้าพาส|เล่ม)(มา)?"
        .. "(ก่อน|จอง|และรูป|รูปถ่ายเต็มตัว|มาจอง|เดี๋ยว|วันนี้)",
      "(รูป)(ถ่าย)?เต็มตัว",
      "(ส่ง|ขอ)รูป(หน้าสด|ชุดว่ายน้ำ|เต็มตัว|สัดส่วน)",
      "(เอา|ขอ|ส่ง)ชื่อ(กับ)?เลขบัตร(มา)?",
      "(ส่ง)รูป(ก่อน|มาก่อน|มาคัด|มาให้ดูก่อน)",
    },
  },
  unless = {
    en = {
      "(scan|upload) ... (portal|hr|online application)",
    },
    th = {
      "(สมัครผ่านเว็บ|เรซูเม่|resume|portfolio|เช่าห้อง|เปิดบัตร|จองตั๋ว|ยื่นวีซ่า)",
      "(เสื้อ|ชุด|เดรส|กางเกง)...รูปเต็มตัว",
    },
  },
  fires = {
    en = {
      "Aircon office, «snap passport send» me first.",
    },
    th = {
      "จองสิทธิ์ «รูปถ่ายเต็มตัว»",
      "แคส«ส่งรูปหน้าสด»ก่อน",
    },
  },
  silent = {
    en = {
      "Upload your CV online.",
    },
    th = {
      "ส่งเรซูเม่ทางอีเมล",
      "นำสำเนาบัตรมาวันสัมภาษณ์",
    },
  },
  advice = "Advise not to send pictures of papers before a contract is seen; if sent, watch for accounts in "
    .. "one's name.",
}
