-- Papers that are shown or handed in for a purpose and come back: copies, renewals, registers, receipts.
words {
  en = {
    "in five minutes", "in ten minutes", "twenty minutes", "within the hour", "for two days", "for 2 days", "with a receipt",
    "give a receipt", "claim stub", "visa stamping", "for stamping", "for the permit", "for permit", "permit renewal",
    "visa renewal", "police register", "group form", "passports to copy", "took a copy", "took copy of", "take a copy",
    "took a photocopy", "copy of my passport", "envelope with your name", "sign the register", "give it back on",
    "give back on the bus", "gave it back", "gave them back", "back in five", "back the next day", "back on friday",
    "returned on the day", "immigration form", "key deposit", "visitor pass",
  },
  th = {
    "ถ่ายสำเนา", "คืนเลย", "คืนให้แล้ว", "คืนไปแล้ว", "คืนไปตั้งแต่", "คืนตั้งแต่", "คืนแล้วนะ", "เซ็นรับ", "มีใบรับ", "ขอคืนได้ทุกเมื่อ",
    "ขอคืนได้ตลอด", "วันเดียวแล้วเอาคืน", "คืนตอนเลิกงาน", "คืนตอนเลิก", "แลกบัตรสตาฟ", "แลกบัตรผู้มาติดต่อ", "ไปยื่นต่อวีซ่า", "เอาไปต่อวีซ่า",
    "ไปยื่นที่จัดหางาน", "ทำใบผ่านแดน", "แจ้ง ตม 30", "ตม 30", "ตามระเบียบ", "เข้าใจผิด", "ลืมไว้", "ใช้สำเนา", "ขอเมื่อไหร่ก็ได้", "ขอคืนเมื่อไหร่ก็ได้",
  },
}
