-- The family is threatened, or its address is held as a means of pressure.
rule {
  title      = "The family is threatened or its address is held",
  indicators = { "delphi:D2.08", "delphi:D2.09", "delphi:D5.13", "delphi:D5.15", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(show|shows|showed|send|sends|sent|hold up|holds up|points at|pointed at|point at|points to|pointed to) (me|us|him|her)? (a|the)? (photo|photos|picture|pictures|pic|video) of (my|our|his|her) (kid|kids|child|children|childs|childrens|son|sons|daughter|daughters|mother|mothers|mum|mums|mom|moms|family|familys|wife|wifes|husband|house|home|baby|sister|sisters|brother|brothers|parents|village|school|gate)",
      "(photo|photos|picture|pictures|pic|video) of (my|our) (kids|child|childs|sons|daughters|mothers|mums|familys|parents) (school|house|gate|street) ... (when|if|every|each|ask|then|smile|smiles)",
      "(your|ur) (nans|grans|mums|mothers|mas|sisters|kids|brothers|dads|fathers) (windows|window|door|house|car|flat|shop|legs|face)",
      "(on|off) your (head|heads) (and|n|plus) (ur|your) (family|mum|mums|nan|nans|sister)",
      "(they|we|i|boss|men|people) (will|gonna|can|could)? (come|coming) to (ur|your) (house|home|nans|nan|mums|mum|parents|family)",
      "(they|we|i) (know|knows) (where (u|you|ur family|your family) (live|lives)|your kids school|ur kids school)",
      "(dont|do not) make (me|us) come",
      "(they|boss|agent|broker|company|he) (will|would|gonna|can|know|knows|went to|go to|goes to|come to|comes "
        .. "to|send men to|send people to|call|calls|called|visit|visited|hurt|kill|threaten|threatens|"
        .. "threatened) (my|our|her|his) (family|mother|mom|mum|father|parents|sister|brother|kids|children|son|"
        .. "daughter|wife|husband|village|house)",
      "(my|our|her|his) (family|mother|father|parents) (must|have to|has to|had to|forced to) (pay|sell|borrow|send)",
      "(i have|they have|they know|he knows) (ur|your|my)? "
        .. "(mothers|mother|family|family address|house|mother house|family house)",
      "burn (the|our|your) house",
      "(we|i|they|he|she|boss|agent) (know|knows|have|has|got|will go to|went to|go to|come to|"
        .. "will visit|visit|find|will find) (where)? (ur|your|my|our|her|his)? (family|mother|"
        .. "mothers|mom|mum|parents|sister|brother|children|kids|fathers|father) "
        .. "(house|home|address|lives|live|stay|stays|place|village)",
      "(hurt|harm|kill|beat|visit|punish|sue|jail) (ur|your|my|our|her|his|the) (family|mother|"
        .. "mom|parents|sister|brother|children|kids|father|son|daughter)",
      "(threaten|threatens|threatened|threatening) "
        .. "(my|our|her|his|the|to hurt|to kill|to harm|to tell) ... "
        .. "(family|mother|parents|sister|children|father|son|daughter)",
      "went to (my|our) (fathers|mothers|parents|familys) (house|home)",
      "(tell|tells|show|send) (ur|your|my|our|her) "
        .. "(family|mother|father|parents|husband|village|church) "
        .. "(what|everything|that you|about|the (photo|video))",
      "(family|parents|mother) (will|must|has to) pay (if|for|when)",
    },
    th = {
      "(เอา|โชว์|ส่ง|เปิด|ชี้|ชี้ไปที่|ชู)(ให้ดู)?รูป(ถ่าย)?(แม่|พ่อ|ลูก|เมีย|บ้าน|น้อง|ครอบครัว)(ผม|หนู|เรา|ฉัน|กู|ที่บ้าน|ที่หน้าบ้าน|หน้าบ้าน)",
      "(รูปลูก|รูปแม่|รูปพ่อ|รูปบ้าน|รูปเมีย)(ผม|หนู|เรา|ฉัน|กู)...(แล้วยิ้ม|มาให้ดู|ให้ดู|ขู่|วางไว้|บนโต๊ะ)",
      "(เขา|เค้า|นาย|เจ๊|มัน)(เอา|เก็บ|กัก)(ลูก|น้อง|เมีย)(หนู|ผม|เรา|ฉัน)?ไว้", "ค่อยคืนลูก",
      "รู้(นะ)?ว่าลูก(น้า|มึง|แก)?เรียน(ที่)?ไหน",
      "(ส่ง|ให้)คนไปหาที่บ้าน",
      "(น้อง|ลูก|พ่อแม่|ครอบครัว)โดนแทน",
      "ตามถึงบ้าน",
      "(รู้|มี|จำ|ได้|ถ่าย)(ว่า)?(บ้าน|ที่อยู่|ที่อยู่บ้าน|ทะเบียนบ้าน|สำเนาบัตร|เบอร์|เบอร์โทร)?(กับ)?"
        .. "(แม่|พ่อ|พ่อแม่|ญาติ|ที่บ้าน|ลูก|เมีย|แฟน|ครอบครัว)(เธอ|มึง|น้อง|หนู|เอ็ง|ผม|เรา)?(อยู่ไหน|อยู่ที่ไหน|นะ|ไว้|อยู่)",
      "(ที่อยู่แม่|สำเนาบัตรน้องกับที่อยู่|ทะเบียนบ้านพ่อแม่ไว้ตาม|ไว้ตามตัว|ถ่ายบัตรกับบ้าน)",
      "(ทำร้าย|ฆ่า|เล่นงาน|ตาม|ไปหา|จัดการ|เก็บ|ขู่|ตามไป|ยุ่งกับ|รบกวน)"
        .. "(ครอบครัว|พ่อแม่|แม่|พ่อ|ลูก|ญาติ|ที่บ้าน|เมีย|น้อง)(เธอ|มึง|หนู|ผม|เรา|ที่บ้าน|เอ็ง|น้อง|ด้วย|ถ้า|ถึงบ้าน|แน่)",
      "(ตาม|ไปตาม|บุก|ส่งคนไป|ตามเก็บ|ตามทวง|หนีตาม)(ถึงบ้าน|ที่บ้าน|ถึงที่บ้าน|กับแม่|กับพ่อแม่|กับที่บ้าน|ที่บ้านแม่)",
      "(ที่บ้าน|พ่อแม่|แม่|ครอบครัว|ลูกเมีย)(จะ)?(เดือดร้อน|ไม่ปลอดภัย|โดน|ซวย|ไม่รอด)",
      "(คนมา|ส่งคน|พาคน)(ที่บ้าน|ไปบ้าน|มาบ้าน|มาขู่แม่|ไปหาแม่|มาหาพ่อ)",
      "อย่า(คิด|คิดจะ|คิดว่า|หวัง|ริ)(จะ)?(หนี|ไปไหน|ออก|กลับ|แจ้งตำรวจ|ตุกติก)",
      "(ถ้าหนี|หนี|เบี้ยว)(กู|เรา|พี่|เขา)?(ก็)?(รู้|มี)(ที่อยู่|บ้าน|เบอร์)(แม่|พ่อ|มึง|บ้าน|ลูก)",
      "(กู|พี่|เขา)รู้(ที่อยู่|บ้าน)(แม่|พ่อ|ลูก|มึง|น้อง)",
      "(ส่ง|เอา)ลูก(เรา|หนู|มึง)?ไปสถานสงเคราะห์",
      "(มี|ถือ)สำเนาบัตร(พ่อ|แม่|ญาติ)(หนู|น้อง|มึง)?(ที่)?(ค้ำ|เซ็น)?",
    },
  },
  unless = {
    en = {
      "(he|they) (will|can) (call|visit) (my|our|his|her) (mom|mum|mother|sister|wife) (later|tmr|tomorrow|"
        .. "tonight|back|first|n)",
      "(visit|visiting) (your|my|ur) (family|parents|mom|mother|sister|brother|kids) "
        .. "(this|on|next|tomorrow|at|in|for|during|every|soon|later|ltr|tmr)",
      "(sue|visit) (my|ur|your) sister (house|at)",
      "(i|we) (will)? visit (my|our)",
      "we have family",
      "can (visit)",
    },
    th = {
      "แม่โดน(หัก|ดุ|แซว|ลูก|หมอ|แมว|ใบสั่ง|แกล้ง|เท)",
      "(ตามทวง)(หนี้บัตร|ค่างวด)",
      "(ไป|กลับ)หา(แม่|พ่อ)(ที่บ้าน)?",
      "ตามหา(แม่|พ่อ|ลูก|ญาติ|น้อง)",
      "(ส่งของ|จัดส่ง|ส่งฟรี|บริการ|ช่าง)...(ถึงบ้าน|ที่บ้าน)",
      "เก็บ(แม่|ลูก|พ่อ)",
      "(ลูกค้า|แฟนคลับ|เพื่อน|หมา|แมว|ของ|คนซื้อ)(ก็)?ตามถึงบ้าน", "ตามถึงบ้าน(แล้ว|เลย)?(เจ้าหน้าที่|ขำ|555)",
    },
  },
  unless_near = {
    en = {
      "(loan app|loan apps|loan company|credit card|debt collector|collectors|shopping app|lender app|bank)",
    },
  },
  unless_about = { "make-believe", "public-word" },
  fires = {
    en = {
      "You keep quiet or «they come to your house», all of them.",
      "run and «we know where your mother lives»",
      "They «went to my father's house» with two men",
    },
    th = {
      "หนี«ตามถึงบ้าน»คิดดอกวันละร้อย",
      "ถ้าไม่ไปก็คืนมา มีสำเนาบัตรกับ«ที่อยู่แม่»น้องอยู่นะ",
      "ถ้าหนีจะ«ทำร้ายแม่เธอ»",
      "ข้าวมีให้ «อย่าคิดไปไหน» รู้นะบ้านอยู่ตรงไหน",
    },
  },
  silent = {
    en = {
      "The nurse can come to your home for the vaccine.",
      "We visit my family this weekend.",
    },
    th = {
      "จัดส่งถึงบ้าน มีบริการติดตั้ง",
      "เดี๋ยวกลับไปหาแม่ที่บ้าน",
    },
  },
  advice = "Ask whether the family is in danger now; if so, tell the police of the home province. Keep the "
    .. "message as it is.",
}
