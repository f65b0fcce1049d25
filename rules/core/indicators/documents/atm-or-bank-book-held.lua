-- Bank card, bank book, PIN or the whole account of the worker is in someone else's hands.
local item = "(atm|atm card|atm cards|bank card|bank cards|debit card|bank book|bankbook|passbook|pin|"
    .. "pin code|payroll card|bank account and card)"
local th_item = "(บัตรatm|บัตรเอทีเอ็ม|บัตร atm|atm|เอทีเอ็ม|สมุดบัญชี|สมุดแบงค์|สมุดธนาคาร|บุ๊คแบงค์|บุ๊กแบงก์|bookbank|"
    .. "book bank|บัตรเงินเดือน|สมุดเงินฝาก|บัตรธนาคาร|สมุดกับบัตร|สมุดกับบัตร|บัตรกดเงิน)"
local th_who = "(บริษัท|นายจ้าง|เจ้านาย|นายหัว|นาย|เถ้าแก่|หัวหน้า|ผู้จัดการ|ผจก|เจ้าของ|เจ๊|เฮีย|บอส|เอเจนซี่|เอเย่นต์|นายหน้า|"
    .. "ล่าม|ครู|มาม่า|พี่|ผม|เรา|ร้าน|ฝ่ายบุคคล|hr|แอดมิน|ไต๋|แพ|เสมียน|เขา|เค้า|โฟร์แมน|ป้า|ลุง)"
