-- Police, immigration or loss of the visa is used as a threat.
rule {
  title      = "Police, immigration or the visa is used as a threat",
  indicators = { "delphi:D2.07", "delphi:D5.11", "ilo:6", "ilo:1" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(home office|immigration|border force|police|ukvi|airport people|labour office) (come|comes|will come|is coming|will know|knows|has your name|have your name|got your name|will get) (for you|for u|if|when|once|from me|to you|and take)",
      "(whistle|one call|one phone call|one email|snap|click) and (the)? (home office|immigration|police|border force)",
      "(certificate of sponsorship|sponsorship|cos|visa|permit|iqama|licence) ... (dog lead|leash|whistle|i can cancel|he can cancel|they can cancel|we can cancel|in my hand|in his hand)",
      "(find|see|notice) (their|your|ur) (60|sixty) days (begin|begins|start|starts|running)",
      "(airport|immigration|police|border|embassy) (people|officers|office|desk|man)? (got|get|have|has|will get) (your|ur|her|his) name",

      "(police|immigration|ice|they|soldiers) (will|would|gonna|can)? (catch|arrest|jail|deport|lock|take|shoot|"
        .. "get|put) (you|u|me|us|her|him|them) (if|when|because|cos|outside|in|for|bec)?",
      "(dont|do not|if|when) (you|u|we|i|step|go|walk|leave|run) (out|outside|away|leave|run)? ... (police|"
        .. "immigration|soldiers|army) (will|catch|arrest|jail|take|get|outside)",
      "(boss|he|she|they|agent|manager|company|captain|leader|owner|mamasan) (has|have|know|knows|got|pay|pays|"
        .. "is|control|controls) (a|good|the|all|some)? (friend|friends|relation|relations|connection|connections|"
        .. "contact|contacts|power|police|money|to|with)? (with|in|of|to)? (the)? (police|immigration|officer|"
        .. "officers|army|soldiers|government)",
      "(call|calls|tell|report|give|send) (you|u|me|us|her|him|them)? (to)? (the)? (police|immigration) (if|"
        .. "when|because|then|and|he|she|they)",
      "(say|says|said|tell|tells|told|threaten|threatens|threatened) ... (illegal|overstay|no visa|no papers|no "
        .. "permit|visa expired|police|immigration|arrest|arrested|jail|deport|deported|deportation|blacklist)",
      "(you|u|we|i) (are|r|be|am)? illegal (now|here|so|if|without)",
      "(report|call) (you|him|her|us)? (to|the)? (the)? (home office|immigration|police|ice)",
      "visa (is|will be|gets) cancelled",
      "(deport|deports) (me|you|us)",
      "pr is finished",
      "(put|go to) (me|you)? (in)? (prison|jail) {number}? (years|year)?",
      "(nobody|no one) signs (ur|your) days",
      "(will|would|gonna|ill|i will|they|he|she|boss|manager|agent|we will|can|going to|says|say|"
        .. "said) ... (call|calls|tell|tells|report|reports|inform|email|phone|notify) "
        .. "(the|you|me|us|u|her|him)? (to)? (the)? (police|immigration|ukvi|home office|cops|ice|"
        .. "authorities|migration|border force|labour department|embassy)",
      "(cancel|cancels|cancelled|withdraw|withdraws|revoke|terminate|curtail) "
        .. "(ur|your|my|our|the|her|his)? "
        .. "(visa|cos|sponsorship|permit|work permit|iqama|status|papers)",
      "(deport|deports|deported|deportation|absconding|abscond|absconder|runaway case|blacklist|"
        .. "blacklisted|ban) ... (if|case|when|you|unless|otherwise|us|me|report|leave)",
      "(if|when) ... (leave|complain|run|talk|refuse|quit|go to union) ... (deport|deported|"
        .. "police|immigration|absconding|runaway|jail|arrested|visa)",
      "(police|immigration) will (jail|arrest|catch|deport|lock|fine) (me|you|us|u|them)",
      "otherwise absconding",
      "{number} days n youre on a plane",
      "send (me|us|you|him|her) back (home|with own ticket|to my country)? (if|without|when)",
      "no one will believe you",
      "(if)? (i|we|you) (report|complain|tell|speak) ... (deported|deport|visa cancelled|lose visa|swimming|find other)",
      "(you complain|u complain) too much",
      "whoever (complain|complains|refuse|refuses|talks) (is|will|goes|gets)",
    },
    th = {
      "(เขา|เค้า|นาย|เจ๊|เถ้าแก่|เจ้าของ|หัวหน้า)(บอก|ว่า|ขู่)(ว่า)?...(ออก|หนี|ไป)...(โดนจับ|ตำรวจจับ|ถูกจับ|ตม จับ)",
      "(แจ้ง|โทรหา|เรียก)(ตำรวจ|ตม)(จับ|ส่งกลับ|มาจับ|ทันที)",
      "(ออกมา|ออกไป)ตำรวจจับ",
      "(หมายจับ)(ออก|แล้ว)...(กลัว|คุก|หนี)",
      "กลับไทยก็(ติดคุก|โดนจับ)",
      "(เดี๋ยว)?โดนจับ(ร้าน|ส่งกลับ)",
      "ถ้า(พวก)?(เรา|หนู|ผม)ย้าย(เขา)?จะโทรหาตำรวจ",
      "(ขู่|ขู่ว่า|บอกว่า|จะ|เดี๋ยว|ไม่งั้น|ระวัง|ว่าเดี๋ยว|ว่าจะ|บอกจะ)(จะ)?"
        .. "(เรียก|แจ้ง|โทร|โทรเรียก|โทรแจ้ง|โทรหา|ฟ้อง|ส่งให้|ส่ง|บอก|พา)(กลับ)?"
        .. "(ตำรวจ|ตม|ตอมอ|อิมมิเกรชั่น|สตม|สายตรวจ)(มาจับ|จับ|ให้จับ|มา|ไทย|จีน)?",
      "(ขู่|ขู่ว่า)(จะ)?(ส่งกลับ|แจ้งจับ|ส่งตัวกลับ|แจ้งความ|ฟ้อง|ยกเลิกวีซ่า|เพิกถอน|ถอนวีซ่า|จับ|ลงคดี|แบล็คลิสต์|ไล่)",
      "(ออก|หนี|ลาออก|ออกไป|ไม่ทำ|แจ้ง|ออกข้างนอก)(แล้ว|ก็|จะ|เมื่อไหร่|เดี๋ยว)?(โดน|จะโดน|เจอ|ให้|ถูก)?"
        .. "(ตำรวจ|ตม|ตำรวจจับ|ตมจับ|จับ|คดี|แจ้งจับ|ลงคดี|แจ้งความ)(จับ|ให้เรา|มาจับ|แน่|ทันที|กลับ)?",
      "(กลัว|เพราะกลัว)(ตม|ตำรวจ)(จับ|มา)?",
      "(ยกเลิก|ตัด|ถอน|ไม่ต่อ)(วีซ่า|ใบอนุญาต|บัตร)(ทันที|ให้|ถ้า|หนู|ผม)",
      "(แจ้งหาย|แจ้งว่าหนี|แจ้งหลบหนี|แจ้งออก)(ทันที|ถ้า|ให้|แล้ว|จะ)",
      "ลงคดีให้",
      "(แจ้งความ|แจ้งตำรวจ)...(เรื่องจะยาว|ไม่มีประโยชน์|ตำรวจเป็นพวก|จะโดน|ตาย|ย้าย|ขาย|ราคาขึ้น)",
      "(ห้าม|อย่า)(โทร)?แจ้ง(ตำรวจ|ความ|ใคร)",
      "(ไม่มีบัตร|ไม่มีเอกสาร|ผิดกฎหมาย|เข้าเมืองผิด)...(ใครจะ|ไม่มีใคร|แจ้งก็|กล้า)",
      "(ถ้า|หาก|ขืน)...(โวยวาย|โพสต์|โพส|แจ้ง|ร้องเรียน|พูด|ฟ้อง|ประจาน)...(เรา|จะ|โดน)?(ฟ้อง|แจ้งความ|ดำเนินคดี|ส่งตำรวจ|ส่งตม|ส่งกลับ|หมิ่นประมาท)",
      "(โพลิส|โปลิส|ตำหรวด|ตอมอ)(จับ|มา)(แน่|เลย)?",
      "(ออกไป|เดินออก|ออกข้างนอก)(เดินเล่น|ไหน)?(แล้ว)?(ก็)?(โดน|ถูก)จับ(อยู่ดี|แน่|เรา)?",
      "ขู่เรื่อง(ตำรวจ|ตม|บัตร|คดี)",
      "(ส่ง|พา)กลับ(พม่า|ลาว|เขมร|ประเทศ)(ให้)(ทหาร|ตำรวจ)",
      "(เรียก|แจ้ง)(ตม|ตำรวจ)(มา)?(เอาไป|จับ|รวบ)",
      "(เพื่อน|ใคร|คน)(บ่น|ถาม|ร้อง|พูด)(ก็)?โดนส่งกลับ(ทันที)?",
      "(นาย|หัวหน้า|เถ้าแก่)(จะ)?ไม่(ให้|ต่อ)(พ่อ|หนู|ผม|เรา)?(ต่อ)?บัตร(ให้)?",
      "(ผิดกฎหมายบ้านเขา|ถือว่าหนี)(เรา)?(ไม่รับผิดชอบ)?",
    },
  },
  unless = {
    en = {
      "cancelled visa (can|may|holder|holders|ok|okay|welcome|also|accepted)",

      "(police|immigration|officers|officials|ministry|embassy|newspaper|news|court) (say|says|said|told|warn|"
        .. "warned|arrested|spokesman)",
      "(pls|please|plz|someone|can you|somebody|should i|can i|i want|i will|we) (to)? (call|tell|report to|go "
        .. "to|contact) (the)? (police|immigration|embassy)",
      "(no|not|never) (any)? (police|immigration) (problem|check|clearance)",
      "(if|please|should|then|can|to|and) (you)? (see|suspect|are|call|report|contact|ring|tell)"
        .. " ... (police|authorities)",
      "(call|contact|tell|report to|inform) (the)? "
        .. "(police|labour department|embassy|government hotline) (if|on|at|immediately|now|on 191)",
      "(you|employees|workers|migrants|u|anyone) (can|should|may|must) (call|report|contact|tell)",
      "(police|background|immigration) (check|clearance|officer|lawyer|consultant|advice|document)",
      "(subscription|membership|booking) ... cancel",
      "cant cancel your visa",
      "cancel (your|my|the) visa (card|debit|application|appointment)",
      "i (will|am|already|did|have) (called|call|report|tell|told) (the)? (police|embassy)",
      "can my (employer|boss) cancel",
    },
    th = {
      "จะแจ้งตำรวจ(ก็|ดี|ไหม|ได้|ยังไง|เอง|แล้ว)", "(อยาก|ไป|เพิ่ง|ควร|ต้อง|กำลัง)แจ้งตำรวจ(ดี|ไหม|แล้ว|มา)",
      "(แจ้ง|โทร|บอก)(ตำรวจ|ตม)?...(สายด่วน|191|1300|1599|ใกล้บ้าน|ทันที)",
      "(แจ้งตำรวจ|แจ้งความ|โทรแจ้งตำรวจ)(ได้|แล้ว|ไว้|ด้วย|ที่|นะ|ดี|มั้ย|ไหม|ครับ|ค่ะ|เลย|ทันที)",
      "(ระวัง|กลัว)ตำรวจจับ(ความเร็ว|เมา|หมวก)",
      "(ต่อ|ทำ|แจ้งออก|แจ้งเข้า|แปล)...(ใบอนุญาต|วีซ่า)",
      "แจ้งเข้า(แจ้ง)?ออก",
      "(ลาออก)แจ้ง(ล่วงหน้า|เป็น|กี่)",
      "(อย่า|ห้าม)แจ้งใคร(จน)?ว่า(แถม|ลด)",
      "(รีวิว|ร้านค้า|สินค้า|ลูกค้า|พรบคอม)",
      "(ผู้จัดการ|เพื่อน|แม่|พี่|เรา)(ช่วย)?แจ้งตำรวจ(ให้)?แล้ว",
      "ช่วยแจ้งตำรวจ(ให้)?แล้ว",
    },
  },
  unless_near = {  th = { "(แฟนเก่า|ลูกค้า|เพื่อนบ้าน|คนขาย|ผู้เช่า|ลูกหนี้)",  } },
  unless_about = { "everyday", "public-word" },
  fires = {
    en = {
      "Manager said if I complain they will «withdraw my CoS»",
      "try it and «i will email ukvi»",
      "talk to union and «we will call immigration»",
      "says «if I report hours I will be deported»",
      "«whoever complain is» swimming home",
    },
    th = {
      "พอทวงค่าแรงก็«ว่าเดี๋ยวโทร ตม»",
      "นายจ้าง«ขู่จะแจ้งตำรวจ»จับ",
      "ห้ามบอกใคร «ห้ามแจ้งตำรวจ»",
      "เอเจ้นว่า «ถ้าโพสต์ในโซเชียลเราฟ้อง»นะคะ",
    },
  },
  silent = {
    en = {
      "If you see this van, call the police on 191.",
      "Police clearance required.",
      "If you report an error we cancel the order.",
    },
    th = {
      "พบเห็นแจ้งตำรวจได้ทันที",
      "ลาออกแจ้งล่วงหน้า 30 วัน",
      "รับต่อวีซ่า แจ้งเข้าแจ้งออก",
    },
  },
  advice = "Say that a person who may be harmed is not punished for stay or work (ATIP s.41). Offer 1300 "
    .. "and an interpreter.",
}
