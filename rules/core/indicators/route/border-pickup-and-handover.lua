-- A driver fetches people to a border town, where others take them on.
local border = "(ชายแดน|ด่าน|อรัญ|อรัญประเทศ|สระแก้ว|แม่สอด|แม่สาย|เชียงแสน|เชียงของ|โรงเกลือ|ช่องจอม|ช่องเม็ก|ช่องสะงำ|"
    .. "บ้านแหลม|โป่งน้ำร้อน|คลองลึก|ตาพระยา|กาบเชิง|ริมโขง|ริมเมย|หาดเล็ก|คลองใหญ่|ด่านนอก|ปาดังเบซาร์|สังขละ|"
    .. "ท่าข้าม|ท่าน้ำ|ท่าเรือ)"
rule {
  title      = "Fetched to a border and handed on to others",
  indicators = { "delphi:D1.07", "delphi:D3.14", "ilo:2" },
  law        = { "th-atip-6" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(car|cars|van|driver|driver will|taxi|truck|boat|motorbike|bus) (carries|carry|will carry|takes|take|"
        .. "will take|brings|bring|drive|drives|collects) (you|u) ({number} (hours|hrs|more hours)|more|further|"
        .. "again|across|to (the)? (other|border|river|company|next|second)|from there|inside|over)",
      "(take|takes|took|drive|drives|drove) (you|u|me|us) (more)? {number} (more)? (hours|hrs)",
      "(then|and) (other|another|second|next|new|different) (car|van|driver|boat|man|agent|guy|truck|motorbike) "
        .. "(wait|waits|waiting|take|takes|pick|picks|come|comes|will|is|carry)",
      "(met|meet|meets|picked up|pick up|collected|wait|waiting) (you|u|him|her)? (at|in|by|near) (the)? (udon|"
        .. "nong khai|mae sot|mae sai|aranya|aranyaprathet|sa kaeo|chanthaburi|trat|ubon|mukdahan|chiang khong|"
        .. "chiang rai|border|bridge|riverbank|pier|checkpoint|mall|gas station|bus station) ... (cross|van|car|"
        .. "boat|river|then|driver|by our)",
      "cross (the)? (border|river|over)? (by|with|in) (our|a|the) (car|van|boat|people|guide|man)",
      "(grab|pick|get|fetch|collect) (you|u) (from|at) (the)? (mall|bus station|gas station|station|airport|"
        .. "corner|7 11|hotel) (at|then|and|in|tonight|tomorrow)?",
      "(pick|picks|picked|collect|collected|fetch|meet|met|waiting|wait|receive) "
        .. "(you|u|him|her|them|up)? (up|for you)? (at|from|in|near|by) (the)? (thai)? (border|aranya|"
        .. "aranyaprathet|mae sot|maesot|mae sai|sa kaeo|checkpoint|border gate|border bridge|"
        .. "other side|riverbank|river bank|pier)",
      "(agent|our man|our guy|someone|driver|people|ppl|handler|van|car|broker|brother) "
        .. "(will|shall|is|are)? (meet|pick|wait|waiting|receive|collect|take|bring|carry) ... "
        .. "(border|other side|after immigration|after the river|mae sot|aranyaprathet|across)",
      "(hand|handed|pass|passed|transfer|transferred) (you|u|him|her|them|over)? (over)? to "
        .. "(another|a second|the next|a new) (driver|agent|man|team|handler|broker)",
      "(change|changing|switch) (car|cars|van|vans|vehicle|vehicles|driver|drivers) "
        .. "(at|near|before|several|many|two|three|{number}) (times|the border|at|in)?",
      "then (travel|go|drive|continue) by (road|van|car|bus) ({number} (hours|hrs))? "
        .. "(to|until|near) (the)? (border|mae sot|company near|other side)",
      "(pick|picked|fetch|collect) (you|u|us)? (up)? (from|at) (the)? (airport|station|bus station|mall|border) ... (straight|direct|directly) (to)? (compound|company|site|dorm|camp|border|house)",
      "(car|van|bus|driver) (carries|carry|takes|take|drives|drive|went|drove|goes) (you|u|us)? (for)? {number} (hours|hrs|hour)",
      "(bring|carry|pack) only (a)? (small|one) bag",
      "(auntie|aunty|uncle|man|driver|brother|someone) (will)? (bring|brings|take|takes|carry) (you|u) (across|over|there|to the border|inside)",
    },
    th = {
      "(รถ|รถตู้|คน|ทีมงาน|นาย|เรือ|คนขับ|หัวหน้า|นายหน้า|พี่|นายหัว|ทีม|เพื่อน)(จะ|มา|ไป|คอย|รอ|ของเรา|เรา)?"
        .. "(มา|ไป|คอย|รอ)?(รับ|ส่ง|รอรับ|ส่งต่อ|ไปส่ง)(ตัว|ต่อ|น้อง)?(ที่|หน้า|แถว|อยู่|ตรง|ถึง|จาก|ตาม)?"
        .. "(ท่า|ตลาด|ปั๊ม|บขส|หน้า)?" .. border,
      "(นัดเจอ|นัดพบ|นัดขึ้นรถ|รวมพล|รวมตัว|ขึ้นรถ|เจอกัน|มาเจอ|มารอ|นัดรวม|จุดนัดพบ|รอรับ)(กัน)?"
        .. "(ที่|แถว|หน้า|ตรง)?(ท่า|ตลาด|ปั๊ม|บขส|หน้า)?" .. border,
      "(ถึง|ไปถึง|พอถึง|เลย)" .. border
        .. "(แล้ว)?...(มีคน|มีรถ|มีเรือ|คนมา|รถมา|มีนาย|เปลี่ยนรถ|รับช่วง|รับต่อ|พาไป|พาเข้า|โทรหา|จะมี)",
      "(ถึง|ไปถึง|ถึงแล้ว|ข้ามแล้ว)(แล้ว)?(มี|จะมี|เจอ)?(รถตู้|คน|รถ|เรือ|นาย|นายหัว)(มา|รอ)?รับ(เข้า|ต่อ|ไป)"
        .. "(ตึก|ที่พัก|ออฟฟิศ|ใน|บริษัท|อีก|ฝั่ง|เลย|เข้า)",
      "(คน|ทีม|รถ|สาย)(มา|จะ)?รับช่วง(ต่อ)?",
      "(ส่งตัว|ส่งต่อ|ส่งไม้ต่อ)(ให้)?(อีกทีม|ทีมฝั่ง|คนฝั่ง|นายฝั่ง|อีกคน|นายหน้าอีก|สายอีก)",
      "(เปลี่ยนรถ|ต่อรถ|ย้ายรถ|สลับรถ)(สอง|สาม|หลาย|กลางทาง|{number})(ต่อ|คัน|ทอด|รอบ)?",
      "มีนายหัวมารับอยู่ท่า",
      "(รถ|รถตู้|คน)(มา)?รับ...(ส่ง|ไป|พาไป)(ถึง|ที่|ต่อที่)?(ฝั่ง|ชายแดน|ด่าน|ข้าม)",
      "ปิด(โทรศัพท์|มือถือ|เครื่อง|โลเคชั่น|จีพีเอส)(ด้วย|นะ|ก่อน|ไว้)?...(รถ|เรือ|ด่าน|ข้าม|คนมารับ|ขึ้น)",
      "(ขึ้นเรือ|มารับไป|รับไปขึ้น|ขึ้นรถ)...ปิด(โทรศัพท์|มือถือ|เครื่อง|โลเคชั่น)",
      "(คน)?(มี)?(รถตู้|รถ|คนขับ)(จะ)?(ไป|มา)?รับ(ที่)?(ห้าง|ปั๊ม|ขนส่ง|หมอชิต|รังสิต|หน้าห้าง|ปากทาง|หัวลำโพง)...(คืน|ตี|ทุ่ม|ดึก|เดินต่อ|ต่อเรือ|ข้าม|ทุกคืน)",
      "นัดขึ้นรถ(ที่)?(ปั๊ม|ห้าง|ขนส่ง|ปากทาง)",
      "มีคนรับ(ที่|ตรง)?(ริมน้ำ|ท่าน้ำ|ชายแดน|ด่าน|สนามบิน|ท่ารถ)",
      "ลงเครื่องมีคนรับ...(ยื่นเล่ม|ขึ้นรถ|ส่งต่อ|พา)",
      "แวะพัก(สอง|{number})?คืนฝั่ง(ลาว|เขมร|พม่า)",
      "(ขับรถ|คนขับ|หารถ|รถ)...(รับ|ขน|ส่ง)(คน|คนงาน|ต่างด้าว|พม่า|ลาว|เขมร)...(แม่สอด|ช่องจอม|แม่สาย|อรัญ|สระแก้ว|ชายแดน|ด่าน|ตาก|ระนอง|กาญจน)",
      "(รถตู้|รถ|คนขับ)(ไป)?ส่งถึง(ท่าเรือ|ชายแดน|ด่าน|สะพาน|ริมน้ำ)",
      "รถ(มา)?ส่งถึงสะพาน",
      "ข้ามไป(เดี๋ยว)?(มี)?คน(ของ)?(เค้า|เขา|เรา|บริษัท)(มา)?รับ",
      "โดนด่าน(ก็|ให้)?(บอก|ตอบ|พูด)",
    },
  },
  unless = {
    en = {
      "(tour|tours|day trip|day-trip|temple|market|wedding|school|swimming|dinner|movie|lunch|company van|shuttle)",
      "(tour|hotel|resort|hostel|flight ticket|booking|rental)",
    },
    th = {
      "(ทัวร์|คาเฟ่|เช่ารถ|โรงแรม|รีสอร์ท|ไหว้พระ|แหล่งท่องเที่ยว|ขนส่งสินค้า|แฟลช|พัสดุ|เกาะ)",
      "ท่าเรือ(แหลมฉบัง|คลองเตย|เกาะ|ภูเก็ต|พัทยา|ด่วน|กรุงเทพ)",
      "ด่าน(ขุนทด|ช้าง|ซ้าย|มะขามเตี้ย|สำโรง|เกวียน|เก็บเงิน)",
    },
  },
  unless_near = {
    th = {
      "(เครื่องบิน|สายการบิน|โรงหนัง|ประชุม|สอบ)",
    },
    en = {
      "(tour|holiday|parcel|delivery|hotel guests|airport transfer|shuttle service|school run)",
    },
  },
  fires = {
    en = {
      "Fly to Bangkok, our «driver will take you to the border».",
      "You will be «picked up at the border» by a van.",
      "We «pick you from airport straight to compound»",
      "From town a «car carries you 6 hours», do not worry",
    },
    th = {
      "คืนนี้มี«รถตู้ไปรับที่ชายแดน»",
      "«ถึงแล้วรถตู้รับเข้าตึก»เลย",
      "«นัดเจอที่โรงเกลือ»แล้วพี่พาไปต่อ",
      "เดี๋ยวมีคนมารับไป«ขึ้นเรือ ปิดโทรศัพท์»นะ",
    },
  },
  silent = {
    en = {
      "Hotel shuttle picks you up from the airport.",
      "Border tour: the guide meets you at the hotel.",
      "Airport pick up and shuttle service for hotel guests.",
    },
    th = {
      "ทัวร์แม่สอด รถตู้รับที่โรงแรม",
      "รถรับส่งพนักงานจากบางพลี",
      "รับสมัครพนักงานท่าเรือแหลมฉบัง",
      "ขึ้นเครื่องบินแล้วปิดโทรศัพท์ก่อนนะ",
    },
  },
  advice = "Ask who drives, where the journey ends and who waits there. Note the plate and the telephone "
    .. "number; share a live location with someone trusted.",
}
