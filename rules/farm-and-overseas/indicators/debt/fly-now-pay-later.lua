-- The offer says: travel first, pay later; no money is needed now.
rule {
  title      = "Travel now, pay later",
  indicators = { "delphi:D2.04", "ilo:9" },
  law        = { "th-jp-7", "th-atip-6-1" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(no|dont|not|without|zero) (need)? (to)? (pay|money|cash|payment|cost|fee) (now|first|upfront|today|"
        .. "anything) ... (later|salary|cut|deduct|after|when|from|months)",
      "(come|fly|go|travel) (first|now) (and|then)? (pay|settle|return) (later|after|when|slowly|from)",
      "(fly|travel|go|come|depart|deploy|leave) (now|first) ... (pay|paid|settle|deduct) "
        .. "(us|it|the fee|the cost)? (later|after|slowly|from salary|when)",
      "(no|dont need|no need|without) (any)? "
        .. "(cash|money|cashout|cash out|payment|upfront|placement) ... (deduct|deducted|"
        .. "salary deduction|cut from|pay later|pay after|pay when you)",
      "(no|zero|without) (any)? (agent|agency|placement|upfront|recruitment|processing|service)? (fee|fees|cost|charge|charges) "
        .. "... (pay|paid|deduct|deducted|taken|cut|settle) (it|back|later|after|slowly)? (later|after|slowly)? "
        .. "(from|out of|off|with) (ur|your|the|ya|first|monthly|ur first|your first)? (salary|wages|pay|wage|paycheck|months)",
      "(salary deduction|salary deductions) (only|scheme|program|available|accepted)",
      "(salary deduction|salary deductions) (ok|allowed|after|for)",
      "(all|everything) (thru|through|via|by) salary deduction",
      "pay (it|us|agent|fee|the fee)? (after|when) (you|u) "
        .. "(arrive|arrived|reach|land|work|start|get there|receive)",
    },
    th = {
      "(บิน|ไป|เดินทาง|ข้าม|มา)(ไป)?(ก่อน)(แล้ว)?(ค่อย)?(จ่าย|ผ่อน|หัก|เก็บ)(เงิน)?(ทีหลัง|คืน|ทีละ|ตอนมีเงิน|เอา)",
      "บินก่อนจ่าย(ทีหลัง|ที่หลัง)",
      "(ไม่มีเงิน|ไม่มีทุน|ไม่มีตัง|ไม่มีเงินสักบาท|ตัวเปล่า)(ก็)?(ไป|บิน|เดินทาง|มา)(ได้|ก่อน|ก่อนได้)",
      "(ไป|มา)ตัวเปล่า",
      "(ยังไม่ต้องจ่าย|ไม่ต้องจ่ายก่อน|ไม่ต้องเตรียมเงิน|ไม่ต้องใช้เงินก่อน|ไม่ต้องออกเงินเอง)...(หัก|ผ่อน|ไปทำ|ทำงาน)",
      "(กู้|ยืม)(กับ|จาก)?(เรา|หัวหน้าสาย|หัวหน้า|นายทุน|บริษัท|เอเจนซี่|พี่)(ได้|ก่อน)(เลย)?",
      "กู้ค่า(เรียน|ตั๋ว|เดินทาง|ดำเนินการ|หัว)(กับเรา|กับ|ได้)",
    },
  },
  unless = {
    en = {
      "(credit card|voucher|bdo|citi|klook|agoda)",
      "fly now pay later (with|when|using) (your|you)",
      "(holiday|holidays|vacation|tour|tours) ... (pay|paid|settle) later",
      "(cruise|package|airline|booking) ... (pay|paid|settle) later",
      "pay (after|later) ... (hotel|tour|klarna|afterpay|atome|your card)",
    },
    th = {
      "(ทัวร์|แพ็กเกจ|แพคเกจ|ที่พัก|เที่ยว)...(ก่อนจ่ายทีหลัง|ก่อนผ่อน|ก่อนค่อยจ่าย)",
      "(จ่ายทีหลัง|ผ่อน)...(0|บัตรเครดิต|ทัวร์)",
    },
  },
  unless_near = {
    en = {
      "(police advice|be careful|agents say|posts saying|before you sign|ten things|beware|credit card|cards|0 interest|fares|promo|book online|airlines|travel sale|installment plan)",
    },
  },
  fires = {
    en = {
      "No fee, «pay later from salary».",
      "No agency fees, all «deducted from your first salary».",
      "Poland factory, «fly now pay later», no cash needed.",
    },
    th = {
      "เกาหลี ฟาร์ม «บินก่อนจ่ายทีหลัง» ผ่อนได้",
      "«ไม่มีเงินก็ไปได้» มีคนออกให้",
    },
  },
  silent = {
    en = {
      "Summer tour: fly now pay later with your card, hotel included.",
      "We pay you weekly.",
    },
    th = {
      "ทัวร์ญี่ปุ่น บินก่อนจ่ายทีหลัง ผ่อน 0%",
      "ไปก่อนนะ เดี๋ยวค่อยคุยกัน",
    },
  },
  advice = "Ask what is to be paid later, to whom and at what interest, and for the written agreement.",
}
