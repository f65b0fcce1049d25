-- A pupil, apprentice or trainee under eighteen works in earnest, without wage, at night, or bound by fees and signatures.
local groups = {
  en = {
    learner = "(apprentice|apprentices|apprenticeship|trainee|trainees|intern|interns|internship|internships|work immersion|work experience|practicum|scholars|scholarship|vocational|industry school|study and work|study work|earn and learn|skill to livelihood|junior trainee|work program|work programme|home stay scholarship|learn work|learn (the)? trade|learning hairdress|training centre|training camp)",
    young = "(grade (7|8|9|10|11)|form (1|2|3|4)|(class|year|yr|std) (7|8|9|10|11)|(13|14|15|16|17) (yrs|years|yo|y o|too|can|apprentice|trainee)|(im|i am|hes|shes|he is|she is|age|aged|ages|my son|my daughter|son|daughter|brother|sister|girls of|boys of|girls|boys) (13|14|15|16|17)|boys who|your daughter|your son|your child|pupils|under (18|16)|sixth formers|school leavers|village girls|girls from)",
    bound = "((no|not|without|zero|never) (pay|paid|wage|wages|salary|stipend|allowance)|(wage|wages|salary|stipend|pay|allowance) (is|are|be|shall be|goes|go|paid|remitted|assigned|pooled|kept|withheld|released) ... (school|father|foundation|college|parents|centre|ministry|month)|(school|plant|factory|college|centre|ministry) ... (pays|pay|gets|keeps|takes) (the|directly)? (school|directly|wage|money)|pays the school|earn for the (ministry|school|centre|home)|night (line|shift|shifts)|(10|11|12) (hrs|hours|hr)|12hr|(takes|take|pay|pays) (me|us|her|him)? (a|per)? (wk|week|month) (for|as)|for (kit|tools|bunk|uniform|training)|not this month|(wont|doesnt|does not|not) (let|allowed) ... (college|school|class)|instead of (college|school|lessons)|(dropout|stop|stops|leave|leaves|quit|quits|goes home) ... (repay|loan|fee|fees|payable|fine|grade|bunk|pay)|not permitted (mobile|phone|phones)|no (mobile|phone|phones|cellphone|home leave)|sign (2|3|4|two|three|four) (years|yrs)|signed for (2|3|4|5|two|three|four|five) (yrs|years)|certificate (soon|later|after)|until the years|full loan)",
  },
  th = {
    learner = "(ฝึกงาน|ฝึกต่อ|เด็กฝึก|ฝึกหัด|ทวิภาคี|มาฝึก|ไปฝึก|เรียนต่อเล็บ|ฝึกอาชีพ|ทุนเรียน|ฝึกทักษะ|สหกิจ|เรียนไปด้วย)",
    young = "(ปวช|ม ต้น|ม ปลาย|(14|15|16|17) (ปี|เป็นลม|คน|ก็)|15 17|น้องที่ไม่ได้เรียน|ไม่ได้เรียนแล้ว|เด็กเรียนอ่อน|อายุไม่ถึง|ผู้ปกครองห้อง|ผู้ปกครองน้อง|(อยู่|เรียน|ชั้น|จบ|น้อง|หนู|เด็ก|ห้อง|เพิ่ง|ลูก|หลาน|แค่|ยัง|พวก|นักเรียน)(อยู่|แค่)? (ป|ม) (1|2|3|4|5)|รับ ม (2|3|4))",
    bound = "(ไม่มีเงิน|ไม่ได้เงิน|ไม่มีค่าแรง|ไม่มีเบี้ยเลี้ยง|ยังไม่มีเงินเดือน|ไม่ได้ค่าแรง|กะดึก|กะกลางคืน|ถึงเที่ยงคืน|จนแปดโมงเช้า|ครูเก็บ|หักเป็นค่า|เข้าบัญชี(แผนก|ครู|โรงเรียน|วิทยาลัย|ศูนย์)|จ่ายค่าแรงให้(ศูนย์|ครู|โรงเรียน)|จะไม่ให้ผ่าน|ไม่ให้ผ่าน|ไม่ผ่าน|ออกก่อน|หนังสือรับสภาพหนี้|เซ็นว่าเป็นงานอาสา|ปรับ|กันทิ้งทุน|ต้องจ่ายค่าคอร์ส|เด็กไม่ต้องมาเรียน)",
  },
}
rule {
  title      = "A pupil or trainee under 18 works unpaid, at night or bound by fees",
  indicators = { "delphi:D4.06", "delphi:D1.10", "ilo:2" },
  law        = { "th-lp-44", "th-lp-51", "th-cp-26" },
  weight     = 7,
  worded_from = -35,
  status     = "trial",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "ilo-ages" },
  terms = {
    en = { groups.en.learner },
    th = { groups.th.learner },
  },
  unless_about = { "make-believe", "formal-advert", "offices-that-warn" },
  when = function(ad)
    if ad:has("(<minded-young>|age 18 plus|18 and over|over 18|graduates only|levy|day release|college day|school trip|จบปริญญา|18 ปีขึ้นไป|มีเบี้ยเลี้ยงวันละ)") then return false end
    local under = false
    for _, age in ipairs(ad:ages()) do
      local years = age.lower or age.upper or 99
      if years >= 11 and years < 18 then under = true end
    end
    for _, words in pairs(groups) do
      if ad:has(words.learner) and (under or ad:has(words.young)) and ad:has(words.bound) then return true end
    end
    return false
  end,
  fires = {
    en = {
      "im 16 and an «apprentice» in a salon, she takes 20 a week for kit and college is not this month again",
      "«Work immersion» for Grade 9 in the canning plant, night line, the plant pays the school directly.",
    },
    th = {
      "ปวช.ปี 2 วิทยาลัยส่ง«ไปฝึก»งาน กะกลางคืน ไม่มีเงิน ถ้าลาจะไม่ให้ผ่าน",
      "น้องที่ไม่ได้เรียนแล้ว 15-17 «มาฝึก»ต่อเล็บ ปีแรกยังไม่มีเงินเดือน ออกก่อนต้องจ่ายค่าคอร์ส",
    },
  },
  silent = {
    en = {
      "Apprentice bricklayer, 17, college on Fridays, wage each week with a slip.",
      "Work experience week for Grade 10, two days in the library, home by three.",
    },
    th = {
      "รับนักศึกษาฝึกงาน ปวช. มีเบี้ยเลี้ยงวันละ 300 เลิกห้าโมง",
      "ฝึกงานที่ร้านหนังสือช่วงปิดเทอม อายุ 16 ปี ผู้ปกครองเซ็นแล้ว",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width", "thai-digits", "decomposed", "boxed-letters", "bold-letters" },
  advice = "Ask for the training contract, the hours and who gets the wage. Ring 1546 or 1300; wages of a young worker go to that worker (s.51).",
}
