-- A person under 18 does dangerous work, or works at sea.
local hazard_th = "(ลงเรือ|ลูกเรือ|เรือประมง|ไต๋|ออกทะเล|ก่อสร้าง|แบกปูน|นั่งร้าน|สารเคมี|ยาฆ่าแมลง|พ่นยา|โรงฆ่าสัตว์|เชือดไก่|"
    .. "เตาอิฐ|เตาเผา|เหมือง|ดำน้ำ|ใต้น้ำ|เครื่องจักร|เครื่องบด|เครื่องตัด|เลื่อยยนต์|โฟล์คลิฟท์|หลอมโลหะ|ประทัด|"
    .. "ดอกไม้ไฟ|ห้องเย็น|แล่ปลา|แกะกุ้ง|ตัดอ้อย)"
local hazard_en = "(fishing boat|trawler|deckhand|boat crew|construction|scaffold|scaffolding|chemicals|"
    .. "pesticide|pesticides|slaughterhouse|meat plant|abattoir|poultry plant|brick kiln|kiln|mine|"
    .. "mining|diving|underwater|saw|chainsaw|forklift|furnace|fireworks|explosives|demolition|"
    .. "roofing)"
rule {
  title      = "Dangerous work or work at sea of somebody under 18",
  indicators = { "delphi:D4.06", "ilo:10" },
  law        = { "th-lp-49", "th-sea", "ilo-age" },
  weight     = 8,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-lp-forbidden-jobs", "th-sea-fishery", "ilo-ages" },
  terms = {
    en = {
      "{age<18} ... " .. hazard_en,
      hazard_en .. " ... {age<18}",
      "(children|kids|small boys|little boys|child) ... (work|works|working|carry|load|spray|dig)"
        .. " ... " .. hazard_en,
    },
    th = {
      "เด็ก(พม่า|ลาว|เขมร|ต่างด้าว|ตัวเล็ก|เล็ก)(ตัวเล็ก)?...(ปอกกุ้ง|แกะกุ้ง|แกะหอย|แล่ปลา|แบกปูน|ขนปลา|โรงฆ่า)",
      "{age<18}..." .. hazard_th,
      hazard_th .. "...{age<18}",
      "(เด็กเล็ก|เด็กต่างด้าว|เด็กตัวเล็ก|พาลูกมา|ทั้งลูกน้อย|เด็กน้อย)..." .. hazard_th,
      hazard_th .. "...(ทั้งลูกน้อย|เด็กตัวเล็ก|เด็กเล็ก|พาลูกมาช่วย|ให้เด็กทำ|เด็กก็ทำได้|ลูกช่วยได้|เด็กช่วย)",
    },
  },
  unless = {
    en = {
      "(learning centre|learning center|school|nursery|clinic|vaccin*|class|classes) ... {age<18}",
      "{age<18} ... (school bus|learning|no papers needed|lunch)",
      "(no|not|nobody|never|must not|cannot|over) ... {age<18}",
      "(apprentice|apprenticeship|apprenticeships|college|course|trainee) ... {age<18}",
      "{age<18} ... (apprentice|apprenticeship|college|course|family day|museum)",
      "{age<18} ... (play|toy|toys|game|lego)",
    },
    th = {
      "(ห้าม|ไม่รับ|ไม่ให้|ไม่ใช้)...({age<18}|เด็ก)",
      "(วุฒิ|จบ|การศึกษา)...{age<18}",
      hazard_th .. "...(วุฒิ|จบ|การศึกษา|ปวช)...{age<18}",
      "(เที่ยว|ทัวร์|เรียนดำน้ำ|ของเล่น|พิพิธภัณฑ์|ค่าย|กิจกรรม)...(" .. hazard_th .. "|{age<18})",
      "(เด็กๆ|เด็กเล็ก|พาลูก)...(ลงเรือ|ดำน้ำ)...(เที่ยว|เกาะ|ปลา|สนุก)",
    },
  },
  unless_near = {
    en = {
      "(learning centre|learning center|school|class|classes|pupils|lunch|nursery)",
    },
  },
  except     = { "line-broken" },
  -- Who speaks of permits, signed forms, holiday work or a child of the house minds the young.
  when = function(ad) return not ad:has("<minded-young>") end,
  fires = {
    en = {
      "Boys «16 for the fishing boat», cash first.",
      "«children work at the kiln» with us",
    },
    th = {
      "รับ«ลูกเรือ อายุ 16»-17 ก็ได้",
      "«เด็กตัวเล็กๆ แกะกุ้ง»อยู่ในล้ง",
    },
  },
  silent = {
    en = {
      "Forklift driver, 18 and over, licence needed.",
      "Apprenticeship in construction, college two days, 16 and over.",
    },
    th = {
      "ขับรถบรรทุกสิบล้อ อายุ 18 ปีขึ้นไป มีใบขับขี่ประเภท 2",
      "งานก่อสร้าง รับ 18 ปีขึ้นไป",
      "วุฒิ ม.3 ขึ้นไป คุมเครื่องจักร",
      "เก็บกาแฟบนดอย พาลูกมาได้แต่ไม่ให้เก็บ มีครูอาสา",
      "ขับรถบรรทุก/รถแบคโฮ อายุ 23 ปีขึ้นไป",
    },
  },
  advice = "Ask the labour inspector for a visit at once (1546). Such work is closed to people under 18 "
    .. "(s.49), and sea fishing too.",
}
