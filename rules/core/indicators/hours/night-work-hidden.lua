-- Night work is asked of people who should not do it, or is hidden.
rule {
  title      = "Night work that is hidden or asked of the young",
  indicators = { "delphi:D4.01", "delphi:D4.07", "ilo:11" },
  law        = { "th-lp-23" },
  weight     = 3,
  status     = "stable",
  support    = true,
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(night|nights|night shift|overnight) (crew|work|shift|job)? ... "
        .. "(not 18|under 18|teens|kids|boys|cousins|no papers|no cards|no names)",
      "(sell|sells|selling|beg) (water|flowers|things) (in|at|until|till|all) (the)? "
        .. "(night|midnight|2am|1am|3am)",
      "(under 18|kids|teens|boys|girls of 15) ... (night|nights|night shift)",
    },
    th = {
      "(กะดึก|กลางคืน|งานกลางคืน|ทำดึก|รอบดึก|ตีหนึ่ง|ตีสอง|ตีสาม)..."
        .. "(เด็ก|15|16|17|14|นักเรียน|ไม่มีบัตร|ใช้ชื่อคนอื่น|ไม่ตรวจบัตร|ไม่แจ้ง)",
      "(เด็ก|อายุ14|อายุ15|อายุ16|นักเรียน|14 15|15 16|ม ต้น|น้อง)..."
        .. "(กะดึก|ทำดึก|กลางคืนล้วน|ล้างร้านตอนดึก|ตีสอง|ตีหนึ่ง|กะตีหนึ่ง|ถึงตีหนึ่ง)",
      "งานกลางคืนล้วน",
    },
  },
  unless = {
    en = {
      "(18 or over|18 only|over 18|18 plus|playing|party|prom|club night|babysit*)",
    },
    th = {
      "(18 เท่านั้น|อายุ18ปีขึ้นไป|18 ขึ้น|20 ขึ้น|20ปีขึ้นไป|เด็กเสิร์ฟ|เด็กปั๊ม)",
      "(นอนดึก|ตื่น|ดูบอล|เที่ยว|ฝัน|เลิกงาน|ลูกร้อง|ร้องไห้|ละคร)",
    },
  },
  fires = {
    en = {
      "Meat plant, «night work boys» and cousins from school",
    },
    th = {
      "เด็กเรือ 15-16 ก็พอไหว «งานกลางคืนล้วน»",
      "มีเด็ก 13 ให้ไปแล่ปลา «กะตีหนึ่ง»",
    },
  },
  silent = {
    en = {
      "Night shift, over 18 only.",
    },
    th = {
      "กะดึก 22.00-06.00 รับ 18+ เท่านั้น",
      "รับพนักงานกะดึก ประกันสังคม",
    },
  },
  advice = "Ask for ages and the shift list: no work between 22:00 and 06:00 under 18 without written "
    .. "permission.",
}
