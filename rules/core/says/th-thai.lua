-- What the rules say in Thai that look for Thai words alone.
says {
  language = "th",
  rules = {
    ["threats/plea-beside-troubles-thai"] = {
      title = "มีคำขอความช่วยเหลือหรือคำที่บอกถึงอันตราย พร้อมกับความเดือดร้อนในงาน",
      advice = "ถามก่อนว่าคุยได้สะดวกและปลอดภัยตอนนี้หรือไม่ แจ้งว่ามีสายด่วน 1300 และมีล่าม",
    },
  },
}
