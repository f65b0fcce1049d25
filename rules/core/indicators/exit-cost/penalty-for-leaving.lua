-- Leaving early costs the worker a penalty, compensation or earned wages.
local leave = "(leave|leaves|leaving|quit|quits|quitting|resign|resigns|resignation|go home|going home|"
    .. "break|breaks|breaking|terminate|terminates|stop|exit|back out|abandon|run away|runaway|run|"
    .. "cancel|withdraw|drop out)"
local pay = "(pay|pays|paid|penalty|penalties|fine|fines|fined|compensate|compensation|reimburse|repay|"
    .. "repayable|refund|owe|charge|charged|liable|forfeit|deduct|deducted)"
local th_exit = "(ออกก่อน|ลาออกก่อน|กลับก่อน|เลิกก่อน|ออกกลางคัน|ลาออกกลางคัน|กลับกลางคัน|อยู่ไม่ครบ|ทำไม่ครบ|ทำงานไม่ครบ|"
    .. "ไม่ครบสัญญา|ไม่อยู่ครบ|หนีก่อน|หนีกลับ|ถอนตัว|ห้ามยกเลิกยกเลิก|ยกเลิกสัญญา|ออกไม่ครบ|จะกลับก่อน|จะออกก่อน|"
    .. "กลับบ้านก่อน|ฉีกสัญญา|ลาออกไม่แจ้ง|ลาออกไว|โดดเรือ)"
local th_pay = "(ปรับ|เสียค่าปรับ|โดนปรับ|ค่าปรับ|จ่ายคืน|จ่ายค่า|จ่าย|ชดใช้|คืนเงิน|คืนทุน|คืนค่า|เสียค่า|เสีย|หักเงิน|หัก|"
    .. "ริบเงินเดือน|ริบ|คิดค่า|คิดคืน|ไม่จ่าย|ไม่ได้เงิน|ไม่ต้องมาเอาเบี้ย|ไม่ต้องมาเอาเงิน|อดได้)"
