-- The past, police record or papers of applicants do not matter; context only.
rule {
  title      = "No questions about the past",
  indicators = { "delphi:D3.13", "delphi:D3.12", "ilo:1" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|without) (background|police|record|criminal) (check|checks|record) (needed|required|ok)?",
      "(criminal record|past|ex convict|ex convicts|prison|jail) "
        .. "(ok|okay|no problem|welcome|doesnt matter|is fine)",
      "(we|i) (dont|do not) (ask|care) (about)? (ur|your) (past|history|record|age|papers)",
      "no questions asked",
    },
    th = {
      "(ไม่ถาม|ไม่ดู|ไม่สน|ไม่สนใจ|ไม่ตรวจ|ไม่เช็ค|ไม่เช็ก)(อดีต|ประวัติ|คดี|ที่มา|ประวัติอาชญากรรม|อายุ|บัตร|เอกสาร)",
      "(มี|ติด|โดน|หนี)(คดี|หมาย|หมายจับ|ประวัติ)(ก็)?(รับ|ได้|ไม่เป็นไร|ทำได้|มาได้|มา)",
      "หลบหมาย",
      "รับหมด(ไม่ถาม|ทุกคน|ไม่เลือก)",
    },
  },
  unless = {
    en = {
      "(refund|return|returns|exchange) ... no questions asked",
      "no questions asked ... (refund|return|returns)",
    },
    th = {
      "(เครดิตบูโร|แบล็คลิสต์|ติดบูโร|สินเชื่อ|กู้)...(ประวัติ|คดี|อายุ|เอกสาร)",
      "(ประวัติ|เอกสาร)...(สินเชื่อ|กู้|ผ่อน)",
    },
  },
  fires = {
    en = {
      "«No background check», start today.",
    },
    th = {
      "พี่«ไม่ถามอดีต» มาได้เลย",
      "«มีคดีก็รับ» กินอยู่ฟรี",
    },
  },
  silent = {
    en = {
      "Full refund, no questions asked.",
    },
    th = {
      "ติดบูโรก็กู้ได้ ไม่เช็คประวัติ สินเชื่อรถ",
    },
  },
  advice = "Ask what the work is and why nobody is checked.",
}
