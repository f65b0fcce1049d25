-- A debt, loan or advance, and the work or pay that settles it, are named in one breath: a faint sign that needs company.
local en_debt = "(debt|debts|owe|my tab|the tab|minus balance|company store|credit from|on credit|paying off|pay off|in the book|"
  .. "charge us for|charged us for|owes|owed|owing|loan|loans|lend first|they lend|advance|borrowed|borrow|instalment|"
  .. "instalments|installment|installments|tag|recruitment cost|agent fee|ticket cost|flight cost|visa cost)"
local en_work = "(work|working|salary|wages|season|contract|boss|agent|agency|madam|captain|ticket|flight|uniform|food|rent|months|leave|"
  .. "clear|cleared|until|bigger|grow|grows|growing|guarantee|interest|family|father|mother|house paper|pays back|pay back|"
  .. "from salary|after work|cannot leave|cant leave|wont let|not finish|never finish|never ends|every week|per week|"
  .. "each month|zero left|nothing left|work off|works off|next season|first work|more than|still)"
local th_debt = "(หนี้|เงินกู้|กู้มา|เบิกล่วงหน้า|เงินล่วงหน้า|ค่าแทค|ค่าแท็ก|ค่าตัว|ทุนที่ลง|สำรองให้|ออกให้ก่อน|จ่ายให้ก่อน|ให้ก่อน|"
  .. "ยืมก่อน|ลงเงินให้|"
  .. "ค่าพามา|พามาคิด|เบิกข้าว|เบิกของ|ลงสมุด|เซ็นของ|ติดเงิน|เงินก้อน|เซ็นรับเงิน|รับเงินเจ๊|รับเงินไป|รับครึ่งก่อน|ให้ยืม|"
  .. "ยืมเงินนาย|ดอกร้อยละ|เซ็นหนี้|เคลียร์สมุด|ขอดูสมุด|หักกลบ|เบิกก่อน|เบิกไปก่อน|ติดลบ|ค่าจัดหางาน|เอเจนซี่ออกให้|"
  .. "ออกค่าเดินทางให้|โฉนดมา|โฉนดไป|กู้กับ|ค้างค่า|ยอดหนี้|เงินมัดจำตัว|ผ่อนกับพี่|หักให้หมด|<thai-owed>)"
local th_work = "(ทำงาน|มาทำ|ไปทำ|หักจาก|ค่อยหัก|แล้วหัก|ใช้คืน|ผ่อนคืน|ทำใช้|เงินเดือน|ค่าแรง|ค่าจ้าง|ลงเรือ|เถ้าแก่|นายจ้าง|ไต๋|เจ๊|"
  .. "นายหน้า|ไม่หมด|ยังไม่หมด|เพิ่มขึ้น|งอก|บวกดอก|ดอกลอย|ไปไหน|ขัดดอก|"
  .. "ให้ครบ|หักทุก|หักให้หมด|หักเดือน|หักหลัง|ไม่ให้กลับ|ไม่ให้ออก|ย้ายสวน|จะย้าย|ลาออก|รับแขก|รับลูกค้า|ดริ้ง|"
  .. "แขกที่ร้าน|อยู่กับเจ๊|อยู่กับพี่|อยู่กับนาย|สิ้นปี|กรีดยาง|ตัดอ้อย|เก็บ|เลี้ยงหมู|ไม่เคยบอก|หัวหน้า|บริษัท|ร้านนวด|"
  .. "ขายตัว|เสี่ย|ผู้รับเหมา|ตลอดสัญญา|ปีก็พอ|<thai-worked-off>)"
rule {
  title      = "A debt and the work that settles it are named together",
  indicators = { "delphi:D2.04", "delphi:D5.02", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    en = {
      en_debt .. " ... " .. en_work, en_work .. " ... " .. en_debt,
    },
    th = {
      th_debt .. " ... " .. th_work, th_work .. " ... " .. th_debt,
    },
  },
  unless = {
    en = { "(advance|advances) (the|marked|our|your|and|of|in|to)", "(cash|merchant) (cash)? advance", "(advance|advanced) (excel|skills|english|knowledge|degree|level|diploma|training|course|technology|your|my|career|the)", "(owe|owes) (you|me|us|him|her)? (a|an|lunch|dinner|coffee|beer|drink|apology|thanks)", "(tag|tags) (me|him|her|us|a friend|your|friends|someone)" },
    th = {
      "เพิ่ง(ใช้|ผ่อน|ปลด)(หนี้)?...หมด",
      "(ไม่มี|ไม่เสีย|ไม่เก็บ|ไม่คิด|ไม่ต้องเสีย|บ่มี)ค่า(หัวคิว|หัว|นายหน้า|จัดหา|จัดหางาน)",
      "หักสิ้นเดือน",
    },
  },
  unless_near = {
    en = {
      "(itemised bill|itemized bill|capped|off days do you all|by mom)",
      "(bursary|student loan|mortgage|car loan|study loan|in writing|hybrid|medical aid|bursaries|sunday off|receipt given|my bank|my landlord|netflix)",
      "(as usual|deducted end month|end month|gave everyone)",
      "(for her|for him|helpers loan|my helpers|on her behalf)",
      "(coop|co op|cooperative|credit union|hall|venue|caterer|canteen|dj|with a heart|interest free)",
      "(no hurry|take your time|for the wedding|i will transfer|transfer now|owe me|owes me|dont take a loan|the electric|electric bill|my slave|haha|bro)", "(bank|mortgage|home loan|car loan|student loan|credit|collection|collector|officer|finance|accounts|receivable|accounting|clients|customers|invoice|equity|tax|lender|lending|treasury|portfolio|emi|payday|approval|approved|audit|risk|card|in advance|advance excel|advance level|advance notice|advance booking|price tag|name tag|hashtag|pension)" },
    th = { "(สินเชื่อ|ธนาคาร|บัตรเครดิต|ไฟแนนซ์|เร่งรัด|กยศ|รีไฟแนนซ์|รวมหนี้|หนี้สาธารณะ|ลูกหนี้|บัญชี|ผ่อนบ้าน|ผ่อนรถ|กองทุน|ประกันสังคม|ติดตามหนี้|ใบเบิก)" },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "not-meant", "public-word" },
  fires = {
    en = { "she pays with «work for the debt» of her father" },
    th = { "ต้อง«มาทำจนกว่าหนี้»หมด" },
  },
  silent = {
    en = { "Home loan officer wanted at our bank.", "I owe you a coffee." },
    th = { "รับรวมหนี้บัตรเครดิต สินเชื่อธนาคาร", "พนักงานเร่งรัดหนี้ ไฟแนนซ์" },
  },
  advice = "Ask what is owed, to whom, how it grew, and whether leaving is possible before it is paid.",
}
