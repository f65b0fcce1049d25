-- People are counted, priced or shipped like goods.
rule {
  title      = "People are spoken of as goods",
  indicators = { "delphi:D2.03", "delphi:D5.07", "ilo:1" },
  law        = { "th-atip-6" },
  weight     = 9,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "palermo-2000" },
  terms = {
    en = {
      "(i|we) (can|will)? (bring|send|deliver|supply|get) (u|you) {number} (fresh|new|clean|young|strong|obedient) (no english|girls|boys|ones|from)?",
      "(buy|buying|sell|selling|exchange|swap|resell|take over) (the)? (contract|contracts|kafala|sponsorship) of (the|a|your)? (maid|maids|girl|girls|worker|workers|helper|helpers|housemaid|housemaids)",
      "(your|ur|the|a) (girl|maid|worker|helper|housemaid) ... (lazy|sick|pregnant|refuse|refuses|old|ugly|crying) ... (exchange|resell|resale|sell|return|swap|replace|money you paid|dont lose)",
      "(wives|wife|maids|maid|brides|bride|girls|housemaids|helpers|boys) ... (by|from|in|see) (the|our)? (catalogue|catalog|album|price list|menu)",
      "(exchange|change|swap|replace|refund|return) (her|him|them|it|free|girl|maid)? (if|when|for) (she|he|they)? (is|are)? (lazy|sick|pregnant|not obedient|disobedient|rude|slow|old|crying|not good|dont like)",
      "(delivered|delivery|comes|come|handed over) with (her|his|their|the)? (passport|papers|documents)",
      "(i|we) (can|will)? (bring|send|deliver|supply|get) (u|you) {number} (fresh|new|clean|young|more|strong|obedient)",
      "(the)? (man|woman|people|one|boss|lady|person) (who|that) bought (us|me|her|him|them)",
      "(we|i|she|he|they) (was|were|got|been|am|are) (bought|sold) (from|by|to|for|with|along|like)",
      "(came|comes|got her|got him|thrown in|included|free) with (the|his|her|a)? (dead|sold|old)? (mother|mum|deal|house|land|debt) ... (free gift|extra|bonus|keep|ours)",
      "(if|when) (she|he|they|maid|worker|one|any) (run|runs|run away|runs away|escape|abscond|absconds|refuse|"
        .. "refuses|cry|cries|sick) ... (replace|replacement|another|change|exchange|give (you)? (another|new)|"
        .. "free|money back|refund|return)",
      "so (she|he|they|nobody|no one|noone|none|workers|maid|girls|you) (will|wont|cannot|cant|can|dont|doesnt|"
        .. "do|does|would)? (not|never)? (run|runs|run away|escape|leave|go out|runaway)",
      "(zero|no) (runaway|runaways|run away|escape)",
      "(replacement|exchange) (guarantee|guaranteed|free) (if|when|for|within|{number})",
      "how much for (the|each|these|both|one|two|those) (two|girl|girls|maid|maids|boys|workers|girl|of them)",
      "(i|we) (have|got|sell|selling|bring|deliver) {number} (girls|maids|boys|workers|women|virgins|fresh "
        .. "girls|new girls|pcs) (ready|for sale|{money}|available|age|young|clean|tonight|now|each)",
      "(lock|locks) (the)? door and take (her|his|their) phone",
      "(keep|hold|take) (her|his|their) (passport|phone|papers|documents) (yourself|so|with you|few days|first|"
        .. "and lock|until)",
      "(choose|pick|select|order) (her|girl|girls|maid|maids|them)? (by|from) "
        .. "(photo|photos|picture|album|catalogue)",
      "(free)? replacement ... (months|if she|runs|run away|refuses|refuse to work|within)",
      "(maids|maid|housemaids|girls|workers|manpower) (ready|available|in stock) "
        .. "(in office|now|for transfer|for sale|for hire out|in camp)",
      "(manpower|workers|girls|maids|helpers|masons) for (hire out|transfer|sale|resale)",
      "{money} (per head)? transfer",
      "(new|fresh) (batch|stock|lot|load) (of)? (girls|maids|workers|people)",
      "(hand|handed|delivered|deliver) (over)? to (sponsor|buyer|madam|customer|employer) "
        .. "(on|with|upon) (delivery|arrival)",
      "{number} (pcs|pieces|heads|units) (of)? (indian|girl|girls|workers|worker|people)",
      "{number} (pcs|pieces|heads|units) (of)? (ethiopia*|nepali|filipina*)",
      "(selling|sell|for sale|supply|we have|we provide|offer|available) ... {number} (nepali|burmese|khmer|lao|indian|african|bangla|foreign|filipino|obedient|young)? (obedient|foreign|kitchen|farm|young|strong)? (boys|girls|workers|maids|men|women|helpers|labourers)",
      "(replacement|replace|replacement guarantee) (if|guarantee) (worker|she|he|they|maid|girl)? (run|runs|absconds|abscond|escape|runaway)",
      "zero runaway",
      "(worker|workers|maid|maids|labour) (never|cannot|not|wont) run (away)?",
    },
    th = {
      "คนที่(ซื้อ|ขาย)(พวก)?(เรา|หนู|ผม|กู|น้อง|ฉัน)(มา|ไป)",
      "(ไอ้|อี|เป็น|ได้)(ของแถม)...(แม่|พ่อ|เด็ก|มันมา|พร้อม)",
      "(เด็ก|ลูก|หลาน|มัน|คน)...(ไอ้|อี|เป็น)ของแถม",
      "(สั่ง|เลือก|ดู|เปลี่ยน)(เมีย|แม่บ้าน|คนงาน|สาว|เจ้าสาว|เด็ก)(ได้)?(จาก|ตาม|ใน)(แคตตาล็อก|อัลบั้ม|เล่ม|รูป|เมนู)",
      "(แม่บ้าน|คนงาน|เด็ก|สาว)...(ขี้เกียจ|ดื้อ|ท้อง|ป่วย|ไม่ถูกใจ)...(เปลี่ยน|แลก|ขายต่อ|คืน)(ตัว|คน|ได้)",
      "(เรา|หนู|ผม|พวกเรา|พวกหนู)(ถูก|โดน)(ซื้อ|ขาย)(มา|ต่อ|ทอด|ไป)",
      "(รับซื้อ|ขาย|โอน)สัญญา(แม่บ้าน|คนงาน|แรงงาน)",
      "ซื้อ(เมีย|ตัวเธอ|แม่มัน|แม่เขา)มา(แล้ว)?...(แสน|หมื่น|{number}|ต้อง)",
      "(คน|หญิง|ชาย|เด็ก|ม้า|ราคา|พม่า|ลาว|เขมร)...(ตัวละ|หัวละ)({number}|สองหมื่น|หมื่น|พัน|เท่าไร)",
      "(คนงาน|แรงงาน|สาว|เอ็ง|คอก)...(ตัวละ|หัวละ)({number}|สองหมื่น|หมื่น|พัน|เท่าไร)",
      "ตัวละ(สองหมื่น|หมื่น)",
      "(ล็อต|ลอต|ชุด|รอบ|ของ)(นี้|ใหม่|มาถึง)(มี)?(แล้ว)?(ผู้หญิง|สาว|เด็ก|{number}คน|{number}ตัว|{number}หัว)",
      "{number}(ตัว|หัว)(ผู้หญิง|สาว|เด็ก|พม่า|ลาว|เขมร|ส่งถึง|นะ)",
      "(ค่าตัว)(เด็ก|แม่บ้าน|น้อง|สาว|คนงาน)",
      "(เลือกดู|เลือก|ดู)(รูป|เด็ก|ตัว|น้อง)(ใน|ได้|จาก)(อัลบั้ม|เลย|แคตตาล็อก)",
      "(เปลี่ยนตัว|เปลี่ยนคน)(ใหม่)?(ให้)?(ฟรี|ได้)",
      "(หนี|ไม่พอใจ|ดื้อ)(เปลี่ยน|คืน|เคลม)(ตัว|คน)?(ใหม่|ได้|ฟรี)",
      "(ส่งมอบ|ส่งตัว)(ให้)(ลูกค้า|นาย|คุณแม่|โรงงาน)(เก็บเอง|เก็บ)?",
      "ส่งถึงบ้าน...ค่าตัว",
      "(ของ|สินค้า)มาถึง...{number}ตัว",
      "เอา(พม่า|เด็ก|สาว|คน)?(อีก|เพิ่ม){number}(หัว|ตัว)",
      "(เลือกจากรูป|เลือกจากภาพ|ดูรูปก่อนเลือก)(ได้)?",
      "รับประกัน(หนี|ไม่หนี|คนหนี)", "(แรงงาน|แม่บ้าน|คนงาน|หญิง|สาว|พี่เลี้ยง)...(ทดลองใช้|ไม่ถูกใจ|ใช้ไม่ดี)...(เปลี่ยน|คืน|เคลม)(ได้|ตัว|คน|ใหม่)",
      "(พวกใหม่|ล็อตใหม่|ชุดใหม่|ของใหม่)(มา|ถึง|ลง)...(สอง|สาม|สี่|ห้า|{number})...(ราคาเดิม|เอาไปร้าน|ร้านเก่า|หัวละ|สวย|ส่ง)",
      "{number}(ตัว)(ล่อง|ลง|ข้าม|ขึ้น)",
      "(ปลายเดือน|รอบหน้า|คราวหน้า|คืนนี้)(มี)?มา(อีก)?{number}(จาก|คน)",
      "เอามาเลยจ่าย(หัว|ตัว)ละ",
      "สองคนที่ส่งมา",
      "(ถ้า)?(เขา|เด็ก|คน)?(หนี|ดื้อ|ไม่พอใจ)(ภายใน)?({number}|สาม)?(เดือน)?(เรา)?(ส่ง|เปลี่ยน|หา)คนใหม่(ให้|ได้)",
      "(พี่|คุณ)?รับเด็ก(เรา|ไป)(ไป)?แล้ว",
      "(สาว|เด็ก|คน)(ลาว|พม่า|เขมร|ดอย|ใหม่)?มา(ฮอด|ถึง|ลง)แล้ว{number}(คน|ตัว)",
      "รับออเดอร์(แม่บ้าน|คนงาน|แรงงาน|สาว|เด็ก)",
      "(คน|เด็ก|สาว|แม่บ้าน)พร้อมส่ง",
      "เปลี่ยน(คน|ตัว)(ใหม่)?ได้(ใน|ภายใน){number}",
      "(รอบนี้|ล็อตนี้)(ได้)?{number}(คน|ตัว)(หัวละ|ตัวละ)?",
      "ของ(เข้า|มา|ลง)กี่(หัว|ตัว)",
      "(ผู้หญิง|เด็ก|ผู้ชาย)({number}|สอง|สาม|สี่)...(ส่งถึง|ลงแพ|ลงเรือ|ข้าม)...(ปลายทาง|ตีห้า|ตีสี่|คืนนี้|หัวละ)",
      "เด็กคิดครึ่ง...(ส่งถึง|ข้าม|แพ|ลงเรือ)",
    },
  },
  unless = {
    en = {
      "(contract|contracts) of (employment|service) ... (exchange|resell)",
      "exchange (offer|gift|gifts|rate)",
      "(dog|cat|hamster|rabbit|phone|laptop|shoes|shirt|tickets|plants|chicken|chickens|goat|fish|app|software|"
        .. "program)",
      "(dog|dogs|puppies|puppy|cat|cats|chicken|cow|cows|goats|sheep)",
      "(furniture|phone|phones|shirt|shoes|battery|warranty|shade)",
      "free replacement (of|for) (parts|battery|screen|lens)",
    },
    th = {
      "(รีด|ซัก|เย็บ|ปัก|ตัด)...ตัวละ",
      "(หมา|แมว|ปลา|ไก่|วัว|หมู|เสื้อ|ชุด|ตุ๊กตา|มือถือ|เครื่อง|ต้นไม้|บุฟเฟ่|กางเกง|สกิน|กุ้ง)",
      "(ไม่พอใจ)(ยินดี)?คืน(เงิน|สินค้า)",
    },
  },
  -- Animals and things have numbers and prices too.
  unless_near = {
    en = {
      "(weekly off|registered placement agency|placement agency licence|licensed placement agency|verified by us|warranty|battery|screen|phone repair)",

      "(recruitment agency licensed|vacancies for|for sale by owner|school|boys shoes|girls dress|t shirt|clothes|clothing|size)",
    },
  },
  when = function(ad)
    return ad:has("(boys|boy|women|men|labour|labourers|คน|เด็ก|สาว|แม่บ้าน|คนงาน|แรงงาน|น้อง|พม่า|ลาว|เขมร|ผู้หญิง|ม้า|ญาติ|maid|maids|girl|girls|housemaid*|nobody search|no english|wives|bought us|worker|workers|manpower|people|helpers|masons|candidates|indian|company)")
      and not ad:has("(ลูกหมา|บุฟเฟ่|หมูกระทะ|mk|โออิรัน|ของขวัญ|เย็บผ้า|จักร|หมา|แมว|ปลา|ไก่|วัว|เสื้อ|แคสโฆษณา|ค่าตัวเด็กเท่าไหร่|ชุดยูนิฟอร์ม|ยูนิฟอร์ม|ปักโลโก้|ขายส่ง|กางเกง|เดรส|ตุ๊กตา|สกิน|กุ้งก้ามกราม|puppy|puppies|kitten|kittens|dog|dogs|cats|shirt|shirts|furniture|warranty)")
  end,
  fires = {
    en = {
      "Housemaids: «choose by photo», «free replacement 6 months».",
      "«Selling 3 Nepali kitchen boys», papers with me",
      "labour supply, «replacement if worker absconds»",
    },
    th = {
      "«ของมาถึงแม่ระมาดแล้ว 18 ตัว» ราคา«ตัวละ 19» เดินเขามาสองคืน ผู้หญิง 7",
      "ลูกค้าจ่าย«ค่าตัวเด็ก» 18,000 หนี«เปลี่ยนตัวใหม่ให้ฟรี»",
    },
  },
  silent = {
    en = {
      "Puppies, 300 each, choose from photos.",
      "Free replacement of parts within 6 months.",
      "We have vacancies for 20 foreign workers.",
    },
    th = {
      "เสื้อตัวละ 100 สามตัว 250",
      "ลูกหมาตัวละ 3,000",
      "ไม่พอใจยินดีคืนเงิน",
    },
  },
  advice     = "Treat as urgent: note numbers, places, times and accounts; ring 191 or 1300.",
}
