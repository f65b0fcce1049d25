-- A private offer leans on the name of a ministry, department or embassy.
rule {
  title      = "The name of an authority is used for an offer",
  indicators = { "delphi:D1.01", "delphi:D1.04", "ilo:2" },
  law        = { "th-jp-3", "th-cc-14" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(approved|certified|guaranteed|endorsed|authorised|authorized|recognised|supported|backed)"
        .. " by (the)? (ministry|department of employment|doe|embassy|government|labour ministry|"
        .. "labor ministry|immigration)",
      "(government|ministry|embassy|state) (quota|project|programme|program|scheme) ... "
        .. "(pay|fee|line|whatsapp|telegram|inbox|transfer|slot|slots)",
      "(through|via) (the)? "
        .. "(ministry of labour|department of employment|labour department|embassy) "
        .. "(100|guaranteed|quota|officer)",
      "(dont|do not|no need to) (check|ask|contact|call|verify) ... "
        .. "(ministry|department|embassy|website|dmw|licence|license|doe)",
    },
    th = {
      "(ผ่าน|รับรองโดย|ร่วมกับ|โควต้า|โควตา|โครงการของ|ในนาม|ตัวแทนจาก|ตัวแทนของ|อนุมัติโดย|การันตีโดย|สังกัด)"
        .. "(กระทรวงแรงงาน|กรมการจัดหางาน|กรมจัดหางาน|กรมแรงงาน|จัดหางานจังหวัด|สถานทูต|รัฐบาล|กงสุล|กระทรวง)"
        .. "(100|แน่นอน|ถูกต้อง|เรียบร้อย|จ้า|ไม่ต้อง|โควต้า|ค่ะ|ครับ|ทัก|แอดไลน์|รับ|เปิด)",
      "(ไม่ต้อง|อย่า|ห้าม|บ่ต้อง)(ไป)?(เช็ค|เช็ก|ตรวจสอบ|ติดต่อ|โทรถาม|ถาม|แจ้ง|ไปเช็ค)(ที่|กับ|ทาง|ชื่อ|เว็บ)?"
        .. "(เว็บ|เว็บกรม|กรม|กรมการจัดหางาน|จัดหางาน|สถานทูต|กระทรวง|ใบอนุญาต|กงสุล)",
      "(ระบบ|เว็บ)(กรม)?(ยังไม่อัพเดต|ยังไม่อัปเดต|ล่ม|ยังไม่ขึ้น)",
      "(เจ้าหน้าที่|คนใน|พี่ใน)(กรม|กระทรวง|สถานทูต|จัดหางาน)(ช่วย|ดูแล|จัดให้|รับ|ทำให้|เอง|ให้)",
      "(ไม่ผ่าน|ลัด|ข้าม)(ขั้นตอน|ระบบ|คิว)(กรม|เยอะ|ราชการ|รัฐ)?",
    },
  },
  unless = {
    en = {
      "(please|can|you can|should|must|always) (check|verify|contact)",
    },
    th = {
      "(ตรวจสอบ|เช็ค|เช็ก)(ได้|ชื่อ|ก่อน)",
      "(ยื่นขออนุญาต|ไม่มีค่าใช้จ่าย|ประกาศ|แถลง|ข่าว)",
      "(ผ่าน)กรม(การจัดหางาน)(แล้ว ค่าใช้จ่ายตาม|ตามประกาศ)",
    },
  },
  fires = {
    en = {
      "Farm work, «approved by the Ministry», transfer today.",
      "«No need to check with the department», trust us.",
    },
    th = {
      "งานเกษตรออสเตรเลีย «ผ่านกรมการจัดหางาน 100»%",
      "ใบอนุญาตมี «ไม่ต้องไปเช็คเว็บกรม» ระบบยังไม่อัพเดต",
      "คุณได้รับทุน «ไม่ต้องติดต่อสถานทูต»",
    },
  },
  silent = {
    en = {
      "You can check our licence on the ministry website.",
    },
    th = {
      "ตรวจสอบชื่อได้ที่เว็บกรมการจัดหางาน",
      "กระทรวงแรงงานแถลงข่าววันนี้",
    },
  },
  advice = "Call the authority itself (DoE 1506 press 2) with the name of the page; the department never "
    .. "recruits through private accounts. Keep a screenshot with the address.",
}
