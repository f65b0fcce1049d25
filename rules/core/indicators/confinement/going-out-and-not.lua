-- Going out or home, and that it may not be, are named in one breath: a faint sign that needs company.
local en_not = "(cannot|cant|can not|not allowed|not allow|dont allow|doesnt allow|not let|dont let|doesnt let|wont let|never lets|"
  .. "never let|not permitted|forbidden|no permission|need permission|"
  .. "only with (permission|guard|escort|supervisor|leader|boss|madam|manager)|must ask|must not|gate pass|granted after|"
  .. "without approval|no one can|nobody can|nobody|impossible to|never|we are not|u cannot|they refuse|refuses to let|"
  .. "stop us|watch us|follow us|check us)"
local en_out = "(go out|goes out|going out|come out|get out|go outside|"
  .. "leave the (house|building|room|compound|camp|site|dorm|island|ship|boat|floor|area|place|gate)|leave building|"
  .. "leave house|leave room|leave compound|leave camp|go home|come home|return home|open door|outside|walk alone|go anywhere|"
  .. "see anyone|meet people|talk to (people|neighbours|neighbors|anyone)|call home|step out|go to town|go to shop|"
  .. "go to church|go church|go market|go mosque|leave alone|go alone|see my friends|see friends|have friends|go out alone|"
  .. "be outside|walk outside|leave site|leave the farm|leave the factory|leave the villa|leave the condo|leave the flat|"
  .. "leave the apartment|leave apartment|leave before|leave until|leave anytime|go anywhere alone)"
local th_not = "(ห้าม|ไม่ให้|ไม่ได้|บ่ให้|บ่ได้|ไม่ยอมให้|ไม่อนุญาต|ต้องขอ|ต้องมีคนตาม|ต้องมีคนพา|ขออนุญาตก่อน|เฉพาะกับ|"
  .. "บ่หื้อ|บ่าหื้อ|บ่าได้|ม่ายให้|ไม่ยอม|ไม่ได้รับอนุญาต|ต้องมีคน|ต้องใช้บัตร|ต้องรอ|ไม่เคยได้|ไม่กล้า|จนกว่า|ก่อนครบ|"
  .. "ทำให้ครบ|ทำเป้าครบ|คนเฝ้า|ไม่ปล่อย|โดนขัง|ถูกขัง|ล็อกประตู|ล็อคประตู|ไม่ให้หนู|ไม่ให้ผม|ไม่ให้เรา|ไม่ให้ใคร|เมื่อทำ|"
  .. "ต้องหาคน|มีคนมาแทน|<thai-barred>)"
local th_out = "(ออกไปข้างนอก|ออกข้างนอก|ออกนอก|ออกไปไหน|ออกจากห้อง|ออกจากบ้าน|ออกจากตึก|ออกจากหอ|ออกจากแคมป์|ออกจากร้าน|ไปไหนมาไหน|"
  .. "ไปไหนเอง|กลับบ้าน|ลงจากเรือ|ขึ้นฝั่ง|ลงเขา|ลงดอย|โทรหา|โทรกลับบ้าน|เจอใคร|คุยกับคนนอก|คุยกับใคร|ติดต่อญาติ|"
  .. "ติดต่อที่บ้าน|ติดต่อใคร|"
  .. "กลับไทย|กลับประเทศ|หนูกลับ|ผมกลับ|เรากลับ|ให้กลับ|ลาออก|ออกจากเรือ|ออกจากงาน|ออกจากที่|เข้าออก|ไปตลาด|ออกไปวัด|ไปหาหมอ|"
  .. "ย้ายสวน|ย้ายนาย|ย้ายงาน|ให้ออก|ลากลับ|มาเยี่ยม|ปิ๊กบ้าน|เมือบ้าน|เมือเฮือน|หลบบ้าน|นอกหมู่บ้าน|นอกโครงการ|นอกไร่|"
  .. "นอกสวน|ออกก่อน|กลับก่อน|หนีออก|ลงเรือ|ออกมาไม่|พาใครมา|พาเพื่อน|<thai-outside>)"
