-- Offices, press, helpers and neighbours who warn or inform.
kinds {
  -- Who speaks to a village, and companies, auditors and researchers who publish what they found.
  { kind = "warning", weight = 9, terms = {
    th = {
      "(ผู้ใหญ่|ผู้ใหญ่บ้าน|กำนัน|อบต|อสม|ชรบ|ครูใหญ่|ผอ)(ขอ|ฝาก)?(แจ้งข่าว|แจ้งว่า|ประกาศ|เตือน|แจ้งเตือน)",
      "(พ่อแม่พี่น้อง|พี่น้อง|ลูกบ้าน)(ชาว|บ้าน|หมู่)", "เตือนภัย",
      "(โทรหา|โทรมา|ทักหา|ติดต่อ|ปรึกษา)(เรา|ศูนย์|มูลนิธิ|เครือข่าย|ทนาย)...(ศูนย์|มูลนิธิ|โทรฟรี|ไม่เสียเงิน|ความลับ|ไม่เปิดเผย)",
    },
    en = {
      "(we|auditors|inspectors|researchers|our team) (interviewed|audited|surveyed|visited|inspected|assessed) ... (workers|sites|suppliers|factories|farms|employers)",
      "(section|article|regulation) {number} ... (shall not|shall be|commits an offence|liable)",
      "(a person|any person|an employer|no employer|no person) (who|shall|may)",
    },
  } },
  -- Who warns, teaches or reports says so: an office that reminds, a worksheet, news of a raid, a section of law, a line that is free to call.
  { kind = "warning", weight = 10, terms = {
    en = {
      "(police|officers|embassy|ministry|consulate|authorities|officials|labour office|labor office|employment office|department|union|ngo|charity|helpline|hotline|bureau|council|bank|school|headteacher|principal) "
        .. "(remind|reminds|reminded|warn|warns|warned|urge|urges|urged|advise|advises|advised|cautions|cautioned|alert|alerts|asked the public|tells jobseekers|tell jobseekers)",
      "(police|embassy|public|community|safety|scam|fraud|travel|consular|labour|employment) (notice|advisory|reminder|alert|bulletin|announcement|circular|warning)",
      "(spot|know|learn|recognise|recognize|see|read) the (fakes|fake|signs|scam|scams|red flags|warning signs|trick|tricks|difference)",
      "(worksheet|work sheet|workshop sheet|training slide|fact sheet|factsheet|answers overleaf|answer key|discussion questions|case study|quiz question|role play card|radio script|"
        .. "press release|lesson plan|training sheet|hand out|handout|infographic|know your rights|your rights|newsletter|spokesperson said|court heard|the court|the tribunal)",
      "(slide|module|lesson|exercise|question|scenario|case|unit) {number} ... (who|what|which|why|signs|signals|discuss|answer|guests|worker|workers|victim|spot|tick|circle|underline)",
      "(which|what) (one|two|three|ones|of these|of them|lines|words|parts|adverts|ads)? ... (should be reported|would you report|are warning signs|is a warning sign|worry you|are red flags|is the red flag|are signs)",
      "(we|volunteers|our team|caseworkers|the shelter|our office) (heard|hear|have heard|keep hearing|keep seeing|are seeing|receive|received|get|assisted|helped|rescued|won back|recovered) ... (same story|same message|same advert|same ad|same post|returnees|survivors|victims|complaints|workers|cases|calls)",
      "(call|ring|text|message|contact) (our|the|this|any|a) (free|confidential|24 hour|24h|national|labour|migrant|workers|children|child)? (line|helpline|hotline|number|clinic|desk|union|embassy|office)",
      "you (dont|do not|wont|will not) (have to|need to|need|be) (give|say|tell|proof|prove|punished|arrested|deported|in trouble|reported) (your|us your|anything|anyone)? (name|names)?",
      "(share|pass|post|forward|send) (this|it)? (with|to|on to) (anyone|everyone|every|friends|all|someone|your group|your church|families)",
      "(if|when) (someone|anyone|anybody|somebody|a friend|a stranger|your sponsor|your employer|your boss|an agent|an employer|a recruiter|a job|an advert) (you know|asks|offers|promises|says|tells|keeps|takes|holds|wants|loses|refuses|is|has|cannot|cant)",
      "(a|the|this|these|another|one) (common|usual|typical|known|favourite|old|new) (lure|trick|scam|tactic|pattern|ploy|line|trap)",
      "(posts|ads|adverts|messages|offers|pages|groups) (such as|like these|that say|saying|which say|promising|that promise|offering|reading)",
      "(men|women|people|families|workers|foreigners|nationals|children|fishers|fishermen|crew|victims|sisters|brothers|girls|boys|teenagers|villagers) (were|was|had been|have been|are) (freed|rescued|found|identified|repatriated|sheltered|returned|lured|trafficked|tricked|taken across|released|brought home|charged)",
      "(police|officers|inspectors|soldiers|authorities|committee|task force|navy|rangers) (have|had|has)? (rescued|freed|raided|arrested|detained|searched|found|identified|charged|broke up|dismantled)",
      "(suspects|owner|owners|broker|brokers|recruiter|recruiters|agent|agents|couple|employer|two|three|four|five|man|woman) (was|were|has been|have been) (charged|jailed|sentenced|convicted|granted bail|remanded|fined by|detained|arrested|acquitted)",
      "(denied|denies) (the)? (allegation|allegations|charge|charges|claims)",
      "(a person|any person|person|an employer|no employer|no person|employers|registrant|a registrant|an agent|no agent|whoever) (commits an offence|commits|shall|may not|must not|is liable|who takes|who retains|who withholds)",
      "(is|are) (unlawful|illegal|against the law|an offence|a crime|not legal|forbidden by law|not allowed by law)",
      "(nobody|no one|no employer|no agent|no boss|your employer|your boss|the boss|your agent|employers|agents|sponsors|managers) (may|can|cannot|cant|must|must not|has the right to|is allowed to|should) (not|never)? (keep|hold|take|cut|cancel|lock|withhold|charge|stop|make|force|deduct)",
      "(strangers|people|somebody|someone|recruiters|agents|traffickers|scammers|friends) (promising|offering|who promise|who offer|who say|who ask) (work|jobs|a job|easy|money|travel|marriage|study|you)",
      "(may|can|could|must|should) (a|an|my|the|your|our) (boss|employer|company|agent|agency|landlord|sponsor|manager) (deduct|keep|hold|take|charge|cancel|make|force|stop|sack|fire|refuse)",
      "(employment law|labour law|labor law|workers rights|q a|q and a|ask us free|ask a lawyer|legal question)",
      "what (might|does|would|could) (it|trafficking|forced labour|forced labor|exploitation|this) look like",
      "they (may|might|could) (look|be|seem|have|live|work|not) ... (scared|afraid|papers|documents|bruises|alone|tired|pay|paid|speak)",
      "(presenter|newsreader|narrator|announcer|reporter|facilitator|voice over|jingle) (they|we|listen|dear|and|so|last|this|today|in|police|the|if)", "(dear (listener|listeners|reader|readers|viewers)|call the child helpline|before not after|in this programme|in this episode we)",
      "(free|confidential) (advice|helpline|hotline|legal advice|legal aid|interpreter|interpreters|counselling)", "(in your|any|every) language ... (free|confidential|24)",
    },
  } },
  -- Those who warn say so, name the trick, and tell what to do; teachers, courts and museums speak of the past or of a case.
  { kind = "warning", weight = 9, terms = {
    th = {
      "(ฝาก|ขอ|อยาก|โปรด|ออกมา|ประกาศ|เลย|ไว้)(มา)?เตือน",
      "เตือน(น้อง|แม่|เพื่อน|พี่น้อง|ทุกคน|กัน|ไว้|สาว|พี่น้องประชาชน|ประชาชนทั่วไป|ให้ประชาชน|ประชาชนที่|คนหางาน|มาเน้อ|ภัย|ผู้หางาน|ลูกหลาน)",
      "(ข่าว|เพจ|ประกาศ|โพสต์)(ลวง|ปลอม)", "ไม่ใช่(เพจ|ประกาศ|โพสต์|ของ|งาน)(จริง|หน่วยงาน|กรม|ทางการ|ของหน่วยงาน|ของกรม)",
      "ไม่มีนโยบาย(เก็บ|เรียก|ให้โอน|รับ)", "ศูนย์ต่อต้านข่าวปลอม",
      "(พบเห็น|พบเบาะแส|ถ้าเจอ|หากพบ|เจอแล้ว|เห็นแล้ว|ได้ยินว่า|ฮู้ข่าว|รู้ข่าว)...(แจ้ง|อย่า|แคป|โทร|รายงาน)",
      "(เหยื่อล่อ|กลลวง|ตกเป็นเหยื่อ|คือมิจฉาชีพ|เป็นมิจฉาชีพ|คือกับดัก|ของปลอม|มาจุ๊|มาตั๋ว|มาต้ม)",
      "(โพสต์|โพส|ประกาศ)(สะกด|ประเภท|ทำนอง|แนวนี้|แบบนี้|แบบ|พวกนี้|เหล่านี้)", "(งาน|คน|ใคร|เพจ)ที่บอก(ว่า)?",
      "(มัน)?ไม่ใช่งาน", "อย่า(ทัก|แชร์|ลอง|หลงกล|ไว้ใจ|โลภ|หลงคารม|หลงเชื่อ|ให้ไป|หื้อไป|ให้ลูก|เพิ่งขึ้นเครื่อง)",
      "ระวัง(ร้าน|เพจ|คน|ไอดี|โพสต์|นายหน้า|งาน|บริษัท|พวก|กลุ่ม|ประกาศ|เป็น|ให้ดี|กันด้วย|ด้วยนะ|ตัวด้วย)",
      "(ข้อสอบ|ใบความรู้|แบบทดสอบ|แบบฝึกหัด|ใบงาน|กรณีศึกษา|ข้อใด|เฉลย|วิเคราะห์ข่าว|ถูกทุกข้อ|ไม่มีข้อถูก|ให้นักเรียน)",
      "(นิทรรศการ|พิพิธภัณฑ์|ในสมัย|รัชกาล|พระราชบัญญัติ|เลิกทาส|ไพร่|ประวัติศาสตร์)",
      "(พิพากษา|สนธิกำลัง|กระบวนการคัดแยก|ชดใช้ผู้เสียหาย|ให้การปฏิเสธ|ให้การรับสารภาพ)",
      "(สถานีวิทยุ|เสียงตามสาย|หอกระจายข่าว|วิทยุชุมชน|สิประกาศ|ประกาศเด้อ)",
      "(ถ้า|หาก)?มี(ไผ|ใคร|คน|นายหน้า|ผู้ใด๋)(มา)?(ชวน|อู้|ซวน|ทัก|ติดต่อ)(ว่า|ลูก|หลาน|ละอ่อน|ไป)",
      "แคป(มา)?(ให้ดู|ไว้แจ้ง|ส่งตำรวจ|ส่งเพจ)", "(สงสาร|เห็นใจ)คน(ไม่รู้|ที่ไป|โดน)",
      "(รู้|ดู|สังเกต)?สัญญาณ(หลอก|อันตราย|เตือน|ค้ามนุษย์|แรก)", "(เช็ค|เช็ก|ถาม){number}ข้อ",
      "(มีโทษ|ระวางโทษ|โทษจำคุก|มีความผิดฐาน|เป็นความผิดตาม|ผิดมาตรา)",
      "(กระทู้|โพสต์|โพส|ข้อความ|คลิป)(นี้)?(เตือน|สอน|แชร์ความรู้)",
      "(ข้อความ|คำพูด|ประโยค|แชท|มุก)(ของ)?(คนร้าย|มิจฉาชีพ|มิจ|โจร|แก๊งคอล|นายหน้าเถื่อน)",
      "(ยืม|แคป|ก๊อป|ลอก|ยกตัวอย่าง)(ข้อความ|แชท|โพสต์)(ของ)?(คนร้าย|มิจ|โจร|มา)",
      "ใบปลิว", "สัญญาณ(ที่)?(ควร|ต้อง|พึง)(บอก|แจ้ง|สังเกต|ระวัง|รู้)", "(จุด|ข้อ|วิธี)สังเกต",
      "(สภ|สน|ตำรวจ|ปคม|ศูนย์ดำรงธรรม|กงสุล|สถานทูต|กรมการจัดหางาน|จัดหางานจังหวัด|สจจ|แรงงานจังหวัด|พมจ|บ้านพักเด็ก|รพ สต|อบต|เทศบาล|ที่ว่าการอำเภอ)(แห่งหนึ่ง|จังหวัด)?"
        .. "(โพสต์|ประกาศ|แจ้ง|แจ้งว่า|ฝาก|ขอเตือน|เตือน|ชี้แจง|ย้ำ|จัดอบรม)",
      "ฝากถึง(น้อง|พี่น้อง|ผู้ปกครอง|คน|ทุกคน|เด็ก|แม่ๆ)", "(ถ้า|หาก|เวลา)(มี)?(ใคร|คน|คนแปลกหน้า)(ทัก|โทร|ชวน|แชท|แอด|อินบ็อกซ์)มา",
      "อย่า(ขึ้นรถ|ส่งรูป|ส่งบัตร|ส่งอะไร|เปิดกล้อง|กดลิงก์|กดลิ้ง|ไปคนเดียว|ยื่นบัตร|ให้บัตร)",
      "แบบนี้(ไม่ใช่|ผิด|คือ|เข้าข่าย|ถือว่า)(การ)?(ทำบุญ|งาน|กฎหมาย|แรงงาน|ค้ามนุษย์|บังคับ|หลอก|การจ้าง)", "(ตาม|ผิด)(กฎกระทรวง|พรบ|พ ร บ)",
      "(ละครวิทยุ|บทละคร|สคริปต์|นิทาน|หนังสั้น)(ชุมชน|เรื่อง|ตอน|รณรงค์)", "งานไหน(ให้|บอก|ขอ|เรียก|เก็บ)", "ปัดทิ้ง(เลย)?",
      "(ไม่มีใคร|นายจ้าง|ใครก็|หัวหน้า)(ไม่)?(มีสิทธิ|มีสิทธิ์)(ยึด|เก็บ|ริบ|ขัง|กัก)", "(อบรม|เสวนา|กิจกรรม)(รู้ทัน|ป้องกัน|รณรงค์|เรื่อง)",
      "(ช่วย|ช่วยเหลือ)(หญิง|เด็ก|คน|เหยื่อ|แรงงาน|ลูกเรือ)(ไทย|ไทยใหญ่|พม่า|ลาว|ต่างด้าว)?{number}(คน|ราย|ชีวิต)",
      "(จับ|รวบ)(แอดมิน|ผู้ต้องหา|แก๊ง|คนร้าย|นายหน้า|เจ้าของ|หนุ่ม|สาว|ยกแก๊ง)", "(รับ)?สารภาพ(ว่า)?(ได้|ทำ|รับ|ว่า)",
      "ข่าว(เช้านี้|เที่ยง|ภาคค่ำ|ภาคเที่ยง|เย็นนี้|ค่ำนี้|ต้นชั่วโมง)", "ทลาย(เว็บ|แก๊ง|เครือข่าย|ซ่อง|ขบวนการ|โกดัง|รัง)", "(เล่า|อ่าน|ติดตาม)ข่าว", "เป็นอุทาหรณ์",
      "เรียงความ", "ครูให้(เขียน|ทำรายงาน|วาด)", "พรีเซนต์หน้าชั้น", "(คู่มือครู|บทเรียนที่|แบบเรียน|แผนการสอน)", "(ยาย|ปู่|ตา|ย่า|คนแก่|คนเฒ่า)เล่าว่า(สมัย|แต่)ก่อน", "เดี๋ยวนี้ไม่มีแล้ว",
      "(สมัย|ยุค)(ก่อน|โบราณ|ปู่ย่า|รัชกาล)(เขา|คน)", "(พบ|และ)ร้อยละ {number}", "(นักวิจัย|ผลสำรวจ|งานวิจัย|วิทยานิพนธ์|ผลการศึกษา)", "(พอดแคสต์|ตอนใหม่|รีวิวหนังสือ|อ่านแล้ววางไม่ลง)", "(แคมเปญ|รณรงค์)",
      "(โทร|สายด่วน|แจ้ง|ติดต่อ|ปรึกษา)(ที่|ได้ที่|เบอร์|สายด่วน|ฟรี)?(1300|1387|1191|1599|1441|1546|1694|1323)", "(สายเด็ก|1387)",
    },
  } },
  { kind = "warning", weight = 8, marks = { "\"", "“", "”", "«", "»", "„", "「", "」", "『", "』" } },
  { kind = "warning", weight = 8, terms = {
    th = {
      "(โฆษก|อธิบดี|รัฐมนตรี|ผู้ประกาศ|ผู้สื่อข่าว|แถลง|ข่าวด่วน|รายงานข่าว|สำนักข่าว)",
    },
  } },
  { kind = "warning", weight = 7, terms = {
    th = {
      "(เผย|ให้การ|พบว่า|ระบุว่า|ย้ำ|ล่าสุด|รวบ|แถลง|ขยายผล|ดำเนินคดี|ผู้ต้องหา|หมายจับ|จำคุก)",
    },
  } },
  { kind = "warning", weight = 5, marks = { ":", "：" } },
  { kind = "warning", weight = 6, terms = {
    th = {
      "(อย่า)(หลง|ได้)?(เชื่อ|โอน|จ่าย|ส่ง|ให้|ไป|หลง|เพิ่ง|คลิก|เซ็น|รับ|กลัว)",
      "(ชวน)(ไป|เด็ก|ลูก|คน|ให้|โทร|ข้าม)", "(โพสต์|เพจ|กลุ่ม|แชร์)", "{number}(ข้อ|สัญญาณ|ราย|คดี|ชีวิต|ประโยค)",
    },
    en = {
      "(provided|included|free|covered|supplied|paid for|arranged|furnished)",
      "(according to|reported|study|survey|report|researchers|data|figures|percent|minister|spokesperson|"
        .. "press|news)",
    },
  } },
  { kind = "warning", weight = 5, terms = {
    th = {
      "(มีสิทธิ|ไม่มีสิทธิ|สิทธิ|กฎหมาย|ผิดกฎหมาย|มาตรา)",
      "(ลูกหลาน|เด็กๆ|ผู้ปกครอง|พ่อแม่|นักเรียน|เยาวชน|ชาวบ้าน|พี่น้องประชาชน|ประชาชนทั่วไป|ให้ประชาชน|ประชาชนที่|คนไทย|พี่น้องแรงงาน|แรงงาน)",
      "(ประชาสัมพันธ์|ประกาศ|แผ่นพับ|โปสเตอร์|อบรม|เสวนา|สารคดี|การ์ตูน|คลิปนี้|บทเรียน|ถามตอบ|กิจกรรม|วิทยากร)",
      "(และ)", "(หรือ)", "(ซึ่ง|โดย|ทั้งนี้|ดังกล่าว|พฤติการณ์|หลังจาก|จากการ)",
    },
    en = {
      "(1300|1546|1506|1441|1191|1694)",
      "(call|report|tell|contact|ask|check|speak|visit|dial|ring) (the|us|a|an|your|any|it|this|to|them|"
        .. "police|with|before)",
    },
  } },
  { kind = "warning", weight = 4, marks = { "-", "–", "—", "•", "▪", "▫", "●", "◈", "◆", "·" } },
  { kind = "warning", weight = 4, terms = {
    th = {
      "(เตือน|แจ้งเตือน|เตือนภัย|ฝากเตือน)", "(อย่าหลงเชื่อ|อย่าเชื่อ|ระวัง|โปรดระวัง|รู้ทัน|รู้เท่าทัน|กลโกง)",
      "(ถ้า|หาก|ใคร|ไผ|เมื่อ|เวลา)(มี)?(คน|ใคร|นายหน้า)?(เจอ|โดน|พบ|ถูก|มาชวน|ชวน|ได้ยิน|สงสัย|เห็น|มาซวน|"
        .. "อ้าง|บอก|ยึด)",
      "(หลอก)", "(มูลนิธิ|สหภาพ|ศูนย์|คลินิก|สถานทูต|กงสุล|สถานเอกอัครราชทูต|อาสา|ทนาย|พนักงานตรวจ)",
      "(มีล่าม|ปรึกษาฟรี|ฟรีทุก|เป็นความลับ|ไม่ส่งตำรวจ|ไม่แจ้งตำรวจ|ทุกสัญชาติ|ไม่มีบัตรก็)",
    },
    en = {
      "(somebody|someone)",
      "(cleaner|cleaners|maid|maids|nanny|caregiver|carer|carers|helper|housekeeper|cook|cooks|chef|"
        .. "waitress|waiter|barista|hostess|dancer|dancers|singer|model|models|masseuse|therapist|driver|"
        .. "drivers|welder|carpenter|carpenters|packer|packers|picker|pickers|fisherman|crew|deckhand|steward|"
        .. "guard|teacher|tutor|nurse|assistant|admin|operator|agents|agent|typist|developer|technician|"
        .. "mechanic|barber|stylist|receptionist|porter|labourers|labourer|supervisor|staff|sales|moderator|"
        .. "machinist|gardener|interpreter|translator|actors|specialist|worker|workers|girls|ladies|lads|boys|"
        .. "families|couples)",
      "(if you|if someone|if anyone|if your|if a|if an|anyone who|whoever|when someone|if they|before you)",
      "(who|whom|whose|which)",
      "(hotline|helpline|call 1|free call|confidential|in confidence|free and|private|interpreters|"
        .. "interpreter|legal aid|drop in|clinic)",
      "(or)",
    },
  } },
  { kind = "warning", weight = 3, marks = { ";" } },
  { kind = "warning", weight = 3, terms = {
    th = {
      "(ถูก)(หลอก|ยึด|ขัง|ตี|กัก|ขาย|บังคับ|ทำร้าย|ขู่|ส่ง|พา|หัก|ให้|ย้าย|เปลี่ยน|จับ)",
      "(คืนนี้|พรุ่งนี้|มื้ออื่น|วันจันทร์|วันเสาร์|อาทิตย์หน้า|วันศุกร์|วันพฤหัส|วันอังคาร)", "หา", "(ด่วน)",
      "(แจ้ง)(ตำรวจ|ผู้ใหญ่บ้าน|สถานทูต|กำนัน|อสม|ครู|1|ได้ที่|เบาะแส|เจ้าหน้าที่|ที่|ทันที)",
    },
    en = {
      "(said|told|promised|says)", "(debt|owe|owes|owed)",
      "(tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|"
        .. "this week|by 6|before)",
      "(looking for|in search of|we need|we are|were) (a|an|hiring|looking|people|girls|staff|hands|two|{number})?",
      "(dm|whatsapp|telegram|call|text|line|viber|inbox|message|msg|contact|wa|tg) (me|us|now|only|"
        .. "{contact}|{phone}|{number}|or|for|at|quick)?",
      "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
      "(beware|warning|warn|warns|warned|alert|be careful|watch out|scam|scams|scammers|fake|red flag|red flags)",
      "(victims|victim|survivors|survivor|traffickers|trafficking|trafficked|forced labour|debt bondage|"
        .. "modern slavery|exploitation|recruiters|scam compound|scam compounds)",
      "(had been|have been|has been|were being|was being|been)",
      "(section|article|act|law|shall|unlawful|offence|prohibited|penalty|convention|regulation|may not|liable)",
      "(lured|tricked|promising|promised jobs|pretend|pretends|posing|offering|approached|targeting|"
        .. "stranger|strangers)",
      "(parents|residents|community|members|everyone|passengers|visitors|customers|public|guests|learners)",
      "(report|line|page|number|office|desk)",
    },
  } },
  { kind = "warning", weight = 2, terms = {
    th = {
      "ช่วย", "น้อง", "(ไม่ต้อง|ไม่จำเป็นต้อง)(มี|ใช้|จบ|สัมภาษณ์|ลงทุน|เก่ง)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)",
      "(ค้ามนุษย์|แรงงานบังคับ|บังคับใช้แรงงาน|แรงงานข้ามชาติ|แก๊งคอลเซ็นเตอร์|สแกมเมอร์|มิจฉาชีพ|คนร้าย)",
      "(นายหน้า|ขบวนการ|แก๊ง|เครือข่าย)", "(สายด่วน|โทร)(1300|1546|1506|1441|1191|1599|191|สาย|ฟรี|ได้)",
      "(เช็ค|เช็ก|ตรวจสอบ|ถาม|ขอดู|อ่าน)(ก่อน|ชื่อ|ใบอนุญาต|ให้|กับ|เบิ่ง|ข้อ)", "(การ)",
      "(วัด|บวช|เณร|พระ|ทำบุญ|กฐิน|ปฏิบัติธรรม)",
    },
    en = {
      "them",
      "(can|could|do|does|should|where|how|what|which|who|is there) (i|we|my|the|they|he|she|do|can|office|law)",
      "(your|ur|yr)",
      "(come|go|stay|work|live|fly|travel|join|start) (to|with|at|in|on|here|today|tomorrow|tonight|by|now|"
        .. "as) (me|us|my|our|monday|friday|the|saturday|sunday)?",
      "(arrested|rescued|sentenced|charged|jailed|convicted|prosecuted|investigation|suspects|suspect|"
        .. "alleged|allegedly|court|judge|trial|raid|raided|repatriated|returnees)",
      "(workers|migrants|people|women|men|families|villagers|jobseekers|students|pupils|crew|fishers|"
        .. "children|parents|nationals) (were|was|are|had|have|who|from|told|said|should|must|can|may|lost|"
        .. "being|believed)",
      "(is|are) (not|never|always|often|also) (a|an|the|true|real|alone)?", "(may|might|should|often|usually|some)",
      "(example|th|section|invoice|overdue|bill|statement|account|bank|tax|debt advice|credit)",
    },
  } },
  { kind = "warning", weight = 1, marks = { "/", "／" } },
  { kind = "warning", weight = 1, terms = {
    th = {
      "เรา", "มัน",
      "(เขา|เค้า|นาย|เถ้าแก่|เจ้าของ|หัวหน้า|ไต๋|เจ๊|มันก็|ผู้จัดการ|ผจก|ผอ|เจ้านาย|นายจ้าง|บอส|"
        .. "เพิ่น)(ก็)?(เลย)?(ไม่|บ่|บอก|ว่า|เก็บ|เอา|ให้|หัก|จะ|เรียก|ขู่|สั่ง|พา|ยึด|ด่า|ตี|จ่าย|ขอ|ปรับ|ถือ|"
        .. "ล็อก)",
      "(นายจ้าง|เถ้าแก่|หัวหน้า|เจ้าของ|เจ้านาย|ผู้จัดการ|ไต๋)", "(บอก|พูด|เล่า|ขู่|อ้าง|ถาม)(ว่า)", "ว่า",
      "(เพราะ|เนื่องจาก|ทำให้)", "(ฟ้อง|ร้องเรียน|แจ้งความ|ปรึกษา|สอบถาม|แจ้งเบาะแส|สารภาพ|ระบาย)",
      "(วะ|อะ|ว่ะ|แหละ|จ้า|เนอะ)", "นะ", "(นะคะ|นะค่ะ|นะครับ|นะจ๊ะ|น้า|เนาะ|เด้อ)",
      "(ติดต่อ|โทร|ไลน์|line|เทเล|ไอดีไลน์){contact}", "(สาวๆ|น้องๆ|พี่น้อง|ใครอยาก|ใครสน|ใครว่าง|ท่านใด)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(ฟรี)",
      "(ตำรวจ|ดีเอสไอ|สตม|ปคม|กองปราบ|เจ้าหน้าที่|พม|ทหาร|อัยการ|ศาล)(ร่วม)?(เตือน|เผย|ช่วย|จับ|บุก|ตรวจ|"
        .. "รวบ|แถลง|ขยายผล|เข้า|พบ)",
      "(นายจ้าง)(ไม่มีสิทธิ|หัก|ห้าม|ต้อง|ที่|เก็บ)",
      "(มีคน|คนแปลกหน้า|คนอ้าง|เพจ)(มา)?(ชวน|ขับ|ปลอม|ชื่อ|หลอก|โพสต์)", "(ปลอม)", "(ราย)", "(เสี่ยง|อันตราย)",
      "(ให้เช่า|ขาย|ห้องเช่า|หอพักหญิง|คอนโด|มือสอง|ผ่อนต่อ|ดาวน์|ราคา|เซ้ง|จำนำ)",
      "(ทริป|ทัวร์|เที่ยว|ตั๋วเครื่อง|โรงแรมที่|กระเป๋าเดินทาง|เช็คอิน|สนามบิน)",
      "(กักตัว|โควิด|วัคซีน|หมอ|โรงพยาบาล|คนไข้)", "(อากาศ|ฝนตก|รถติด|น้ำท่วม|ร้อน)",
      "(เจ้านายบอก|บอสบอก|วันจันทร์|ประชุม)",
    },
    en = {
      "(they|theyre|theyve|dem)",
      "(was|were) (told|promised|sold|locked|taken|beaten|moved|sent|forced|paid|given|made|supposed|left|"
        .. "hit|cheated)",
      "(cant|cannot|can not|couldnt|not allowed|never)", "(didnt|hasnt|havent|wasnt|doesnt|isnt|wont)", "and",
      "(thats|its|theres|dont|im|id|ive|youre|theyre|hes|shes)",
      "(help|embassy|police|charity|ngo|union|labour office|authorities)",
      "(you|u) (can|will|must|need|have|get|go|come|stay|dont|just|only|pay|owe|bring|sign|say|work|live|"
        .. "want|know|said|were|are|ll|wont|should|never|keep|sleep|told|start|back)",
      "(are|do|can|could|will|would|did|shall) (you|u)", "(if|when|once|so|that|because|and) (you|u)",
      "(delete|erase|wipe|secret|between us|dont tell|nobody|no one else|trust me|promise)",
      "(keep|hold|kept) (your|ur|yr|it) (passport|papers|id|salary|phone|safe|card|money)?",
      "(urgent|urgently|now|asap|quick|today only|last|limited|slots|seats|spots)",
      "(the|ltd|llc|co|company|club|bar|resort|plantation|platform|estate|warehouse|plant|farm|hotel|"
        .. "factory|vessel|salon|spa)",
      "(their|theirs)",
      "(employers|recruiters|agents|brokers|employer|an employer|your employer|no employer|a worker) (may|"
        .. "must|cannot|can|should|who|often|will|shall|are|has|have|not)",
      "(never|always|do not|dont) (give|pay|sign|hand|send|travel|trust|believe|go|share|confront|click|"
        .. "accept|take|leave|keep|check|board|let|reply)",
      "(share this|pass it on|repost|please share|spread the word|post it|this page|adverts like|"
        .. "posts like|ads like)",
      "(know your rights|you have the right|your rights|belongs to you|you can leave|keep a copy|"
        .. "tell someone|a trusted|ask for|take a photo|write down)",
      "(game|gamer|quest|boss fight|level|minecraft|guild|dnd|escape room|roblox|skins|diamonds|esports)",
    },
  } },
}
