-- Somebody tells what happened to herself or to a person close, or asks what to do.
--
-- The kind with the greatest sum wins, from 3 points on; each phrase counts once, the marks of a row once together. Most
-- phrases are small words and say little each: who speaks of whom, to whom, of what time. A phrase may speak for several
-- kinds. The weights of all kinds were fitted together to labelled texts, and to ordinary ones as texts of no kind.
kinds {
  -- Who calls for help, writes to an office, or was cheated and says so.
  { kind = "worker_report", weight = 9, terms = {
    th = {
      "ช่วยด้วย", "ช่วย(หนู|ผม|เรา|พวกเรา|พวกผม|พวกหนู|น้องหนู|ลูกผม|ลูกหนู|ลูกดิฉัน)(ด้วย|ที|หน่อย|แหน่|แน)", "(ขอ|ฝาก)แชร์(ด้วย|หน่อย|ช่วย)",
      "(ข้าพเจ้า|กระผม|ดิฉัน)(เป็นลูกจ้าง|เป็นคนงาน|ขอร้องเรียน|ขอแจ้ง|ทำงาน|ถูก)", "ขอร้องเรียน(ว่า|เรื่อง|นายจ้าง|บริษัท)",
      "จึงเรียนมาเพื่อ(โปรด)?(ตรวจสอบ|พิจารณา|ช่วยเหลือ|ทราบ)",
      "(โดน|ถูก)(เพจ|นายหน้า|เอเจนซี่|บริษัท|คนรู้จัก)...(หลอก|โกง|เชิด)(ค่ะ|คะ|ครับ|คับ|จ้า|ไป|มา)?", "ใครโดน(เพจ|คน|บริษัท|ร้าน|นายหน้า)(นี้|เดียวกัน)",
      "(โทร|ส่งเสียง|แชท|ไลน์|วิดีโอคอล)(มา|หา)(หา|บอก|เล่า|ร้องไห้|เมื่อคืน|เมื่อเช้า|เสียง|แอบ)", "แอบ(โทร|พิมพ์|ส่งข้อความ|แชท)(มา|หา|ตอน)",
      "ไป(แล้ว)?(ไม่|บ่|บ่า)(ได้)(ทำ|เสิร์ฟ|เป็น|นวด|ขาย)...(เปิ้น|เขา|เค้า|เพิ่น|นาย)(หื้อ|ให้|บังคับ)",
      "(น้อง|ลูก|พี่|เพื่อน|หลาน|แฟน|สามี|เมีย|ลูกสาว|ลูกชาย|น้องสาว|น้องชาย)(ผม|หนู|เรา|ฉัน|ดิฉัน|สาว|ชาย)?(หายไป|หายตัว|ขาดการติดต่อ|ติดต่อไม่ได้)", "ต้อง(บอก|แจ้ง)(ใคร|ที่ไหน|หน่วยไหน)",
    },
  } },
  { kind = "worker_report", weight = 7, terms = {
    th = {
      "(เขา|เค้า|นาย|เถ้าแก่|เจ้าของ|หัวหน้า|ไต๋|เจ๊|มันก็|ผู้จัดการ|ผจก|ผอ|เจ้านาย|นายจ้าง|บอส|"
        .. "เพิ่น)(ก็)?(เลย)?(ไม่|บ่|บอก|ว่า|เก็บ|เอา|ให้|หัก|จะ|เรียก|ขู่|สั่ง|พา|ยึด|ด่า|ตี|จ่าย|ขอ|ปรับ|ถือ|"
        .. "ล็อก)",
    },
  } },
  { kind = "worker_report", weight = 6, terms = {
    th = {
      "(ฟ้อง|ร้องเรียน|แจ้งความ|ปรึกษา|สอบถาม|แจ้งเบาะแส|สารภาพ|ระบาย)",
    },
  } },
  { kind = "worker_report", weight = 5, terms = {
    th = {
      "(ผม|หนู|ดิฉัน|ฉัน|เรา|ข้อย|พวกเรา)(ก็)?(เคย|เพิ่ง|กำลัง)?(ทำ|ทำงาน|อยู่|มา|ไป|สมัคร|โดน|ถูก|หนี|"
        .. "เป็น|ลง|เข้า|เซ็น|ติด|รอ|ขอ|ไม่|อยาก|กลัว)",
      "(นายจ้าง|เถ้าแก่|หัวหน้า|เจ้าของ|เจ้านาย|ผู้จัดการ|ไต๋)",
      "(มา|อยู่|ทำ|ได้)(แล้ว|เกือบ)?(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|{number})(กว่า)?(เดือน|ปี|วัน|อาทิตย์|สัปดาห์)",
    },
    en = {
      "(they|theyre|theyve|dem)", "(boss|manager|foreman|supervisor|owner|madam|captain|gaffer|hr)",
    },
  } },
  { kind = "worker_report", weight = 4, terms = {
    th = {
      "(เพื่อน)(หนู|ผม|เรา|ฉัน|ร่วมงาน|คนงาน|บ้าน|ชื่อ|โดน|บอก|หนี|อีก|ไป)", "(โดน)",
      "(ไม่|บ่)(ให้|ยอม|คืน|จ่าย|พา|ต่อ)", "(ตอนนี้|ทุกวันนี้|ปัจจุบัน)",
      "(ควร|ต้อง|จะ)(แจ้ง|ร้อง|ฟ้อง|ติดต่อ|โทร|ปรึกษา)",
    },
    en = {
      "(i|im|ive|id)",
      "(they|he|she|boss|madam|owner|manager|company|agent|agency|supervisor|captain|foreman|employer|"
        .. "chief|hr|accounts|man|lady) (say|says|said|told|take|takes|took|keep|keeps|kept|hit|hits|beat|lock|"
        .. "locks|locked|cut|cuts|make|made|want|wants|gave|give|gives|put|moved|changed|cancelled|asks|asked|"
        .. "has|have|had|will|dont|doesnt|didnt|never|not|laughed|refused|promised|pays|paid|calls|sends|sold|"
        .. "threw|shouts|threatens|charge|charges|count|counts|check|checks|took|shrugged|tracks|keeps)",
      "(salary|wages|pay|payslip|pay slip|overtime|tips|bonus) (is|was|not|came|come|late|short|cut|only|"
        .. "comes|shows|from|for|never|didnt)",
    },
  } },
  { kind = "worker_report", weight = 3, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑",
    "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂",
    "၃", "၄", "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३",
    "४", "५", "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "worker_report", weight = 3, marks = { "?", "？" } },
  { kind = "worker_report", weight = 3, terms = {
    th = {
      "(ผม|กระผม|หนู|ดิฉัน)", "(พวกเรา|พวกผม|พวกหนู|พวกเฮา|หมู่เฮา)", "(เขา|เค้า)", "บอก",
      "(ทุกวัน|ทุกคืน|ทั้งวัน|ทั้งคืน|ทุกเดือน)",
      "(ปีกว่า|เดือนกว่า|เดือนครึ่ง|ปีครึ่ง|ครึ่งปี|เดือนนึง|ปีนึง|หลายเดือน|หลายปี|มาแปดเดือน)",
      "(กลายเป็น|ที่ไหนได้|สุดท้าย|ของจริง|ความจริง)", "แต่",
      "(ช่วยด้วย|ช่วยผม|ช่วยหนู|ช่วยที|ช่วยเรา|ช่วยพวก|ขอความช่วยเหลือ|ช่วยแจ้ง|ช่วยตาม|ช่วยลูก)",
      "(นายหน้า|ขบวนการ|แก๊ง|เครือข่าย)",
    },
    en = {
      "(we|were|weve)", "(me|us)", "my",
      "(i|we) (am|was|were|have|had|work|worked|came|got|cant|dont|didnt|never|paid|signed|went|live|sleep|"
        .. "think|know|saw|asked|want|need|just|only|still|write|do|did|feel|go|get|told|heard|thought|started|"
        .. "finished|ran|left|owe)",
      "(hit|beat|beaten|slap|slapped|slapping|kick|burn|whip|flogged|shock|stab|shoot|chain|bruise|bruises|"
        .. "swollen|bleeding)",
      "(locked|lock|padlocked|key|chain|gate|guard|guards|fence|escape|ran away|run away)",
      "(cant|cannot|can not|couldnt|not allowed|never)",
      "(crying|cry|cries|cried|scared|afraid|fear|fears|hungry|tired|sick|pain|desperate|ashamed|worried|angry)",
      "but", "(actually|honestly|anyway|basically|maybe|really|even|though|at least|not a huge)",
      "(can|could|do|does|should|where|how|what|which|who|is there) (i|we|my|the|they|he|she|do|can|office|law)",
      "(help|embassy|police|charity|ngo|union|labour office|authorities)",
      "(law|legal|illegal|rights|allowed|normal|standard|contract says|decent)",
      "(shift|shifts|rota|overtime|ward|tips|payslip|hr|manager|coworkers|colleagues|my post|on call)",
    },
  } },
  { kind = "worker_report", weight = 2, terms = {
    th = {
      "(ข้าพเจ้า|ฉัน|ชั้น)", "(ผม|หนู|ดิฉัน|ฉัน|เรา)(ชื่อ|อายุ|คน(พม่า|ลาว|เขมร|กะเหรี่ยง|กัมพูชา|ไทใหญ่))",
      "(ลูกสาว|ลูกชาย|น้องสาว|น้องชาย|พี่สาว|พี่ชาย|หลานสาว|หลานชาย|สามี|ภรรยา)",
      "(ข้างบ้าน|ข้างห้อง|เพื่อนบ้าน|แถวบ้าน|ฝั่งตรงข้าม|ในซอย)",
      "(ลูก|น้อง|แฟน|เพื่อน|หลาน|พ่อ|แม่|สามี|เมีย|ญาติ)(ของ)?(ผม|หนู|ดิฉัน|ฉัน|เรา|ข้อย|ของ)", "ว่า",
      "(ไม่ได้|บ่ได้|บ่าได้)", "(ขู่|ตบ|ด่า|ทุบ|เตะ|หยิก|ช็อต|ซ้อม)", "(พอ|มา|ไป)(ถึง)",
      "(ไหม|มั้ย|ป่ะ|รึเปล่า|หรือเปล่า)(คะ|ครับ|ค่ะ|คับ|บ้าง)",
      "(ได้|ปกติ|ผิด|ใช่|ถูก|มีสิทธิ)(ไหม|มั้ย|บ้าง|ป่าว|รึเปล่า)",
      "(บ่น|เหนื่อย|ท้อ|เครียด|เซ็ง|ปวด|น้ำตา|ร้องไห้|สู้ๆ)", "(ขัง|ล็อก|คล้องโซ่|ลูกกรง)",
      "(วัน|เดือน|ชม|ชั่วโมง|คืน|รอบ|เที่ยว|ชิ้น|กิโล|โล|หัว|คน|ครั้ง|คลิป)(ละ|ล่ะ){number}",
      "(ชาย|หญิง|ไม่จำกัดเพศ|ทุกเพศ|สาวโสด|สาวไทย)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)",
      "(หัก)(จาก|ทีหลัง|เงินเดือน|เดือน|ค่า|วัน)",
      "(เผย|ให้การ|พบว่า|ระบุว่า|ย้ำ|ล่าสุด|รวบ|แถลง|ขยายผล|ดำเนินคดี|ผู้ต้องหา|หมายจับ|จำคุก)",
      "(ลูกหลาน|เด็กๆ|ผู้ปกครอง|พ่อแม่|นักเรียน|เยาวชน|ชาวบ้าน|คนไทย|พี่น้องแรงงาน|แรงงาน)",
    },
    en = {
      "our", "(he|him|his)", "(a|the|this) (girl|boy|child|lady|man|woman|guy|kid)", "(said|told|promised|says)",
      "(didnt|hasnt|havent|wasnt|doesnt|isnt|wont)", "(debt|owe|owes|owed)",
      "(ago|since|after|until|till|then|when|before)", "and",
      "(bro|sis|sister|brother|babe|baby|darling|my dear|love|hun|habibi|kabayan|ate|kuya|nong|beta|anak|"
        .. "auntie|mama|my friend|guys|dude|mate)",
      "(monthly|weekly|daily|hourly|annually|piece rate|commission|salary|wage|rate)",
      "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
      "(cleaner|cleaners|maid|maids|nanny|caregiver|carer|carers|helper|housekeeper|cook|cooks|chef|"
        .. "waitress|waiter|barista|hostess|dancer|dancers|singer|model|models|masseuse|therapist|driver|"
        .. "drivers|welder|carpenter|carpenters|packer|packers|picker|pickers|fisherman|crew|deckhand|steward|"
        .. "guard|teacher|tutor|nurse|assistant|admin|operator|agents|agent|typist|developer|technician|"
        .. "mechanic|barber|stylist|receptionist|porter|labourers|labourer|supervisor|staff|sales|moderator|"
        .. "machinist|gardener|interpreter|translator|actors|specialist|worker|workers|girls|ladies|lads|boys|"
        .. "families|couples)",
      "(urgent|urgently|now|asap|quick|today only|last|limited|slots|seats|spots)", "(or)",
    },
  } },
  { kind = "worker_report", weight = 1, marks = { "\"", "“", "”", "«", "»", "„", "「", "」", "『", "』" } },
  { kind = "worker_report", weight = 1, terms = {
    th = {
      "(ข้อย|ข้าเจ้า|เปิ้น|เพิ่น)", "(นาย|บริษัท|ร้าน|โรงงาน)(ก็)?(เก็บ|ไม่|หัก|เอา|ยึด|บอก|ปรับ|ค้าง)",
      "(บอก|พูด|เล่า|ขู่|อ้าง|ถาม)(ว่า)",
      "(ถูก)(หลอก|ยึด|ขัง|ตี|กัก|ขาย|บังคับ|ทำร้าย|ขู่|ส่ง|พา|หัก|ให้|ย้าย|เปลี่ยน|จับ)", "(ถืก|ซอย|แหน่|บ่)",
      "(ยังไม่|ไม่เคย|บ่เคย)", "(เมื่อวาน|เมื่อคืน|เมื่อเช้า|เดือนที่แล้ว|ปีที่แล้ว|ผ่านไป|วันก่อน|ล่าสุด|เพิ่ง)",
      "(แบบนี้|อย่างนี้|งี้)", "(เหลือ)", "อยาก(กลับ|ออก|หนี|ลาออก|ย้าย|ฟ้อง|รู้|ถาม|ได้|ให้คนช่วย)",
      "(ยังไง|ไงดี|อย่างไร|จั่งใด)", "(ที่ไหน|หน่วยงานไหน|เบอร์ไหน|ใครได้)", "ช่วย",
      "(กลัว|ไม่กล้า|ไม่ไหว|หนีออก|หนีไม่|แอบ)", "(เวร|เข้ากะ|เลิกงาน|โอทีอีก|ผ่อนรถ)", "(ค้าง|เบี้ยว|โกง)",
      "(ห้าม)(บอก|เล่า|ออก|คุย|พูด|มี)", "(อายุ){number}",
      "(พนักงาน|แม่บ้าน|คนงาน|ผู้ช่วย|ช่าง|พ่อครัว|แม่ครัว|หมอนวด|พริตตี้|ครู|นักเต้น|นักร้อง|ลูกเรือ|"
        .. "ไต้ก๋ง|ล่าม|แอดมิน|พยาบาล|วิศวกร|บาริสต้า|คนสวน)",
      "(ทำ|เข้า)(งาน)?{number}(โมง|ทุ่ม|ชม|ชั่วโมง|วัน)", "(เหลือ|ว่าง|อีก|รับ){number}(คน|ที่|ตำแหน่ง|คิว|อัตรา)",
      "(โครงการ|ทุน|คอร์ส|ค่าย|เรียนฟรี|หลักสูตร|อบรม)", "(เหยื่อ|ผู้เสียหาย|ผู้รอด)",
      "(แจ้ง)(ตำรวจ|ผู้ใหญ่บ้าน|สถานทูต|กำนัน|อสม|ครู|1|ได้ที่|เบาะแส|เจ้าหน้าที่|ที่|ทันที)",
      "(โพสต์|เพจ|กลุ่ม|แชร์)", "(ข้อ|สัญญาณ|ประโยค|วิธี){number}",
      "(นิยาย|ตอนที่|ตอนจบ|นางเอก|พระเอก|ละคร|ซีรีส์|หนัง|พล็อต|ตัวละคร|เพลง|เนื้อเพลง|มิวสิก|การบ้าน|มุก|"
        .. "มีม|เรื่องสั้น|เรื่องผี)",
      "(ให้เช่า|ขาย|ห้องเช่า|หอพักหญิง|คอนโด|มือสอง|ผ่อนต่อ|ดาวน์|ราคา|เซ้ง|จำนำ)",
    },
    en = {
      "(im|i am|we are) (a|an|from|in|at|not|so|here|the|scared|afraid|now|safe|still|working|writing)",
      "(my|our) (boss|manager|employer|madam|agent|agency|owner|captain|supervisor|company|passport|salary|"
        .. "wages|phone|contract|overtime|debt|name|visa|pay|card|papers|money|shift|rota)",
      "(my|our) (sister|brother|cousin|friend|son|daughter|husband|wife|mother|mum|father|aunt|auntie|"
        .. "uncle|niece|nephew|neighbour|neighbor|classmate|roommate|coworker|colleague|mate|lil sister|little|"
        .. "village|family|student|bf|gf)",
      "(neighbour|neighbors|neighbours|upstairs|next door|across from|the floor|the house|behind our|family below)",
      "(no|not) (pay|salary|food|money|day off|rest|phone|sleep|come|paid|let)",
      "(today|yesterday|last night|last week|last month|last year|this morning|every day|every night|"
        .. "every morning|each month|at night)",
      "{number} (months|years|weeks|days|month|year|yr|yrs) (now|ago|already|here|in|later|no|i|we|and|of)",
      "(so|because|cause|coz)", "(thats|its|theres|dont|im|id|ive|youre|theyre|hes|shes)",
      "(is|are) (this|that|it|they|there) (normal|legal|allowed|ok|okay|a law|any|right|standard|fair|even)",
      "(what can|what do|who can|where can|how do|how can|which office|can i|should i|do i|can we|can they|can the)",
      "(hi|hello|hey|hiya|hlo|kia ora|good morning|good day|good evening|congrats|congratulations|dear|greetings)",
      "(delete|erase|wipe|secret|between us|dont tell|nobody|no one else|trust me|promise)",
      "{money} (a|per|an|p|monthly|month|hour|day|week|weekly|net|basic|cash|ph|pm|pw|h|hr|guaranteed|clean|plus)",
      "{number} (hours|hrs|h|days|nights|day|shifts|hour)",
      "(accommodation|housing|hostel|bunk|room|dorm|meals|food|rice|flight|ticket|visa|transport|uniform|"
        .. "lodging|board|house|bed|quarters)",
      "(never|always|do not|dont) (give|pay|sign|hand|send|travel|trust|believe|go|share|confront|click|"
        .. "accept|take|leave|keep|check|board|let|reply)",
      "(parents|residents|community|members|everyone|passengers|visitors|customers|public|guests|learners)",
      "(report|line|page|number|office|desk)",
    },
  } },
}
