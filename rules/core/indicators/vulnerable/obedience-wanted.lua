-- People are wanted who obey, do not ask and have nobody to talk to.
rule {
  title      = "Obedience or not complaining is asked for",
  indicators = { "delphi:D3.03", "delphi:D3.10", "ilo:1" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(must|should|girl|girls|maid|helper) not (ask|talk|complain|question|go out|use|refuse|answer) (for|back|"
        .. "about|phone|day off|any|too)?",
      "(obey|obeys|obedience|obedient|submissive|quiet girls|quiet girl|no talk back|do what (i|we|boss|madam) "
        .. "say|listen to boss)",
      "(dont|do not|no|never|not) (complain|complaints|complaint|whingers|whingeing)",
      "(dont|do not|no|never|not) (moaning|arguing|argue|talk back|compare)",
      "(obedient|submissive|docile|hardworking and quiet|doesnt answer back|wont complain)",
      "(do not|dont|never) ask for (day off|off day|mobile|phone|payslip)",
      "no .can i see a payslip",
      "(be ready|come) when (he|boss|they|we) (shouts|shout|call|calls)",
      "please dont compare with others",
      "think nicely",
    },
    th = {
      "(ไม่|บ่|ห้าม)(เถียง|ดื้อ|บ่น|งอแง|มีปากเสียง|เรื่องมาก|เถียงนาย)(แล้ว|นะ|ค่ะ|ขยัน|หนี|อดทน|ยิ่งดี)?",
      "(สอนง่าย|เชื่อฟัง|ว่านอนสอนง่าย|หัวอ่อน|คุมง่าย|ใช้ง่าย)",
      "(พูดไทยไม่ได้|ไม่รู้ภาษา|อ่านไม่ออก|ไม่รู้หนังสือ|ไม่รู้จักใคร|ไม่มีเพื่อน|ยังไม่รู้จักกรุงเทพ)(ยิ่งดี|ก็ดี|ดีค่ะ|ก็เอา|จะดี|ชวนหนี)?",
      "(ทนมือทนตีน|ทนมือทนเท้า|ใจแข็ง|รับแรงกดดันจากเถ้าแก่|ปากร้ายมือไว)",
      "อย่าถาม(มาก|เยอะ)",
      "(รับได้ค่อยมา|ไม่ไหวอย่ามา)",
    },
  },
  unless = {
    en = {
      "(polite and obedient (dog|dogs)|dog|dogs|puppy|traffic|rules|law|laws|road)",
      "(no|zero|without) complaints (from|policy|received)",
      "complain* to (customer service|us if)",
    },
    th = {
      "(เด็ก|ลูก|หลาน|แมว|หมา|น้องหมา)(ที่บ้าน)?...(ดื้อ|เชื่อฟัง|งอแง)",
      "(ผ้า|เครื่อง|แอป|โปรแกรม)(นี้)?...ใช้ง่าย",
      "(พูดไทยไม่ได้)...(ล่าม|แปล|ช่วย)",
      "ใช้ง่าย",
    },
  },
  -- Children, pets and machines obey or are easy to use too.
  when = function(ad)
    return ad:has("(รับ|หา|ต้องการ|งาน|ทำงาน|เงินเดือน|เดือนละ|แม่บ้าน|คนงาน|นาย|ค่าแรง|ลูกเรือ|work|job|salary|wage|pay|paid|maid|girls|boss|visa)")
      and not ad:has("(ลูกเรา|ลูกสาวเรา|น้องหมา|น้องแมว|แอป|โปรแกรม|เครื่องซัก)")
  end,
  fires = {
    en = {
      "Our girls «do not ask for day off» or mobile.",
      "wage as paid, please «don't complain»",
    },
    th = {
      "แม่บ้านลาว ขยัน «ไม่เถียง» ยังไม่รู้จักใคร",
      "รับพี่เลี้ยง «สอนง่าย» ไม่มีเพื่อน",
    },
  },
  silent = {
    en = {
      "Complain to us if the food is cold.",
    },
    th = {
      "ลูกไม่งอแงเลยวันนี้",
      "โปรแกรมนี้ใช้ง่ายมาก",
    },
  },
  advice     = "Ask why this matters, and what happened to those who complained.",
}
