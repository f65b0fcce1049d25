-- A person is made to cheat others, sell drugs, beg, or is told to lie to officials or family.
rule {
  title      = "A person is made to cheat, beg or lie for others",
  indicators = { "delphi:D5.06", "delphi:D5.07", "delphi:D5.10", "ilo:2", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(force|forced|forces|make|makes|made|making|order|ordered|must|have to|has to|had to) (us|me|him|her|"
        .. "them|we|i|people|everyone)? (to)? (scam|cheat|lie|chat|trick|deceive|steal|beg|call|text|message|type|"
        .. "typing|love scam|pretend|act like|be girl|sell fake|smuggle|carry drugs) (old|people|americans|men|"
        .. "women|foreigners|all night|whole|with|as|online|customers|for|on|in|{number})?",
      "(we|i|he|she|they) (now)? (chat|chats|chatting|call|calls|calling|talk|talks|type|typing|text|texting|"
        .. "cheat|scam|scamming|trick) (to|with)? (old men|old people|old women|americans|foreigners|rich men|"
        .. "rich people|lonely|widows|strangers|victims|clients|fake|europeans|chinese|pensioners) (whole|all|"
        .. "every|online|on|for|from|to|until|with)?",
      "(fake|false) (profile|profiles|account|accounts|name|girl|photo|photos) (to|and|for|we|i|they|chat)",
      "(force|forced|forces|make|made|makes|making) (us|me|them|him|her|people|girls|you|workers)"
        .. " (to)? (scam|cheat|deceive|lie|chat|beg|steal|sell drugs|shoplift|call old people|trick|"
        .. "fake|be customer|sleep with|marry)",
      "(i|we|he|she) (dont|do not|didnt|refuse to|wont) (want to|wanna)? "
        .. "(scam|cheat|deceive|trick) (people|old|others)",
      "(told|tell|say|says|say that|coached|ask us) (us|me|the|you|them)? (to)? (lie|say|tell) "
        .. "(to)? (the)? (police|immigration|inspector|inspectors|officer|officers|embassy|family|"
        .. "auditors|auditor)",
      "(have to|must|forced to) (scam|beg|steal|cheat) ",
      "(leaves|leave) (us|me) at (traffic light|market|bridge|temple) to beg",
    },
    th = {
      "(เขา|เค้า|บอส|หัวหน้า|มัน|เพิ่น)(ก็)?(ให้|บังคับ|สั่ง)(หนู|ผม|เรา|น้อง|ลูก|เพื่อน|พวกหนู)?(ทัก|แชท|คุย|โทร|ตีสนิท|หลอก)(หา|กับ)?(ผู้ชาย|ผู้หญิง|ฝรั่ง|คนแก่|คนไทย|คนเหงา|คนรวย|เหยื่อ|ชาวบ้าน)", "(ทำ|ได้)(ยอด)?(บ่|ไม่)(ถึง|ได้|ครบ)(แสน|หมื่น|เป้า|ยอด)(กะ|ก็)?(ถืก|โดน|ถูก)",
      "(บังคับ|สั่ง|ให้|โดนบังคับ|ถูกบังคับ|โดนสั่ง)(ให้)?(หนู|เรา|ผม|น้อง|คน|เด็ก|พวกเรา|พวกหนู)?(ไป|โทร|ไปนั่ง)?"
        .. "(หลอก|โกง|ตุ๋น|ขอทาน|ขโมย|ขายยา|เดินยา|ส่งยา|โทรหลอก|หลอกคน|หลอกคนแก่|โทรหาคนแก่|หลอกลงทุน|สแกม|"
        .. "นอนกับแขก|ขายตัว|นั่งขอทาน)",
      "(ให้|โดนให้)(หนู|เรา|ผม)หลอก",
      "(ไม่อยาก|ไม่กล้า|ทำไม่ได้|ไม่อยากทำ)(หลอก|โกง)(คน|คนแก่|ใคร|ต่อ)",
      "(พา|เอา|ส่ง|ให้)(ไป)?(นั่ง|เดิน)?ขอทาน",
      "(ถ้า)?(แรงงานจังหวัด|ตำรวจ|เจ้าหน้าที่|สายตรวจ|กรมแรงงาน|ตม)(มา|มาตรวจ|ถาม)(ล่ะ|ให้|ก็)?(ให้|ค่ะ)?"
        .. "(บอก|ตอบ|หลบ|ซ่อน|พูด|ไปนั่ง|เข้าห้อง|หนี)(ว่า|ใน|เป็น)?",
      "(ห้าม|อย่า)(พูด|บอก|ปริปาก)(ความจริง)?(กับ)?(ตำรวจ|เจ้าหน้าที่|สถานทูต|แรงงาน)",
      "ให้คนไม่มีบัตรไปนั่งในห้อง",
      "(บังคับ|ให้|สั่ง)(ให้)?(สแกน|ยืนยัน)หน้า...(โอน|ทุกวัน|เงิน|เทื่อ|ครั้ง)",
      "(ให้|บังคับ)คุยกับคน(เหงา|แก่|ในแอป)",
      "(เขา|เค้า)บังคับ(ต้อง|ให้)?(หาคน|โพสต์|โทร|หลอก|แชท|รับแขก)",
      "เปลี่ยน(ให้)?เป็น(คน)?(โทรหลอก|คอล|แชทหลอก|รับแขก)",
    },
  },
  unless = {
    en = {
      "must type {number}",
      "(making|make|makes|made) (call|calls|text|type|chat) (to|with|center|centre|handling|volume|easier)?",
      "(made|make|makes) (me|us|you) (lie down|chat)",
      "(movie|book|song|game)",
    },
    th = {
      "(ระวัง|อย่าให้|อย่า|กลัว|ไม่ให้|แก๊ง|มิจฉาชีพ|โดน)(ถูก|คน|ใคร|เขา|เค้า|โดน)?(หลอก|โกง)",
      "(ให้)(ทาน|อภัย|เงินขอทาน)",
      "(ไม่ให้|อย่าให้|จะได้ไม่)(ใคร|โดน|ถูก)?(หลอก|โกง)",
      "(ตม|ตำรวจ|เจ้าหน้าที่)(ถาม|มาตรวจ)(เอกสาร|ใบขับขี่)",
    },
  },
  unless_about = { "make-believe" },
  fires = {
    en = {
      "they «force us to scam» old people",
      "every morning van «leaves us at traffic light to beg»",
      "when they come we are «told to lie to police»",
    },
    th = {
      "เค้า«ให้หนูหลอก»คนแก่ หนูทำไม่ได้",
      "โดน«บังคับให้โทรหลอก»คนไทย",
      "เอามาส่งพัทยา เรา«พาไปนั่งขอทาน»",
    },
  },
  silent = {
    en = {
      "Great movie, they made me lie down and cry.",
    },
    th = {
      "ระวังโดนหลอกโอนเงิน",
      "ตำรวจมาตรวจเอกสาร",
    },
  },
  advice = "Treat the person first as someone who may need help: screen under the NRM before any charge. "
    .. "Call 1300.",
}
