-- A job abroad that speaks of weapons, an army or a front: such offers led men into a war.
rule {
  title      = "A job abroad that speaks of weapons, an army or a front",
  indicators = { "delphi:D1.01", "delphi:D4.06", "ilo:2" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    th = {
      "(รัสเซีย|ยูเครน|ยุโรปตะวันออก|ตะวันออกกลาง|แอฟริกา|ต่างประเทศ)...(ฝึกอาวุธ|ฝึกทหาร|ถืออาวุธ|จับปืน|ทหารรับจ้าง|แนวหน้า|สนามรบ|กองทัพ|ขุดสนามเพลาะ|โดรน)",
      "(ฝึกอาวุธ|ถืออาวุธ|ทหารรับจ้าง|แนวหน้า|สนามรบ|กองทัพ|สนามเพลาะ)...(รัสเซีย|ยูเครน|ต่างประเทศ|เงินเดือนแสน|โบนัส|เซ็นสัญญา)",
      "(เซ็น|เงินเซ็น|โบนัสเซ็น)(สัญญา)?...(รัสเซีย|ยูเครน|ยุโรปตะวันออก|ภาษาต่างประเทศที่โน่น)",
    },
  },
  unless = { th = { "(เกม|หนัง|ซีรีส์|ข่าว|นักเตะ|ฟุตบอล|ราชการ|กองทัพบก|กองทัพเรือ|กองทัพอากาศ|กองทัพไทย|ตำรวจ)" } },
  fires  = { th = { "งานรักษาความปลอดภัย«รัสเซีย ฝึกอาวุธ»ให้ เดือนละแสนห้า" } },
  silent = { th = { "รับสมัครทหารกองทัพบก ฝึกอาวุธ 10 สัปดาห์", "ขับโดรนถ่ายภาพงานแต่ง" } },
  advice = "Ask what was signed, in which language, and where the papers are. Tell the embassy; the family may ask for consular help.",
}
