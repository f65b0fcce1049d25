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
  { kind = "warning", weight = 6, marks = { ":", "：" } },
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
      "(ลูกหลาน|เด็กๆ|ผู้ปกครอง|พ่อแม่|นักเรียน|เยาวชน|ชาวบ้าน|ประชาชน|คนไทย|พี่น้องแรงงาน|แรงงาน)",
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
