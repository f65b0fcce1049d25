-- Papers, and somebody who keeps, takes or gives them back, are named in one breath: a faint sign that needs company.
local en_paper = "(passport|passports|pp|papers|documents|docs|id|ids|id card|my ic|ic and|ic card|identity card|atm|atm card|atm cards|"
  .. "bank card|bank cards|cards|certificate|certificates|diploma|degree|seaman book|seamans book|land paper|land papers|"
  .. "house paper|house papers|title deed)"
local en_keep = "(kept|keeps|held|holds|took|taken|collected|collects|confiscated|surrendered|handed over|we keep|i keep|they keep|"
  .. "we hold|they hold|will keep|will hold|well keep|well hold|ill keep|we take|phone we hold|gets kept|stays with|stay with|"
  .. "safe|vault|locker|drawer|managed by|looked after by|"
  .. "with (admin|office|the office|company|the company|agent|the agent|him|them|us|boss|the boss|leader|the leader|manager|the manager|madam|mam|owner|captain|the captain|driver|hr|uncle|auntie|aunty|sponsor|principal|supervisor)|"
  .. "in (office|the office)|gave (it|them|all)? to|gave all|give it to|to (our|the) (man|driver|guide|leader|agent)|"
  .. "comes after|come after|return after|returned after|back after|back when|as (a)? (guarantee|security|collateral)|"
  .. "not returned|not give|wont give|refuse to give|give back|give (my|our|the)? (passport|papers|id) back|so you dont lose|"
  .. "since|his bag|cupboard|not in my hand|not with me|dont have|never see|never seen|lost it|deposited|deposit|submitted|"
  .. "pin|comes back|only copy|original with|originals with|to office|to hr|to the office|to madam|under my|"
  .. "in my (house|desk|car)|return to you|give you back|get it back|get them back|you will get|for registration|for safety|"
  .. "for safe keeping|collect it later|our office|with sir|to sir|as bond|till you finish|until you finish|until contract|"
  .. "until debt|until you pay|after probation|so zero|no runaway|so nobody run)"
local th_paper = "(พาส|พาสปอร์ต|พาสปอต|เล่ม|หนังสือเดินทาง|บัตร|บัตรประชาชน|บัตรปชช|เอกสาร|ใบปริญญา|วุฒิตัวจริง|ใบขับขี่|โฉนด|สมุดบัญชี|"
  .. "เอทีเอ็ม|ทะเบียนบ้าน|ทะเบียนรถ|ซีแมนบุ๊ค|ใบอนุญาตทำงาน|"
  .. "พาสปอด|พาสปอร์ท|สูติบัตร|ใบเกิด|ใบอนุญาต|ใบชมพู|บัตรชมพู|บัตรคนพิการ|บัดปะชาชน|บัดประชาชน|ไซริว|ซีบุ๊ค|หนังสือคนเรือ|"
  .. "atm|บัตรกดเงิน|ใบวุฒิ|วุฒิการศึกษา|ใบประกาศ|เอกสารทุกอย่าง|passport|ของทุกอย่าง|<thai-papers>)"
local th_keep = "(เก็บไว้|ฝากไว้|ถือไว้|วางไว้|ยึดไว้|ยึดหมด|เอาไว้|ไว้กับ|ไว้ที่นาย|ไว้ตี้|อยู่กับนาย|อยู่กับเขา|อยู่กับเค้า|"
  .. "อยู่กับหัวหน้า|เก็บให้|ถือให้|ดูแลให้|รวมไว้|ส่งให้หัวหน้า|ในตู้|ตู้เซฟ|ตู้เหล็ก|ค่อยคืน|ถึงคืน|ถึงจะคืน|ไม่คืน|"
  .. "ไม่ยอมคืน|ไม่ได้คืน|คืนตอน|คืนหลัง|ได้คืน|ขอคืน|เอาไปหมด|เขาเอาไป|เค้าเอาไป|โดนยึด|ถูกยึด|โดนเก็บ|ถูกเก็บ|ค้ำ|แลกไว้|"
  .. "มาจอดไว้|"
  .. "เก็บไป|เก็บรวม|ขอเก็บ|ขอถือ|ขอฝาก|ฝากคุณ|ฝากนาย|ฝากเจ๊|ฝากกับ|ฝากพี่|ฝากหัวหน้า|ฝากเจ้าของ|ให้ดูแล|เป็นคนดูแล|"
  .. "อยู่กับเจ้าของ|อยู่กับเจ๊|อยู่กับพี่|อยู่กับบริษัท|อยู่กับร้าน|อยู่กับป้า|อยู่กับเถ้าแก่|อยู่ที่เขา|อยู่ที่นาย|"
  .. "อยู่ที่หัวหน้า|อยู่ที่ร้าน|อยู่ที่บริษัท|ล็อกไว้|ใส่เซฟ|เข้าเซฟ|เอาไปตั้งแต่|เอาไว้ก่อน|ริบ|ยึดไป|ยึดของ|คืนเมื่อ|"
  .. "คืนให้ตอน|จะคืนให้|แล้วข้าจะคืน|ไม่ให้คืน|มอบให้|ส่งมอบ|วางค้ำ|กันหนี|กันคนหนี|เป็นประกัน|เอามาไว้|ฉีก|เผา|ซ่อน|"
  .. "ไปกดเอง|แกไปกด|เก็บพาส|เก็บบัตร|เก็บเล่ม|เก็บเอกสาร|เอาเล่มกู|เอาพาสไว้|เอาบัตรไว้|ไปด้วยแล้ว|<thai-kept>)"
