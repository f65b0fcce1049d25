-- Travel, an advance or start-up costs are paid first by the recruiter and must be worked off.
local cost = "(ticket|tickets|airfare|air fare|fare|flight|flights|visa|travel|transport|transportation|"
    .. "passage|trip|bus|advance|loan|cost|costs|expense|expenses|money|everything|accommodation|"
    .. "housing|rent|food|uniform|training|medical|processing|documents|papers|wardrobe|portfolio)"
local take = "(deduct|deducts|deducted|deduction|deductions|cut|cuts|recover|recovered|recovers|repay|"
    .. "repaid|pay back|paid back|payback|work off|worked off|work it off|work it back|taken|minus|"
    .. "subtracted|reimburse us|refund us)"
local wage = "(salary|salaries|wage|wages|pay|paycheck|payslip|earnings|income|tips|share|commission|"
    .. "first month|first months|months|installments|instalments|sahod|sweldo)"
local th_cost = "(ค่าตั๋ว|ค่าตั๋วเครื่องบิน|ตั๋วเครื่องบิน|ตั๋ว|ค่าเดินทาง|ค่ารถ|ค่าวีซ่า|วีซ่า|ค่าพาส|ค่าพาสปอร์ต|ค่าเอกสาร|ค่าดำเนินการ|"
    .. "ค่าใช้จ่าย|ค่าใช้จ่ายทั้งหมด|ค่าเครื่องบิน|ค่าพามา|ค่าข้าม|ค่าข้ามฝั่ง|ค่าเคลียร์|ค่าใบ|ค่าหัว|ค่านายหน้า|ค่าบัตร|"
    .. "ค่าทำบัตร|ค่าทำเอกสาร|ค่าเรียน|ค่าทำสวย|ค่าทำนม|ค่าจมูก|ค่าชุด|เงินล่วงหน้า|ค่าสมัคร|ค่าอบรม)"
local th_after = "(หัก|ค่อยหัก|แล้วหัก|หักคืน|หักเงินเดือน|หักจากเงินเดือน|หักค่าแรง|หักทีหลัง|ทยอยหัก|ผ่อนหัก|ผ่อนคืน|ผ่อนจากเงินเดือน|"
    .. "ทำใช้|ทำงานใช้|ทำงานหัก|ทำใช้หนี้|ค่อยใช้คืน|ใช้คืน|ค่อยคืน|ไปทำใช้|ตัดเงินเดือน|หักรายเดือน|ลงบัญชีไว้|เป็นหนี้|"
    .. "ติดหนี้)"
