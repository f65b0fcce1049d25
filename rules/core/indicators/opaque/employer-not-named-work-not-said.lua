-- The text will not say who employs or what the work is.
rule {
  title      = "The employer or the work is not told when asked",
  indicators = { "delphi:D1.01", "ilo:2" },
  law        = { "th-jp-5" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(contract|paper|agreement) (is|will be|you|u)? (see|seen|shown|show|sign|signed|given|get) (only)? "
        .. "(after|when|on|upon|once|at) (you|u|the)? (land|landing|arrive|arrival|reach|there|airport|office|"
        .. "start|first month)",
      "(sign|signed|signing) (here|this|it|paper|papers|the paper)? (first|now|without|no need)? (and)? (no "
        .. "need|dont|not|without|cannot|cant|never) (to)? (read|reading|understand|copy|worry)",
      "(just|only) (sit|sit in car|get in|get in car|come|trust|follow) (and|quiet|dont|no|quietly|the man|him)",
      "contract is (arabic|chinese)",
      "(dont|don't) need to worry what is written",
      "paper in language we cant read",
      "blank contract",
      "(youll|you will|u will|ull|we will|well|ill) (know|find out|tell you|explain|learn) "
        .. "(what|which|the)? (company|job|work|it is|everything|details|employer)? ... "
        .. "(when|once|after) (you|u|ur|we) (land|arrive|reach|get there|come|are there|meet|sign)",
      "(job|work|duty|duties|details|company|contract|position|place) (will be|is|are|be)? (told|"
        .. "explained|given|revealed|assigned|decided|shared|disclosed|sign|signed) (to you)? "
        .. "(when|once|after|upon|on) (you|u|arrival|reach|landing)",
      "contract (you|u) (sign|signed|will sign|get) (when|once|after|upon) (you|u)? "
        .. "(reach|arrive|arrival|land|there)",
      "(cant|cannot|can not|wont|dont) (tell|say|give|disclose|share|reveal) (you|u)? (the|our)? "
        .. "(company|employer|boss|client|name|address|location|farm|details) "
        .. "(name|address|here|now|yet|online|on phone|publicly|because|until)",
      "(dont|do not|no need to|never|not) ask (too many|many|a lot of|so many|any|me) "
        .. "(questions|question)",
      "(no|too many) questions (asked|pls|please|allowed)",
      "(confidential|secret|undisclosed|unnamed) (employer|client|company abroad|job|work) "
        .. "(abroad|overseas|for girls)?",
      "(no contract|contract) (after|only after) (full payment|payment|arrival|you pay)",
      "(work|job) (is)? (easy|simple|light) (work|job)? (just|only|no need to know)",
      "(work|job) (is)? (easy|simple|light) (work|job)? (explain later|details later)",
      "(company|office|job) (name|details|place) (later|after|when you)",
    },
    th = {
      "(รายละเอียด|งาน)(ไม่คุย|คุย)(หน้าเพจ|ในเพจ|ในโพสต์|หลังไมค์|ส่วนตัว)",
      "(ยังไม่มี|ไม่มี)(หน้า)?เพจ",
      "(เซ็น)(สัญญา)?(ตอนถึง|ภาษาจีน|แผ่นเปล่า)",
      "หัวหน้าจดยอดให้",
      "ไม่มีสัญญา(ใช้ใจ)?",
      "(งานอะไร|ทำอะไร|ทำไร|งานไร|รายละเอียดงาน|เนื้องาน|ลักษณะงาน|หน้างาน|ทำงานอะไร)..."
        .. "(เดี๋ยว|ค่อย|ไว้|หลังไมค์|คุยกัน|ถึงแล้ว|บอกทีหลัง|คุยใน|ทักมา|คุยส่วนตัว)..."
        .. "(คุย|บอก|รู้|หลังไมค์|ว่ากัน|อธิบาย|ดู|อินบ็อก|แชท|ไลน์|กัน)",
      "(ถึง|ไปถึง|มาถึง|เจอกัน)(แล้ว|นู่น|โน่น|ที่นั่น|ที่|นั่น|หน้างาน|ก่อน)?(แล้ว)?(ค่อย|เดี๋ยว)"
        .. "(บอก|รู้|ว่ากัน|คุย|อธิบาย|ดู|แจ้ง|เซ็น|สอน|ตกลง)",
      "หน้างานค่อย(ดู|คุย|ว่า|รู้)",
      "(ห้าม|อย่า|ไม่ต้อง|อย่าเพิ่ง)(ถาม|ซัก)(เยอะ|มาก|เรื่อง|ว่า|รายละเอียด|อะไร|ไร|หา)",
      "(ไม่สะดวก|ไม่)(บอก|แจ้ง|เปิดเผย|ลง|ระบุ|สะดวกบอก|สะดวกลง|ขอบอก|ขอลง)"
        .. "(ชื่อ|ชื่อบริษัท|ชื่อร้าน|รายละเอียด|สถานที่|ที่ทำงาน|ที่อยู่|ลักษณะงาน|เนื้องาน)",
      "(บอก|พูด|ลง|เปิดเผย|แจ้ง)(ในนี้|ตรงนี้|หน้าโพสต์|ทางนี้|หน้าเพจ|ชื่อ)?ไม่ได้(ค่ะ|ครับ|จ้า|กลัว|เพราะ|นะ|ต้อง|กัน)",
      "(ร้าน|บริษัท|ที่ทำงาน)(ยัง)?ไม่มีชื่อ",
      "(งาน|ทำ)(อะไร|ไร)(ก็ได้)?แล้วแต่(เถ้าแก่|นาย|บอส|บริษัท)(เลือก|จะให้|สั่ง|จัด)?",
      "แล้วแต่(เถ้าแก่|บอส|เฮีย|นายหัว)(เลือก|จัด|สั่ง)",
      "(ประเทศไหน|ได้ที่ไหน|ได้ประเทศไหน|ลงที่ไหน|ไปไหน)(ขึ้นกับ|แล้วแต่|ขึ้นอยู่กับ|ค่อยรู้|เดี๋ยวรู้|รู้ตอน|ไม่รู้)",
      "(สัญญา|เอกสาร)...(ไม่ต้องอ่าน|อ่านไม่ออกไม่เป็นไร|เซ็นไปก่อน|เซ็นที่นู่น|เซ็นที่โน่น|ค่อยเซ็น)",
      "(ไม่ต้อง|อย่า)รู้(เยอะ|มาก|หรอก)",
      "งานลับ(เฉพาะ|นะ|จ้า)?",
      "(ไม่ต้อง)?รู้ว่า(บริษัท|ทำ|งาน)(อะไร|ชื่อ)",
      "(ชื่อบริษัท|บริษัท)(แจ้ง|บอก|เปิดเผย)(ใน|ตอน|เมื่อ)?(รอบ|หลัง|ถึง|ผ่าน|สุดท้าย)",
      "(เซ็น|ทำ)สัญญา(หลัง|ตอน|เมื่อ|ที่)(ถึง|โน่น|นู่น|ออฟฟิศ|ปลายทาง|ไปถึง)",
      "งานอะไร(ก็)?(ไป)?(ดู|รู้)(หน้างาน|เอง|ที่)",
      "(เป็น)?ความลับ(ลูกค้า|ทางการค้า|บริษัท|นายจ้าง)(ค่ะ|ครับ|เชื่อ)?",
      "(ไม่ใช่บริษัท|สายตรง)...(ไม่ต้อง|ไม่มี)(มี)?(เลข|ใบอนุญาต)",
      "ไม่ต้องมีเลข(ใบอนุญาต)?",
      "(สลิป)(ก็)?คือใบเสร็จ",
      "(ใคร)?สงสัยไม่ต้อง(ไป|มา|ทัก)",
      "(สัญญา|สัญยา)(ภาษา)(จีน|ต่างประเทศ|ต่างชาติ|รัสเซีย)",
      "ไม่มี(ใบเสร็จ|สัญญา)แต่มี(ใจ|สัจจะ|คำพูด)",
      "ทำไมต้องถาม",
      "บอกไม่(ได้|ถูก)(ค่ะ|ครับ)?(เป็นความลับ|ว่าที่ไหน|กลัวคน)",
      "ไม่ต้องรู้ว่า(ข้างใน|ของ|ใน|เป็น|ใคร|ลูกค้า)",
      "(แค่)?(เฝ้า|ส่ง|รับ|หิ้ว|ขับ)(ของ|กล่อง|กระเป๋า|โกดัง)?(อย่า|ไม่ต้อง|ห้าม)(ถาม|เปิด|ดู|รู้)",
      "(สัญญา|เอกสาร|ประกาศ)...ไม่มีชื่อ(บริษัท|นายจ้าง)",
      "(ให้|ต้อง|โปรด)(เซ็น|ลงนาม)(ภายใน)?(วันนี้|เดี๋ยวนี้|คืนนี้)(เลย)?",
    },
  },
  unless = {
    en = {
      "(salary|pay) (will be|is) (discussed|negotiable)",
      "ask (me|us)? any questions",
      "no questions asked (returns|refund|return)",
    },
    th = {
      "ไม่ต้องถาม(เยอะ)?ก็(รัก|รู้)",
      "(ไปถึง|ถึง)(บ้าน|ร้าน|ห้อง)แล้วค่อย(คุย|บอก)",
      "งานลับแล",
      "ไม่มีสัญญา(ผูกมัด|ผูกพัน)",
    },
  },
  fires = {
    en = {
      "which company? «You'll know when you land», it's IT company.",
      "«Contract u sign when reach» there.",
      "«Don't ask too many questions», pay is high.",
    },
    th = {
      "«งานอะไรเดี๋ยวคุย»หลังไมค์",
      "บอกงานโรงแรม «ถึงนู่นค่อยว่ากัน»",
      "เจอลูกค้าโดยตรง «ห้ามถามเยอะ»",
      "นายจ้างชื่ออะไรคะ «บอกไม่ได้ค่ะ»กลัวคนไปติดต่อเอง",
    },
  },
  silent = {
    en = {
      "You will see the office when you come for the interview on Monday.",
      "Salary will be discussed at the interview.",
    },
    th = {
      "ลักษณะงาน: ดูแลลูกค้าหน้าร้าน",
      "มีอะไรถามได้เลยค่ะ",
      "ถึงบ้านแล้วค่อยคุยกันนะ",
    },
  },
  advice = "Ask in writing for the employer's registered name, the place and the duties. Check the company "
    .. "at dbd.go.th and the licence list at doe.go.th/ipd.",
}
