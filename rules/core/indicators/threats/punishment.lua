-- Punishments other than blows: no food, no sleep, standing, running, dark rooms.
rule {
  title      = "Punishment at work: no food, no sleep, drill, isolation",
  indicators = { "delphi:D5.05", "delphi:D5.12", "delphi:D5.04", "ilo:6", "ilo:5" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012" },
  terms = {
    en = {
      "(if|when|who|whoever|anyone) (you|u|we|i|she|he|they|anyone|who|that)? (complain|complains|complained|ask|asks|argue|argues|talk|talks|answer|refuse|refuses) (back)? (about (food|pay|hours|it))? (they|he|she|boss|captain|leader|madam)? (cut|cuts|stop|stops|take|takes|switch off|lock|locks) (your|the|our|my|his|her|off)? (wifi|internet|food|water|rice|phone|bed|blanket|light|lights|fan|heating|sim)",
      "(if|when|who|whoever|anyone) ... (complain|complains|complained|argue|argues|refuse|refuses) ... (send|sends|sent|move|moves|moved|put|puts) (you|u|us|me|them|him|her)? to (the)? (cold|other|far|night|wet|bottom|dark|freezer|bone|island|deep) (side|room|shed|site|farm|floor|line|boat|shift|end|store)",
      "(made|make|makes|force|forced|must|have to|punish|punished|ordered|told) (us|me|him|her|them|you|who|"
        .. "people)? (to)? (do)? (squat|squats|stand|kneel|push ups|pushups|frog|run laps|crawl|{number} (squats|"
        .. "squat|push ups|pushups|laps))",
      "(squat|squats|push ups|pushups|push up|frog jump|frog jumps|kneel|stand in sun) {number}",
      "(who|if|anyone|girl|boy|one) (who)? (refuse|refuses|refused|slow|complain|complains|fail|fails|run|runs|"
        .. "miss|misses|sleep|sleeps) ... (no food|no sleep|beaten|beat|dark room|punish|punished|slap|shock|"
        .. "stand|squat|kneel|sold|hit|fine)",
      "(left|leave|lock|locked|put) (me|us|her|him) ... (with|without) (rice|bread|water|food|nothing) (only)?",
      "(punish|punished|punishment|punishes|punishments) "
        .. "(us|me|you|them|with|by|is|if|for|room|workers)",
      "(dark|punishment|black) room",
      "(made|make|makes|force|forced|forces) (us|me|them|him|her|you) (to)? (stand|kneel|run|"
        .. "squat|do push|do squats|frog jump|stay awake|pushups|push ups)",
      "(no|without) (food|sleep|dinner|water) (if|until|for|as punishment|when|because|till)",
      "(enforcer|enforcers)",
      "left (us|me) (in the forest|on the road|without food)",
    },
    th = {
      "(หัวหน้า|นาย|เขา|เค้า|บอส|ไต๋|เจ๊|มัน)(ก็)?(บอก|ว่า|สั่ง|ให้)(พวก)?(เรา|หนู|ผม)?(ดู|จำ)ไว้เป็นตัวอย่าง",
      "(เพื่อน|คน|มัน|น้อง|พี่)(ที่)?(หนี|เถียง|ขอกลับ|ถูกพา|โดนพา|หาย)ไป...(วัน|คืน|อาทิตย์)...กลับมา(แล้ว)?(ไม่พูด|เดินไม่|ช้ำ|เงียบ|ตัวสั่น|ไม่กล้า|เป็นคนละคน)",
      "ใคร(พูดเรื่องเงิน|ทวงเงิน|ถามเงิน|บ่น|เถียง|ถาม)...(ไม่ต้องกิน|อดข้าว|ไม่ได้กิน|ไม่ได้นอน|ไปไร่ไกล|ไปนอนข้างนอก|ตัดน้ำ|ตัดไฟ|ย้าย)",
      "(ถืก|โดน|ถูก|เอาไป|ให้|ให้ไป)(ยืน)?ตากแดด",
      "(ลงโทษ|ทำโทษ|โดนทำโทษ|โดนลงโทษ|ถูกลงโทษ)(ให้|โดย|ด้วย|ถ้า|ใคร|คน|หนัก|ทุกคน|พนักงาน|ทั้งทีม|เรา|หนู|ไม่)",
      "(ให้|โดน|ถูก|บังคับ|สั่ง)(ให้)?(วิ่ง|วิดพื้น|ลุกนั่ง|สก็อตจั๊มพ์|คุกเข่า|ยืนตากแดด|กระโดดกบ|แบก|ยืน|วิ่งถือถังน้ำ)"
        .. "({number}(รอบ|ครั้ง)|ทั้งคืน|ทั้งวัน|หลายชั่วโมง|ร้อย|สองร้อย|ถือถังน้ำ|ตากแดด)",
      "(ไม่ให้|ห้าม|งด|ไม่ได้)(กิน|นอน|อาบน้ำ|กินข้าว)(ข้าว)?(ถ้า|เพราะ|จนกว่า|ลงโทษ|สองวัน|เป็นวัน)",
      "(ไม่ให้|ห้าม|งด|ไม่ได้)(กิน|นอน|อาบน้ำ|กินข้าว)(ข้าว)?(ทั้งวัน|เลย|{number}วัน)",
      "(ขัง|กัก)(ห้อง|ใน)(มืด|เดี่ยว|น้ำ|เย็น)",
      "(ทิ้งไว้)(ในป่า|กลางทาง|กลางทะเล)",
      "(ที่นั่น|ตึกนั้น|ข้างใน)โหดกว่า(นี้)?",
      "(ปิดยอดไม่ได้|ไม่ถึงเป้า|ไม่ถึงยอด|ทำไม่ถึง|ทำไม่ได้|ไม่ได้ยอด|ยอดไม่ถึง|ยอดดื่มไม่ถึง|หลุดเป้า)(ก็)?(ให้|โดน|ถูก|ต้อง|ตัด)(วิ่ง|วิดพื้น|ลุกนั่ง|ยืน|อด|ตาก|ขัง|ค่าอาหาร|ข้าว|ทำต่อ)",
      "วิ่งรอบ(ลาน|ตึก|ดาดฟ้า)(กลางแดด|{number}รอบ|ทั้งคืน)?",
      "(ไม่ให้|บ่หื้อ|บ่ให้)(กิน|กิ๋น)(ข้าว|น้ำ)",
      "(ไม่งั้น|ไม่งั้นก็)ไม่ได้กินข้าว",
      "ข้าวก็ตัดเหลือ",
      "โดนวิดพื้น",
      "ทำงานต่อจนครบ",
    },
  },
  unless = {
    en = {
      "how should i punish",
      "(capital|corporal|crime|law|exam|game|god|school|child) punishment",
      "(dark|black) room (photography|developing|escape)",
      "(run|running|marathon|gym|coach|workout)",
    },
    th = {
      "(กฎหมาย|ครู|โรงเรียน|ทหาร|วินัย|ศาล|พระเจ้า|แฟน|ลูก|เกม|มาตรา|ฟิตเนส|ตัวเอง)...(ลงโทษ|ทำโทษ|วิดพื้น|วิ่ง)",
      "(ลงโทษ|ทำโทษ)(ตัวเอง|ทางวินัย|ตามกฎหมาย|จำคุก|ปรับ)",
      "(หมอ|เจาะเลือด|ตรวจ)...(ห้ามกิน|งดกิน|งดข้าว)",
      "(ไม่ได้นอน|ไม่ได้กิน)(เลย)?(เพราะ)?",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "they «make us stand» all night, «dark room» for who is slow",
      "no client «no food until» morning",
    },
    th = {
      "ผมโดน«ให้วิ่งถือถังน้ำ» 200 รอบ",
      "ใครบ่นเขาบอกจะ«ทิ้งไว้ในป่า»",
      "เถียง«โดนลงโทษให้»ยืนตากแดด",
    },
  },
  silent = {
    en = {
      "Capital punishment debate tonight.",
    },
    th = {
      "ผิดวินัยถูกลงโทษตามกฎหมาย",
      "ครูทำโทษให้วิ่งรอบสนาม",
    },
  },
  advice = "If people are held now, call 191. Note what was said, by whom, and where; do not ask for more "
    .. "than is told.",
}
