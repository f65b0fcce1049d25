-- Pay, and that it is held, shortened or goes to another, are named in one breath: a faint sign that needs company.
local en_wage = "(salary|salaries|wage|wages|first pay|first payment|first month|my pay|our pay|overtime|my money|our money|your pay|"
  .. "bonus|payment|stipend|sahod)"
local en_not = "(goes to|go to (office|agent|leader|agency|boss|the office)|to leader|to office|to agent|not paid|not given|never given|"
  .. "never paid|no give|not yet paid|unpaid|kept|held|withheld|hold|short by|short|cut every|after graduation|"
  .. "after (the)? (contract|season|harvest|voyage)|at the end of (contract|season|the contract)|"
  .. "when (we|you|boat|season) (come|return|finish|ends)|rest he say|the rest|less than|only half|half of|they delay|delayed|"
  .. "promised|instead of|is held|they say later|next month again|said next|not come|didnt come|did not come|never come|"
  .. "stopped|with agent|with madam|to my agent|to my mother|to your parents|to the parents|save for you|saved for you|"
  .. "in his account|pay at end|paid at end|end of season|every 3 months|every three months|every 6 months|after 2 months|"
  .. "after 3 months|after 4 months|after 6 months|back to boss|back in cash|deducted for|deduct for|cut for|for food and|"
  .. "for levy|for training|for uniform|but get|but we get|but only get|but receive|not same as|different from)"
local th_wage = "(เงินเดือน|ค่าแรง|ค่าจ้าง|ค่าตัว|ส่วนแบ่ง|ค่าเที่ยวเรือ|"
  .. "เบี้ยเลี้ยง|เงินค่าแรง|เงินออก|เงินงวด|เงินหนู|เงินผม|เงินเรา|เงินทั้งหมด|ค่าเหนื่อย|เงินเหลือ|คิดเงิน|เงินบอก|สตางค์|"
  .. "เงินที่ทำได้|<thai-wage>)"
local th_not = "(ไม่จ่าย|ยังไม่จ่าย|ไม่ได้จ่าย|ไม่ได้เลย|ไม่เคยได้|ยังไม่ได้|บ่ได้|บ่จ่าย|ค้าง|เก็บไว้ให้|ฝากไว้|หักหมด|หักจนไม่เหลือ|"
  .. "ไม่เหลือ|ไม่ครบ|ได้แค่|จ่ายแค่|ให้แค่|เหลือแค่|ตอนจบ|จบหน้า|จบฤดู|ครบสัญญา|ครบปี|ตอนกลับ|ให้นายหน้า|ให้หัวหน้า|"
  .. "เข้าบัญชีเจ๊|เข้าบัญชีนาย|โอนให้แม่|เลื่อน|"
  .. "ค่อยคิด|ค่อยให้|ค่อยจ่าย|คิดทีเดียว|จะให้ตอน|บอกจะให้|เก็บให้|ไปกดเอง|กดเอง|กดให้|ทุก 3 เดือน|ทุกสามเดือน|ทุก 6 เดือน|"
  .. "ทุกหกเดือน|ทุกสองเดือน|ทุก 2 เดือน|สิ้นปี|ปลายปี|จนจบ|จนครบ|จบหลักสูตร|ไม่ต้องเอา|เหลือเท่าไหร่|ติดลบ|ไม่เคยเห็น|"
  .. "ครึ่งเดียว|ครึ่งนึง|ให้พ่อแม่|ให้แม่|ให้พ่อ|ให้ป้า|ฝากกับ|ฝากป้า|ฝากไว้กับ|ผัด|ไม่ถึงมือ|หนีหาย|เบี้ยว|โกง|เข้าฝั่ง|"
  .. "กลับเข้าฝั่ง|ไม่ออกสัก|ไม่ให้สัก|บอกรอ|รอครบ|หลังหัก|ไม่มีเงินเดือน|<thai-pay-withheld>)"
rule {
  title      = "Pay is named beside its being held or shortened",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  unless = {
    en = {
      "after contract (signing|signature|is signed)",
    },
  },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    en = {
      en_wage .. " ... " .. en_not, en_not .. " ... " .. en_wage,
    },
    th = {
      th_wage .. " ... " .. th_not, th_not .. " ... " .. th_wage,
    },
  },
  unless_near = {
    en = { "(expected salary|salary expectation|parental|maternity|payment gateway|payment system|accounts payable|invoice|client payment|customer|loan|tax|short list|shortlisted|short term|held at|hold a|withholding|salary package|household|threshold)" },
    th = { "(ภาษี|ประกันสังคม|คาดหวัง|ที่ต้องการ|สมัคร|ปรับเงินเดือน|ขึ้นเงินเดือน|เงินเดือนออก|หวย|ช้อป|กองทุน)", "(เบิกก่อนได้ครึ่ง|เบิกได้|ประกันอุบัติเหตุ)", "(เที่ยวบินกลับ|ตั๋วกลับ|กลับไทยทุก)", "ลูกค้า(เบี้ยว|ไม่จ่าย|โกง|ค้าง)", "(ฟ้อง)?มโนสาเร่", "ค่าชดเชย", "(โรงงาน|บริษัท|กิจการ|ร้าน)ปิด(กะทันหัน|ตัว|กิจการ)", "สัญญา {number} (เดือน|ปี)" },
  },
  unless_about = { "make-believe", "plain-life", "strict-for-a-while", "not-meant", "public-word" },
  fires = {
    en = { "first «salary goes to» the leader" },
    th = { "ทำสี่เดือน «ค่าแรงหักจนไม่เหลือ»" },
  },
  silent = {
    en = { "Salary is paid on the 25th.", "Salary to be discussed." },
    th = { "เงินเดือนออกทุกสิ้นเดือน", "เงินเดือน 15,000 บาท" },
  },
  advice = "Ask for pay slips: what was paid, when, to whom, and what was taken off.",
}
