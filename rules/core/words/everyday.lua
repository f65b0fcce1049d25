-- Words of play, jokes, school, rent and weather: near them, phrases of control say something harmless.
words {
  en = {
    "game", "level {number}", "movie", "film", "novel", "chapter", "lyrics", "episode", "series", "drama",
    "dramas", "escape room", "kpop", "k pop", "idol", "trainee life", "bootcamp", "army", "navy", "soldiers",
    "scouts", "vipassana", "retreat", "lol", "lmao", "haha", "hahaha", "jk", "joke", "rofl", "printer",
    "powerpoint", "laptop", "snack", "snacks", "deck is done", "cake", "my cat", "our cat", "my dog", "our dog",
    "the dog", "grandma", "little brother", "little sister", "slipper", "my kids school", "boarding school",
    "school takes", "summer camp", "field trip", "camp for kids", "exam week", "thesis", "homework", "landlord",
    "flatmate", "roommate", "rent", "gym", "hostel", "hotel in", "towels", "airline", "airport", "river flooded",
    "flooded", "storm", "cruise as guest", "key card", "in laws", "wedding in", "spreadsheet", "meeting room",
    "guild", "raid tonight", "spoiler", "season finale", "my ex", "lights out", "the loo", "just kidding", "joking",
    "airbnb", "guesthouse", "police register", "student visa", "uni website",
  },
  th = {
    "5555", "555", "ฮ่าๆ", "ล้อเล่น", "มุก", "สปอย", "นางเอก", "พระเอก", "ตัวร้าย", "ละคร", "ซีรีส์", "นิยาย", "ตอนจบ", "ep", "หนังเรื่อง",
    "กิลด์", "ตีบอส", "ดาบ", "ไอเทม", "เลเวล", "เซิร์ฟ", "เติมเกม", "ห้องประชุม", "ชานม", "หมูกระทะ", "แมว", "หมาที่บ้าน", "เมียเก็บ", "ที่บ้านเก็บ",
    "ให้เช่า", "ผู้เช่า", "คีย์การ์ด", "ค่าน้ำ", "ค่าไฟ", "หารกัน", "หารสี่", "ฟิตเนส", "ล็อกเกอร์ฟิตเนส", "เณร", "ลูกเสือ", "เกณฑ์ทหาร", "ทหารใหม่",
    "รีเซป", "เช็กอินโรงแรม", "มนุษย์เงินเดือน",
  },
}
