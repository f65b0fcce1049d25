-- Somebody asks again and again to go, to stop or to see a doctor, and is laughed at, put off or threatened.
local en_wish = "(to)? (go|go home|leave|leave the boat|get off|get down|stop|quit|resign|go back|be let go|let me go|sign off|see a doctor|see doctor|rest|come home|my ticket|a transfer)"
local en_answer = "(laugh|laughs|laughed|swim|swim then|walk then|walk home then|fly then|say no|says no|said no|says not yet|said not yet|say not yet|next trip|next season|next month|after season|after the season|who will (pay|work|do)|"
  .. "ignores|ignored|tears|tore|hangs up|shouts|shouted|the sea is there|the door is there|door is locked|with what money|in a box|in a coffin|find your own way|my flight was booked|flight was booked|was booked for)"
rule {
  title      = "Asking to go or to rest is laughed at, put off or threatened",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(ask|asks|asked|asking|beg|begged|begging|request|requested|told him i want|told her i want|told them i want|said i want) (the|my|our)? (him|her|them|boss|madam|captain|skipper|again|every trip|every week|three times|twice|many times)? "
        .. en_wish .. " ... " .. en_answer,
      "(every time|each time|whenever|when) (i|we|she|he) (ask|asked|say|said|want|wanted|talk about) " .. en_wish .. " ... (he|she|they|boss|captain|madam|skipper) " .. en_answer,
      "(wanted|asked for|ask for) (the|our)? (proper|right|real|full|our) (hours|pay|money|wages) ... (flight|ticket|bus) home (was|is|were|got)? (booked|ready|cancelled|bought)",
      "when (is|are) (u|you|they|we) (gonna|going to)? (let|send) (me|us) (home|go|back) ... (not yet|later|soon|work first|pay first)",
    },
    th = {
      "(ขอออก|ขอลาออก)(ทุกเที่ยว|ทีไร|ทุกเดือน|ทุกที|ทุกครั้ง|หลายครั้ง|หลายรอบ|กี่รอบ|กี่ที|สามรอบ|สองรอบ)",
      "(ขอออก|ขอลาออก)...(เขา|เค้า|นาย|ไต๋|หัวหน้า|เจ๊|บอส|มัน|แก)(ก็)?(หัวเราะ|ทำหูทวนลม|ฉีกใบลา|ด่า|ขู่|ว่าไปในโลง|ว่าไปได้ไง)",
      "(ขอ|บอกว่าจะ|บอกว่าอยาก|อยาก)(ลง|ออก|กลับ|กลับบ้าน|ลาออก|หยุด|พัก|ไปหาหมอ|ขึ้นฝั่ง|ย้าย)(บ้าน|เรือ|งาน)?(ทุกเที่ยว|ทีไร|ทุกเดือน|ทุกที|ทุกครั้ง|ทุกวัน|หลายครั้ง|หลายรอบ|กี่รอบ|กี่ที|สามรอบ|สองรอบ)",
      "(ขอ|บอกว่าจะ|บอกว่าอยาก)(ลง|ออก|กลับ|กลับบ้าน|ลาออก|ไปหาหมอ|ขึ้นฝั่ง)...(เขา|เค้า|นาย|ไต๋|หัวหน้า|เจ๊|บอส|มัน|แก)(ก็)?(หัวเราะ|ว่าว่ายไป|บอกว่ายไป|บอกเดินไป|ทำหูทวนลม|ฉีกใบลา|ด่า|ขู่|ว่าไปในโลง|บอกรอเที่ยวหน้า|ไล่ให้ว่าย)",
      "ว่าย(น้ำ)?(กลับ)?ไป(เอง)?สิ",
      "(ขอ)?(ลาออก|ออก|กลับ)(ก็)?(บอก|ว่า|โดน)?(เดี๋ยว|จะ)?(ส่ง|แจ้ง|ยัด)(ใบแจ้งความ|ความ|ข้อหา|ตำรวจ)(ข้อหา)?(ขโมย|ยักยอก|ลักทรัพย์|หนี)?(ให้)?",
    },
  },
  unless = {
    en = {
      "(ask|asked|asking) (my|the)? (mum|mom|dad|wife|husband|teacher|kids|son|daughter|cat|dog|toddler|coach|landlord)",
      "(ask|asked) to go (to the|for a|on a|see the|swimming|swim)",
    },
    th = {
      "(แม่|พ่อ|ครู|แฟน|เมีย|ลูก|แมว)...(หัวเราะ|ด่า)",
      "(ขอ|อยาก)(ลง|พัก|หยุด)(ทะเล|เล่น|ว่ายน้ำ|ที่โรงแรม)",
    },
  },
  unless_near = {
    en = { "(game|film|movie|novel|exam|school|holiday|party|pub|in laws|gym|lol|haha|honeymoon|swimming pool|swimming lesson)" },
    th = { "(555|เกม|ละคร|ซีรีส์|ทัวร์|ไปเที่ยว|ทริป|แม่ยาย|หมู่บ้าน|ว่ายน้ำเป็น|สระ)" },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "not-meant", "house-rules", "public-word" },
  fires = {
    en = {
      "I «asked the captain to go home, he laughed» and said the sea is there.",
      "Two lads «asked for the proper hours, their flight home was booked» the same night.",
    },
    th = {
      "ผม«ขอลงทุกเที่ยว» ไต๋บอกรอเที่ยวหน้า",
      "«ขอกลับบ้าน นายหัวเราะ» บอกให้ว่ายไป",
    },
  },
  silent = {
    en = {
      "I asked my mum to go home early and she laughed.",
      "I asked to leave early on Friday and my manager agreed.",
      "He asked for a transfer and got it after the season.",
    },
    th = {
      "ขอลาออกแล้ว หัวหน้าเซ็นให้วันเดียวกัน",
      "ขอกลับบ้านสงกรานต์ เถ้าแก่ให้ตั๋วรถ",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask when the person last asked to leave, whom, and what was said. Anybody may stop working; 1300 helps with the way home.",
}
