-- The journey home is paid only after the contract, or is left open.
rule {
  title      = "The way home is paid only after the contract",
  indicators = { "delphi:D2.06", "ilo:3" },
  weight     = 2,
  status     = "stable",
  support    = true,
  sources    = { "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(return|home|back) (ticket|flight|airfare|fare) ... (after|upon|on|only|when|at) "
        .. "(completion|completing|contract|finish|finishing|end|{duration}|performance|you finish|"
        .. "you complete)",
      "one way (ticket|flight)",
      "own ticket",
      "no return ticket",
    },
    th = {
      "(ตั๋วกลับ|ขากลับ|ตั๋วขากลับ|ค่าตั๋วกลับ|ค่ารถกลับ)(ออกให้|ให้|บริษัทออก|จะได้)?(เมื่อ|ต่อเมื่อ|ตอน|หลัง|ถ้า|พิจารณา)"
        .. "(ทำงาน|อยู่|เก็บ)?(ครบ|จบ|หมดสัญญา|ตามผลงาน|ผลงาน)?",
      "(ตั๋วขาเดียว|ซื้อตั๋วขาไปให้|ตั๋วขาไปฟรี|ออกตั๋วขาไป|ตั๋วขาไปให้)",
      "(ขากลับ|ตั๋วกลับ)(ออกเอง|จ่ายเอง|หาเอง|พิจารณา)",
    },
  },
  unless = {
    en = {
      "(cheap|from|book|buy|sale) ... (one way|return) (ticket|flight)",
      "(both ways|round trip|two way)",
    },
    th = {
      "(ไปกลับ|ทั้งไปและกลับ|ขาไปขากลับ|ทัวร์|จองตั๋ว|โปรโมชั่นตั๋ว)",
    },
  },
  fires = {
    en = {
      "«Return ticket only after completion» of contract.",
    },
    th = {
      "บริษัท«ซื้อตั๋วขาไปให้»เลย",
      "«ตั๋วกลับออกให้เมื่อเก็บครบ»",
    },
  },
  silent = {
    en = {
      "Round trip ticket paid by the employer.",
    },
    th = {
      "ค่าตั๋วไปกลับบริษัทออกให้",
      "จองตั๋วเครื่องบินราคาถูก",
    },
  },
  advice = "Ask how the person gets home if the work ends early, and who holds the ticket.",
}
