-- Papers come back only when a contract, a debt or a condition is fulfilled.
local paper = "(passport|passports|docs|documents|papers|id|ids|id card|seaman book|certificates|"
    .. "certificate|diploma|ic|release letter|noc)"
local cond = "(contract|debt|loan|balance|bond|target|term|months|month|years|year|payment|paid|cleared|"
    .. "pay|fee|fees|replacement|finish|finished|complete|completed|completion|settle|settled)"
local th_paper = "(พาสปอร์ต|พาสปอต|พาส|หนังสือเดินทาง|เล่มพาส|เล่ม|ซีบุ๊ค|บัตรประชาชน|บัตรชมพู|บัตรปชช|บัตร|เอกสารตัวจริง|"
    .. "เอกสาร|วุฒิ|ใบขับขี่)"
local th_cond = "(ครบสัญญา|ครบปี|ครบกำหนด|ครบ|หมดสัญญา|จบสัญญา|หมดหนี้|ใช้หนี้หมด|ใช้หนี้|หนี้หมด|หักหมด|เคลียร์หนี้|จ่ายหมด|"
    .. "จ่ายครบ|ผ่านโปร|คนมาแทน|คนแทน|ตอนกลับ|วันกลับ|วันบิน|ลาออก|จบฤดู|จบซีซั่น|จบงาน|ปลดหนี้)"
rule {
  title      = "Papers are given back only when a contract or debt is fulfilled",
  indicators = { "delphi:D2.05", "delphi:D2.04", "delphi:D5.01", "ilo:7", "ilo:9" },
  law        = { "th-fw-62", "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      paper .. " ... (back|returned|return|released|release|given) ... "
        .. "(after|when|until|once|only|upon|if|unless|at) ... " .. cond,
      "(return|returns|release|give|get|gets|collect) (back)? (ur|your|the|my|their)? " .. paper
        .. " (back|only)? ... (after|when|until|once|only|upon|if|unless|end of) ... " .. cond,
      paper .. " ... (kept|held|with us|with me|stays|stay|remain|remains|keep|hold|locked) ... "
        .. "(until|till|til) ... " .. cond,
      "(until|till|til) ... " .. cond .. " ... (keep|hold|keeps|holds|kept|held|remains|stays) ... "
        .. paper,
    },
    th = {
      "(คืน|ได้คืน|เอาคืน|ให้คืน|ปล่อย|รับคืน)(ให้)?" .. th_paper
        .. "(ให้)?(คืน)?(ตอน|เมื่อ|หลัง|หลังจาก|ถ้า|ต่อเมื่อ|วัน)?(ทำงาน|อยู่|ทำ|ทำงานให้)?" .. th_cond
        .. "(เอกสาร|สัญญา|ปี|หนี้|{number})",
      th_paper .. "...(คืน|ได้คืน|ค่อยคืน|คืนให้)(ให้)?(ตอน|เมื่อ|หลัง|ต่อเมื่อ|ก็ต่อเมื่อ|วัน)?(ทำงาน|อยู่|ทำ)?" .. th_cond,
      th_paper .. "...(เก็บ|ฝาก|ถือ|อยู่กับ|ยึด|วางไว้|ไว้)...(จนกว่าจะ|จนกว่า|จนถึง|จน)(ถึง)?(ทำ|อยู่|ใช้|จ่าย|หัก)?"
        .. th_cond,
      "(เก็บ|ถือ|ยึด|ฝาก)" .. th_paper .. "...(จนกว่าจะ|จนกว่า|จนถึง|จน)(ถึง)?(ทำ|อยู่|ใช้|จ่าย|หัก|มี)?" .. th_cond,
      "(ครบ|หมดหนี้|ครบสัญญา)(ปี|เดือน|{duration})?(แล้ว)?(ค่อย|จึง|ถึง|จั่ง|จะ)(ได้)?(คืน|เอา)(ให้)?" .. th_paper,
      "ไม่คืน" .. th_paper .. "...(หาคนมาแทน|ให้หาคน|จนกว่า|ใช้หนี้|จ่าย|ค่าปรับ)",
      "(จ่าย|โอน|เคลียร์|ใช้หนี้|คืนเงิน|ครบสัญญา|อยู่ครบ|ทำครบ|ค่ายกเลิก)...(ถึงจะ|จึงจะ|ค่อย|แล้วจะ|จึง|ถึง)(คืน|ให้|ได้)(เอกสาร|พาส|พาสปอร์ต|บัตร|ใบ|เล่ม|ตัวจริง|วุฒิ)",
    },
  },
  unless = {
    en = {
      "(returned|return|returns|back) (it|them)? (yesterday|already|today|same day|same week|with receipt|"
        .. "within {number} days|in {number} days|after the (us)? visa)",
      "(deposit|diploma of|library|visa application|course|certificate of)",
      "(certificate course|upon completion of the course)",
      "passport (photo|photos|copy)",
      "(next|first|second|six|valid|validity|expiry|expire|expires) ... (months|month)",
      "passport (they|he|she|embassy) returned (it)? (yesterday|today|already|last)",
    },
    th = {
      "(บัตรเครดิต|บัตรสมาชิก|เอกสารสมัคร|บัตรคีย์การ์ด|บัตรจอดรถ|บัตรเติมเงิน)",
    },
  },
  unless_near = {
    th = { "(โอน|ได้|จ่าย)(เงิน)?(ให้)?คืน(ให้)?(เต็ม|ครบ|แล้ว)", "คืนให้ครบ", "คืน(เงิน)?(ให้)?ภายใน {number}", "ทำใบรับ", "งวดสุดท้ายครบ", "(เอา|ส่ง)ชุด(มา|ไป)?คืน", "คืนชุด", "บัตรพนักงาน", "โน้ตบุ๊ก",
    },
  },
  unless_about = { "make-believe", "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "You get your «passport back after you finish» the contract.",
      "«passport is kept with us until debt» is cleared",
    },
    th = {
      "ครบ 6 เดือน «ครบสัญญาแล้วค่อยคืนพาส»",
      "«พาสฝากไว้กับหัวหน้าจนกว่าจะหมดหนี้»",
      "«คืนบัตรเมื่อทำงานครบ 1»ปี",
      "ต้อง«จ่ายห้าหมื่นก่อนถึงจะคืนเอกสาร»ให้",
    },
  },
  silent = {
    en = {
      "Your deposit is returned after the tenancy contract ends.",
      "Passport must be valid for six months.",
    },
    th = {
      "คืนบัตรตอนออกจากอาคาร",
      "พาสปอร์ตต้องเหลืออายุ 6 เดือน",
    },
  },
  advice = "Ask what must be done or paid before the papers come back, and whether this stands in the "
    .. "contract.",
}
