-- Somebody who is, or may well be, below eighteen, as people write.
words {
  th = {
    "(อายุ|น้อง|หนู|เด็ก|ลูก|หลาน|สาว|หนุ่ม) {age<18}", "(เด็กหญิง|เด็กชาย|เด็กผู้หญิง|เด็กผู้ชาย|เด็กวัยรุ่น|เด็กนักเรียน|เด็กมัธยม|เด็กประถม|เด็กช่าง|เด็กดอย|เด็กกำพร้า|เด็กตามดอย|เด็ก ม|เด็ก ป)",
    "ละอ่อน", "เด็ก (8|9|10|11|12|13|14|15|16|17)", "(ออกจากโรงเรียน|ชุดนักเรียน|หน้าโรงเรียน|การบ้าน)", "(สิบเอ็ด|สิบสอง|สิบสาม|สิบสี่|สิบห้า|สิบหก|สิบเจ็ด)(ขวบ|ปี)",
    "(เยาวชน|ผู้เยาว์|อายุไม่ถึง|ไม่ถึง 18|ต่ำกว่า 18|ยังไม่ 18|ไม่ครบ 18)", "(7|8|9|10|11|12|13|14|15|16|17) ขวบ",
  },
  en = {
    "(aged|age|only|just|still|am|is|was|turning|girl|boy|she|he|they|of|at|from) {age<18}", "(schoolgirl|schoolgirls|schoolboy|schoolboys|pupil|pupils|teen|teens|teenager|teenagers|teenage|underage|orphan|orphans|pikin|pikins|smallie)",
    "(little|small|school|hill|street|runaway) (girl|girls|boy|boys|one|ones|hands)", "(niece|nieces|nephew|nephews|little sister|little brother|kid brother|kid sister)",
    "(class|grade|form|std|standard|primary|jss|jhs|shs) (3|5|6|7|8|three|five|six|seven|eight|one|two)", "(class|grade) (4|9|10|four|nine|ten)", "(after|leave|left|leaves|skip|quit|stop|stopped|miss|missed) school", "school (uniform|bag|gate|leavers|leaver)", "homework",
    "(she|he|they|be|is|was|am|im|only|just|of|about|around|girl|boy|girls|boys|daughter|son|sister|brother|child|turned|turns|at|aged|age|from|youngest|smallest|maybe|between|under|says|said|ur|u) (is|was|about|only|just|maybe|the|him|her|one|at)? (twelve|thirteen|fourteen|fifteen|sixteen|seventeen)", "(twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (ok|okay|fine|is fine|also|too|years|year|and already|or so|already|maybe|can|good)", "(under|below|not yet|less than|almost|nearly|turns|turned) (18|17|16|eighteen|seventeen|sixteen)",
  },
}
