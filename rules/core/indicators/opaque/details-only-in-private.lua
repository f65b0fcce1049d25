-- All details are given in private messages only.
rule {
  title      = "Details only in private, nothing in public",
  indicators = { "delphi:D1.01", "ilo:2" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(details|detail|info|information|address|salary|more) (only)? (in|by|via|on|through|thru) "
        .. "(private|pm|dm|inbox|chat|telegram|tele|whatsapp|wechat|signal)",
      "(text|dm|pm|inbox|whatsapp|message|telegram) only",
      "(no|dont|do not) (comment|comments|commenting|call|calls)",
      "(pm|dm|inbox) (me|us|for) (details|info|more|private|only)",
    },
    th = {
      "(รายละเอียด|สอบถาม|คุย|ตกลง|ข้อมูล)(เพิ่มเติม)?(ทาง|ใน|ที่|กัน)?(หลังไมค์|หลังไมค|หลังบ้าน|แชทส่วนตัว|"
        .. "ส่วนตัว|อินบ็อก|อินบอกซ์|ไลน์เท่านั้น|ใน tele|เทเล|ในเทเล)",
      "(ทัก|คุย|สอบถาม|ตอบ)(ทาง|ใน|ที่)?(tele|เทเล|แชท|ไลน์|ไลน์ส่วนตัว|แชต|telegram)(เท่านั้น|อย่างเดียว)",
      "(ไม่|อย่า|บ่ต้อง|ไม่ต้อง|งด)(ตอบ)?(เม้น|เม้นท์|คอมเม้น|คอมเมนต์|เมนต์|เม้นต์)",
      "(ทัก|คุย)ลับ",
      "อย่าแคป",
    },
  },
  fires = {
    en = {
      "Big money abroad, «details in private».",
    },
    th = {
      "แอดไลน์ «ไม่ตอบเม้น»",
      "รับไม่เกิน 8 คน «ทัก Tele เท่านั้น»",
      "«ทักลับ»ๆ «อย่าแคป»",
    },
  },
  silent = {
    en = {
      "See the details on our website.",
    },
    th = {
      "รายละเอียดในโพสต์นี้ค่ะ",
    },
  },
  advice = "Ask for the same details in writing with the company's name.",
}
