-- A worker with a debt may not leave, or the place cannot be changed before it is paid.
rule {
  title      = "Nobody may leave before a debt is paid",
  indicators = { "delphi:D2.04", "delphi:D2.06", "delphi:D5.02", "ilo:9", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(cant|cannot|can not|couldnt|not allowed to|not let me|wont let me|wont let us|dont let me|not free to|may not) (leave|go|go home|get out|move|walk out|come home) (here)? (till|until|til|unless|before) ... (bill|bills|hospital|fee|fees|rent|money|cost|ticket|amount|price) ... (paid|pay|clear|cleared|settled|even|back)",
      "(stay|work|remain|wait) (here)? (till|until|til) (its|it is|we are|were|i am|im|you are|the book is|things are) (even|square|clear|quits|straight|zero|balanced|settled)",
      "(exit|leave|go|go home|quit|free) (any time|anytime|when|whenever) (u|you) (want|like|wish) (only)? (after|once|if|with|but) (refund|paying|payment|you pay|u pay|you clear|clear|clearing|settle|the debt|the balance|cost)",
      "(after|once|when) (refund|refunding|repayment) ... (leave|exit|go home|free)",
      "(when|if) (you|u|i|we|she|he) (pay|paid|cleared|finish|finished) (the|all|your|my)? (food|bed|hospital|rent|ticket|bill|baby|bills|uniform) (bill|money|cost)? (then|you|u|i|she|he) (can|may|will)? (go|leave|be free)",
      "(hold|holds|keep|keeps|stays|stay) (the|your|ur|my|all)? (card|passport|papers|permit|id|atm|visa) (til|till|until) (debt|loan|bill|balance|all|it|book) (is|are)? (zero|clear|cleared|paid|done|even|finish|finished)",
      "<leaving> ... (after|until|till|til|when|once|unless|only if|before) ... (pay|paid|refund|repay|settle|"
        .. "settled|debt|money|loan|owe|book|zero|compensation|ticket|tag|clear|cleared|advance|contract money|oath)",
      "(stop|leave|free|go|finish) after (the|your|ur|my)? (book|debt|tag|account|loan|balance|advance|money) "
        .. "(is)? (finish|finished|zero|clear|cleared|paid|done)?",
      "(until|till|til) (you|u|i|we|she|he|book|debt|tag|account|it|balance)? (is|are|finish|get|at)? (zero|"
        .. "clear|cleared|square|finished|finish|paid off)",
      "(pay|finish|clear|settle|complete|return) (it|all|this|the|your|ur|her|my|debt|tag|book|money|off|first|"
        .. "oath)? (debt|tag|book|money|loan|off)? (first)? (and|then|before) (you|u|i|she|he|we|they)? (can|are|"
        .. "is|will|be|go)? (be|go|leave)? (free|home|leave|out|released|your own)",
      "(must|has to|have to|need to|needs to) (finish|pay|clear|complete|work off) (the|her|his|my|our|all|off|"
        .. "this)? (oath|juju|tag|book|debt|travel|agent|ticket|{number} rounds|rounds|ritual|madam)",
      "(book|tag|account|tab|record) (still)? (say|says|said|is|have|has|at) (still)? ({money}|{number}|{number}k)",
      "(still)? have ({number}|{number}k|{money}) (on|in) (the|your|ur|my)? (book|account|tab)",
      "(until|till) (your|ur|the|my)? (account|tab|debt|package|balance|rent) (is)? "
        .. "(zero|cleared|clear|covered|paid)",
      "until (youve|you have|u have|you) (covered|paid|cleared|worked off)",
      "(cant|cannot|can not|wont let me) (move|go|leave|transfer) ... (til|till|until) (the)? "
        .. "(debt|rent|loan) (is)? (clear|cleared|paid)",
      "u owe {number} (wks|weeks|month*)",
      "passport stays till",
      "(no|not|cant|cannot|dont|may not|nobody|no one|never|wont|must not) (leave|leaves|leaving|"
        .. "go|goes|going|quit|quits|change|changes|move|exit|return|walk) ... "
        .. "(until|till|til|unless|before|without) ... (debt|debts|advance|loan|balance|account|"
        .. "cleared|settled|owed|owing|owe|paid off|repaid|paid back|its cleared|finish paying)",
      "(stay|work|remain|stays|works) (here|with us|there|in)? ... (until|till|til) ... "
        .. "(debt|advance|loan|account|balance|ticket|owe|cost) ... "
        .. "(paid|cleared|settled|finished|finish|recovered|worked off|is done)",
      "(free|leave|go home|release) ... (after|once|when) ... (debt|advance|loan|balance) ... "
        .. "(paid|cleared|settled|finished|zero)",
      "(work|working|stay|stays|keep working) (for us|with us|here|in|it)? ... (till|until) (its|debt|loan|cost|all) (is|are)? (done|finish|finished|cleared|paid)",
      "you (just)? work and it (will)? (finish|clear|end)",
      "(work|works|working) off (the|her|his|their|my|our|agent) (agents|agent s|agent|brokers|broker|madams)? (cost|costs|fee|fees|debt|price|ticket)",
    },
    th = {
      "(ออก|กลับ|ไป|ลง)(ไหน)?ไม่ได้จนกว่า...(ค่าคลอด|ค่าหมอ|ค่าห้อง|ค่าข้าว|ค่าโรงพยาบาล|ค่าเดินทาง|บิล|ยอด)",
      "(ออก|กลับ)ได้(ตลอด|ทุกเมื่อ|เสมอ|เมื่อไหร่ก็ได้)...(คืนเงิน|หลังเคลียร์|หลังคืน|จ่ายคืน|เคลียร์ยอด|เคลียร์หนี้)(ก่อน|แล้ว|หมด|ครบ)?",
      "(บัตร|พาส|เล่ม|เอกสาร)...(เบิก|ยืม|กู้|ค้าง)(ไป)?(ไว้)?...(เคลียร์|ใช้|คืน)(ให้)?(ก่อน|หมดก่อน)(มั้ย|ไหม|นะ|ค่อย|ดิ|สิ)?",
      "(ขอ)?(บัตร|พาส|เล่ม|เอกสาร)(คืน)...(เบิกไป|ยืมไป|ค้างอยู่|ที่เบิก)...(เคลียร์|ใช้|คืน|หมด)",
      "(จนกว่า|ก่อน|ต้อง|ให้)(หนี้)?(สิ|จะ)?(ใช้|เคลียร์|ใช้หนี้|หนี้|จ่าย)(ให้)?(หมด|เบิด|ครบ)...(ออก|กลับ|ไป|ขึ้น|ย้าย)",
      "(จะ)?(กลับ|ออก|ย้าย|ไป)...(ใช้|เคลียร์|คืน)(ให้)?(หมด|เบิด|ครบ)(ก่อน|ถึง)?",
      "(บ่|ไม่)ให้(ออก|กลับ|ย้าย|ขึ้น)จนกว่า(สิ|จะ)?(ใช้|หมด|จ่าย|ครบ)",
      "(ออก|กลับ|ปิ๊กบ้าน|ปิ๊ก|ย้าย)(ได้)?ตอน(ใช้หนี้|ใช้)หมด",
      "(ระหว่าง)(ผ่อน|ยังไม่หมด|ใช้หนี้)...(ห้าม|ไม่ได้)(ย้าย|ไป|ออก|ทำที่อื่น)",
      "(หนี้|ก้อนนี้|ค่าเบิก)...(ยังไม่หมด|ไม่หมด)...(ห้าม|ไม่ให้)(ย้าย|ออก|ลง|ขึ้น)",
      "(หนี้|ยอด|ค่าตัว|ค่าแท็ก|ค่าแทค|เงินกู้)(ยัง)?(ไม่)(หมด|ครบ|เคลียร์)(ก็)?...(ออก|กลับ|ย้าย|ลาออก|ไป|หนี|หยุด)"
        .. "(ไหน|บ้าน|ร้าน)?(ไม่ได้)?",
      "(จนกว่าจะ|จนกว่า|ต้อง|จน)(ใช้|จ่าย|ทำ|เคลียร์|หัก)?(หนี้|หมดหนี้|ค่าตัว|เงินคืน)(ให้)?(หมด|ครบ|ก่อน)?..."
        .. "(ถึง|จึง|ค่อย|จั่ง)(จะ)?(ออก|กลับ|ย้าย|ลาออก|ไป)",
      "(ออก|กลับ|ย้าย|ลาออก|ไปไหน|เลิก|ออกไป)(ร้าน|บ้าน|ที่อื่น)?(ไม่ได้|บ่ได้|ม่ายได้)...(จนกว่า|จน|ถ้า|ถ้ายัง|ก่อน)"
        .. "...(หนี้|ใช้หนี้|หมดหนี้|ค่าตัว|คืนเงิน|จ่าย)",
      "(ทำงาน|อยู่)...เท่านั้นจนกว่าจะหมดหนี้",
      "(ยังไม่หมด|ไม่หมดหนี้|หนี้)...อย่าเพิ่งคิด(ลาออก|หนี|กลับ)",
      "(ซื้อหนี้ต่อ|รับหนี้ต่อ|ต่อหนี้)",
      "(อยู่|ทำ)(ใช้|จน)(หมดหนี้|หนี้หมด|ครบหนี้)",
      "(หนี้หมด|หมดหนี้|หมดยอด|ล้างบัญชี|ล้างหนี้|เคลียร์ยอด)(แล้ว)?(ก่อน)?(จึง|ถึง|ค่อย|ถึงจะ)(จะ)?(ย้าย|ออก|กลับ|ลา|ว่ากัน|ไป)(ออก)?(ได้)?",
      "(จะ|คนไหนจะ|ใครจะ)(ย้าย|ออก|กลับ|ลาออก)(ต้อง|ให้)(หาเงินมา|เอาเงินมา)?(ล้าง|เคลียร์|ปิด|ใช้)(บัญชี|หนี้|ยอด|ค่า)(ก่อน)?",
      "(ยัง)?ไม่หมด(ยอด|หนี้)(ไม่มีชื่อ|ห้าม|ไม่ได้|ไม่ให้|อย่าหวัง)(ลง|กลับ|ออก|ขึ้น)?",
      "จ่ายครบ(ก็|ถึง)(กลับ|ออก)(ได้)?(ไม่ครบ)?(ก็อยู่)?",
      "(ไม่ครบ|ไม่หมด)ก็(อยู่|ทำ)(ต่อ|ไป)",
      "ยอด(เบิก)?หมดเมื่อ(ไหร่|ไร)ค่อย(ว่า|ออก|กลับ|ลา)",
      "(หนี้|ติดลบ)(ไว้)?...จะได้(ไม่)(ไปไหน|หนี|ออก|กลับ)",
      "ทำแทนดอก",
      "(ต้อง|ให้)(ทำ|อยู่)จนกว่า(หนี้|ยอด)(จะ)?(เรียบ|หมด|ครบ|ล้าง)",
      "(ถ้า|จะ)(เอา|พา)(ลูก|หลาน|น้อง)?กลับ...(เคลียร์|จ่าย|คืน)ค่า(ข้าว|กิน|ที่พัก)",
      "เธอยังใช้ไม่ถึงครึ่ง",
    },
  },
  unless = {
    en = {
      "(cant|cannot) leave ... (restaurant|table|pub|bar|cafe|waiter|waitress|tab at)",
      "(bill|tab) (is)? (paid|split) by",
      "(i|we|ill|i ll) (will)? (stay|stays|work|keep working) (here)? (till|until) i (finish|complete|get|pass) (my|the) (cpa|acca|degree|course|studies|exams|exam|diploma|certificate|phd|masters|training|house|licence)",
      "(till|until|til|before) (i|we|you) (finish|complete|do|clear|hand in) (the|my|our|your|this) (report|homework|essay|deck|slides|thesis|dishes|exam|shift|inbox|email|emails|vegetables|dinner|level)",
      "(annual|sick|paid|vacation|maternity|parental|leave) (leave|that accrues|accrues|days|after|policy)",
      "leave that accrues",
      "(training|course|train you|free training) ... (leave|quit|resign)",
      "(leave|quit|resign) (before|within) {number} (months|month) ... pay back",
      "in your will",
      "(leave (after|before|when) (work|lunch|class|dinner|{time})|library book|book (now|early|a|your|tickets|"
        .. "online|before))",
      "(tenant|owner|rent|gym|lend|lol|restaurant bill|bar bill|electric bill|phone bill|split the bill)",
      "(go|going|leave|leaving) (home|back)? (after|when|once) (class|exam|work|lunch|dinner|shift|meeting|"
        .. "school|gym)",
      "(credit card|student loan|mortgage|bank loan)",
    },
    th = {
      "(ออก|ลาออก)(แล้ว)?คืน(ให้)?ครบ", "ประกันชุด",
      "(ธนาคาร|บัตรเครดิต|สินเชื่อ|กยศ)",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_near = {
    en = {
      "(numbers balance|spreadsheet|pizza|stocktake|balances|puzzle|the score|heading off)",
      "(sliding scale|pro rata|reducing monthly|reducing|capped|code of practice|as set out in|annex|in lieu of notice|in lieu|own flight home|bond letter|relocation|no hurry|take your time|take ur time|its normal|standard clause)",
      "(novel|book|film|movie|series|story|song|chapter|read)",
    },
    th = { "(โอน|ได้|จ่าย)(เงิน)?(ให้)?คืน(ให้)?(เต็ม|ครบ|แล้ว)", "คืนให้ครบ", "คืน(เงิน)?(ให้)?ภายใน {number}", "ทำใบรับ", "งวดสุดท้ายครบ", "(เอา|ส่ง)ชุด(มา|ไป)?คืน", "คืนชุด", "บัตรพนักงาน", "โน้ตบุ๊ก",  },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>") or ad:has("(cant leave|cannot leave|can not leave|not allowed to leave|wont let me leave|wont let us leave|wont let her leave|not free to go)")
  end,
  fires = {
    en = {
      "You can «not leave until your debt» is cleared.",
      "she «works off the agent's cost»",
    },
    th = {
      "«หนี้ไม่หมดย้ายร้านไม่ได้» ร้านใหม่ต้องซื้อต่อ",
      "เบิกแล้ว«กลับไม่ได้จนกว่าจะหมดหนี้»",
    },
  },
  silent = {
    en = {
      "You can leave at any time, there is no bond.",
      "We work until it is done, then go home.",
    },
    th = {
      "สินเชื่อส่วนบุคคล รวมหนี้ ผ่อนนาน",
      "ปิดบัญชีบัตรเครดิต หนี้ไม่หมดยกเลิกไม่ได้ ติดต่อธนาคาร",
      "ลาออกแจ้งล่วงหน้า 15 วัน",
    },
  },
  advice = "Ask for the sum, how it grew and what is deducted. A debt does not take away the freedom to "
    .. "leave; note s.6/1.",
}
