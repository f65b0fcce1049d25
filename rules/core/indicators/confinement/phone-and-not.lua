-- The telephone, and that somebody else keeps or limits it, are named in one breath: a faint sign that needs company.
local en_phone = "(phone|phones|fone|mobile|mobiles|cellphone|cellphones|handphone|sim|sim card|sims|hp)"
local en_keep = "(taken|they took|took|we take|we keep|we hold|they keep|they hold|kept by|held by|collected|confiscated|handed in|"
  .. "hand in|given to|leave it at gate|leave (at|with) (gate|me|us|office|home|reception|guard)|in (a|the)? box|boxes|"
  .. "only (on)? (sunday|sundays|weekend|friday|night|once)|once a (week|month)|one hour a (week|day)|they check|"
  .. "always speaker|on speaker|not allowed|no allow|not alone|alone|monitored|will not work here)"
local th_phone = "(มือถือ|โทรศัพท์|โทสับ|ซิม|"
  .. "โทรสับ|โทสัพ|โทรศัพย์|เครื่องส่วนตัว|เบอร์เก่า|<thai-calls>)"
local th_keep = "(ใส่กล่อง|ใส่ตู้|ใส่ถุง|ยึด|ริบ|เก็บไว้|เก็บก่อน|ฝากไว้|เอาไปหมด|เขาเอาไป|เค้าเอาไป|ได้คืน|ค่อยคืน|ให้ใช้แค่|ใช้ได้แค่|"
  .. "ใช้ได้วัน|เปิดลำโพง|เช็คทุกวัน|ตรวจทุกคืน|ไม่ให้ใช้|ห้ามใช้|ไม่ให้จับ|วันละครั้ง|อาทิตย์ละครั้ง|เดือนละครั้ง|ทิ้งไว้|"
  .. "เก็บให้|ฝากที่|ฝากกับ|ส่งให้|ใส่ซอง|ปิดผนึก|ปิดเครื่อง|ปิดตอน|ห้ามพก|ห้ามนำ|ห้ามมี|เฉพาะวัน|ได้เฉพาะ|ได้วันอาทิตย์|"
  .. "แอบใช้|แอบยืม|แอบพิมพ์|หักทิ้ง|ทิ้งไป|ทิ้งเลย|เปลี่ยนซิม|ไม่คืน|ต้องส่ง|รวมไว้|เช็คแชท|อ่านแชท|ดูแชท|ไม่ให้โทร|"
  .. "โทรไม่ได้|ไม่ได้จับ|ไม่มีสัญญาณ|<thai-phone-kept>)"
rule {
  title      = "A telephone and its being kept or limited are named together",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "not-meant", "house-rules", "public-word" },
  terms = {
    en = {
      en_phone .. " ... " .. en_keep, en_keep .. " ... " .. en_phone,
    },
    th = {
      th_phone .. " ... " .. th_keep, th_keep .. " ... " .. th_phone,
    },
  },
  unless = {
    en = { "<not-kept>", "(phone|mobile) (number|no|call|calls|interview|numbers|support|sales|skills|etiquette)" },
    th = {
      "(แฟน|เมีย|แม่|พ่อ|ครู)(ก็|เลย|จะ|โกรธ)?(ยึด|ริบ|เช็ค|เก็บ)(มือถือ|โทรศัพท์)",
    },
  },
  unless_near = {
    en = {
      "(away trip|away trips|coach|under 15s|parents voted|parents sign|parents signed|scout|scouts)",
      "(meeting|meetings|poker|dinner table|mixing hall|production area|production hall|hygiene|gmp|clean room|operating room|exam|quiz|board game|movie night|date night|family dinner|during prayer|mixing)", "(fix|repair|repaired|screen|broken|shop|exam|school|class|interview|thief|stole|stolen|lost|charge|charger|contract|plan|upgrade|warranty|photo|photos|pic|pics|camera|selfie|insurance|sale|sell|museum|cinema)" },
    th = { "พัก(เบรก|เที่ยง|กลางวัน)?(ก็)?(ใช้|เล่น|หยิบ|เอา)(มือถือ)?ได้", "เบรกใช้ได้", "เลิก(งาน|เรียน|ประชุม|คลาส)(ค่อย)?(คืน|เอาคืน|หยิบ|รับ)", "(ซ่อม|ร้านซ่อม|จอแตก|เคลม|ขาย|มือสอง|สอบ|ห้องเรียน|โรงเรียน|ครู|นักเรียน|ผ่อน|ขโมย|หาย|โปร|ลูกค้า)", "(pci|โซน|ตอนฝึก|ช่วงฝึก|เกณฑ์|แฟน|พาสน้องเก็บไว้เอง|เก็บไว้เอง)" },
  },
  fires = {
    en = { "«phone leave at gate», free food" },
    th = { "เข้าตึกแล้ว«มือถือใส่ตู้» ห้องแอร์" },
  },
  silent = {
    en = { "My phone was taken to the repair shop.", "Phone interview only." },
    th = { "ซ่อมมือถือ เก็บไว้ที่ร้านสองวัน", "ขายมือถือมือสอง" },
  },
  advice = "Ask whether the person has a telephone of her own and may use it unobserved.",
}
