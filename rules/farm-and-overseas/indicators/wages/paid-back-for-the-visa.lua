-- Wages are handed back for visa, tax or sponsor, or a letter that the visa needs is kept until they are.
rule {
  title      = "Pay is handed back for the visa, or a letter the visa needs is kept back",
  indicators = { "delphi:D5.09", "delphi:D5.02", "ilo:8" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(cash back|cashback|kick back|kickback|pay back|pays back|give back|gives back|gave back|hand back|handed back|return|returns) ... (for|as|to) (the|my|our|your|his)? (super|tax|visa|sponsor|sponsorship|pr|points|permit|levy|boss that pays|certificate)",
      "(cash back|kick back|give back|hand back|withdraw) ({money}|{number}) (a|per|every|each) (week|fortnight|month|payday) ... (boss|super|tax|visa|sponsor|manager|agent)",
      "(give back|gives back|cash back|hand back|pay back|kick back) ({money}|{number}) ... (because|as|since|coz) ... (visa|sponsor|sponsorship|super|tax|permit)",
      "(wont|will not|doesnt|does not|didnt|refuse|refuses|refused|not|until|unless|never|only) (to)? (give|gives|sign|signs|send|sends|release|releases|write|writes) (me|us|him|her|you)? (back)? ... (88 days|farm days|visa letter|second year visa|sign off|release letter|noc|reference for visa|days letter|extension letter|sponsor letter)",
      "(visa|sponsorship|pr|residency|extension) ... (if|only if|as long as|when) (you|u|i|we) (pay|give|return|cash) ... (back|week|month|boss)",
      "(days|letter|visa|hours) (are|is)? (sold|for sale|for {money}|cost|costs) ... (farm|boss|second year|88|sign)",
      "(owe|owes|owing|debt) ... (stay|stays|work|works) (till|until) (its|it is|we are|were|im|i am) (even|square|clear|quits)",
    },
    th = {
      "(คืน|โอนคืน|ถอนคืน|ทอน|ส่งคืน|กดคืน)(เงิน|เงินเดือน|ค่าแรง)?(ให้)?(เถ้าแก่|เจ้าของ|นาย|บอส|เอเจนซี่|ร้าน)...(วีซ่า|ภาษี|สปอนเซอร์|ประกัน|ต่อเล่ม|ทุกเดือน|ทุกอาทิตย์)",
      "(ไม่เซ็น|ไม่ออก|ไม่ให้|ยังไม่เซ็น|ไม่ยอมเซ็น)(ใบ|จดหมาย|เอกสาร)?(ปล่อยตัว|88 วัน|ต่อวีซ่า|รับรองวัน|ย้ายนายจ้าง|โอนย้าย)...(จน|ถ้า|ค้าง|จ่าย|หนี้|ครบ)?",
    },
  },
  unless = {
    en = { "(tax return|super fund|tax office|uniform|deposit|locker)", "cashback (card|offer|on|app|reward*)" },
    th = { "(คืนภาษี|ขอคืนภาษี)" },
  },
  fires = {
    en = { "You get paid and «cash back 300 a week for super» and tax that the boss pays.", "He «wont give me back bond or my 88 days» letter." },
    th = { "ต้อง«โอนคืนเงินเดือนให้ร้านทุกเดือน» ค่าวีซ่า", "นาย«ไม่เซ็นใบปล่อยตัว» จนกว่าจะจ่ายหนี้" },
  },
  silent = {
    en = { "Cashback on your card, tax return help.", "The farm signs your 88 days on the last day." },
    th = { "รับทำเรื่องขอคืนภาษี", "นายจ้างเซ็นใบรับรองวันทำงานให้ครบ" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask for payslips and bank statements: what was paid in and what was given back. The visa's office hears such reports too.",
}
