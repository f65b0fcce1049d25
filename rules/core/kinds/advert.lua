-- To all whom it may concern: what is sought, paid and given.
kinds {
  { kind = "advert", weight = 7, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑", "๒", "๓",
    "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂", "၃", "၄",
    "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३", "४", "५",
    "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "advert", weight = 7, terms = {
    th = {
      "(รับ|หา|ต้องการ|ขาด)(คน|พนักงาน|แอดมิน|สาว|แม่บ้าน|ช่าง|ลูกเรือ|พี่เลี้ยง|หมอนวด|เด็ก|คู่|ผู้|นัก|"
        .. "ครู|ล่าม|คนงาน|คนขับ|แม่ครัว|กุ๊ก|{number})",
    },
  } },
  { kind = "advert", weight = 6, marks = { "+", "＋" } },
  { kind = "advert", weight = 6, marks = { "-", "–", "—", "•", "▪", "▫", "●", "◈", "◆", "·" } },
  { kind = "advert", weight = 5, marks = { "/", "／" } },
  { kind = "advert", weight = 5, terms = {
    th = {
      "(ตำแหน่ง|อัตรา|วุฒิ|คุณสมบัติ|สวัสดิการ|ประสบการณ์)",
      "(วัน|เดือน|ชม|ชั่วโมง|คืน|รอบ|เที่ยว|ชิ้น|กิโล|โล|หัว|คน|ครั้ง|คลิป)(ละ|ล่ะ){number}",
    },
    en = {
      "(wanted|needed|required|hiring|recruiting|vacancy|vacancies|openings|seeking|seeks)",
      "(cleaner|cleaners|maid|maids|nanny|caregiver|carer|carers|helper|housekeeper|cook|cooks|chef|"
        .. "waitress|waiter|barista|hostess|dancer|dancers|singer|model|models|masseuse|therapist|driver|"
        .. "drivers|welder|carpenter|carpenters|packer|packers|picker|pickers|fisherman|crew|deckhand|steward|"
        .. "guard|teacher|tutor|nurse|assistant|admin|operator|agents|agent|typist|developer|technician|"
        .. "mechanic|barber|stylist|receptionist|porter|labourers|labourer|supervisor|staff|sales|moderator|"
        .. "machinist|gardener|interpreter|translator|actors|specialist|worker|workers|girls|ladies|lads|boys|"
        .. "families|couples)",
    },
  } },
  -- Who needs hands, and what is given to those who come, is no warning.
  { kind = "advert", weight = 8, terms = {
    en = {
      "(need|needs|wants|takes|seeks|sought|wanted|needed|looking for|we take|required|recruiting|hiring) (a|an|{number}|more|some|strong|new|young|good|two|three|four|five|six|ten|twelve)? "
        .. "(girl|girls|boy|boys|man|men|women|woman|hands|workers|worker|divers|pickers|pluckers|people|lads|ladies|helper|helpers|couple|couples|family|families|deckhands|crew|"
        .. "catchers|packers|diggers|cutters|sewers|porters|loaders|chatters|typists|dancers|hostesses|runners)",
      "(dealer|owner|captain|kiln|estate|farm|club|foreman|gaffer) (gives|give|provides|provide|advances|feeds|lodges|supplies|picks)",
      "(father|mother|parents|family|families|households|wives|wife|husbands|whole family|kids) (can|may|should) (also)? (send|bring|lend|join|come|help|work|wash|live)",
      "hands (get|earn|wanted|needed|welcome|required)",
    },
  } },
  { kind = "advert", weight = 4, marks = { "🔥", "✨", "📣", "📢", "📱", "💰", "💵", "💸", "✈", "🛫", "📍", "✅", "✔", "❌",
    "🚫", "⏰", "🏢", "★", "⭐", "🌏", "🎰", "🏠", "🚐", "💻", "📞", "📲", "👉", "💯", "🎉" } },
  { kind = "advert", weight = 4, terms = {
    th = {
      "(จ่าย)(เลย|สดทุก|ทันที|หน้างาน)", "ใคร(อยากลอง|ใจถึง|อยากทำ|สนใจทัก|ว่างทัก|กลัวไม่ต้อง)", "อยากได้(คน|แม่บ้าน|พี่เลี้ยง|ช่าง)", "มีที่(อยู่|กิน|พัก|นอน|ซุกหัว)",
      "(ซิม|บัญชี|เล่ม|ตัว|ทริป)ละ({number}|พัน|หมื่น|ร้อย)", "(เปิดรับ|รับสมัคร|ต้องการ)(คน|ผู้|ลูก|น้อง|ทีม)", "รถออก(จาก|ทุก|คืน|ตี)",
      "(โอที|เบี้ยขยัน|ทิป|โบนัส|คอม|เบี้ยเลี้ยง|ประกันสังคม|กองทุน)",
    },
    en = {
      "(come|go|stay|work|live|fly|travel|join|start) (to|with|at|in|on|here|today|tomorrow|tonight|by|now|"
        .. "as) (me|us|my|our|monday|friday|the|saturday|sunday)?",
      "{money} (a|per|an|p|monthly|month|hour|day|week|weekly|net|basic|cash|ph|pm|pw|h|hr|guaranteed|clean|plus)",
      "(accommodation|housing|hostel|bunk|room|dorm|meals|food|rice|flight|ticket|visa|transport|uniform|"
        .. "lodging|board|house|bed|quarters)",
      "(age|aged|ages|under|over|18|years old|yrs) {number}",
    },
  } },
  { kind = "advert", weight = 3, marks = { "(", "（" } },
  { kind = "advert", weight = 3, marks = { "=", "→", "&", "%" } },
  { kind = "advert", weight = 3, terms = {
    th = {
      "(นายจ้าง|เถ้าแก่|หัวหน้า|เจ้าของ|เจ้านาย|ผู้จัดการ|ไต๋)",
      "(รับสมัคร|เปิดรับ|ประกาศรับ|รับเพิ่ม|รับด่วน|รับจำนวนมาก|รับไม่จำกัด)",
      "(ไม่ต้อง|ไม่จำเป็นต้อง)(มี|ใช้|จบ|สัมภาษณ์|ลงทุน|เก่ง)",
      "(ขยัน|อดทน|ซื่อสัตย์|บุคลิก|หน้าตา|รักเด็ก|พูดไทย|พิมพ์ไว|ตรงเวลา|ยิ้มเก่ง)",
      "(สาวๆ|น้องๆ|พี่น้อง|ใครอยาก|ใครสน|ใครว่าง|ท่านใด)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)",
    },
    en = {
      "(ago|since|after|until|till|then|when|before)",
      "(monthly|weekly|daily|hourly|annually|piece rate|commission|salary|wage|rate)",
      "(preferred|welcome|essential|fine|necessary|an advantage|a plus|only|ok|okay|considered)",
      "(provided|included|free|covered|supplied|paid for|arranged|furnished)",
      "(we) (pay|provide|offer|open|sponsor|supply|train|do|arrange|cover|handle|keep|take|need|lend|give|"
        .. "hold|prefer|dont|deduct|check)",
      "(friendly|hardworking|reliable|honest|strong|quiet|sober|punctual|experienced|mature|young|slim|"
        .. "pretty|attractive|energetic|professional|patient|fluent)",
      "(insurance|pension|holiday|holidays|sick pay|sick leave|day off|days off|overtime|tips|bonus|"
        .. "commission|medical|benefits)",
      "(parents|residents|community|members|everyone|passengers|visitors|customers|public|guests|learners)",
    },
  } },
  { kind = "advert", weight = 2, marks = { "!", "！" } },
  { kind = "advert", weight = 2, terms = {
    th = {
      "(ถืก|ซอย|แหน่|บ่)", "จน", "ต้อง", "(ห้าม)(บอก|เล่า|ออก|คุย|พูด|มี)",
      "(ไม่ต้อง)(กลัว|ห่วง|บอก|คิด|รีบ|เกรงใจ|อาย|ส่ง)",
      "(รายได้|เงินเดือน|ค่าแรง|ค่าตอบแทน|ฐานเงินเดือน)(เริ่มต้น)?{number}",
      "(ทัก|แอด|ไอดี|อินบ็อกซ์|ทักแชท|inbox|dm)",
      "(มี)(ที่พัก|ห้องพัก|หอ|รถรับส่ง|รถรับ|โอที|ประกัน|โบนัส|อาหาร|ทิป|เบี้ย|สวัสดิการ|ค่า|ใบ|หยุด|หอพัก)",
      "(อายุ){number}", "(ไม่เกิน|ขึ้นไป|ขั้นต่ำ)", "(หยุด)(เดือนละ|อาทิตย์ละ|สัปดาห์ละ|วันอาทิตย์|เสาร์|{number})",
      "(พนักงาน|แม่บ้าน|คนงาน|ผู้ช่วย|ช่าง|พ่อครัว|แม่ครัว|หมอนวด|พริตตี้|ครู|นักเต้น|นักร้อง|ลูกเรือ|"
        .. "ไต้ก๋ง|ล่าม|แอดมิน|พยาบาล|วิศวกร|บาริสต้า|คนสวน)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(ฟรี)", "(ส่ง)(รูป|ประวัติ|portfolio|โปรไฟล์|resume|เรซูเม่)",
      "(ทริป|ทัวร์|เที่ยว|ตั๋วเครื่อง|โรงแรมที่|กระเป๋าเดินทาง|เช็คอิน|สนามบิน)",
    },
    en = {
      "(dm|whatsapp|telegram|call|text|line|viber|inbox|message|msg|contact|wa|tg) (me|us|now|only|"
        .. "{contact}|{phone}|{number}|or|for|at|quick)?",
      "(basic|starting|starts|from|up to|earn|paid|pays|paying|pay) {money}",
      "(no|without) (experience|exp|degree|cv|interview|papers|english|visa|fees|fee|training fee|deposit|"
        .. "upfront|agency|passport|contract|questions|drama|necessary)",
      "(live in|live out|full time|part time|immediate start|start asap|shifts|rotation|roster|seasonal|"
        .. "permanent|temporary|remote|weekends|night shift|day release)",
      "(contract|licence|license|reg|registration|agency|certificate|valid) (no|number|required|holder|"
        .. "{number}|for|is)?",
      "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
      "(leaflet|poster|training|slide|workshop|quiz|lesson|guide|guidance|podcast|documentary|film|play|"
        .. "exercise|session|toolkit|factsheet|campaign)",
      "(or)",
      "(novel|chapter|episode|series|season|movie|film|drama|character|plot|villain|heroine|scene|script|"
        .. "lyrics|song|verse|poem|story|fanfic|book|author)",
    },
  } },
  { kind = "advert", weight = 1, marks = { ":", "：" } },
  { kind = "advert", weight = 1, marks = { "$", "£", "€", "฿", "₱", "₹" } },
  { kind = "advert", weight = 1, terms = {
    th = {
      "เรา", "(แฟน|เมีย|ผัว|แม่ผัว|ญาติ)", "แค่", "น้อง", "(นะคะ|นะค่ะ|นะครับ|นะจ๊ะ|น้า|เนาะ|เด้อ)",
      "(เตรียม|เก็บของ|เอา)(เสื้อผ้า|ของ|บัตร|พาส|เอกสาร|สมุดบัญชี|เล่ม)(มา|คืนนี้|ให้|ตัว|กับ)?",
      "(นัด|สัมภาษณ์|เจอกัน|มาคุย|ลองมา)", "(จ่าย|ออก|โอน|เบิก)(ให้)?(ก่อน)", "(ค่อย)", "รับ", "หา", "(ต้องการ)",
      "(รายวัน|รายเดือน|รายสัปดาห์|รายชั่วโมง|รายชิ้น)", "(ฐาน|การันตี|เริ่ม|เริ่มต้น|จับ){number}",
      "(สนใจ)(ติดต่อ|ทัก|แอด|โทร|สมัคร|ส่ง|กด|งาน)", "เท่านั้น", "(ชาย|หญิง|ไม่จำกัดเพศ|ทุกเพศ|สาวโสด|สาวไทย)",
      "(หัก)(จาก|ทีหลัง|เงินเดือน|เดือน|ค่า|วัน)", "(ราย)",
    },
    en = {
      "(i|im|ive|id)", "our", "(myself|mine)", "(boss|manager|foreman|supervisor|owner|madam|captain|gaffer|hr)",
      "(hit|beat|beaten|slap|slapped|slapping|kick|burn|whip|flogged|shock|stab|shoot|chain|bruise|bruises|"
        .. "swollen|bleeding)",
      "(you|u|youll|youd|youre|ull|youve)",
      "(dont|do not|never|pls dont) (tell|say|worry|be|talk|ask|mention|text|call|let|forget|come|bring|"
        .. "listen|read|go|show|think)",
      "(apply|applicants|candidates|cv|resume|send cv|email|interviews)",
      "{number} (hours|hrs|h|days|nights|day|shifts|hour)",
      "(must|should) (be|have|speak|own|drive|know|send|sign|hold|swim|like|love)",
      "(deducted|deduct|deduction|deposit|advance|repay|fee|fees|refundable|bond|fine|penalty|held)",
      "(urgent|urgently|now|asap|quick|today only|last|limited|slots|seats|spots)",
      "(hotline|helpline|call 1|free call|confidential|in confidence|free and|private|interpreters|"
        .. "interpreter|legal aid|drop in|clinic)",
      "(know your rights|you have the right|your rights|belongs to you|you can leave|keep a copy|"
        .. "tell someone|a trusted|ask for|take a photo|write down)",
      "(report|line|page|number|office|desk)",
      "(review|stars|delicious|menu|coffee|latte|brunch|recommend|recommended|customer service|refund|"
        .. "delivery|order|parcel|voucher|subscription)",
      "(landlord|tenant|rent|flat|deposit back|tenancy|lease|estate agent|to let|for sale|selling|"
        .. "second hand|sale|sold|price|mortgage|loan|instalment|interest rate)",
      "(exam|homework|assignment|thesis|semester|lecture|class|course|school|university|degree|teacher|"
        .. "lesson|au pair|exchange|camp|retreat)",
    },
  } },
}
