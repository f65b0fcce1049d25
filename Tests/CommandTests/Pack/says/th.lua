says {
  language = "th",
  rules = {
    ["documents/passport-held"] = {
      title = "ผู้อื่นเก็บเอกสารประจำตัว", advice = "สอบถามว่าขณะนี้เอกสารอยู่กับใคร",
    },
    ["exit-cost/penalty"] = { title = "ออกก่อนต้องเสียเงิน", advice = "ขอดูข้อสัญญา" },
    ["place/risk-place"] = { title = "สถานที่ที่มีรายงานบ่อย", advice = "ชื่อสถานที่อย่างเดียวไม่บอกอะไร" },
  },
  families = { documents = "เอกสารประจำตัว", ["exit-cost"] = "ราคาของการออก", place = "สถานที่" },
}
