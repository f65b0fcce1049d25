-- A worker says that a debt never ends, grows, or was put on her without her knowing.
rule {
  title      = "A person says that the debt grows or never ends",
  indicators = { "delphi:D5.02", "delphi:D4.03", "ilo:9" },
  law        = { "th-atip-6-1", "th-lp-76" },
  weight     = 8,
  status     = "stable",
  kinds      = { "worker_report", "conversation" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(say|says|said|tell|tells|told|claim|claims) (that|me|us|her|him|he|she|i|we|they)? (still)? (i|we|she|"
        .. "he)? (still)? (owe|owes|owed|owing|in debt|must pay|have to pay|has to pay|must finish|must refund)",
      "(debt|owe|minus|balance|book) (is|get|gets|became|now|grow|grows|grew)? (bigger|more|higher|up|double|"
        .. "increase|increases|increasing|never finish|not finish|than when|again|every month)",
      "(they|he|she|boss|company|madam|agent) (charge|charges|charged|add|adds|count|counts|put|puts|cut|cuts) "
        .. "(me|us|her|him)? (for)? (clothes|makeup|make up|food|room|bed|water|uniform|tools|phone|gym|electric|"
        .. "ride|van|taxi|doctor|medicine|everything|fine|fines)",
      "(work|working|works) (for)? (free|without pay|no pay|no salary) ({number} (months|month|years|weeks))? "
        .. "(to|until|because|for) (repay|pay|cover|clear|debt|agent|advance|ticket)",
      "(i|we|she|he) (never|not|cannot|cant|still not) (finish|finished|clear|cleared|pay|paid) (it|the|my|our|"
        .. "her|off|this)? (debt|off|loan|advance|agent)",
      "i owe more than (the day|when)",
      "(interest|debt) (every|each) (week|month)",
      "i owe {money}? (for|pound|usd|dollars) ... (travel|ticket|room)",
      "now i owe",
      "(they|he|she|boss|company|madam|agent|agency|manager|aunty|mama) "
        .. "(say|says|said|tell|tells|told) (that|me|us)? (i|we|my|she|he) (still)? (now)? "
        .. "(owe|owes|owed|debt|debts|have debt|must pay|have to pay|has to pay)",
      "(my|our|the|her|his) debt (is|gets|keeps|goes|now|never|became) ... (bigger|more|growing|"
        .. "grows|up|higher|finish|finished|ends|now|{money}|{number})",
      "debt (is|never) (now )?(bigger|grows|growing|finished|ends)",
      "(i|we) still? (owe|owes) (them|him|her|the company|for|boss|agency|more)",
      "(debt|debts) (never|not|dont|doesnt|wont) (finish|finished|end|ends|go down|paid)",
      "(i am|im|we are|still|now|account|balance|salary) (at|in|is)? minus {number}",
      "(add|adds|added|adding|put|puts) ... (to|on) (my|our|her|the) debt",
      "(must|have to|has to) pay (all|back)? (the)? money",
      "(everything|food|rent) (is|was|else)? (on the books|added to)",
      "(add|adds|added) (it|this|that)? (to|on) (your|ur|my|our|the|her) (account|bill|debt|tab|book)",
      "(talk|see|think) about what (you|u) owe",
      "(because|cause|coz) of (the)? (dress|clothes|ticket|visa|rent|food|hospital|agent|makeup) (money|cost|debt|fee)",
    },
    th = {
      "(หนี้|ยอด)...(ไม่ลด|เพิ่มขึ้น|ไม่เคยเห็นบัญชี|เดินดอก|ดอกวันละ|เป็นแสน|ติดลบ)",
      "(บอก|ว่า)(เป็น)?หนี้(ยังไม่หมด|ค่า)",
      "(ยืม|กู้|เบิก|หนี้)...(ยังเหลือ|ยังค้าง|เหลืออีก|กลับเป็น|กลายเป็น|เหลือหก|ไม่เห็นลด)...(ใช้|ไปที่อื่น|ไปรับจ้าง|ย้าย|ออก|เขาบอก|นาย|เถ้าแก่)",
      "(ทำมา|ตัดมา|ทอ|กรีดมา|ใช้มา|ทำใช้มา)...(ปี|เดือน)...(ยังเหลือ|เหลืออีก|ยังไม่หมด|เพิ่มเป็น|กลับเป็น)", "(นาย|เขา|เถ้าแก่|เจ้าของ)(ว่า|บอก)(ว่า)?(ต้อง)?(ใช้|คืน)(หนี้)?ให้(หมด|ครบ)(ก่อน)",
      "(เขาว่า|บอกว่า)(เปิ้น|หนู|ผม|เรา)?เป๋นหนี้",
      "(เอา|เอาไว้)เอทีเอ็ม(ไว้)?กับเขา",
      "(หัก|ถูกหัก|ถืกหัก)...(ไม่รู้จบ|จนติดลบ|ไม่มีใบเสร็จ|จนติดลบ)",
      "(หนี้|ยอดหนี้)(ไม่|บ่|ไม่เคย|ไม่มีวัน)(หมด|ลด|ลง|จบ)",
      "(หนี้|ยอดหนี้)(ก็)?(ยิ่ง|เพิ่ม|บวก|โต|งอก|ทบ|พอก)(ขึ้น|เพิ่ม|ทุกวัน|ทุกเดือน|ไป|ดอก)?",
      "(ไม่คุ้มหนี้|หักหนี้ไม่หมด|ใช้หนี้ไม่หมด|ทำเท่าไหร่ก็ไม่หมด|หนี้ท่วม|ติดหนี้เพิ่ม|หนี้เพิ่ม|เป็นหนี้เพิ่ม|หนี้ก็ยังอยู่)",
      "(เขา|เค้า|นาย|บริษัท|เถ้าแก่|มาม่า|เจ๊|หัวหน้า|เอเจนซี่|มัน)(ว่า|บอก|บอกว่า|อ้าง|อ้างว่า|คิด)..."
        .. "(ติดหนี้|เป็นหนี้|ยังค้าง|หนี้|ค้างอยู่|ต้องใช้คืน)",
      "(ยกยอดไป|บวกเข้าหนี้|บวกหนี้|ทบเดือนหน้า)",
      "(หนู|ผม|เรา|ฉัน|พวกเรา)(ยัง)?(เป็นหนี้|ติดหนี้)(เขา|เค้า|นาย|ร้าน|บริษัท|เถ้าแก่|ค่า|อีก|อยู่|มาม่า|เอเจนซี่|{number})",
      "ค่าที่(เค้า|เขา|บริษัท)เสีย",
      "(หนี้|ยังต้องผ่อน)(หัวหน้า|นายหน้า|เอเจนซี่|{number}ล้านวอน)",
      "(ตอนแรก|ทีแรก)(เบิก|ยืม|กู้)...(ตอนนี้|เดี๋ยวนี้)(บัญชี|หนี้|ยอด|เป็น)?(เขียน|ขึ้น|เป็น)?...{number}",
      "(หัก)(ค่า)...(ไม่|บ่|บ่า)(หมด|พอ)(เตื้อ|สักที|ซักที|เลย|จักเทื่อ)",
      "ให้(มัน)?ติดลบ(ไว้)?",
      "(ยืม|เซ็น|เอา)ข้าวสาร(คิดราคา|ลงบัญชี|คิดดอก)",
      "(ทำ|ช่วย)ใช้หนี้(ที่)?(พ่อ|แม่|พี่|ผัว)(ยืม|กู้|ติด)",
      "(จ่าย|ใช้|ทำ)(ไป)?เท่าไหร่(ก็)?(ไม่|บ่)หมด",
      "(หนี้|ยอด)(ของ)?(น้อง|หนู|มึง|เธอ|เรา|ผม)(ยัง)?เหลือ(อีก)?(ตั้ง|อีก)?({number}|หมื่น|แสน|เจ็ด|ห้า)",
      "(บัญชี|ยอด|หนี้)(ยัง)?(เป็น|ขึ้นเป็น|กลายเป็น)({number}|หมื่น|แสน)",
      "หนี้(ก็)?(ตก|มา|ส่ง)(ที่|ถึง|ต่อ)(ผม|หนู|ลูก|เมีย|หลาน)",
      "ทิ้งหนี้ไว้ให้(เมีย|ลูก|แม่|น้อง)(ใช้|ทำ)",
      "(ขอดู|ดู)(สมุด|บัญชี)(ก็)?(ไม่ให้|โดนด่า|ด่า)",
      "หักค่า(มา|พามา)(ให้หมด)?ก่อน",
      "ต้องทำคืน(ให้)?(หมด|ครบ|เขา|นาย)",
    },
  },
  unless = {
    en = {
      "says i must pay for the visa",
      "(lend|lunch|dinner|lol|jk|sister|brother|mom|mum|rent|landlord|bank|card|tuition)",
      "(plus minus|plus or minus)",
      "(credit card|student loan|bank|mortgage|car loan|tax)",
      "(owe|owes) (you|u|them|him|her) (a|one|lunch|dinner|beer|drinks|coffee)",
      "i owe (you|u)",
      "(student loan|credit card|bank|mortgage) ... debt",
      "plus (minus|or minus) {number}",
    },
    th = {
      "(ธนาคาร|บัตรเครดิต|กยศ|ธกส|ไฟแนนซ์)...หนี้",
      "หนี้ใจ",
    },
  },
  unless_near = {
    en = {
      "(loan app|loan apps|loan company|quick loan|credit card|bank says|finance company|electric company|tax office|netflix|sacco|wicket|teammates|the team|pints|pint|beers)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "please help, «they say i still owe» 3000 for the ticket",
      "7 months and «my debt is now» bigger than before",
      "doctor is expensive, I «add to your account», «added to your account» again",
    },
    th = {
      "ทำมาครึ่งปี «หนี้ไม่หมด»สักที",
      "«เขาบอกว่ายังติดหนี้»ค่าตั๋ว",
    },
  },
  silent = {
    en = {
      "I owe you lunch lol",
      "My student loan: my debt is now 9000.",
      "We add the bonus after a year.",
    },
    th = {
      "หนี้บัตรเครดิตธนาคาร หนี้ไม่หมดสักที",
      "เงินเดือนออกแล้ว",
    },
  },
  advice = "Help to write down what was received, earned and deducted. Offer a referral; the person need "
    .. "not stay because of the debt.",
}
