-- People are advertised as new, just arrived or changed every week.
rule {
  title      = "People are advertised as new or changed every week",
  indicators = { "delphi:D2.06", "ilo:4" },
  weight     = 3,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "unodc-indicators" },
  terms = {
    en = {
      "(new|fresh) (girls|ladies|faces|arrivals|models) (every|each|weekly|daily|this) "
        .. "(week|day|month)?",
      "(girls|ladies|masseuses) (rotate|rotates|rotated|change|changed) (every|each|weekly)",
      "(month|week|weekly|monthly|{number} month|{number} week) rotation (to|in|between) (other|different|new|another)? (cities|city|clubs|countries|spas|places|houses)",
    },
    th = {
      "(น้องใหม่|เด็กใหม่|สาวใหม่|คนใหม่)(มา|เข้า|ลง)?(ใหม่)?(ทุกวัน|ทุกสัปดาห์|ทุกอาทิตย์|เพียบ|เมื่อคืน|ทุกเดือน)",
      "(สลับ|หมุนเวียน|เปลี่ยน)(ตัว|คน|น้อง|เด็ก|สาว)(ทุก)(สัปดาห์|อาทิตย์|วัน|เดือน)",
      "เด็กใหม่เข้า{number}คน",
    },
  },
  unless = {
    en = {
      "(dress|dresses|shoes|clothing|stock)",
    },
    th = {
      "(นักเรียน|พนักงาน|เสื้อ|สินค้า|กะ)(ใหม่)?(เข้า|มา)",
    },
  },
  fires = {
    en = {
      "«New girls every week», call now.",
      "«3 month rotation to other cities»",
    },
    th = {
      "«น้องใหม่มาทุกวัน» ร้านเดิม",
      "«สลับตัวทุกสัปดาห์»",
    },
  },
  silent = {
    en = {
      "New dresses every week.",
    },
    th = {
      "รับงานเอง ไม่ผ่านเอเย่นต์ นัดหมายล่วงหน้า",
      "เสื้อใหม่เข้าทุกวัน",
      "รับงานเอง ไม่ผ่านเอเย่นต์ อายุ 30",
    },
  },
  advice = "Ask who decides on the moves and whether the people themselves choose. New faces by themselves "
    .. "say little.",
}
