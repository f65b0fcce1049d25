-- Somebody who may be below eighteen is named in a Thai text that shows signs of control, whatever the signs are.
local low = "(11|12|13|14|15|16|17)"
local young = {
  -- ranges that begin below eighteen, ages in words
  "(อายุ|ชาย|หญิง|ชายล้วน|หญิงล้วน|วัยรุ่น|สาว|หนุ่ม|ชาวเขา|เด็ก|น้อง|ไม่เกิน|ขั้นต่ำ|ตั้งแต่|สาวๆ|เพิ่ง|แค่|ยัง)(อายุ)? " .. low .. "(ปี|ขึ้น|ก็|เอง|เท่านั้น|ค่ะ|ครับ|ใช่)?",
  "(อายุ|น่าจะ|เพิ่ง|แค่|คนนึง|ประมาณ|ไม่เกิน)(อายุ)?(สิบเอ็ด|สิบสอง|สิบสาม|สิบสี่|สิบห้า|สิบหก|สิบเจ็ด)",
  low .. " (12|13|14|15|16|17)(ปี|ขวบ|ก็|หน้า|นอน|เดิน|มา|ไป|อยู่|ได้|รับ)?", "(7|8|9|10|11|12|13) ขวบ", "(เจ็ด|แปด|เก้า|สิบ)ขวบ", "ไม่มาเรียน", "ขาดเรียน",
  "(สิบเอ็ด|สิบสอง|สิบสาม|สิบสี่|สิบห้า|สิบหก|สิบเจ็ด)(ขวบ|ปีเอง|ย่าง)",
  -- school, and those who left it
  "(เรียน|อยู่|เพิ่งจบ|น้อง|เด็ก|หนู|ชั้น|ถึง)(อยู่|ชั้น)? (ม (1|2|3|4|5)|ป (4|5|6))",
  "(ปวช|เด็กช่าง|เด็กมัธยม|เด็กประถม|นักเรียนหญิง|ชุดนักเรียน|บัตรนักเรียน|เด็กนักเรียน)", "(ไม่ได้|บ่ได้|ไม่ให้|ออกจาก)(ไป)?(เรียน|โรงเรียน|เฮียน)", "ไม่ต้องไปโรงเรียน",
  "(โดด|หนี|ขาด)เรียน", "หน้าโรงเรียน", "หลังเลิกเรียน",
  -- children in plain words
  "(เด็ก|ละอ่อน)(ผู้หญิง|ผู้ชาย|หญิง|ชาย|ตัวเล็ก|เล็ก|น้อย|ดอย|กำพร้า|ชาวเขา|ต่างด้าว|พม่า|ลาว|เขมร|กะเหรี่ยง|อายุ|หนี|วัยรุ่น|ก็ได้|บนดอย)", "ละอ่อน", "(น้อง|ไอ้|อี)(หนู)?(ตัวเล็ก|ตัวนิดเดียว|ตัวน้อย)",
  "(เพิ่ง|ยัง)(เป็น)?(เด็ก|เด็กอยู่|ไม่บรรลุ|ไม่มีบัตรประชาชน)", "(เยาวชน|ผู้เยาว์)", "(ดู|หน้า)(ยัง)?(เด็ก|อ่อน)(มาก|อยู่|กว่า)", "ไม่ถึง 18", "ต่ำกว่า 18",
  "ลูก(คนโต|สาวคน|ชายคน)...(ช่วย|ทำ|ไปอยู่|ใช้หนี้)",
}
-- Who speaks of schools, carers and their own small children speaks of nobody under control.
local minded = "(ให้ผู้ปกครอง|ลูกสิเข้า|ลูกจะเข้า|ลูกเข้า|ลูกขึ้น|ค่าเทอมลูก|วุฒิ|ประสบการณ์|เหลืออายุ|อายุเหลือ|อายุพาส|อายุงาน|อายุสัญญา|อายุครรภ์|สอนพิเศษ|ติว|คอร์ส|ลูกเสือ|เข้าค่าย|ค่ายอาสา|ยินยอม|ผู้ปกครองต้อง|ผู้ปกครองนั่ง|ผู้ปกครองเข้า|แคสโฆษณา|พาลูกสาว|พาลูกชาย|โรงเรียนแจ้ง|ครูเวร|เนอสเซอรี่|เลี้ยงเด็ก|พี่เลี้ยงน้อง|นิยาย|ละคร|ซีรีส์|เกมใหม่|หอใน|บวช|เณร|"
  .. "เข้าแถว|ปฐมนิเทศ|เพื่อนสมัย|เพื่อนเก่า|สมัยเรียน|สมัยมัธยม|ตอนเด็ก|ปริญญา|พนักงานตรวจแรงงาน|ไม่รับอายุต่ำ|ห้ามรับ|18 ปีขึ้นไป|18 ปีบริบูรณ์)"
