-- Words of texts in which papers, doors and pay are not meant so: rooms to let, stories, warnings, and papers that stay with their owner.
words {
  en = {
    "tenancy", "tenant", "landlord", "flat to rent", "for rent", "deposit scheme", "film", "movie", "novel",
    "chapter", "series", "screenplay", "lyrics", "haha", "lol", "your own passport", "keep your passport",
    "keeps her passport", "keep her passport", "passport stays with you", "a copy is enough", "copy only",
    "returned the same day", "same day", "notice period", "both languages", "equal opportunity", "licensed agency",
    "receipt given", "no placement fee", "legal aid", "clinic", "workers centre", "outreach", "beware",
    "dont believe", "scam alert", "escape room", "army", "recruits", "pro rata", "gym", "subscription",
  },
  th = {
    "ให้เช่า", "ผู้เช่า", "คอนโด", "หอพักหญิง", "นิยาย", "ซีรีส์", "ละคร", "หนังเรื่อง", "นางเอก", "พระเอก", "555", "ถือเอง",
    "เก็บไว้กับตัวเอง", "ใช้สำเนา", "สำเนาเท่านั้น", "เตือนภัย", "อย่าหลงเชื่อ", "มิจฉาชีพ", "ระวัง", "แจ้งเบาะแส", "มูลนิธิ", "คลินิก",
    "ปรึกษาฟรี", "สายด่วน", "ใบอนุญาตเลขที่", "กรมการจัดหางาน", "ใช้ทุน", "ค่ายทหาร", "ทหารใหม่", "ตามกฎหมาย", "สวัสดิการครบ",
    "ผู้ปกครอง",
  },
}
