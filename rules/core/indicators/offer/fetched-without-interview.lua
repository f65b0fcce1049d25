-- Work is given without interview, and a car fetches people at once.
rule {
  title      = "No interview, and a car comes at once",
  indicators = { "delphi:D1.07", "delphi:D3.14", "ilo:2" },
  weight     = 3,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "th-decoy-border", "ilo-delphi-2009" },
  terms = {
    en = {
      "(no interview|without interview|no interview is required|no interview needed)",
      "(driver|van|car) (collects|picks|pick|fetches) (you|u) (up)? (from|at) "
        .. "(school|home|ur door|your door|anywhere|bangkok|the airport)",
      "(start|leave|leaving|fly|travel) (tonight|today|tomorrow|this week)",
      "(start|leave|leaving|fly|travel) (within 24h|in 24h|within 48 hours)",
    },
    th = {
      "(ไม่ต้อง|ไม่มี)(มา)?สัมภาษณ์",
      "(รถ|มีรถ|ให้รถ)(ไป|มา)?รับถึง(หน้าบ้าน|บ้าน|ที่|ประตูบ้าน|ทุกจังหวัด)",
      "(รถ)?รับทั่ว(ไทย|ประเทศ)",
      "(เอา)?เสื้อผ้า(มา)?({number}|สอง|สาม)ชุดพอ",
      "(เดี๋ยว)?จอง(รถ|ตั๋ว)ให้(เลย|คืนนี้|พรุ่งนี้)?",
      "(เดินทาง|ไป|ออกรถ|ข้าม|บิน)(ได้)?(เลย)?(คืนนี้|อาทิตย์นี้|พรุ่งนี้|วันนี้)(มีรถ|มีเรือ|แอดไลน์|ด่วน|ทัก)?",
      "(สแกน|สมัคร)(ปุ๊บ|วันนี้)(ไป|ทำ)(ปั๊บ|คืนนี้)",
    },
  },
  unless = {
    en = {
      "(bookings|passengers|tour|hotel|holiday)",
      "start (today|tomorrow) (with|your free|learning)",
    },
    th = {
      "(ทัวร์|คอนเสิร์ต|เที่ยว|ทริป|กลับบ้าน|ฝนตก|รับน้อง)",
      "(ส่งของ|จัดส่ง|พัสดุ)",
    },
  },
  fires = {
    en = {
      "Visa in 9 days, «no interview».",
    },
    th = {
      "เดือนละ 32,000 «มีรถไปรับถึงหน้าบ้าน» «ไม่ต้องมาสัมภาษณ์»",
    },
  },
  silent = {
    en = {
      "Two interviews and a test.",
    },
    th = {
      "แอดมินร้านออนไลน์ เชียงใหม่ บริษัทใจดี จำกัด จันทร์-ศุกร์ 9-18 น.",
      "นัดสัมภาษณ์ที่ออฟฟิศ",
      "รถรับส่งพนักงานบางปะกง",
    },
  },
  advice = "Ask for company, address and an interview before travel. Somebody trusted should know the place "
    .. "and the number plate.",
}
