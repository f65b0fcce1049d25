-- People leave the building by a pass that a leader gives, or by a gate that knows their face; relatives bring nothing in.
local fair = "(school|students|hospital|hostel rules|condo|barracks|museum|visitors|warehouse visitor|prison|theatre|warning|police|ศูนย์ปฏิบัติธรรม|โรงเรียน|หอพักนักศึกษา|โรงพยาบาล|ค่ายอาสา|คอนโด|ตำรวจ|เตือน|ไอซียู|ผู้ป่วย|นักโทษ|เรือนจำ|กักตัว)"
rule {
  title      = "Going out hangs on a pass from a leader or on results",
  indicators = { "delphi:D5.04", "delphi:D2.06", "ilo:4" },
  law        = { "th-pc-310" },
  weight     = 7,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009", "interpol-orange-2023" },
  terms = {
    en = {
      "(exit|gate|outing|going out|leave|building|door) (pass|passes|slip|permit|card) ... (leader|manager|supervisor|performance|target|targets|results|boss|sales)",
      "(pass|passes|outing|outings|day out|going out|go out|leave building) (is|are|only)? (given|granted|allowed|approved|earned|if|when|by|depends) (by|on|for|the|if|only)? (team|ur|your|the)? (leader|leaders|performance|target|targets|results|manager|supervisor|quota|sales)",
      "(go out|going out|outing|outside|leave building|leave the building) (only)? ... (with|if|by) (the|a|your|u|you)? (team leader|leader|supervisor|hit target|reach target|meet target|target hit)",
      "(biometric|fingerprint|face scan|facial|guarded|keycard) (exit|exits|exit only|gate out|doors out)",
      "(no|not|never|cannot|cant) (go|going|allowed|goes|get) out (on|in|during)? (weekdays|wkdays|week days|working days|working week|first month|first months|probation|training)",
      "(leave|exit|quit|go home|exlt) (when|whenever|any time|anytime) (you|u) (want|like|wish) (after|once|if) (refund|refunding|paid|you pay|u pay|settle|cost|paying)",
      "(passport|passports|papers|id|nbi|documents) (leave|left|stay|stays|keep|kept|deposit|hand|handed|with) (with|w|at|to|by)? (hr|admin|the office|company desk|management|reception)",
    },
    th = {
      "(ออก|ออกข้างนอก|ออกตึก|เข้าออก|ออกไปซื้อของ|ลงข้างล่าง)(ได้)?(ต่อเมื่อ|เมื่อ|ถ้า|ต้อง)?(ให้)?(หัวหน้าทีม|ลีดเดอร์|ทีมลีด|บอส|หัวหน้าจีน|ผจก)(อนุญาต|เซ็น|ให้บัตร|เห็นชอบ|อนุมัติ|พาไป)",
      "(บัตรผ่าน|ใบออก|บัตรออก|คิวออก|สิทธิ์ออก)...(หัวหน้า|ลีดเดอร์|ทำยอด|ถึงเป้า|ยอดถึง|ยอดผ่าน)",
      "(ทำยอด|ยอดถึง|ถึงเป้า|ยอดผ่าน)(ถึง|แล้ว|ค่อย|จึง)(จะ)?(ได้)?(ออก|ได้ออก|ลงตึก|เที่ยว|ใช้มือถือ)",
      "(ญาติ|ครอบครัว|เพื่อน|แฟน)(ฝากของ|เยี่ยม|มาหา|มาส่งของ|เข้ามา|ส่งของ)(ให้)?ไม่ได้",
      "(ประเทศ|สถานที่|ที่ตั้ง|เมือง|ชื่อตึก)(ไหน)?(จะ)?(บอก|แจ้ง|รู้|เฉลย)?(ใน)?(วัน|ตอน)(เดินทาง|บิน|ขึ้นรถ|ขึ้นเครื่อง|ถึงสนามบิน)",
    },
  },
  unless = {
    en = { "(visitor|bus|rail|ski|swim|boarding|museum|day) (pass|passes)", "(never|not|no) ... passport" },
    th = { "(ผู้ป่วย|นักโทษ|ไอซียู|โควิด)" },
  },
  when = function(ad)
    return not ad:has(fair)
  end,
  fires = {
    en = { "Apartment inside the business centre, biometric exit, «passes given by team leader».", "Call centre staff, «no go out weekdays», room free." },
    th = { "งานเซลส์ ห้องคู่ «ญาติฝากของไม่ได้»", "อยู่ในตึก «ทำยอดถึงได้ออก» เดือนละครั้ง" },
  },
  silent = {
    en = { "Students get an exit pass from the warden.", "Bus passes given by the company." },
    th = { "ห้องไอซียู ญาติฝากของไม่ได้ค่ะ", "ทำยอดถึงเป้ามีโบนัส" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask whether the person can walk out alone today, and who would stop her. If she cannot: 191, 1300 or the embassy.",
}
