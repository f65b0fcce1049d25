-- A worker says that wages were not paid.
rule {
  title      = "A person says that wages were not paid",
  indicators = { "delphi:D5.14", "delphi:D4.02", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 5,
  status     = "stable",
  kinds      = { "worker_report", "conversation" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(first|initial|complete|serve|do|of) (the)? (first)? ({number}|one|two|three|four|six|nine|twelve) (weeks|months|month) (of|as|are|is|will be)? (unpaid|without pay|no pay|without wage|free|volunteer|community|adaptation)",
      "(unpaid|without pay|no pay|stipend only) (community|adaptation|orientation|induction|familiarisation|familiarization|service|probation|observation|cleaning|learning) (period|phase|months|weeks|adaptation|service|in|at|for)?",
      "(experience|meaning|exposure|blessing|certificate|keep|food|bed|love) (rather than|instead of|not|in place of|and no) (a)? (wage|wages|salary|pay|money|stipend)",
      "(instead of|rather than|in place of|no) (salary|wage|wages|pay) ... (school|schooling|study|room|food|keep|bed|experience|blessing|future|lessons)",

      "(nobody|no one|none of us|we|i) (ever|never|not|didnt|havent|hasnt|have not|did not)? (yet)? (received|"
        .. "receive|got paid|get paid|been paid|paid) (any|our|my|the|single)? (salary|pay|wage|wages|money for|"
        .. "since|anything for|for {number})",
      "(no|zero|without|0|nil|not any|not one|never any) (salary|pay|wage|wages|money|sweldo|paid|payment) (for|"
        .. "since|in|until|yet|all|this|already)? (the|last|past|all)? ({duration}|{number}|{number} (months|"
        .. "month|weeks|years)|january|february|march|april|may|june|july|august|september|october|november|"
        .. "december|songkran|christmas|long|first)",
      "{number} (months|month|weeks|week|years|year|mos) (already|now|of work|work)? (no|zero|without|not|never|"
        .. "still no|0) (salary|pay|paid|wage|wages|money|sweldo)",
      "(salary|wage|wages|pay|money) (not|never|still not|no) (paid|given|come|came|received|get|got|pay|give|arrive)",
      "(boss|company|captain|owner|employer|they|madam|he|she|agent|sir|manager|contractor) (not|no|never|dont|"
        .. "doesnt|wont|didnt|refuse|refuses) (to)? (pay|paid|paying|give|gave) (me|us|my|our|the|any|her|him|"
        .. "them|salary|wages|money)",
      "family (get|gets|got|receive|receives|received) (0|zero|nothing|no money)",
      "(sign|signed|signing) (paper|papers)? (that)? (we|i)? (already)? (received|receive|got) (salary|wages|"
        .. "money|pay)",
      "(not|never|havent|hasnt|didnt|dont|wont|doesnt|nobody|no one|refuse|refuses|refused|"
        .. "have not|has not|did not|stopped) (been|get|got|to|yet|even)? "
        .. "(paid|pay|paying|received|receive|gave|give|given|giving) "
        .. "(me|us|him|her|my|our|the|any|since|for|in|full|wages|salary|workers)? ... (salary|wage|"
        .. "wages|pay|money|months|month|weeks|since|year|years|overtime|anything)",
      "no (salary|pay|wage|wages|money) (for|since|in|yet|at all|only) ... "
        .. "(months|month|weeks|year|{number}|food|paid)?",
      "(not|never|havent|hasnt) (been)? paid (since|for|in|yet|me|us|a)",
      "(owe|owes|owed) (me|us) ... (salary|wages|months|pay|weeks|wage)",
      "({number}|two|three|four|five|six|few) months (without|no|unpaid) (pay|salary|wages|wage)?",
      "(dont|didnt|not|never) get (the|our|my|any) (wage|wages|salary|pay)",
      "said that last {number} (fridays|weeks|months)",
      "when (will|does|is)? (my|the)? salary (transfer|come|paid)",
      "(pocket money|salary|wages|pay) (has)? stopped",
      "paid (her|him|me|us) nothing",
      "i (need|want|wont) ... my (salary|wages) (please|now|from)",
    },
    th = {
      "ทวง(ค่าแรง|เงินเดือน|ค่าจ้าง|เบี้ย|เงินค่าแรง)(ทีไร|กี่ครั้ง|กี่รอบ|ทุกที|ทุกครั้ง|แล้ว|เขา|เค้า)",
      "(ไม่ได้|บ่ได้|ไม่เคยได้|ยังไม่ได้|ไม่ได้รับ|ม่ายได้)(รับ)?(เงิน|เงินเดือน|ค่าแรง|ค่าจ้าง|ค่าแรงเลย|ตังค์|โอที)"
        .. "(มา|เลย|สักบาท|ซักบาท|{number}เดือน|{number}|เดือน|ตั้งแต่|สอง|สาม|ห้า|ครบ|จาก)",
      "(ไม่|ยังไม่|ไม่ยอม|เบี้ยว|ค้าง|โกง|ติด|อม|บ่)(จ่าย|โอน|ให้)?(เงินเดือน|ค่าแรง|ค่าจ้าง|ค่าตัว)(ผม|หนู|เรา|"
        .. "พวกเรา|มา|{number}เดือน|เดือน|สอง|สาม|คนงาน|ลูกจ้าง|อีก|ครับ|ค่ะ|เลย|ให้|{number})?",
      "(ไม่จ่าย|ไม่ยอมจ่าย|ยังไม่จ่าย|ไม่โอน|ค้างจ่าย)({number}เดือน|มา|เดือนสุดท้าย|ค่าแรง|ให้|{duration})",
      "(ไม่จ่าย|ไม่ยอมจ่าย|ยังไม่จ่าย|ไม่โอน|ค้างจ่าย)(สองเดือน|สามเดือน|ห้าเดือน|เงิน|โอที)",
      "(เงินเดือน|ค่าแรง|เงิน|ค่าจ้าง)(เดือนสุดท้าย|เดือนนี้)?(ก็)?(ยังไม่|ไม่)(ออก|ได้|โอน|จ่าย|เข้า)"
        .. "(มา|{number}เดือน|เลย|สักที|ซักที|ให้)",
      "(ทวง|ตาม|ขอ)(ค่าแรง|เงินเดือน|ค่าจ้าง|เงิน)...(ขู่|ไม่ให้|ไม่จ่าย|ไล่|เดี๋ยว|ไม่ได้|ตบ)",
      "ทำงานฟรี",
      "พอทวงก็(ว่า|ขู่|ไล่)",
      "(เงินเดือน|ค่าแรง|ค่าจ้าง)(ก็|ยัง)?(ไม่ได้|บ่ได้|ไม่เคยได้)(เลย|สัก|ซัก|แม้แต่|รับ)",
      "(ไม่เคย|บ่เคย|ไม่ได้|บ่ได้|บ่าได้)(ได้|เห็น|รับ)?(เงิน|ตังค์|ตังส์|ค่าแรง|เงินเดือน|สตางค์|เบี้ย)(สัก|ซัก|เลย|แม้|จัก|ครับ|ค่ะ|ปี)(บาท|เทื่อ)?",
      "(เงิน|ตังค์|เงินเดือน|ค่าแรง)(มัน)?(ก็|กะ|เขา)?(ไม่เคย|บ่เคย)(เห็น|ได้เห็น|โอน|เข้า|ถึงมือ)(สัก|เข้ามา|มา|เลย)?",
      "(มา|ทำ|ยะ|เฮ็ด|อยู่)(มา)?(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|{number}|หลาย|ปี|ครึ่ง)(เดือน|ปี|ปี๋)(แล้ว)?(ก็|กะ)?(ไม่|บ่|บ่า|ยังไม่)(เคย)?ได้(เงิน|ตังค์|สัก|ซัก|ค่าแรง|เลย)?",
      "(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|{number}|หลาย|ปี|ครึ่ง)(เดือน|ปี|งวด|นึง)?(แล้ว)?(ไม่|บ่)(เคย)?ได้(เงิน|ตังค์|ค่าแรง)",
      "(จ่ายมั่ง|จ่ายบ้าง)(ไม่จ่าย|ไม่ให้)",
      "(ไม่|บ่)จ่าย(มา)?(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|{number}|หลาย|ปี|ครึ่ง)(งวด|เดือน|ปี)",
      "(เงินเดือน|ค่าแรง)(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|{number}|หลาย|ปี|ครึ่ง)?(งวด|เดือน)(นี้)?(พัก|ระงับ|กัก|งด)จ่าย",
      "(ไม่ได้|บ่ได้)(เงิน|ตังค์)(มา)?(ปี|เดือน|นาน|เลย)",
      "(ไม่มี|บ่มี)ค่า(จ้าง|แรง)...(เตะ|ตี|หนี|ขาย|เรือ|ป่วย)",
      "(ทั้งปี|ปีกว่า|สี่เดือน|ห้าเดือน)...(เงิน|ค่าแรง)(จ่าย|ให้)(นายหน้า|หัวหน้า)(ไป)?(หมด|แล้ว)",
      "เงินให้นายหน้า(ไป)?แล้ว",
      "(เงินเดือน|ค่าแรง|ค่าจ้าง)(ก็|กะ)?(ไม่|บ่)(เข้า|ถึงมือ|ออก)(เลย|สัก|มา|ซัก)",
      "(ได้|เหลือ)(แค่|แต่)(ข้าว|ค่าข้าว|ข้าวสาร|ค่ากิน)(กิน|สองกระสอบ)?(ไม่ได้เงิน)?",
      "ไม่มีเงินติดตัว(สักบาท|เลย|แม้)",
      "(บอก|ผลัด|เลื่อน)(ไป)?(เดือนหน้า|อาทิตย์หน้า)(ก็|แล้ว)?(เดือนหน้า|เลื่อน|ไม่ได้|ตลอด|อีก)",
      "จ่ายจริง(แค่)?{number}",
      "(หัก)(แล้ว|หมด)?เหลือ(เดือนละ|วันละ|แค่|ไม่ถึง|ศูนย์)({number}|ร้อย|ห้าร้อย|สามพัน|พัน)?",
      "(ได้|รับ)เงินเดือนยัง...(ยัง|หัก)",
    },
  },
  unless = {
    en = {
      "(paid|pays|pay) (gas|electric|electricity|rent|the bill|bills|wifi|netflix|water|phone bill|school fees|tax|taxes|fine|his share|her share)",
      "overtime not paid for {number} (sunday|sundays|day|days|hours)",
      "(ex|former|old|previous|last) (company|boss|employer|job)",
      "(last|final) (two weeks|{number} weeks|week|paycheck|salary|pay)",
      "(lend|u|you|lol|landlord|rent|deposit|refund|parcel|seller)",
      "{number} days (late|this month)",
      "(not|never|havent|dont) (pay|paid) (attention|for (lunch|dinner|it|the ticket)|rent)",
      "(not|never|havent|dont) (pay|paid) (school|the bill|bill|u|you|bills|phone)",
      "no money (for|to|in) (food|phone|u|you|movie|bus|my|the)",
      "(i|we) (have|havent|dont|didnt|did|never|not) (not)? (pay|paid|give|gave|received) "
        .. "(you|u|them|him|her|ur|the|any) ",
      "(no|without) pay (tv|wall)",
    },
    th = {
      "(โกง|ไม่จ่าย)(ค่าไฟ|ค่าเช่า|ค่าห้อง|หนี้|ค่าส่ง|ค่าโทร|ค่าบริการ)",
      "(ทำงานฟรี)(แลนซ์)",
      "(สินค้า|ของ|ร้านค้า|พัสดุ|ลูกค้า)...(ไม่จ่าย|ไม่โอน|ยังไม่โอน)",
    },
  },
  unless_about = { "everyday", "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "please help we work 3 months, «not paid since» march",
      "Boss «have not paid us for five months»",
    },
    th = {
      "ทำงานบ้าน «ไม่ได้เงินเดือนมา»แปดเดือนแล้ว",
      "นายจ้าง«ไม่จ่ายค่าแรง» 3 เดือนแล้วค่ะ",
      "ทำมาสองเดือน «เงินเดือนไม่ได้เลย»",
    },
  },
  silent = {
    en = {
      "I dont pay attention in class.",
      "Payday is Friday.",
    },
    th = {
      "ลูกค้าไม่โอนค่าของสักที",
      "เงินเดือนออกแล้วดีใจจัง",
    },
  },
  advice = "Offer form คร.7 (wage claim) at the provincial labour protection office, hotline 1506 press 3 "
    .. "or 1546. Note days worked and sums due.",
}
