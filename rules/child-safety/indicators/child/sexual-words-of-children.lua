-- Words that sell youth or first experience in a sexual offer.
rule {
  title      = "Youth is offered in a sexual context",
  indicators = { "delphi:D4.06", "ilo:1" },
  law        = { "th-pro-9", "th-atip-6", "th-pc-287" },
  weight     = 9,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-general-knowledge" },
  terms = {
    en = {
      "(teen|teenage|school|underage|virgin) "
        .. "(girl|girls|schoolgirl|schoolgirls|boys|boy|virgin|virgins) ... (for|service|available|"
        .. "massage|escort|night|vip|customer|customers|price|per hour) ... "
        .. "(massage|escort|hotel|clients|night|pleasure|customers)",
      "virgin (girl|girls|for sale|available)",
    },
    th = {
      "(เปิดซิง|เปิดบริสุทธิ์|ขายซิง|ประมูลซิง)",
      "(เด็ก|น้อง|สาว)?(วัยใส|มัธยม|ม ต้น|ม ปลาย|นักเรียน)...(รับงาน|ขายบริการ|ไซด์ไลน์|นอนกับ|เสี่ย|ออฟได้)",
      "(เด็ก|น้อง|สาว)?(วัยใส|มัธยม|ม ต้น|ม ปลาย|นักเรียน)...(งานนอก|คืนละ|ชั่วคราวค้างคืน|n vip)",
      "(รับงาน|ไซด์ไลน์|ออฟ|เด็กเสี่ย)...(วัยใส|มัธยม|ม ต้น|นักเรียน|เด็กหญิง)",
      "(เสี่ย|ลูกค้า|แขก)(อยากได้|ขอ|ชอบ|ต้องการ)(เด็ก|น้อง)(เล็ก|อายุน้อย|ใสๆ|ซิง|นักเรียน|ยังไม่)",
      "(โมเดล|น้อง|เด็ก|สาว)(วัยใส|มัธยม|มัธยมปลาย|ม ปลาย|ม ต้น|นักเรียน)...(งานคู่|งานเดี่ยว|คิว|ราคา|เริ่ม|จองผ่าน|ชั่วโมงละ|ค่าตัว|นอกสถานที่|ต่างจังหวัดบวก)",
      "(แขก|ลูกค้า|เสี่ย|เจ้านาย)(เค้า|เขา)?(ชอบ|อยากได้|ถาม|ขอ|สั่ง)เด็ก",
      "(เสี่ย|ป๋า|แด๊ดดี้|คนเลี้ยง)(จะ)?(เลี้ยง|เปย์|ดูแล)...(ยังเรียน|ม ปลาย|ม ต้น|มัธยม|นักเรียน)",
      "(ยังเรียน|เรียนอยู่)...(ม ปลาย|ม ต้น|มัธยม)...(เสี่ย|แขก|ไปเที่ยวกับ)",
    },
  },
  unless_near = { th = { "(ผู้ปกครอง|พนักงานตรวจแรงงาน|ร้านหนังสือ|ปิดเทอม|พาร์ทไทม์)" } },
  unless = {
    en = {
      "virgin (coconut|olive|oil|mobile|media|atlantic|active|hair|islands)",
    },
    th = {
      "(ติว|สอน|ครู|โรงเรียน|แบบเรียน)...(มัธยม|ม ต้น|ม ปลาย)",
      "น้ำมันมะพร้าวบริสุทธิ์",
      "(ชอบเด็กเสิร์ฟ|เด็กดี|สอนพิเศษ|ติวเตอร์|ถ่ายแบบชุดนักเรียน)",
    },
  },
  fires = {
    en = {
      "«Virgin girls» available, VIP only.",
    },
    th = {
      "เด็ก«วัยใส รับงาน» คืนละสามพัน",
      "มี«เปิดซิง»ด้วย",
      "«น้องมัธยมปลาย งานคู่» คิวน้อย จองผ่านพี่",
      "มี«เสี่ยจะเลี้ยง ยังเรียน»อยู่ ม.ปลายใช่ไหม",
    },
  },
  silent = {
    en = {
      "Virgin coconut oil for massage.",
    },
    th = {
      "ติวน้อง ม.ต้น รับงานสอนถึงบ้าน",
      "เสื้อผ้าวัยรุ่นวัยใส",
      "ลูกค้าชอบเด็กเสิร์ฟร้านนี้มาก บริการดี",
      "ช่วงปิดเทอม ร้านดอกไม้รับน้องนักเรียน ชั่วโมงละ 60 มีใบยินยอมของผู้ปกครอง",
    },
  },
  advice     = "Ring 1300 or 191 at once. Do not contact the poster, pass the text on or save pictures.",
}
