-- Said to one person, who is spoken to by a name or "you".
kinds {
  { kind = "offer", weight = 9, terms = {
    en = {
      "(hi|hello|hey|hiya|hlo|kia ora|good morning|good day|good evening|congrats|congratulations|dear|greetings)",
    },
  } },
  { kind = "offer", weight = 7, terms = {
    en = {
      "(bro|sis|sister|brother|babe|baby|darling|my dear|love|hun|habibi|kabayan|ate|kuya|nong|beta|anak|"
        .. "auntie|mama|my friend|guys|dude|mate)",
    },
  } },
  { kind = "offer", weight = 6, terms = {
    th = {
      "พี่", "(ตกลง|โอเค|ยินดี|ขอเชิญ|อยากชวน|ขอชวน|ชวนมา|ขอเสนอ|อยากให้)",
    },
    en = {
      "(you|u|youll|youd|youre|ull|youve)",
    },
  } },
  { kind = "offer", weight = 5, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑", "๒", "๓",
    "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂", "၃", "၄",
    "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३", "४", "५",
    "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "offer", weight = 5, terms = {
    th = {
      "(เรียน|ถึง)(คุณ|ท่าน|ลูกทีม|พนักงาน|ผู้)",
    },
    en = {
      "(your|ur|yr)", "(delete|erase|wipe|secret|between us|dont tell|nobody|no one else|trust me|promise)",
    },
  } },
  { kind = "offer", weight = 4, terms = {
    th = {
      "น้อง", "คุณ",
      "(พี่|เจ๊|ป้า|ลุง|น้า|อา|เฮีย|ครู|เค้า|กุ|กู)(จะ|ก็|ได้)?(ให้|มี|เก็บ|ออก|จ่าย|ขอ|พา|ไป|ถือ|รับ|โอน|"
        .. "ดูแล|เห็น|รู้|อยู่|เปิด|จอง|ซื้อ|หา|ทำ|เช็ค|ส่ง|ย้าย|แจ้ง)",
      "(เดี๋ยว)", "นะ", "(คืนนี้|พรุ่งนี้|มื้ออื่น|วันจันทร์|วันเสาร์|อาทิตย์หน้า|วันศุกร์|วันพฤหัส|วันอังคาร)",
      "(ถ้า)...(พี่|เจ๊|เฮีย|ป้า|เรา|ผมคง|นะ|บอก)",
    },
    en = {
      "(come|go|stay|work|live|fly|travel|join|start) (to|with|at|in|on|here|today|tomorrow|tonight|by|now|"
        .. "as) (me|us|my|our|monday|friday|the|saturday|sunday)?",
    },
  } },
  { kind = "offer", weight = 3, marks = { "?", "？" } },
  { kind = "offer", weight = 3, terms = {
    th = {
      "(เธอ|แก|เอ็ง|มึง|ตัวเอง|ที่รัก|เพื่อนรัก|ไอ้|บักหล่า|บ่าว|อีหล่า)",
      "(น้อง|หนู|คุณ|แก|เธอ|เอ็ง|มึง)(สนใจ|อยาก|ว่าง|ได้รับ|ผ่าน|คน|เคย|ต้อง|มา|ไป|จะ|ไม่|ยัง|อยู่|ทำ|อายุ|"
        .. "เก่ง|สวย)",
      "(พี่|ป้า|ลุง|น้า|แม่|ครู|โยม|หลาน|เชฟ|เพื่อน)(คะ|ครับ|จ๋า|ค่ะ)",
      "(ไม่เป็นไร|ได้ตลอด|ไม่รีบ|ไม่บังคับ|ไม่เร่ง)", "(ทางเรา|ทางบริษัท|ทางฝ่าย|บริษัทขอ|ทีมเรา|ทีมงาน)", "(ค่อย)",
      "(วัน|เดือน|ชม|ชั่วโมง|คืน|รอบ|เที่ยว|ชิ้น|กิโล|โล|หัว|คน|ครั้ง|คลิป)(ละ|ล่ะ){number}",
      "(โอที|เบี้ยขยัน|ทิป|โบนัส|คอม|เบี้ยเลี้ยง|ประกันสังคม|กองทุน)",
      "(อย่า)(หลง|ได้)?(เชื่อ|โอน|จ่าย|ส่ง|ให้|ไป|หลง|เพิ่ง|คลิก|เซ็น|รับ|กลัว)",
    },
    en = {
      "(tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|"
        .. "this week|by 6|before)",
      "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
    },
  } },
  { kind = "offer", weight = 2, terms = {
    th = {
      "เรา", "เลย", "(สวัสดี|หวัดดี|ฮัลโหล|สบายดี|เรียนคุณ|hello|hi)",
      "(มา|ไป)(ทำ|อยู่|ช่วย|เป็น|นอน|คุย|กับ|ลอง)(กับ|ให้|งาน)?(พี่|เรา|ป้า|เฮีย|เจ๊|เค้า|กัน|ครู|ลุง|อา)",
      "(นะคะ|นะค่ะ|นะครับ|นะจ๊ะ|น้า|เนาะ|เด้อ)", "(ลบแชท|ลบข้อความ|ลบประวัติ|ลบแอพ|แชทนี้|ปิดเครื่อง|ถอดซิม|ปิดโลเคชั่น)",
      "(เตรียม|เก็บของ|เอา)(เสื้อผ้า|ของ|บัตร|พาส|เอกสาร|สมุดบัญชี|เล่ม)(มา|คืนนี้|ให้|ตัว|กับ)?",
      "(นัด|สัมภาษณ์|เจอกัน|มาคุย|ลองมา)", "(ใช่มั้ย|ใช่ไหม|ใช่ปะ|ใช่ป่าว|ใช่ปะ)",
      "(รับ|หา|ต้องการ|ขาด)(คน|พนักงาน|แอดมิน|สาว|แม่บ้าน|ช่าง|ลูกเรือ|พี่เลี้ยง|หมอนวด|เด็ก|คู่|ผู้|นัก|"
        .. "ครู|ล่าม|คนงาน|คนขับ|แม่ครัว|กุ๊ก|{number})",
      "(ตำแหน่ง|อัตรา|วุฒิ|คุณสมบัติ|สวัสดิการ|ประสบการณ์)",
      "(มี)(ที่พัก|ห้องพัก|หอ|รถรับส่ง|รถรับ|โอที|ประกัน|โบนัส|อาหาร|ทิป|เบี้ย|สวัสดิการ|ค่า|ใบ|หยุด|หอพัก)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)",
      "(หัก)(จาก|ทีหลัง|เงินเดือน|เดือน|ค่า|วัน)", "(โพสต์|เพจ|กลุ่ม|แชร์)",
      "(ทริป|ทัวร์|เที่ยว|ตั๋วเครื่อง|โรงแรมที่|กระเป๋าเดินทาง|เช็คอิน|สนามบิน)",
    },
    en = {
      "our",
      "(my|our) (sister|brother|cousin|friend|son|daughter|husband|wife|mother|mum|father|aunt|auntie|"
        .. "uncle|niece|nephew|neighbour|neighbor|classmate|roommate|coworker|colleague|mate|lil sister|little|"
        .. "village|family|student|bf|gf)",
      "(boss|manager|foreman|supervisor|owner|madam|captain|gaffer|hr)",
      "(ago|since|after|until|till|then|when|before)", "(just|only)",
      "(help|embassy|police|charity|ngo|union|labour office|authorities)",
      "(you|u) (can|will|must|need|have|get|go|come|stay|dont|just|only|pay|owe|bring|sign|say|work|live|"
        .. "want|know|said|were|are|ll|wont|should|never|keep|sleep|told|start|back)",
      "(dont|do not|never|pls dont) (tell|say|worry|be|talk|ask|mention|text|call|let|forget|come|bring|"
        .. "listen|read|go|show|think)",
      "(remember|listen|ok|okay|look|alright|good news|one more thing|by the way|btw)",
      "(you owe|u owe|you pay|u pay|pay back|back out|or else|otherwise|if not)",
      "{money} (a|per|an|p|monthly|month|hour|day|week|weekly|net|basic|cash|ph|pm|pw|h|hr|guaranteed|clean|plus)",
      "(per|a|an) (hour|day|week|month|night|shift|piece|box|kilo|head|year|audio)",
      "(monthly|weekly|daily|hourly|annually|piece rate|commission|salary|wage|rate)",
      "(accommodation|housing|hostel|bunk|room|dorm|meals|food|rice|flight|ticket|visa|transport|uniform|"
        .. "lodging|board|house|bed|quarters)",
      "(report|line|page|number|office|desk)",
      "(wedding|marry|bride|groom|married|anniversary|birthday|baby shower|funeral|died)",
    },
  } },
  { kind = "offer", weight = 1, marks = { "/", "／" } },
  { kind = "offer", weight = 1, marks = { "-", "–", "—", "•", "▪", "▫", "●", "◈", "◆", "·" } },
  { kind = "offer", weight = 1, terms = {
    th = {
      "(เขา|เค้า|นาย|เถ้าแก่|เจ้าของ|หัวหน้า|ไต๋|เจ๊|มันก็|ผู้จัดการ|ผจก|ผอ|เจ้านาย|นายจ้าง|บอส|"
        .. "เพิ่น)(ก็)?(เลย)?(ไม่|บ่|บอก|ว่า|เก็บ|เอา|ให้|หัก|จะ|เรียก|ขู่|สั่ง|พา|ยึด|ด่า|ตี|จ่าย|ขอ|ปรับ|ถือ|"
        .. "ล็อก)",
      "(นายจ้าง|เถ้าแก่|หัวหน้า|เจ้าของ|เจ้านาย|ผู้จัดการ|ไต๋)", "บอก", "(ถืก|ซอย|แหน่|บ่)", "แล้ว",
      "(พอ|มา|ไป)(ถึง)", "ต้อง", "(ควร|ต้อง|จะ)(แจ้ง|ร้อง|ฟ้อง|ติดต่อ|โทร|ปรึกษา)", "(หนี้|ติดลบ|เป็นหนี้)",
      "(สนใจ|ว่าง|สะดวก|โอเค|ตกลง|เอา|พร้อม|ไป|มา)(กัน)?(ไหม|มั้ย|ป่าว|ปะ|ป่ะ|บ่|รึเปล่า)", "(ดิ|สิ|เถอะ|ดู|ล่ะ)",
      "(อย่า)(เพิ่ง|ไป)?(บอก|เล่า|คุย|ปรึกษา|เถียง|ตกใจ|โทร|ดื้อ|กลัว)", "(ห้าม)(บอก|เล่า|ออก|คุย|พูด|มี)",
      "(ไม่งั้น|ถ้าหนี|ถ้าไม่ไป|ถ้าเบี้ยว|ถ้าเปลี่ยนใจ|คิดหนี|คิดจะ)", "(ก่อน)(นะ|ได้|เที่ยง|เลย|ค่อย)",
      "(จ่าย|ออก|โอน|เบิก)(ให้)?(ก่อน)", "(รายได้|เงินเดือน|ค่าแรง|ค่าตอบแทน|ฐานเงินเดือน)(เริ่มต้น)?{number}",
      "(สมัคร)(ได้|ที่|ด้วย|ทาง|เลย|หน้า|วัน)",
      "(ที่พัก|หอพัก|อาหาร|กินอยู่|กินนอน|ห้องพัก|ข้าว|ข้าวฟรี)(พร้อม|และ|และอาหาร)?(ฟรี|ให้|มี)", "(บาท|k)",
      "(ส่ง)(รูป|ประวัติ|portfolio|โปรไฟล์|resume|เรซูเม่)", "(โครงการ|ทุน|คอร์ส|ค่าย|เรียนฟรี|หลักสูตร|อบรม)",
    },
    en = {
      "(i|im|ive|id)",
      "(crying|cry|cries|cried|scared|afraid|fear|fears|hungry|tired|sick|pain|desperate|ashamed|worried|angry)",
      "(now|already|still|yet|again)", "(thats|its|theres|dont|im|id|ive|youre|theyre|hes|shes)",
      "(actually|honestly|anyway|basically|maybe|really|even|though|at least|not a huge)",
      "(shift|shifts|rota|overtime|ward|tips|payslip|hr|manager|coworkers|colleagues|my post|on call)",
      "(dey|abeg|oga|una)",
      "(hi|hello|hey|dear) (miss|mr|mrs|ms|dear|sir|madam|auntie|sis|bro|there|friend|love|candidate|anak)",
      "(give|send|tell|bring|pay|lend|help|take|call|get|offer|want|for|with|to|let|show|buy|owe|from|see|"
        .. "thank|thanks) (you|u)",
      "(just|only|pls|please|kindly|ok) (say|tell|bring|come|give|send|sign|sit|dont|reply|confirm|listen|be|let)",
      "(my|our) (place|shop|house|company|client|partner|brother|sister|boss|friend|cousin|madam|team|"
        .. "school|department|restaurant|salon|takeaway|apartment) (can|will|is|needs|need|wants|has|in|looking|"
        .. "for|at)",
      "(need|needs|want|looking for) (one|you|u|someone|a girl|two|an extra|another|somebody|help|a hand)",
      "(thank you for|thanks for|regarding|further to|following|re your|your application|application|"
        .. "interview|portal|shortlisted|selected)",
      "(airport|immigration|customs|counter|driver|visa|ticket|flight|bus) (say|tell|is|will|ready|booked|"
        .. "at|you|my|he|waits|waiting)",
      "(wanted|needed|required|hiring|recruiting|vacancy|vacancies|openings|seeking|seeks)",
      "(basic|starting|starts|from|up to|earn|paid|pays|paying|pay) {money}",
      "(deducted|deduct|deduction|deposit|advance|repay|fee|fees|refundable|bond|fine|penalty|held)",
      "(trip|tour|holiday|hotel|airline|flight|backpacking|itinerary|beach|visa run|border run|tourists|"
        .. "sightseeing|cruise|hostel|atm|luggage)",
      "(exam|homework|assignment|thesis|semester|lecture|class|course|school|university|degree|teacher|"
        .. "lesson|au pair|exchange|camp|retreat)",
      "(church|temple|mass|prayer|monastery|meditation|priest|monk)",
      "(monday|deadline|meeting|printer|boss said|office|standup|standup meeting)",
    },
  } },
}
