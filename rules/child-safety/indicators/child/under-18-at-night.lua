-- A person under 18 works at night.
local night_th = "(กะดึก|กลางคืน|เที่ยงคืน|ตีหนึ่ง|ตีสอง|ตีสาม|ตีสี่|ตี 1|ตี 2|ตี 3|ตี 4|ตี1|ตี2|ตี3|ตี4|เลิกดึก|รอบดึก|ถึงเช้า|ยันเช้า|"
    .. "ทั้งคืน|โต้รุ่ง|สองยาม|ห้าทุ่ม)"
local night_en = "(night shift|nights|overnight|midnight|till 1am|till 2am|till 3am|to 2am|to 3am|until 2am|"
    .. "until 3am|until 4am|all night|late night|graveyard shift|after midnight|1 am|2 am|3 am|4 am|"
    .. "1am|2am|3am|4am)"
rule {
  title      = "Night work of somebody under 18",
  indicators = { "delphi:D4.01", "delphi:D4.06", "ilo:11" },
  law        = { "th-lp-47", "th-lp-45", "th-cp-26" },
  weight     = 7,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-lp-act" },
  terms = {
    en = {
      "{age<18} ... " .. night_en,
      night_en .. " ... {age<18}",
      "(kids|children|pupils|schoolchildren) ... "
        .. "(work|works|working|sell|sells|selling|pack|peel|clean) ... " .. night_en,
    },
    th = {
      "{age<18}..." .. night_th,
      night_th .. "...{age<18}",
      "(เด็ก|เด็กๆ|น้องๆ|เด็กเล็ก|นักเรียน|ลูก)...(ทำงาน|แกะกุ้ง|แล่ปลา|ขาย|เต้น|ร้องเพลง|ไลฟ์|ล้างจาน|เดิน|เสิร์ฟ)"
        .. "..." .. night_th,
    },
  },
  unless = {
    en = {
      "(no|not|nobody|never|must not|cannot) ... {age<18}",
      "(hgv|lgv|class 1|class 2|nights out|school nights|parade nights|tramping) ... {age<18}", "{age<18} ... (nights out|school nights|parade nights)", "(hgv|lgv) class",
      "(sleep|sleepover|camp|party|flight|feed|baby|babysit*|film|movie) ... " .. night_en,
      "{age<18} ... (sleep|sleepover|camp|party|flight|feed|film|movie|bed) ... " .. night_en,
    },
    th = {
      "(ห้าม|ไม่รับ|ไม่ให้)...{age<18}",
      "{age<18}(ปี)?ให้(ผู้ปกครอง|พ่อแม่)", "{age<18}...(ห้าม|ไม่ให้|ไม่ได้|ไม่มี|งด)(ทำ|เข้า|อยู่|ลง)?(กะ|งาน|รอบ)?(ดึก|กลางคืน)", "ใบยินยอม(จาก)?(ของ)?(พ่อแม่|ผู้ปกครอง)",
      "(วุฒิ|จบ|การศึกษา|ขั้นต่ำ)...{age<18}",
      "(นอน|เที่ยว|ดูหนัง|อ่านหนังสือ|สอบ|ติว|ค่าย|ไข้|ป่วย|ร้องไห้|เลี้ยงลูก)..." .. night_th,
      "{age<18}...(นอน|เที่ยว|ดูหนัง|อ่านหนังสือ|สอบ|ติว|เข้าค่าย|ไข้|ป่วย)",
      night_th .. "...(วุฒิ|จบ|การศึกษา)...{age<18}",
      "เด็ก(เสิร์ฟ|เสิฟ|เสริฟ|ล้าง|ล้างจาน|ยก|เดินอาหาร|เชียร์|นั่ง|รถ|ปั๊ม|พาร์ท|ฝึกงาน|ช่วยร้าน|ท้ายรถ|ในร้าน|เอ็น|ดริ้ง|หลังร้าน|ประจำร้าน)",
    },
  },
  not_inside = {
    th = {
      "พี่น้อง",
    },
  },
  except     = { "line-broken" },
  -- Who speaks of permits, signed forms, holiday work or a child of the house minds the young.
  when = function(ad) return not ad:has("<minded-young>") end,
  fires = {
    en = {
      "Boys «15 to 17, night shift» at the plant.",
      "«kids sell tissue until 2am» in the bar street",
    },
    th = {
      "ร้านหลังมอ รับเด็กเสิร์ฟ «15+ เลิกตี 2»",
      "«เด็กๆ แกะกุ้งตั้งแต่ตีสอง»",
    },
  },
  silent = {
    en = {
      "Night shift, over 18 only.",
      "Newspaper rounds, 14+, before school.",
    },
    th = {
      "ปิดเทอมรับน้อง 15-17 ปี กะกลางวัน 9.00-16.00 น.",
      "กะดึก รับเฉพาะ 18 ปีขึ้นไป",
      "ปิดเทอมรับน้อง 15-17 ปี ช่วยแพ็คของ 9 โมงถึงบ่ายสาม",
      "วุฒิ ม.3 ทำงานกะดึกได้",
    },
  },
  advice = "Ask for ages, the shift list and the written permission: no work between 22:00 and 06:00 under "
    .. "18 without it (s.47). Ring 1546 or 1300.",
}
