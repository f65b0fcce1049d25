-- Fines are taken for days off, lateness, illness, talking, breakage or leaving the room.
rule {
  title      = "Fines for absence, lateness, illness or small faults",
  indicators = { "delphi:D4.03", "ilo:8" },
  law        = { "th-lp-76" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(fine|fines|fined|penalty) ({money}|{number}) (for|if|when|every|each|per) (every|each|you|sit|late|sick|"
        .. "drunk|talk|complaint|mistake|phone|toilet|day|sleep|no customer|refuse|weight|alone|guest)",
      "(sick|late|absent|period|day off|off|toilet|sit alone|no customer|mistake|refuse) (day)? (is|are)? "
        .. "({money}|{number}) (fine|cut|penalty|fined)",
      "(if|when) (you|u|we|i|she) (not|dont|no|sit|late|sick|refuse|miss|sleep|talk) ... (cut|fine|fined|deduct|"
        .. "minus) (food|money|pay|salary|{money}|{number}|day|half|all)",
      "(late|lateness|absent|absence|sick|sickness|day off|weight gain|talking|toilet|break|"
        .. "breakage|mistake|mistakes|smoking|fighting|refusing|phone use|sleeping|missed shift|"
        .. "no show) (is|are|will be|get|gets|day)? "
        .. "(fine|fined|fines|penalty|deducted|cut|charged|pay cut|deduct)? ({money}|{number})? "
        .. "(fine|fined|per day|a day|cut|deducted|each time|penalty)",
      "(fine|fines|fined|penalty|penalties) (of|is|are|for|if|when|{money})? ... (late|lateness|"
        .. "absent|absence|sick|day off|talking|toilet|break|broken|mistake|mistakes|weight|refusing|"
        .. "refuse|phone|sleeping|missing|rude|complaint|complain)",
      "(deduct|deducts|cut|cuts|deducted|minus) "
        .. "({money}|{number}|two|2|double|one day|day|days|half day)? "
        .. "(pay|salary|wage|wages|days|day)? (of|for|if|when|from|each|every)? (your|ur|pay|salary)? "
        .. "(you)? (are|be)? (late|absent|sick|absence|lateness|mistake|broken|break|day off|off day|"
        .. "missing)",
      "(system|list) of fines",
      "rest is no pay",
      "u break u pay",
    },
    th = {
      "(สาย|หยุด|ลา|ป่วย|หลับ|หลับยาม)(ไม่มีใบแพทย์)?(หัก|ปรับ)(นาทีละ|ชั่วโมงละ|คืนละ|วันละ|ครั้งละ)?"
        .. "({money}|{number})",
      "หยุด(ได้)?(แต่)?ปรับ(คืนละ|วันละ)?",
      "(ของเสีย|ของพัง|หม้อ|จาน|แก้ว)...(หักหนู|หัก{number}|หักเรา)",
      "(มาสาย|สาย|ขาดงาน|ขาด|ลาหยุด|ลาป่วย|ป่วยหยุด|ป่วย|หยุดงาน|หยุด|ลา|คุยกัน|มือถือ|เล่นมือถือ|"
        .. "เข้าห้องน้ำเกิน{number}นาที|เข้าห้องน้ำ|หลับเวร|หลับ|ของแตก|ของหาย|ของเสีย|แตก|แต่งตัวไม่เรียบร้อย|"
        .. "น้ำหนักขึ้น|อ้วน|ทำผิด|เถียง|ทะเลาะ|สูบบุหรี่|ออกนอกห้อง|ออกหอ|เงินขาด|ทำของเสีย|ทำของแตก|โดนแขกบ่น|"
        .. "ลูกค้าบ่น)(วันละ|ครั้งละ|นาทีละ|โดน|จะ|ถูก|วัน|{number}วัน|{number}นาที|หนึ่งวัน|1วัน)?(โดน|จะ|ถูก)?"
        .. "(ปรับ|หัก)(เงิน|วันละ|ครั้งละ|นาทีละ|ร้อย|สองร้อย|{money}|{number}|สองแรง|สองเท่า|2แรง|2เท่า|สามแรง|"
        .. "ค่าแรง|แรง|หมด|เอา|เป็นวัน|ทั้งทีม|นาที)",
      "(ปรับ|หัก)(เงิน)?(วันละ|นาทีละ|ครั้งละ|ชั่วโมงละ)({money}|{number}|ร้อย|สองร้อย|ห้าร้อย|บาท)",
      "(หยุด|ลา|ขาด|หยุดงาน|ลาป่วย)({number}วัน|วันเดียว|หนึ่งวัน)?(จะ|โดน)?หัก({number}|สอง|สาม|สองสาม)?"
        .. "(แรง|เท่า|วัน)",
      "(ปรับเป็นรายวัน|ปรับรายวัน|โดนปรับทุกวัน|ค่าปรับรายวัน|หักเป็นวัน|รวมปรับเกินเงินเดือน)",
      "(ของหาย|ของแตก|เงินขาด)(หาร|หัก|เฉลี่ย|ต้องใช้)(ทั้งทีม|เฉลี่ย|ทั้งกะ|คืน|เงินเดือน)",
      "สายปรับ(ร้อย|{number})",
      "หักคะแนน",
      "(มาสาย|สาย|ขาด|ลา|หยุด|คุย|เข้าห้องน้ำ|พัก|ตื่นสาย|เผลอหลับ|ยิ้มไม่พอ|แต่งตัวไม่ผ่าน)(เกิน)?({number}นาที)?(ก็|โดน)?(ปรับ|หัก)(ร้อย|พัน|{money}|{number}|นาทีละ|ครั้งละ|วันละ|ทันที)",
      "เข้าห้องน้ำ(ได้)?(ต้องขอ|นับนาที|จับเวลา|นับเวลา|ครั้งละ|วันละ)",
    },
  },
  unless = {
    en = {
      "(no|without|never|not) ... (fine|fines|penalty|deduction|cut)",
      "(library|parking|traffic|police|speeding|late payment|room|rent) ... (fine|fines|fee)",
      "(fine|fines) (dining|art|arts|wine|jewellery|chemicals|food|tune|with|thanks|detail)",
      "(break|sick) (of|up|down|time|room)",
      "(im|i am|feel|feeling|all|be|is|was|ok|okay) fine",
      "price cut",
    },
    th = {
      "(ไม่หัก|ไม่ปรับ|ไม่โดนหัก|ไม่โดนปรับ|ไม่มีหัก|ไม่มีการหัก|ไม่มีปรับ)",
      "(คีย์การ์ด|บัตร|หอพัก|ห้องพัก|ห้องเช่า|สัตว์เลี้ยง|จราจร|ตำรวจ|ใบสั่ง|ภาษี)...ปรับ",
      "ปรับ(ปรุง|ตัว|ระดับ|เปลี่ยน|แต่ง|สภาพ|เงินเดือน|ขึ้น|ลด|อากาศ|โหมด|รูป|สมดุล|พื้น|ผิว)",
      "หัก(มุม|ห้าม|หลัง|ล้าง|ดิบ|ภาษี|โค่น|ใจ|งบ|ณ)",
      "แตกหัก",
    },
  },
  not_inside = {
    th = {
      "ห้องพัก", "ที่พัก", "หอพัก",
      "ปรับปรุง",
      "ปรับตัว",
      "แตกหัก",
      "ล้ม",
      "ขาดทุน",
      "ลาออก",
      "สลา",
    },
  },
  unless_near = {
    th = {
      "(โรงเรียน|นักเรียน|ห้องสอบ|หักตามจริง|คะแนน)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "«Fines: late» 50, weight gain 100, refusing a table 200 for all.",
      "«deduct two days if absent», no excuse",
    },
    th = {
      "«มาสายปรับนาทีละ» 20 บาท",
      "«หยุดงาน 1 วันหัก 2 แรง»",
      "«ของแตกปรับ 500»",
      "«ลาป่วยหักสองแรง»",
      "แพ็คปลา «เข้าห้องน้ำนับนาที» สายปรับร้อย",
    },
  },
  silent = {
    en = {
      "I am fine, late again.",
      "No fines, sick leave is paid.",
    },
    th = {
      "ลาป่วยไม่หัก",
      "คีย์การ์ดหายปรับ 200",
      "มีการปรับเงินเดือนทุกปี",
      "นักเรียนมาสายหักคะแนน",
    },
  },
  advice = "Ask for the work rules and payslips. Fines may be deducted only as s.76 allows; a rule that the "
    .. "inspector has not seen does not bind.",
}
