-- Exams, school trips, wards, retreats, military service, hired things and ships' papers: strict for a while, by rules that all know.
words {
  en = {
    "during exams", "exam hall", "exam week", "exam room", "mock exam", "invigilator", "pupils", "to all parents", "dear parents", "headteacher", "head teacher",
    "school office", "school gate", "parents evening", "year group", "pe kit", "visiting hours", "ward doors", "hospital notice", "patient safety", "on the ward", "visitors must", "ward sister", "icu", "kennel", "kennels", "guard dog trainer", "lambs", "puppies",
    "silent retreat", "meditation retreat", "vipassana", "basic training", "officer cadet", "cadets", "conscripts", "national service", "theatre doors", "stage door",
    "test centre", "escape room", "sleepover", "scout camp", "cub camp", "summer camp", "bike shed", "bike room", "key worker scheme", "left luggage", "cloakroom",
  },
  th = {
    "ซ้อมรับปริญญา", "รับปริญญา", "หอประชุม",
    -- exams and school
    "สอบ(toeic|ไอเอลส์|ielts|กพ|ก พ|gat|tgat|เข้ามหาลัย|กลางภาค|ปลายภาค|ใบขับขี่|ท้องถิ่น|ครูผู้ช่วย)", "สนามสอบ", "ห้องสอบ", "(กรรมการ)?คุมสอบ", "กรรมการสอบ", "เข้าห้องสอบ",
    "หมดเวลาสอบ", "เกรด(ตก|ออก|ไม่ถึง)", "สอบเสร็จ", "สอบตก", "ทัศนศึกษา", "ลูกเสือ", "เนตรนารี", "ปฐมนิเทศ", "(กิจกรรม|งาน|พิธี)รับน้อง", "หอในมอ", "(กฎ|ป้า|ครู|อาจารย์)หอ(ใน|พัก)?",
    "หอใน", "กิจกรรมค่าย", "ค่ายอาสา", "ค่ายวิทย์", "ค่ายฤดูร้อน", "แลกเปลี่ยน afs", "เด็กแลกเปลี่ยน", "โรงเรียนประจำ",
    -- hospitals
    "วอร์ด", "ผู้ป่วยใน", "คนไข้(น่ารัก|เยอะ|ใน|ล้น)", "แอดมิท", "ญาติเฝ้า", "เวลาเยี่ยม(ไข้|ผู้ป่วย)", "ใบแนะนำผู้ป่วย", "ห้อง icu",
    "กักตัวโควิด", "ไข้เลือดออก", "ฝังเข็ม",
    -- temples and service
    "วิปัสสนา", "ปฏิบัติธรรม", "แม่ชี", "(นอก|ใน|เข้า)วัด", "บวชพระ", "บวชเรียน", "ธุดงค์", "กุฏิ", "ทหารเกณฑ์", "เกณฑ์ทหาร", "ทหารผลัด(1|2|หนึ่ง|สอง)", "เข้ากรมทหาร",
    "เรียน รด", "ราชทัณฑ์", "เรือนจำ(พิเศษ|กลาง|จังหวัด)", "(รับสมัคร)?สอบ(แข่งขัน|บรรจุ|คัดเลือก)", "รับสมัครสอบ", "ข้าราชการ", "กองประจำการ", "กองร้อย", "(นักเรียน|โรงเรียน)(นายสิบ|ตำรวจ|พลตำรวจ)",
    "ในหน่วย", "(จ่า|ครูฝึก|หมู่)(ให้|สั่ง|โหด)", "ช่วงฝึก {number}", "ทุนผูกพัน", "ตามระเบียบ(กองทัพ|ราชการ)",
    -- hired things, journeys for pleasure
    "(ไป|ร้าน|เคย)เช่ารถ", "คืนรถ", "รถเช่า", "เช่ามอไซค์", "เช่าชุด", "เช่าจักรยาน", "เช็คเอาท์", "เช็กเอาต์", "ลืมคีย์การ์ด", "คีย์การ์ดหาย", "ทริปเพื่อน", "แก๊งเพื่อน", "ไกด์พาเที่ยว",
    -- schooling that is worked off by law
    "ใช้ทุน",
    -- ships and their papers
    "กรมเจ้าท่า", "ต่อ(อายุ)?(seaman book|ซีแมนบุ๊ค|ซีแมนบุ๊ก)", "stcw ครบ", "เรือสำราญ",
  },
}