rule {
  title      = "Going out or home is named beside a bar to it",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3", "ilo:4" },
  law        = { "th-pc-310" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "not-meant", "house-rules", "public-word" },
  terms = {
    en = {
      en_not .. " ... " .. en_out, en_out .. " ... " .. en_not,
      "(lock|locks|locked|locking) (me|us|them|her|him|the girls|the workers|people) (in|inside|up|at|from)?",
      "(door|doors|gate|gates|room|house|dorm|windows|window) (is|are|always|was|were|get|gets)? (locked|bar|bars|barred|chained|padlocked|not open)",
      "(not|never|no) open (the)? (door|gate)",
      "(guard|guards|security|dogs) (at|on|with|follow|watch|outside) ... (gate|gun|guns|everywhere|door|night|leave|out)",
      "(no|zero) (visitor|visitors|exit|outing|outings|going out|day out|contact outside|calls|leaving)",
      "(only|move|moves|walk) (only)? (between|from) (dormitory|dorm|room|hostel) (and|to) (office|work|factory)",
      "(boat|car|van|bus) only (go|goes|comes|come|leave|leaves) when",
      "(boat|gate|door|house|room) key (stays|stay|is|with|kept) (with)? (owner|boss|madam|supervisor|guard|them|him)",
    },
    th = {
      th_not .. " ... " .. th_out, th_out .. " ... " .. th_not,
    },
  },
  unless = {
    en = {
      "(nobody|no one|noone|not|dont|never) (stand|stands|standing|wait|waits|waiting|smoke|smoking|queue|park|parks|sit|sits) outside",
      "(door|gate|room|house) (is|are|was)? locked (so|but|at night so|only by me|by me)? (ring|knock|call|by me|key)",

      "no leaving (the)? (site|premises|building|campus) (at|during|for|over) (lunch|breaks|break|shift|duty|exam|exams|the exam)",

      "(nobody|no one|noone) (leave|leaves|leaving) (before|until|till) (midnight|cake|dessert|today|tonight|i know|i find|{time}|{number} (today|pm|tonight|oclock))", "(cannot|cant|can not) (go out|go home|come out|come home|get out) (tonight|today|tomorrow|yet|la|lah|lor|with you|coz|cos|because)", "(kids|children|pupils|students|patients) ... (go out|outside)" },
    th = { "ไม่ได้กลับบ้าน(มา|นาน|หลายปี|ช่วง)", "(ห้าม|ไม่ให้)(เด็ก|ลูก|สุนัข|แมว|ลูกค้า)", "(เหมือน|อย่างกะ|ยังกะ|ประหนึ่ง|ราวกับ)(โดน|ถูก|อยู่ใน|ติด|เป็น)?(จับ)?(ขัง|กัก|คุก|นักโทษ)" },
  },
  unless_near = {
    en = {
      "(ring the bell|ring bell|doorbell|knock|key hangs|only by me|by me|from inside|vestry|rehearsal|choir|have keys|own key|second key|sofa|salmon)",

      "(swing|hitch|mid hitch|weeks on|rotation|medevac|helicopter|fly in fly out|fifo|flights arranged)",
 "(rain|raining|storm|sick|fever|covid|lockdown|curfew|exam|mum|mom|dad|traffic|tonight|haha|lol|weather|cat|dog|homework)" },
    th = { "(ฝนตก|ฝน|โควิด|ล็อกดาวน์|น้ำท่วม|รถติด|ป่วย|เคอร์ฟิว|การบ้าน|แฟน|แมว|หมา|ไข้|ร้อน)", "(ขณะ|ระหว่าง)(ปฏิบัติหน้าที่|ปฏิบัติงาน|เข้าเวร)", "(ชายแดนปิด|ด่านปิด|ปิดด่าน|เงินประกันชุด|คืนเลยค่ะ|ร้านสะดวกซื้อ|หลักสูตร)" },
  },
  fires = {
    en = { "staff «cannot go outside» before dinner" },
    th = { "ช่วงแรก«ห้ามออกข้างนอก»" },
  },
  silent = {
    en = { "I cannot go out tonight, it rains.", "Free to go out after work." },
    th = { "ฝนตกออกไปไหนไม่ได้เลย", "เลิกงานออกไปข้างนอกได้อิสระ" },
  },
  advice = "Ask whether the person went out alone last week, and whom she may ring.",
}
