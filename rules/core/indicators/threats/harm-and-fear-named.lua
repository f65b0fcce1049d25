-- Blows, punishment, or fear of somebody at the place of work: a faint sign that needs company.
local en_harm = "(beat|beats|pull hair|pulls hair|pour|pours|hot water|iron rod|cable|baton|taser|cigarette|dark room|black room|"
  .. "made to stand|stand in sun|push ups|run laps|starve|starved|knife|gun|scream|screams|shout|shouts|shouted|touches me|"
  .. "touch me|force us|forced to|forces us|made us|make us|force me|forced me|kill|dying|hungry|bleeding|hurt us|beaten|"
  .. "beating|hit me|hit us|hits me|slap|slapped|kicks me|kicked me|kicks us|electric shock|electric belt|electric rod|shocks|"
  .. "punish|punished|squat|squats|no food|burn|marks|bruise|bruises|cry|cried|crying|scared|afraid|threaten|threatens|"
  .. "threatened|sell us|sold us|sold two|sold to|sold her|sold me|cut him|hurt)"
local en_who = "(boss|manager|leader|captain|madam|mam|sir|guard|guards|owner|agent|they|he|she|company|workers|target|refuse|refuses|"
  .. "run|ran|escape|typing|chat|girls|boy beside|other company|neighbour|neighbor|call|me|us|quota|numbers|scam|late|mistake|"
  .. "slow|sick|doctor|hospital)"
local th_harm = "(ตบ|ตี|เตะ|ช็อต|ทำร้าย|ลงโทษ|อดข้าว|ไม่ให้กินข้าว|ฟกช้ำ|รอยช้ำ|แผล|ร้องไห้|กลัว|ขู่|ขายต่อ|โดนขาย|ถูกขาย|ขายให้|ซ้อม|"
  .. "ลุกนั่ง|วิดพื้น|ขัง|"
  .. "ฟาด|ทุบ|หยิก|กระทืบ|บังคับ|รูปตอน|คลิป|เลือด|โดนล่าม|ล่ามโซ่|ไม่ให้กิน|ไม่ให้นอน|ไม่ได้นอน|จับขัง|แจ้งความว่า|"
  .. "แจ้งว่าขโมย|ข่มขืน|ลวนลาม|ได้ยินเสียงร้อง|เสียงร้อง|โดนด่า|โยนลง|รู้บ้านแม่|ฆ่า|ปืน|ไม้|เฆี่ยน|ทรมาน|อดนอน|<thai-hurt>)"
local th_who = "(นายจ้าง|หัวหน้า|เถ้าแก่|ไต๋|บอส|เจ๊|มาม่า|คนคุม|การ์ด|บริษัท|ไม่ถึงยอด|ไม่ถึงเป้า|หนี|ตึก|บนเรือ|แม่บ้าน|คนงาน|อีกตึก|"
  .. "บริษัทอื่น|"
  .. "เจ้าของเรือ|เจ้าของร้าน|คุณนาย|คุณผู้หญิง|ผู้ดูแล|คนจีน|เขาบังคับ|เค้าบังคับ|เพื่อนหนู|เพื่อนผม|ในเรือ|ในตึก|ปิดยอด|"
  .. "ปิดไม่ได้|ลาออก|กลับมาทำงาน|ร้านคาราโอเกะ|หัวหน้าทีม|แขก|ล้ง|เล้า|โรงงาน|แคมป์|ผู้รับเหมา|นายหน้า|ถ้าหนี|พิมพ์|"
  .. "ยอดไม่ถึง|ไม่ถึงพัน|เก็บเงินหมด|<thai-whose-hand>)"
rule {
  title      = "Harm, punishment or fear at the place of work is named",
  indicators = { "delphi:D5.04", "delphi:D5.05", "ilo:5", "ilo:6" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    en = {
      en_harm .. " ... " .. en_who, en_who .. " ... " .. en_harm,
    },
    th = {
      th_harm .. " ... " .. th_who, th_who .. " ... " .. th_harm,
    },
  },
  unless = {
    en = {
      "(nobody|no one|noone) (go|dey|will|gonna|is going to|can|would|has)? (beat|hit|hurt|shout|bite|eat|punish|touch|force) (you|u|me|us|anyone|at)?",
      "shout at (my|our) (sons|kids|children|dog|cat|printer|screen|tv)",

      "(scared|afraid|frightened|terrified) (of|at) (the)? (heat|cold|dark|heights|spiders|flying|needles|dentist|dogs|men and|thunder|fireworks|exam|exams|interview|stage|snakes|deep end|water|ghosts|driving)",
      "more (scared|afraid) of",
 "(not|dont be|never|no) (afraid|scared)" },
    th = { "(ไม่ต้อง|อย่า)กลัว", "ตี(1|2|3|4|5|หนึ่ง|สอง|สาม|สี่|ห้า)", "ทุบตีราคา", "หนี(ไฟ|ภาษี|ผี|ร้อน|รถติด|ไปนอน|เที่ยว)", "(กัก|ขัง|กักขัง)ตัวเอง", "ไม่บังคับ", "ยกไม้", "ไม้(อัด|ยาง|กระถาง|ประดับ|ถูพื้น)", "โรงเลื่อย" },
  },
  unless_near = {
    en = { "(game|match|ball|song|movie|film|series|market|competitor|competition|deadline|laugh|lol|haha|beat the|heart beat|electric (bike|car|scooter)|electrician|electrical|cat|dog|seat belt|belt conveyor)" },
    th = { "กลัว(หอ|คิว|สอบ|แพง|ไม่ผ่าน|อ้วน|ฝน|สาย|ตกรถ|ลืม|หลง|หาย|ผี|เข็ม|ความสูง)", "(หนัง|ละคร|เพลง|ซีรีส์|เกม|ฟุตบอล|แมว|หมา|555|มวย|น่ากลัว|ผี|ตีราคา|ตลาด|กลัวไม่)" },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "not-meant", "house-rules", "public-word" },
  fires = {
    en = { "who «refuse is made to do squats»" },
    th = { "«ไม่ถึงยอดโดนลงโทษ» วิ่งรอบตึก" },
  },
  silent = {
    en = { "Beat the competition with our leader board.", "He kicked the ball." },
    th = { "เพลงร้องไห้หาแฟน", "แมวตบหมา" },
  },
  advice = "Treat as urgent where somebody is in danger now: 191 or 1300. Ask no more than the person wants to tell.",
}
