-- Cues by which the kind of a message is inferred. Each phrase counts once; the kind with the greatest sum wins, from 3 points on.
-- A warning has to say more of itself than the text says as an advert: adverts paste "beware of scammers" into themselves, so such
-- words are light here, and what only police, press, offices and charities write is heavy.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 10,
    terms = {
      th = {
        "(เจอ|เห็น)(โพสต์|โพส|ประกาศ|งาน)...(ช่วยกดรายงาน|กดรายงาน|อย่าไป|ระวัง|อย่าหลง)",
        "(ช่วย)?กดรายงาน(ด้วย|โพสต์|เพจ)?",
        "อย่าไป(เด็ดขาด|กันนะ|เลยนะ)",
        "(ผู้ใหญ่บ้าน|กำนัน|อสม|ครู|โรงเรียน|วัด)(ฝาก)(บอก|เตือน|ถึง|แจ้ง)",
        "อย่าให้(ลูกหลาน|ลูก|หลาน|คนในบ้าน)",
        "(คลิป|วิดีโอ|รายการ|พอดแคสต์)(วันนี้|นี้|ใหม่)?(เล่าเรื่อง|พูดถึง|สัมภาษณ์)",
        "(ดูจบ|อ่านจบ|ฟังจบ)(แล้ว)?(ฝากแชร์|แชร์)",
        "โปรดดูแลบุตรหลาน",
        "(สรุปข่าว|ข่าวเช้า|ข่าวเย็น|ข่าวค่ำ|ข่าวด่วน|ข่าววันนี้)",
        "(หากท่าน|หากคุณ|ถ้าท่าน|ท่านใด|ถ้าคุณ)(ถูก|โดน|กำลัง)...(ติดต่อ|โทร|แจ้ง|ปรึกษา)",
        "ขอประชาสัมพันธ์",
        "(อินโฟกราฟิก|ธงแดง|สัญญาณงานลวง|งานลวง)",
        "(เพื่อน|พี่|น้อง|คนรู้จัก)(เรา|ผม|หนู)?โดนมาแล้ว",
        "โทร(ถาม|เช็ค|เช็ก)(ที่)?1506",
        "(แจก|กลโกง|มุก)(ใหม่)?(ของ)?(นายหน้า|มิจ|แก๊ง)(เถื่อน)?",
      },
      en = {
        "(i|we) learned (it|this) the hard way",
        "(walk|stay) away",
        "(report|flag) (this|the) (post|page|ad|account)",
        "(survivor|true) story",
        "tune in",
        "(our|my) teacher (told|says|said)",
        "red flags",
        "(never|dont) (go|sign|send|pay) ... (sisters|girls|guys|people|friends|pls|please)",
        "(news|morning|evening) (summary|brief|roundup|digest)",
        "if (you|your|anyone) (are|is|have been|has been) (cheated|unpaid|held|locked|abused) ... (call|contact|ring|come)",
      },
    },
  },

  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10,
    terms = {
      th = {
        "(ธนาคาร|กรมการจัดหางาน|กรม|ตำรวจ|สถานทูต|กระทรวง|มูลนิธิ|ศูนย์)...เตือน(ภัย|ระวัง|ว่า|แรงงาน|ประชาชน)?",
        "พบเห็น(โปรด)?แจ้ง",
        "กรมไม่มีนโยบาย",
        "(คลินิก|หน่วยแพทย์|หน่วยตรวจ|ศูนย์การเรียน|รถพยาบาลเคลื่อนที่)...(ไม่มีบัตร|ไม่มีเอกสาร|ไม่มีพาส|ทุกสัญชาติ|ฟรี)",
        "(โทรหา|ทักหา|ติดต่อ|ปรึกษา)(เรา|ศูนย์|มูลนิธิ|เครือข่าย)...(ศูนย์|มูลนิธิ|โทรฟรี|เป็นความลับ|ไม่เปิดเผย)",
        "(โทรฟรี|ปรึกษาฟรี)...(เป็นความลับ|ไม่เปิดเผยชื่อ)",
      },
      en = {
        "(embassy|ministry|consulate|police|union|bank|department|school|bureau) (reminder|notice|bulletin|alert|announces|announced)",
        "(centre|center|mission|association) notice",
        "(genuine|real|honest|proper|good) (employer|employers|agency|agencies) (will|would|wont|won t|never|do not|dont|does not)",
        "if (you are)? in (danger|trouble) (call|ring|text)",
        "(dont|do not|never) (believe|trust|fall for) ... (easy|job|jobs|agent|offer|girls|post)",
        "(share|pass) (this)? (pls|please|around|it on)",
        "(health van|mobile clinic|clinic|learning centre|learning center|legal aid|outreach|drop in|shelter) ... (free|no papers|undocumented|private|confidential|open)",
        "(talk|speak) (with|to) your (child|children|kids|pupils)",
        "(card|number) in your shoe",
      },
    },
  },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 8,
    terms = {
      en = {
        "(which|what) (number|hotline|office|line|embassy) (do|should|can|could|to)",
        "is there (a|any) (hotline|number|help|office|one who)",
        "(how|where) (do|can|could|should|to) (i|we|she|he)? (report|complain|get help|get her|get him|escape|leave|run)",
        "(tell|call) (the)? (emb|embassy|police|someone|anyone|my family) (pls|please|plz|quick|fast)",
        "(someone|somebody|anyone|anybody) (pls|please|plz)? (tell|help|call|come|save)",
        "(pls|please|plz) (help|embassy|come|tell|save|send)",
        "help (pls|please|plz|me|us|her|him)",
        "can (i|we) (get|report) ... (back|anonym*|without)",
        "(my|our) (husband|wife|son|daughter|sister|brother|aunt|cousin|friend) (is|was|went|works|work) ... (they|boss|agent|madam|he said|she said|cannot|locked|phone|passport)",
        "(we|us) {number} (people|girls|boys|workers|men|women)",
        "they (lock|locked|beat|took|keep|hold|sold|make|made|check) (me|us|my|our)",
      },
      th = {
        "(โทร|แจ้ง|ติดต่อ)(เบอร์)?(ไหน|ที่ไหน|ใคร)(ได้)?(บ้าง|ดี|คะ|ครับ)?",
        "(มี|พอมี)(เบอร์|สายด่วน|หน่วยงาน|ทนาย)...(ไหม|มั้ย|บ้าง)",
        "(ต้อง|ควร)(ทำ)?(ยังไง|อย่างไร|ไง)(ดี|คะ|ครับ|ต่อ)?",
        "(ช่วย|พา)(หนู|ผม|เรา|พวกเรา|ลูก|น้อง|แม่)(ออก|กลับ|ด้วย|ที)",
      },
    },
  },
  -- Rooms to let, stories.
  { kind = "other", weight = 4,
    terms = {
      th = {
        "(ให้เช่า|ผู้เช่า|ค่าเช่า|คอนโด|ห้องเช่า)",
        "(นิยาย|ซีรีส์|ละคร|หนังเรื่อง|ตอนจบ|นางเอก|พระเอก)",
      },
      en = {
        "(tenancy|tenant|landlord|letting agent|deposit scheme|flat to rent|room to rent)",
        "(novel|chapter {number}|series|season {number}|screenplay|fan fiction|lyrics)",
      },
    },
  },

  -- warning: news, law, teaching, neighbours who warn; it quotes such wording --------------------------------------------
  { kind = "warning", weight = 10,
    terms = {
      th = {
        "(ผู้เข้าอบรม|ประกอบการอบรม|ห้ามนำไปโพสต์|แบ่งกลุ่มหา|ใบงาน|แบบฝึกหัด)",
        "(ไม่ใช่|ไม่มี)ทางลัด",
        "(นายจ้าง|หัวหน้างาน|นายหน้า|บริษัท)(ไม่มีสิทธิ|ห้าม|ต้องไม่)(ยึด|เก็บ|เรียก|หัก|กัก)",
        "(ห้าม|ฝ่าฝืน)...(เลิกจ้างทันที|ร้องเรียน|กล่องร้องเรียน)",
        "(คนที่กำลังจะ|ใครกำลังจะ|ก่อนจะ)(ไป|โอน|สมัคร|เดินทาง|ตัดสินใจ)...(หยุด|อ่าน|ฟัง|ดูคลิป|คิด|เช็ค|เช็ก)",
        "(ฟัง|อ่าน)...อย่าไปเลย(นะ)?",
        "ไม่ใช่ความผิดของคุณ",
        "(ตำรวจ|ปคม|ปอท|ดีเอสไอ|ผบช|สตม|กองปราบ|ไซเบอร์|ชุดจับกุม|ทหาร|เจ้าหน้าที่ตำรวจ|ฝ่ายปกครอง|พม|"
          .. "อัยการ)...(บุก|จับกุม|ทลาย|รวบตัว|รวบ|แถลง|แจ้งข้อหา|ตรวจค้น|เข้าช่วยเหลือ|ขยายผล|ออกเตือน|สนธิกำลัง|"
          .. "ควบคุมตัว)",
        "(ผู้สื่อข่าว|นักข่าว)...(รายงาน|สอบถาม|ลงพื้นที่|เปิดเผย)",
        "แถลงข่าว",
        "ข่าว(ทำเนียบ|ประชาสัมพันธ์|กระทรวง)",
        "แถลงผล",
        "รายงานข่าว",
        "สื่อมวลชน",
        "(โฆษก|อธิบดี|รัฐมนตรี|รมว|ปลัดกระทรวง|เลขาธิการ|ผู้บัญชาการ|ผู้ว่าราชการ)..."
          .. "(เปิดเผย|กล่าว|ระบุ|เตือน|เผย|ย้ำ|ชี้แจง|แถลง)",
        "(ตำรวจ|ตร|กรม|กระทรวง|สถานทูต|สถานเอกอัครราชทูต|มูลนิธิ|ศูนย์|กงสุล|พม|ดีอี|ธนาคาร)"
          .. "(การจัดหางาน|แรงงาน|การต่างประเทศ|ไทย|ไซเบอร์)?(ขอ)?(แจ้ง)?(เตือน|ประชาสัมพันธ์|ฝากเตือน)",
        "คัดแยกผู้เสียหาย",
        "กลไกการส่งต่อ",
        "ต้องระวางโทษ",
        "ระวางโทษ",
        "ผู้ใด...(กระทำ|ต้อง|มีความผิด)",
        "ผู้นั้นกระทำความผิด",
        "จำคุก(ไม่เกิน|ตั้งแต่|ไม่ต่ำกว่า)",
        "(พรบ|พระราชบัญญัติ|พระราชกำหนด|พรก|อนุสัญญา|กฎกระทรวง)...มาตรา",
        "มาตรา{number}...(ห้าม|ให้|ผู้ใด|นายจ้าง)",
        "ศาล...(พิพากษา|สั่งจำคุก|อนุมัติหมายจับ|ตัดสิน)",
        "(ศาล|ตำรวจ|อนุมัติ|ผู้ต้องหา|ตาม)...หมายจับ",
        "ผู้ต้องหา",
        "ผู้เสียหาย...(เล่า|เปิดเผย|เผย|ให้การ|ระบุ)",
        "เหยื่อ(เล่า|เผย|รายนี้|ค้ามนุษย์)",
        "(ขอ)(สงวนนาม|สงวนชื่อ)",
        "ให้การว่า",
        "ข้อหาค้ามนุษย์",
        "ขบวนการค้ามนุษย์",
        "สัญญาณ(เตือน|แรงงานบังคับ|อันตราย|ค้ามนุษย์|หลอก|ของการ)",
        "แบบทดสอบ...(หลอก|ค้ามนุษย์)",
        "(รณรงค์|วันต่อต้าน|ต่อต้านการค้ามนุษย์)",
        "(งานวิจัย|ผลวิจัย|กรณีศึกษา|เสวนา|สารคดี|ถอดบทเรียน)...(แรงงาน|ค้ามนุษย์|หนี้|เหยื่อ|ผู้รอดชีวิต)",
        "แรงงาน...ต้องรู้",
        "(ลูกจ้าง|ลูกเรือประมง|แรงงาน|คนงาน|แม่บ้าน)(ต้องรู้|ควรรู้|มีสิทธิ)",
        "สิทธิ(ของ)(ลูกจ้าง|แรงงาน|คนงาน|เรา)",
      },
      en = {
        "(what might it look like|what to look for|how they do it|how it works and how to spot)",
        "(awareness|safety|warning|information) (card|leaflet|poster|guide|sheet|week)",
        "(do not|dont|don't) confront",
        "(inform|tell|alert|escalate to|report to) (the)? (captain|mlro|police|supervisor|authorities) (discreetly|at once|immediately)?",
        "(real|genuine|legitimate|honest) (employers|recruiters|agencies)",
        "(illegal|prohibited|banned|not allowed) under",
        "(no|never any) placement fee may",
        "(may|should|must) (be)? not be (collected|charged|deducted)",
        "call us before",
        "you (dont|don't|do not) need proof",
        "(police|officers|detectives|authorities|prosecutors|officials|investigators) (said|say|"
          .. "says|found|believe|arrested|raided|warn|warns|warned|rescued|told|charged)",
        "(was|were|been) (arrested|charged|sentenced|rescued|freed|convicted|repatriated|prosecuted)",
        "anyone with information",
        "(travel|public|consular) (advisory|alert|notice)",
        "(embassy|ministry|department|consulate|bureau|authorities|police|union|agency|charity|"
          .. "ngo) (warn|warns|warned|reminds|remind|reminded|advises|urges|urged|cautioned|cautions)",
        "(commits|guilty of) an offence",
        "liable (on|to) (conviction|a fine|imprisonment)",
        "(a|an|no|any) (person|employer|agent|registrant|recruiter|operator) "
          .. "(may not|shall not|shall|must not)",
        "(section|article|rule|act) {number} (of|prohibits|says|provides|makes)",
        "the (judge|court|magistrate|tribunal) (said|heard|ruled|found|ordered|sentenced)",
        "(victims|survivors) (report|reported|said|say|told|were|are)",
        "(talk|interview|workshop|webinar) with (a)? survivor*",
        "indicators of (forced|trafficking|labour|labor)",
        "(signs|warning signs|red flags) of "
          .. "(forced|trafficking|exploitation|modern|a|job|grooming|scam)",
        "(denied|deny|denies) the allegation*",
        "(labelling|labeling|annotation) guideline*",
        "two annotators",
        "for the (training|exercise|quiz|annotators)",
        "(modern slavery|trafficking|anti trafficking) "
          .. "(helpline|hotline|awareness|statement|training|week|day)",
        "we interviewed {number}",
        "if you (see|suspect|spot|notice|recognise|recognize) ... (call|report|tell|contact|ring)",
        "according to (police|officials|investigators|the police|court|a report|the report|"
          .. "the ministry|the embassy|the indictment|witnesses)",
        "reporters",
      },
    },
  },
  { kind = "warning", weight = 8,
    terms = {
      th = {
        "(โปรดแล|โปรดฟัง|ฟังทางนี้)",
        "(ระวัง|บล็อก)(ไอดี|แอคเค้า|แอคเคาท์|แอ็กเคานต์|ยูส)",
        "(แคป|แคปไว้|เก็บหลักฐาน)...แจ้งความ",
        "(ทำไม)?ไม่มีใครมาตรวจ",
        "(ถูกจับ|โดนจับ)...(มัน|เขา|นายหน้า)(ไม่|ม่าย)(มา)?(แล|ช่วย|สน|รับผิดชอบ)",
        "คิดให้ดี(ก่อน|นะ)?",
        "ไปแบบ(ถูกต้อง|eps|ถูกกฎหมาย)",
        "(กลุ่ม)(เยียวยา|พยุงใจ|ช่วยเหลือ|ให้คำปรึกษา)",
        "อ่านข่าว...(ขึ้น|โกรธ|สงสาร|เศร้า)",
        "แจ้งเบาะแส(ได้|ที่|โทร|สายด่วน|มาที่|ทันที|ฟรี)",
        "ภัยออนไลน์",
        "กลโกง",
        "รู้(เท่า)?ทัน(ภัย|กล|มิจ|แก๊ง|เล่ห์)",
        "ตกเป็นเหยื่อ",
        "เหยื่อ(ของ)?(แก๊ง|ขบวนการ|มิจฉาชีพ)",
        "(ฝาก|ขอ|อยาก)(ให้)?(พ่อแม่|เพื่อน|พี่น้อง|ทุกคน|น้องๆ|สาวๆ)?(เตือน|แชร์เตือน|เตือนไว้)",
        "เตือน(เพื่อน|พี่น้อง|น้อง|ทุกคน|คน|แรงงาน|สาว|ผู้ปกครอง|ประชาชน)",
        "อุทาหรณ์",
        "(หาก|ถ้า|เมื่อ)(พบ|เจอ|เห็น)(เห็น|โพสต์)?...(แจ้ง|โทร|อย่า)",
        "(เห็น|พบเห็น)อย่านิ่ง",
        "(อย่าสุ|อย่าได้|ขออย่า|อย่าไป)(หลง)?เชื่อ",
        "ผู้ใหญ่(บ้าน)?...(แจ้งข่าว|ประกาศ|เตือน)",
        "(พ่อแม่|ผู้ปกครอง)(เช็ก|เช็ค|ควร|โปรด|ระวัง|ต้องรู้)",
        "ข่าวปลอม",
        "กับดัก",
        "(หลอก|ลวง)(คน|แรงงาน|หญิง|สาว|เด็ก|วัยรุ่น)(ไทย|ลาว|พม่า)?(ไป|ข้าม)",
        "ช่วยเหลือ(แล้ว)?{number}คน",
        "ช่วยแล้ว{number}คน",
        "สายด่วน...(24ชั่วโมง|24ชม|ฟรี|ตลอด)",
        "โพสต์แบบนี้",
        "ช่วยกันสังเกต",
        "ถามตัวเองก่อน",
        "ฝากไว้ให้คิด",
        "(เพื่อน|พี่น้อง)แรงงาน...(จำ|รู้|สิทธิ|เปลี่ยนนายจ้าง)",
        "ขอพูดแรง",
        "แคปมาให้ดู",
        "สงสารคนไม่รู้",
        "(เขา|มัน)(มา)?(จุ๊|หลอกไป)",
        "(สุดท้าย|จริงๆ|แท้จริง)(คือ|แล้ว)(หลอก|กับดัก|พาไป)",
        "ข้อใดคือ",
        "ขอฝากไว้",
        "(ไม่|อย่า)หลงกล",
        "(โดน|เจอ)มากับตัว",
      },
      en = {
        "(pls|please) share",
        "(screenshot|screen shot) (first|it|everything)",
        "(dont|don't|do not) let (it|this) (be|happen to) (your|you)",
        "(this|that) page keeps",
        "(they|then they) (come to the village|ask you to fly|dm|send a voice note|react to your)",
        "insist on",
        "keep your own passport",
        "(verify|check) (with|before|that)",
        "(call|contact|ring) the (child)? (helpline|hotline|police|embassy|labor desk|labour desk) (before|if)",
        "go to the (labor|labour) desk",
        "(sign|signs|cues) (at|of|to) (the)? (counter|look|watch)",
        "(don't|do not|never) (hand over|hand your|give your passport|give anyone|leave your passport)",
        "(forced labour|forced labor|debt bondage|modern slavery)",
        "(frequently|often|usually) (linked|a front|used|staged)",
        "report (it|this|them|him|her|any|such|suspicious) (to|posts|ads|offers|immediately)",
        "(plain|short|simple|parents) guide",
        "(know|read|learn|your) (your)? rights",
        "(is|are|its|it's) unlawful",
        "free (legal)? advice",
        "(parents|carers|teachers|youth workers) ...(watch|look|guide|note|please|warning)",
        "(fell|fallen|fall) (victim|prey) to",
        "(the|this) (post|ad|advert|offer) is (fake|not real|a scam|a trap)",
        "(verify|check) (any|every|the|all) (offer|offers|licence|license|agency|job) "
          .. "(with|before|at|on|through)",
        "(lured|trafficked|smuggled) (to|into|by|across|from)",
        "coming from someone who",
      },
    },
  },
  -- What adverts paste too: one phrase for all of them, so that a pile of assurances still counts once.
  { kind = "warning", weight = 3,
    terms = {
      th = {
        "(เตือนภัย|อย่าหลงเชื่อ|อย่าไปหลงเชื่อ|ระวังมิจฉาชีพ|ระวังโดนหลอก|ระวังถูกหลอก|ระวังแอบอ้าง|ระวังเพจ|ระมัดระวัง)",
        "(ระวัง)(งาน|พวก|คน|ร้าน|นายหน้า|จะ|กัน|ตัว|รถ)",
        "โดนหลอกมาแล้ว",
        "แชร์(ต่อ|ให้|กัน|เตือน)",
        "นายหน้า(เถื่อน|ค้าคน)",
        "แอดมินกลุ่ม...(ลบ|แบน)",
        "แจ้งตำรวจแล้ว",
        "เมื่อวันที่{number}",
        "(คืออะไร|หมายถึง)",
      },
      en = {
        "(beware|be careful|scam alert|fraud alert|scam warning|scam awareness|do not fall for|"
          .. "don't fall for|never fall for|don't be fooled|watch out|stay alert|stay vigilant|"
          .. "be warned|be vigilant|be aware|avoid scams)",
        "(please)? share (this|widely)",
        "(always|never) (check|sign|send|hand|let|give)",
        "according to",
        "advisory",
      },
    },
  },
  { kind = "warning", weight = 1,
    terms = {
      th = {
        "(มิจฉาชีพ|หลอกลวง|ค้ามนุษย์|แก๊งคอลเซ็นเตอร์|แอบอ้าง|ปลอมเพจ|เพจปลอม|เพจเถื่อน|กระทรวงแรงงาน|"
          .. "กรมการจัดหางาน|กรมสวัสดิการ)",
      },
      en = {
        "(scammer|scammers|is a scam|trafficking|trafficker|slavery|grooming|fake agents|"
          .. "fake agent|fake agency|fake agencies|fake recruiters|fake jobs|fake job|fake offers|"
          .. "fake posts|fake ads|don't pay|do not pay|don't believe|do not believe|don't trust|"
          .. "do not trust)",
      },
    },
  },

  { kind = "warning", weight = 8,
    terms = {
      th = {
        "(แรงงาน|คนงาน|หญิง|หญิงสาว|หนุ่ม|เยาวชน|คน(ไทย|พม่า|ลาว|เขมร|กัมพูชา|เวียดนาม|ฟิลิปปินส์|จีน|อินเดีย)|"
          .. "ลูกเรือ|ผู้เสียหาย|เหยื่อ|ชาวบ้าน|วัยรุ่น|ชาวต่างชาติ|"
          .. "คนหางาน)...ถูก(หลอก|บังคับ|ยึด|กักขัง|ล่อลวง|ทำร้าย|ขาย|ลักพา|เอาเปรียบ|ชักชวน|ละเมิด|ช่วยเหลือ|จับ|ขัง|"
          .. "ส่งตัว|แสวงหา)",
        "(นายหน้า|ขบวนการ|แก๊ง|คนร้าย|มิจฉาชีพ|นายทุน|เครือข่าย|พวกนี้|คนพวกนี้|นักค้า)..."
          .. "(มัก|มักจะ|ใช้วิธี|ใช้กล|แอบอ้าง|หลอกลวง|ล่อลวง|หว่านล้อม|หลอกให้|ทำที)",
        "(ห้าม)(ผู้ใด|มิให้|บุคคล|นายจ้าง)",
        "มิให้(ผู้|นายจ้าง|บุคคล)",
        "(นายจ้าง|ใคร|ไม่มีใคร|เถ้าแก่)(ไม่มีสิทธิ|ห้าม|เก็บ...ไม่ได้|ยึด...ไม่ได้)",
        "มีโทษ(จำคุก|ปรับ|ถึง|ตาม)",
        "(มีความผิด|เข้าข่าย|ข้อหา|ความผิดฐาน)(ค้ามนุษย์|แรงงานบังคับ|ตาม|ฉ้อโกง|พราก|เป็น)?",
        "(บุกช่วย|บุกจับ|บุกทลาย|รวบหนุ่ม|รวบสาว|รวบนายหน้า|รวบแก๊ง|เปิดใจ|หนีตาย|ช่วยเหลือออกมา|ส่งกลับประเทศ|"
          .. "ดำเนินคดี|ฝากขัง|สอบปากคำ)",
        "(ถ้า|หาก|เวลา)(มี|เจอ|ใคร|คน|งาน|เขา|นายจ้าง|โดน|ถูก)(คน|ใคร|ไหน)?(มา)?"
          .. "(ชวน|เสนอ|บอก|ทัก|อ้าง|ขอ|ยึด|ให้)...(อย่า|ระวัง|ควร|แจ้ง|คิด|ถาม|ถอย|โทร)",
        "(ตรวจสอบ|เช็ค|เช็ก|คิด|อ่าน|ปรึกษา|ถาม)...ก่อน(ตัดสินใจ|เดินทาง|โอนเงิน|เซ็น|หลงเชื่อ)",
        "(วิธี|ข้อ)(สังเกต|ป้องกัน|ระวัง|ควรระวัง|ควรรู้|ต้องรู้)",
        "{number}(ข้อ|วิธี|สัญญาณ|เรื่อง)...(ระวัง|สังเกต|หลอก|เสี่ยง|ควรรู้|ต้องรู้|เตือน)",
        "(ภาพยนตร์|นิยาย|สารคดี|ซีรีส์|พอดแคสต์|วิทยานิพนธ์|บทความ|หนังสือเล่ม|นิทรรศการ)",
        "อย่าให้ใคร(ยึด|เก็บ|ถือ|เอา)",
        "อย่า(ส่ง|ให้|เอา|ฝาก|โอน)(บัตร|พาส|เอกสาร|เล่ม|รูป|เงิน)",
        "เก็บไว้กับตัว",
        "(มูลนิธิ|สหภาพแรงงาน|ไอแอลโอ|สหประชาชาติ|กสม|ศูนย์พักพิง|บ้านพักเด็ก|ศูนย์ดำรงธรรม|ศูนย์ช่วยเหลือ)",
        "(ขอให้|ขอความร่วมมือ|วอน)(ประชาชน|ผู้ปกครอง|พี่น้อง|ชาวบ้าน|ทุกท่าน|ผู้ที่)",
        "ประชาสัมพันธ์...(ระวัง|หลอก|อย่า|แจ้ง)",
        "(ลูกบ้าน|พ่อแม่พี่น้อง|ท่านผู้ฟัง|นักเรียนทุกคน|ผู้ปกครองทุกท่าน)",
        "(รอดชีวิต|ผู้รอด|กลับมาเล่า|ประสบการณ์ตรง|บทเรียน)",
        "(จำไว้|จำให้ขึ้นใจ|ท่องไว้|รู้ไว้|พึงระวัง|โปรดระวัง|โปรดทราบ|ระวังไว้|พึงสังวร)",
        "(งานดี|เงินดี|รายได้ดี|เงินเยอะ)(แบบนี้)?(ไม่มีจริง|ไม่มีในโลก|ไม่มีหรอก)",
        "(คณะกรรมการ|สภา|กรรมาธิการ|คณะทำงาน|ที่ประชุม|ครม)...(เห็นชอบ|พิจารณา|มีมติ|รายงาน|เสนอ)",
      },
      en = {
        "(workers|migrants|women|girls|men|people|children|recruits|nationals|villagers|fishers|"
          .. "fishermen|employees|labourers|laborers|teenagers|youths|maids|students|jobseekers|"
          .. "job seekers|families|boys|minors) ... (were|was|are|have been|had been|had|being) "
          .. "(forced|held|kept|locked|lured|rescued|freed|found|exploited|deceived|confiscated|"
          .. "beaten|trapped|recruited|sold|made to|trafficked|threatened|abused|stranded|tricked|"
          .. "underpaid|targeted|coerced)",
        "(employers|recruiters|traffickers|agents|scammers|criminals|gangs|brokers|abusers|"
          .. "groomers|exploiters|fraudsters|syndicates|predators) (may|might|often|will|can|use|"
          .. "target|tell|promise|take|offer|are|pose|pretend|lure|who|cannot|have|know|were|had|"
          .. "sometimes|usually|must)",
        "(it is|it's|that's|this is|that is) (unlawful|against the law|an offence|a criminal offence|"
          .. "forced labour|slavery)",
        "(is|are|was|were|be) (a form of|a sign of|a crime|an indicator|indicators of|prohibited|"
          .. "punishable|void|unlawful)",
        "(report|study|survey|research|researchers|investigation|inquiry|audit|auditors|"
          .. "inspection|inspectors|court|tribunal|prosecution|prosecutors|lawyers|campaigners|"
          .. "activists|charity|charities|ngo|ngos|union|jury|judge|minister|spokesman|spokeswoman|"
          .. "spokesperson|senator|un) (found|finds|shows|showed|says|said|heard|revealed|reveals|"
          .. "suggests|published|estimates|estimated|warn|warned|called|told|say)",
        "(whoever|any person who|anyone who|no employer|no person|every employer|an employer who|"
          .. "where an employer)",
        "shall be (punished|liable|guilty|fined|deemed|void|imprisoned|entitled)",
        "shall (constitute|furnish|mean)",
        "(imprisonment|imprisoned|jailed|years in prison|prison sentence|sentenced|"
          .. "pleaded guilty|convicted|prosecuted|extradited|indicted|court heard)",
        "(suspects|suspect|allegedly|alleged|reportedly|allegation|allegations|authorities|"
          .. "spokesperson)",
        "(if|when) (someone|somebody|a stranger|anyone|an agent|a recruiter|an employer|the job|"
          .. "a job|an offer|an ad|a post|a person|a friend|your employer|your boss) (asks|offers|"
          .. "tells|promises|takes|sounds|looks|wants|keeps|says|contacts|messages|holds|threatens|"
          .. "refuses|has)",
        "before you (sign|pay|travel|go|leave|accept|apply|send|fly|hand)",
        "too good to be true",
        "red flag*",
        "(of|for|about|against|into) (human)? trafficking",
        "(hotline|helpline|crimestoppers|ombudsman|labour inspector|labor inspector|"
          .. "labour inspectorate|labour attache|trading standards)",
        "(traffickers|trafficked|scam compound|scam compounds|scam centre|scam centres|"
          .. "scam center|scam centers|fraud factory|labour exploitation|debt bondage)",
        "(survivor|survivors|victim|victims)",
        "(nobody|no one|no employer|no agent) (can|may|should|has the right|is allowed|must)",
        "your (passport|wages|documents|papers) "
          .. "(belongs|belong|is yours|are yours|stays with you|is your)",
        "(you|workers|employees|everyone|seafarers) (have|has) (the|a) right",
        "(film|documentary|novel|episode|podcast|exhibition|thesis|chapter|memoir|play|poem|"
          .. "lyrics|song|series) (about|on|follows|tells|explores|in which|set|by)",
        "(lesson|slide|quiz|worksheet|discussion) (plan|question|questions|{number})",
        "(notice to|reminder to|attention all|reminder for|message to) (parents|students|residents|members|colleagues|all|"
          .. "passengers|customers)",
        "did you know",
      },
    },
  },

  { kind = "warning", weight = 5,
    terms = {
      th = {
        "(กล่าวว่า|เปิดเผยว่า|ระบุว่า|เผยว่า|ย้ำว่า|ชี้แจงว่า|แจ้งว่า|รายงานว่า|พบว่า|ยอมรับว่า|อ้างว่า|รับสารภาพ)",
        "(นาย|นางสาว|นาง|พลตำรวจ|พันตำรวจ|พลเอก|ดร|รมช|รองนายก|นายก|รัฐมนตรี)..."
          .. "(กล่าว|เปิดเผย|ระบุ|เผย|ย้ำ|มอบหมาย|สั่งการ|ลงพื้นที่)",
        "(กระทรวงการพัฒนาสังคม|กระทรวงการต่างประเทศ|สำนักงานตำรวจแห่งชาติ|กระทรวงมหาดไทย|กระทรวงยุติธรรม|"
          .. "กระทรวงดิจิทัล|กรมการกงสุล|กรมกิจการเด็ก|กรมกิจการสตรี)",
        "(ข่าว|สกู๊ป|คอลัมน์|บทบรรณาธิการ|วิเคราะห์|เรื่องเล่า|ถอดรหัส|เจาะลึก)(ด่วน|เด่น|ประจำวัน|วันนี้|พิเศษ)?..."
          .. "(แรงงาน|คน(ไทย|พม่า|ลาว|เขมร|กัมพูชา|เวียดนาม|ฟิลิปปินส์|จีน|อินเดีย)|หลอก|เหยื่อ|เด็ก|นายหน้า|ค้ามนุษย์)",
        "(ผู้เสียหาย|เหยื่อ|คนร้าย|ผู้ต้องสงสัย|ผู้ก่อเหตุ|ญาติผู้เสียหาย|พยาน)",
        "(สถิติ|ตัวเลข|จำนวน)...(ราย|คดี|คน)",
        "{number}คดี",
        "(การ)(บังคับใช้แรงงาน|ค้ามนุษย์|ยึดเอกสาร|ล่อลวง|หลอกลวง|ใช้แรงงานเด็ก|ลักลอบ)",
        "(แรงงานบังคับ|แรงงานขัดหนี้|แรงงานเด็ก|แรงงานทาส|ทาสยุคใหม่)",
        "(สวมรอย|หลอกเหยื่อ)",
        "(พ่อแม่|ผู้ปกครอง|ครู|คุณครู)...(สังเกต|สอน|คุย|บอกลูก|ระวัง)",
      },
      en = {
        "(he|she|they|officials|sources|witnesses|lawyers|relatives|the man|the woman|"
          .. "the minister|the company|the union) "
          .. "(said|told reporters|testified|added|denied|admitted|alleged|claimed)",
        "(mr|ms|mrs|dr|justice|judge|sergeant|inspector|commissioner|minister|secretary|senator|"
          .. "professor) ... (said|told|added|ruled|heard|found|warned|noted|urged|explained)",
        "(charged|accused|convicted|suspected|guilty|acquitted) (with|of|after|on)",
        "(staff reporter|press release|newsroom|correspondent|reuters|op ed)",
        "(raids|crackdown|repatriation|verdict|lawsuit) "
          .. "(on|in|at|against|of|by|into|was|were|found|after)",
        "(forced|bonded|child|compulsory|exploited) (labour|labor|criminality|marriage|begging)",
        "(is defined as|refers to|is when)",
        "(how to|ways to) (spot|recognise|recognize|avoid|protect)",
        "what to do if",
        "(your|the) (employer|boss|agent|agency|sponsor|landlord) (can't|cannot|can not|may not|"
          .. "must not|must|has to|is not allowed|should not|has no right)",
        "(caseworker|caseworkers|legal aid|law centre)",
      },
    },
  },

  -- worker_report: somebody tells of what happened, or asks for help, also for kin -----------------------------------------
  { kind = "worker_report", weight = 7,
    terms = {
      th = {
        "(พาส|เล่ม|บัตร|เอกสาร)(ของ)?(หนู|ผม|ฉัน|เรา)?(อยู่กับ|อยู่ที่|โดน|ถูก|เขาขอ|เขาเก็บ|กะเขา)(เก็บ|ยึด|ถือ|เจ้าของ|เขา|ไต๋|นาย|เจ๊|เอาไว้)?",
        "(แบบนี้|อันนี้)(เรียกว่า|ผิด|เพิ่นเฮ็ดได้|ทำได้|ถูก)(กฎหมาย|อะไร|บ่|ไหม)?",
        "(ทำงาน|อยู่|ทำ|มา)(มา|ที่นี่|บนเรือ)?(มา)?({number}|ปีนึง|ครึ่งปี|หก)(เดือน|ปี)?(แล้ว)...(หนี้|ไม่ได้|ยังไม่|ค่าแรง|เงินเดือน)",
        "(ติด)?หนี้นายจ้าง",
        "(สถานทูต|ใคร|ที่ไหน|มูลนิธิ)(จะ)?ช่วยได้(ไหม|มั้ย|บ่)",
        "(น้องชาย|น้องสาว|หลาน|ลูก|พี่ชาย|พี่สาว|เพื่อน)(ข้อย|ผม|หนู|ฉัน|ข้าเจ้า)...(ทำงาน|เวียก|ก๋าน|นายหน้า|ตึก|ฝั่ง|ขาย)",
        "(ผม|หนู|ฉัน|ฉาน)(เป็น)?(คน)(พม่า|ลาว|กัมพูชา|ไทใหญ่|เขมร|กะเหรี่ยง)",
        "(ช่วยด้วย|ช่วยแนะนำ|กรุณาช่วยเหลือ|ขอคำแนะนำ|ช่วยแจ้ง)...(ครับ|ค่ะ|คับ|ที)?",
        "(ต้อง|จะ)?ไปร้อง(เรียน)?(ที่)?(ไหน|ใคร)",
        "(แจ้งเบาะแส)(ครับ|ค่ะ|คะ)",
        "(เห็น)(ทุกวัน|มาหลายวัน)(แต่)?ไม่กล้า",
        "(ถูก|โดน|ถืก)หัก(ค่า|จน|ไป|เงิน)...(ติดลบ|ไม่มีใบเสร็จ|ไม่รู้จบ|เหลือ)",
        "(โดน|ถูก)(เพจ|นายหน้า)...หลอก",
        "(ผม|หนู|ดิฉัน|ฉัน|ชั้น|เรา|ข้อย|พวกเรา|พวกผม|พวกหนู|กระผม|เฮา|ผมกับเพื่อน)(ก็)?(ได้)?(เคย)?(กำลัง)?"
          .. "(โดน|ถูก)(เขา|เค้า|มัน|นาย|นายจ้าง)?"
          .. "(หลอก|ยึด|ขัง|ตี|กัก|ขาย|บังคับ|ทำร้าย|ขู่|ข่มขู่|โกง|ล็อก|ช็อต|หัก|จับ|พา|ให้|ปรับ)",
        "(ช่วย|ซ่วย|ซอย)(ผม|หนู|ฉัน|เรา|ข้อย|พวกเรา|พวกผม|ด้วย|ที|แน่|แหน่|แด่)(ครับ|ค่ะ|คะ|ด้วย|หน่อย|นะ|ที|แน่)?",
        "ขอความช่วยเหลือ",
        "(ไม่รู้|บ่ฮู้)(ว่า)?(จะ|สิ)(พึ่ง|ทำ|บอก|ถาม|ปรึกษา|หัน|เฮ็ด)",
        "(ทำ|เฮ็ด)(ยังไง|ไง|อย่างไร|จั่งใด|จังใด)(ดี|ได้บ้าง|ได้|ถึงจะ|ให้)",
        "(ควร|ต้อง|จะ|ให้)?(แจ้ง|ติดต่อ|ร้องเรียน|ปรึกษา|โทรหา|ฟ้อง)(ความ|ตำรวจ|สถานทูต|แรงงาน|กรมแรงงาน)?"
          .. "(กับ)?(ใคร|ที่ไหน|ทางไหน|หน่วยงานไหน|ยังไง|ได้ไหม|ได้มั้ย|ได้ป่ะ)(ได้|ดี|คะ|ครับ|บ้าง|ค่ะ|ไหม)",
        "แจ้งความ(ได้)?(ไหม|มั้ย|ป่ะ|ปะ|ดีไหม|ดีมั้ย)",
        "(จะ)?ฟ้อง(ด้วยกัน|ยังไง|ได้)",
        "(นายจ้าง|นาย|เถ้าแก่|เจ้าของ|หัวหน้า|บอส|ไต๋|ไต้ก๋ง|มาดาม|คุณนาย|ผู้จัดการ|ซาจัง|เอเจนซี่|ร้าน|บริษัท|"
          .. "โรงงาน|เขา|เค้า)...(ไม่ยอมจ่าย|ไม่จ่ายเงิน|ไม่จ่ายค่าแรง|ไม่จ่าย{number}เดือน|ไม่จ่ายเดือน|ไม่ยอมคืน|"
          .. "ไม่คืนบัตร|ไม่คืนพาส|ไม่คืนเงิน|ไม่ให้ออกจากบ้าน|ไม่ให้กลับบ้าน|ไม่พาไปหาหมอ|ด่าทุกวัน|ตบหน้า|ตบหนู|ตีด้วย|ตีหนู|"
          .. "ตีผม|ทุบตี|ขู่ว่า|ยึดไป|เอาไปตั้งแต่|เก็บพาสไปตั้งแต่|ค้างค่าแรง|ค้างเงินเดือน|ลวนลาม|ราดน้ำ)",
        "(อยาก|ขอ|จะ)(กลับ)(บ้าน|ไทย|ประเทศ)(แล้ว)?(แต่|เขา|เค้า|นาย|ไม่ได้|ก็ไม่|ไม่ให้)",
        "(หนู|ผม|เรา|ฉัน)(กลัว|ไม่กล้า|อยากตาย|ร้องไห้|หนีออก|หนีมา|หนีไม่|รอด)",
        "(หนี|รอด)(ออกมา|มา)(ได้|จาก)",
        "(ตอนนี้|ทุกวันนี้)(ผม|หนู|เรา|พวกเรา|พวกผม|น้อง|ลูก|แฟน)(ยัง)?(ติด|โดน|ถูก|อยู่ในตึก|อยู่ข้างใน|หนี|ไม่มี)",
        "(ลูก|ลูกชาย|ลูกสาว|น้อง|น้องสาว|น้องชาย|พี่ชาย|พี่สาว|แฟน|สามี|เมีย|แม่|พ่อ|หลาน|เพื่อน|ญาติ|นักเรียน)"
          .. "(ของ)?(ผม|หนู|ดิฉัน|ฉัน|เรา|ข้อย)?...(โดน|ถูก)(เขา|เค้า|มัน)?"
          .. "(หลอก|ยึด|ขัง|ตี|กัก|ขาย|บังคับ|ทำร้าย|ขู่|พา|เก็บ)",
        "(ติดต่อ|โทร)(ไม่ได้|ไม่ติด)(แล้ว|เลย|มา)",
        "(ขาด|ไม่)(การ)?(ติดต่อ)(มา|กลับ|เลย)(เลย|แล้ว|หลาย|{number})?",
      },
      en = {
        "(tell|call) my (people|mother|family|embassy)",
        "(passport|passports|phone|phones) (was|were)? (taken|collected) (on)? (the)? first day",
        "they told (us|me)? (data entry|security|restaurant|factory|it was)",
        "(they|he|boss|captain) (have|has|took|keep|keeps|got) (all|our|my)? (the)? (passport|passports|papers)",
        "(lock|locks|locked) (me|us) (in|inside)",
        "(we|i) (are|am) {number} (here|crew|from|of us|girls|people)",
        "{number} (girls|people|men|workers|of us) (cant|cannot|can't) (leave|escape|get out)",
        "sos",
        "(contractor|boss|agent) (paid|pays|pay) us",
        "i owe (more|{number}|20|a lot)",
        "(which office|who) can i (go|call|ask)",
        "is it normal",
        "(they|he) (will|say they will|say he will)? (sell|kill|hit|beat|deport) (me|us|who)",
        "(they|he|she|boss|madam|agent|agency|manager|employer|captain|owner|sponsor|company|"
          .. "aunty|supervisor|parents|master) (still)? (took|takes|take|keeps|kept|keep|has|have|"
          .. "hold|holds|got|confiscated|seized|locked|stole) (away)? (my|our|all our|us) (passport|"
          .. "passports|id|ids|phone|phones|card|cards|papers|documents|money|wages|salary|in)",
        "(my|our) (boss|employer|madam|manager|agent|agency|captain|owner|sponsor|supervisor|"
          .. "company|landlord|host) ... (won't|will not|doesn't|does not|refuse|refuses|refused|"
          .. "never|not paying|beat|beats|hit|hits|took|locked|threaten|threatens|threatened|said if|"
          .. "says if|shout|shouts|gives me|laughed|keeps)",
        "(please|plz|pls|kindly|someone|anyone|somebody|can you|can anyone) help (me|us|my)?",
        "help (me|us) (please|pls|get|leave|out|go|to)",
        "i (was|am|were|got|been) (told|promised|brought|sold|locked|forced|tricked|cheated|"
          .. "deceived|beaten|threatened|trapped|stuck|sent)",
        "we (was|were|are|got|been) (told|promised|brought|sold|locked|forced|tricked|cheated|"
          .. "deceived|beaten|threatened|trapped|stuck|paid)",
        "(i|we) (can't|cannot|can not|couldn't|not allowed to|am not allowed to|"
          .. "are not allowed to) (leave|go out|go home|get out|go|call|come out|quit|escape)",
        "(what|who|where) (can|should|do|could|must|else can) (i|we) "
          .. "(do|call|even call|tell|contact|report|go|ask|complain)",
        "is (this|that|it) (even)? (legal|allowed|normal|lawful|slavery)",
        "am i (being|breaking|allowed|entitled)",
        "(haven't|have not|not|never|didn't|did not|don't|do not) (been|get|got|getting|pay|paid)"
          .. " (me|us|paid|my|our|any|the)? (wage|wages|salary|money|paid|since|for|in)",
        "(i'm|i am|im|we are|we're) (so|very|really)? "
          .. "(scared|afraid|frightened|desperate|trapped|stuck)",
        "(don't|dont|do not) (send me|send us|show our|show my|msg my|tell them|use my|call me)",
        "(i|we) (ran|run|escaped|left|got) (away|out|last night|from)",
        "(want|wants|wanted) to (go|come|get) home",
        "(they|he|she|them) (beat|beats|hit|slap|slapped|threaten|threatened|locked|sold|force|"
          .. "forced|punish) (me|us|him|her)",
        "(if|when) (i|we) (complain|leave|quit|refuse|go|run|ask|say no|tell)",
        "(throwaway|throw away) account",
        "not sure who to (tell|call|ask|contact)",
        "(my|our) (debt|debts) (is|are|grows|grew|keeps|became|now)",
        "my (son|daughter|sister|brother|cousin|husband|wife|friend|mother|father|niece|nephew|"
          .. "kid|uncle|student) ... (taken|missing|locked|sold|can't leave|not answering|passport|"
          .. "stuck|trapped|crying|beaten|held|forced)",
      },
    },
  },
  { kind = "worker_report", weight = 4,
    terms = {
      th = {
        "(ยัง)?ไม่(เคย)?ได้(รับ)?(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน)(เลย|มา|สัก|{number}|แม้)?",
        "บ่ได้(เงิน|ค่าแฮง|ค่าแรง)",
        "(พาส|พาสปอร์ต|เล่ม|บัตร|ใบขับขี่)(ตัวจริง)?(ก็)?(อยู่กับ(นาย|เขา|เค้า|คน|หัวหน้า|มัน|เจ๊|สายตรวจ|บริษัท)|"
          .. "โดนเก็บ|ถูกเก็บ|โดนยึด|นายเอาไป|ก็ครู|อยู่ในตู้)",
        "(ขอร้อง|ได้โปรด|กรุณา)(ช่วย|อย่า|ด้วย)",
        "(ใคร|มีใคร|พี่ๆ)(เคย)(เจอ|โดน|เป็น)(แบบนี้|เหมือน|บ้าง)?",
        "(ผิดกฎหมาย|ถูกต้อง|ปกติ|แบบนี้)(ไหม|มั้ย|ใช่ไหม|รึเปล่า|หรือเปล่า|เหรอ)",
        "ไม่มีที่(ไป|พึ่ง)",
        "(ลาออก|ออก)(จาก)?(งาน|ร้าน)?(แล้ว)(เจ้าของ|เขา|เค้า|นาย|ร้าน|ไม่)",
        "ขออนุญาต(แอดมิน|ปรึกษา|สอบถาม|ถาม|ระบาย)",
        "(ร้องเรียน|ขอปรึกษา)(เรื่อง|หน่อย|โรง|ร้าน|บริษัท|นายจ้าง|ค่ะ|ครับ)",
        "(กลับมาจาก|กลับจาก)...(เหลือเงิน|เป็นหนี้|ไม่ได้)",
        "(เขา|เค้า|นาย|มัน)(บอกว่า|บอก|ว่า)(ถ้า)(หนี|ออก|กลับ|ไม่)",
        "(ไม่มีใคร|ใคร)(ช่วย|ตอบ|เชื่อ)(ได้)?(บ้าง|เลย|หนู|ผม|เรา)",
        "ขู่(ว่า)?(จะ)?(ส่ง|โพสต์|แจ้ง|ลงคดี|โทร|ส่งกลับ|ขาย|ทิ้ง)",
        "(เรา|หนู|ผม)(คิดมาก|ผิด)(ไป)?(ไหม|มั้ย|รึเปล่า)",
        "(ไป|อยู่|ทำ)(ต่อ)?ดี(ไหม|มั้ย)(คะ|ครับ)?",
        "ห้ามก็ไม่ฟัง",
        "ไม่รู้จะ(ถอย|ออก|หนี|เริ่ม)ยังไง",
        "(น้อง|เด็ก)(บอก|เล่า)(ว่า)?...(ไม่ได้|ไม่ให้|กลัว|โดน)",
        "(หนู|ผม|เรา)(อายุ)?{number}(ค่ะ|ครับ|ปี)",
        "(ทวง|ตาม)(เงิน|ค่าแรง)(ก็|แล้ว)",
        "(เรา|หนู|ผม|ดิฉัน)(ทำ|มา|อยู่)...(มา)?{number}(เดือน|ปี)(แล้ว)",
      },
      en = {
        "i (work|worked|do|did|clean|sleep|slept|wash|sell|paid|came|arrived|sold|borrowed|signed|eat) ",
        "we (work|worked|sleep|slept|eat|paid|came|arrived|signed|are {number})",
        "(agent|agency|they|he|she|manager|boss) (said|told|promised|blocked|says|tell) "
          .. "(me|us|my|our|one|if|i|we)",
        "{number} (months|weeks|years|days) (now|already|here|without|no pay)",
        "(no|without) (pay|salary|wage|wages|food|rest|day off) (for|since|until)",
        "(paid|pay|pays|gives|give) (me|us) (only|just|{number}|nothing|{money})",
        "(any|anyone|has anyone|have you) (advice|experienced|been through|know what)",
        "(in|of) my (name|hand|passport|visa)",
        "(scared|afraid) (to|of|he|she|they)",
        "(i|we) (don't|dont|do not) (know|have|want) (what|where|who|anyone|money|to)",
      },
    },
  },

  { kind = "worker_report", weight = 4,
    terms = {
      th = {
        "(ผม|หนู|ดิฉัน|เรา|พวกเรา|พวกผม|พวกหนู|ข้อย|เฮา|ฉัน|ชั้น)...(ไม่ได้กิน|ไม่ได้นอน|ไม่ได้พัก|ไม่ได้หยุด|"
          .. "ไม่มีเงิน|เจ็บ|ป่วย|เหนื่อย|ทนไม่ไหว|ไม่ไหวแล้ว|ร้องไห้|หนี|ติดหนี้|เป็นหนี้|โดน|ถูกหลอก|ถูกบังคับ|ถูกขัง|"
          .. "ออกไม่ได้|กลับไม่ได้|อยากออก|อยากกลับ|อยากหนี|ไปไหนไม่ได้)",
        "(นาย|นายจ้าง|เถ้าแก่|หัวหน้า|เจ้าของ|เขา|เค้า|มัน|ไต๋|บอส|เอเย่นต์|นายหน้า|ผู้จัดการ|เจ้านาย|เมียนาย|"
          .. "คุณนาย|มาดาม)(ก็)?(เลย)?(ไม่ให้|ไม่ยอม|ไม่จ่าย|ไม่คืน|ยึด|เอาไป|เอาพาส|เอาบัตร|ขู่|ตี|ตบ|ด่า|ล็อก|ล็อค|"
          .. "ขัง|บังคับ|บอกว่าต้อง|บอกให้รอ|บ่จ่าย|บ่ให้|หาว่า|ไล่|จับ|เก็บพาส|เก็บบัตร|เก็บมือถือ)",
        "(ขอคำแนะนำ|ขอคำปรึกษา|ขอความเห็น|ขอกำลังใจ|ขอระบาย)",
        "รบกวน(สอบถาม|ถาม|ช่วย|หน่อย|ขอ|ปรึกษา)",
        "ใคร(พอ)?(รู้|ทราบ|มีเบอร์|รู้จัก)...(บ้าง|ไหม|มั้ย|คะ|ครับ)",
        "(มีสิทธิ|มีสิทธิ์)(ไหม|มั้ย|ได้ไหม|เรียกร้อง|ฟ้อง)",
        "(หลอก|โกง|ต้ม|ตุ๋น|ขาย)(ผม|หนู|เรา|ฉัน|พวกเรา|พวกผม|ข้อย)",
        "(ตอนแรก|ทีแรก|ที่แรก|ตอนสมัคร|ก่อนมา|ไหนบอก|ตอนคุย)...(แต่|พอ|สุดท้าย|กลับ|ไม่|จริง)",
        "พอ(มา|ไป)?(ถึง|ไปถึง|เข้า|ทำ|มาอยู่)...(กลับ|ไม่|โดน|เขา|เค้า|ถูก|กลายเป็น)",
        "(บอก|สัญญา|ตกลง)(ว่า|กัน|ไว้)?(จะ)?(ให้|ได้|จ่าย)...(แต่|สุดท้าย|พอ)",
        "(ลูก|ลูกชาย|ลูกสาว|น้อง|น้องสาว|น้องชาย|พี่ชาย|พี่สาว|แฟน|สามี|เมีย|แม่|พ่อ|หลาน|เพื่อน|ญาติ|นักเรียน|ผัว)"
          .. "...(หายไป|หายตัว|ติดต่อไม่ได้|ไม่กลับ|เงียบ|ร้องไห้|อยากกลับ|กลับไม่ได้|ส่งข้อความ|โทรมา|ไลน์มา|ไม่ยอมให้|"
          .. "ยังอยู่|ไม่ได้เงิน|ไม่ได้ค่าแรง)",
        "(ข้างบ้าน|ข้างห้อง|แถวบ้าน|ในซอย|ที่ร้าน|สังเกต|เจอ|เห็น)(มี)?..."
          .. "(เด็ก|คนงาน|ผู้หญิง|แม่บ้าน|แรงงาน|คนต่างด้าว)...(ร้อง|โดน|ถูก|ตี|ขัง|ดึก|ไม่ได้ไปโรงเรียน|ผอม|รอย)",
        "(มา|อยู่|ทำ|ทำงาน|ทำมา|อยู่มา|รอมา)(ได้)?(แล้ว)?{number}(กว่า)?(เดือน|ปี|วัน|อาทิตย์|สัปดาห์)(แล้ว|ละ|ยัง|ไม่)",
        "(ค้าง|โกง|เบี้ยว|ติด|กัก)(ค่าแรง|เงินเดือน|ค่าจ้าง|เงิน)(ผม|หนู|เรา|พวก|มา|ไว้|อยู่|คน|{number})",
        "(ไม่มี|หมด)(ทางออก|ทางไป|หนทาง|ปัญญา|แรง)",
        "(แอบ|ยืม)(พิมพ์|ส่ง|ใช้|โทร|เขียน)(มือถือ|โทรศัพท์|มา|ข้อความ|จาก)",
        "(โดน)(ไล่ออก|เลิกจ้าง|ลดเงิน|โกงค่าแรง|เบี้ยว|ด่า|ตบ|ทำร้าย|ขัง|ขู่|บังคับ|ยึด)",
        "(อย่าบอก|อย่าเปิดเผย|ไม่เปิดเผย|ไม่ขอ|ขอไม่)(เขา|ชื่อ|นาย|ว่า|ระบุ|เอ่ย|บอก)",
        "(สงสาร|เป็นห่วง|ห่วง)(น้อง|ลูก|เด็ก|เขา|เพื่อน|เค้า)",
      },
      en = {
        "(he|she|they|boss|madam|agent|manager|captain|foreman|owner|broker) "
          .. "(don't|doesn't|dont|does not|do not|never|won't|not) "
          .. "(let|allow|give|pay|want|feed|return)",
        "(my|our) (passport|papers|documents|id|phone|wages|salary|money|card|cards|debt|"
          .. "contract|visa|boss|manager|agent|employer|supervisor|captain|madam|recruiter) (is|are|"
          .. "was|were|has|have|got|stays|said|says|still|took|not|keeps|told|will)",
        "(promised|told|said) (me|us|it|i|we|that|there|they) ... (but|now|instead|when)",
        "(when|since|after) (i|we) (arrived|came|got|reached|landed|started|joined|asked|signed)",
        "(i|we) (owe|owed|still owe|work|sleep|eat|live|share|am|are|have|had|can|just|only|"
          .. "never|feel|need|think|want|worked|paid|tried|asked|begged|been) ... (hours|debt|floor|"
          .. "locked|escape|leave|help|days|pay|paid|months|afraid|tired|hungry|sick|anybody|anyone|"
          .. "police|passport|embassy)",
        "(my|our) (friend|sister|brother|son|daughter|cousin|husband|wife|mother|father|"
          .. "neighbour|neighbor|classmate|roommate|colleague|coworker|flatmate) (is|was|has|went|"
          .. "told|says|said|cannot|can't|works|got|took|left|called)",
        "(can|could|should|do|must) i (get|leave|refuse|claim|report|go|complain|quit|sue|ask|"
          .. "call|stay|keep|pay|have to)",
        "(worried|concerned|scared) (about|for|that)",
        "(anyone|anybody|someone) (know|knows|else|been|have|help|had|here)",
        "(hi|hello|sir|madam|dear) ... (i am|im|i'm|my name|we are)",
        "(next door|upstairs|neighbours|neighbors|i saw|i noticed|i think|i believe|i suspect)"
          .. " ... (girl|girls|boy|child|children|workers|woman|women|men|man|nanny|maid)",
      },
    },
  },

  -- offer: work held out to one person -------------------------------------------------------------------------------------
  { kind = "offer", weight = 4,
    terms = {
      th = {
        "(พี่|เจ๊|ป้า|น้า|เฮีย|เค้า|อา|ลุง|เรา)(พอ)?(มีงาน|หางาน|ได้งาน|จะหางาน|มีที่ทำงาน)(ดีๆ|สบาย|ง่ายๆ)?"
          .. "(มา)?(ให้|แนะนำ|เสนอ|ฝาก|อยู่|ว่าง)",
        "(มา|ไป)(ทำงาน|อยู่|ช่วย|ทำ|เป็น)(ด้วยกัน|กับ|ให้)?(พี่|เจ๊|เค้า|เรา|ป้า|เฮีย)(ไหม|มั้ย|นะ|สิ|ดิ|ป่าว|ปะ|ก็ได้)?",
        "(น้อง|หนู|เธอ|เอ็ง|แก|คุณ|ป้า)...(สนใจ|อยาก|เอา|ลอง)(ทำ|ทำงาน|งาน|ไป|มา|เปลี่ยน)?"
          .. "(ไหม|มั้ย|ป่าว|ปะ|หรือเปล่า|รึเปล่า|ล่ะ)",
        "(เดี๋ยว)(พี่|เจ๊|เค้า|ผม|ป้า)(ให้|ออก|จ่าย|ไปรับ|ส่ง|จัด|โอน|จอง|พา|ดูแล|เติม)",
        "(พี่|เค้า|เจ๊)(ออก|จ่าย|ให้ยืม|โอน|จอง|ซื้อ)(ค่า|ตั๋ว|ก่อน|ให้)",
        "(พี่|เค้า|เจ๊|เรา)(เห็น|ดู)(รูป|โปรไฟล์|น้อง|เธอ)",
        "ยินดีด้วย(ค่ะ|ครับ)?(คุณ|น้อง)",
        "(คุณ|น้อง)(ได้รับ|ผ่าน)(การ)?(คัดเลือก|ทุน|สัมภาษณ์|ข้อเสนอ)",
        "(เรียน|สวัสดี)(คุณ|น้อง)...(ยินดี|เสนอ|ตำแหน่ง|ทำงาน|งาน)",
        "อย่า(เพิ่ง)?บอก(ใคร|แม่|พ่อ|พี่|ที่บ้าน)(นะ|เลย)?",
        "ที่รัก...(งาน|ไปอยู่|มาอยู่|ตั๋ว)",
        "(จำพี่ได้|พี่เองนะ|เจ๊เองนะ)",
        "(น้อง|หนู)อายุเท่า(ไหร่|ไร)",
        "(ป้าคะ|พี่คะ|แม่คะ)...(เช่า|ขอ|ให้)",
      },
      en = {
        "(are you|you|r u|are u|u) (still)? interested",
        "(hi|hello|hey|dear|good day|sister|brother|bro|kabayan|sis|my dear|beautiful|friend)"
          .. " ... (job|work|offer|opportunity|position|vacancy|earn|income|hiring)",
        "i (can|could|will) (get|find|help|arrange|bring|hook) (you|u|ya)",
        "(we|i) (saw|found|reviewed|received|got) your (resume|cv|profile|contact|number|photo|pics)",
        "(you|u) (have|has|are|were|got|been) (been)? (selected|shortlisted|chosen|hired|approved)",
        "come (and)? (work|stay|live|join|be) (with|for) (me|us|my)",
        "(i|we) (pay|buy|send|book|cover) (ur|your|the|u|you)? (uber|ticket|flight|hotel|bus|taxi)",
        "i (scout|recruit|work) for (a|an|big)",
        "(u|you|ur|your) ... (right for|perfect for|the look|pretty|cracked)",
        "(don't|dont|do not) tell (ur|your|anyone|anybody|them|mom|parents)",
        "(do|would|wanna|want) (you|u)? (want|like|to) (to)? (earn|make|work|come|join)",
        "(looking for|need|want) (a)? (job|work|extra income|extra cash|side income)",
        "we are pleased to (offer|inform)",
        "your application (has been|was|is) (accepted|approved|successful|selected)",
        "delete this (after|chat|message|when)",
      },
    },
  },

  -- advert: to whom it may concern ---------------------------------------------------------------------------------------------
  { kind = "advert", weight = 3,
    terms = {
      th = {
        "รับสมัคร",
        "(รับ|หา|เปิดรับ|ต้องการ|ประกาศรับ|ประกาศหา|มองหา|ขาด)(สมัคร)?(ด่วน)?(พนักงาน|แอดมิน|คนงาน|"
          .. "คนทำงาน|คน|ลูกเรือ|ลูกน้อง|แม่บ้าน|พี่เลี้ยง|ช่าง|สาว|เด็ก|น้อง|หมอนวด|ผู้ช่วย|คนขับ|แม่ครัว|กุ๊ก|พ่อครัว|ล่าม|"
          .. "คนสวน|คู่|แรงงาน|ทีมงาน|ตัวแทน|นักร้อง|แดนเซอร์|พีอาร์|โคโยตี้|รปภ|พม่า|ลาว|เขมร|นางแบบ|คนดูแล|ผู้ดูแล|"
          .. "ครู|วิศวกร|พาร์ทไทม์)",
        "รับ(ด่วน|เพิ่ม|จำนวนมาก|ไม่จำกัด|ทั้งชาย|ชาย|หญิง|ทุกเพศ|ผู้หญิง|ผู้ชาย|รายวัน|{number}(คน|อัตรา|ตำแหน่ง))",
        "เปิดรับ",
        "(ตำแหน่ง|อัตรา)(ว่าง|งาน|ที่เปิด|{number})",
        "(สนใจ|ใครพร้อม|พร้อม)(งาน)?(ทัก|ติดต่อ|แอด|สมัคร|อินบ็อกซ์|โทร|ส่ง|รีบ|inbox)",
        "(งาน)(ด่วน|สบาย|ดี|ใหม่|พาร์ทไทม์|ออนไลน์|ต่างประเทศ|นวด|ร้าน|โรงงาน|ฟาร์ม|แม่บ้าน|เรือ|ตอบแชท|"
          .. "แอดมิน|คีย์|ง่าย)...(รายได้|เงินเดือน|วันละ|เดือนละ|บาท|ค่าแรง)",
        "(ทุนเรียน|ทุนการศึกษา|แคสติ้ง|แคสงาน|ออดิชั่น)...(รับ|สมัคร|ทัก|ส่ง)",
      },
      en = {
        "(we|we're|we are|now|urgent|urgently|currently|is|are|immediate) "
          .. "(urgently|immediately|now|also)? "
          .. "(hiring|recruiting|looking for|seeking|in need of|require)",
        "hiring",
        "(wanted|needed|required|vacancy|vacancies|openings|posts|slots)",
        "job (opening|opportunity|opportunities|vacancy|vacancies|description|offer|type|title|"
          .. "summary|alert|seekers)",
        "(apply|applicants|candidates|candidate|application) (now|today|here|online|must|should|"
          .. "will|within|by|to|with|from|via|welcome)",
        "(send|submit|forward|email|dm|pm|whatsapp|message|msg) (us|me|your|ur)? "
          .. "(cv|resume|résumé|photo|details|passport)",
        "(key|main|your|primary)? (responsibilities|duties|qualifications|requirements)",
        "(maid|nanny|helper|crew|pickers|workers|drivers|girls|models|typist|telesales|csr|staff|"
          .. "nurses|carers|hostess|operators|welders|cleaners) "
          .. "(wanted|needed|required|for|urgently|start|from)",
        "join (our|the|us|a)",
        "(basic|starting|monthly|net|attractive|competitive|good|high) (salary|pay|wage)",
      },
    },
  },
  { kind = "advert", weight = 2,
    terms = {
      th = {
        "เงินเดือน",
        "(รายได้|ค่าตอบแทน)",
        "(ค่าแรง|ค่าจ้าง)(วันละ|วันล่ะ|เดือนละ|{number}|ชั่วโมงละ|รายวัน|ขั้นต่ำ|สูง)",
        "(ฐาน|ฐานเงินเดือน|การันตี){number}",
        "(ชั่วโมง|ชม|วัน|เดือน|คืน|รอบ|เที่ยว|มื้อ|ก้อน|กิโล|โล|หัว|ไลฟ์|งาน)(ละ|ล่ะ){number}",
        "(ได้|รับ|จ้าง|จ่าย)(เลย)?(ทันที)?{money}",
        "{number}(k|หมื่น|พัน|แสน)",
        "(คอม|ทิป|เบี้ยขยัน|โอที|โบนัส|ดริ้ง|ดริ๊งค์|ดริ้งค์)",
        "(เบิก|จ่าย|รับเงิน)(ได้|เงิน|ราย|สด|ทุก|ล่วงหน้า)",
        "(ไม่ต้อง)(ใช้|มี|ลงทุน|เก่ง|ทำไร|สัมภาษณ์|จ่าย)",
        "(ก็|ได้หมด)(รับ|ไปได้|ทำได้|มาได้|ได้)",
        "(บริษัท|ร้าน|เรา|เจ๊|ทาง)(ออก|จัด|มี|ดูแล)(ค่า|ให้|ที่|รถ|ตั๋ว|ก่อน)",
        "(ค่าตั๋ว|ค่าเดินทาง|ตั๋วฟรี|รถรับส่ง|รถตู้|มีรถ)",
        "(มี|พร้อม)(ที่พัก|ห้องพัก|ห้อง|บ้านพัก|ตี้นอน|ที่นอน|หอ|ห้องแอร์)",
        "(หา|รับ|ต้องการ|ขอ)(ด่วน|คู่|ผัวเมีย|ครอบครัว|หญิง|ชาย|แม่|โหม๋|ไรเดอร์|บาริสต้า|เจ้าหน้าที่|นัก|mc|พริตตี้|"
          .. "ลูกมือ|เพื่อน|ขับรถ|เช่า|ซื้อ|งาน|{number})",
        "(ใคร|ไผ|สาวๆ|น้องๆ|เด็ก)(อยาก|ใค่|พร้อม|สน|เดือดร้อน|ว่าง|ที่เบื่อ|มองหา)",
        "(เริ่ม|เดินทาง|ออกรถ|บิน|ข้าม|ไป)(งาน)?(ได้)?(เลย|ทันที|คืนนี้|พรุ่งนี้|วันนี้|วันจันทร์|รอบ)",
        "(งาน|ทำงาน)(ตอบ|นวด|ฟาร์ม|โรงงาน|แพ็ค|แพค|โกดัง|ร้าน|สวน|เรือ|เสริม|ออนไลน์|พิเศษ|พาร์ท|แคส|เอน|"
          .. "แม่บ้าน|ก่อสร้าง|แช)",
        "(สัญญา|อยู่ครบ|ทำครบ){number}(เดือน|ปี|วัน)",
        "(ฟาร์ม|โรงงาน|โกดัง|ร้าน|อู่|ปั๊ม|สปา|ผับ|คาเฟ่|คาราโอเกะ|เตาอิฐ|แพปลา)..."
          .. "(รับ|หา|วันละ|เดือนละ|เงินเดือน|ต้องการ|คืนละ)",
        "(หน้าตาดี|บุคลิกดี|ขยัน|อดทน|พูดจีนได้|พิมพ์ไว|ชญ|ไม่จำกัดเพศ|ส่งรูป)",
        "(โมเดลลิ่ง|โมเดล|พีอาร์|เอเจนซี่|หัวหน้าสาย|สายนอก|จัดส่งคนงาน|ค่านายหน้า|ค่าหัว)",
        "(เหลือ|ขาด|รับอีก|อีก|ว่าง){number}(คน|ที่|ตำแหน่ง|คิว|อัตรา|ต๋ำแหน่ง)",
        "(โควตา|โควต้า|คิว|รอบ)(บิน|จำกัด|สุดท้าย|นี้|เหลือ)",
        "(ค่ายื่น|ค่าอบรม|ค่าดำเนินการ|ค่าสมัคร|ค่าตรวจโรค|มัดจำคิว|เงินประกัน)",
        "(ทัก|แอด|ไอดี)(ไลน์|เทเล|มา|ด่วน|เลย|ส่วนตัว|แชท|แชต|line)?{contact}",
        "(ที่พัก|หอพัก|อาหาร|กินอยู่|กินนอน|ข้าว)(พร้อม)?(ฟรี|{number}มื้อ|ให้)",
        "(ไม่ต้องมี|ไม่จำเป็นต้องมี|มี|ไม่มี)ประสบการณ์",
        "(ไม่จำกัด|วุฒิ|จบ)(วุฒิ|ม3|ม6|ปวส|ปวช|ปริญญา)",
        "สวัสดิการ",
        "(แอดไลน์|ทักไลน์|ทักแชท|ทักแชต|ทักเทเล|ไอดีไลน์|ทักมา|ทักด่วน|อินบ็อกซ์|inbox|ทักส่วนตัว)",
        "(สอบถาม|สมัคร)(ได้|เพิ่มเติม|ที่|ทาง|ด่วน|เลย)",
        "(อายุ){number}",
        "(กะ|เวลางาน|เวลาทำงาน|ทำงาน)(เช้า|ดึก|กลางคืน|{number}(โมง|ชม|ชั่วโมง|วัน)|จันทร์)",
        "(หยุด)(เดือนละ|อาทิตย์ละ|สัปดาห์ละ|วันอาทิตย์|เสาร์)",
        "(ไม่มี)(ค่า)(สมัคร|นายหน้า|หัว|ใช้จ่าย)",
      },
      en = {
        "(salary|wage|wages|stipend|remuneration|payday|payslip)",
        "(weekly|monthly|daily|cash|good|great|top|high) (pay|cash|income)",
        "{money} (per|a|an|p|pm|pw|ph|month|monthly|hour|h|hr|week|wk|day|shift|box|night|nights|"
          .. "guaranteed|basic)",
        "(per|a|an) (month|hour|week|day|shift|box|night)",
        "(earn|make|paying|pays|pay|paid|rate|starting) {money}",
        "(looking for|look for|looks for|need|needs|seeks|seek|seeking|want|wants|require) (a|an|"
          .. "some|small|experienced|english|families|girl|girls|boy|boys|nanny|youngers|people|ppl|"
          .. "men|women|staff|help|couple)",
        "(start|starts|starting|leaving|leave|fly|travel|depart) "
          .. "(today|tonight|2nite|tomorrow|monday|next|now|friday|from)",
        "(no|dun need|dont need|without) (exp|experience|papers|documents|degree|permit|visa|fee|"
          .. "fees|charge|job attached|interview|contract)",
        "(positions|position|post|crew|pickers|packers|pickers|drivers|deckhand|nanny|housemaid|"
          .. "maid|au pair|hostess|model|assistant|chef|sitter|reps|sorters|carers|cleaners|welders|"
          .. "operator|csr|telesales|typist)",
        "{number} (hours|hrs)",
        "(shifts|shift|nights|rota|hrs|live in|live out|weekends off|days off|day off)",
        "(dm|pm|msg|text|ring|call|ask for|whatsapp|inbox|telegram) "
          .. "(me|us|only|dave|ok|now|with|for|{contact}|{phone})",
        "(deposit|reservation|registration|processing) (fee|is|of|{money})",
        "(contract|season|rotation|rotations) (is|of|to|march|for|starting|starts|{duration})",
        "(piece rate|sign on bonus|hotel|transport|ticket|housing|cabin|caravan|bunk|dorm|"
          .. "apartment) (is|on|and|plus|paid|pd|sent|per|included|{money})",
        "(girls|guys|gals|ladies|families|couples|brothers|students|everyone|nationalities) "
          .. "(welcome|ok|wanted|for|sleep|must|only|preferred)",
        "(full time|part time|live in|immediate start|start asap|asap start|start immediately|"
          .. "work from home)",
        "(accommodation|housing|dormitory|lodging|room|food|meals|ticket|visa|flight|transport|"
          .. "insurance) (is|are)? (provided|free|included|covered|paid|by company|arranged|given)",
        "free (accommodation|housing|food|meals|ticket|visa|room|lodging|flight|wifi)",
        "(no)? experience (needed|required|necessary|preferred|an|in|with|of)",
        "(contact|call|text|whatsapp|telegram|viber|email|inbox) "
          .. "(us|me|now|only|number|{phone}|{contact}|for|at)",
        "(age|aged|ages) {number}",
        "(male|female|ladies|gentlemen|freshers|any nationality|both gender)",
        "{number} (hrs|hours|hour|days) (a|per|duty|shift|week|work)",
        "(one|two|1|2|no) (day|days) off",
        "(interview|interviews) (is|are|will|on|this|today|walk in)",
        "(the|this|our) (position|role|vacancy|job) (is|requires|involves|will|offers|reports)",
        "(bonus|commission|incentives|incentive|overtime|tips)",
      },
    },
  },

  { kind = "advert", weight = 2,
    terms = {
      th = {
        "(แอดมิน|คีย์ข้อมูล|คอลเซ็นเตอร์|ล่าม|การตลาด|เซลส์|พนักงานขาย|บัญชี|ธุรการ|กราฟิก|โปรแกรมเมอร์|ไลฟ์สด|"
          .. "แคชเชียร์|เทรดเดอร์)",
        "(แม่บ้าน|พี่เลี้ยง|ดูแลผู้สูงอายุ|ดูแลคนแก่|คนสวน|เลี้ยงเด็ก|เลี้ยงน้อง|ทำความสะอาด|คนดูแล|ครูสอน|ติวเตอร์)",
        "(เด็กเสิร์ฟ|เสิร์ฟ|กุ๊ก|พ่อครัว|แม่ครัว|ล้างจาน|บาริสต้า|หมอนวด|นวด|พีอาร์|pr|เด็กเอ็น|โคโยตี้|คาราโอเกะ|"
          .. "นักร้อง|พริตตี้|นางแบบ|สปา|โรงแรม)",
        "(ลูกเรือ|ประมง|ก่อสร้าง|โรงงาน|ฟาร์ม|เก็บเบอร์รี่|เก็บผลไม้|แพ็คของ|คนขับ|ขับรถ|รปภ|ช่าง|กรีดยาง|ตัดอ้อย|"
          .. "โกดัง|คนงาน|เกี่ยวข้าว|ปศุสัตว์|แกะกุ้ง|แล่ปลา|อุ้มบุญ|เปิดบัญชี)",
        "(หาคน|หางาน|ตำแหน่ง|สมัครงาน|จ้าง|พาร์ทไทม์|งานพิเศษ|รายวัน|รายเดือน|เต็มเวลา|ทดลองงาน)",
        "(ไม่เกิน|อายุ|ชาย|หญิง){number}(ปี|ถึง|ขึ้นไป|คน)",
        "(รับ)(สาว|น้อง|เด็ก|คน|หมด|ทุก|ไม่|ผู้|นัก|เข้า|อายุ|สมัคร|{number}|ทำ|เฉพาะ|ทั้ง)",
        "(ตั๋ว|วีซ่า|พาสปอร์ต|เอกสาร)(ฟรี|บริษัท|เรา|ทำให้|จัดการ|ออกให้|พร้อม|ดูแล)",
        "(ทำงาน|เข้างาน|เลิกงาน|เวลา|กะ){number}",
      },
      en = {
        "(nanny|housemaid|maid|maids|au pair|babysitter|caregiver|caregivers|carer|carers|"
          .. "cleaner|cleaners|cleaning|gardener|helper|helpers|housekeeper|housekeeping|domestic|"
          .. "tutor|nurse|nurses|childminder)",
        "(cook|cooks|chef|waiter|waiters|waitress|waitresses|barista|bartender|hostess|hostesses|"
          .. "dancer|dancers|singer|singers|masseuse|massage|spa|salon|nails|model|models|casting|"
          .. "hotel|restaurant|kitchen|dishwasher|pub|bar|cafe|bakery|baker)",
        "(driver|drivers|packer|packers|picker|pickers|picking|farm|harvest|factory|warehouse|"
          .. "welder|welders|mason|electrician|plumber|carpenter|construction|labourers|laborers|"
          .. "fisherman|fishing|deckhand|crew|seafarer|seaman|boat|vessel|security guard|guards|mine|"
          .. "kiln|plant|orchard|forklift|courier|couriers|roofers|demolition|abattoir|mechanic)",
        "(customer service|chat support|data entry|data encoder|typist|telesales|telemarketing|"
          .. "call centre|call center|csr|moderator|admin|receptionist|sales|marketing|developer|"
          .. "engineer|accountant|recruiter|teacher|teachers|assistant|manager|supervisor|operator|"
          .. "operators|intern|interns|internship|translator|reps)",
        "(vacancy|vacant|position|positions|posts|opening|openings|slots|spots|places) "
          .. "(available|open|left|only|for|in|x)?",
        "(will train|training provided|no cv|no interview|references|right to work|"
          .. "right to work docs|valid licence|driving licence|must have|must be|should have|required|"
          .. "preferred|essential)",
        "(salary|pay|wage|money|paid|stipend) "
          .. "(is|of|will|in|on|up to|from|every|after|by|{money}|{number})",
        "(gbp|usd|eur|aed|sgd|rm|sar|qar|kd|baht|dollars|euro|euros|rs|php|peso|cedis|naira|ksh|"
          .. "ugx) {number}",
        "{number} (usd|eur|aed|sgd|sar|qar|kd|baht|dollars|euro|euros|php|pesos|cedis|gbp)",
        "(h|hr|hour|hourly|day|wk|week|month|pw|pm|pcm|pa|annum) "
          .. "(min|minimum|guaranteed|paid|pay|plus|ot|net|basic|cash|basis)",
        "(we|agency|company|employer|boss) (pay|pays|provide|provides|arrange|arranges|cover|"
          .. "covers|sort|handle|do|offer|offers|process|give|gives|sponsor|sponsors)",
      },
    },
  },

  -- other: things for sale, rooms, reviews, talk ----------------------------------------------------------------------------------
  { kind = "other", weight = 3,
    terms = {
      th = {
        "(ขาย|ปล่อย|ส่งต่อ)...(มือสอง|ตำหนิ|ราคา|ต่อรองได้|ส่งฟรี|นัดรับ|เก็บปลายทาง)",
        "(ให้เช่า|ห้องว่าง|หอพักหญิง|หอพักชาย|ห้องเช่า|บ้านเช่า)",
        "(รีวิว)(ร้าน|โรงแรม|สินค้า|ที่พัก|หนัง)",
        "(รับต่อ|รับจอง|รับทำ|รับยื่น)(ใบอนุญาต|วีซ่า|คิว|เอกสาร|พาสปอร์ต)",
        "(เติมเกม|เติมเพชร|ร้านเติม)",
        "(ทัวร์|แพ็กเกจเที่ยว|จองที่พัก|โปรโมชั่น)",
      },
      en = {
        "(for sale|for rent|to let|tenancy|landlord|rental)",
        "(great|nice|terrible|lovely|delicious) (food|service|hotel|place|stay)",
        "(transfer|football|release clause|season) (fee|window|winger|striker)",
        "(tour|holiday|cruise|booking) (package|deal|confirmed|confirmation)",
      },
    },
  },

  -- English as it is typed in need: half sentences, of oneself or of kin.
  { kind = "worker_report", weight = 7,
    terms = {
      en = {
        "(pls|plz|please|someone|somebody|anyone|anybody|can you|can u) (please)? (help|save|rescue|tell|inform|"
          .. "call|alert) (the|my|our|us|me|to|police|embassy|emb)",
        "(help|save|rescue) (me|us|my|her|him|them|our) (please|pls|plz|sister|brother|wife|husband|son|daughter|"
          .. "friend|cousin|mother|get out|escape|leave|go home)",
        "(tell|call|inform|contact|need|number of|which|what is|give me) (the|my|our|to)? (embassy|consulate)",
        "embassy (number|contact|phone|hotline|address|please|pls|plz)",
        "(how|where|what|which|who) (can|to|do|does|should|could|must) (i|we|she|he|they|u|one)? (get|leave|"
          .. "escape|run|report|complain|file|ask|call|dial|go|claim|get back|contact|tell|make|write|do)",
        "(which|what) (office|number|place|authority|department|hotline|police)",
        "(can|could|may|should|must) (i|we|she|he|they) (report|complain|get|leave|go|file|claim|call|ask|sue|run|"
          .. "quit|change|refuse|take|keep|come|still)",
        "is there (a|any|some)? (hotline|number|office|ngo|way|someone|anybody|place|law|organisation|organization)",
        "(report|complain|ask for help|get help) (anonymous|anonymously|anonym|without|safely|quietly|secretly|"
          .. "from abroad)",
        "(they|he|she|boss|madam|mam|maam|sir|company|agent|owner|captain|manager|employer|guards|leader) "
          .. "(still)? (took|take|takes|taken|hold|holds|keep|keeps|kept|lock|locks|locked|check|checks|beat|beats|"
          .. "hit|slap|slaps|shock|shocked|sell|sold|make|makes|made|force|forced|cut|cuts|fine|fines|threaten|"
          .. "threatened|punish|want) (my|our|us|me|her|him|all our|all my|of us|passport|passports|salary|phone|phones)",
        "(my|her|his) (boss|bosses|employer|madam|mam|maam|sir|manager|agent|agency|captain|skipper|owner|sponsor|"
          .. "kafeel|kafil|supervisor|company|contractor|foreman|leader|broker|mamasan) (not|no|never|always|only|"
          .. "still|also|say|says|said|keep|keeps|kept|take|takes|took|hold|holds|has|have|is|was|will|dont|doesnt|"
          .. "dun|wont|want|wants|pay|pays|paid|give|gives|gave|make|makes|made|lock|locks|locked|cut|cuts|shout|"
          .. "shouts|ask|asks|tell|tells|told|threaten|threatens|refuse|refuses|refused)",
        "(i|we) (am|are|was|were|m|re)? (a|an|the)? (cook|maid|helper|driver|worker|workers|fisher|fisherman|crew|"
          .. "nanny|cleaner|dancer|singer|waiter|waitress|welder|carpenter|farm worker|factory worker|security|"
          .. "mason|nurse|student|trainee|deckhand|caregiver) (in|on|at|here|from|of|for|with)",
        "(i|we) (just|only|really)? (want|wanna|need|wish|hope) (to)? (go|come|leave|return|get) (home|out|away|"
          .. "back|from here)?",
        "(i|we) (not|never|no|dont|didnt|havent|did not|have not|cannot|cant) (yet)? (get|got|receive|received|"
          .. "receiving|getting|eat|sleep|rest|leave|get paid|go out|go home|see|escape)",
        "i (am|m|was)? (work|working|worked|stay|staying|living|live|sleep|sleeping) (in|at|here|for|on|from|as|"
          .. "since|without|like|under|everyday|every day|all day|all night|{number}|until|till)",
        "(my|our) (aunt|auntie|sister|brother|cousin|friend|friends|daughter|son|wife|husband|mother|mom|mum|"
          .. "father|dad|niece|nephew|uncle|neighbour|neighbor|classmate|roommate|boyfriend|girlfriend|colleague|"
          .. "coworker) (is|was|went|go|goes|got|work|works|working|in|at|from|has|have|say|says|said|call|calls|"
          .. "called|cannot|cant|told|write|wrote|disappeared|missing|stuck|locked|never|not|no|come|came|take|took|"
          .. "send|sent|text|texted)",
        "(he|she|they) (call|calls|called|wrote|write|writes|text|texted|message|messaged|voice|whisper|whispered|"
          .. "cry|cried|crying|cries) (me|us|from|only|last|and|that|on|yesterday|secretly|in|at night|every)",
        "(agent|broker|agency|recruiter|consultant|contractor|ad|advert|facebook|contract) (promised|promise|told|"
          .. "said|say|cheated|disappeared|blocked|not come|never came|ran|lied|says) (me|us|{number}|{money}|that|"
          .. "we|i|it|salary|one|only|office|job|hotel)?",
        "(we|i) (get|got|receive|received|paid|was paid|were paid) (only)? ({number}|{money}|half|less|nothing|"
          .. "rice|food)",
        "{number} (of us|of we|people|persons|girls|boys|women|men|workers|crew|filipinos|kenyans|indians|"
          .. "ethiopians|burmese|africans|ugandans|nepalis) (here|inside|in|on|still|same|from|stuck|trapped|locked|"
          .. "are|with me|one room)",
        "(is|are) (this|that|it|they|he|she|boss|my boss|company|employer) (legal|allowed|normal|ok|okay|right|"
          .. "fair|lawful|correct) (to|that|if|or|in|here)?",
        "(is it|can they|can he|can she|can boss|can my boss|can employer|can company|do they) (legal|allowed|"
          .. "normal|ok|okay|right|keep|hold|take|deduct|cut|make|force|fine|have the right)",
        "(the)? (boat|ship|vessel|captain|cook|crew) ... (we|us|my|i) ... (month|months|pay|home|port|food|"
          .. "passport|sick)",
        "(i|we) (am|are|m|feel|so)? (very|so|too)? (scare|scared|afraid|fear|tired|sick|hungry|desperate|worry|"
          .. "worried|shame|ashamed|crying|lost)",
        "(hi|hello|dear|good morning|good evening|good day|greetings) (admin|sir|madam|all|group|everyone|kabayan|"
          .. "brothers|sisters|lawyer|officer|team|ngo) ... (i|my|months helper|my salary|my boss|our boss|my employer)",
        "(there is|there are|i see|i saw|we see|i hear|i heard|neighbour|neighbor|neighbours|upstairs|next door|"
          .. "downstairs|shop near|factory near|restaurant near) ... (girl|girls|boy|boys|child|children|kid|kids|"
          .. "woman|women|men|workers|maid|maids|worker|people) ... (locked|never|cry|crying|beaten|bruise|bruises|"
          .. "marks|thin|work|works|working|carry|carries|carrying|sleep|sleeps|out|passport|scared|guard|school)",
        "(dont|do not|pls dont|not) (reply|call|text|msg|message|answer|write) (me|here|back|this|on|to)",
        "(how|what) (can|do|should) (we|i) (do|help|get) (her|him|them|my|for)?",
        "(want|wants|wanted|try|tried|trying|beg|begged|ask|asked) to (leave|quit|resign|escape|run away|go home|"
          .. "come home|return|get out) (but|and|they|he|she|boss|now)?",
        "(i|we|she|he|they) (sign|signed) ... (cannot|cant|couldnt|dont|didnt|not|no) (read|understand)",
        "(scammed|cheated|tricked|lied to|fooled|deceived) (me|us|her|him|by|my)",
        "(company|boss|manager|employer|they|agency|agent|restaurant|shop|madam|sir) (said|say|says|told) (i|we|"
          .. "my|me|us|she|he) (must|have to|has to|owe|owes|need|needs|cannot|cant|will|should|still|now|not|no)",
        "(before)? (without|not to) (lose|losing) (my)? (job|visa|permit|work)",
        "(write|writing|typing|type|posting|post|calling|call) (like this|this|from|in) (so|because|the)? (toilet|"
          .. "secret|bathroom|hidden|borrowed|they delete|they check)",
        "(they|boss|agent|company|he|she) (make|makes|made|force|forces|forced|ask|asks|asked) (us|me|her|him|we) "
          .. "(to)? (do|work|delete|chat|lie|scam|sign|pay|stay|sleep|stand|squat|run|call|sell)",
      },
    },
  },
  -- What is told of pay, debt, hours and papers, by whoever lives it.
  { kind = "worker_report", weight = 4,
    terms = {
      en = {
        "(me|my) ... (salary|wages|passport|boss|employer|agent|madam|overtime|debt|rest day)",
        "(salary|wages|overtime|passport|debt|rest day|day off|levy) ... (me|my|i)",
        "(no|not|never|without) (salary|pay|wage|wages|food|rest|rest day|day off|sleep|phone|passport|contract|"
          .. "money) (for|since|until|already|in|given|till|from)",
        "(salary|wages|pay) (is)? (short|cut|late|delay|delayed|not come|not given|not paid|stopped|held|less|half)",
        "{number} (month|months|weeks|year|years|days) (already|helper|here|now|no pay|no salary|without)",
        "(owe|owes|debt|debts) (is|of|now|more|bigger|not|never|still|to|for|on)",
        "(where|how|want|can i|who) (to|can|do)? (i|we)? (complain|complaint|report|get help|get back)",
        "(sir|madam|admin|pls|plz|kindly) ... (guide|advise|advice|help me|help us|tell me|suggest) (me|us|pls|"
          .. "please|what|how|which)?",
        "(escape|escaped|ran away|run away|locked|beaten|trapped|threaten|threatened|threatens|starving|crying)",
      },
    },
  },
  -- Who does what to me, us, her or him; who I am and what I must do.
  { kind = "worker_report", weight = 3,
    terms = {
      en = {
        "(they|he|she|boss|madam|mam|sir|oga|malik|owner|captain|manager|agent|agency|foreman|company|leader|dem|"
          .. "uncle|aunty|lender|recruiter|sponsor) ... (me|us|him|her|my|our|them)",
        "(they|he|she|dem) (say|says|said|told|never|always|make|makes|made|take|takes|took|keep|keeps|kept|"
          .. "monitor|monitors|track|tracks|send|sends|sent|check|checks|hold|holds|put|puts|lock|locks|locked|cut|"
          .. "cuts|want|wants|dont|doesnt|wont|will not|not|beat|beats|call|calls|charge|charges|change|changed|"
          .. "bring|brings|give|gives|brought|moved|got|bought|paid|watch|watches)",
        "i (must|have to|cant|cannot|can not|dont|do|sleep|eat|cut|pick|work|worked|came|come|ran|took|signed|"
          .. "sign|owe|never|was|want|wan|just|feel|need|went|pay|paid|get|got|got|earn|borrowed|dance|clean|cook|"
          .. "thought|asked|ask|start|started|still|no fit|not|only)",
        "we (cut|pick|came|come|sleep|eat|owe|clean|signed|sign|ran|were|work|worked|paid|never|cannot|cant|dont|"
          .. "must|have to|not|no|stay|live|start|thought|got|get|are {number}|{number}|now|just|only|all|make|"
          .. "drink|fish)",
        "(my|our) (kids|mum|mom|mother|sister|cousin|brother|friend|wife|husband|daughter|son|roommate|bf|"
          .. "boyfriend|girlfriend|helper|aunt|uncle|father|papa|neighbour|neighbor|niece|nephew|fiance|friends|"
          .. "student|classmate|baby|passport|salary|wages|contract|debt|hand|leg|name)",
        "(friend|sister|brother|cousin|wife|husband|son|daughter|girl|woman|man|boy|helper|maid|neighbour|"
          .. "neighbor) (went|sent|was|works|said|told|wants|cannot|cant|never|sleeps|cries|calls|called)",
        "(after|since|when|because|if) (i|we|she|he) (land|landed|arrive|arrived|came|come|reach|reached|leave|go|"
          .. "say|ask|complain|quit|run|refuse|talk|speak|not|dont|get|got)",
        "day {number}",
        "{number} (months|years|weeks|month|year) (no|without|now|already|here|i|we|and)",
        "(anyone|anybody|has anyone|does anyone|is there anyone|someone) (from|here|know|knows|left|else|in|been|"
          .. "can|awake|help)",
        "(can|could|does|is) (my|a|the|an) (boss|employer|foreman|company|agent|agency|manager|owner|captain|"
          .. "sponsor) (legally|hold|keep|take|cut|make|cancel|allowed|have|deduct|refuse)",
      },
    },
  },
  -- Pidgin, Hinglish and Taglish pleas.
  { kind = "worker_report", weight = 7,
    terms = {
      en = {
        "(abeg|dem (no|dey|seize|lock|collect)|una help|i no fit|i wan (come|go)|oga (no|collect|say)|dey beat)",
        "(malik|kafeel|company|agent) (ne|passport|salary) (passport|nahi|rakh|de|le)",
        "(ghar jana|madad karo|help karo|bachao|salary nahi|paisa nahi|passport nahi)",
        "(di ako|hindi ako|hawak nila|bawal lumabas|di pa ako|tulong po|patulong|di ko alam|ayaw ibigay|di "
          .. "sumusweldo|walang sweldo|kinuha (nila|ng|passport))",
      },
    },
  },
  -- Said to one person, who is called by a name or asked for an answer.
  { kind = "offer", weight = 4,
    terms = {
      en = {
        "(bro|brother|sis|sister|sissy|ate|kuya|kabayan|babe|baby|dear|my dear|bhai|didi|akka|anna|mama|nong|hon|"
          .. "hun|girl|my friend|boss|maam|mam|sir) ... (go with|come with|come work|come here|job|jobs|work|visa|"
          .. "ticket|passport|fly|salary|helper|interview|flight|house|money|pay)",
        "(your|ur) (visa|ticket|flight|seat|slot|interview|offer letter|contract|room|bed|place|file|documents|"
          .. "passport|application|cv|resume) (is|are|has|have|already|will|come|came|ready|done|approved|confirmed|"
          .. "booked|ok|regarding)",
        "(i|we|they|company|agency|boss|my sister|my cousin|my friend|my aunt|my brother) (will)? (send|give|pay|"
          .. "buy|book|lend|take|bring|pick|fetch|arrange|find|help) (you|u|ur|your|him|her) (a|the|an|to|up|from|"
          .. "for|ticket|money|visa|passport|taxi|all|everything|letter|{money}|{number}|there|here|first)",
        "(you|u) (just|only|can|will|must|should|need|dont|no need|come|go|give|bring|sign|stay|say|tell|get|pay|"
          .. "owe|earn|work|fly|take|be|wait|know) ... (airport|work|job|passport|visa|company|boss|money|salary|"
          .. "ticket|contract|hotel|driver|agent|house|month|immigration)",
        "(want|wanna|interested|can|come|ready|ok|deal|agree|join|confirm) (or not|or no|bro|sis|dear|ah|la|na|"
          .. "pls|anot|boleh|po)",
        "(congrats|congratulations) (you|u|ur|dear|again|sir|madam|maam|for)?",
        "(you|u) (are|r|re|have been|were|got) (selected|shortlisted|accepted|hired|approved|chosen|lucky|"
          .. "qualified|perfect|invited)",
        "(following|regarding|further to|thank you for|re) (your|ur) (application|cv|interview|enquiry|inquiry|"
          .. "interest|resume)",
        "(regarding|about|for) (the)? (security|nurse|nanny|helper|driver|cleaner|cleaning|teacher|waiter|chef|"
          .. "cook|sales|admin)? (post|position|job|interview|vacancy) (interview|on|at|you|we|tomorrow|is)",
        "(please|pls|kindly) (come|bring|carry|report|attend|confirm|fill|reply|be) ... (interview|form|documents|"
          .. "nric|id|original|cv|office|pen|am|pm|yes)",
        "(can|could) (you|u) (start|come|work|join|do|help|make it|fly|leave) (on|at|from|tomorrow|tonight|today|"
          .. "monday|this|next|us|here|sunday|saturday|for|weekend|now)?",
        "(so happy|happy|glad) (you|u) (accepted|agreed|joined|are coming|can come|said yes)",
        "(take|send|give|bring) (your|ur) (daughter|son|girl|boy|child|sister|niece)",
        "(i|my) (boss|madam|sister|cousin|friend|employer|aunt|uncle) (sister|friend|brother|company|shop|house)? "
          .. "(is|are)? (looking for|look for|looking|need|needs|want|wants|hiring|searching)",
        "(go|come) (with|wif) (me|us) (again|to|this|next|bro|sis|tomorrow|tonight)?",
        "(i|me) (also|too) (work|worked|working) (there|here|with them)",
        "(trust me|promise|believe me|honest with u|honest with you|no lie|swear)",
        "(gg|hey|hi|yo) ... (u|you|ur) ... (robux|diamonds|skins|pic|selfie|cam|telegram|discord|snap)",
        "(how old|how old are) (are|r)? (you|u)",
        "(marriage|wedding|husband|groom|bride) ... (your|ur|you|u) (mother|family|parents|father|visa|ticket)",
      },
    },
  },
  -- Short notices, also of services and classes.
  { kind = "advert", weight = 3,
    terms = {
      en = {
        "(technician|usher|ushers|usherette|tutor|tutors|promoter|promoters|pr girls|pr girl|kasambahay|stay in|"
          .. "stay out|au pairs|host family|captain|tug master|bosun|able seaman|oiler|ordinary seaman|stcw|haccp|"
          .. "interpreter|auditor|receptionists|janitor|electricians|painter|painters|seamstress|sewer|sewers|"
          .. "tailor|tailors|butcher|barber|beautician|rigger|scaffolder|encoder|encoders|esl)",
        "(usd|thb|php|sgd|hkd|aed|sar|rm|inr|ksh|mmk|khr|lak|vnd|twd|dkk|krw|jpy|umr|ctc|lpa|baht|peso|pesos|"
          .. "ringgit|rupees|dirham|riyal|won) ({number}|per|a|each|month|monthly|day)?",
        "({number}k|{number}|{money}) (mo|month|monthly|pm|pcm|a month|per month|day|a day|per day|hr|hour|an "
          .. "hour|per hour|week|shift|per shift|nett|basic|gross|allowance|all in)",
        "(walk in|walkin|e mail|email only|apply|applications|cv|resume|job fair|campus drive|reg no|licence no|"
          .. "license no|licensed|handbook|price list|poster|bring id)",
        "(provident fund|sss|bpjs|epf|socso|social security|sso|insurance|paid holidays|paid holiday|13th month|"
          .. "service charge|day off|days off|rest day|sunday off|own room|free toiletries|free uniform|uniform "
          .. "provided|dormitory|dorm|stay in|allowance|quarters)",
        "(course|courses|class|classes|lessons|lesson|lecture|enrol|enroll|registration|programme|program|"
          .. "internship|scheme|test session|trial free|free trial|workshop|mission trip|volunteer|volunteers)",
        "(cheap|promo|price|prices|discount|sale|buy back|buyback|top up|topup|pawn|loan|loans|instalment|"
          .. "interest {number}|clinic|permit renewal|visa service|work permit visa|renewal|re entry|consultant|"
          .. "reservation|booking|tickets|day trip|incl|free delivery|opens|open daily)",
        "(licence|license|diploma|degree|bachelor|graduate|experience|exp|years exp|yrs exp|language|english|"
          .. "skill|skills) (needed|required|plus|is plus|and up|a plus|preferred|must|an advantage|ok|in)",
        "(paid via|paid weekly|paid monthly|paid daily|pay weekly|pay daily|daily pay|commission|per piece|per "
          .. "box|per kilo)",
        "(training|visa|visas|housing|meal|meals|lunch|bus|costume|wifi|tools|gear|boots|uniform|work permit) "
          .. "(free|provided|sponsored|included|by company|given|supplied)",
        "(call|contact|line|whatsapp|viber|telegram|text|txt|dm|pm|wa|ig|tg|inbox|paper plane) (me|us|now|at|only|"
          .. "for|{contact}|{phone}|{number}|ka|po)",
        "(fun|outgoing|friendly|hardworking|hard working|reliable|honest|energetic|punctual|pleasant) "
          .. "(personality|person|people|staff|and|team|applicants)?",
        "(branch|plant|outlet|workshop|warehouse|mall|clinic|hotel|resort|cafe|kitchen|shop|salon|shed) (in|at|"
          .. "near|needs|need|requires|hiring|wanted)",
        "(independent|mature|professional|discreet|experienced) (lady|gentleman|escort|masseuse|masseur|woman|man|"
          .. "couple)",
        "(my own rules|no pimp|txt only|incall|outcall|deposits are normal|read my page)",
      },
    },
  },
  -- Notices of embassies, schools and centres; neighbours who warn.
  { kind = "warning", weight = 8,
    terms = {
      en = {
        "(embassy|ministry|consulate|school|police|union|centre|center|council|department|ngo|church|hospital|"
          .. "clinic|bank) (reminder|notice|advice|announcement|announces|announced|warning|bulletin|update|tips|"
          .. "message|outreach)",
        "(dear|attention|note to|notice to|letter to|message for) (parents|parent|guardian|guardians|families|"
          .. "residents|workers|crew|seafarers|fishers|students|members|neighbours)",
        "(some|several|many) (pupils|students|workers|girls|women|young people|families|people|villagers|job "
          .. "seekers|members) (received|have received|were|are being|get|got|have been|lost|fell|reported)",
        "(dont|do not|never|pls dont|please dont) (believe|trust|fall for|be fooled|go|reply|click|pay|send|give|"
          .. "sign|follow) ... (job|jobs|agent|agents|girls|people|ads|offer|offers|easy|money|passport|anyone|"
          .. "anybody|strangers|them|this page|post|link)",
        "(share|pass|spread|forward|repost) (this|it|the word|pls|please|to others|to your)",
        "(nearly|almost) (went|fell|got|believed|paid|signed|flew|sent)",
        "(before you|before u|before) (board|sign|fly|leave|travel|go|pay|accept) ... (photo|copy|check|ask|call|"
          .. "write|keep|tell|make|give|take|leave|read)",
        "(genuine|real|honest|legal|legit|proper|legitimate) (employer|employers|agency|agencies|recruiter|"
          .. "recruiters|job|jobs|company|companies) (will|would|wont|never|do|does|dont|doesnt|must|should|always)",
        "(if|when) (your|the|a|an|any) (captain|employer|boss|agent|agency|recruiter|owner|manager|someone|"
          .. "stranger|broker|sponsor) (keep|keeps|hold|holds|take|takes|ask|asks|say|says|tell|tells|want|wants|"
          .. "refuse|refuses|threaten|threatens|lock|locks|offer|offers)",
        "(in danger|in trouble|need help|feel unsafe|worried) (call|contact|ring|dial|visit|text|come)",
        "(tests|tests are|service|advice|help|legal aid|interpreter|interpreters|everything|call) (is|are)? "
          .. "(private|confidential|free) (and)? (private|confidential|free|of charge)?",
        "(outreach|health van|mobile clinic|drop in centre|drop in center|shelter|hotline|helpline|childline|legal aid)",
        "(plan|plans|reports|report|reported|announces|announced|reports higher|according to|provincial officials|"
          .. "officials) (a|an|the|new|higher|that|second|to|plan|plans|said|say)",
        "(talk with|talk to|speak with|speak to) (your|the) (child|children|kids|daughter|son|teenager)",
        "(will never|never) (ask|asks|charge|charges|request|requests|take|demand) (for)? (you|your|such|money|"
          .. "fee|fees|pictures|photos|passport|passports|payment)",
        "(red flag|red flags|warning signs|scam alert|be careful|beware|watch out|stay safe|know your rights|"
          .. "modus|too good)",
        "(here is how|this is how|how it works|how they|what they do|their trick|the trick|same trick|same script|"
          .. "same story|modus) (work|works|recruit|lure|is|are|do|did|was|always|scam)?",
      },
    },
  },
  -- Play, fiction, school and quarrels at home.
  { kind = "other", weight = 9,
    terms = {
      en = {
        "(in the|this|that|my|new|the) (game|level|movie|film|novel|series|episode|song|manga|anime|play|comic|"
          .. "book club|podcast)",
        "(novel idea|my novel|plot twist|chapter {number}|critique|fiction|screenplay|fanfic|unpopular opinion|"
          .. "pov|thats the tweet|this is slavery fr|level {number}|boss fight|side quest|cosplay)",
        "(exam week|thesis|my homework|bootcamp|army life|field trip|role play|whole class|my class|semester|dorm "
          .. "mate|classmates)",
        "(landlord (keep|keeps|wont|changed|says|said)|only condo stuff|deposit back|gym contract|my parcel)",
        "(my dog|my cat|my puppy|little brother|little sister|my kids|my wife|my hubby) ... (lol|haha|bathroom|"
          .. "cries|joke|jk|dinner|phone)",
        "(who will|someone has to|somebody has to) (reset|fix|water|feed)",
        "(haha|lol|lmao|jk|rofl) (boss|my boss|manager|deadline|monday|office|work)?",
        "(best coffee|iced latte|itinerary|backpacking|souvenir|restaurant recommendation|super nice owner)",
        "(13th month pay count|days notice required|prorated|probation pass|leave for songkran|appraisal|just asking)",
      },
    },
  },
  -- Jokes, stories, small talk, requests that have nothing to do with work.
  { kind = "other", weight = 3,
    terms = {
      en = {
        "(lol|lmao|haha|hahaha|rofl|joke|joking|kidding|meme|free me|jk)",
        "(my novel|critique|chapter {number}|character|plot|fiction|screenplay|short story|fanfic|draft)",
        "(anybody|anyone|somebody|someone) (know|knows|recommend|selling|want|got) (a|good|any|where|cheap|nice|"
          .. "which|of)",
        "(traffic|weather|stuck in traffic|raining|football|concert|movie|episode|birthday|weekend plans|holiday plans)",
        "(my wife|my husband|my gf|my bf|my mom|my cat|my dog|my kid) ... (lol|haha|joke|dinner|cat|dog|movie|shopping)",
        "(overdue|reminder from|collections dept|late charge|your order|your parcel|your loan|your bill|instalment of)",
        "(comment|reply|replies|reposted|thread) (section|by|from|below|above)?",
      },
    },
  },
  -- Called by name or kinship, and told what will be done for one.
  { kind = "offer", weight = 5,
    terms = {
      en = {
        "(bro|sis|sister|brother|beta|kabayan|nanay|babe|darling|my dear|my guy|nong|dear|mama|my son|maam|mam|"
          .. "honey|bhai|guys|ate|kuya|girl|miss|sissy|hun|my friend) (i|we|u|you|the|my|come|go|visa|work|job|in|"
          .. "need|agency|trainee|may|have|how|so|this|dont|it|its|regarding|they|good|easy|there|sign|want|just|if)",
        "(your|ur|ya) (passport|passports|salary|papers|boy|daughter|girl|father|mother|parents|ticket|seat|hand|"
          .. "answers|own|return ticket|id)",
        "(you|u|youll|ull) (will|ll|can|must|just|fly|stay|owe|live|give|be|dont|have to|need|never|finish|pay|"
          .. "get|go|come|only|bring|say|sit|sleep|do|dance|sign)",
        "(i|we|my friend|my mate|our brother|uncle|company|agency|guy|my cousin|my sister|they) (can|will|go|ll)? "
          .. "(place|keep|carry|carries|hold|cut|cuts|pick|put|spent|already|lend|lends|buy|buys|have a|have work|"
          .. "has club|has work|need|needs) (u|you|ur|your|ya|a|for|from|one|wife|kidney|family|the|money|ticket|"
          .. "{number})",
        "(hi|hey|hello|hlo|dear|good morning|good news) (miss|mr|mrs|ms|dear|sir|pretty|sister|candidate|bro|maam|"
          .. "mai|grace|ben|ana|sunita|joseph|friend|baby|there|beautiful)",
        "(see u|see you|come see|want or not|shall i|ok bro|ok na|ok po|interested|are you ready|can start|start "
          .. "when|tell me|let me know)",
        "(just|pls|please) (bring|open|give|send|come|say|stay|carry|sign|sit|tell)",
      },
    },
  },
  -- Jokes, play, fiction, travel, rent and school, whatever else they say.
  { kind = "other", weight = 10,
    terms = {
      en = {
        "(lol|lmao|haha|hahaha|hahahaha|rofl|jk|meme|tweet|pov|unpopular opinion|same energy|plot twist|spoiler|"
          .. "fanfic|cosplay|critique|screenplay|lyrics)",
        "(novel|my novel|this novel|the movie|a movie|this movie|anime|manga|k drama|kdrama|telenovela|episode|"
          .. "podcast|escape room|board game|video game|minecraft|dnd|chess|raid boss|boss fight|level {number}|"
          .. "quest|guild)",
        "(meditation|retreat|vipassana|yoga|bootcamp|army life|boy scouts|scout camp|field trip|exam week|my exam|"
          .. "exam tomorrow|thesis|my homework|my assignment|midterm|my class|whole class|our teacher made|my "
          .. "teacher made|my professor)",
        "(my landlord|landlord (keep|keeps|wont|changed|says|said)|condo deposit|roommate|flatmate|gym contract|"
          .. "my gym|my subscription|my parcel|airline kept|hostel reception|airbnb|hotel safe in|backpacking|"
          .. "itinerary|iced latte|goes to the beach)",
        "(my cat|my dog|our dog|the cat|the dog|puppy|hamster|parrot|my hubby|my husband and i|my grandma|my toddler)",
        "(printer|laserjet|powerpoint|deadline week|standup meeting|out of the meeting room|office ac|wifi password)",
        "(stuck in traffic|traffic at|traffic is|elevator|the lift|power cut|flood|flooded|typhoon|heavy rain)",
        "(overdue|late charge|your order|your loan|your bill|voucher ready|my order|thanks for order)",
        "(prorated|just asking|asking for a friend|unpopular)",
        "(footballer|striker|transfer window|derby|premier league|coach subbed|marathon)",
        "(lost my (passport|wallet|phone|bag)|renew my passport|passport renewal|passport photo|passport pouch)",
      },
    },
  },
  -- What only news, courts, schools and helpers write.
  { kind = "warning", weight = 10,
    terms = {
      en = {
        "(documentary|leaflet|psa|newsletter|community radio|radio|channel {number}|press conference|editorial|"
          .. "headline|breaking|op ed)",
        "(court|judge|prosecutor|jury) (jails|jailed|sentences|sentenced|orders|ordered|heard|told|convicts|"
          .. "convicted|fines|fined|rules|ruled)",
        "(police|officers|officials|soldiers|border officials|authorities|coast guard|navy|inspectors) (raid|"
          .. "raids|raided|rescue|rescues|rescued|stop|stopped|arrest|arrests|arrested|detain|detained|find|found|"
          .. "freed|free|warn|warns|said|say)",
        "(study|survey|report|researchers|data|figures|review) (find|finds|found|show|shows|showed|say|says|"
          .. "suggest|suggests|call|calls)",
        "(union|ministry|embassy|department|school|ngo|charity|church|hotline|centre|center|consulate|government|"
          .. "council) (remind|reminds|warn|warns|say|says|advise|advises|announce|announces|urge|urges|offers|"
          .. "opens|launches|will hold|holds)",
        "(your|an|any|no|the) (boss|employer|agent|agency|recruiter|captain|company) (cannot|can not|cant|must "
          .. "not|may not|has no right|should not|must never) ",
        "(do not|dont|never) give (your|any)? (papers|passport|documents|id|phone|money) to (anyone|any|strangers|"
          .. "an agent|someone|people)",
        "(ask for|check|keep|write down) (the|a|their)? (address|licence|license|company name|number) (first|before|of)",
        "(some|many|several|two|three|nine|{number}) (pupils|students|workers|people|women|men|girls|young people|"
          .. "fishermen|migrants|villagers) (who|were|had been|have been|told|said|received|stopped|rescued)",
        "(know your rights|your rights|rights card|red flags|warning signs|safety tips|stay safe|be alert|beware|"
          .. "advisory|guidance|factsheet|faq|q a)",
        "(share|repost|forward) (this|it|the post)? (pls|please|to|so|with)",
        "(my cousin|my friend|my sister|i) (nearly|almost) (went|fell|got|paid|signed)",
      },
    },
  },
}
