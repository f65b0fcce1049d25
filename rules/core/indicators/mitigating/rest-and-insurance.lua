-- Weekly rest, social security or overtime by consent is stated.
rule {
  title      = "Weekly rest, insurance or voluntary overtime is stated",
  indicators = { "ilo:11" },
  weight     = 2,
  status     = "stable",
  mitigates  = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "th-lp-act" },
  terms = {
    en = {
      "(one|two|1|2) (full)? days? off (a|per|each|every) week",
      "(5|five|6|six) days? (a|per) week",
      "(social security|health insurance|paid holiday|paid leave|overtime paid|ot paid)",
      "(overtime|ot) (is)? (voluntary|optional)",
    },
    th = {
      "หยุด(สัปดาห์|อาทิตย์|วีค)?ละ?(1|2|หนึ่ง|สอง)?(วัน)?(ต่อ)?(สัปดาห์|อาทิตย์)",
      "หยุด(สัปดาห์|อาทิตย์)ละ",
      "หยุด(เสาร์|วันอาทิตย์|อาทิตย์)",
      "ประกันสังคม",
      "(โอที|ot)(ตาม)?(สมัครใจ|ความสมัครใจ)",
      "(พักร้อน|วันลา)(ปีละ)?{number}วัน",
    },
  },
  unless = {
    th = {
      "(ไม่มี|ไม่ทำ|ไม่เข้า|ไม่ส่ง)(สิทธิ)?ประกันสังคม",
    },
    en = {
      "(no|without|not) (social security|health insurance|paid leave|paid holiday)",
    },
  },
  fires = {
    en = {
      "One day off per week, «social security».",
    },
    th = {
      "«หยุดอาทิตย์ละ» 1 วัน มี«ประกันสังคม»",
    },
  },
  silent = {
    en = {
      "No day off.",
    },
    th = {
      "ไม่มีประกันสังคม ไม่มีวันหยุด",
    },
  },
  advice     = "Confirm with time records and payslips.",
}
