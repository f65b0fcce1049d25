-- Dangerous work is offered without training, protection or age check.
rule {
  title      = "Dangerous work without training or protection",
  indicators = { "delphi:D4.06", "delphi:D4.05", "ilo:10" },
  law        = { "th-lp-23" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|without|dont need) (any)? (training|experience|license|licence|mask|gloves|"
        .. "safety gear|protection|helmet|ppe) ... (chemical|chemicals|saw|saws|diving|dive|asbestos|"
        .. "demolition|roof|scaffold|scaffolding|explosives|electric|height|acid|pesticide)",
      "(chemicals|saws|machine|machines|knives|dive|diving|pesticide|explosives|acid) ... "
        .. "(fast learners|no training|not 18|kids|boys|small boys|children|teens|dangerous|no gloves|"
        .. "no mask|small cuts)",
      "(small boys|boys|kids|children|child) ... (dive|diving|machine|machines|knives|chemicals)",
      "(small boys|boys|kids|children|child) ... (carry bricks|bricks|night shift)",
      "(must know|must) swim ... (net|boat|longliner)?",
      "(finger|hand|arm|fingers) (is|was|got)? (cut|crushed|caught|cut off) (by|in|and|no doctor)?",
      "small small cuts only",
    },
    th = {
      "(ไม่ต้องมี|ไม่มี|ไม่ให้|ไม่แจก)"
        .. "(ถุงมือ|หน้ากาก|อุปกรณ์ป้องกัน|อุปกรณ์เซฟตี้|หมวก|เซฟตี้|การอบรม|การสอน|ประสบการณ์)...(สารเคมี|ดำน้ำ|เลื่อย|"
        .. "ที่สูง|นั่งร้าน|ยาฆ่าแมลง|ระเบิด|กรด|เครื่องปั๊ม|ไฟฟ้าแรงสูง|เตาหลอม|เครื่องจักร)",
      "(เด็ก|อายุ14|อายุ15|อายุ13|14 15|ตัวโตก็ได้|ลูกเล็ก)...(สารเคมี|เครื่องจักร|ไก่ชำแหละ|แล่ปลา|ห้องเย็น|ดำน้ำ|"
        .. "เลื่อย|เตาอิฐ|พ่นยา|ยกของหนัก|ลงเรือ)",
      "(ว่ายน้ำไม่เป็น)(ก็)?(ไม่เป็นไร|ก็ได้|ได้)",
      "(โดนเครื่อง|เครื่อง)(บด|ปั๊ม|ตัด|หนีบ)(มือ|นิ้ว|สองนิ้ว|แขน)",
      "(มือ|นิ้ว|แขน)(โดน|ขาด|เข้า)(เครื่อง|เครื่องบด|เครื่องปั๊ม)",
      "(มีด|เครื่อง)...(แผลนิดหน่อย|ไม่ตายหรอก|ไม่ต้องกลัว)",
    },
  },
  unless = {
    en = {
      "(training provided|full training|scuba|dive instructor|course|class|museum)",
      "(toys|licence required|swim school|swimming lessons|must swim)",
      "(kids|children|boys) ... (toy|toys|learn|school|class|games)",
      "i cut my (finger|hand)",
      "cut (my|the) (hair|cake)",
    },
    th = {
      "(มีอุปกรณ์|อบรมให้|มีเซฟตี้|18 ขึ้น|อายุ18|ของเล่น|คลาสเรียน|เรียนดำน้ำ)",
    },
  },
  fires = {
    en = {
      "Night crew, meat plant, «chemicals/saws, fast learners», dont worry if not 18",
      "Looking for «small boys 7 to 12, strong, can dive»",
    },
    th = {
      "เรือไดหมึก «ว่ายน้ำไม่เป็นไม่เป็นไร»",
      "มือ«โดนเครื่องบดสองนิ้ว» เขาให้ทำงานต่อ",
    },
  },
  silent = {
    en = {
      "Full training provided for chemicals handling.",
      "I cut my finger cooking.",
    },
    th = {
      "งานเครื่องจักร มีอบรมให้ มีอุปกรณ์เซฟตี้",
      "เรียนดำน้ำกับครู",
    },
  },
  advice = "Ask for the safety training record, protective gear and ages. Tell the occupational safety "
    .. "inspector.",
}
