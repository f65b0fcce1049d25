-- Wages are paid only at the end of the contract, season or voyage.
rule {
  title      = "Wages are paid only at the end of the contract",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70", "th-sea" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(first|1st|next|your|the)? (salary|wage|wages|pay|payment|stipend|allowance|money|paid) (will be|is|only|"
        .. "comes|come|given|paid|start|starts|begin|begins)? (only)? (after|at|on|when|upon|until|from) (the)? "
        .. "({duration}|{number} (months|month|weeks)|graduation|contract|season|harvest|you finish|end|"
        .. "completion|we come|boss come|boat come|fish|fish sold|sold|sell|voyage|you go|return|debt)",
      "(bring|brings|brought|give|gives) (the|your|ur|you)? (salary|wages|pay|money) (then|when we|every "
        .. "{number}|at harvest|at the end|after)",
      "(wages|wage|salary|pay|money|earnings) (is|are|will be|be)? (kept|keep|held|hold|saved|save|given|paid) "
        .. "(by us|by boss|by me|by owner|by captain|by company|and given|at harvest|at the end|until|till|safe)",
      "end of (year|voyage|season|contract|harvest|the year) (only|pay|paid|he pay|money|settle|salary)?",
      "(settle|settles|settled) (you|u|him|her|it)? (after|in|at) ({number}|{duration}|end|the end|seven|five|many)",
      "(salary|wages|wage|pay|paid|money|earnings) ... "
        .. "(end of (the)? (contract|season|term|voyage|harvest)|after (the)? contract|when you leave|"
        .. "when you go home|when contract|go home|saved for you|safe with (us|me|madam|boss)|"
        .. "held until|kept until|on completion|upon completion|after {duration}|lump sum|"
        .. "with first month)",
      "(salary|salaries|wage|wages|pay|paid|payment|money|earnings|bonus|settlement) ... "
        .. "(is|are|will be|be|get|only|all|kept)? (after|upon|at|on|until|till|when|end of) (the)? "
        .. "(completion|completing|end of|contract|season|full term|you finish|you complete|harvest|"
        .. "voyage|contract is finished|contract finish|you go home|return home|going home|"
        .. "finish contract)",
      "(paid|pay|salary|wages|money) ... (after|every|only after|once in|in) "
        .. "({number}|two|three|four|five|six|nine|twelve) (months|month|years|year)",
      "(salary|wages|pay|money|earnings|it) (is|will be|are)? (kept|held|saved|hold) "
        .. "(by|with|for|until|till) (the|you|us|agency|company|boss|contract|madam|end|your)?",
      "after {number} months company rule",
      "(pay|settle|settled|paid) (you)? (at|in) the end (of)?",
      "(final|last) ({number}|two|three|four|few) months (paid|salary|wage|pay|are) ... "
        .. "(completion|end|forfeit|contract)",
      "we keep (the|your|ur|all)? (earnings|salary|wages|money)",
    },
    th = {
      "(เก็บ|ฝาก|ดูแล|ออม|กัก)(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน|เบี้ย)(ไว้)?"
        .. "(ให้|ก่อน|ไว้ก่อน|กับนาย|กับบริษัท|จนครบ|จนกลับ|ตอนกลับ)(จน|ตอน|ค่อย|ครบ|กลับ|ก่อน)",
      "(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน|เบี้ย)...(ครบสัญญา|ครบปี|จบสัญญา|หมดสัญญา|ครบเทอม|ตอนกลับ|วันกลับ|จบฤดู)",
      "(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน|เบี้ย)...(จบรอบ|สิ้นรอบ|ก้อนเดียว|รวบยอด|ทีเดียวตอน)",
      "(รับเงิน|จ่าย|ได้เงิน|เคลียร์เงิน|ให้เงิน)(ก้อน|ทีเดียว|ครั้งเดียว|รวบยอด|รอบเดียว)(ตอน|เมื่อ|หลัง|วัน|สิ้น)",
      "(จ่าย|ให้|โอน|คิด|เคลียร์|ได้|รับ|ออก|เบิก)(เงิน|เงินเดือน|ค่าแรง|ให้|เงินให้|ได้)?"
        .. "(ตอน|หลัง|หลังจาก|เมื่อ|วัน|ต่อเมื่อ)(จะ)?(ครบสัญญา|จบสัญญา|หมดสัญญา|จบฤดู|จบซีซั่น|กลับบ้าน|กลับไทย|กลับ|"
        .. "สิ้นฤดู|ทำครบ|เรือเข้า|เข้าฝั่ง|หมดมรสุม|หยุดมรสุม|ปิดหน้ายาง|จบงาน|หมดหีบ|ครบปี|ครบ{number}เดือน|"
        .. "ครบ{duration}|ครบสามเดือน|ครบสองปี|เรียนจบ|จบ)(เดือนแรก|ก่อน|ทีเดียว|นะ)?",
      "(เงิน|เงินเดือน|ค่าแรง|ค่าจ้าง|เบี้ย|ส่วนแบ่ง)(จะ|บอกจะ|เขา|ทั้งหมด|บอก)?"
        .. "(ให้|จ่าย|ได้|คิด|โอน|เก็บไว้ให้|คิดให้|คืน|ออก)(ให้)?(ทีเดียว|ตอนจบ|ตอนครบ|หลังครบ|ตอนกลับ|เมื่อครบ|ปีละ|"
        .. "ปีละหน|ปีละครั้ง|หลังจบ|สิ้นปี|ตอนเรือเข้า|รอเรือเข้า|เดือนเว้นเดือน|{number}เดือนครั้ง|ตอนปิด|ตอนหมด|ตอนสิ้น)",
      "(ครบ)(สัญญา|ปี|{number}เดือน|{duration}|สามเดือน)(แล้ว)?(ค่อย|จึง|ถึง|จึงจะ|ถึงจะ)"
        .. "(จ่าย|ได้เงิน|ให้เงิน|โอน|รับเงิน|เบิก|ได้รับเงิน)",
      "คิดให้(ตอน)?(จบฤดู|หยุดมรสุม|ทีเดียว|สิ้นปี)",
      "(รอ)(ครบ{number}เดือน|เรือเข้า)(ก่อน)?(ถึง|ค่อย|จึง)?(จ่าย|ได้|เบิก|ให้)?",
      "เงิน(ก็)?ยังไม่โอน...รอ(เรือเข้า|ครบ)",
      "(ค่าแรง|ค่าจ้าง|เงินเดือน)(เดี๋ยว)?(ฝากไว้|เก็บไว้|เก็บให้|มหาลัยเก็บให้|บริษัทเก็บให้)(กับ|ที่|จน|ให้)",
      "โอนเดือนเว้นเดือน",
      "ค่าจ้าง(มหาลัย|บริษัท|ครู|ศูนย์|นาย)เก็บให้จน",
      "เก็บ(เงิน|ค่าแรง|เงินเดือน)ไว้ให้",
      "(เงิน|ค่าแรง|ค่าจ้าง)(ก้อน)?(หื้อ|ให้|ได้|จ่าย|รับ|ออก)(ยาม|ตอน|เมื่อ|หลัง|พอ)(เก็บ|ขาย|จบ|หมด|เสร็จ|ครบ|สิ้น|ปิด|ตัด)(ลูก|ผล|ฤดู|หน้า|สวน|งาน|สัญญา|ของ|ได้|ปี|อ้อย|ไร่|โครงการ|ลำไย|ข้าว|ยาง|ปลา|กุ้ง|มัน)",
      "(จ่าย|ให้|ได้|ออก|รับ|เบิก)(เงิน|ค่าแรง|เงินเดือน)?(ที)?(หลัง|ตอน|เมื่อ)(ขาย|เก็บ|ตัด|เกี่ยว|จับ|ส่งงวด|ส่งงาน|ย้ายบ้าน|ฮารีรายอ|สงกรานต์|ตรุษ|ออกพรรษา|ปลายฝน|ปลายปี|น้ำลด)(สตรอ|ลำไย|อ้อย|ข้าว|ยาง|ปลา|ผล|งาน|งวด|ทีเดียว|แล้ว|เสร็จ)?",
      "(จ่าย|ออก)เมื่อ(ส่งงวด|ส่งงาน|ได้งวด|ย้าย|ครบเทอม|ครบ|ลูกค้าจ่าย|เด็กแข็งแรง)",
      "เงิน(เดือน)?ออกเมื่อ(ครบ|ย้าย|จบ|ส่ง|หมด)",
      "(เงิน|เงินเดือน|ค่าแรง|รายได้|รายได้ส่วนกลาง)(เดือน)?(บริษัท|นายจ้าง|เจ้านาย|นาย|เถ้าแก่|เถ้าแก่เนี้ย|หัวหน้า|ผู้จัดการ|เจ้าของ|เจ๊|เฮีย|บอส|เอเจนซี่|นายหน้า|มาม่า|กัปตัน|โฟร์แมน|ไต๋|เพิ่น|เปิ้น|เค้า|เขา|ร้าน|ศูนย์|แม่เลี้ยง|พ่อเลี้ยง)(จะ|ทีม)?(ฝาก|เก็บ|ออม|ถือ)(ไว้)?(ให้|ก่อน)",
      "(รายได้|เงิน)(ส่วนกลาง)?(ทีม|กองกลาง)เก็บ(ไว้)?ให้",
      "(เอา|ฝาก)(ไว้)(กับ|ที่|นำ)(เพิ่น|เปิ้น|เขา|เค้า|นาย|เจ๊|พี่|นายหน้า|หัวหน้า)(ก่อน|ปลอดภัย|บ่หาย|ไม่หาย|ดีกว่า)",
      "เงิน(เก็บ|ฝาก)(ไว้)?(ที่|กับ)(นายหน้า|นาย|หัวหน้า|เขา|เค้า|เจ๊|เถ้าแก่)",
      "(อยาก|จะ)กลับ(ประเทศ|บ้าน|ไทย)?ค่อย(มา)?(เอา|เบิก|รับ)",
      "(เหลือเท่าไหร่|ที่เหลือ)ค่อย(ให้|จ่าย|คิด)(ปลาย|ตอน|สิ้น|เมื่อ)",
      "เบิก(ค่าขนม|ค่ากิน|ใช้)ได้(แค่)?วันละ",
      "(เดือนเก่า|งวด)(ค่อย)?(จ่าย|ออก)เมื่อ",
    },
  },
  unless = {
    en = {
      "(allowance|bonus|gratuity|reimbursement|refund|certificate|reference|flight|ticket) (is|paid|given)? (at|on|upon) (the)? (end|completion)",
      "(allowance|bonus|gratuity|severance|flight allowance) ... (end of contract|completion)",

      "after contract (signing|signature|is signed)",
      "(after|upon|on) (contract)? (sign|signing|signature)",
      "end of season (sale|discount|clearance)",
      "end of year (bonus|accounts|party|sale|review)",
      "end of year",
      "(end of (the)? (day|month|week|shift)|cash end of day|monthly|end of contract (bonus|gratuity))",
      "(probation|notice|within) {number} (days|months)",
      "(review|test|trial|interview|training) (after|at|on)",
      "(bonus|increment|increase|increasing|rising|raise|review) ... (after|completion|end)",
      "(gratuity|commission|reimbursed|reimbursement|overtime) ... (after|completion|end)",
      "(probation|holiday|leave|pension|expenses|visa) ... (after|completion|end)",
      "(rising|increasing|increase|raise|reviewed|review|rise|goes up|incremental) ... after",
      "(overtime|bonus|incentive|pension|retirement|gratuity|13th) ... (after|end|completion|months)",
      "(14th|commission|review|increase|raise|increment|benefits) ... (after|end|completion|months)",
      "(insurance|leave|probation|training|increased) ... (after|end|completion|months)",
      "(increase|raise|review|probation|benefits|reimburse|reimbursed|increment|promoted|holiday|"
        .. "holidays|vacation|leave|sick|confirmed|permanent|eligible|bonus|visa|parental) ... "
        .. "(after|in|every|once) ({number}|two|three|six|twelve) (months|month|years|year)",
      "({number}|two|three|six) (months|years) (experience|of experience|probation)",
      "({number}|two|three|six) (months|years) (contract|salary|paid|notice)",
      "(paid|pay) ... (every|in) (2|two) weeks",
      "(salary|pay|wage|money) (review|reviews|raise|increase)",
      "(at|by) (the)? end of (the|each|every) (month|week|day|shift)",
      "(each|every) (month|week|friday)",
      "(paid|pay) (out)? (at|in) the end (of)? (the|each|every)? (day|week|month|shift)",
    },
    th = {
      "(ภาษี|โบนัส|เบี้ยขยัน|โบนัสประจำปี|ฝากประจำ|ธนาคาร|กองทุน|หุ้น|เก็บเงินไว้)...(ครบ|ทีเดียว|สิ้นปี|จบ)",
      "(ทดลองงาน|ผ่านโปร|ปรับ)...ครบ",
      "เก็บเงิน(ซื้อ|เที่ยว|แต่ง|เรียน|ไว้ก่อน|ก่อน)",
      "(โบนัส|เบี้ยขยัน|กองทุน|บำเหน็จ|ค่าคอม|ภาษี|ปรับเงินเดือน)...(ครบ|หลัง|เมื่อ|จ่าย|สิ้นปี)",
      "(ประกันสังคม|ออมสิน|ผ่านโปร|ทดลองงาน)...(ครบ|หลัง|เมื่อ|จ่าย|สิ้นปี)",
      "(จ่าย|ได้|ให้|เงินออก)(เงิน)?(หลัง|ตอน|เมื่อ)?(ถ่ายจบ|จบงาน|งานเสร็จ|หลังงาน|จบอีเวนท์)",
      "(จ่าย|ได้|ให้|เงินออก)(เงิน)?(หลัง|ตอน|เมื่อ)?(สิ้นเดือน|ทุกเย็น|เลิกงาน|จบวัน)",
      "(ปลายทาง|สินค้า|ของ|ชำระ|ส่งของ|มัดจำ|ค่าห้อง|ดาวน์)",
      "(ได้|ให้|รับ|ออก|เบิก|โอน)(ตอน|หลัง|วัน|เมื่อ)(กลับบ้าน|กลับ)(จาก|มา|ไป|แล้ว)?...(ของฝาก|ข้าว|ทัก)",
      "ตอนกลับ(ตม|ถามว่า|แวะ|รถติด|เจอ)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "Good money, «paid upon completion» of two years.",
      "200 of «salary is kept by agency»",
    },
    th = {
      "เงินค่าลูกเบอร์รี่จะ«คิดให้ตอนจบฤดู»ทีเดียว",
      "ค่าแรง«จ่ายหลังครบสัญญา»",
      "«เงินเดือนบอกจะให้ตอนกลับ»ไทย",
      "«ค่าแรงฝากไว้กับ»เถ้าแก่เนี้ย",
      "ข้าวมีให้ «เงินหื้อยามขายลำไย»แล้ว",
    },
  },
  silent = {
    en = {
      "Salary review after six months, paid each month.",
      "Paid at the end of each day.",
    },
    th = {
      "ถ่ายแบบครึ่งวัน 2,500 จ่ายหลังถ่ายจบ",
      "โบนัสจ่ายเมื่อครบปี",
      "เงินเดือนออกทุกสิ้นเดือน",
    },
  },
  advice = "Ask for the pay records. Wages are due at least once a month (s.70); at sea ask for the written "
    .. "contract and monthly payment.",
}
