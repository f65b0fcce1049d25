-- A child is told of, its age in words or none given, and around it stand work, debt, harm, absence or somebody with power.
local english_years = "(seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|7|8|9|10|11|12|13|14|15|16|17)"
local english_child = "(girl|boy|kid|child|children|niece|nephew|son|daughter|grandson|granddaughter|pupil|little one|small one|last born)"
local thai_child = "(เด็ก|เด็กๆ|ลูก|ลูกๆ|หลาน|น้อง|นักเรียน|เด็กชาย|เด็กหญิง|ลูกชาย|ลูกสาว)"
local around = {
  en = {
    "(work|works|working|worked|help|helps|scrub*|wash|washes|washing|hawk|hawks|sell|sells|weave|weaves|brick|bricks|kiln|loom|quarry|factory|sweatshop|boat|salon|apprentice*|sweep|carry|carries|clean|cleans|care for|caring for|beg|begs|traffic lights|signal|dance|dances|drink with|cam|customers|guests|hold a phone|stall)",
    "(advance|loan|debt|owe|owes|balance|account|interest|pay back|paid to|given to parents|to family|for a motorcycle|gave for|works it off|money goes|never get it|no pay|wont pay|will not pay|peshgi|a day to you|each time)",
    "(hit|hits|beat|beats|slap*|burn*|bruise*|swollen|rope|stick|marks|bandage|chain*|thrown|cry|cries|crying|hurt|kneel*|on knees|afraid|scared|pills)",
    "(no school|not in school|dont attend school|doesnt go to school|never goes to school|never went to school|never been to school|not go to school|doesnt go school|not in any school|no schooling|school later|enter her in school|enter him in school|see about school|no visiting|dont visit|no need for school|no need of school|out of school|withdrawn|not theirs|not their kin|isnt his uncle|isnt her uncle|sleeps there|sleeps on|sleep in shop|sleep by|sleep upstairs|sleeps under|cannot leave|door shut)",
    "(dont tell|tell your mum|tell ur mum|no need to know|when ur dad|when your dad|asleep|screenshot|our secret|anyone ur with|no questions|no police|we do not check|look older|call us mum)",
    "(madam|malik|munshi|foreman|sardar|owner|oga|broker|agent|recruiter|uncle|stepfather|big sister|line chief|master|sponsor|a friend with a)",
  },
  th = {
    "(ช่วยงาน|ทำงาน|แกะ|ตัดอ้อย|มัดอ้อย|ช่วยมัด|แยกขวด|ล้าง|ซักผ้า|เลี้ยงน้อง|เลี้ยงหลาน|อุ้มลูก|ขายของ|ขายพวงมาลัย|ยกปูน|ลงเรือ|โรงงาน|เข้ากะ|ขอทาน|คัดตัว|รับแขก|ลูกค้า|คนงาน|ขายลูกชิ้น|ขายดอกไม้|ถือถาด|ขายพวงกุญแจ|โรงงานปลา|แกะหอย|ล้างจาน|เฝ้าร้าน|คนใช้|ไลฟ์|ล้างรถ|ลูกจ้าง|กวาดบ้าน|ทำความสะอาด|เก็บขยะ|คัดขวด)",
    "(หนี้|ติดเงิน|ค้าง|ยืม|เบิก|ล่วงหน้า|ผ่อน|ค่าหัว|ค่าทดสอบ|ค่าเดินเรื่อง|หายกัน|สองเท่า|ไม่ได้เงิน|ให้แม่ก่อน|ให้พ่อก่อน|หักตอน|เซ็นรับเงิน|ไม่เคยได้เงิน|ได้เงินไป|วันละร้อย|ขายไม่หมด|ติดเงินค่า|ค่าพามา|เก็บเงินไป|เก็บเงินหมด|เก็บให้|ได้เงินไหม)",
    "(โดนตี|ตีหนู|ฟาด|ร้องไห้|มีรอย|รอยช้ำ|ล็อกประตู|ประตูปิด|ปิดล็อก|ขัง|ค่าไถ่|คลิป|ขู่|ไม่ปล่อย|ยืนคุม|คุมอยู่|หมาเฝ้า|ใครพูด|ไม่พูดอะไร|กลัว|มองหา|ประตูหลัง|ตอนตรวจ)",
    "(ไม่ต้องกลับบ้าน|ติดต่อไม่ได้|ไม่ให้ติดต่อ|ติดต่อได้เฉพาะ|พ่อแม่ไม่ต้อง|ผู้ปกครองไม่ต้อง|ไม่ต้องไปโรงเรียน|ไม่ได้ไปโรงเรียน|ไม่เคยเห็นไปโรงเรียน|ไม่มาโรงเรียน|ขาดเรียน|อย่าเพิ่งบอก|อย่าบอก|บอกตอนถึง|แจ้งภายหลัง|แจ้งเกิดใหม่|ไม่เคยไปโรงเรียน|ไม่ได้ไปเรียน|ไม่ได้เรียน|ไม่มาเรียน|ออกจากโรงเรียน|กลับมาคนเดียว|ถึงตีหนึ่ง|ถึงตีสอง|ตั้งแต่ตีสอง|ยันดึก)",
    "(เถ้าแก่|นายหัว|เจ๊|โค้ช|เอเย่นต์|หัวหน้า|มูลนิธิ|เสี่ย|คนพามา|นายหน้า|น้าให้|ป้าให้|นายเก็บ|นายให้|คุณนาย|เจ้าของ|ผู้ชายยืน|รถตู้|มารับเด็ก)",
    "(ตัวจริง|มอบพาส|พาสปอร์ตมอบ|ส่งพาส|เก็บเล่ม|บัตรทั้งบ้าน|เก็บบัตร|สูติบัตร|บัตไม่มี|ไม่มีบัตร)",
  },
}
-- Play, lessons, care and permitted holiday work speak of children, too.
local innocent = {
  en = "(summer camp|scout|scouts|nursery|au pair|nanny|babysit*|tutor|tuition|lesson*|football club|birthday|novel|chapter|game|film|movie|episode|drama|paper round|guardian signs|consent form|chaperone|theatre|choir|internship|my own kids|passport stays with you)",
  th = "(สอนพิเศษ|ติว|เข้าค่าย|ค่ายลูกเสือ|ยินยอม|บวช|เณร|แคส|เนอสเซอรี่|ว่ายน้ำ|คอร์ส|ส่วนลด|ลูกสิเข้า|ลูกจะเข้า|ลูกเข้า|ลูกขึ้น|ค่าเทอมลูก|วันเกิด|นิยาย|ละคร|ซีรีส์|เกม|พนักงานตรวจแรงงาน|ครูสอน|เข้าชม|ผู้ปกครองต้องอยู่|พี่เลี้ยงเด็ก|ถือพาสเอง)",
}
rule {
  title      = "A child is told of beside work, debt, harm or absence from school",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -12,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      english_child .. " ... (is|aged|age|about|maybe|only|just|already|must be|turned) (not yet|about|maybe|only|just|already)? " .. english_years,
      english_child .. " (of|at)? " .. english_years,
      "(she|he|is|shes|hes) (is)? (already|only|just|barely|maybe|about) " .. english_years,
      "(i am|im|i m|you said|u said|whats ur year|year is) " .. english_years,
      "(from|aged|girls|boys|kids) (of)? " .. english_years .. " (to|till|until) " .. english_years,
      english_years .. " (to|or) " .. english_years .. " (yrs|years|nimble|at most)",
      english_years .. " (and already|and such|right|thought so|at most)",
      "(has|have) (8|9|10|11|12|13|14) years",
      "(quick|small|little|nimble) (hands|fingers) (from|welcome|wanted)?",
      "(small|little|herd|needy|barefoot) (girl|girls|boy|boys|kid|kids|child|ones)",
      "(child|kid|kids|children) (weave|weaves|turn|work|works|help|helps|pick|picks|sell|sells|beg|begs|can help)",
      "(lend|send|give|bring) (me|us)? (your|ur|her|his|my)? (small|little|last)? (boy|girl|son|daughter|child|born)",
      "(mother|father|stepfather|parents|family) (gave|gives|sold|sells) (him|her|them|the child|for)",
      "school age (faces|girls|boys|kids)",
      "(kid|boy|girl|child) (at|behind|in) the (tea stall|stall|kiln|shop|market|factory|loom|farm|house)",
    },
    th = {
      thai_child .. "...{age<18}",
      thai_child .. "...((10|11|12|13|14|15|16|17))",
      "(หนู|น้อง) (10|11|12|13|14|15|16|17) (นะ|เอง|ปี|ใครๆ)?",
      "(10|11|12|13|14|15|16|17) (ปี)?(ยกไหว|กำลังดี|ก็ไม่เป็นไร|โตพอ)",
      "(ลูก|ลูกๆ|เด็ก|เด็กๆ)(ก็|ก้อ|โตพอ)?(มาช่วย|ช่วยมัด|ช่วยแยก|ช่วยทำ|ช่วยแกะ|แกะได้|มัดอ้อยได้|ช่วยงาน|ช่วยได้|ช่วยเก็บ)",
      "น้อง...(ป 3|ป 4|ป 5|ป 6|ป.3|ป.4|ป.5|ป.6|ม.1|ม.2|ม.3)",
      "(ไม่ต้อง|ไม่ได้|ไม่เคยเห็น|ไม่เคย|ไม่ยอมให้)ไปโรงเรียน",
      "พร้อมลูกยิ่งดี",
      "(คนงาน|แรงงาน|ลูกจ้าง)เด็ก",
      "(สิบ|สิบเอ็ด|สิบสอง|สิบสาม|สิบสี่|สิบห้า)(สิบสี่|สิบห้า|ขวบ|ปี|กว่าขวบ)",
      "เด็ก(ผู้หญิง|ผู้ชาย|คนนั้น|คนนี้|พวกนี้|ตัวเล็ก)",
      "ลูกเล็กๆ",
      "ตั้งแต่เด็ก...(ไม่เคย|ทำงาน|ใช้)",
      "(เรียน|อยู่) (ป|ม) (4|5|6|1|2|3)",
      "(น่าจะ|ประมาณ|ราวๆ|ไม่น่าเกิน|ไม่เกิน)(อายุ)?(สิบเอ็ด|สิบสอง|สิบสาม|สิบสี่|สิบห้า|สิบหก|สิบเจ็ด|11|12|13|14|15|16|17)",
      "เด็ก(กะเหรี่ยง|พม่า|ลาว|เขมร|ดอย|ม้ง|ชาวเขา)",
    },
  },
  when = function(ad)
    if ad:has("<minded-young>") then return false end
    for language, groups in pairs(around) do
      if not ad:has(innocent[language]) then
        local kinds = 0
        for _, words in ipairs(groups) do
          if ad:has(words) then kinds = kinds + 1 end
        end
        if kinds >= 3 then return true end
      end
    end
    return false
  end,
  fires = {
    en = {
      "My neighbour's «niece is only twelve», she scrubs the floor from five, never goes to school and I heard slapping.",
      "«Small fingers» wanted for the carpets, advance to family, they sleep by the loom with the owner.",
    },
    th = {
      "«ลูกช่วยมัด»ได้ครับ เบิกล่วงหน้าหัวละหมื่น ตัดอ้อยให้เถ้าแก่จนหมดหนี้",
      "หลานไม่มาเรียนเพราะเถ้าแก่ให้ไปทำงานแทน พ่อติดเงินเขา «ไม่ได้ไปโรงเรียน»ทั้งปี",
    },
  },
  silent = {
    en = {
      "Our daughter is twelve and helps in the shop before her football club.",
      "A boy of ten won the drawing prize of the village school.",
    },
    th = {
      "น้องเมย์ (12) ได้ที่หนึ่งวาดรูป แม่ดีใจมาก",
      "เข้าค่าย น้อง ป.6 ช่วยงานครัว โค้ชเก็บเล่มให้ ผู้ปกครองเซ็นยินยอมแล้ว",
    },
  },
  except = {
    "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters",
    "doubled-spaces", "zero-width", "thai-digits",
  },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not publish name or picture of the child.",
}
