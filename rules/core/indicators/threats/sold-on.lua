-- A person is offered, bought or sold on between companies, agents or houses.
rule {
  title      = "A person is offered, bought or sold on",
  indicators = { "delphi:D2.03", "delphi:D5.12", "ilo:6" },
  law        = { "th-atip-6-1", "th-pc-310" },
  weight     = 9,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(the)? (man|woman|people|one|boss|lady|person|family) (who|that) (bought|buys) (us|me|her|him|them)",
      "(they|boss|company|he|she|agent|broker|chinese|manager|leader|uncle|aunty|boyfriend|husband|friend|"
        .. "recruiter|mamasan) (has|have|will|want|wants|try|going|plan|can|threaten|threatens|say|says|already)? "
        .. "(to)? (sold|sell|sells|selling|resell|trade|transfer) (to)? (two|one|some|many|half|three|{number})? "
        .. "(of)? (us|me|him|her|them|girls|boys|people|workers|you|u)",
      "(other|another|next|new|different) (company|boss|house|owner|shop|club|compound|team|madam|agent) (will|"
        .. "gonna|can|wants to)? (take|takes|took|buy|buys|bought|pay|pays|paid|get|gets) (you|u|me|us|her|him|"
        .. "them|over)",
      "(sold|sell|pass|passed|given|give|transfer|transferred|exchange|exchanged) (you|u|me|us|her|him|them)? "
        .. "(on)? (to|by) (the)? (other|another|next|new|different|a second|chinese|bigger) (company|boss|house|"
        .. "owner|shop|club|compound|team|madam|agent|place|building|gang)",
      "(i|we|she|he|they) (was|were|got|been|be|get|is|are) (sold|bought|resold|traded)",
      "(i|we|he|she|they|you|u|workers|girls|people|friend) "
        .. "(was|were|am|are|is|been|be|will be|gets|get|got|have been) (already)? "
        .. "(sold|resold|traded|re sold|auctioned) "
        .. "(to|again|on|by|for|{number}|two|twice|off|here|me)?",
      "(sell|sells|selling|sold|resell|resold) (me|us|you|u|her|him|them|people|workers|girls|"
        .. "the maid|maid|my maid|worker|staff) (to|on|for|off|again|{money})",
      "(maid|housemaid|helper|worker|workers|girls) (for|on) (sale|resale|transfer selling)",
      "selling {money} ... paid",
      "(company to company|old company release|deliver (tonight|to gate|at gate))",
      "have {number} (pcs|pieces|heads|units) ... (indian|ethiopia|thai|pinoy|men|girls|male)",
      "have {number} (pcs|pieces|heads|units) ... (female|people|english|good|pakistani)",
      "have {number} (pcs|pieces|heads|units) ... (chinese|kenyan|nepali)",
      "maid for transfer",
      "how many u have",
      "(buy|bought|buys) (us|me|her|them|him|you) (from|for) ... (company|boss|agent|{money})",
      "new boss paid for me",
      "bring them to gate",
    },
    th = {
      "คนที่(ซื้อ|รับซื้อ)(พวก)?(เรา|หนู|ผม|กู|ฉัน|น้อง)(มา|ไป|ไว้)",
      "(เรา|หนู|ผม|พวกเรา|พวกหนู)(ถูก|โดน)ซื้อ(มา|ต่อ|ทอด|ไป)",
      "(ขาย|โอน)(หนู|ผม|ข่อย|ข้อย|เรา|พวกเรา|น้องสาว)ต่อ(ให้)?(อีก|ร้าน|ที่|คน|ตึก)?", "(สิ|จะ|จัก)ขายต่อถ้า",
      "(จะ|สิ|โดน|ถูก)?(เอา)?(ไป)?ขาย(ไป)?(อีกบ่อน|อีกที่|ร้านที่|อีกตึก|ร้านอื่น)",
      "(ถูก|โดน|ได้|จะ|โดนเขา|จะโดน|จะถูก)(ขาย|ขายต่อ|ขายไป|ส่งขาย|ซื้อขาย|ขายตัวต่อ|ขายให้|เปลี่ยนมือ)"
        .. "(ต่อ|ไป|ให้|มา|อีก|ที่|ตึก|บริษัท|ฝั่ง|เข้า)",
      "(ขาย|ขายต่อ)(หนู|เรา|น้อง|ผม|ลูก|คน|เธอ|มึง|พวกเรา|ตัวเรา|ลูกสาว|ลูกชาย|เขา|คนงาน)"
        .. "(ต่อ|ให้|ไป|มา|ไปให้|เข้า)(ที่|บริษัท|ตึก|เสี่ย|ร้าน|ใหม่|ราคา|ฝั่ง|ต่อ|มา)?",
      "(ขายต่อ|ส่งต่อ)(ไป|ให้)?(ตึก|บริษัท|ข้างใน|ฝั่ง|ร้านอื่น|ร้านใหม่|เมียวดี|คนจีน|แก๊ง|นายหน้า)",
      "(บริษัท|ตึก|บอส|ร้าน|ฝั่ง|ทาง)(เก่า|ใหม่|อื่น|โน้น)?(ที่)?(เขา)?(รับซื้อ|ซื้อคน|ซื้อตัว|ซื้อต่อ|เอาไปก่อน|ขายลูก)",
      "(บริษัท|ตึก|บอส|ร้าน|ฝั่ง|ทาง)(เก่า|ใหม่|อื่น|โน้น)?(ที่)?(เขา)?(ขายเรา|ขายหนู|ขายคน)",
      "(มีคน|มีเด็ก|มีคนไทย|มีพม่า|มีเขมร)(พร้อมย้าย|พร้อมส่ง|พร้อมปล่อย|พร้อมขาย){number}?",
      "(รับซื้อ|ซื้อขาย|รับ)(คน|เด็ก|แรงงาน)(พร้อมส่ง|เข้าตึก|ต่อจาก|หัวละ|ข้ามตึก)",
      "บริษัทซื้อ(เรา|หนู|น้อง|มา)",
      "(เช่า|ขาย|ซื้อ)ลูก(คน)?(เล็ก|โต|เดือน|ไปนั่ง|ให้|มา)",
      "(แม่|พ่อ|พ่อแม่|ป้า)(ได้เงินไปแล้ว|ได้เงินแล้ว|รับเงินไปแล้ว|ขายให้)",
      "ค่าส่งต่อ(อีก)?",
      "ราคา(เก้าหมื่น|แปดหมื่น|แสน)...อยากได้คืน",
      "ใครรับทักด่วน",
      "เอามาส่ง(พัทยา|ที่|ตึก|ชายแดน)",
      "ไม่ทำ(เค้า|เขา)?(ก็)?ขาย",
      "(ใคร|เขา|นายหน้า|เพื่อน|แฟน|ญาติ)(ก็ไม่รู้)?(เอา)?(มา)?ขายมา(จาก|ให้|ที่|ลง)?",
      "ขายมา(จาก|ลง|ที่)(เรือ|ตึก|บริษัท)?",
      "(นายหน้า|เพื่อน|แฟน|โดน)(นายหน้า|เพื่อน)?ขายต่อ(สวน|เรือ|ไร่|ให้|มา)?",
      "(สิ|จะ|ว่าสิ)ขาย(ต่อ|ไป)(มื้อ|เหมือง|เรือ|ตึก|ที่|อีก)?",
      "(หมดประโยชน์|ไม่มียอด|ไม่ได้ยอด|ทำไม่ได้)...(ขาย|ส่งต่อ|โยก)",
      "คนที่(ถูก|โดน)?ขาย(ออก|ไป)",
      "(เอา|พา)(เรา|หนู|ผม|น้อง)(ไป)?(ฝาก|ทิ้ง|ส่ง)ไว้(กับ|ที่)(เจ๊|ร้าน|นาย|ตึก)...(รับเงิน|ได้เงิน|เอาเงิน)",
      "จำหน่าย(แม่บ้าน|คนงาน|แรงงาน|สาว|เด็ก)",
      "(รับซื้อ|ซื้อ)ต่อ(หัวละ|ตัวละ|คน)",
      "(มอมเหล้า|มอมยา|วางยา)...(เรือ|ตึก|ตื่นมา|ขาย)",
    },
  },
  unless = {
    en = {
      "(in court|told the court|told how|court heard)",
      "(player|club|striker|winger|house|houses|car|cars|tickets|shares|product|products)",
      "(phone|sold out|stock|business|properties|sell you something|happy to be sold)",
      "(sell me|sold me (on|a|the|this|it|out)|sells (you|us) (the|a))",
      "(selling|sell|sold) (you|u|me|her|him|them|us) (a|the|my|this|that|it|his|some|two|tickets)",
      "(selling|sell|sold) (you|u|me|her|him|them|us) (your|short|cheap|one|on ebay)",
      "(was|were|is|are|got|be|been) sold (out|separately|at|in|with)",
    },
    th = {
      "(ขาย|ถูกขาย)(ให้)?(นักเตะ|หุ้น|บ้าน|รถ|ที่ดิน|ของ|ไอโฟน|สินค้า|กองหลัง|บัตร|มือถือ|ตั๋ว)",
      "(นักเตะ|ทีม|สโมสร|ช้าง|ละคร|เรื่องย่อ|นิยาย)...(ขาย|ซื้อ)",
      "(ถูก|ราคาถูก)(ขาย)(ที่|ดี|ใน)",
      "(จะ|ได้)ขาย(ที่|ให้|มา|ไป|อีก|ต่อ)",
      "ขาย(คน)(ละ|เดียว|ที่)",
      "ขาย(ต่อ)?ให้(เพื่อน|ร้าน|ลูกค้า|คนอื่น|ใคร)(ราคา|ถูก|ได้)?",
      "ขาย(น้อง|ลูก)(หมา|แมว|หมู|วัว|ไก่|ปลา|กระต่าย|ชิ้น|สุนัข|ค้า|อม|โป่ง|ประคบ|เต๋า)",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_about = { "everyday", "make-believe", "public-word" },
  when = function(ad)
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>") or ad:has("(คนที่ซื้อ|ถูกซื้อมา|โดนซื้อมา|who bought us|who bought me|who bought her)")
  end,
  fires = {
    en = {
      "hello kabayan, «I was sold» 2 times already",
      "«Maid for transfer»!! 1 yr visa remain. Selling 950 KD",
      "dont work well and boss «sell you to» other company",
    },
    th = {
      "ยอดไม่ถึง «โดนขายต่อ»ให้บริษัทอื่น",
      "บอกว่าบริษัทเก่า«ขายลูกต่อ»มาที่ใหม่",
      "«มีคนไทยพร้อมย้าย» 3 คน",
    },
  },
  silent = {
    en = {
      "He says he is happy to be sold to the club.",
      "Tickets are sold out.",
    },
    th = {
      "ขายไอโฟนราคาถูก",
      "ขายลูกแมวให้คนใจดี",
      "ข่าวลือทีมช้างโดนขายกองหลังไปญี่ปุ่น",
    },
  },
  advice = "Treat as urgent. Keep names, places, times and accounts exactly; tell the anti-trafficking "
    .. "police (1191) and 1300.",
}
