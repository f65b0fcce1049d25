-- Cues by which the kind of a message is inferred. Each phrase counts once, the marks of a row once together; the kind with the
-- greatest sum wins, from 3 points on. Most phrases are small words and say little each: who speaks of whom ("I", "they", "you"),
-- of what time, and how. A phrase may speak for two kinds. The weights were fitted to the labelled texts, so that those that
-- stand in texts of other kinds as well weigh less; after new phrases, fit or try them on labelled texts (`heed evaluate`).
kinds {
  -- Somebody tells what happened to herself or to a person close, or asks what to do.
  { kind = "worker_report", weight = 6, terms = {
    th = {
      "(เขา|เค้า|นาย|เถ้าแก่|เจ้าของ|หัวหน้า|ไต๋|เจ๊|มันก็|ผู้จัดการ|ผจก|ผอ|เจ้านาย|นายจ้าง|บอส|"
        .. "เพิ่น)(ก็)?(เลย)?(ไม่|บ่|บอก|ว่า|เก็บ|เอา|ให้|หัก|จะ|เรียก|ขู่|สั่ง|พา|ยึด|ด่า|ตี|จ่าย|ขอ|ปรับ|ถือ|ล็อก)",
      "(ฟ้อง|ร้องเรียน|แจ้งความ|ปรึกษา|สอบถาม|แจ้งเบาะแส|สารภาพ|ระบาย)",
    },
  } },
  { kind = "worker_report", weight = 5, terms = {
    th = {
      "(ผม|หนู|ดิฉัน|ฉัน|เรา|ข้อย|พวกเรา)(ก็)?(เคย|เพิ่ง|กำลัง)?(ทำ|ทำงาน|อยู่|มา|ไป|สมัคร|โดน|ถูก|หนี|เป็น|ลง|"
        .. "เข้า|เซ็น|ติด|รอ|ขอ|ไม่|อยาก|กลัว)",
    },
    en = {
      "(they|theyre|theyve|dem)",
    },
  } },
  { kind = "worker_report", weight = 4, terms = {
    th = {
      "(เพื่อน)(หนู|ผม|เรา|ฉัน|ร่วมงาน|คนงาน|บ้าน|ชื่อ|โดน|บอก|หนี|อีก|ไป)",
      "(นายจ้าง|เถ้าแก่|หัวหน้า|เจ้าของ|เจ้านาย|ผู้จัดการ|ไต๋)", "(โดน)", "(ไม่|บ่)(ให้|ยอม|คืน|จ่าย|พา|ต่อ)",
      "(ตอนนี้|ทุกวันนี้|ปัจจุบัน)",
      "(มา|อยู่|ทำ|ได้)(แล้ว|เกือบ)?(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|{number})(กว่า)?(เดือน|ปี|วัน|อาทิตย์|สัปดาห์)",
    },
    en = {
      "(i|im|ive|id)", "(we|were|weve)",
      "(they|he|she|boss|madam|owner|manager|company|agent|agency|supervisor|captain|foreman|employer|chief|hr|"
        .. "accounts|man|lady) (say|says|said|told|take|takes|took|keep|keeps|kept|hit|hits|beat|lock|locks|locked|"
        .. "cut|cuts|make|made|want|wants|gave|give|gives|put|moved|changed|cancelled|asks|asked|has|have|had|will|"
        .. "dont|doesnt|didnt|never|not|laughed|refused|promised|pays|paid|calls|sends|sold|threw|shouts|threatens|"
        .. "charge|charges|count|counts|check|checks|took|shrugged|tracks|keeps)",
      "(boss|manager|foreman|supervisor|owner|madam|captain|gaffer|hr)",
    },
  } },
  { kind = "worker_report", weight = 3, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂", "၃", "၄", "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३", "४", "५", "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "worker_report", weight = 3, marks = { "?", "？" } },
  { kind = "worker_report", weight = 3, terms = {
    th = {
      "(ผม|กระผม)", "หนู", "(พวกเรา|พวกผม|พวกหนู|พวกเฮา|หมู่เฮา)", "(เขา|เค้า)", "บอก", "(ไม่ได้|บ่ได้|บ่าได้)",
      "(ทุกวัน|ทุกคืน|ทั้งวัน|ทั้งคืน|ทุกเดือน)", "(กลายเป็น|ที่ไหนได้|สุดท้าย|ของจริง|ความจริง)", "แต่",
      "(ควร|ต้อง|จะ)(แจ้ง|ร้อง|ฟ้อง|ติดต่อ|โทร|ปรึกษา)",
      "(ช่วยด้วย|ช่วยผม|ช่วยหนู|ช่วยที|ช่วยเรา|ช่วยพวก|ขอความช่วยเหลือ|ช่วยแจ้ง|ช่วยตาม|ช่วยลูก)", "(ครับ|คับ|คร้าบ)",
      "(นายหน้า|ขบวนการ|แก๊ง|เครือข่าย)",
    },
    en = {
      "(me|us)", "my",
      "(i|we) (am|was|were|have|had|work|worked|came|got|cant|dont|didnt|never|paid|signed|went|live|sleep|"
        .. "think|know|saw|asked|want|need|just|only|still|write|do|did|feel|go|get|told|heard|thought|started|"
        .. "finished|ran|left|owe)",
      "(hit|beat|beaten|slap|slapped|slapping|kick|burn|whip|flogged|shock|stab|shoot|chain|bruise|bruises|"
        .. "swollen|bleeding)",
      "(locked|lock|padlocked|key|chain|gate|guard|guards|fence|escape|ran away|run away)",
      "(cant|cannot|can not|couldnt|not allowed|never)",
      "(crying|cry|cries|cried|scared|afraid|fear|fears|hungry|tired|sick|pain|desperate|ashamed|worried|angry)",
      "(salary|wages|pay|payslip|pay slip|overtime|tips|bonus) (is|was|not|came|come|late|short|cut|only|comes|"
        .. "shows|from|for|never|didnt)",
      "but", "(actually|honestly|anyway|basically|maybe|really|even|though|at least|not a huge)",
      "(can|could|do|does|should|where|how|what|which|who|is there) (i|we|my|the|they|he|she|do|can|office|law)",
      "(help|embassy|police|charity|ngo|union|labour office|authorities)",
      "(shift|shifts|rota|overtime|ward|tips|payslip|hr|manager|coworkers|colleagues|my post|on call)",
    },
  } },
  { kind = "worker_report", weight = 2, terms = {
    th = {
      "(ดิฉัน|ข้าพเจ้า|ฉัน|ชั้น)", "(ผม|หนู|ดิฉัน|ฉัน|เรา)(ชื่อ|อายุ|คน(พม่า|ลาว|เขมร|กะเหรี่ยง|กัมพูชา|ไทใหญ่))",
      "(ลูกสาว|ลูกชาย|น้องสาว|น้องชาย|พี่สาว|พี่ชาย|หลานสาว|หลานชาย|สามี|ภรรยา)",
      "(ลูก|น้อง|แฟน|เพื่อน|หลาน|พ่อ|แม่|สามี|เมีย|ญาติ)(ของ)?(ผม|หนู|ดิฉัน|ฉัน|เรา|ข้อย|ของ)", "ว่า",
      "(ขู่|ตบ|ด่า|ทุบ|เตะ|หยิก|ช็อต|ซ้อม)",
      "(ปีกว่า|เดือนกว่า|เดือนครึ่ง|ปีครึ่ง|ครึ่งปี|เดือนนึง|ปีนึง|หลายเดือน|หลายปี|มาแปดเดือน)", "(พอ|มา|ไป)(ถึง)",
      "(แบบนี้|อย่างนี้|งี้)", "(ไหม|มั้ย|ป่ะ|รึเปล่า|หรือเปล่า)(คะ|ครับ|ค่ะ|คับ|บ้าง)",
      "(ได้|ปกติ|ผิด|ใช่|ถูก|มีสิทธิ)(ไหม|มั้ย|บ้าง|ป่าว|รึเปล่า)", "(บ่น|เหนื่อย|ท้อ|เครียด|เซ็ง|ปวด|น้ำตา|ร้องไห้|สู้ๆ)",
      "(ขัง|ล็อก|คล้องโซ่|ลูกกรง)", "ค่ะ", "(ชาย|หญิง|ไม่จำกัดเพศ|ทุกเพศ|สาวโสด|สาวไทย)",
      "(เผย|ให้การ|พบว่า|ระบุว่า|ย้ำ|ล่าสุด|รวบ|แถลง|ขยายผล|ดำเนินคดี|ผู้ต้องหา|หมายจับ|จำคุก)",
      "(ลูกหลาน|เด็กๆ|ผู้ปกครอง|พ่อแม่|นักเรียน|เยาวชน|ชาวบ้าน|ประชาชน|คนไทย|พี่น้องแรงงาน|แรงงาน)",
    },
    en = {
      "our", "(im|i am|we are) (a|an|from|in|at|not|so|here|the|scared|afraid|now|safe|still|working|writing)",
      "(he|him|his)", "(a|the|this) (girl|boy|child|lady|man|woman|guy|kid)", "(said|told|promised|says)",
      "(didnt|hasnt|havent|wasnt|doesnt|isnt|wont)", "(ago|since|after|until|till|then|when|before)",
      "(law|legal|illegal|rights|allowed|normal|standard|contract says|decent)",
      "(hi|hello|hey|hiya|hlo|kia ora|good morning|good day|good evening|congrats|congratulations|dear|greetings)",
      "(bro|sis|sister|brother|babe|baby|darling|my dear|love|hun|habibi|kabayan|ate|kuya|nong|beta|anak|auntie|"
        .. "mama|my friend|guys|dude|mate)",
      "(monthly|weekly|daily|hourly|annually|piece rate|commission|salary|wage|rate)",
      "(urgent|urgently|now|asap|quick|today only|last|limited|slots|seats|spots)", "(or)",
    },
  } },
  { kind = "worker_report", weight = 1, marks = { "\"", "“", "”", "«", "»", "„", "「", "」", "『", "』" } },
  { kind = "worker_report", weight = 1, terms = {
    th = {
      "(ข้อย|ข้าเจ้า|เปิ้น|เพิ่น)", "(ข้างบ้าน|ข้างห้อง|เพื่อนบ้าน|แถวบ้าน|ฝั่งตรงข้าม|ในซอย)",
      "(บอก|พูด|เล่า|ขู่|อ้าง|ถาม)(ว่า)", "(ถืก|ซอย|แหน่|บ่)", "(ยังไม่|ไม่เคย|บ่เคย)",
      "(ตอนแรก|ทีแรก|ตอนสมัคร|ก่อนมา|ไหนบอก|ตอนคุย|ตอนมา)",
      "(เมื่อวาน|เมื่อคืน|เมื่อเช้า|เดือนที่แล้ว|ปีที่แล้ว|ผ่านไป|วันก่อน|ล่าสุด|เพิ่ง)", "(เหลือ)",
      "อยาก(กลับ|ออก|หนี|ลาออก|ย้าย|ฟ้อง|รู้|ถาม|ได้|ให้คนช่วย)", "(ยังไง|ไงดี|อย่างไร|จั่งใด)",
      "(ที่ไหน|หน่วยงานไหน|เบอร์ไหน|ใครได้)", "ช่วย", "(กลัว|ไม่กล้า|ไม่ไหว|หนีออก|หนีไม่|แอบ)",
      "(เวร|เข้ากะ|เลิกงาน|โอทีอีก|ผ่อนรถ)", "(ค้าง|เบี้ยว|โกง)", "คะ", "(ห้าม)(บอก|เล่า|ออก|คุย|พูด|มี)",
      "(วัน|เดือน|ชม|ชั่วโมง|คืน|รอบ|เที่ยว|ชิ้น|กิโล|โล|หัว|คน|ครั้ง|คลิป)(ละ|ล่ะ){number}", "(อายุ){number}",
      "(พนักงาน|แม่บ้าน|คนงาน|ผู้ช่วย|ช่าง|พ่อครัว|แม่ครัว|หมอนวด|พริตตี้|ครู|นักเต้น|นักร้อง|ลูกเรือ|ไต้ก๋ง|"
        .. "ล่าม|แอดมิน|พยาบาล|วิศวกร|บาริสต้า|คนสวน)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)",
      "(หัก)(จาก|ทีหลัง|เงินเดือน|เดือน|ค่า|วัน)", "(ทำ|เข้า)(งาน)?{number}(โมง|ทุ่ม|ชม|ชั่วโมง|วัน)",
      "(เหลือ|ว่าง|อีก|รับ){number}(คน|ที่|ตำแหน่ง|คิว|อัตรา)", "(โครงการ|ทุน|คอร์ส|ค่าย|เรียนฟรี|หลักสูตร|อบรม)",
      "(เหยื่อ|ผู้เสียหาย|ผู้รอด)", "(แจ้ง)(ตำรวจ|ผู้ใหญ่บ้าน|สถานทูต|กำนัน|อสม|ครู|1|ได้ที่|เบาะแส|เจ้าหน้าที่|ที่|ทันที)",
      "(ข้อ|สัญญาณ|ประโยค|วิธี){number}",
      "(นิยาย|ตอนที่|ตอนจบ|นางเอก|พระเอก|ละคร|ซีรีส์|หนัง|พล็อต|ตัวละคร|เพลง|เนื้อเพลง|มิวสิก|การบ้าน|มุก|มีม|"
        .. "เรื่องสั้น|เรื่องผี)",
      "(ให้เช่า|ขาย|ห้องเช่า|หอพักหญิง|คอนโด|มือสอง|ผ่อนต่อ|ดาวน์|ราคา|เซ้ง|จำนำ)",
    },
    en = {
      "(my|our) (boss|manager|employer|madam|agent|agency|owner|captain|supervisor|company|passport|salary|"
        .. "wages|phone|contract|overtime|debt|name|visa|pay|card|papers|money|shift|rota)",
      "(my|our) (sister|brother|cousin|friend|son|daughter|husband|wife|mother|mum|father|aunt|auntie|uncle|"
        .. "niece|nephew|neighbour|neighbor|classmate|roommate|coworker|colleague|mate|lil sister|little|village|"
        .. "family|student|bf|gf)",
      "(neighbour|neighbors|neighbours|upstairs|next door|across from|the floor|the house|behind our|family below)",
      "(no|not) (pay|salary|food|money|day off|rest|phone|sleep|come|paid|let)", "(debt|owe|owes|owed)",
      "(now|already|still|yet|again)",
      "(today|yesterday|last night|last week|last month|last year|this morning|every day|every night|"
        .. "every morning|each month|at night)",
      "{number} (months|years|weeks|days|month|year|yr|yrs) (now|ago|already|here|in|later|no|i|we|and|of)",
      "(so|because|cause|coz)", "and", "(thats|its|theres|dont|im|id|ive|youre|theyre|hes|shes)",
      "(is|are) (this|that|it|they|there) (normal|legal|allowed|ok|okay|a law|any|right|standard|fair|even)",
      "(what can|what do|who can|where can|how do|how can|which office|can i|should i|do i|can we|can they|can the)",
      "{money} (a|per|an|p|monthly|month|hour|day|week|weekly|net|basic|cash|ph|pm|pw|h|hr|guaranteed|clean|plus)",
      "{number} (hours|hrs|h|days|nights|day|shifts|hour)",
      "(accommodation|housing|hostel|bunk|room|dorm|meals|food|rice|flight|ticket|visa|transport|uniform|"
        .. "lodging|board|house|bed|quarters)",
      "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
      "(cleaner|cleaners|maid|maids|nanny|caregiver|carer|carers|helper|housekeeper|cook|cooks|chef|waitress|"
        .. "waiter|barista|hostess|dancer|dancers|singer|model|models|masseuse|therapist|driver|drivers|welder|"
        .. "carpenter|carpenters|packer|packers|picker|pickers|fisherman|crew|deckhand|steward|guard|teacher|tutor|"
        .. "nurse|assistant|admin|operator|agents|agent|typist|developer|technician|mechanic|barber|stylist|"
        .. "receptionist|porter|labourers|labourer|supervisor|staff|sales|moderator|machinist|gardener|interpreter|"
        .. "translator|actors|specialist|worker|workers|girls|ladies|lads|boys|families|couples)",
      "(never|always|do not|dont) (give|pay|sign|hand|send|travel|trust|believe|go|share|confront|click|accept|"
        .. "take|leave|keep|check|board|let|reply)",
      "(parents|residents|community|members|everyone|passengers|visitors|customers|public|guests|learners)",
      "(report|line|page|number|office|desk)",
    },
  } },

  -- Said to one person, who is spoken to by a name or "you".
  { kind = "offer", weight = 9, terms = {
    en = {
      "(hi|hello|hey|hiya|hlo|kia ora|good morning|good day|good evening|congrats|congratulations|dear|greetings)",
    },
  } },
  { kind = "offer", weight = 7, terms = {
    en = {
      "(you|u|youll|youd|youre|ull|youve)",
      "(bro|sis|sister|brother|babe|baby|darling|my dear|love|hun|habibi|kabayan|ate|kuya|nong|beta|anak|auntie|"
        .. "mama|my friend|guys|dude|mate)",
    },
  } },
  { kind = "offer", weight = 6, terms = {
    th = {
      "พี่", "(ตกลง|โอเค|ยินดี|ขอเชิญ|อยากชวน|ขอชวน|ชวนมา|ขอเสนอ|อยากให้)",
    },
  } },
  { kind = "offer", weight = 5, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂", "၃", "၄", "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३", "४", "५", "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "offer", weight = 5, terms = {
    th = {
      "(เรียน|ถึง)(คุณ|ท่าน|ลูกทีม|พนักงาน|ผู้)", "นะ",
    },
    en = {
      "(your|ur|yr)",
    },
  } },
  { kind = "offer", weight = 4, terms = {
    th = {
      "น้อง", "คุณ",
      "(พี่|เจ๊|ป้า|ลุง|น้า|อา|เฮีย|ครู|เค้า|กุ|กู)(จะ|ก็|ได้)?(ให้|มี|เก็บ|ออก|จ่าย|ขอ|พา|ไป|ถือ|รับ|โอน|ดูแล|"
        .. "เห็น|รู้|อยู่|เปิด|จอง|ซื้อ|หา|ทำ|เช็ค|ส่ง|ย้าย|แจ้ง)",
      "(เดี๋ยว)", "(ถ้า)...(พี่|เจ๊|เฮีย|ป้า|เรา|ผมคง|นะ|บอก)",
    },
    en = {
      "(delete|erase|wipe|secret|between us|dont tell|nobody|no one else|trust me|promise)",
    },
  } },
  { kind = "offer", weight = 3, marks = { "?", "？" } },
  { kind = "offer", weight = 3, terms = {
    th = {
      "(เธอ|แก|เอ็ง|มึง|ตัวเอง|ที่รัก|เพื่อนรัก|ไอ้|บักหล่า|บ่าว|อีหล่า)",
      "(น้อง|หนู|คุณ|แก|เธอ|เอ็ง|มึง)(สนใจ|อยาก|ว่าง|ได้รับ|ผ่าน|คน|เคย|ต้อง|มา|ไป|จะ|ไม่|ยัง|อยู่|ทำ|อายุ|เก่ง|สวย)",
      "(มา|ไป)(ทำ|อยู่|ช่วย|เป็น|นอน|คุย|กับ|ลอง)(กับ|ให้|งาน)?(พี่|เรา|ป้า|เฮีย|เจ๊|เค้า|กัน|ครู|ลุง|อา)",
      "(คืนนี้|พรุ่งนี้|มื้ออื่น|วันจันทร์|วันเสาร์|อาทิตย์หน้า|วันศุกร์|วันพฤหัส|วันอังคาร)",
      "(ทางเรา|ทางบริษัท|ทางฝ่าย|บริษัทขอ|ทีมเรา|ทีมงาน)", "(ค่อย)",
      "(โอที|เบี้ยขยัน|ทิป|โบนัส|คอม|เบี้ยเลี้ยง|ประกันสังคม|กองทุน)",
    },
    en = {
      "(come|go|stay|work|live|fly|travel|join|start) (to|with|at|in|on|here|today|tomorrow|tonight|by|now|"
        .. "as) (me|us|my|our|monday|friday|the|saturday|sunday)?",
      "(tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|by 6|before)",
    },
  } },
  { kind = "offer", weight = 2, marks = { "/", "／" } },
  { kind = "offer", weight = 2, terms = {
    th = {
      "เรา", "แล้ว", "เลย", "ค่ะ", "(สวัสดี|หวัดดี|ฮัลโหล|สบายดี|เรียนคุณ|hello|hi)",
      "(พี่|ป้า|ลุง|น้า|แม่|ครู|โยม|หลาน|เชฟ|เพื่อน)(คะ|ครับ|จ๋า|ค่ะ)", "(ไม่เป็นไร|ได้ตลอด|ไม่รีบ|ไม่บังคับ|ไม่เร่ง)",
      "(ลบแชท|ลบข้อความ|ลบประวัติ|ลบแอพ|แชทนี้|ปิดเครื่อง|ถอดซิม|ปิดโลเคชั่น)",
      "(เตรียม|เก็บของ|เอา)(เสื้อผ้า|ของ|บัตร|พาส|เอกสาร|สมุดบัญชี|เล่ม)(มา|คืนนี้|ให้|ตัว|กับ)?",
      "(นัด|สัมภาษณ์|เจอกัน|มาคุย|ลองมา)", "(ใช่มั้ย|ใช่ไหม|ใช่ปะ|ใช่ป่าว|ใช่ปะ)",
      "(รับ|หา|ต้องการ|ขาด)(คน|พนักงาน|แอดมิน|สาว|แม่บ้าน|ช่าง|ลูกเรือ|พี่เลี้ยง|หมอนวด|เด็ก|คู่|ผู้|นัก|ครู|"
        .. "ล่าม|คนงาน|คนขับ|แม่ครัว|กุ๊ก|{number})",
      "(ตำแหน่ง|อัตรา|วุฒิ|คุณสมบัติ|สวัสดิการ|ประสบการณ์)",
      "(วัน|เดือน|ชม|ชั่วโมง|คืน|รอบ|เที่ยว|ชิ้น|กิโล|โล|หัว|คน|ครั้ง|คลิป)(ละ|ล่ะ){number}",
      "(มี)(ที่พัก|ห้องพัก|หอ|รถรับส่ง|รถรับ|โอที|ประกัน|โบนัส|อาหาร|ทิป|เบี้ย|สวัสดิการ|ค่า|ใบ|หยุด|หอพัก)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)",
      "(หัก)(จาก|ทีหลัง|เงินเดือน|เดือน|ค่า|วัน)",
      "(อย่า)(หลง|ได้)?(เชื่อ|โอน|จ่าย|ส่ง|ให้|ไป|หลง|เพิ่ง|คลิก|เซ็น|รับ|กลัว)", "(โพสต์|เพจ|กลุ่ม|แชร์)",
    },
    en = {
      "our",
      "(my|our) (sister|brother|cousin|friend|son|daughter|husband|wife|mother|mum|father|aunt|auntie|uncle|"
        .. "niece|nephew|neighbour|neighbor|classmate|roommate|coworker|colleague|mate|lil sister|little|village|"
        .. "family|student|bf|gf)",
      "(just|only)",
      "(you|u) (can|will|must|need|have|get|go|come|stay|dont|just|only|pay|owe|bring|sign|say|work|live|want|"
        .. "know|said|were|are|ll|wont|should|never|keep|sleep|told|start|back)",
      "(dont|do not|never|pls dont) (tell|say|worry|be|talk|ask|mention|text|call|let|forget|come|bring|listen|"
        .. "read|go|show|think)",
      "(remember|listen|ok|okay|look|alright|good news|one more thing|by the way|btw)",
      "(you owe|u owe|you pay|u pay|pay back|back out|or else|otherwise|if not)",
      "{money} (a|per|an|p|monthly|month|hour|day|week|weekly|net|basic|cash|ph|pm|pw|h|hr|guaranteed|clean|plus)",
      "(per|a|an) (hour|day|week|month|night|shift|piece|box|kilo|head|year|audio)",
      "(accommodation|housing|hostel|bunk|room|dorm|meals|food|rice|flight|ticket|visa|transport|uniform|"
        .. "lodging|board|house|bed|quarters)",
      "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
      "(report|line|page|number|office|desk)",
      "(wedding|marry|bride|groom|married|anniversary|birthday|baby shower|funeral|died)",
    },
  } },
  { kind = "offer", weight = 1, marks = { "-", "–", "—", "•", "▪", "▫", "●", "◈", "◆", "·" } },
  { kind = "offer", weight = 1, terms = {
    th = {
      "(เขา|เค้า|นาย|เถ้าแก่|เจ้าของ|หัวหน้า|ไต๋|เจ๊|มันก็|ผู้จัดการ|ผจก|ผอ|เจ้านาย|นายจ้าง|บอส|"
        .. "เพิ่น)(ก็)?(เลย)?(ไม่|บ่|บอก|ว่า|เก็บ|เอา|ให้|หัก|จะ|เรียก|ขู่|สั่ง|พา|ยึด|ด่า|ตี|จ่าย|ขอ|ปรับ|ถือ|ล็อก)",
      "(ถืก|ซอย|แหน่|บ่)", "ต้อง", "(ควร|ต้อง|จะ)(แจ้ง|ร้อง|ฟ้อง|ติดต่อ|โทร|ปรึกษา)", "(นะคะ|นะครับ|นะจ๊ะ|น้า|เนาะ|เด้อ)",
      "(ไหม|มั้ย|ป่าว|ปะ|ป่ะ|ไหมลูก|บ่)",
      "(สนใจ|ว่าง|สะดวก|โอเค|ตกลง|เอา|พร้อม|ไป|มา)(กัน)?(ไหม|มั้ย|ป่าว|ปะ|ป่ะ|บ่|รึเปล่า)", "(ดิ|สิ|เถอะ|ดู|ล่ะ)",
      "(อย่า)(เพิ่ง|ไป)?(บอก|เล่า|คุย|ปรึกษา|เถียง|ตกใจ|โทร|ดื้อ|กลัว)", "(ห้าม)(บอก|เล่า|ออก|คุย|พูด|มี)",
      "(แจ้ง)(ทุกคน|ผู้เช่า|พนักงาน|ทีม|ลูกบ้าน)", "(จ่าย|ออก|โอน|เบิก)(ให้)?(ก่อน)",
      "(รายได้|เงินเดือน|ค่าแรง|ค่าตอบแทน|ฐานเงินเดือน)(เริ่มต้น)?{number}", "(สมัคร)(ได้|ที่|ด้วย|ทาง|เลย|หน้า|วัน)",
      "(ที่พัก|หอพัก|อาหาร|กินอยู่|กินนอน|ห้องพัก|ข้าว|ข้าวฟรี)(พร้อม|และ|และอาหาร)?(ฟรี|ให้|มี)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(บาท|k)", "(ส่ง)(รูป|ประวัติ|portfolio|โปรไฟล์|resume|เรซูเม่)", "(โครงการ|ทุน|คอร์ส|ค่าย|เรียนฟรี|หลักสูตร|อบรม)",
      "(ปลอม)", "(ทริป|ทัวร์|เที่ยว|ตั๋วเครื่อง|โรงแรมที่|กระเป๋าเดินทาง|เช็คอิน|สนามบิน)",
    },
    en = {
      "(i|im|ive|id)", "(boss|manager|foreman|supervisor|owner|madam|captain|gaffer|hr)",
      "(crying|cry|cries|cried|scared|afraid|fear|fears|hungry|tired|sick|pain|desperate|ashamed|worried|angry)",
      "(now|already|still|yet|again)", "(ago|since|after|until|till|then|when|before)",
      "(thats|its|theres|dont|im|id|ive|youre|theyre|hes|shes)",
      "(help|embassy|police|charity|ngo|union|labour office|authorities)", "(dey|abeg|oga|una)",
      "(hi|hello|hey|dear) (miss|mr|mrs|ms|dear|sir|madam|auntie|sis|bro|there|friend|love|candidate|anak)",
      "(give|send|tell|bring|pay|lend|help|take|call|get|offer|want|for|with|to|let|show|buy|owe|from|see|thank|"
        .. "thanks) (you|u)",
      "(just|only|pls|please|kindly|ok) (say|tell|bring|come|give|send|sign|sit|dont|reply|confirm|listen|be|let)",
      "(my|our) (place|shop|house|company|client|partner|brother|sister|boss|friend|cousin|madam|team|school|"
        .. "department|restaurant|salon|takeaway|apartment) (can|will|is|needs|need|wants|has|in|looking|for|at)",
      "(thank you for|thanks for|regarding|further to|following|re your|your application|application|interview|"
        .. "portal|shortlisted|selected)",
      "(airport|immigration|customs|counter|driver|visa|ticket|flight|bus) (say|tell|is|will|ready|booked|at|"
        .. "you|my|he|waits|waiting)",
      "(wanted|needed|required|hiring|recruiting|vacancy|vacancies|openings|seeking|seeks)",
      "(monthly|weekly|daily|hourly|annually|piece rate|commission|salary|wage|rate)",
      "(basic|starting|starts|from|up to|earn|paid|pays|paying|pay) {money}",
      "(deducted|deduct|deduction|deposit|advance|repay|fee|fees|refundable|bond|fine|penalty|held)",
      "(trip|tour|holiday|hotel|airline|flight|backpacking|itinerary|beach|visa run|border run|tourists|"
        .. "sightseeing|cruise|hostel|atm|luggage)",
      "(gym|yoga|marathon|football|striker|club|coach|match|transfer|league|team)",
      "(exam|homework|assignment|thesis|semester|lecture|class|course|school|university|degree|teacher|lesson|"
        .. "au pair|exchange|camp|retreat)",
      "(monday|deadline|meeting|printer|boss said|office|standup|standup meeting)",
    },
  } },

  -- To all whom it may concern: what is sought, paid and given.
  { kind = "advert", weight = 8, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂", "၃", "၄", "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३", "४", "५", "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "advert", weight = 6, marks = { "+", "＋" } },
  { kind = "advert", weight = 6, marks = { "-", "–", "—", "•", "▪", "▫", "●", "◈", "◆", "·" } },
  { kind = "advert", weight = 6, terms = {
    th = {
      "(รับ|หา|ต้องการ|ขาด)(คน|พนักงาน|แอดมิน|สาว|แม่บ้าน|ช่าง|ลูกเรือ|พี่เลี้ยง|หมอนวด|เด็ก|คู่|ผู้|นัก|ครู|"
        .. "ล่าม|คนงาน|คนขับ|แม่ครัว|กุ๊ก|{number})",
    },
  } },
  { kind = "advert", weight = 5, marks = { "/", "／" } },
  { kind = "advert", weight = 5, terms = {
    th = {
      "(ตำแหน่ง|อัตรา|วุฒิ|คุณสมบัติ|สวัสดิการ|ประสบการณ์)",
      "(วัน|เดือน|ชม|ชั่วโมง|คืน|รอบ|เที่ยว|ชิ้น|กิโล|โล|หัว|คน|ครั้ง|คลิป)(ละ|ล่ะ){number}",
    },
    en = {
      "(wanted|needed|required|hiring|recruiting|vacancy|vacancies|openings|seeking|seeks)",
    },
  } },
  { kind = "advert", weight = 4, marks = { "(", "（" } },
  { kind = "advert", weight = 4, marks = { "🔥", "✨", "📣", "📢", "📱", "💰", "💵", "💸", "✈", "🛫", "📍", "✅", "✔", "❌", "🚫", "⏰", "🏢", "★", "⭐", "🌏", "🎰", "🏠", "🚐", "💻", "📞", "📲", "👉", "💯", "🎉" } },
  { kind = "advert", weight = 4, terms = {
    en = {
      "(come|go|stay|work|live|fly|travel|join|start) (to|with|at|in|on|here|today|tomorrow|tonight|by|now|"
        .. "as) (me|us|my|our|monday|friday|the|saturday|sunday)?",
      "{money} (a|per|an|p|monthly|month|hour|day|week|weekly|net|basic|cash|ph|pm|pw|h|hr|guaranteed|clean|plus)",
      "(cleaner|cleaners|maid|maids|nanny|caregiver|carer|carers|helper|housekeeper|cook|cooks|chef|waitress|"
        .. "waiter|barista|hostess|dancer|dancers|singer|model|models|masseuse|therapist|driver|drivers|welder|"
        .. "carpenter|carpenters|packer|packers|picker|pickers|fisherman|crew|deckhand|steward|guard|teacher|tutor|"
        .. "nurse|assistant|admin|operator|agents|agent|typist|developer|technician|mechanic|barber|stylist|"
        .. "receptionist|porter|labourers|labourer|supervisor|staff|sales|moderator|machinist|gardener|interpreter|"
        .. "translator|actors|specialist|worker|workers|girls|ladies|lads|boys|families|couples)",
    },
  } },
  { kind = "advert", weight = 3, marks = { "=", "→", "&", "%" } },
  { kind = "advert", weight = 3, terms = {
    th = {
      "(รับสมัคร|เปิดรับ|ประกาศรับ|รับเพิ่ม|รับด่วน|รับจำนวนมาก|รับไม่จำกัด)",
      "(ไม่ต้อง|ไม่จำเป็นต้อง)(มี|ใช้|จบ|สัมภาษณ์|ลงทุน|เก่ง)",
      "(โอที|เบี้ยขยัน|ทิป|โบนัส|คอม|เบี้ยเลี้ยง|ประกันสังคม|กองทุน)", "(สาวๆ|น้องๆ|พี่น้อง|ใครอยาก|ใครสน|ใครว่าง|ท่านใด)",
    },
    en = {
      "(monthly|weekly|daily|hourly|annually|piece rate|commission|salary|wage|rate)",
      "(preferred|welcome|essential|fine|necessary|an advantage|a plus|only|ok|okay|considered)",
      "(provided|included|free|covered|supplied|paid for|arranged|furnished)",
      "(accommodation|housing|hostel|bunk|room|dorm|meals|food|rice|flight|ticket|visa|transport|uniform|"
        .. "lodging|board|house|bed|quarters)",
      "(age|aged|ages|under|over|18|years old|yrs) {number}",
      "(we) (pay|provide|offer|open|sponsor|supply|train|do|arrange|cover|handle|keep|take|need|lend|give|hold|"
        .. "prefer|dont|deduct|check)",
      "(friendly|hardworking|reliable|honest|strong|quiet|sober|punctual|experienced|mature|young|slim|pretty|"
        .. "attractive|energetic|professional|patient|fluent)",
      "(parents|residents|community|members|everyone|passengers|visitors|customers|public|guests|learners)",
    },
  } },
  { kind = "advert", weight = 2, marks = { "!", "！" } },
  { kind = "advert", weight = 2, terms = {
    th = {
      "(นายจ้าง|เถ้าแก่|หัวหน้า|เจ้าของ|เจ้านาย|ผู้จัดการ|ไต๋)", "(ถืก|ซอย|แหน่|บ่)", "จน", "ต้อง",
      "(ไม่ต้อง)(กลัว|ห่วง|บอก|คิด|รีบ|เกรงใจ|อาย|ส่ง)",
      "(รายได้|เงินเดือน|ค่าแรง|ค่าตอบแทน|ฐานเงินเดือน)(เริ่มต้น)?{number}", "(ทัก|แอด|ไอดี|อินบ็อกซ์|ทักแชท|inbox|dm)",
      "(มี)(ที่พัก|ห้องพัก|หอ|รถรับส่ง|รถรับ|โอที|ประกัน|โบนัส|อาหาร|ทิป|เบี้ย|สวัสดิการ|ค่า|ใบ|หยุด|หอพัก)",
      "(อายุ){number}", "(ไม่เกิน|ขึ้นไป|ขั้นต่ำ)",
      "(ขยัน|อดทน|ซื่อสัตย์|บุคลิก|หน้าตา|รักเด็ก|พูดไทย|พิมพ์ไว|ตรงเวลา|ยิ้มเก่ง)",
      "(พนักงาน|แม่บ้าน|คนงาน|ผู้ช่วย|ช่าง|พ่อครัว|แม่ครัว|หมอนวด|พริตตี้|ครู|นักเต้น|นักร้อง|ลูกเรือ|ไต้ก๋ง|"
        .. "ล่าม|แอดมิน|พยาบาล|วิศวกร|บาริสต้า|คนสวน)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)", "(ฟรี)",
      "(ส่ง)(รูป|ประวัติ|portfolio|โปรไฟล์|resume|เรซูเม่)",
    },
    en = {
      "(ago|since|after|until|till|then|when|before)",
      "(dm|whatsapp|telegram|call|text|line|viber|inbox|message|msg|contact|wa|tg) (me|us|now|only|{contact}|"
        .. "{phone}|{number}|or|for|at|quick)?",
      "(basic|starting|starts|from|up to|earn|paid|pays|paying|pay) {money}",
      "(contract|licence|license|reg|registration|agency|certificate|valid) (no|number|required|holder|{number}|for|is)?",
      "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
      "(urgent|urgently|now|asap|quick|today only|last|limited|slots|seats|spots)",
      "(insurance|pension|holiday|holidays|sick pay|sick leave|day off|days off|overtime|tips|bonus|commission|"
        .. "medical|benefits)",
      "(leaflet|poster|training|slide|workshop|quiz|lesson|guide|guidance|podcast|documentary|film|play|"
        .. "exercise|session|toolkit|factsheet|campaign)",
      "(or)",
      "(novel|chapter|episode|series|season|movie|film|drama|character|plot|villain|heroine|scene|script|lyrics|"
        .. "song|verse|poem|story|fanfic|book|author)",
    },
  } },
  { kind = "advert", weight = 1, marks = { ":", "：" } },
  { kind = "advert", weight = 1, marks = { "$", "£", "€", "฿", "₱", "₹" } },
  { kind = "advert", weight = 1, terms = {
    th = {
      "เรา", "(แฟน|เมีย|ผัว|แม่ผัว|ญาติ)", "แค่", "น้อง", "(นะคะ|นะครับ|นะจ๊ะ|น้า|เนาะ|เด้อ)",
      "(ห้าม)(บอก|เล่า|ออก|คุย|พูด|มี)",
      "(เตรียม|เก็บของ|เอา)(เสื้อผ้า|ของ|บัตร|พาส|เอกสาร|สมุดบัญชี|เล่ม)(มา|คืนนี้|ให้|ตัว|กับ)?",
      "(นัด|สัมภาษณ์|เจอกัน|มาคุย|ลองมา)", "(จ่าย|ออก|โอน|เบิก)(ให้)?(ก่อน)", "(ค่อย)", "รับ", "หา", "(ต้องการ)",
      "(รายวัน|รายเดือน|รายสัปดาห์|รายชั่วโมง|รายชิ้น)", "(ฐาน|การันตี|เริ่ม|เริ่มต้น|จับ){number}",
      "(สนใจ)(ติดต่อ|ทัก|แอด|โทร|สมัคร|ส่ง|กด|งาน)", "เท่านั้น", "(ชาย|หญิง|ไม่จำกัดเพศ|ทุกเพศ|สาวโสด|สาวไทย)",
      "(หยุด)(เดือนละ|อาทิตย์ละ|สัปดาห์ละ|วันอาทิตย์|เสาร์|{number})", "(หัก)(จาก|ทีหลัง|เงินเดือน|เดือน|ค่า|วัน)", "(ราย)",
      "(ทริป|ทัวร์|เที่ยว|ตั๋วเครื่อง|โรงแรมที่|กระเป๋าเดินทาง|เช็คอิน|สนามบิน)", "(หวย|ดวง|ทอง|หุ้น|คริปโต)",
    },
    en = {
      "our", "(myself|mine)",
      "(hit|beat|beaten|slap|slapped|slapping|kick|burn|whip|flogged|shock|stab|shoot|chain|bruise|bruises|"
        .. "swollen|bleeding)",
      "(you|u|youll|youd|youre|ull|youve)",
      "(dont|do not|never|pls dont) (tell|say|worry|be|talk|ask|mention|text|call|let|forget|come|bring|listen|"
        .. "read|go|show|think)",
      "(ill|well|we will|i will|i can|we can|we could|wed|id)",
      "(apply|applicants|candidates|cv|resume|send cv|email|interviews)",
      "{number} (hours|hrs|h|days|nights|day|shifts|hour)",
      "(must|should) (be|have|speak|own|drive|know|send|sign|hold|swim|like|love)",
      "(no|without) (experience|exp|degree|cv|interview|papers|english|visa|fees|fee|training fee|deposit|"
        .. "upfront|agency|passport|contract|questions|drama|necessary)",
      "(live in|live out|full time|part time|immediate start|start asap|shifts|rotation|roster|seasonal|"
        .. "permanent|temporary|remote|weekends|night shift|day release)",
      "(deducted|deduct|deduction|deposit|advance|repay|fee|fees|refundable|bond|fine|penalty|held)",
      "(know your rights|you have the right|your rights|belongs to you|you can leave|keep a copy|tell someone|"
        .. "a trusted|ask for|take a photo|write down)",
      "(report|line|page|number|office|desk)",
      "(review|stars|delicious|menu|coffee|latte|brunch|recommend|recommended|customer service|refund|delivery|"
        .. "order|parcel|voucher|subscription)",
      "(landlord|tenant|rent|flat|deposit back|tenancy|lease|estate agent|to let|for sale|selling|second hand|"
        .. "sale|sold|price|mortgage|loan|instalment|interest rate)",
      "(exam|homework|assignment|thesis|semester|lecture|class|course|school|university|degree|teacher|lesson|"
        .. "au pair|exchange|camp|retreat)",
    },
  } },

  -- Offices, press, helpers and neighbours who warn or inform.
  { kind = "warning", weight = 8, marks = { "\"", "“", "”", "«", "»", "„", "「", "」", "『", "』" } },
  { kind = "warning", weight = 6, marks = { ":", "：" } },
  { kind = "warning", weight = 6, terms = {
    th = {
      "(โฆษก|อธิบดี|รัฐมนตรี|ผู้ประกาศ|ผู้สื่อข่าว|แถลง|ข่าวด่วน|รายงานข่าว|สำนักข่าว)",
      "(เผย|ให้การ|พบว่า|ระบุว่า|ย้ำ|ล่าสุด|รวบ|แถลง|ขยายผล|ดำเนินคดี|ผู้ต้องหา|หมายจับ|จำคุก)",
      "(อย่า)(หลง|ได้)?(เชื่อ|โอน|จ่าย|ส่ง|ให้|ไป|หลง|เพิ่ง|คลิก|เซ็น|รับ|กลัว)",
    },
    en = {
      "(provided|included|free|covered|supplied|paid for|arranged|furnished)",
    },
  } },
  { kind = "warning", weight = 5, terms = {
    th = {
      "(มีสิทธิ|ไม่มีสิทธิ|สิทธิ|กฎหมาย|ผิดกฎหมาย|มาตรา)", "(ชวน)(ไป|เด็ก|ลูก|คน|ให้|โทร|ข้าม)",
      "(ลูกหลาน|เด็กๆ|ผู้ปกครอง|พ่อแม่|นักเรียน|เยาวชน|ชาวบ้าน|ประชาชน|คนไทย|พี่น้องแรงงาน|แรงงาน)",
      "(โพสต์|เพจ|กลุ่ม|แชร์)", "{number}(ข้อ|สัญญาณ|ราย|คดี|ชีวิต|ประโยค)", "(และ)", "(หรือ)",
      "(ซึ่ง|โดย|ทั้งนี้|ดังกล่าว|พฤติการณ์|หลังจาก|จากการ)",
    },
    en = {
      "(call|report|tell|contact|ask|check|speak|visit|dial|ring) (the|us|a|an|your|any|it|this|to|them|police|with|before)",
      "(according to|reported|study|survey|report|researchers|data|figures|percent|minister|spokesperson|press|news)",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    th = {
      "(เตือน|แจ้งเตือน|เตือนภัย|ฝากเตือน)", "(อย่าหลงเชื่อ|อย่าเชื่อ|ระวัง|โปรดระวัง|รู้ทัน|รู้เท่าทัน|กลโกง)",
      "(ถ้า|หาก|ใคร|ไผ|เมื่อ|เวลา)(มี)?(คน|ใคร|นายหน้า)?(เจอ|โดน|พบ|ถูก|มาชวน|ชวน|ได้ยิน|สงสัย|เห็น|มาซวน|อ้าง|บอก|ยึด)",
      "(หลอก)", "(มูลนิธิ|สหภาพ|ศูนย์|คลินิก|สถานทูต|กงสุล|สถานเอกอัครราชทูต|อาสา|ทนาย|พนักงานตรวจ)",
      "(มีล่าม|ปรึกษาฟรี|ฟรีทุก|เป็นความลับ|ไม่ส่งตำรวจ|ไม่แจ้งตำรวจ|ทุกสัญชาติ|ไม่มีบัตรก็)",
      "(ประชาสัมพันธ์|ประกาศ|แผ่นพับ|โปสเตอร์|อบรม|เสวนา|สารคดี|การ์ตูน|คลิปนี้|บทเรียน|ถามตอบ|กิจกรรม|วิทยากร)",
    },
    en = {
      "(1300|1546|1506|1441|1191|1694)", "(somebody|someone)",
      "(looking for|in search of|we need|we are|were) (a|an|hiring|looking|people|girls|staff|hands|two|{number})?",
      "(if you|if someone|if anyone|if your|if a|if an|anyone who|whoever|when someone|if they|before you)",
      "(who|whom|whose|which)", "(or)",
    },
  } },
  { kind = "warning", weight = 3, marks = { "-", "–", "—", "•", "▪", "▫", "●", "◈", "◆", "·" } },
  { kind = "warning", weight = 3, marks = { ";" } },
  { kind = "warning", weight = 3, terms = {
    th = {
      "(ถูก)(หลอก|ยึด|ขัง|ตี|กัก|ขาย|บังคับ|ทำร้าย|ขู่|ส่ง|พา|หัก|ให้|ย้าย|เปลี่ยน|จับ)",
      "(ค้ามนุษย์|แรงงานบังคับ|บังคับใช้แรงงาน|แรงงานข้ามชาติ|แก๊งคอลเซ็นเตอร์|สแกมเมอร์|มิจฉาชีพ|คนร้าย)",
      "(แจ้ง)(ตำรวจ|ผู้ใหญ่บ้าน|สถานทูต|กำนัน|อสม|ครู|1|ได้ที่|เบาะแส|เจ้าหน้าที่|ที่|ทันที)",
    },
    en = {
      "(said|told|promised|says)", "(debt|owe|owes|owed)",
      "(tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|by 6|before)",
      "(dm|whatsapp|telegram|call|text|line|viber|inbox|message|msg|contact|wa|tg) (me|us|now|only|{contact}|"
        .. "{phone}|{number}|or|for|at|quick)?",
      "(cleaner|cleaners|maid|maids|nanny|caregiver|carer|carers|helper|housekeeper|cook|cooks|chef|waitress|"
        .. "waiter|barista|hostess|dancer|dancers|singer|model|models|masseuse|therapist|driver|drivers|welder|"
        .. "carpenter|carpenters|packer|packers|picker|pickers|fisherman|crew|deckhand|steward|guard|teacher|tutor|"
        .. "nurse|assistant|admin|operator|agents|agent|typist|developer|technician|mechanic|barber|stylist|"
        .. "receptionist|porter|labourers|labourer|supervisor|staff|sales|moderator|machinist|gardener|interpreter|"
        .. "translator|actors|specialist|worker|workers|girls|ladies|lads|boys|families|couples)",
      "(beware|warning|warn|warns|warned|alert|be careful|watch out|scam|scams|scammers|fake|red flag|red flags)",
      "(victims|victim|survivors|survivor|traffickers|trafficking|trafficked|forced labour|debt bondage|"
        .. "modern slavery|exploitation|recruiters|scam compound|scam compounds)",
      "(had been|have been|has been|were being|was being|been)",
      "(hotline|helpline|call 1|free call|confidential|in confidence|free and|private|interpreters|interpreter|"
        .. "legal aid|drop in|clinic)",
      "(section|article|act|law|shall|unlawful|offence|prohibited|penalty|convention|regulation|may not|liable)",
      "(lured|tricked|promising|promised jobs|pretend|pretends|posing|offering|approached|targeting|stranger|strangers)",
      "(parents|residents|community|members|everyone|passengers|visitors|customers|public|guests|learners)",
      "(report|line|page|number|office|desk)",
    },
  } },
  { kind = "warning", weight = 2, terms = {
    th = {
      "เรา", "ช่วย", "(วะ|อะ|ว่ะ|แหละ|จ้า|เนอะ)", "หา", "(ด่วน)", "(ไม่ต้อง|ไม่จำเป็นต้อง)(มี|ใช้|จบ|สัมภาษณ์|ลงทุน|เก่ง)",
      "(นายหน้า|ขบวนการ|แก๊ง|เครือข่าย)", "(สายด่วน|โทร)(1300|1546|1506|1441|1191|1599|191|สาย|ฟรี|ได้)", "(ปลอม)",
    },
    en = {
      "them", "(your|ur|yr)", "(duties|role|roles|responsibilities|position|positions|post|posts|job|jobs|work)",
      "(arrested|rescued|sentenced|charged|jailed|convicted|prosecuted|investigation|suspects|suspect|alleged|"
        .. "allegedly|court|judge|trial|raid|raided|repatriated|returnees)",
      "(workers|migrants|people|women|men|families|villagers|jobseekers|students|pupils|crew|fishers|children|"
        .. "parents|nationals) (were|was|are|had|have|who|from|told|said|should|must|can|may|lost|being|believed)",
      "(is|are) (not|never|always|often|also) (a|an|the|true|real|alone)?", "(may|might|should|often|usually|some)",
      "(example|th|section|invoice|overdue|bill|statement|account|bank|tax|debt advice|credit)",
    },
  } },
  { kind = "warning", weight = 1, marks = { "!", "！" } },
  { kind = "warning", weight = 1, marks = { "?", "？" } },
  { kind = "warning", weight = 1, terms = {
    th = {
      "(ผม|กระผม)", "มัน",
      "(เขา|เค้า|นาย|เถ้าแก่|เจ้าของ|หัวหน้า|ไต๋|เจ๊|มันก็|ผู้จัดการ|ผจก|ผอ|เจ้านาย|นายจ้าง|บอส|"
        .. "เพิ่น)(ก็)?(เลย)?(ไม่|บ่|บอก|ว่า|เก็บ|เอา|ให้|หัก|จะ|เรียก|ขู่|สั่ง|พา|ยึด|ด่า|ตี|จ่าย|ขอ|ปรับ|ถือ|ล็อก)",
      "(บอก|พูด|เล่า|ขู่|อ้าง|ถาม)(ว่า)", "ว่า", "(แบบนี้|อย่างนี้|งี้)", "(เพราะ|เนื่องจาก|ทำให้)",
      "(ฟ้อง|ร้องเรียน|แจ้งความ|ปรึกษา|สอบถาม|แจ้งเบาะแส|สารภาพ|ระบาย)", "(ครับ|คับ|คร้าบ)", "น้อง", "นะ",
      "(นะคะ|นะครับ|นะจ๊ะ|น้า|เนาะ|เด้อ)",
      "(คืนนี้|พรุ่งนี้|มื้ออื่น|วันจันทร์|วันเสาร์|อาทิตย์หน้า|วันศุกร์|วันพฤหัส|วันอังคาร)",
      "(ติดต่อ|โทร|ไลน์|line|เทเล|ไอดีไลน์){contact}", "(สาวๆ|น้องๆ|พี่น้อง|ใครอยาก|ใครสน|ใครว่าง|ท่านใด)",
      "(งาน)(นวด|แอดมิน|ตอบแชท|โรงงาน|ร้าน|สวน|เรือ|ฟาร์ม|เก็บ|แพ็ค|พิมพ์|คีย์|แม่บ้าน|พีอาร์|เอ็น|เสิร์ฟ|"
        .. "ก่อสร้าง|ดูแล|เบา|สบาย|ง่าย|ด่วน|ต่างประเทศ|พาร์ทไทม์)",
      "(ค่าสมัคร|ค่าดำเนินการ|ค่าอบรม|ค่าชุด|ค่าวีซ่า|ค่านายหน้า|ค่าหัว|มัดจำ|เงินประกัน|ค่าโครงการ)", "(ฟรี)",
      "(ตำรวจ|ดีเอสไอ|สตม|ปคม|กองปราบ|เจ้าหน้าที่|พม|ทหาร|อัยการ|ศาล)(ร่วม)?(เตือน|เผย|ช่วย|จับ|บุก|ตรวจ|รวบ|"
        .. "แถลง|ขยายผล|เข้า|พบ)",
      "(นายจ้าง)(ไม่มีสิทธิ|หัก|ห้าม|ต้อง|ที่|เก็บ)",
      "(เช็ค|เช็ก|ตรวจสอบ|ถาม|ขอดู|อ่าน)(ก่อน|ชื่อ|ใบอนุญาต|ให้|กับ|เบิ่ง|ข้อ)",
      "(มีคน|คนแปลกหน้า|คนอ้าง|เพจ)(มา)?(ชวน|ขับ|ปลอม|ชื่อ|หลอก|โพสต์)", "(การ)", "(ราย)",
      "(ให้เช่า|ขาย|ห้องเช่า|หอพักหญิง|คอนโด|มือสอง|ผ่อนต่อ|ดาวน์|ราคา|เซ้ง|จำนำ)",
      "(ฟิตเนส|ยิม|โยคะ|วิ่งมาราธอน|บอล|สโมสร|กองหลัง|ทีมชาติ|เกม|สกิน|เติมเพชร|rov)",
      "(วัด|บวช|เณร|พระ|ทำบุญ|กฐิน|ปฏิบัติธรรม)", "(เจ้านายบอก|บอสบอก|วันจันทร์|ประชุม)",
    },
    en = {
      "(they|theyre|theyve|dem)",
      "(was|were) (told|promised|sold|locked|taken|beaten|moved|sent|forced|paid|given|made|supposed|left|hit|cheated)",
      "(cant|cannot|can not|couldnt|not allowed|never)", "(didnt|hasnt|havent|wasnt|doesnt|isnt|wont)", "and",
      "(thats|its|theres|dont|im|id|ive|youre|theyre|hes|shes)",
      "(can|could|do|does|should|where|how|what|which|who|is there) (i|we|my|the|they|he|she|do|can|office|law)",
      "(help|embassy|police|charity|ngo|union|labour office|authorities)",
      "(you|u) (can|will|must|need|have|get|go|come|stay|dont|just|only|pay|owe|bring|sign|say|work|live|want|"
        .. "know|said|were|are|ll|wont|should|never|keep|sleep|told|start|back)",
      "(are|do|can|could|will|would|did|shall) (you|u)", "(if|when|once|so|that|because|and) (you|u)",
      "(come|go|stay|work|live|fly|travel|join|start) (to|with|at|in|on|here|today|tomorrow|tonight|by|now|"
        .. "as) (me|us|my|our|monday|friday|the|saturday|sunday)?",
      "(keep|hold|kept) (your|ur|yr|it) (passport|papers|id|salary|phone|safe|card|money)?",
      "(urgent|urgently|now|asap|quick|today only|last|limited|slots|seats|spots)", "(their|theirs)",
      "(employers|recruiters|agents|brokers|employer|an employer|your employer|no employer|a worker) (may|must|"
        .. "cannot|can|should|who|often|will|shall|are|has|have|not)",
      "(never|always|do not|dont) (give|pay|sign|hand|send|travel|trust|believe|go|share|confront|click|accept|"
        .. "take|leave|keep|check|board|let|reply)",
      "(share this|pass it on|repost|please share|spread the word|post it|this page|adverts like|posts like|ads like)",
      "(know your rights|you have the right|your rights|belongs to you|you can leave|keep a copy|tell someone|"
        .. "a trusted|ask for|take a photo|write down)",
      "(game|gamer|quest|boss fight|level|minecraft|guild|dnd|escape room|roblox|skins|diamonds|esports)",
    },
  } },

  -- Things for sale, journeys, study, play, stories, jokes, family.
  { kind = "other", weight = 10, marks = { "😂", "🤣", "😅" } },
  { kind = "other", weight = 8, terms = {
    th = {
      "(รีวิว|อร่อย|แนะนำร้าน|คาเฟ่|เมนู|พิกัด|ที่เที่ยว|วิว)", "(555|ฮ่า|อิอิ|ขำ|ตลก)",
    },
  } },
  { kind = "other", weight = 7, marks = { "?", "？" } },
  { kind = "other", weight = 6, marks = { "!", "！" } },
  { kind = "other", weight = 6, marks = { "😭", "🥲", "😢" } },
  { kind = "other", weight = 6, terms = {
    th = {
      "(ให้เช่า|ขาย|ห้องเช่า|หอพักหญิง|คอนโด|มือสอง|ผ่อนต่อ|ดาวน์|ราคา|เซ้ง|จำนำ)",
    },
  } },
  { kind = "other", weight = 5, terms = {
    en = {
      "(lol|lmao|haha|hahaha|rofl|jk|meme|joke|pov|tweet)",
      "(review|stars|delicious|menu|coffee|latte|brunch|recommend|recommended|customer service|refund|delivery|"
        .. "order|parcel|voucher|subscription)",
    },
  } },
  { kind = "other", weight = 4, marks = { "\"", "“", "”", "«", "»", "„", "「", "」", "『", "』" } },
  { kind = "other", weight = 4, marks = { ":", "：" } },
  { kind = "other", weight = 4, terms = {
    th = {
      "เลย", "คะ", "(บาท|k)", "(การ)",
      "(นิยาย|ตอนที่|ตอนจบ|นางเอก|พระเอก|ละคร|ซีรีส์|หนัง|พล็อต|ตัวละคร|เพลง|เนื้อเพลง|มิวสิก|การบ้าน|มุก|มีม|"
        .. "เรื่องสั้น|เรื่องผี)",
      "(สินเชื่อ|ดอกเบี้ย|งวด|ผ่อน|ธนาคารกำหนด|บัตรเครดิต|กู้เงิน|ประกันรถ|ไฟแนนซ์)",
      "(พัสดุ|ศุลกากร|ลิงก์|ผู้โชคดี|รางวัล|คูปอง|โปรโมชั่น|ส่วนลด)", "(รัก|แต่งงาน|คิดถึง|เหงา|แฟนเก่า|งานแต่ง)",
    },
    en = {
      "my",
      "(passport renewal|renew|renewal|application form|visa application|photocopy|photo|embassy appointment|"
        .. "appointment|notary|translation)",
    },
  } },
  { kind = "other", weight = 3, marks = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙", "໐", "໑", "໒", "໓", "໔", "໕", "໖", "໗", "໘", "໙", "၀", "၁", "၂", "၃", "၄", "၅", "၆", "၇", "၈", "၉", "០", "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩", "०", "१", "२", "३", "४", "५", "६", "७", "८", "९", "০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯" } },
  { kind = "other", weight = 3, marks = { "…" } },
  { kind = "other", weight = 3, terms = {
    th = {
      "(ครับ|คับ|คร้าบ)", "ค่ะ", "(และ)", "(ฟิตเนส|ยิม|โยคะ|วิ่งมาราธอน|บอล|สโมสร|กองหลัง|ทีมชาติ|เกม|สกิน|เติมเพชร|rov)",
      "(ต่อวีซ่า|ทำพาสปอร์ต|ต่อพาสปอร์ต|ทำเล่ม|คิวพาส|เล่มใหม่|แปลเอกสาร|รับแปล|กรอกวีซ่า)",
      "(เจ้านายบอก|บอสบอก|วันจันทร์|ประชุม)",
    },
    en = {
      "(you|u|youll|youd|youre|ull|youve)",
      "(interested|let me know|lmk|see you|see u|say yes|yes or no|ok to start|free to|happy to|would you like|"
        .. "shall|want to|deal|up for it|reply yes)",
      "(keep|hold|kept) (your|ur|yr|it) (passport|papers|id|salary|phone|safe|card|money)?",
      "(call|report|tell|contact|ask|check|speak|visit|dial|ring) (the|us|a|an|your|any|it|this|to|them|police|with|before)",
      "(contact us|opening hours|terms|policy|rules|please note|notice|queue|booking|tickets)",
    },
  } },
  { kind = "other", weight = 2, marks = { "$", "£", "€", "฿", "₱", "₹" } },
  { kind = "other", weight = 2, marks = { "♪", "🎵", "🎶" } },
  { kind = "other", weight = 2, terms = {
    th = {
      "(กู|กุ)", "ว่า", "(โดน)", "(ไหม|มั้ย|ป่ะ|รึเปล่า|หรือเปล่า)(คะ|ครับ|ค่ะ|คับ|บ้าง)", "(ใคร|มีใคร)(เคย|พอ|รู้|เป็น)",
      "(บ่น|เหนื่อย|ท้อ|เครียด|เซ็ง|ปวด|น้ำตา|ร้องไห้|สู้ๆ)",
      "(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน)(ก็)?(ออก|ไม่|ช้า|ค้าง|เหลือ|หาย|โดน)",
      "(เธอ|แก|เอ็ง|มึง|ตัวเอง|ที่รัก|เพื่อนรัก|ไอ้|บักหล่า|บ่าว|อีหล่า)", "นะ", "รับ",
      "(สาวๆ|น้องๆ|พี่น้อง|ใครอยาก|ใครสน|ใครว่าง|ท่านใด)",
      "(ลูกหลาน|เด็กๆ|ผู้ปกครอง|พ่อแม่|นักเรียน|เยาวชน|ชาวบ้าน|ประชาชน|คนไทย|พี่น้องแรงงาน|แรงงาน)", "(หรือ)",
      "(แมว|หมา|น้องหมา|ลูกแมว|สุนัข|ต้นไม้)", "(ทำหาย|ของหาย|ลืม|ตก|หล่น|ใครเก็บ)(ไว้|ได้|ที่|กระเป๋า|พาส)?",
      "(วัด|บวช|เณร|พระ|ทำบุญ|กฐิน|ปฏิบัติธรรม)", "(ผู้ต้องขัง|เยี่ยม|เรือนจำ)", "(หวย|ดวง|ทอง|หุ้น|คริปโต)",
      "(อากาศ|ฝนตก|รถติด|น้ำท่วม|ร้อน)",
    },
    en = {
      "(i|im|ive|id)",
      "(i|we) (am|was|were|have|had|work|worked|came|got|cant|dont|didnt|never|paid|signed|went|live|sleep|"
        .. "think|know|saw|asked|want|need|just|only|still|write|do|did|feel|go|get|told|heard|thought|started|"
        .. "finished|ran|left|owe)",
      "(he|him|his)", "(locked|lock|padlocked|key|chain|gate|guard|guards|fence|escape|ran away|run away)",
      "(give|send|tell|bring|pay|lend|help|take|call|get|offer|want|for|with|to|let|show|buy|owe|from|see|thank|"
        .. "thanks) (you|u)",
      "(ill|well|we will|i will|i can|we can|we could|wed|id)",
      "(apply|applicants|candidates|cv|resume|send cv|email|interviews)",
      "(provided|included|free|covered|supplied|paid for|arranged|furnished)",
      "(game|gamer|quest|boss fight|level|minecraft|guild|dnd|escape room|roblox|skins|diamonds|esports)",
      "(landlord|tenant|rent|flat|deposit back|tenancy|lease|estate agent|to let|for sale|selling|second hand|"
        .. "sale|sold|price|mortgage|loan|instalment|interest rate)",
      "(my cat|my dog|cat|dog|puppy|kitten|pet|hamster)",
      "(exam|homework|assignment|thesis|semester|lecture|class|course|school|university|degree|teacher|lesson|"
        .. "au pair|exchange|camp|retreat)",
      "(example|th|section|invoice|overdue|bill|statement|account|bank|tax|debt advice|credit)",
    },
  } },
  { kind = "other", weight = 1, marks = { "🔥", "✨", "📣", "📢", "📱", "💰", "💵", "💸", "✈", "🛫", "📍", "✅", "✔", "❌", "🚫", "⏰", "🏢", "★", "⭐", "🌏", "🎰", "🏠", "🚐", "💻", "📞", "📲", "👉", "💯", "🎉" } },
  { kind = "other", weight = 1, terms = {
    th = {
      "มัน", "(เมื่อวาน|เมื่อคืน|เมื่อเช้า|เดือนที่แล้ว|ปีที่แล้ว|ผ่านไป|วันก่อน|ล่าสุด|เพิ่ง)",
      "(มา|อยู่|ทำ|ได้)(แล้ว|เกือบ)?(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|{number})(กว่า)?(เดือน|ปี|วัน|อาทิตย์|สัปดาห์)", "แต่",
      "(แบบนี้|อย่างนี้|งี้)", "(ได้|ปกติ|ผิด|ใช่|ถูก|มีสิทธิ)(ไหม|มั้ย|บ้าง|ป่าว|รึเปล่า)", "(ขัง|ล็อก|คล้องโซ่|ลูกกรง)",
      "(โทรมา|ส่งข้อความ|ติดต่อไม่ได้|หายไป|ไม่ติด)", "(เวร|เข้ากะ|เลิกงาน|โอทีอีก|ผ่อนรถ)", "(วะ|อะ|ว่ะ|แหละ|จ้า|เนอะ)",
      "คุณ", "(สวัสดี|หวัดดี|ฮัลโหล|สบายดี|เรียนคุณ|hello|hi)",
      "(พี่|เจ๊|ป้า|ลุง|น้า|อา|เฮีย|ครู|เค้า|กุ|กู)(จะ|ก็|ได้)?(ให้|มี|เก็บ|ออก|จ่าย|ขอ|พา|ไป|ถือ|รับ|โอน|ดูแล|"
        .. "เห็น|รู้|อยู่|เปิด|จอง|ซื้อ|หา|ทำ|เช็ค|ส่ง|ย้าย|แจ้ง)",
      "(เดี๋ยว)", "(ไม่เป็นไร|ได้ตลอด|ไม่รีบ|ไม่บังคับ|ไม่เร่ง)", "(ไม่)(จำกัด|รับ|ดื่ม|มีประสบการณ์)",
      "(พนักงาน|แม่บ้าน|คนงาน|ผู้ช่วย|ช่าง|พ่อครัว|แม่ครัว|หมอนวด|พริตตี้|ครู|นักเต้น|นักร้อง|ลูกเรือ|ไต้ก๋ง|"
        .. "ล่าม|แอดมิน|พยาบาล|วิศวกร|บาริสต้า|คนสวน)",
      "(ก่อนไป|ก่อนเดินทาง|ก่อนเซ็น|ก่อนโอน|ก่อนสมัคร|ก่อนตัดสินใจ)", "(ซึ่ง|โดย|ทั้งนี้|ดังกล่าว|พฤติการณ์|หลังจาก|จากการ)",
      "(มหาวิทยาลัย|โรงเรียน|สอบ|เทอม|วิชา|ค่าเทอม|ทุนการศึกษา|ครูประจำชั้น)",
    },
    en = {
      "(my|our) (boss|manager|employer|madam|agent|agency|owner|captain|supervisor|company|passport|salary|"
        .. "wages|phone|contract|overtime|debt|name|visa|pay|card|papers|money|shift|rota)",
      "(they|theyre|theyve|dem)", "(first|second|third|end of) (day|month|week|company|season)", "but",
      "(what can|what do|who can|where can|how do|how can|which office|can i|should i|do i|can we|can they|can the)",
      "(complain|complained|report|reported|claim|quit|resign|leave|refuse|sue)",
      "(god|pray|inshallah|alhamdulillah|thank god|sorry|lol|ugh)", "(your|ur|yr)",
      "(hi|hello|hey|hiya|hlo|kia ora|good morning|good day|good evening|congrats|congratulations|dear|greetings)",
      "(hi|hello|hey|dear) (miss|mr|mrs|ms|dear|sir|madam|auntie|sis|bro|there|friend|love|candidate|anak)",
      "(bro|sis|sister|brother|babe|baby|darling|my dear|love|hun|habibi|kabayan|ate|kuya|nong|beta|anak|auntie|"
        .. "mama|my friend|guys|dude|mate)",
      "(you|u) (can|will|must|need|have|get|go|come|stay|dont|just|only|pay|owe|bring|sign|say|work|live|want|"
        .. "know|said|were|are|ll|wont|should|never|keep|sleep|told|start|back)",
      "(18 up|21 up|min|max|minimum|at least|up to)",
      "(deducted|deduct|deduction|deposit|advance|repay|fee|fees|refundable|bond|fine|penalty|held)",
      "(papers|passport|passports|documents|id) (not|with|kept|held|handed|collected|go|stay|stays|goes|must|"
        .. "copy|in|are|is)",
    },
  } },
}
