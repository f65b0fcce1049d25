-- Words of holding, debt, bars, secrecy and harm, each harmless alone, stand together in one text.
local topics = {
  en = {
    "(outside|inside|locked|lock|gate|guard|guards|go out|goes out|exit|escape|run|runs|ran|cannot|cant|can not|leave|leaving|let me|let us|let her|not allowed|dont let|not let|wont let|run away|go home|come home|leave before|leave early)",
    "(owe|owes|owing|debt|debts|loan|loans|advance|cut|cuts|deduct|deducted|deductions|deduction|pay back|pays back|work off|work it off|tag|instalment|from salary|interest)",
    "(until|till|before|clear|finish|finished|after contract|only after|before you|when you finish|after contract|contract finish|clear first|finish contract|when contract)",
    "(hold|holds|held|keep|keeps|kept|took|take your|take our|take my|takes|collect|collects|collected|taken|guarantee|with boss|with madam|with company|with the company|with agent|with the agent|with office|with leader|with captain|with admin|with us|with him|in office|deposit|as security|look after your|safekeeping|handed)",
    "(dont tell|not tell|no tell|never tell|tell immigration|say you|say u|secret|delete|dont ask|no questions|no need tell|just say|pretend|dont inform|nobody know|quietly|trust me|say|tell them|dont worry|no need|not ask)",
    "(no salary|no pay|no money|not paid|unpaid|first salary|first payment|salary goes|salary after|half salary|they pay only|promised|end of contract|pay later)",
    "(12 hours|13 hours|14 hours|15 hours|16 hours|18 hours|12hrs|14hrs|16hrs|12 hrs|14 hrs|16 hrs|no day off|no off day|no weekly off|no rest|midnight|whole night|whole day|all night|sleep|sleeps|every day|7 days a week|seven days)",
    "(beat|beats|hit me|slap|slaps|electric|afraid|scared|crying|cried|cry|hungry|no food|threaten|threatens|sold to|sold us|punish|hurt|marks|shout|shouts|call police|tell police)",
    "(guests|clients|drinks|massage|karaoke|hostess|dancer|club|husband|marry|virgin|rich men|escort)",
    "(phone|phones|fone|sim|wifi|call home|call my mother|call family)",
    "(passport|passports|papers|id card|documents|docs|atm card|bank card|diploma|land paper|land title)",
    "(boss|madam|maam|agent|leader|captain|manager|owner|broker|skipper|sponsor|mamasan|supervisor|auntie|uncle)",
    "(border|river|jungle|by boat|at night|tourist visa|visit visa|cross|crossed|no visa|tonight|this night|fly tomorrow|leave tomorrow)",
  },
  th = {
    "(ออกไม่ได้|ห้ามออก|ไม่ให้ออก|ล็อก|ล็อค|ขัง|เฝ้า|ไปไหนไม่ได้|กลับไม่ได้|ห้ามกลับ|ไม่ให้กลับ|ออกก่อน|กลับก่อน|ขอออก|ขอกลับ|อยากกลับ|หนี|อยู่แต่ใน)",
    "(หนี้|หักเงิน|หักจาก|ค่อยหัก|เบิกล่วงหน้า|ล่วงหน้า|ใช้คืน|ทำใช้|ผ่อนคืน|ค่าตัว|ค่าแทค|ออกให้ก่อน|จ่ายให้ก่อน|ดอกเบี้ย|ดอกลอย|สำรองให้)",
    "(จนกว่า|จนครบ|จนหมด|ครบสัญญา|ค่อยคืน|ถึงจะ|ถึงได้|หมดสัญญา|จบฤดู|ครบปี|ตอนกลับ)",
    "(เก็บไว้|ฝากไว้|ถือไว้|ยึด|ริบ|เก็บพาส|เก็บบัตร|เก็บให้|รวมไว้|ค้ำ|เอาไว้กับ|ไว้กับ)",
    "(อย่าบอก|ไม่ต้องบอก|ห้ามบอก|ห้ามพูด|ห้ามถาม|อย่าถาม|ความลับ|ลบแชท|ให้บอกว่า|บอกว่าไปเที่ยว|บอกว่ามาเที่ยว|ไม่ถาม|แอบ|โกหก)",
    "(ไม่ได้เงิน|ไม่จ่าย|ค้างค่าแรง|ค้างเงินเดือน|ไม่ได้ค่าแรง|เงินเดือนไม่ได้|จ่ายตอน|ได้เงินตอน|เดือนแรก|ไม่มีเงินเดือน|เงินไม่ออก|ได้แค่)",
    "(12ชม|13ชม|14ชม|15ชม|16ชม|12ชั่วโมง|14ชั่วโมง|15ชั่วโมง|16ชั่วโมง|ไม่มีวันหยุด|ไม่ได้หยุด|ไม่หยุด|ทั้งคืน|เช้ายันดึก|ยันเช้า|ตีสาม|ตีสี่|เที่ยงคืน|ไม่ได้นอน|นอนรวม)",
    "(ตบ|ซ้อม|ทำร้าย|ลงโทษ|อดข้าว|กลัว|ขู่|ขายต่อ|โดนขาย|ร้องไห้|ช็อต|ตำรวจ|แจ้งจับ)",
    "(แขก|ดริ้ง|ดริ๊งค์|คาราโอเกะ|นวด|เสี่ย|เจ้าสาว|แต่งงาน|อ่าง|ผับ|นั่งดื่ม|นางแบบ|เอ็นเตอร์เทน)",
    "(มือถือ|โทรศัพท์|ซิม|โทรหาแม่|โทรกลับบ้าน|ติดต่อที่บ้าน)",
    "(พาส|พาสปอร์ต|หนังสือเดินทาง|บัตรประชาชน|เอกสาร|เอทีเอ็ม|โฉนด|สมุดบัญชี)",
    "(นาย|นายจ้าง|เถ้าแก่|เจ๊|เฮีย|บอส|หัวหน้า|ไต๋|มาม่า|นายหน้า|เอเจนซี่|เอเจ้น|นายหัว|พ่อเลี้ยง)",
    "(ชายแดน|ข้ามฝั่ง|ข้ามแดน|ฝั่งโน้น|ช่องธรรมชาติ|ลงเรือ|กลางคืน|วีซ่าท่องเที่ยว|ด่าน|ปอยเปต|เมียวดี|คืนนี้|พรุ่งนี้|ไม่ต้องมีพาส)",
  },
}
-- Bars, debt, secrecy, pay withheld, hours, harm: of these two must stand; the others only fill up.
local weighty = { [1] = true, [2] = true, [5] = true, [6] = true, [7] = true, [8] = true }
rule {
  title      = "Words of holding, debt, secrecy and harm stand together",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = topics,
  at_least   = 3,
  unless_about = { "plain-life", "strict-for-a-while" },
  when = function(ad)
    -- A long advert of a firm has room for all such words.
    if ad:has("(responsibilities|qualifications|equal opportunity|opportunities|resume|competitive|pension|benefits|our team|candidate|candidates|skills|vacancy|recruitment agency)")
      or ad:has("(สวัสดิการ|คุณสมบัติ|ประกันสังคม|วุฒิการศึกษา|ให้เช่า|ผู้เช่า|คอนโด|ติดเกม|<make-believe>)") then
      return false
    end
    for _, language in ipairs { "en", "th" } do
      local seen, grave = 0, 0
      for number, topic in ipairs(topics[language]) do
        if ad:has(topic) then
          seen = seen + 1
          if weighty[number] then grave = grave + 1 end
        end
      end
      if seen >= 3 and grave >= 2 then return { reason = seen .. " kinds of such words stand in the text" } end
    end
    return false
  end,
  fires = {
    en = { "Boss says stay until the «debt» is paid, my phone he «took», I am scared." },
    th = { "«เถ้าแก่» บอกว่า«หนี้»ยังไม่หมด ให้อยู่«จนกว่า»จะครบ ตอนนี้กลัวมาก" },
  },
  silent = {
    en = { "Call the manager, keep your receipt until Friday." },
    th = { "นายหน้าขายบ้าน โทรศัพท์มาได้ตลอด" },
  },
  except = { "digits-for-letters", "look-alikes" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
