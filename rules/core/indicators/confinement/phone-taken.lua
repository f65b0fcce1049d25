-- The worker's telephone is taken, kept or forbidden.
local th_phone = "(มือถือ|โทรศัพท์|โทสับ|โทรสับ|โทรศัพย์|เครื่อง|ซิม)"
local en_phone = "(phone|phones|fone|fones|fon|mobile|mobiles|handphone|handphones|hp|cellphone|cellphones|cell|sim|sim card|smartphone|smartphones|telephone)"
rule {
  title      = "The worker's telephone is taken or forbidden",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(phones|phone|mobiles) (are|is|get|be)? (bagged|pouched|boxed|sealed|binned) (on|at|upon|by|when|before) (entry|arrival|the door|boarding|the gate|check in)",
      "(phone|phones) (stay|stays|live|lives|is|are|kept|sleep|sleeps) (in|on) (the)? (kitchen|fridge|hall|office|madams room|car|shelf|drawer) (while|when|until|till|all) (on duty|duty|working|day|we|you|i|night)",
      en_phone
        .. " (is|are|was|were|all|must|to|we|also|always|should|will)? (be)? (leave|left|stay|stays|kept|keep|"
        .. "held|put|placed|locked|given|go|goes|in|at|with) (at|in|with|by|inside|to)? (the|a|our|my|his|her)? "
        .. "(gate|locker|lockers|box|basket|office|reception|guard|guards|security|boss|madam|sir|us|me|admin|"
        .. "entrance|counter|safe|bag|drawer|supervisor|leader|manager|captain|agent|driver|door)",
      en_phone
        .. " (we|they|he|she|boss|madam|agent|captain|leader|company|guard|admin|manager) (will|must|shall|also|"
        .. "always|already)? (hold|holds|keep|keeps|take|takes|kept|took|held|lock|locks|collect|collects|control|"
        .. "controls)",
      "(they|he|she|boss|madam|sir|mam|leader|guard|guards|manager|admin|security|captain|company|agent|"
        .. "husband) (always|also|every day|every night|will)? (check|checks|checked|checking|search|searches|"
        .. "read|reads|look|looks|spy|monitor|monitors|control|controls) (at|in|inside)? (my|our|us|your|ur|every|"
        .. "the|all|her|his)? (own)? "
        .. en_phone,
      "(cant|cannot|can not|not allowed|not allow|dont let|doesnt let|wont let|not let|never let|never allowed|"
        .. "forbidden|may not|dont allow|didnt let|not permitted) (me|us|her|him|to|them|you)? (to)? (use|have|"
        .. "hold|touch|bring|carry|own|charge|keep|see) (my|our|her|his|the|a|any|your|ur|their)? (own|personal)? "
        .. en_phone,
      "(hold|use|touch|have|get) (my|the|her|his|our)? " .. en_phone
        .. " (only|alone)? (once|one time|{number} (min|mins|minutes|minute|hour|hours)|sunday|on sunday|friday|"
        .. "after work|at night|in front of|on speaker|always speaker)",
      en_phone
        .. " (allowed|allow|can use|permitted|use|given|okay|ok|only) (only)? (after|when|on|once|{number} (min|"
        .. "mins|minutes)|sunday|sundays|weekend|night|at night|in toilet)",
      "(we|they|he|she|boss|madam|agent|leader|guards|company|manager|admin|staff) (will|would|must|shall)? "
        .. "(take|takes|took|keep|keeps|kept|hold|holds|collect|collects|collected|confiscate|confiscated|seize|"
        .. "seized|grab|grabbed|snatch|snatched|broke|break|smashed|lock|locks|locked) (away|up)? (your|ur|my|our|"
        .. "her|his|the|all|everyone|everybody)? (old|personal|own)? (passport|passports|papers|id|ids|cards|card|"
        .. "docs|bags)? (and|n|with)? "
        .. en_phone,
      "(no|without) " .. en_phone .. " (at|in|inside|till|until|first|for|while|when|on|during|since|{number})",
      en_phone
        .. " (is|was|are|were|got|all|has been|already)? (taken|took|confiscated|seized|snatched|grabbed|gone|"
        .. "collected|surrendered)",
      "(took|take|takes|taken|kept|keep|hold|holds) (my|our|her|his|ur|your|all|everyones|the)? (passport|"
        .. "passports|id|ids|cards|papers)? (and|n)? "
        .. en_phone .. " (and|n)? (passport|passports|id|ids|cards|card|papers)?",
      "give (us|me|them|him|her)? (your|ur|the|my|our) " .. en_phone .. " (to|at|when|before)",
      "(phone|phones|mobile|mobiles|cellphone|cell|cellphones|hp|handphone|handphones|"
        .. "mobile phones|sim|sim card) (is|are|will be|must be|to be|must|also|and passport|"
        .. "and passports|and wallet)? (be)? (collected|taken|kept|held|handed|hand|surrendered|"
        .. "surrender|submitted|confiscated|locked|stored|deposited|seized|left) "
        .. "(over|in|up|away|at|by|with|when|during|on|to|until|before|for)",
      "(we|they|boss|madam|manager|company|he|she|security|guards|guard|agent|hr|leader|employer|"
        .. "sir|aunty) (will|shall|must|has|have|also|always)? (collect|collects|take|takes|took|"
        .. "taken|keep|keeps|kept|hold|holds|confiscate|confiscated|lock|locks) (away)? "
        .. "(ur|your|my|our|all|the|everyones|her|his|their|away)? (passport and|passports and)? "
        .. "(phone|phones|mobile|mobiles|cellphone|handphone|hp|sim|sim card)",
      "(hand|give|surrender|leave|turn|submit|deposit) (over|in)? (ur|your|the)? "
        .. "(phone|phones|mobile|hp|handphone|sim)",
      "(hp|phone) hand over",
      "(no|without) (phone|phones|mobile|cellphone|hp) (allowed|inside|use|for)",
      "(no|without) (phone|phones|mobile|cellphone|hp) (during the contract|in the house|at all)",
      "never goes out no phone",
      "dont bring (ur|your) phone",
      "phone only (on)? (sunday|sundays|friday|weekend|once)",
      "passport and phone already with us",
      "(asked|ask|asking|want|wants) (for|us for) (our|my|your|all)? (phone|phones)",
      "(leave|throw|switch off|put off|turn off|put) (your|ur|the)? (old)? (phone|sim) (off|behind|away)?",
      "(old|home) phone ... (new one|wont work|will not work|leave)",
      "(like|likes|want|wants) (when|if|that)? (girls|maid|helper|you)? ... use (whatsapp|phone|facebook|tiktok|wifi)",
    },
    th = {
      "(มือถือ|โทรศัพท์|เครื่อง)(ให้)?(ใช้ได้|ได้ใช้|เปิดได้|จับได้|ให้ใช้)(แค่|เฉพาะ)?(ตอน|เวลา)(ไลฟ์|งาน|วันอาทิตย์|วันหยุด|มีคนดู|ล้างจานเสร็จ|ทำยอดครบ|ได้ยอด)",
      "(มือถือ|โทรศัพท์|เครื่อง)(ต้อง)?(ฝาก|รวมไว้|ทิ้งไว้)(ที่|กับ|ให้)?(คนขับ|หัวหน้า|พี่|เจ๊|นาย|เรา|ตอนออก|ตอนทำ|แอดมิน)", "เอา(มือถือ|โทรศัพท์)มาทิ้ง(กับ|ไว้)",
      "(เก็บ|ยึด|ริบ|ถือ|ฝาก|ส่ง|วาง|ขอเก็บ)(โทร)?" .. th_phone
        .. "(ไว้|ก่อน|ตอน|ระหว่าง|ให้|ทุกคน|เข้างาน|หมด|เวลา|พนักงาน|คนงาน|เก็บบัตร|ไป|ที่|กับ|หน้างาน|เรา|หนู|ผม|"
        .. "ทั้ง|ตลอด|นะ|24|ครบ|จน|ของ|ค่ะ|ครับ|จ้า)",
      "(เวลางาน|ระหว่างงาน|ตอนทำงาน|เข้างาน|ทำงาน)(ต้อง|จะ|ให้)?(เก็บ|ฝาก|ยึด|ริบ)" .. th_phone,
      th_phone .. "(ต้อง|จะ|ให้|ก็|เข้า|ทุกเครื่อง|ทุกคน)?(เก็บ|ฝาก|ยึด|ริบ|วางไว้|ส่งคืน|ล็อก|เก็บไว้|ฝากไว้)(ไว้)?"
        .. "(ที่|กับ|ใน|หน้า|ตู้|ล็อกเกอร์|คุณ|หัวหน้า|บริษัท|ทุกคืน|ตอน|ผจก|เจ๊|พี่|เซฟ)",
      "(ห้าม|ไม่ให้|งด|อย่า|บ่ให้)(ใช้|พก|นำ|เอา|มี|เล่น|จับ)" .. th_phone
        .. "(ไป|เข้า|มา|เลย|ตลอด|เด็ดขาด|ระหว่าง|ส่วนตัว)?",
      th_phone .. "(ก็)?(ไม่ให้|ห้าม|ไม่ได้ให้)ใช้",
      "(ต้อง)?วางมือถือไว้ที่",
      "(โดน|ถูก)(ยึด|เก็บ|ริบ)" .. th_phone,
      "(ยึด|เก็บ)(พาส|พาสปอร์ต|บัตร)(และ|กับ|แล้วก็)?" .. th_phone,
      "(ใช้|เปลี่ยน)(ซิม|เครื่อง)(บริษัท|ของบริษัท)เท่านั้น",
      "{number}?เก็บมือถือ",
      "ส่งซิมกับเครื่อง",
      "(มือถือ|โทรศัพท์|เครื่อง)(ทุกคน|ทุกเครื่อง)?(ให้|ต้อง|เอา|จะ)?(ใส่|หย่อน|รวม|โยน)(ไว้)?(ใน)?(กล่อง|ถุง|ตู้|ลัง|ล็อกเกอร์|ตะกร้า)(รวม|กลาง|หน้า|ไว้)?",
      "(มือถือ|โทรศัพท์)...(ได้คืน|คืนให้|ได้ใช้|เอามาใช้ได้|เบิกได้|ให้ใช้)(แค่|เฉพาะ|วัน|ตอน|อาทิตย์|เดือนละ|สัปดาห์|ทุกวัน|ชั่วโมง)",
      "(ให้|ได้)(ใช้|จับ|โทร)(มือถือ|โทรศัพท์|เครื่อง)?(แค่)?(วันละ|อาทิตย์ละ|เดือนละ|สัปดาห์ละ){number}?(ครั้ง|นาที|ชั่วโมง|ชม)",
      "(มือถือ|โทรศัพท์|โทสับ)(เก่า|ส่วนตัว)?(ให้)?(แลก|เปลี่ยน|ใช้)(เป็น|กับ)?(เครื่อง)(บริษัท|ของบริษัท|ที่ให้|ตึก)",
      "(ห้าม|อย่า)(แตะ|จับ|เปิด|แตะต้อง)(มือถือ|โทรศัพท์)(ตัวเอง|ส่วนตัว|เลย)?",
      "(ต้อง)?ส่ง(มือถือ|โทรศัพท์)(ให้|ก่อน|ทุกคน|เข้า|นำ)?",
      "(นาย|เจ๊|เขา|เค้า|เพิ่น|หัวหน้า|บอส)(ก็|เป็นคน)?ถือ(ซิม|มือถือ|โทรศัพท์)",
      "ซิม(เก่า)?(ไทย)?(หักทิ้ง|ทิ้งได้|ทิ้งไปเลย)",
      "(ขอ|เอา)(มือถือ|โทรศัพท์)(ไป)?(เปลี่ยนซิม|ดู|เช็ค)(แล้ว)?(ก็)?ไม่คืน",
      "(ซื้อ|ให้)(เครื่อง|มือถือ)ใหม่(ให้)?...(ปิด|ทิ้ง|หัก)(อันเก่า|เครื่องเก่า|ซิม)?",
      "อย่าให้มีมือถือ",
      "(อันเก่า|เครื่องเก่า|ซิมเก่า)(ปิด|ทิ้ง|หัก)(ไว้|ทิ้ง|เลย|ไป)",
    },
  },
  unless = {
    en = {
      "(phone|phones|mobile|mobiles) (is|are|go|goes|stay|stays|kept|left|live|lives)? (in|into) (a|the|your|our|my|their)? (own)? (locker|lockers|basket|box|tray|cubby|pouch|bag|bags) (on|during|while|for|before|at|until the end of)? (the)? (shift|shifts|duty|service|class|training|lesson|match|kitchen hours|work hours|rehearsal|exam|gaming floor|session|camp|reception|start)",
      "(kept|keep|took) my phone (till|until) (exams|exam|homework|maths|bedtime|dinner|i)",
      "(boss|friend|shop|manager|he|she) kept my phone ... (fix|repair|charge|battery)",
      "no (phone|phones|mobile|mobiles) (on|during|in|at) (watch|class|duty|shift|the hall|training|service|prayers|mass|dinner|the table)",
      "<not-kept>",
      "phones in (the)? lockers",
      "(phone|phones) in (a|the)? (bucket|basket|box) (for|during) (four|two|three|an|one|{number}) (hours|hour)",

      "phones in (the)? (cabin|cabins|bags|lockers) only",
      "no phones on (the|our)? (floor|deck|ward|shop floor|line|stage|set|table|court|pitch|bus)",
      "phones (are)? (collected|taken|kept) (on weekdays|during basic|in bootcamp|in class|at school)",
      "(take|takes|taking|took|answer|handle) (the)? (mobile|phone) (trainers|orders|order|reservations|"
        .. "bookings|enquiries|messages|calls|call|number|payments|and)",
      "take phone (orders|calls|bookings|enquiries|messages)",
      "mobile (app|apps|phone shop|trainers|banking|site|data|legend|legends|development|network|devices)",
      "(fix|repair|repairs|broken|screen|battery|charger|wifi|top up|topup|recharge|sell|selling|buy|buying|"
        .. "bought|steal|stole|stolen|pickpocket|robbed|thief) ... "
        .. en_phone,
      en_phone .. " ... (fix|repair|broken|screen|battery|charger|stolen|pickpocket|warranty|insurance)",
      "(fix|repair|lost|drop|charge|answer) (my|the|ur|your)? phone",
      "(son|daughter|kid|kids|teenager|child|mum|mom|dad|mother|father|gf|bf|wife|grandma) (took|take|keep|"
        .. "keeps|hid|has|have|took away) (my|the|his|her)? "
        .. en_phone,
      "(on|over|by|via) (the|your|my)? phone",
      "keep (the|your|ur|my|in) phone (on|charged|near|handy|ready|safe|with you|dry)",
      "keep (your|ur|own|their|her) (own)? (passport|id)? (and)? phone",
      "take (a|my|the|ur|your) (phone|cell) (call|photo|pic|number)",
      "(hold|keep|stay) (on)? (the)? phone (line|call)",
      "(exam|exams|cinema|test|school|class|classroom|gym|meeting)",
      "(interview|concert|theatre|quiz|driving)",
      "(production|process|clean|food|lab) (area|room|line|floor)",
      "(lost|answer|pick up|charge|new|company|provided) (ur|your|my|the)? (phone|mobile|cell)",
      "(office|repair|lift|check|see|left) (ur|your|my|the)? (phone|mobile|cell)",
      "(i|u|im|my dad|my mum|my mom|thief|someone|somebody|brother) "
        .. "(left|leave|took|forgot|lost|kept|keep|have|take) ",
      "give (me|us|you|him|her) (a)? (ur|your)? (phone|call)",
      "(phone|mobile|cell|hp) (number|no|numbers|call|interview|case|shop|sales|charger|bill|cover)",
      "phones ok",
      "hand phone (number|no)",
    },
    th = {
      "(เก็บ|ฝาก|ใส่|วาง)(มือถือ|โทรศัพท์)(ไว้)?(ใน|ใส่|ที่)?(ล็อกเกอร์|กล่อง|ตะกร้า|ช่อง)(ช่วง|ตอน|ระหว่าง|ก่อนเข้า|เวลา)(ทำ|งาน|กะ|เรียน|ซ้อม|เวร|ห้อง|สอบ|ประชุม)",
      "(มือถือ|โทรศัพท์)...(เลิกกะ|เลิกงาน|พักเที่ยง|ตอนเย็น|หลังซ้อม|หมดกะ)(ก็|ค่อย)?(คืน|ได้คืน|เล่นได้|รับคืน)",
      "(เครื่อง|มือถือ)(เสียง|หมาย|หาย|ใหม่|แพ|สำอาง|ดื่ม|ปรับ|ซัก|บิน|เทศ|จักร|มือ|ใช้|แบบ|กำเนิด)",
      "ห้ามใช้มือถือ(ใน|ขณะ|ตอน|ระหว่าง)(ห้องสอบ|ขับรถ|สอบ|เรียน|โรง|ห้องเรียน)",
      "(สอบ|ห้องสอบ|โรงหนัง|วิทยุการบิน|ขับรถ|เรียน|ค่ายทหาร|เกณฑ์ทหาร|ฝึกทหาร)",
      "มือถือปรับ",
      "(เก็บ|ส่ง|วาง|ฝาก|ถือ)(เครื่อง)(เสียง|ดนตรี|มา|สำอาง|ซ่อม|กลับ|เคลม|ไป|คืน|ให้ช่าง|ที่ศูนย์|เข้าศูนย์|ไว้ที่ศูนย์)",
      "(แฟน|เมีย|แม่|พ่อ|ครู)(ก็|เลย|จะ|โกรธ)?(ยึด|ริบ|เช็ค|เก็บ)(มือถือ|โทรศัพท์)",
    },
  },
  unless_near = {
    en = {
      "(stocktake|stock take|swimming|in the water|instructor|exam|during the show|during training day|rehearsal)",

      "(mum|mom|mam|dad|my parents) (says|said|took|takes|confiscated|grounded|is taking)",

      "(watches|invigilator|invigilators|exam|no talking|to the toilet|museum|concert|test hall|quiz|theatre)",
      "(away trip|away trips|coach|under 15s|parents voted|parents sign|parents signed|scout|scouts)",
      "(meeting|meetings|poker|dinner table|mixing hall|production area|production hall|hygiene|gmp|clean room|operating room|exam|quiz|board game|movie night|date night|family dinner|during prayer|mixing)",
      "(fix|repair|screen|broken|phone shop|service centre|service center)",
      "(trade in|upgrade|recycle|flight mode|cinema|interview|exam|driving)",
      "(recruits|army|barracks|cadets|camp staff|escape room|children at night)",
    },
    th = {
      "พัก(เบรก|เที่ยง|กลางวัน)?(ก็)?(ใช้|เล่น|หยิบ|เอา)(มือถือ)?ได้", "เบรกใช้ได้", "เลิก(งาน|เรียน|ประชุม|คลาส)(ค่อย)?(คืน|เอาคืน|หยิบ|รับ)", "คุยกันได้นะ",
      "(ไลน์ผลิต|โซนเครื่องจักร|ห้องแล็บ|ห้องปลอดเชื้อ|พักเที่ยงก็หยิบ|ระหว่างอบรม|โรงงานอาหาร)",
      "(สอบ|ห้องสอบ|ร้านซ่อม|เคลม|ห้องเรียน|โรงเรียน|นักเรียน|สายการผลิต|คลีนรูม)",
      "(pci|iso|gmp|haccp|มาตรฐาน|ก่อนเข้าฟลอร์|โซน|เขตผลิต|ไลน์|ห้องเย็น|ห้องผ่าตัด|ความปลอดภัยของข้อมูล|ข้อมูลลูกค้า)",
      "(ตอนฝึก|ช่วงฝึก|ครูฝึก|ค่าย|ทหาร|บูธสอบ)",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  fires = {
    en = {
      "For data protection mobile «phones are collected at» the gate.",
      "Madam has locked the gate and — «madam keeps my phone»",
      "boss policy lor, «hp hand over» when working",
      "they «asked for our phones», everybody gives",
    },
    th = {
      "เข้างาน 12 ชม. «เก็บมือถือตอน»เข้างาน",
      "ไปนอนรอในตึก «ห้ามใช้มือถือ» กินอยู่ฟรี",
      "«มือถือเก็บไว้ที่»คุณนาย",
      "โดน«ยึดโทรศัพท์ทุกคน»",
      "เข้าไปแล้ว«มือถือใส่กล่องรวม» ได้คืนวันอาทิตย์",
    },
  },
  silent = {
    en = {
      "Company phone and laptop are provided.",
      "Phones ok in quarters, not in the process area.",
    },
    th = {
      "ในโซนเครื่องจักรห้ามเล่นมือถือ ฝากโทรศัพท์ไว้ที่ตู้หน้างาน พักเบรกหยิบได้",
      "พนักงานขายมือถือ เงินเดือน 15,000",
      "ห้ามใช้มือถือในห้องสอบ",
      "ส่งเครื่องเข้าศูนย์ เก็บเครื่องสำอางในตู้เย็น",
      "นักเรียนเอาโทรศัพท์ใส่กล่องก่อนเข้าห้องสอบ",
    },
  },
  advice = "Ask whether the person has a phone of her own and may use it after work, unobserved.",
}
