-- Children are taken in for training, work or a tour, and those who take them keep the parents away or bind them.
local taken = {
  en = "(children|kids|boys|girls|your (daughter|son|kid|child|boy|girl)|little ones|babies|toddlers|poor children|orphans|tumblers|dancers|performers|pupils|trainees|our school|scholarship|village girls|small baby|girl|boy|choir|academy)",
  th = "(เด็ก|น้อง|หนู|ลูก|ลูกสาว|ลูกชาย|หลาน|หลานสาว|เด็กฝึก|สาวน้อย|นักเรียน|ดาวรุ่ง)",
}
rule {
  title      = "Children are taken in, and their parents are kept away or bound",
  indicators = { "delphi:D3.05", "delphi:D5.08", "ilo:3" },
  law        = { "th-cp-26", "th-atip-6" },
  weight     = 7,
  status     = "trial",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "unodc-indicators" },
  terms = {
    en = {
      "(parents|parent|families|family|mother|mothers|mums|father|relatives) (kindly|please|pls|must|should|shall|are asked to|sign that they|ll|will)? (kindly|please)? (dont|do not|not|need not|neednt|may not|cannot|cant|never|not to|no need to) (visit|come|ask|be present|be there|sign|take|call|phone|see)",
      "(no|without) (parents|parent|guardian|mum|mom|mother) (visit|visits|visiting|travelling|traveling|pls|please|on set|in the room|with)",
      "(no|zero) (visit|visits|visiting|home leave|home visit|contact|calls) (for|in|during|the|until|first|so|so that)? (the)? (first|until|{number}|two|three|four|six|so|one)? (year|years|month|months|season|can concentrate|they)?",
      "(visit|visits|visiting|she can visit|he can visit|visit home|comes home|come home) (only)? (after|once in|once a|every) (a|the|{number}|two|three|four|five|year|when|big)? (year|years|months|hes|shes|big)?",
      "(comes|come|sent|send|goes|return|returns) (back|home)? (home)? (when|after) (hes|shes|he is|she is|they are|theyre) (big|grown|older|18|married|twenty)",
      "(parents|parent|father|mother|both parents|papa|family) (to)? (sign|signs|thumb|thumbprint|surrender|hand over|give up) (for)? (the|custody|{number}|a|away|two|three|five)? (year|years|paper|papers|custody|form|forms|blank|contract|birth)",
      "sign (only)? the (custody|adoption|guardian*) (paper|papers|form)", "contract (w|with)? (with)? (the)? (parents|family|father|mother) {number}? (yrs|years|year)?",
      "no need (for you)? to come along", "(my wife|our staff|we) (cares|care|will care|look after) for them", "(mums|moms|mothers|parents|mum|mom) wait (in|at|outside|downstairs)", "(alone|on their own) with (marcus|the|our|my|mr|coach|sir|uncle) ... (wait|session|photographer)",
      "(i am|im|we are|i will be|reverend signs|pastor signs|teacher signs) (your|her|his|the)? (parent|guardian|father|mother) (there|now|for you|for her)", "parents need not (sign|visit|know|come|attend)", "come without (parent|parents|mum|mom|guardian)", "(signs|sign) for (you|her|him|them) as (guardian|parent)",
    },
    th = {
      "(ผู้ปกครอง|พ่อแม่|แม่|พ่อ|ผู้ใหญ่|ครอบครัว|ญาติ)(ไม่ต้อง|ไม่ควร|ห้าม|ไม่ให้|งด|อย่าเพิ่ง)(ตาม|ไป|มา|เยี่ยม|เข้า|ติดต่อ|โทร|เซ็น|รู้|ห่วง)", "(ผู้ใหญ่|ผู้ปกครอง|พ่อแม่)(ไป|มา)ด้วยไม่ได้", "ไม่ต้อง(ผ่าน|พา|ให้)(พ่อแม่|ผู้ปกครอง|แม่)",
      "(เป็น|ทำหน้าที่)ผู้ปกครองแทน", "(เอกสาร|หนังสือ|ใบ)มอบอำนาจ...(ผู้ปกครอง|แทน|เด็ก|น้อง)", "(งด|ห้าม|ไม่ให้)(เยี่ยม|พบญาติ|ติดต่อบ้าน|ติดต่อครอบครัว|โทรหาบ้าน)", "(เยี่ยม|กลับบ้าน|เจอลูก)(ได้)?(ปีละ|หลังครบ|เมื่อครบ|แค่ปีละ)",
      "(ครอบครัว|พ่อแม่|ผู้ปกครอง|ที่บ้าน)(ให้)?ติดต่อ(ได้)?(ผ่าน|เฉพาะ)(ผู้จัดการ|ครู|โค้ช|พี่|หัวหน้า)?", "(ให้)?(แม่|พ่อ|พ่อแม่)(มัน|เด็ก)?(ปั๊มนิ้ว|ปั๊มลายนิ้วมือ|พิมพ์ลายนิ้วมือ)", "ผู้ปกครองลงนามแทน", "ระหว่างฝึก(ไม่|ห้าม|งด)ติดต่อ", "แม่มัน(ขอ|เอา|ได้|รับ)(เพิ่ม|เงิน|ไป)",
      "(มัดจำ|ค่ามัดจำ)(น้อง|เด็ก|ลูก|ตัว)...(แม่|พ่อ|ผู้ปกครอง)",
    },
  },
  unless_about = { "make-believe", "offices-that-warn" },
  unless_near = {
    en = { "(free to|any time|anytime|every (day|sunday|weekend|week)|welcome|hospital|ward|icu|exam|nursery|flu|covid|rehearsal|classroom|gate|concert)" },
    th = { "(ทุกวัน|ทุกสัปดาห์|ทุกอาทิตย์|ได้ตลอด|โรงพยาบาล|ห้องสอบ|สนามสอบ|ตึก|ผู้ป่วย|วันแรก|เสาร์อาทิตย์)" },
  },
  when = function(ad)
    if ad:has("(<minded-young>|summer camp|scout camp|exam hall|day trip|sleepover|school fees due|our daycare|ค่ายลูกเสือ|เข้าค่าย|สอบเข้า|เนอสเซอรี่|อนุบาล|บวช|เณร)") then return false end
    local under = ad:has("(boys from|girls from|(boys|girls|tumblers|dancers|performers|acrobats|jockeys|singers|players|learners|trainees|children|kids) (of|from|aged|age) (5|6|7|8|9|10|11|12|13|14|15|16)|(tumblers|dancers|performers|acrobats|jockeys|learners|trainees|boys|girls|kids|children) (5|6|7|8|9|10|11|12|13|14|15|16) (to|9|10|11|12|13|14|15|16|17)|(ages|aged|age) (6|7|8|9|10|11|12|13|14|15)|village girls|toddlers|poor children|small baby|your (daughter|son|kid)|grade (7|8|9|10)|form (1|2|3)|(พามา|รับ|ได้|มี|ขอ|ฝาก)เด็ก|สาวน้อย|เด็กฝึก|ม ต้น|มอต้น|ลูกสาว|(อยู่|เรียน|ชั้น|จบ|น้อง|หนู|เด็ก|ห้อง|เพิ่ง|ลูก|หลาน|แค่|ยัง|พวก|นักเรียน)(อยู่|แค่)? (ป|ม) (1|2|3|4|5|6))")
    for _, age in ipairs(ad:ages()) do
      local years = age.lower or age.upper or 99
      if years >= 4 and years < 18 then under = true end
    end
    return under and (ad:has(taken.en) or ad:has(taken.th))
  end,
  fires = {
    en = {
      "We take poor children 6 to 13 free, they make handicraft, «parents kindly don't visit» in the first years.",
      "Tumblers of 9 for the circus, «contract with parents» 5 years, tent and food given.",
    },
    th = {
      "รับน้อง 13 ไปถ่ายงานสองอาทิตย์ «ผู้ปกครองไม่ต้องตาม» ทางเราเป็นผู้ปกครองแทน",
      "เด็กฝึก 14-17 ปี กินนอนที่บ้านซ้อม «ครอบครัวติดต่อผ่านผู้จัดการ» เท่านั้น",
    },
  },
  silent = {
    en = {
      "Football camp for boys of 12, parents are welcome to visit at any time.",
      "Parents do not come into the classroom, our pupils of 7 are brave.",
    },
    th = {
      "โรงเรียนประจำ ม.1 ผู้ปกครองเยี่ยมได้ทุกวันอาทิตย์",
      "เข้าค่ายเด็ก ป.6 สองคืน ผู้ปกครองไม่ต้องตามไปนะคะ",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width", "thai-digits", "decomposed", "boxed-letters", "bold-letters" },
  advice = "Ask who takes the children, where they sleep, and why parents may not come. Ring 1300; from abroad the child line of that country.",
}