rule {
  title      = "Papers and their being kept are named together",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "not-meant", "house-rules", "public-word" },
  when = function(ad)
    -- Papers that stay with their owner, or that come back soon, are not kept.
    if ad:has("<own-hands>") or ad:has("<returned-soon>") and not ad:has("<withheld>") then return false end
    return true
  end,
  terms = {
    en = {
      en_paper .. " ... " .. en_keep, en_keep .. " ... " .. en_paper,
    },
    th = {
      th_paper .. " ... " .. th_keep, th_keep .. " ... " .. th_paper,
    },
  },
  unless = {
    en = {
      "<not-kept>",
      "can (my|the|an|our|your) (employer|boss|agency|company|landlord|agent|madam|sponsor) (legally|really|just)? (keep|hold|take|ask for)",
      "(do|does|did|should|must|will|would|can|may|could) (i|we) (really|rly|still|ever)? (have to|need to|got to|just)? (hand|give|leave|show|send|submit|surrender|deposit) ... (passport|passports|id|papers|documents|originals)",
       "(copy|copies|copied|photo|photos|scan|pic|pics|number|size) (of)? (your|the|my|her|his)? (passport|passports|id|papers|documents|card|cards)", "(passport|passports|id|papers|documents|card) (copy|copies|photo|photos|scan|number|size)", "(you|she|he|worker|workers|helper|everyone|yourself|i) (can|will|must|should|always|may)? (keep|keeps|hold|holds|have) (your|her|his|their|my|own) (own)? (passport|papers|id|documents)", "(exam|legal|research|news|white|technical|project|client|design|drafting|transport|shipping|customs) (papers|documents)", "(sim|memory|gift|credit|debit|business|time|score|playing|report|loyalty|birthday|christmas) (card|cards)", "(return|returned) same day", "id (return|returned) at the end of (shift|the shift)", "safe (pass|environment|work|working|place|driving|city|area|workplace|hands)", "pp (each|person)" },
    th = { "(ไม่|บ่|ห้าม|หม้าย)(ได้)?(เก็บ|ยึด|ถือ)(บัตร|เอกสาร|พาส|เล่ม)", "สำเนา(บัตร|พาส|พาสปอร์ต|ทะเบียนบ้าน|วุฒิ|เอกสาร)", "บัตร(เครดิต|คอนเสิร์ต|คิว|กำนัล|สมาชิก|โดยสาร|เดบิต|เติมเงิน|สะสม|จอดรถ|ผ่าน|พนักงาน|ทอง)", "(เอกสาร|เล่ม)(งาน|โครงการ|โปรเจค|ลูกค้า|บัญชี|ภาษี|ขาย|จัดส่ง)", "(จัดเก็บ|จัดทำ|ตรวจ|เดิน|พิมพ์|รับส่ง|เตรียม)เอกสาร" },
  },
  unless_near = {
    en = {
      "(ever says|ever say|message the agency|got it back|to photocopy)",
      "(collect your old|old passports|staff id|we found)",
      "(back before|back by|back after lunch|took the passports to immigration|to customs|motorbike renters)",
      "(then returned|and returned|border forms|arrival cards|group immigration|back on the bus)",
      "((remain|remains|stay|stays|is) with (the|our|all)? (worker|workers|helper|helpers|employee|employees|crew|owner|holder|staff|you)|give her the passport|give them their|not yours to keep|get them back at|get it back at|back at the gate|ask for them back|asks for it back|hotel|reception|check in|look after (her|his|my) passport|made a copy|just the copy|apostilled|certified copy|your government|shelter|caseworker|support people)", "(landlord|tenant|rental|car hire|hotel guest|library|embassy collection|visa centre|vfs|lost and found|same day|made a copy)" },
    th = { "(เช่ารถ|เช่าห้อง|ผู้เช่า|โรงแรม|ห้องสมุด|ธนาคาร|ต่อวีซ่า|สถานทูต|คอนเสิร์ต|หาย)" },
  },
  fires = {
    en = { "all «papers with admin» so no problem" },
    th = { "«บัตรวางไว้» ก่อน จบหน้าแล้วมาเอา" },
  },
  silent = {
    en = { "Bring your own passport.", "You keep your passport; a copy is enough." },
    th = { "ใช้บัตรประชาชนสมัคร", "เก็บสำเนาบัตรไว้" },
  },
  advice = "Ask who has the papers now and whether the person can have them back today, without paying.",
}
