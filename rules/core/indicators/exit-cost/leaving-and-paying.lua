-- Leaving, and a sum to be paid for it, are named in one breath: a faint sign that needs company.
local en_leave = "(want to leave|wants to leave|want leave|if you leave|if u leave|if leave|leave before|leave early|leaving early|"
  .. "leaving before|leaving without|before leaving|before departure|quit|quits|cancel|cancels|break contract|"
  .. "breaking contract|break the contract|go home|going home|going back|resign|run away|runs away|runaway|escape|absconds|"
  .. "abscond|back out|backs out|change mind|change your mind|not come now|wants out|want out|want to stop|want to quit|"
  .. "stop working|stop work|walk away|leave the job|leave job|leave us|before contract|"
  .. "before (2|two|3|three|1|one|6|six) (years|year|months)|early termination|early exit|refuse|refuses|no show|dont come|"
  .. "leave when|leave whenever|leave any time|leave anytime|leave once|exit when|go when|leave after|"
  .. "do not come|pull out|not finish|not complete|buyout|buy out|exit|withdraw)"
local en_pay = "({money}|pay|pays|paid|penalty|fine|fined|owe|owes|settle|settles|non refundable|not refundable|cost|costs|compensate|"
  .. "compensation|reimburse|repay|repaid|refund|refunded|after refund|pays back|pay back|forfeit|lose|loses|clear|usd|dollars|double|triple|charges|charge|bond|"
  .. "refund us|return the|all salary|no salary|no pay|replacement)"
local th_leave = "(ออกก่อน|ลาออก|จะออก|ขอออก|อยากออก|จะกลับ|ขอกลับ|อยากกลับ|กลับก่อน|หนีไป|หนีกลับ|เปลี่ยนใจ|ใจเปลี่ยน|ถอนตัว|ยกเลิกเอง|"
  .. "ยกเลิกสัญญา|ยกเลิกกลางคัน|ไม่ครบสัญญา|ไม่ครบเดือน|ไม่ครบปี|อยู่ไม่ครบ|ทำไม่ครบ|อยู่ไม่ไหว|ลงก่อน|เลิกกลางทาง|ย้ายร้าน|"
  .. "ย้ายนายจ้าง|"
  .. "จะย้าย|ย้ายสวน|ย้ายงาน|ขอย้าย|เลิกทำ|เลิกกลางคัน|ออกกลางคัน|ลาออกกลางคัน|กลับบ้านก่อน|อยู่ไม่ถึง|ไม่ถึงกำหนด|ไม่ถึงปี|"
  .. "ขอเลิก|หนีงาน|โดดงาน|หลบหนี|ก่อนครบ|ถ้าหนี|ใครหนี|หนีก็|ไม่ยอมทำ|ใครไม่ทำ|ไม่ทำต้อง|ถ้าแท้ง|ถ้าท้อง|ไม่กลับมาทำ|"
  .. "ยุติก่อน|จะเลิก|จะไปก็ไป|หยุดกลางคัน|ไม่ไปต่อ|ทำเป้าครบ|ถอนสัญญา|คืนตัว|<thai-leaving>)"
local th_pay = "({money}|ปรับ|จ่าย|เสียค่า|ชดใช้|คืนเงิน|ใช้คืน|จ่ายคืน|ค่าปรับ|ริบ|ค่าเสียหาย|ไม่ได้เงิน|บ่ได้เงิน|ค่าที่เหลือ|หักหมด|"
  .. "สองเท่า|สามเท่า|"
  .. "เคลียร์|ต้องคืน|เอามาวาง|เอาเงินมา|หักคืน|แสน|หมื่น|มีค่าใช้จ่าย|คืนสอง|โดนหัก|ไม่ต้องเอา|อดได้|ไม่จ่ายเงิน|จ่ายแทน|"
  .. "ค่าพามา|ค่าฝึก|คืนค่า|รับผิดชอบค่า|<thai-price>)"