rule {
  title      = "Somebody who may be below eighteen is named beside signs of control, in Thai",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  any_of     = {
    "confinement/guarded-or-locked", "confinement/moved-without-say", "confinement/no-outside-contact",
    "confinement/phone-taken", "confinement/shut-in-plain", "confinement/stay-inside", "confinement/phone-and-not",
    "confinement/terms-of-an-offer-add-up", "threats/army-behind-an-offer", "threats/call-for-help",
    "threats/family-as-surety", "threats/harm-plain", "threats/hostage-picture-plain", "threats/image-threat",
    "threats/people-as-goods", "threats/people-counted-plain", "threats/punishment", "threats/sold-on",
    "threats/threat-of-police-or-immigration", "threats/threat-to-family", "threats/violence",
    "documents/atm-or-bank-book-held", "documents/id-card-left", "documents/papers-in-other-hands",
    "documents/papers-returned-on-condition", "documents/passport-held", "documents/worker-says-papers-taken",
    "debt/debt-before-leaving", "debt/debt-of-family", "debt/head-price-or-tag", "debt/person-paid-for-plain",
    "debt/worker-says-debt-grows", "debt/travel-advance-worked-off", "exit-cost/answered-with-a-price",
    "exit-cost/buy-out-or-ransom", "exit-cost/must-find-replacement", "exit-cost/must-stay-until-contract-ends",
    "exit-cost/put-off-with-a-price", "exit-cost/penalty-for-leaving", "grooming/love-used", "grooming/shelter-with-strings",
    "grooming/secrecy-asked", "illicit/body-parts-or-surrogacy", "illicit/deceiving-work-plain", "wages/paid-at-end",
    "wages/paid-rarely-or-late", "wages/not-paid", "wages/paid-to-someone-else", "vulnerable/runaways-or-no-family",
    "vulnerable/young-women-from-villages", "living/hardships-told-together",
    "living/troubles-told-add-up", "living/food-withheld", "route/coached-answers", "route/irregular-crossing",
  },
  unless_about = { "make-believe" },
  when = function(ad)
    if ad:language() ~= "th" or ad:has(minded) or ad:has("<minded-young>") then return false end
    local found = {}
    for _, age in ipairs(ad:ages()) do
      local years = age.lower or age.upper or 99
      if years >= 6 and years < 18 then found[#found + 1] = age end
    end
    for _, phrase in ipairs(young) do
      local place = ad:find(phrase)[1]
      if place then found[#found + 1] = place end
    end
    return #found > 0 and { evidence = found, reason = "somebody who may be below eighteen is named where signs of control stand" }
  end,
  fires = {
    th = {
      "สวนปาล์มรับคนงาน ชายล้วน «16»-30 นายหัวเก็บบัตรไว้ให้จนครบสัญญา",
      "«เด็กช่าง»มาอยู่กับคณะงานวัด ค่าแรงได้ตอนกลับถึงบ้าน มือถือหัวหน้าเก็บ",
    },
  },
  silent = {
    th = {
      "รับพนักงาน วุฒิ ม.3 ขึ้นไป มีหอพัก เงินเดือนออกทุกสิ้นเดือน",
      "น้องอายุ 15 แข่งวาดรูปได้ที่หนึ่ง",
      "เถ้าแก่เก็บบัตรไว้หมด กลับบ้านไม่ได้",
    },
  },
  except = {
    "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters",
    "doubled-spaces", "thai-digits",
  },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not pass the text on.",
}