rule {
  title      = "Leaving early costs the worker money",
  indicators = { "delphi:D2.04", "delphi:D2.06", "ilo:9", "ilo:3" },
  law        = { "th-atip-6-1", "th-lp-76" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "ilo-hard-to-see-2012" },
  terms = {
    en = {
      "(who|whoever|anyone who|those who|students who|staff who|workers who|trainees who|interns who|candidates who|girls who) (discontinue|discontinues|withdraw|withdraws|quit|quits|drop out|drops out|abscond|absconds|give up|gives up|back out|backs out|go home early|leave early|leaves early|run|runs|leave|leaves) ... (will not|wont|not|no|never|forfeit|forfeits|lose|loses|pay|pays|owe|owes|refund|picks up|inform|transcripts|certificate|college|parents|family|police|blacklist*)",
      "(withdrawal|early withdrawal|discontinuation|early exit|early return|early departure|non completion|resignation|dropping out|backing out|pulling out|declining|declining contract|refusing contract) (from|of|before|after)? (the)? (contract|programme|program|course|placement|offer|trip)? ... ({money}|{number} refund|visa|cancellation|cancelled|reported|penalty|fine|transcripts|withheld|blacklist*|refund|forfeit*|deportation|immigration)",
      "(leaving|leaving early|leaving before|going early|going home early) (means|costs|is|and) ... (reward|bonus|deposit|balance|held|savings|certificate|papers|next teacher|forfeit*|lose|lost|gone)",
      "(move out|moving out|checkout|check out|exit|leaving|release|transfer) (fee|charge|money) ({money}|{number}|applies|is|pp|each)",
      "failure to (board|attend|show|complete|report|work|meet|reach|turn up) ... ({money}|fine|deduct*|deport*|report*)",

      "(leave|leaving|quit|stop|go|resign|exit|drop) (in the middle|mid way|midway|in between|half way|halfway|mid season|mid contract) ... ({money}|pay|cleared|clear|bill|cost|fee|owe|refund|lose|forfeit)",
      "(to be|must be) (cleared|paid|settled) before (relieving|release|clearance|experience|the relieving) (letter|certificate|paper)",
      "(finish|complete|stay) (it|the contract|till the end|the season)? (otherwise|or|else) (no|without|lose|you lose) (the|your|ur|any)? (certificate|reference|letter|degree|visa|passport|stamp|salary|pay)",
      "(if|when|unless|before) (you|u|i|we|she|he|they|anyone|worker|girl|helper|staff|maid)? (want to|wants to|"
        .. "wanna|ever|now)? <leaving> ... (pay|pays|paid|refund|repay|settle|settled|owe|owes|compensate|"
        .. "compensation|penalty|fine|return double|double|buy out|buyout|give back|money back|cost|costs|zero|debt|"
        .. "book|tag|{money}|{number}k)",
      "(pay|pays|refund|repay|owe|owes|compensation|penalty|fine|fee|break fee|{money}) ... (if|before|or|"
        .. "unless) (you|u|i|we|she|he|they)? (want to|wants to|wanna)? <leaving>",
      "(break|breaking|breach|cancel|terminate|termination) (the|of)? (contract|agreement|bond)? (is|fee|fine|"
        .. "penalty|cost|costs|pay|equals)? ({money}|{number}k|{number} usd)",
      "(staff|workers|worker|employee|helper|girls|anyone|who|crew) (who)? (leaving|leave|leaves|resigning|"
        .. "resigns|quits|quit|absconding|absconds) (without|before|early|in|within|not) ... (settle|pay|bear|"
        .. "refund|forfeit|owe|cover|cost|costs|penalty|fine)",
      "(already|alredy|oredi) (buy|bought|issue|issued|spent|spend|paid|book|booked|invested) ... (must|have to|"
        .. "cannot|cant|owe|penalty|refund|double|pay|back out|fly)",
      "(cannot|cant|no) (cancel|refund|back out|change mind) ... (must|pay|owe|penalty|fly|come|go|ticket)",
      "(parents|family|guarantor|mother|father) (will|must|have to|has to|pay|pays) (pay|repay|refund)? "
        .. "({money}|{number}) ... (if|when|before)",
      "(if|when) ... (go back|come back|leave|quit|run|return) ... (parents|family|guarantor|mother|father) "
        .. "(will|must|have to|has to)? (pay|pays|repay|refund|owe)",
      "(money|dowry|it) must be returned (double)?",
      "(leave|leaving|resign|quit|quits|go|return) "
        .. "(early|before {number} (years|months)|us before {number} (yrs|years)) ... "
        .. "(pay|compensate|compensation|balance|back|reimburse) {money}?",
      "pay back {money}",
      "(leave early|resign early|back out|backs out) ... ({money}|owe the house|compensate|fee)",
      "(pull out|refuse|cancel a day) ... ({money}|owe the house|compensate|fee)",
      "(passport)? return fee",
      "(quitters|who quits) (get|gets) left",
      "if you go you pay {money}?",
      "you pay (flight|permit|ticket|the flight) and",
      "(if|when|who|whoever|anyone) (you|u|worker|she|he|they|candidate)? "
        .. "(want to|wants to|decide to|will)? (leave|leaves|quit|quits|resign|resigns|go home|break|"
        .. "breaks|terminate|exit|back out|abandon|run away|cancel|withdraw) ... "
        .. "(before|early|within|contract|first|without) ... " .. pay,
      "(leave|leaving|quit|quitting|resign|go home|going home|exit) (early|before) ... "
        .. "(pay|penalty|fine|fined|compensat*|reimburse|repay|owe|charge|forfeit)",
      "(penalty|fine|compensation|bond|exit fee|charge) (of|is|for|{money})? ... (if|for|when) "
        .. "(you|u|worker|early)? (leave|leaving|quit|quitting|resign|resigning|break|breaking|"
        .. "going home|early exit|early leaving|run away|abandon)",
      "(repayable|payable|repay|pay back|be paid|refund|to be paid|reimburse) ... (if|when) "
        .. "(you|u|she|he|worker)? (leave|quit|resign|go|are)",
      "(breach|breaking|break|terminate|early termination) (of)? (the|ur|your)? "
        .. "(contract|bond|agreement) ... (penalty|fine|pay|compensation)",
      "abandon ship ... (pay|fine|{money})",
      "(no port|leave) ... dollar fine",
      "otherwise absconding case",
      "if (you|u) leave before {duration}",
      "send back with own ticket",
      "(early leaver|exit) (fee|fees|charge|penalty)",
      "cancel ... lose (your|ur) (salary|wages|deposit)",
      "(breaking|break|breach|leaving|cancel|cancelling|quitting|quit|exit) (it|the contract|contract|early)? (is|costs|cost|fee|equals) {money}",
      "(otherwise|or|else) (you|u)? (must|will|have to)? pay {money} ... (exit|leave|documents|before|go|refund|ticket)",
      "(if)? (you|u) cancel (return|pay|repay) (all|cost|double|x3|triple)",
      "(one year|two years|year|months|contract) (you|u|we)? (cant|cannot|can not|no) (break|exit|leave|quit)",
      "(exit|leaving|breaking|quitting) {number}k",
      "(pay|pays) ({money}|{number}) (for|if) (breaking|break|leaving|exit|stop|quitting)",
      "then pay ({money}|{number}) and go (home|back)",
      "(belong|belongs) to us {number} (years|months)",
      "(no|without) going home (in|during|before) (the)? contract",
    },
    th = {
      "(ไม่ครบ|ทำไม่ครบ|ไม่ทำครบ|อยู่ไม่ครบ|ไม่อยู่ครบ)(ปี|สัญญา|เดือน|เทอม|ฤดู)?(ก็)?(ต้อง|ให้)(คืน|จ่าย|เสีย|ใช้|ชดใช้)(เงิน)?(แสน|หมื่น|{money}|{number}|สองเท่า)",
      "(ผิดสัญญา|เปลี่ยนใจ|หากยกเลิก|ถ้ายกเลิก|กลับก่อน|ออกก่อน|ออกกลางคัน|ไม่จบ|โดดงาน|หนีงาน)..."
        .. "(ปรับ|จ่าย|คืน|ชดใช้|ยึด|ริบ)(เงิน|ค่าฝึก|ค่าสอน|ค่าอบรม|ค่าตั๋ว|คืน)?"
        .. "({money}|{number}|วันละ|สองเท่า|สามเท่า)",
      "(ออกก่อน|กลับก่อน|อยู่ไม่ครบ)(คืน|จ่าย|ยึด|ริบ)(เงิน)?(ประกัน)?(ร้าน)?({money}|{number})?(สองเท่า|สามเท่า|เท่า)?",
      "(ขอย้าย|ย้ายบริษัท|เปลี่ยนนาย)...(ต้อง|ให้)?(คืน|จ่าย)(ค่าอบรม|ค่า|เงิน)(ก่อน)?",
      "(เดือนสุดท้าย)(ไม่ได้|ไม่จ่าย)(เงิน)?",
      "ถ้า(ผม|หนู|เรา)?ไม่ไป(แล้ว)?...จ่ายค่า(ตั๋ว|ดำเนินการ)",
      "(ไม่|บ่)(แจ้งก่อน|ครบ){number}(วัน|เดือน)?...(ไม่ได้เงิน|ปรับ|ริบ)",
      "(หนี|โดดหนี้|โดด)(ตาม)(ถึงบ้าน|กลับได้|ตัว)",
      th_exit .. "(กำหนด|สัญญา|ครบ|ครบกำหนด|ครบสัญญา|{duration}|หนึ่งปี|ปี)?"
        .. "(นะ|ก็|จะ|ต้อง|โดน|ถูก|คือ|มี|เค้า|ให้|ไม่ได้|เดี๋ยว)?(ต้อง|จะ|มี)?" .. th_pay .. "({money}|{number})?",
      th_exit .. "...(ปรับ|จ่ายคืน|ชดใช้|คืนทุน|ค่าปรับ|เสียค่า|จ่ายค่า|ค่าเอกสาร|ค่าเสียเวลา|หักเงิน|ริบเงิน|เสียแสน)",
      "(ปรับ|ค่าปรับ|ชดใช้|จ่ายคืน|คืนเงิน)({money}|{number}|แสน|หมื่น|สองเท่า|สิบเท่า)?(ถ้า|หาก|กรณี|เมื่อ)(ลา)?"
        .. "(ออก|ลาออก|กลับ|หนี|อยู่ไม่ครบ|ทำไม่ครบ|ผิดสัญญา|เลิก)",
      "(ลาออก|ออก|จะออก|กลับ|จะกลับ|เลิก)(ก็|ต้อง|ให้|ถ้า)?(เอาเงินมาคืน|หาเงินมาคืน|จ่ายคืน|จ่ายมา|คืนเงิน|ใช้คืน)",
      "(ลาออก|ออก|จะออก|กลับ|จะกลับ|เลิก)(ก็|ต้อง|ให้|ถ้า)?(จ่ายค่าตัว|คืนค่าตัว|เสียค่าตัว|จ่ายค่าเสียหาย)",
      "(หนี|กลับ|ออก)(ก่อน)?(หัก|ปรับ|คิดเงิน)(คนชวน|คนพามา|คนแนะนำ|คนค้ำ|เพื่อน|ที่บ้าน)",
      "(หนีหักคนชวน|หนีปรับ|หนีตาม|หนีโดน)",
      "(ใคร|คนไหน)(หนี|พาหนี|จะกลับ|ลาออก|โดด)...(โดน|ปรับ|หัก|ริบ|เสีย|ไม่ต้องมาเอา|จ่าย|ตามถึงบ้าน)",
      "(ถ้าแท้ง|ไม่ไปก็คืนมา|ถ้าไม่ไปก็คืน)",
      "(กลับก่อน|ออกก่อน)(ริบ|ปรับ|ไม่ได้นะ)",
      "(ไม่งั้น|มิฉะนั้น|ไม่งั้นก็)(เสีย|จ่าย|ปรับ)({money}|{number}|แสน|หมื่น|สองแสน)",
      "กะหาเงินมาคืนสองเท่า",
      "ทนจนครบ",
      "(ใจเปลี่ยน|เปลี่ยนใจ|ถอนตัว|ล้มเลิก|เลิกกลางทาง|ไปไม่สุด|ไม่ไหวแล้วกลับ|ขอยกเลิก|ยกเลิกเอง|ยกเลิกก่อน|ยกเลิกกลางคัน)...(มีค่า|เสียค่า|ปรับ|จ่าย|คืนเงิน|ชดใช้|ค่าปรับ|ริบ)",
      "(จะออก|ขอออก|พอจะออก|จะลาออก|ขอลาออก|จะกลับ|ขอกลับ|จะเลิก|จะย้าย)...(ติดค่าปรับ|ค้างค่าปรับ|มีค่าปรับ|โดนค่าปรับ|ติดหนี้ร้าน|ค้างหนี้|ต้องจ่ายค่า|เสียค่า)",
      "(ลง|ออก|กลับ|เลิก|หนี|ย้าย)ก่อน(ก็)?(บ่|ไม่)(มี|ได้|จ่าย|หื้อ|ให้|คิด)(เงิน|ค่าแรง|ค่าจ้าง|สักบาท|ซักบาท|หื้อ)",
      "ค่า(ยกเลิก|ยกเลิกสัญญา|ผิดสัญญา|เสียโอกาส|เสียเวลา|ออกก่อน|ปลดสัญญา|ฉีกสัญญา)(ก่อน|คนละ|ทั้งหมด|อีก)?({money}|{number}|แสน|หมื่น)",
      "(ทำ|อยู่|เรียน|ฝึก)(ไม่ถึง|ไม่ครบ|ไม่จบ)({number}|ปี|เดือน|กำหนด|สัญญา|{duration})...(คืน|จ่าย|ปรับ|ชดใช้|ใช้คืน|ไม่ได้เงิน|ไม่จ่าย|ริบ)",
      "(จะ|อยาก|ขอ)?(ออก|กลับ|เลิก)(ก็|ก่อน)?(เอา|หา)(เงิน)?มา({money}|{number}|หมื่น|แสน|ห้าหมื่น|สองหมื่น|สามหมื่น|คืน)",
      "(จบก่อน|ออกก่อน|กลับก่อน|เลิกก่อน)(จ่าย|เสีย|ปรับ)({money}|{number}|สอง|สาม|ห้า|พัน|หมื่น|แสน)",
      "(พาหนี|หนี)...หัก(หัวหน้า|คนพา|คนชวน|เพื่อน|ชุด)",
      "ไม่(เลือก|เอา|แต่ง|ทำ|ไป)(ก็)?ต้องคืน(ค่า|เงิน)",
      "(ออก|กลับ|เลิก|ลา)(ไม่ครบ|ก่อนครบ|ก่อน)...(ไม่จ่าย|ไม่ได้)(เงิน|เดือน)",
      "(ถ้า)?ไม่(มา|ไป)(แล้ว)?(พี่|เค้า|เขา|บริษัท|เรา)?(เสีย|คิด|ปรับ|เก็บ)(ค่า|{number}|สอง|สาม|หมื่น|พัน|แสน)",
      "(ยุติ|เลิก|ออก|กลับ|ลาออก)(สัญญา)?ก่อน...(ค่าเสียหาย|ชดใช้|ค่าปรับ|{number}เท่า|สองเท่า|สามเท่า)",
      "ไม่ครบ(ปี|สัญญา|กำหนด|เดือน)(ก็)?(เสีย|จ่าย|ปรับ|คืน)({money}|{number}|แสน|หมื่น|ค่า)",
      "(ถ้า)?ถอน(ตัว|เล่ม|สิทธิ์)(ก็)?...(ยึด|ริบ|เสีย|ค่า)(เงิน|ถอนเล่ม|ทั้งหมด|{number})?",
      "ค่าถอนเล่ม",
      "(ย้ายนาย|เปลี่ยนนาย|ย้าย)(ได้)?(แต่|ต้อง)?จ่ายค่า(เสียเวลา|ตัว|ย้าย|นาย)",
      "(จะออก|ถ้าจะออก|ลาออก)ต้อง(จ่าย)?ค่า(วิชา|เรียน|ฝึก|สอน|เสียเวลา)",
      "(ไม่งั้น|ไม่ครบ|ไม่อยู่)จ่าย(เค้า|เขา|พี่|คืน)?({number}|แสน|แสนนึง|หมื่น)",
      "(คน)?(หนึ่ง|ใคร)หนี...(คนอื่น|อีก|ที่เหลือ|ทั้งกลุ่ม|เพื่อน)(สี่คน|คน)?(จ่าย|ใช้|รับผิดชอบ)(แทน)?",
      "ห้ามเลิก(กลางคัน)?",
      "ระหว่าง(สัญญา)?(ห้าม)?รับงาน(ร้าน|ที่)อื่นปรับ",
      "ของ(หาย)?(น้อง|มึง)?ต้องใช้(พี่|เรา|คืน)",
      "(ค่ากล้อง|ค่าไฟ|ค่าเก้าอี้|ค่าคอม|ค่าเปิดห้อง)(ค่า|ให้)...({money}|{number})",
      "(กลับ|ออก)ได้(แต่)?(เอา|จ่าย|โอน)({money}|{number})",
      "(โดดเรือ|หนี|ลง)...(ตามเก็บ|เก็บ)(กับ|จาก)(คนที่พามา|คนค้ำ|เมีย|ญาติ)",
      "(ย้าย|ออก)(โรง|ร้าน|นาย|ไร่)?ต้องมีใบปลดหนี้",
      "อยู่ไม่ถึง...(หัก|คืน|จ่าย)",
      "ค่าปรับ(หาก|ถ้า|กรณี)(ผิด|ออก|ลาออก|ไม่ครบ|เลิก)(สัญญา)?({number}|{money}|แสน|หมื่น)",
      "(ปรับ|ชดใช้)(หาก|ถ้า)(ผิด|ออก)(สัญญา)?",
    },
  },
  unless = {
    en = {
      "(deposit|uniform) ... returned (when|if)",
      "(relocation|sliding scale|capped|code of practice)",
      "(stay {number} months or return (half|the|course))",
      "return (half|the course fee)",
      "(lunch|tea|unpaid|paid|minute|min|hour) break",
      "break ({money}|for|and|of|between|per)",
      "(gym|tenant|owner|room|rent|condo|flat|tour|hotel|ticket (is)? refundable|club|course fee|subscription|"
        .. "phone contract|sim|late charge|order|booking|bill|instalment|installment)",
      "(training|course|free training|train you) ... (pay back|return|refund)",
      "(bond|agreement) ... (waived|medical reasons|campus)",
      "(salary|wage|overtime|tips|bonus|shift|daily) (is)? paid (if|when|before|after)",
      "(pay|paid) (rent|bill|bills|lunch|dinner|taxi|me|u|you) (before|when|if)",
      "notice (is)? required",
      "(no|without|never|not|zero|free) (any|a)? ... (penalty|fine|penalties|bond|exit)",
      "(library|parking|tenancy|room|rent|gym|membership)",
      "(subscription|phone plan|broadband|flight cancellation)",
      "(annual leave|sick leave|parental leave|maternity leave|paid leave|leave pay)",
      "(leave encashment|leave days|leave entitlement|leave balance|leave policy)",
      "(leave|leaves) (a|us|your|ur|me)? (message|comment|details|contact|cv|voicemail|note|feedback)",
      "4 on 3 off",
    },
    th = {
      "(ไม่มี|ไม่มีค่า|ไม่เสีย|ไม่โดน|ไม่ต้อง|ไม่ถูก|ไม่)(มีค่า|มี|เสีย|ค่า|จ่าย)?ปรับ",
      "(ยกเลิก|ออก)(ห้อง|สัญญาเช่า|ตั๋ว|โรงแรม|จอง|ออเดอร์|แพ็กเกจ|สมาชิก|เที่ยวบิน|การสั่งซื้อ|บริการ)",
      "(เช่า|ห้อง|ที่จอด|คีย์การ์ด|ฟิตเนส|จำนำ|สินเชื่อ)...(ปรับ|ริบ|ยึด)",
      "ปรับ(ตัว|ปรุง|ระดับ|เปลี่ยน|เงินเดือน|แต่ง|ฐาน|โครงสร้าง|ลด|ขึ้น|อากาศ|พฤติกรรม)",
      "ออก(แบบ|กำลังกาย|ใบเสร็จ|บูธ)",
      "มิฉะนั้น(จะ)?(มีโทษ|ปรับ)(ไม่เกิน|{number})",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_near = {
    en = {
      "(pro rated|prorated|standard clause|exam cost only|cost only|you hold all)",

      "(reducing monthly|reduces monthly|reducing each month|pro rata|take it home and read|part of the course|course fee only)",
      "(the bike|up to you|no problem|bike stays|any penalty|no penalty|none)",
      "(sliding scale|pro rata|reducing monthly|reducing|capped|code of practice|as set out in|annex|in lieu of notice|in lieu|own flight home|bond letter|relocation|no hurry|take your time|take ur time|its normal|standard clause)",
      "(pilot|cadet|type rating|nursing degree|scholarship|tuition|pro rata|graduate scheme|degree apprenticeship)",
      "(course cost|language course|handbook|gym|hindi and english|both languages|proportion)",
    },
    th = { "(โอน|ได้|จ่าย)(เงิน)?(ให้)?คืน(ให้)?(เต็ม|ครบ|แล้ว)", "คืนให้ครบ", "คืน(เงิน)?(ให้)?ภายใน {number}", "ทำใบรับ", "งวดสุดท้ายครบ", "(เอา|ส่ง)ชุด(มา|ไป)?คืน", "คืนชุด", "บัตรพนักงาน", "โน้ตบุ๊ก",
      "(นักบิน|student pilot|พยาบาล|แพทย์|ทันตแพทย์|ใช้ทุน|ทุนเรียน|ทุนรัฐบาล|ตามสัดส่วน|นักเรียนทุน|ทุนการศึกษา)",
      "(ห้องว่าง|ดูห้อง|มัดจำ {number} เดือน|สัตว์เลี้ยง|สมาชิก|หลักสูตร)",
    },
  },
  unless_about = { "everyday", "plain-life", "strict-for-a-while", "public-word" },
  when = function(ad)
    if ad:has("(ให้เช่า|ผู้เช่า|ห้องเช่า|บ้านเช่า|ยิม|ฟิตเนส|for rent|to let|tenant|tenancy)") and not ad:has("(เงินเดือน|ค่าแรง|รับสมัคร|ลูกจ้าง|salary|wage)") then
      return false
    end
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>")
  end,
  fires = {
    en = {
      "«If you leave before 6 months, AED 7,500 visa cost to be paid»",
      "1 year contract, «leave early pay» 3000 usd",
      "«penalty if you quit» before contract end",
      "training and visa £4,800 «repayable if you leave» within 3 years",
      "six month contract, «breaking is 5,000 USD»",
      "you «belong to us 3 years», exit 100k",
      "«then pay 2,200 and go home»",
    },
    th = {
      "อยู่ครบ 6 เดือน «ออกก่อนปรับ» 80,000",
      "หากลาออก — «ลาออกก่อนหนึ่งปีชดใช้»ค่าใช้จ่าย 120000",
      "งานตึก «หนีหักคนชวน» คนละหมื่น",
      "ใคร«กลับก่อนเสียค่า»รถ 35,000",
      "ใคร«เปลี่ยนใจกลางทางมีค่า»ที่นั่งแปดหมื่น",
      "«ขอลาออก เขาว่าติดค่าปรับ»รวมสองหมื่น",
      "คน«ออกก่อนไม่ได้เงิน»เด้อ",
      "«จะออกก็เอามาห้าหมื่น» ไม่มีก็ทำไป",
    },
  },
  silent = {
    en = {
      "No penalty if you leave; give 7 days notice.",
      "Please leave a message with your details.",
      "Cancel any time, no cost.",
      "Gym: breaking the contract, you pay two months.",
    },
    th = {
      "ลาออกแจ้งล่วงหน้า 15 วัน ไม่มีค่าปรับ",
      "เงินเดือนปรับขึ้นทุกปี",
      "ยกเลิกห้องพักก่อน 3 วัน ปรับ 1 คืน",
      "สายการบินให้ทุนเรียนนักบิน ลาออกก่อนชดใช้ตามสัดส่วน",
      "เลิกเรียนแล้วเอามาคืนด้วย",
    },
  },
  advice = "Ask for the clause and how the sum was worked out. A person may leave work; a claim for money "
    .. "is a matter for a court, not for holding back wages or papers.",
}
