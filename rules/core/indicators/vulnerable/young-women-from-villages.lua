-- Young women or girls from villages or hill areas are sought.
rule {
  title      = "Young women or girls from villages are sought",
  indicators = { "delphi:D3.03", "delphi:D3.06", "ilo:1" },
  weight     = 5,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(girl|girls|young girl|young girls|young women|young ladies|maid|maids|child|boys|"
        .. "small boys) (aged|age)? ({age})? (from|of|in) (the|a|my|your|ur)? (village|villages|"
        .. "countryside|province|provinces|upcountry|rural|hills|hill tribe|poor family|poor families)",
      "(village|rural|country|hill tribe|innocent) (girl|girls|maid|maids|young women) "
        .. "(wanted|needed|only|preferred|for|please|age|aged|hardworking)",
      "(girl|girls|young women|maids) ... (no education|uneducated|"
        .. "never been to (the)? (city|abroad)|poor family|poor families) "
        .. "(preferred|ok|better|welcome)?",
    },
    th = {
      "(ใคร|ผู้ใหญ่บ้าน|แม่ๆ|พอ|รับ|หา|มี|อยากได้|ต้องการ)(พอ)?(มี)?"
        .. "(เด็ก|สาว|เด็กสาว|เด็กหญิง|เด็กผู้หญิง|ลูกสาว|หลานสาว|ละอ่อน|ลูกหลาน)(บน|จาก|ใน|ชาว|แถว|ตาม)"
        .. "(ดอย|หมู่บ้าน|บ้านนอก|ต่างจังหวัด|ชนบท|ชายแดน|อีสาน|เขา|ชนเผ่า)",
      "(สาว|เด็กสาว|เด็กหญิง|เด็กผู้หญิง|เด็ก)(ดอย|บ้านนอก|ชาวเขา|ชนเผ่า|ต่างจังหวัด)..."
        .. "(อายุ|ขยัน|ใสๆ|ซื่อๆ|ไม่ประสา|ทำงาน|มาอยู่|หน้าตา|หน้าใส)",
      "(ลูกสาว|หลานสาว)(ใคร|บ้านไหน|ที่บ้าน)(จบ|ว่าง|อยากทำงาน|สวย|ไม่ได้เรียน|อายุ|พอ|มี)",
      "(ชาติพันธุ์|ชนเผ่า|เด็กดอย)(ก็ได้|ยิ่งดี|ก็รับ|พิจารณา)",
      "(ไม่รู้หนังสือ|อ่านไม่ออก|ไม่ได้เรียน|ไม่จบ ป 6|เรียนไม่จบ|ไม่ได้เรียนหนังสือ)(ก็)?(ได้|รับ|ไม่เป็นไร|ยิ่งดี)",
      "(ยัง)?ไม่รู้ภาษาก็(ได้|รับ)",
      "ปาละอ่อนไปยะก๋าน",
    },
  },
  unless = {
    en = {
      "(scholarship|school|charity|donate|health|vaccin*|festival|fashion)",
    },
    th = {
      "(บริจาค|ทุนการศึกษา|มูลนิธิ|โรงเรียน|ค่ายอาสา|ชุด|นิยาย|เพลง|ละคร|รีวิว|ขายผ้า)",
    },
  },
  fires = {
    en = {
      "Nice family looks for a «girl 11–14 from village» to live with us.",
      "«Village girls wanted» for the city.",
    },
    th = {
      "ใครพอ«มีเด็กหญิงบนดอย» อายุ 12-13 ขยันๆ",
      "ครอบครัวยากจนพิจารณาก่อน «ชาติพันธุ์ก็ได้»",
      "«สาวบ้านนอกใส»ๆ มาอยู่ร้าน",
    },
  },
  silent = {
    en = {
      "School for village girls: donate now, scholarship fund.",
    },
    th = {
      "ร้านวาฟเฟิลรับหญิง อายุ 20-28 เงินเดือน 9,000-14,000 เบี้ยขยัน ด่วน!!",
      "บริจาคเสื้อกันหนาวให้เด็กบนดอย",
      "เพลงสาวบ้านนอกฟังแล้วคิดถึงบ้าน",
    },
  },
  advice = "Ask who chooses the young women, who speaks for them and where they will live. Inform the "
    .. "provincial MSDHS office or 1300.",
}
