-- The text points to a state programme, an open office or an agency that can be checked.
rule {
  title      = "A state programme, charity or agency that can be checked",
  indicators = { "ilo:2" },
  weight     = 2,
  status     = "stable",
  mitigates  = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "th-doe-five-ways", "th-jp-act" },
  terms = {
    en = {
      "(you can|can be)? (check|checked) (our|the) (licence|license|name) (on|at|with)",
      "(working holiday|volunteer|exchange|apprenticeship) (programme|program|scheme)",
      "(contract|labour contract|labor contract) (is)? (registered|attested|approved) (at|by|with)",
      "(interview|visit) (at|in) our (office|leeds office|school|clinic)",
    },
    th = {
      "(รัฐจัดส่ง|โดยรัฐ|สำนักงานจัดหางานจังหวัด|กรมการจัดหางานจัดส่ง)",
      "(ตรวจสอบ|เช็ค|เช็ก)(รายชื่อ|ชื่อ|ใบอนุญาต)?ได้ที่(เว็บ|กรม|สำนักงาน)",
      "(อ่าน|ดู)สัญญา(ที่|ก่อน)(สำนักงาน)?(เซ็น|ลงนาม)?",
      "(สมัคร|ยื่นใบสมัคร)(ได้)?(ที่)(ฝ่ายบุคคล|สำนักงาน|เคาน์เตอร์|หน้าโรงงาน|หน้าป้อม)",
      "มีสัญญา(จ้าง)?(ตาม|ถูกต้อง|เป็นหนังสือ)",
    },
  },
  fires = {
    en = {
      "You can «check our licence on» the ministry site.",
    },
    th = {
      "«รัฐจัดส่ง» สมัครที่«สำนักงานจัดหางานจังหวัด»",
    },
  },
  silent = {
    en = {
      "Write to me on Telegram.",
    },
    th = {
      "ทักแชทเท่านั้น",
    },
  },
  advice     = "Check name and address with the office itself before relying on it.",
}
