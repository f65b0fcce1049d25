-- Things for sale, journeys, study, play, stories, jokes, family.
kinds {
  { kind = "other", weight = 10, marks = { "😂", "🤣", "😅" } },
  { kind = "other", weight = 9, terms = {
    th = {
      "(555|ฮ่า|อิอิ|ขำ|ตลก)",
    },
  } },
  { kind = "other", weight = 8, marks = { "?", "？" } },
  { kind = "other", weight = 8, terms = {
    th = {
      "(รีวิว|อร่อย|แนะนำร้าน|คาเฟ่|เมนู|พิกัด|ที่เที่ยว|วิว)",
    },
  } },
  { kind = "other", weight = 7, marks = { "!", "！" } },
  { kind = "other", weight = 6, marks = { "😭", "🥲", "😢" } },
  { kind = "other", weight = 6, terms = {
    th = {
      "เลย", "(บาท|k)", "(ให้เช่า|ขาย|ห้องเช่า|หอพักหญิง|คอนโด|มือสอง|ผ่อนต่อ|ดาวน์|ราคา|เซ้ง|จำนำ)",
    },
    en = {
      "(lol|lmao|haha|hahaha|rofl|jk|meme|joke|pov|tweet)",
    },
  } },
  { kind = "other", weight = 5, terms = {
    en = {
      "(review|stars|delicious|menu|coffee|latte|brunch|recommend|recommended|customer service|refund|"
        .. "delivery|order|parcel|voucher|subscription)",
    },
  } },
  { kind = "other", weight = 4, marks = { "\"", "“", "”", "«", "»", "„", "「", "」", "『", "』" } },
  { kind = "other", weight = 4, marks = { ":", "：" } },
  { kind = "other", weight = 4, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑", "๒", "๓",
    "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂", "၃", "၄",
    "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३", "४", "५",
    "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "other", weight = 4, marks = { "…" } },
  { kind = "other", weight = 4, terms = {
    th = {
      "(การ)",
      "(นิยาย|ตอนที่|ตอนจบ|นางเอก|พระเอก|ละคร|ซีรีส์|หนัง|พล็อต|ตัวละคร|เพลง|เนื้อเพลง|มิวสิก|การบ้าน|มุก|"
        .. "มีม|เรื่องสั้น|เรื่องผี)",
      "(รัก|แต่งงาน|คิดถึง|เหงา|แฟนเก่า|งานแต่ง)",
    },
    en = {
      "(passport renewal|renew|renewal|application form|visa application|photocopy|photo|"
        .. "embassy appointment|appointment|notary|translation)",
    },
  } },
  { kind = "other", weight = 3, terms = {
    th = {
      "(กู|กุ)", "ว่า", "(และ)", "(สินเชื่อ|ดอกเบี้ย|งวด|ผ่อน|ธนาคารกำหนด|บัตรเครดิต|กู้เงิน|ประกันรถ|ไฟแนนซ์)",
      "(พัสดุ|ศุลกากร|ลิงก์|ผู้โชคดี|รางวัล|คูปอง|โปรโมชั่น|ส่วนลด)",
    },
    en = {
      "(i|im|ive|id)", "my", "(you|u|youll|youd|youre|ull|youve)",
      "(interested|let me know|lmk|see you|see u|say yes|yes or no|ok to start|free to|happy to|"
        .. "would you like|shall|want to|deal|up for it|reply yes)",
      "(keep|hold|kept) (your|ur|yr|it) (passport|papers|id|salary|phone|safe|card|money)?",
    },
  } },
  { kind = "other", weight = 2, marks = { "$", "£", "€", "฿", "₱", "₹" } },
  { kind = "other", weight = 2, terms = {
    th = {
      "มัน", "(โดน)", "(เมื่อวาน|เมื่อคืน|เมื่อเช้า|เดือนที่แล้ว|ปีที่แล้ว|ผ่านไป|วันก่อน|ล่าสุด|เพิ่ง)",
      "(แบบนี้|อย่างนี้|งี้)", "(ไหม|มั้ย|ป่ะ|รึเปล่า|หรือเปล่า)(คะ|ครับ|ค่ะ|คับ|บ้าง)",
      "(บ่น|เหนื่อย|ท้อ|เครียด|เซ็ง|ปวด|น้ำตา|ร้องไห้|สู้ๆ)",
      "(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน)(ก็)?(ออก|ไม่|ช้า|ค้าง|เหลือ|หาย|โดน)", "(วะ|อะ|ว่ะ|แหละ|จ้า|เนอะ)",
      "(เธอ|แก|เอ็ง|มึง|ตัวเอง|ที่รัก|เพื่อนรัก|ไอ้|บักหล่า|บ่าว|อีหล่า)", "นะ",
      "(สาวๆ|น้องๆ|พี่น้อง|ใครอยาก|ใครสน|ใครว่าง|ท่านใด)", "(หรือ)", "(แมว|หมา|น้องหมา|ลูกแมว|สุนัข|ต้นไม้)",
      "(ฟิตเนส|ยิม|โยคะ|วิ่งมาราธอน|บอล|สโมสร|กองหลัง|ทีมชาติ|เกม|สกิน|เติมเพชร|rov)",
      "(ทำหาย|ของหาย|ลืม|ตก|หล่น|ใครเก็บ)(ไว้|ได้|ที่|กระเป๋า|พาส)?", "(วัด|บวช|เณร|พระ|ทำบุญ|กฐิน|ปฏิบัติธรรม)",
      "(ผู้ต้องขัง|เยี่ยม|เรือนจำ)",
      "(ต่อวีซ่า|ทำพาสปอร์ต|ต่อพาสปอร์ต|ทำเล่ม|คิวพาส|เล่มใหม่|แปลเอกสาร|รับแปล|กรอกวีซ่า)",
      "(หวย|ดวง|ทอง|หุ้น|คริปโต)", "(อากาศ|ฝนตก|รถติด|น้ำท่วม|ร้อน)", "(เจ้านายบอก|บอสบอก|วันจันทร์|ประชุม)",
    },
    en = {
      "(i|we) (am|was|were|have|had|work|worked|came|got|cant|dont|didnt|never|paid|signed|went|live|sleep|"
        .. "think|know|saw|asked|want|need|just|only|still|write|do|did|feel|go|get|told|heard|thought|started|"
        .. "finished|ran|left|owe)",
      "(he|him|his)",
      "(hi|hello|hey|hiya|hlo|kia ora|good morning|good day|good evening|congrats|congratulations|dear|greetings)",
      "(give|send|tell|bring|pay|lend|help|take|call|get|offer|want|for|with|to|let|show|buy|owe|from|see|"
        .. "thank|thanks) (you|u)",
      "(call|report|tell|contact|ask|check|speak|visit|dial|ring) (the|us|a|an|your|any|it|this|to|them|"
        .. "police|with|before)",
      "(game|gamer|quest|boss fight|level|minecraft|guild|dnd|escape room|roblox|skins|diamonds|esports)",
      "(landlord|tenant|rent|flat|deposit back|tenancy|lease|estate agent|to let|for sale|selling|"
        .. "second hand|sale|sold|price|mortgage|loan|instalment|interest rate)",
      "(my cat|my dog|cat|dog|puppy|kitten|pet|hamster)",
      "(exam|homework|assignment|thesis|semester|lecture|class|course|school|university|degree|teacher|"
        .. "lesson|au pair|exchange|camp|retreat)",
      "(example|th|section|invoice|overdue|bill|statement|account|bank|tax|debt advice|credit)",
      "(contact us|opening hours|terms|policy|rules|please note|notice|queue|booking|tickets)",
    },
  } },
  { kind = "other", weight = 1, marks = { "(", "（" } },
  { kind = "other", weight = 1, marks = { "-", "–", "—", "•", "▪", "▫", "●", "◈", "◆", "·" } },
  { kind = "other", weight = 1, marks = { "♪", "🎵", "🎶" } },
  { kind = "other", weight = 1, terms = {
    th = {
      "แต่", "(เพราะ|เนื่องจาก|ทำให้)", "(ได้|ปกติ|ผิด|ใช่|ถูก|มีสิทธิ)(ไหม|มั้ย|บ้าง|ป่าว|รึเปล่า)",
      "(ใคร|มีใคร)(เคย|พอ|รู้|เป็น)", "(โทรมา|ส่งข้อความ|ติดต่อไม่ได้|หายไป|ไม่ติด)", "คุณ",
      "(สวัสดี|หวัดดี|ฮัลโหล|สบายดี|เรียนคุณ|hello|hi)",
      "(น้อง|หนู|คุณ|แก|เธอ|เอ็ง|มึง)(สนใจ|อยาก|ว่าง|ได้รับ|ผ่าน|คน|เคย|ต้อง|มา|ไป|จะ|ไม่|ยัง|อยู่|ทำ|อายุ|"
        .. "เก่ง|สวย)",
      "(เดี๋ยว)", "(ไหม|มั้ย|ป่าว|ปะ|ป่ะ|ไหมลูก|บ่)", "รับ", "(ไม่)(จำกัด|รับ|ดื่ม|มีประสบการณ์)",
      "(พนักงาน|แม่บ้าน|คนงาน|ผู้ช่วย|ช่าง|พ่อครัว|แม่ครัว|หมอนวด|พริตตี้|ครู|นักเต้น|นักร้อง|ลูกเรือ|"
        .. "ไต้ก๋ง|ล่าม|แอดมิน|พยาบาล|วิศวกร|บาริสต้า|คนสวน)",
      "(ลูกหลาน|เด็กๆ|ผู้ปกครอง|พ่อแม่|นักเรียน|เยาวชน|ชาวบ้าน|ประชาชน|คนไทย|พี่น้องแรงงาน|แรงงาน)",
      "(ซึ่ง|โดย|ทั้งนี้|ดังกล่าว|พฤติการณ์|หลังจาก|จากการ)", "(ทุกคน|ทุกท่าน|ท่าน)",
      "(กักตัว|โควิด|วัคซีน|หมอ|โรงพยาบาล|คนไข้)",
      "(มหาวิทยาลัย|โรงเรียน|สอบ|เทอม|วิชา|ค่าเทอม|ทุนการศึกษา|ครูประจำชั้น)",
    },
    en = {
      "(me|us)",
      "(my|our) (boss|manager|employer|madam|agent|agency|owner|captain|supervisor|company|passport|salary|"
        .. "wages|phone|contract|overtime|debt|name|visa|pay|card|papers|money|shift|rota)",
      "(they|theyre|theyve|dem)",
      "(locked|lock|padlocked|key|chain|gate|guard|guards|fence|escape|ran away|run away)",
      "(first|second|third|end of) (day|month|week|company|season)", "but",
      "(what can|what do|who can|where can|how do|how can|which office|can i|should i|do i|can we|can they|can the)",
      "(god|pray|inshallah|alhamdulillah|thank god|sorry|lol|ugh)",
      "(hi|hello|hey|dear) (miss|mr|mrs|ms|dear|sir|madam|auntie|sis|bro|there|friend|love|candidate|anak)",
      "(you|u) (can|will|must|need|have|get|go|come|stay|dont|just|only|pay|owe|bring|sign|say|work|live|"
        .. "want|know|said|were|are|ll|wont|should|never|keep|sleep|told|start|back)",
      "(ill|well|we will|i will|i can|we can|we could|wed|id)",
      "(apply|applicants|candidates|cv|resume|send cv|email|interviews)",
      "(provided|included|free|covered|supplied|paid for|arranged|furnished)",
      "(18 up|21 up|min|max|minimum|at least|up to)",
      "(papers|passport|passports|documents|id) (not|with|kept|held|handed|collected|go|stay|stays|goes|"
        .. "must|copy|in|are|is)",
    },
  } },
}
