-- Chat, admin, data-entry or telephone work; ordinary by itself.
rule {
  title      = "Chat, admin, typing or telephone work",
  indicators = { "delphi:D1.01" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009", "th-doe-warning-2025", "in-mea-warning", "ph-press-2023", "ke-press" },
  terms = {
    en = {
      "(chat|romance|dating|live|love|text|social|whatsapp|telegram) (models|model|writers|writer|scripts|"
        .. "agents|operator|operators|girls|conversation)",
      "(customer relation|customer relations|fintech operators|operators fintech|crypto exchange|digital sales|"
        .. "sales representatives|sales representative|cheerful conversation|keyboard|typers)",
      "(chat|chatting|live chat|online chat) (support|admin|agent|agents|moderator|operator)",
      "(chat|chatting|live chat|online chat) (operators|staff|job|work|officer|representative)",
      "(data) (encoder|encoders|entry|typist|operator)",
      "(computer) (operator|operators|typist)",
      "(typist|typists|typing) (wanted|needed|job|jobs|work|staff|required|only)?",
      "(customer) (service|support|care|relations) (rep|reps|representative|representatives)?",
      "(customer) (service|support|care|relations) (agent|agents|officer|officers|staff)?",
      "(customer) (service|support|care|relations) (executive|job|jobs)?",
      "(csr|csrs|call (center|centre) (agent|agents|staff|job|jobs))",
      "(telecaller|telecallers|telesales|telemarketer|telemarketing)",
      "(digital|online|social media) (sales|marketing|marketer|marketers) "
        .. "(and marketing|executive|executives|officer|officers|staff|agent)?",
      "(online|web|website|social media|page) (admin|admins|administrator|promoter|promoters)",
      "(model|chat model|ai model|reply to|talk to|chat with|building friendships with|"
        .. "make friends with) (for|on|the)? "
        .. "(customers|clients|foreigners|users|premium users|dating app|members) "
        .. "(online|on|in|via|from)?",
    },
    th = {
      "(แอดมิน|แอ๊ดมิน|แอทมิน|admin)(ออนไลน์|เว็บ|เพจ|ตอบแชท|ตอบแชต|แชท|เว็ป|สาย|กลุ่ม|บริษัท|ค่ะ)?",
      "(แอดมิน|แอ๊ดมิน|แอทมิน|admin)(ครับ|ขาย|ดูแล|คีย์|ด่วน|ประจำ|ไทย|ทำ|รับ|ฝั่ง)?",
      "(ตอบ|ทำ|นั่ง|คุย|เล่น)(แชท|แชต|แช้ท|แชดท|คอมเม้น|คอมเมนต์|เม้น|ข้อความลูกค้า|ไลน์ลูกค้า)",
      "งานแชท",
      "คุยกับ(ลูกค้า|ฝรั่ง|ต่างชาติ|คนต่างชาติ)(ใน|ทาง|ออนไลน์|ผ่าน|แปล)",
      "(คีย์|กรอก|ป้อน)(ข้อมูล|ออเดอร์|ยอด)",
      "(พนักงาน|งาน|จนท|เจ้าหน้าที่|รับ)?(คอลเซ็นเตอร์|คอลเซนเตอร์|คอลเซ็นเตอ|call center)",
      "(พนักงาน|งาน|จนท|เจ้าหน้าที่|รับ)?(callcenter|เทเลเซล|เทเลเซลล์|โทรศัพท์ลูกค้า)",
      "งานโทรศัพท์",
      "(เจ้าหน้าที่|พนักงาน|งาน|ทีม|ทำ)(การตลาด|มาร์เก็ตติ้ง)(ออนไลน์|ออนลาย)",
      "(โปรโมท|ยิงแอด|ยิงแอ๊ด|ดึงลูกค้า|หาลูกค้า)(เว็บ|เข้าเว็บ|ออนไลน์|เพจ)?",
      "(trader|เทรดเดอร์)ฝึกหัด",
      "(งาน)(คอม|คอมพิวเตอร์|ออนไลน์|ออฟฟิศ|พิมพ์)(ง่าย|สบาย|ทำ|รายได้|เงิน)?",
    },
  },
  unless = {
    en = {
      "(no|not) (typing|typist)",
      "customer service (number|hotline|team will|desk)",
    },
    th = {
      "(ทัก|สอบถาม|ถาม|แจ้ง|ติดต่อ|รบกวน|ขอบคุณ|ขออนุญาต|เรียน|ฝาก|รอ|คุณ)(ที่)?(แอดมิน|แอ๊ดมิน|admin)",
      "(แอดมิน|แอ๊ดมิน)(คะ|ตอบช้า|เพจตอบ|ใจดี|ลบ|น่ารัก)",
      "แก๊งคอล(เซ็นเตอร์)?",
    },
  },
  fires = {
    en = {
      "Overseas «chat support» wanted, no degree.",
      "«Data encoder» for a foreign company.",
    },
    th = {
      "รับ«แอดมินตอบแชท» รายได้ดี",
      "งาน«คีย์ข้อมูล» มีที่พัก",
      "นั่ง«ตอบแชต»สบายๆ",
    },
  },
  silent = {
    en = {
      "The shop sells office chairs.",
    },
    th = {
      "สอนภาษาจีนและเกาหลี เริ่มต้นจนสอบได้",
      "สอบถามแอดมินได้เลยค่ะ",
      "แอดมินตอบช้ามาก",
    },
  },
  advice = "Ordinary work by itself. Ask for the company's name, its registration and the place of work.",
}
