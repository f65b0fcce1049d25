-- Songs, stories, games, jokes at home, retreats and boarding schools: what they say of doors, keys and papers is not meant so.
words {
  en = {
    "chapter {number}", "my draft", "novel", "lyrics", "drill track", "screenplay", "escape room", "guild", "season finale",
    "spoiler", "fishing trip", "my wife took", "my wife keeps", "rent free", "kidnapped me", "netflix", "role play",
    "lights out", "the regiment", "barracks", "vipassana", "boarding school", "the loo", "school trip", "in game",
  },
  th = {
    "เนื้อเพลง", "แต่งเอง", "เพลงใหม่", "นิยาย", "บทที่", "ละคร", "ซีรีส์", "นางเอก", "พระเอก", "ตอนจบ", "สปอย", "กิลด์", "ตีบอส",
    "ปฏิบัติธรรม", "วิปัสสนา", "โรงเรียนประจำ", "ครูหอ", "บวชเณร", "ใจฉัน", "ชานม", "มนุษย์เงินเดือน", "ล็อกเกอร์ฟิตเนส", "ผัวบ้าน",
    "เมียเก็บ", "ให้เช่า", "หอใหม่", "ค่าน้ำเดือนนี้", "ทหารกองประจำการ",
  },
}
