-- Deductions from pay for keep, breakage, tools or agents, or of a share that the law does not allow.
rule {
  title      = "Deductions that may go beyond what the law allows",
  indicators = { "delphi:D4.03", "ilo:8" },
  law        = { "th-lp-76" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    en = {
      "(deduct|deducts|deducted|deduction|deductions|cut|cuts) (of)? (25|30|35|40|45|50|60|70|80) (percent|of (your|the|my|our)? (pay|salary|wage|wages|tips))",
      "(deduct|deducted|deducts|cut) ... (room|food|rent|broken|breakage|tools|uniform|agent|transport|electricity|levy) ... (salary|pay|wage|wages|every month|each month)",
      "(salary|pay|wages|wage) ... (minus|less|deduct|deducted|after cutting|after deducting) ... (room|food|rent|uniform|agent|levy|transport|broken)",
    },
    th = {
      "หัก(เงิน|ค่าแรง|เงินเดือน)?(ไว้)?(30|40|50|60|70|80)(เปอร์เซ็นต์|เปอ|ของ)",
      "หัก(ค่าข้าว|ค่าห้อง|ค่าน้ำ|ค่าไฟ|ค่าของแตก|ค่าของหาย|ค่าอุปกรณ์|ค่าชุด|ค่าที่พัก|ค่านายหน้า)...(จากเงินเดือน|จากค่าแรง|ทุกเดือน|เดือนละ|วันละ|ต่อวัน|ต่อเดือน)",
      "(เงินเดือน|ค่าแรง)...หัก(ค่าข้าว|ค่าห้อง|ค่าน้ำ|ค่าไฟ|ค่าของแตก|ค่าของหาย|ค่าชุด|ค่าที่พัก|ค่านายหน้า)",
      "หัก(ครึ่งเดือน|ครึ่งนึงของเงินเดือน|ครึ่งหนึ่งของ)",
    },
  },
  unless_near = {
    en = { "(no deduction|no deductions|tax|pension|student loan|at cost as agreed|handbook)" },
    th = { "(ไม่หัก|ไม่มีการหัก|ภาษี|ประกันสังคม|กองทุน)" },
  },
  fires  = {
    en = { "We «deduct 50 percent» for the house.", "«salary 900 minus room» and food" },
    th = { "ทุกเดือน«หักค่าห้อง ค่าน้ำ จากค่าแรง»", "เดือนแรก«หัก 50 เปอร์เซ็นต์»" },
  },
  silent = {
    en = { "Tax and social security are deducted from the salary." },
    th = { "หักประกันสังคมและภาษีจากเงินเดือน", "เงินเดือนเต็ม ไม่หักค่าห้อง" },
  },
  except = { "digits-for-letters" },
  advice = "Ask for the list of deductions in writing: the law names five kinds, each at most a tenth, together at most a fifth of the pay.",
}