rule {
  title      = "Leaving and a payment for it are named together",
  indicators = { "delphi:D2.04", "delphi:D2.06", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    en = {
      "(those|anyone|pupils|students|residents|people|girls|a girl|boys|workers|whoever|somebody|maids|trainees|interns|ones|who|one) who (leave|leaves|left|go home|goes home|quit|quits|stop|stops|run|runs|run off|break|breaks|give up|gives up|drop out|drops out|back out|backs out|return|returns|change|changes|look around|look elsewhere) ... (reimburse|reimburses|repay|repays|refund|owe|owes|lose|loses|forfeit|forfeits|not awarded|no certificate|dropped at|nothing|no sum|doubles|fined|bill|covers the|cover the|hard to get|penalty|sent the bill|without pay|no pay|60 days|ticket home|pay back|pays back|pay for|pays for)",
      "(those|anyone|pupils|students|residents|people|girls|boys|workers|trainees|interns) who (finish|complete|stay|remain) ... (reward|only|paid|fare|ticket|sum|certificate|bonus)",
      "who (leave|leaves|go|goes|stop|stops|quit|quits) (early|in between|midway|halfway|before) ... (reimburse|reimburses|repay|repays|refund|owe|owes|lose|loses|forfeit|forfeits|not awarded|no certificate|dropped at|nothing|no sum|doubles|fined|bill|covers the|cover the|hard to get|penalty|sent the bill|without pay|no pay|60 days|ticket home|pay back|pays back|pay for|pays for)",
      "(replacing|replace|replacement for) (you|u|her|him) (costs|cost|is|means)",
      "(pay|settle) or (sit|stay|wait|remain|work)",
      "free if (two|three|four|five|{number}) (years|months)",
      "(finish|complete|stay) {number} (month|months|years|year) (is|are|you are|u r|then)? (free|released|yours)",
      "(you|u) (then|now)? (belong|belongs) to (the|our|my)? (project|company|club|boss|house|madam|us|camp)",
      "(your|ur) share (then|will)? (covers|pays|goes) (the|for)? (fuel|ticket|cost|costs|boat)",
      "(bill|cost|price) for (the|her|his|your)? (uniform|ticket|dress|dresses|bus|course|training) goes to (her|his|your|the) (grandmother|mother|father|family|parents)",

      en_leave .. " ... " .. en_pay, en_pay .. " ... " .. en_leave,
    },
    th = {
      th_leave .. " ... " .. th_pay, th_pay .. " ... " .. th_leave,
    },
  },
  unless = {
    en = { "(paid|annual|sick|maternity|parental) leave", "go home (and|to|early|safe|now|after)", "(no|without|zero) (penalty|fine|cost|charge)", "(severance|final) pay" },
    th = {
      "คืน(ให้)?(ตอน|เมื่อ|วัน|หลัง)(ที่)?(ลาออก|ออก|พ้นสภาพ)",
      "(ประกันชุด|ค่าชุด|ยูนิฟอร์ม)...(ลาออก|ออก)",
      "(ตามสัดส่วน|เพิ่มสองพัน|ขึ้นเงินเดือน)",
      "ลาออก(ไป)?แล้ว(เหลือ|แทน|ได้งาน|สบาย)",
    },
  },
  unless_near = {
    en = {
      "(pro rated|prorated|standard clause|days notice|you hold all|exam cost only|cost only|scheme rules)",

      "(reducing monthly|reduces monthly|reducing each month|pro rata|take it home and read|part of the course|course fee only|till is short|rest paid fine)",
      "(the bike|up to you|no problem|bike stays|any penalty|no penalty|none)",
      "(sliding scale|pro rata|reducing monthly|reducing|capped|code of practice|as set out in|annex|in lieu of notice|in lieu|own flight home|bond letter|relocation|no hurry|take your time|take ur time|its normal|standard clause)", "(subscription|gym|hotel|booking|flight|order|netflix|phone plan|tenancy|deposit back|smoking|weight|exit interview|strategy|refund policy|membership|visa exit|pilot|cadet|scholarship|degree|nurse training|cost of living|at no cost|free of cost)" },
    th = { "(โอน|ได้|จ่าย)(เงิน)?(ให้)?คืน(ให้)?(เต็ม|ครบ|แล้ว)", "คืนให้ครบ", "คืน(เงิน)?(ให้)?ภายใน {number}", "ทำใบรับ", "งวดสุดท้ายครบ", "(เอา|ส่ง)ชุด(มา|ไป)?คืน", "คืนชุด", "บัตรพนักงาน", "โน้ตบุ๊ก", "(คอนโด|เช่า|ออกรถ|ตั๋ว|โรงแรม|จองห้อง|คอร์ส|สมาชิก|ฟิตเนส|ดาวน์|ผ่อนรถ|นักบิน|ใช้ทุน|ทุนเรียน|ประกันสังคม|ค่าชดเชย|ชดเชยตามกฎหมาย)" },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "not-meant", "public-word" },
  fires = {
    en = { "«break contract, pay» us three thousand" },
    th = { "ถ้า«อยู่ไม่ไหวก็ต้องจ่าย»มาก่อน" },
  },
  silent = {
    en = { "Quit smoking and lose weight.", "Paid leave of 15 days." },
    th = { "ลาออกแจ้งล่วงหน้า 30 วัน", "จะออกรถใหม่ จ่ายดาวน์" },
  },
  advice = "Ask for the clause and how the sum was worked out. Anybody may leave work.",
}
