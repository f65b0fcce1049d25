-- Leaflets, lessons, news, helplines and stages: they quote what is done to others, to warn or to teach, and name whom to ask.
words {
  en = {
    "for immediate release", "press release", "embassy notice", "embassy statement", "consulate notice", "nationals (travelling|traveling|working|living)", "have reported", "callers said", "calls in the", "helpline run by",
    "our helpline", "our network", "think again", "returnees", "returned migrants", "union leaflet", "the union", "unionised", "free legal", "legal clinic", "legal aid", "lawyer speaks", "come talk", "come and talk", "its private",
    "know your rights", "your rights", "radio psa", "psa script", "script for", "podcast", "transcript", "jingle", "slide {number}", "group work", "role play", "workshop", "feedback forms", "training day", "handout", "worksheet",
    "exam question", "homework", "the word", "which of these", "explain in", "discuss with", "mark every phrase", "lesson plan", "social worker training", "mandatory reporters", "toolkit", "indicator list", "signs to look for", "red flags",
    "researcher", "researchers", "survey found", "court heard", "sentenced", "convicted", "arrested after", "police said", "officials said", "the minister", "labour inspector", "inspectors found", "rescued by",
    "ask it back the same day", "report it to", "naptip", "do not board", "dont board", "advisory", "narrator", "chapter", "on page", "five stars", "memoir",
    "theatre piece", "play about", "documentary", "stand up",
  },
  th = {
    "ใบปลิว(สหภาพ)?", "สหภาพ(แรงงาน)?", "รู้แล้วบอกต่อ", "รู้ไว้", "= ผิด", "ผิดกฎหมายนะ", "มาตรา {number}", "พ ร บ", "พรบ", "ทีมสหวิชาชีพ", "เจ้าหน้าที่(บูรณาการ|ช่วยเหลือ|ตำรวจช่วย|พม|เข้าช่วย)", "ดีเอสไอ", "คัดแยกผู้เสียหาย",
    "กลไกการส่งต่อ", "ผู้เสียหาย(ราย|ให้|เล่า)", "เปิดใจเหยื่อ", "รายการค่ำนี้", "พร้อมทนาย", "ให้ความรู้", "วิทยากร", "ผู้อบรม", "ผู้เข้าอบรม", "บทสมมติ", "บทบาทสมมติ", "สัมภาษณ์พนักงานตรวจ", "พนักงานตรวจแรงงาน", "คัดบางส่วน",
    "ส่งต่อจากไลน์", "แก๊งหลอก", "รู้ทันก่อนไป", "ลองถามกลับ", "หลายเคสที่เราช่วย", "ฝากประชาสัมพันธ์", "แจ้งเบาะแส", "คู่มือ(อสม|อส ม|อาสา|ล่าม)", "ใบความรู้", "เอกสารประกอบ", "แบบฝึกหัด", "สไลด์", "อภิปราย", "เวทีเสวนา",
    "ประชุมวันอาทิตย์", "ปรึกษาฟรี", "บริการฟรี", "พบเห็น", "กำลังทำรายงาน", "ตามกฎหมายไทยทำได้ไหม", "แถลงข่าว", "ศาลพิพากษา", "จับกุม", "สารคดี", "ละครเวที", "สคริปต์(ละคร|รายการ|วิทยุ)", "กองบรรณาธิการ", "งานวิจัย", "ผลสำรวจ", "โครงการของกรม", "เจ้าหน้าที่จัดหางาน",
  },
}