rule {
  title      = "Bank card or bank book is kept by someone else",
  indicators = { "delphi:D2.10", "delphi:D4.03", "delphi:D5.14", "ilo:8", "ilo:7" },
  law        = { "th-lp-70", "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(give|bring|hand|send) (me|us|him|along)? (your|ur|the)? (bank card|bank book|bank books|bankbook|atm|"
        .. "atm card|passbook|card and pin|card n pin|book and card)",
      "(passports|passport|id|ids) (and|n|plus) (atm|bank) (card|cards|book|books) (managed|kept|held|with|by|"
        .. "stay|in)",
      "(teacher|school|agent|agency|boss|leader|owner|manager|they|he|she|company|coordinator|pastor|husband) "
        .. "(keep|keeps|hold|holds|took|take|takes|has|have|got) (my|our|her|his|the)? (bankbook|bank book|bank "
        .. "card|atm|atm card|passbook|pin)",
      "(bank card|atm card|atm) (kept|held) by (the)? (broker|boss|agent|gaffer|employer)",
      "(gaffer|boss|broker|agent) (sorts|keeps|holds|has|runs) (your|ur|the|my) "
        .. "(bank card|card|account)",
      "(take|takes|took) it out of my account with my card",
      "(we|i|company|agent|agency|employer|boss|manager|broker|he|she|they|madam|leader|captain|"
        .. "foreman|supervisor) (will|shall|must|also|always)? (keep|keeps|kept|hold|holds|has|have|"
        .. "take|takes|took|manage|manages|control|controls|collect|collects) "
        .. "(ur|your|my|our|all|everyones|their|the|his|her)? ... " .. item,
      item .. " (is|are|will be|stays|stay|must be|kept|and pin)? "
        .. "(kept|held|stay|stays|left|given|handed|remain|remains)? (with|by|to|in|at) "
        .. "(the|our|my|him)? (agent|agency|boss|company|employer|manager|broker|us|me|him|her|office|"
        .. "leader|drawer|captain)",
      "(give|hand over|leave|surrender|hand) (us|me|him|over)? (ur|your|the)? " .. item,
      "(we|boss|manager|employer|i|agent) (will|would)? (open|opens|set up|run|look after|manage)"
        .. " (a|an|the|your)? (bank)? account (for you)? ... (keep|hold|look after|manage|ask)",
      "(pay|paid) into an account we (set up|hold|look after|manage|control)",
    },
    th = {
      "(ยึด|เก็บ|ถือ|ริบ|ฝาก|เอา|ขอ)" .. th_item
        .. "(และ|กับ|พร้อม|รหัส)?(รหัส|pin|พิน)?(ของ)?(คนงาน|พนักงาน|ทุกคน|น้อง|เรา|หนู)?(ไว้|ให้|มา|ก่อน|ไป|รวม)?"
        .. "(ที่|กับ|ให้)" .. th_who,
      "(ยึด|เก็บ|ถือ|ริบ)(ทั้ง)?" .. th_item
        .. "(ไว้|คนงาน|พนักงาน|ทุกคน|ให้|หมด|ของเรา|ของหนู|ของพนักงาน|ของคนงาน|และรหัส|พร้อมรหัส|กับรหัส|รวม)",
      th_item .. "(กับรหัส|และรหัส|พร้อมรหัส|รหัส|ตัวจริง|ทุกคน)?(จะ|ต้อง|ให้|ขอ|เอา|เดี๋ยว|ก็)?(เอา)?"
        .. "(ฝากไว้|ฝาก|เก็บไว้|เก็บ|อยู่|มาไว้|ไว้|วางไว้|รวมไว้|ส่งให้|ยื่นให้|ให้)(กับ|ที่|ให้|ใน)?" .. th_who,
      th_item .. "(เดี๋ยว)?" .. th_who .. "(จะ|เป็นคน|ขอ)?(เก็บ|ถือ|ยึด|ดูแล|เอาไป|กด)",
      th_who .. "(จะ|เป็นคน|ขอ|ต้อง)?(เก็บ|ยึด|ถือ|ริบ|ดูแล)(ทั้ง)?" .. th_item,
      "เงิน(เดือน|ค่าแรง)?(เข้า)?(พี่|เจ๊|นาย|หัวหน้า|เถ้าแก่|เรา|ล่าม)(กด|เป็นคนกด)(หัก|ให้|เอง)?",
      "กด(เบี้ย|เงินเดือน|เงิน)ให้(เอง)?ทุกเดือน",
      "(เข้าบัญชีที่|บัญชี)(ครู|นาย|หัวหน้า|ล่าม|เถ้าแก่)ถือ(สมุด|บัตร)",
      "(เงินสะสม|เบี้ย|เบี้ยคนพิการ|เงินคนแก่|บัตรคนจน)(เรา|พี่|ทีม|เขา)(กด|เก็บ|ถือ|รับ)(ให้|แทน)",
    },
  },
  unless = {
    en = {
      "(lock|locked|block|blocked) your (debit|credit|bank|atm) card",
      "(for safety please|sign in)",
      "my (wife|husband|gf|girlfriend|mom|mum) ... (atm|card|bank)",
      "(wife|husband|gf|mom|mum) ... (keeps|keep|took|takes|holds) my (atm|card|bank)",
      "(never|not|dont|doesnt|wont|nobody|no one) ... (keep|hold|take|give|hand|share) ... " .. item,
      "(atm|passbook|pin) (machine|operator|technician|code for delivery|printing)",
      "you (keep|hold) (your|ur) ... " .. item,
    },
    th = {
      "(ไม่|ห้าม|อย่า|ไม่ต้อง)(ได้|ต้อง|ให้|มี)?(การ)?(ยึด|เก็บ|ถือ|ริบ|ฝาก|ให้)",
      "สำเนา(สมุดบัญชี|สมุดธนาคาร|บุ๊คแบงค์|bookbank|สมุดเงินฝาก|หน้าสมุด)",
      "(สมุดบัญชี|เอทีเอ็ม|atm)...(ไม่ได้|เก็บเอง|ถือเอง|กับตัว)",
    },
  },
  unless_about = { "make-believe", "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "Salary to bank but «agent keeps your ATM card».",
      "Wages are «paid into an account we set up» for you.",
      "«give me ur atm card» and pin, i send money home for u",
    },
    th = {
      "เงินออกทุกเดือน แต่«บัตร ATM กับรหัสเอามาไว้ที่พี่»นะ",
      "«สมุดบัญชีฝากไว้กับหัวหน้า»",
      "นายจ้าง«ยึดสมุดบัญชีคนงาน»",
    },
  },
  silent = {
    en = {
      "Salary is paid into your own bank account; you keep your bank card.",
      "ATM technician wanted, Bangkok.",
    },
    th = {
      "ใช้สำเนาสมุดบัญชีและสำเนาบัตรประชาชน",
      "เปิดบัญชีเงินเดือนกับธนาคาร รับบัตรเอทีเอ็มเองที่สาขา",
    },
  },
  advice = "Ask who holds the card, the book and the PIN, and see the account statement against the wage "
    .. "list.",
}