rule {
  title      = "Travel costs or an advance are to be worked off from pay",
  indicators = { "delphi:D2.04", "delphi:D5.02", "ilo:9" },
  law        = { "th-atip-6-1", "th-lp-76" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009", "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(instalment|installment|instalments|installments|cut|deduct|deducted|deduction|minus|recover|recovered|"
        .. "taken|pay|repay|return|give back) (monthly|slowly|later|it|back|them)? (from|with|by|through|out of|"
        .. "when) (your|ur|the|ya|first|{number})? (salary|wage|wages|pay|tips|earning|earnings|work|berries|"
        .. "harvest|season|bookings|customers|rounds|shows|{number} (months|month))",
      "(flight|ticket|visa|fee|passport|cost|money|travel|transport) (we|they|company|boss|agent|i|madam|mama) "
        .. "(loan|lend|lent|advance|pay|paid|cover|buy|lends|front) (first|you|u|now|it|for)?",
      "(lend|lends|lending|loan|lent) (you|u|first|money|him|her|them) ... (now|family|first|promise|owe|work|"
        .. "clear|back|season|salary|deduct|sign|months)",
      "(take|get|give|sign) (a|the)? loan (from|with|of|by|at) (our|the|company|agency|a)? (partner|lender|"
        .. "company|agency|office|boss|agent|us|recruiter)",
      "(you|u|they|girl|girls) (give|gives|pay|pays|return|returns) (it|us|me|them)? back (when|from|after|"
        .. "with) (work|working|salary|start|first|you work|{number}|bookings|tips|you)",
      "(cut|cuts|cutting|deduct|deducts) (from)? (the|your|ur)? (salary|pay|wage)? {number} (months|month)",
      "(agency|agent|company|they|we|school|office|broker) (cut|cuts|deduct|deducts|take|takes) {number} "
        .. "(months|month)",
      "salary (deduction|deductions|cut|cuts) (of|for|in|only|x)? {number} (mos|mo|months|month)",
      "advance ({money}|{number}) (per|each|for|tonight|today|now|to|family|given|by)",
      "(advance|advanced) ... (family|families|tonight|work until|until settle|settle|sign)",
      "(ticket|flight|visa|agent fee|agency fee|broker|expense|expenses|placement) ... (cut|deduct|deducted|"
        .. "recover|recovered|from pay|from wage|from salary|first {number} months)",
      "(rest|balance|remaining|half) (cut|deduct|deducted|paid|pay|you work|from) (from|at|by|in|off)? (factory|"
        .. "salary|wage|work|plantation|farm|later|the)?",
      "(boss|company|agent|we|i|they) (already|oredi|now)? (paid|pay|front|fronted|spent) ... "
        .. "(ticket|fare|flight|{money}|{number} lakh|visa) ... (cannot|cant|so|you|u|work)",
      "(front|pay) (your|ur) (fare|flight|ticket) ... (work it off|work that back|work off|back)",
      "(work|works) (it|that|them) (off|back)",
      "run you a tab",
      "rent keeps adding",
      "(in|out of) the red",
      "owe (more|the house|the company|the boss)",
      "(deduct|deducted|deduction) ... (from|off) (your|ur|my|the)? (salary|wage|wages|pay) ... "
        .. "(clear|until|a month|months|at)",
      "(loan|lending) (arranged|company|partner) ... (finish|until|monthly|salary)",
      "paid {number} lakh for you",
      "(owe|owes|owed|owing) ... (company|boss|agent|agency|madam|house|ticket)",
      "(owe|owes|owed|owing) ... ({money}|{number}|work|pay|debt|them)",
      "(pay|paid|cover|covered|spent) ... "
        .. "(for you|for ur|your ticket|your visa|your flight|for me) ... "
        .. "(back|work|owe|month|months|salary|cut|deduct|return)",
      "(ticket|tickets|visa|flight|airfare|travel|transport|transportation|advance|loan|expenses|"
        .. "costs|fare|fee|fees|cost|permit|medical|food|rent) ... (deducted|deduct|recover|recovered|"
        .. "repay|repaid|pay back|paid back|work off|worked off|cut from|taken from|out of|minus|owe|"
        .. "owing|added to|debt)",
      "(deduct|deducted|deduction|deductions|recover|repay|pay back|cut|owe|owing|work off) ... "
        .. "(ticket|tickets|visa|flight|airfare|travel|transport|advance|loan|expenses|fare|permit|"
        .. "levy|agent)",
      "(debt|debts) ... (work|salary|boss|company|agent|leave|months|contract|pay off)",
      "(debt|debts) ... (cleared|clear|settle|balance|ticket|owner|family)",
      "(advance|advances|cash advance) (of|on|against|from|given|for|before|to)? ... "
        .. "(salary|work|months|family|parents|sign|deduct|cut|interest)",
      "(stay|work|working) (with us|here|for us)? ... (until|till|til) ... "
        .. "(paid|pay off|debt|cleared|zero|even|square)",
      cost .. " ... (will be|is|are|to be|be|get|gets|we|then|later|and|all)? " .. take
        .. " ... (from|off|out of|against|over|in|of) (ur|your|the|my|their|nightly|monthly|first)? "
        .. "({number} )?" .. wage,
      take .. " (the)? " .. cost
        .. " ... (from|off|out of|through) (ur|your|the|their|nightly|monthly|first)? ({number} )?"
        .. wage,
      "(we|i|agency|agent|boss|company|employer) "
        .. "(pay|pays|paid|advance|advances|cover|covers|buy|buys|lend|lends) ... " .. cost
        .. " ... (then|later|after|and|first) ... " .. take,
      "(advance|advances|loan|lend|borrow) ... (repay|paid back|pay back|work off|worked off)",
      "(advance|advances|loan|lend|borrow) ... (recover|recovered|deducted|cut)",
      "(work|works|working) it (off|back)",
      "(work|working|works) (off|back) (the|ur|your|my|this|our|a|that)? "
        .. "(debt|loan|advance|ticket|cost|costs|fare|fee|it)",
      "(until|till|til|before) (the|ur|your|my|all|balance|account|debt|advance)? "
        .. "(debt|debts|advance|loan|balance|account|ticket|cost|it|its) (is|are|has been|gets)? "
        .. "(fully )?(cleared|settled|paid|paid off|repaid|recovered|worked off|finish|finished)",
      "(owe|owing|owes) (us|me|the company|first|company|agency|agent) ... "
        .. "(ticket|flight|visa|travel|fare|weeks|months|food|rent)",
      "(be|u|youll be|you will be) owing ... (weeks|months|transport|ticket)",
      "(money|what) we (paid|spend|spent|pay) ... (cut|deducted|taken|recovered)",
      "recover from (salary|wages|wage|pay)",
      "advance rs {number}",
      "advance (of)? {money} ... (per|each|today|couple|family)",
    },
    th = {
      "(เจ๊|พี่|นาย|บริษัท|เปิ้น|เถ้าแก่)(เปิ้น|จะ)?ออก(ให้|หื้อ)ก่อน...(ค่อย|แล้ว)(ทำใช้|ยะใช้|ใช้คืน|หัก|ใช้)",
      "(ค่อย|แล้ว(หนู)?(ค่อย)?)(ทำใช้|ยะใช้|ใช้คืน|ทำคืน)",
      "(เอา|รับ|เซ็นรับ|เบิก|ได้เบิก)(เงิน)?(เขียว|ก้อน|เงินก้อน|ก่อนลง|ล่วงหน้า)..."
        .. "(หัก|เซ็น|ใช้|ยกไป|คืน|ลงเรือ|ลงพรุ่งนี้|เปลี่ยนใจ|หัวละ)",
      "เงินเขียว",
      "ก้อนนี้หักเดือนละ",
      "(ค่าเบิก|ค่าเหล้าค่ารถ|ค่าพามา|ค่านายหน้า)...(หัก|ใช้คืน|คืน|เบิด|หนี้)",
      "(หนี้|ค่าใช้จ่าย|ค่ารถ|ค่าตั๋ว|ค่าเฮือ|ค่าลด)...(หักจาก|หักเอา|หัก|ใช้ให้)"
        .. "(เงินเดือน|ค่าแรง|ส่วนแบ่ง|กับพวก|เดือนละ|วันละ|หมด)",
      "(จ่ายทีหลัง|ทีหลัง)(เถ้าแก่|นาย|บริษัท)?หัก",
      "ข้าจ่ายให้...หักวันละ",
      "(ปิด|เคลียร์|ใช้)หนี้ให้(ก่อน|เจ้าหนี้|เลย)...(ทำงาน|มาทำ|แลก)",
      "เหลือติดลบ(ก็)?(ทบ|ยก)",
      "(ผ่อน|แบ่ง)(ได้)?(จาก|กับ)(ค่าแรง|ร้าน|ค่านวด|เงินเดือน)",
      "(ต้อง|เอา|หา|ทำ|ทำงาน|จ่าย|ผ่อน|เก็บ|ค่อย|ทยอย|ขาย)(เงิน|มา)?(ใช้)?คืน"
        .. "(เงิน|ทุน|ค่า|นาย|บริษัท|เจ๊|เขา|เค้า|พี่|เรา|ก่อน|หมด|ครบ|ให้หมด|ให้ครบ|ทั้งหมด)",
      "(คืนทุน|ถอนทุน)(ก่อน|ให้|บริษัท|ค่าตั๋ว|{money}|{number})?...(งาน|เดือน|ออก|ลา|ได้เงิน)",
      "หัก(เดือนละ|วันละ|งวดละ|อาทิตย์ละ|ทุกเดือน|ทุกวัน|จากเงินเดือน|จากค่าแรง|จากทิป|จากรายได้|ค่าแรง|เงินเดือน)",
      "หัก(เดือนแรก|ออกก่อน|จนหมด|จนครบ|{number}เดือน|{number}งวด|ครึ่งนึง|ครึ่งหนึ่ง|คืนบริษัท|คืนนาย|ทุน)",
      "(ติด|ค้าง)(หนี้|เงิน|ค่าตัว|ค่าตั๋ว|ค่าหัว)?(เถ้าแก่|นาย|บริษัท|เจ๊|มาม่า|ร้าน|นายหน้า|หัวหน้า|เอเจนซี่)",
      "ดอก(เบี้ย)?(ร้อยละ|วันละ|เดือนละ|{number}|ลอย|ทบ)...(ทำงาน|ค่าแรง|เงินเดือน|หัก|ลูก|นาย|เถ้าแก่)",
      "(ออกให้ก่อน|ออกก่อน|จ่ายก่อนให้|จ่ายให้ก่อน|สำรองจ่าย|สำรองให้|ให้ยืม|ยืมก่อน|เบิกก่อน|เบิกล่วงหน้า|ล่วงหน้า|กู้|"
        .. "เงินก้อน|เงินก่อน|รับเงินไปก่อน|เอาเงินไป|ลงขันให้|ลงทุนให้)..."
        .. "(หนี้|หัก|ใช้คืน|ผ่อน|ผ่อนคืน|ทำใช้|ใช้หนี้|ทำงานใช้|คืนทีหลัง|ดอก|ทยอย|ตัดเงินเดือน)",
      "(ค่าตั๋ว|ค่าเดินทาง|ค่ารถ|ค่าวีซ่า|ค่าเอกสาร|ค่าดำเนินการ|ค่าพา|ค่าข้าม|ค่าหัว|ค่านายหน้า|ค่าทำ|ค่าใช้จ่าย|ค่ากิน|"
        .. "ค่าที่พัก|ค่าชุด|ตั๋ว|ค่าเรือ|ค่ายา|ค่าสัก)..."
        .. "(ติดหนี้|เป็นหนี้|ใช้หนี้|หัก|ค่อยคืน|ใช้คืน|ผ่อน|ทำใช้|ทำคืน|ทำงานคืน|ลงบัญชี|ตัดจาก)",
      "หนี้...(เดือนละ|ก่อน|หัก|หมด|ทำงาน|เบิก|ดอก|นายหน้า|ค่าตั๋ว|ค่าตัว|เถ้าแก่|มาม่า|เอเจนซี่|บริษัท|ล้าน|แสน|หมื่น|ร้าน)",
      "(ทำงาน|ทำ|ขาย|รับแขก|รับงาน|กรีด|ตัด|เก็บ)...(ใช้หนี้|ปลดหนี้|ล้างหนี้|หักหนี้|ใช้ค่าตัว|คืนค่าตัว|ใช้ค่าตั๋ว)",
      "(เบิก|รับ|เอา)(เงิน)?(ล่วงหน้า|ก่อน)(ได้)?(เลย)?({money}|{number}|หมื่น|แสน|พัน|ถึง|คนละ|สูงสุด|ก้อน)",
      th_cost .. "...(ออกให้ก่อน|ออกให้|ออกก่อน|จ่ายให้ก่อน|ให้ก่อน|สำรองให้|สำรองก่อน|ก่อน|ทีหลัง)?..." .. th_after,
      "(ออกให้ก่อน|ออกก่อน|จ่ายให้ก่อน|สำรองให้ก่อน|สำรองจ่ายให้|ให้ยืมก่อน|เบิกก่อน|เอาเงินไปก่อน|รับเงินก่อน|"
        .. "ออกค่าเดินทางให้|ออกค่ารถให้|ออกค่าตั๋วให้|ออกให้หมด|เบิกล่วงหน้า|ค่าตัวล่วงหน้า)..." .. th_after,
      "หัก(ค่าตั๋ว|ค่าเดินทาง|ค่าวีซ่า|ค่าหัว|ค่านายหน้า|ค่าเอกสาร|ค่าพามา|ค่าข้าม|ค่าข้ามฝั่ง|ค่าดำเนินการ|ค่าเคลียร์)..."
        .. "(จาก|เดือน|งวด|เงินเดือน|ค่าแรง|ก่อน|จนครบ|จนหมด|รายวัน|{number})",
      "(ทำงาน|ทำ|ปั้น|ไป|ไปทำ|กรีดยาง|ตัดอ้อย|มาทำ|ขายแรง)(ใช้หนี้|ใช้คืน|ใช้ค่า|ใช้จน|หักหนี้|ใช้ก้อน)",
      "ทำใช้(ก่อน|จน|หนี้|คืน|สาม|สี่|ห้า|หก|สอง|{number})",
      "(หัก|ผ่อน|ทำ|ใช้|ทำใช้|หักหนี้)(จนครบ|จนหมด|จนกว่าจะครบ|จนกว่าจะหมด)",
      "(จน|จนกว่าจะ|จนกว่า)(หมดหนี้|ใช้หนี้หมด|หนี้หมด|หักหมด|ปลดหนี้)",
      "หลังหัก(หนี้|ค่าหัว|ค่าตั๋ว)",
      "(หักวันต่อวัน|หักมัดละ|หักเอา{number}เดือน|ค่อยหักเอา|ทำงานหักเอา|เดี๋ยวหักเอา|ยังไม่ต้องจ่าย...หัก)",
      "(เบิก|เอาเงิน|รับเงิน|เงินเขียว|ตกเขียว)(ไป|ล่วงหน้า)?(ก่อน)?(ได้)?(หัวละ|{money}|{number})..."
        .. "(หัก|ใช้|ทยอย|สัญญากู้|ปั้น|คืน)",
      "(เงินเขียว|ตกเขียว)(ได้|หัวละ|ปีนี้|{number})",
      "(หนี้|ติดหนี้|เป็นหนี้)(ค่าตั๋ว|ค่าเดินทาง|นายหน้า|เอเจนซี่|เถ้าแก่|ร้าน|บริษัท)",
      "ทำสัญญากู้",
      "(หนี้ยังไม่หมด|หนี้ไม่หมด)...(ย้าย|ลาออก|กลับ|ออก)",
      "(คิดให้|ให้)(เดือนละ|วันละ)...หักหนี้",
      "(พี่|ลุง|ป้า|น้า|อา|เจ๊|เฮีย|นาย|เรา|ร้าน|บริษัท|ไต๋|เถ้าแก่)(จะ)?ให้(ไป)?ก่อน({money}|{number}|คนละ)...(หัก|ใช้คืน|คืน|ลงเรือ|ทำงาน|ค่อย)",
      "(ลงเงิน|ออกเงิน|ลงทุน|ควักเงิน|สำรองเงิน)ให้...(คืน|ทำไป|หัก|ผ่อน|ใช้)",
      "(ไม่ต้องรีบคืน|ค่อยๆคืน|ทำไปเรื่อยๆ|ทำไปใช้ไป)...(หมด|คืน|หนี้|งาน)",
      "(จ่าย)?(ไม่ครบ|ไม่พอ|ที่เหลือ|ส่วนที่เหลือ)(ค่อย)?(หักจาก|หักกับ)(ค่าจ้าง|ค่าแรง|เงินเดือน|ทิป)",
      "(เดือนนึง|เดือนหนึ่ง|เดือนละ)ใช้คืน",
      "(ลงเรือ|ขึ้นเรือ|ไปสวน|ไปทำงาน)...(เอาไปก่อน|เอาไปใช้ก่อน|รับไปก่อน|เบิกไปก่อน)({money}|{number}|สดๆ)",
      "ติดไว้ก่อน(ได้)?...(หัก|วันละ|เดือนละ|ทำงาน|ไปถึง)",
      "(ให้|เอา)(ไป)?ติดตัว(ก่อน)?({number}|{money}|พัน|หมื่น)...หัก",
      "(ไม่มี|ไม่จ่าย)(ก็)?ทำงานใช้({number}|สอง|สาม|หก|แปด)?(เดือน|ปี)?",
      "ทำ(สัก)?(สอง|สาม|{number})?ปี(ก็)?(หัก(กัน)?)?หมด(กัน)?",
      "(ค่า)...(พี่|เรา|นาย|บริษัท)จ่าย(ให้)?(ตำรวจ|ด่าน|เจ้าหนี้|ไป)(ไป)?แล้ว...(ทำ|หมด|ใช้)",
      "(ใช้|จ่าย|ปิด|เคลียร์)หนี้(เก่า|แทน|นอกระบบ)?(ให้)(หมด|ถึง|ก่อน|เลย|{number}|ทั้งหมด)",
      "จ่ายเจ้าหนี้ให้(ก่อน|เลย|หมด)?",
      "หนี้เก่า(ยก|โอน|ย้าย)(มา|ตาม)",
      "(ชุด|ห้อง|รถ|ข้าว|ที่พัก)...ลง(บิล|บัญชี)(หมด|ไว้|เพิ่ม)",
      "(เอาไปก่อน|เอาไปก่อนเลย|มึงเอาไปก่อน)({number}|{money}|หมื่น|พัน|สี่หมื่น|สองหมื่น|สามหมื่น|ห้าหมื่น)",
      "ทำ(ศัลยกรรม|นม|จมูก|หน้า|สวย)...ก่อน...(ผ่อน|หัก|ใช้)(ทีหลัง|คืน)?",
      "ปรับให้(หักทีหลัง|ก่อน)",
      "(ผ่อน|ใช้|ทำ)คืน(จาก|ด้วย)(ค่าดื่ม|ค่าดริ้ง|งาน|แรง)",
      "บินก่อน(จ่าย|ผ่อน|หัก)(ทีหลัง)?",
      "(สมุด|เงิน)เบิก...(หัก|ร้อยละ|ดอก|ยกไป|ทำให้หมด|ไม่พอ)",
      "(ไม่พอ|เหลือ)(ก็)?ยกไป(ปี|เดือน|งวด)หน้า",
      "เงินเบิก(ที่)?(เอา|รับ)ไป",
    },
  },
  unless = {
    en = {
      "(nothing|nothings|never|not|no money|no amount|isnt) (is|are|be|gets|will be)? (cut|deducted|taken|docked) (from|off|out of)",

      "travel agent",
      "(borrowed|lent|owe|owes) ... (cousin|brother|sister|friend|mom|dad|mother|father) (he says|she says|and)?",
      "shopping",
      "(take|eat|food|drink) (more|and) ... recover (soon|fast|well)?",
      "(discard|advances (the|in|our)|debt (management|advice|recovery|free)|people live and work|out of (date|"
        .. "stock|hours))",
      "(i owe|owe|owes) (my|u|you|me|him|her|them) (sister|brother|mom|mum|dad|friend|{number}|money|lunch|"
        .. "dinner|one|a)? (lol|haha|{number})?",
      "(rent|landlord|shoes|lol|haha|bank|pension|tuition|school)",
      "(paid|pay|covered) (by|on) (the)? (employer|company|them|family|host|us)",
      "nothing (cut|deducted)",
      "(genuine|real|honest|good) (employer|agency|company)",
      "(i|you|u) owe (you|me|u|him|her)",
      "(flight|ticket|airfare|fare) (is|will be)? (paid|given) back after",
      "duty owed",
      "(tax|taxes|taxable|expense report|travel expenses (paid|claim|reimbursed)|accounts)",
      "(accounting|invoice|invoices|budget|client|clients|customer|customers|bad debt)",
      "(debt collection|debt recovery|debtors|credit control|loan officer|student loan)",
      "(car loan|mortgage|revenue|project|business|vendor|suppliers)",
      "(no|without) (debt|debts|deduction|deductions|deducted|advance)",
      "(agreed in writing|legal offset|employer pays)",
      "(company pays|we pay|both ways|reimburse|reimbursed)",
      "(ticket|tickets) (system|support|sales|office|resolution)",
      "(advance|advanced) (excel|your|in|level|knowledge|notice|skills|degree|career|planning|to)",
      "cut (off|out|hair|down|grass|flowers)",
      "(tax|taxes|pension|insurance|student|mortgage|salary advance app|working capital|home loan)",
      "(car loan|loan officer|bank|banking|advance your|advance notice|advanced)",
      "(we|employer|company) (never|do not|dont|will not|wont) ... (deduct|recover|charge)",
      "no deduction",
      "in advance",
      "(free|reimbursed) ... (ticket|flight|transport)",
      "(advance|advances) the (way|world|state|art|field)",
      "debt management",
      "(food and discard|discard out)",
    },
    th = {
      "วีซ่าทำงาน...(ห้อง|ที่พัก|ห้องพัก|หอ)(ละ)?หัก", "สัญญาสองภาษา",
      "ล่วงหน้า {number} วัน", "ลาออก(ต้อง)?แจ้ง", "แจ้งล่วงหน้า",
      "(ถอนทุน|คืนทุน)(หวย|หุ้น|คืน)",
      "(รับ|ขอ|ได้|เอา)(เงิน)?คืน(สินค้า|ของ|ได้|ภาษี)",
      "(หัก)(เงินเดือน)?(ประกันสังคม|ภาษี|กองทุน)",
      "(กยศ|ธกส|หนี้บัตร|หนี้นอกระบบ|หนี้บ้าน|หนี้รถ|รีไฟแนนซ์|ปิดหนี้|รวมหนี้|สินเชื่อ|โปรโมชั่น)",
      "(ผ่อน0|ผ่อนได้|ตัดบัตร|คูปอง|ส่วนลด|ลูกค้า|จัดส่ง|ค่าส่ง|ดอกไม้|ดอกเบี้ย)",
      "(ค่ารถ|ค่าเดินทาง|ค่าที่พัก|ค่าตั๋ว|ตั๋ว|เบิก)...(ไม่หัก|ไม่มีหัก|หักภาษี|เบิกได้ตามจริง)",
      "(ถอนตัว|คืนเต็มจำนวน|ค่าเทอม|ค่าโครงการ)",
      "(หักภาษี|ประกันสังคม|กยศ|ธนาคาร|สินเชื่อ|ไฟแนนซ์|บัตรเครดิต|กองทุน|หักห้าม|หักมุม|หักพัง)",
      "(ไม่|ไม่มี|ไม่มีการ)(การ)?หัก",
      "หัก ณ ที่จ่าย",
      "เพิ่ง(ใช้|ผ่อน|ปลด)(หนี้)?...หมด",
      "ค่าชุด...หักเดือนแรก",
    },
  },
  unless_near = {
    en = {
      "(till is short|rest paid fine|paid fine|pay is fine)",
      "(as usual|deducted end month|end month|gave everyone)",
      "(coop|co op|cooperative|credit union|hall|venue|caterer|canteen|dj|with a heart|interest free)",
      "(no hurry|take your time|for the wedding|i will transfer|transfer now|owe me|owes me|dont take a loan|the electric|electric bill|my slave|haha|bro)",
      "(pilot|type rating|graduate scheme|advance slip|payroll advance form)",
      "(read|novel|book|chapter|series|film|daughter sold)",
    },
    th = {
      "(บ่|ไม่)ต้อง(ฟ้าว|รีบ|เร่ง)(คืน|ใช้)", "ถาม...ตอบ", "(ก็|กะ)ได้บ่เป็นหยัง", "(เงินค้ำประกัน|เงินประกัน|ค้ำประกัน)", "(เคย|ปีแรก|แต่ก่อน)(เคย)?โดนหัก", "(ใบเบิก|หักสิ้นเดือน|นักบิน|student pilot|ใช้ทุน|ทุนเรียน|ตามสัดส่วน|กยศ)",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "We buy the «ticket, later deducted from your salary».",
      "Company «advance ticket and visa, repay from» nightly tips.",
      "lose the food u «work it back» simple",
      "No leaving «until debt is cleared».",
    },
    th = {
      "เจ๊ออก«ค่านายหน้าไป 9,000 ต้องอยู่อย่างน้อยสองปี ออกก่อนคืน»สองเท่า",
      "บริษัท«ออกค่าเดินทางให้ก่อน แล้วหัก»ทีหลัง",
      "«ค่ารถ 24,000 ยังไม่ต้องจ่าย ทำงานหัก»เอา",
      "ไปตัวเปล่า บอส«ออกก่อน 250,000 ทำใช้»แล้วค่อยเก็บ",
      "พาสถือไว้«จนหมดหนี้»",
      "ค่าไปรวมสองแสน «ไม่ครบหักจากค่าจ้าง»สิบเดือน",
      "«ลงเงินให้ทำเล่มหมื่นห้า ค่อยคืน»",
      "«ลุงให้ก่อน 4,000 พรุ่งนี้ลงเรือ»ค่อยหัก",
      "«ลงเรือวันนี้ เอาไปก่อน 9,000»",
    },
  },
  silent = {
    en = {
      "Free ticket and visa, paid by the employer.",
      "Salary is paid monthly, tax is deducted.",
    },
    th = {
      "ค่าเดินทางบริษัทออกให้ฟรี",
      "หักภาษี ณ ที่จ่าย 3%",
      "มีค่ารถ ค่าอาหาร ประกันสังคม",
      "ขอเบิกล่วงหน้าสองพัน เขียนใบเบิกแล้วหักสิ้นเดือน",
      "ของหมดติดไว้ก่อนได้ ลูกค้าประจำ",
    },
  },
  advice = "Ask for the list of costs: who paid, how much, how much is left each month. Nobody may be held "
    .. "to work by a debt.",
}
