-- The telephone, and that somebody else keeps or limits it, are named in one breath: a faint sign that needs company.
local en_phone = "(phone|phones|fone|mobile|mobiles|cellphone|cellphones|handphone|sim|sim card|sims|hp)"
local en_keep = "(taken|they took|took|we take|we keep|we hold|they keep|they hold|kept by|held by|collected|confiscated|handed in|"
  .. "hand in|given to|leave it at gate|leave (at|with) (gate|me|us|office|home|reception|guard)|in (a|the)? box|boxes|"
  .. "only (on)? (sunday|sundays|weekend|friday|night|once)|once a (week|month)|one hour a (week|day)|they check|"
  .. "always speaker|on speaker|not allowed|no allow|not alone|alone|monitored|will not work here)"
local th_phone = "(มือถือ|โทรศัพท์|โทสับ|ซิม)"
local th_keep = "(ใส่กล่อง|ใส่ตู้|ใส่ถุง|ยึด|ริบ|เก็บไว้|เก็บก่อน|ฝากไว้|เอาไปหมด|เขาเอาไป|เค้าเอาไป|ได้คืน|ค่อยคืน|ให้ใช้แค่|ใช้ได้แค่|"
  .. "ใช้ได้วัน|เปิดลำโพง|เช็คทุกวัน|ตรวจทุกคืน|ไม่ให้ใช้|ห้ามใช้|ไม่ให้จับ|วันละครั้ง|อาทิตย์ละครั้ง|เดือนละครั้ง|ทิ้งไว้)"
rule {
  title      = "A telephone and its being kept or limited are named together",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  when = function(ad) return not ad:has("<not-meant>") end,
  terms = {
    en = {
      en_phone .. " ... " .. en_keep, en_keep .. " ... " .. en_phone,
    },
    th = {
      th_phone .. " ... " .. th_keep, th_keep .. " ... " .. th_phone,
    },
  },
  unless = {
    en = { "(phone|mobile) (number|no|call|calls|interview|numbers|support|sales|skills|etiquette)" },
  },
  unless_near = {
    en = { "<everyday>", "(fix|repair|repaired|screen|broken|shop|exam|school|class|interview|thief|stole|stolen|lost|charge|charger|contract|plan|upgrade|warranty|photo|photos|pic|pics|camera|selfie|insurance|sale|sell|museum|cinema)" },
    th = { "<everyday>", "(ซ่อม|ร้านซ่อม|จอแตก|เคลม|ขาย|มือสอง|สอบ|ห้องเรียน|โรงเรียน|ครู|นักเรียน|ผ่อน|ขโมย|หาย|โปร|ลูกค้า)" },
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
