-- Doors are locked, guards or cameras hold people in.
-- What shows that the lock, the guard or the wall holds people.
local people_inside = "((lock|locks|locked|locking|shut|shuts|close|closes|bolt|bolts|chain|chains|count|counts) (me|us|her|him|them|girls|workers|everyone|all|you|people|staff|up|inside|in)|"
  .. "(locked|bolted|chained|padlocked|padlock|lock|locks|closed|barred|shut) (from|at|every|all|until|till|by|when|24|always|outside|in the night)|"
  .. "dorm|dorms|dormitory|hostel|compound|barracks|quarters|container|bunk|bunks|bunkhouse|camp|prison|jail|cage|gun|guns|armed|barbed|razor|soldiers|shoot|dogs|cctv|bedroom|bathroom|toilet|(bar|bars|grill|grills|cage) on|"
  .. "shower|fence|walls|windows|guard opens|workers|girls|crew|helpers|maids|pickers|we sleep|i sleep|sleep|sleeping|we live|stuck|trapped|cant escape|no escape|run away|ran away|"
  .. "(cannot|cant|not|never|nobody|no one|noone|dont|doesnt|without|wont) (me|us|her|him|them|you|let|allow|allowed|able|permitted|to|can|may)? (me|us|her|him|them|you)? (to)? (leave|leaves|go out|go home|get out|go outside|goes out|exit|escape|come out|see))"
local th_home = "(รีวิวโอมากาเสะ|ธีมคุก|กินเลี้ยงปีใหม่|แมว|ลูกบ้าน|เช็กอิน|เช็คอิน|ตากผ้า|มีครัวรวม|ผีหลอก|ละคร|ซีรีส์)"
rule {
  title      = "Locked doors, guards or cameras hold people in",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3" },
  law        = { "th-pc-310", "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(the|only|door|gate|room|flat|front|shop|house|one) (key|keys) (is|are|stays|stay)? (always|only)? with (him|her|the boss|boss|madam|the guard|the owner|landlord)",
      "(tape|taped|boards|boarded|paper|papered|paint|painted|foil|black plastic|blankets|cardboard|mesh) (up)? (on|over|across|in) (the|all|our|every)? (window|windows|glass)",
      "(window|windows) (is|are|all|were)? (taped|boarded|papered|painted|blacked|screwed|bricked|covered)",
      "(biometric|fingerprint|thumb|face scan|card|badge) (exit|gate|door) (for|so|only|by|from|leader|security)",
      "(exit|gate|door|out) (passes|pass|cards|card) (are|is)? (given|issued|held|kept|signed) (only)? (by|with) (the|your|our)? (team|group|shift)? (leader|boss|manager|supervisor|guard|captain|madam|admin)",
      "(asked|ask|asks|asking) (me|us|him|her|if i|could i)? ... (when|if|until|unless|the day) (he|she|they|boss|madam) (leave|leaves|left|gives|gave|give) (me|us|him|her) the key",
      "(lock|locks|locked) (me|us|her|him) (in|up)? (when|while|till|until|with the (dog|dogs|baby|stock))",
      "(window|windows|balcony) (with|has|have|is|are|all)? (bar|bars|barred|grill|grills|nailed|welded|sealed|"
        .. "blocked|wired)",
      "(fence|fenced|fences|walls|wall|barbed wire|razor wire) (and|with|24h|high|all around|around|plus)? "
        .. "({number}h)? (guard|guards|dog|dogs|wire|camera|cameras|cctv|us|the dorm|the compound)",
      "(guard|guards|security|soldiers|dogs|men with guns|bodyguards|bouncer|bouncers) (at|in|on|by|outside|"
        .. "watch|watching|follow|follows|following|with) (the|our|us|me|her|every|gun|guns|all|each)? (gate|door|"
        .. "stairs|floor|exit|exits|room|dorm|us|me|her|everywhere|always|time) (so|and|all|no|nobody|24|day|"
        .. "cannot|cant|dont|every)",
      "(they|he|she|boss|madam|sir|owner|family|husband|landlord|captain|manager|mama|mamasan|agent|employer|"
        .. "mam) (always|also|will)? (lock|locks|locked|locking) (the|us|me|her|him|them|all|our|girls|everyone|"
        .. "my)? (door|doors|gate|room|house|in|inside|from|up|when|at|dorm)",
      "(sleep|sleeping|stay|kept|live|put) ... (locked|lock|padlock|locked in|from outside) (at night|at|from|"
        .. "by|until|till|every|all|in)?",
      "(door|gate|room|dorm|store|house|shop|floor) (is|are|was|always|get|gets)? (locked|lock|padlocked|bolted|"
        .. "chained)",
      "(locked|lock) (me|us|her|him|them) (in|inside|up)?",
      "(gate|gates|door|doors|dorm|building|compound) ... "
        .. "(locked|padlock|padlocked|chained|key with|no key|guards|guarded)",
      "(guard|guards|guarded|armed) ... (compound|dont let|do not let|not let|cannot leave)",
      "(guard|guards|guarded|armed) ... (cant leave|no one leaves|stop us|24)",
      "(locks|lock|locked) (us|me|her|him|them|the house|the gate|the door) ... "
        .. "(out|go|leave|night|inside|work|key)",
      "(door|doors|gate|gates|room|rooms|dorm|house|hostel|compound|building|windows) "
        .. "(is|are|was|were|gets|get|stay|stays|kept|always|will be)? (always)? "
        .. "(locked|lock|chained|barred|bolted) (at night|from outside|from the outside|all|every|by|"
        .. "and|so|in|after|until|with|24)?",
      "(lock|locks|locked|locking) (the)? (gate|door|doors|us|me|her|him|them|girls|workers) "
        .. "(in|inside|up|from outside|at night|when|and)?",
      "(guard|guards|security guard|security guards|armed men|soldiers) "
        .. "(with guns|armed|outside|at|by|in front of|on)? ... (gate|door|exit|gates|doors|compound|"
        .. "dont let|stop|watch us|watching us|leave)",
      "(barbed wire|razor wire|high walls|electric fence|armed guard|armed guards|shoot anyone)",
      "(camera|cameras|cctv) in (the|every|our|my)? (room|rooms|bathroom|bathrooms|toilet)",
      "(camera|cameras|cctv) in (the|every|our|my)? (bedroom|bedrooms|shower)",
      "(secured|secure|closed|gated|fenced) (campus|compound|park) ... "
        .. "(leave|inside|gate|phones|everything|guard)?",
      "my guards will receive",
      "supervisor sits outside",
      "(man|men|someone) with (a)? (gun|guns|stick|knife) ... (count|counts|watch|watches|follow|gate|door|night)",
      "(count|counts) us (at|every) (night|morning|day)",
      "(bars|bar|grill|grills|cage) on (the)? (window|windows|door|doors)",
      "(lock|locks|locked|locking) (at|from) (midnight|night|9pm|8pm|10pm|outside)",
      "(gate|gates) (opens|open) (only)? (on)? (sunday|sundays|once|friday)",
      "(not|isnt|isn t) allowed (beyond|past|outside|over|through) (the)? (gate|garden|fence|yard|door)",
      "(no|without) land (for)? {number} months",
    },
    th = {
      "(ติด|ปิด|แปะ|ตอก)(เทป|กระดาษ|ไม้|แผ่นไม้|ตะปู|ฟอยล์|พลาสติกดำ)(กาว|ทึบ|ดำ)?(ไว้)?(ที่|ทุก|ตาม|บน)?(หน้าต่าง|กระจก)",
      "หน้าต่าง(ก็)?(ถูก|โดน)?(ติดเทป|ปิดทึบ|ตอกตาย|ตอกตะปู|ทาสีดำ|ปิดตาย|เชื่อมเหล็ก)",
      "ติดกล้อง(ไว้)?(ใน|ที่)(ห้องนอน|ห้องน้ำ|ที่นอน|ห้องพัก)(เรา|หนู|ผม|แม่บ้าน|คนงาน|พวกเรา)?",
      "(สแกนนิ้ว|สแกนหน้า|บัตรผ่าน)(ถึงจะ)?ออก(ได้)?...(หัวหน้า|ทีมลีด|บอส|อนุมัติ)",
      "(ล็อก|ล็อค)(จาก)?ข้างนอก",
      "(ประตู|หน้าประตู|หน้าห้อง|หน้าหอ|หน้าตึก)(หอ|ห้อง|ตึก)?มีคน(ยืน|นั่ง)(ตลอด|เฝ้า|คุม|ดู)",
      "(คน|ชาย|ลูกน้อง|นอน|นั่ง|คอย|ทหาร)(นอน|นั่ง|คอย)?(เฝ้า|คุม)(หน้า)(ห้อง|ประตู|ตึก|บ้าน)",
      "(คนคุม|คนเฝ้า)(นั่ง|ยืน|อยู่)",
      "(ล็อก|ล็อค|ปิด)(เหล็ก|สองชั้น|ประตู|แม่กุญแจ)(ตอนกลางคืน|อยู่แล้ว|จากข้างนอก)?",
      "(ขัง|กัก)(ไว้|ตัว)(ใน|ที่)?(ห้อง|ตึก|บ้าน|แพ|ห้องท้ายแพ)?",
      "(โดน|ถูก)(พาไป)?(ขัง|กัก)(ใน|ที่|ไว้|ตัว)",
      "(มีปืน|ปืนวาง|ถือปืน|พกปืน|ผู้ชายถือปืน)",
      "(ล็อก|ล็อค|ใส่กุญแจ|ลงกลอน)(ไว้|นอก|จากนอก|หมด|ทุกคืน|ทุกคน|สามทุ่ม|สี่ทุ่ม|ตอน|กุญแจ|ประตู|ห้อง|บ้าน|หอ|แคมป์)",
      "(ประตู|รั้ว|หอ|ห้อง)...(ล็อก|ล็อค|ใส่กุญแจ|ปิดตาย|กุญแจอยู่กับ|กุญแจอยู่ที่)",
      "กุญแจ(อยู่|ห้อง|บ้าน|ประตู)?(กับ|ที่|อยู่กับ|อยู่ที่)(นาย|หัวหน้า|เจ๊|เถ้าแก่|มาม่า|เขา|เค้า|รปภ|คนคุม)",
      "(ล็อก|ล็อค|ลงกลอน|ใส่กุญแจ|คล้องกุญแจ|คล้องโซ่|ปิดตาย)"
        .. "(ประตู|รั้ว|ห้อง|บ้าน|หอ|จากข้างนอก|จากด้านนอก|กุญแจ|ตอนกลางคืน|ไว้ไม่ให้)(รั้ว|บ้าน|ห้อง)?",
      "(ประตู|รั้ว|ห้อง|หอ|แคมป์|ปะตู|หน้าต่าง|ประตูรั้ว|ประตูหอ|ประตูแคมป์)(จะ|ถูก|โดน|ก็|ต้อง|สามทุ่ม|สองทุ่ม|เหล็ก)?"
        .. "(ล็อก|ล็อค|ลอก|ใส่กุญแจ|คล้องโซ่|ติดลูกกรง|ลงกลอน)"
        .. "(กลางคืน|จากข้างนอก|กุญแจ|ตลอด|ทุกคืน|ไม่ให้|ไว้|หมด|กัน)?",
      "(รปภ|การ์ด|ยาม|ทหาร|คน|ทหารจีน|ลูกน้อง|บอดี้การ์ด|มือปืน|คนถือปืน)(คอย|ติดอาวุธ|ถือปืน|พกปืน)?"
        .. "(เฝ้า|ดูแลประตู|ดูแลหน้าหอ|คุมเข้ม|ยืนเฝ้า|นั่งเฝ้า|เฝ้าหน้า)"
        .. "(ประตู|หน้าประตู|หน้าห้อง|ตึก|หน้าตึก|หอ|ตลอด|24|ไม่ให้|อยู่|ทางออก|แคมป์|พวก)",
      "(รั้วไฟฟ้า|ลวดหนาม|รั้วลวดหนาม|กำแพงสูง|ติดอาวุธ|มีปืน|ถือปืน|ลูกกรง)...(เฝ้า|ออก|หนี|ตึก|คุม|ประตู)",
      "กล้อง(วงจรปิด)?(ใน|ทุก)(ห้องน้ำ|ห้องนอน|ห้องพัก|ห้อง)",
      "มีกล้องในห้องน้ำ",
      "รถล็อก(รับส่ง)?",
      "รปภ(เข้ม|เข้มงวด|คุมเข้ม)",
      "ปิดประตูหลังไว้",
      "(การ์ด|รปภ)(ดูแล)?หน้าหอ24",
      "(ประตู|รั้ว)...ล็อก(กลางคืน|กัน(ขโมย|หนี))",
      "(บันได|ลิฟต์|ประตู|ดาดฟ้า|ชั้นล่าง)(ถูก|จะ|ก็)?(ล็อก|ล็อค|ล่ามโซ่|คล้องกุญแจ)(ช่วง|กลางวัน|กลางคืน|ไว้|ตอน)",
      "(ประตู|รั้ว)(แคมป์|หอ|โรงงาน|หน้า)?(ล่าม|คล้อง|พัน)โซ่",
      "(โกดัง|ตึก|โรงงาน|บ้าน|หอ)(ปิด)?(มิดชิด|ปิดตาย|ทึบ)...(ตำรวจ|ตรวจ|ไม่เข้า|ไม่มีใคร|ปลอดภัย)",
      "(มี|เลี้ยง)หมา(ดุ)?({number}|หลาย|สิบกว่า|เต็ม)?(ตัว)?(เฝ้า|กัน|คุม)?...(ออก|หนี|รั้ว|หื้อออก)",
      "(ลวดหนาม|กำแพงสูง)(ปลอดภัย|รอบ|ล้อม|กั้น)?",
      "(แม่บ้าน|เด็กในร้าน|ลูกน้อง|ลูกจ้าง|หัวหน้า|มีคน)เฝ้า(ประตู|หน้าห้อง|หน้าบ้าน|ตลอด)",
      "ห้องไม่มีหน้าต่าง",
      "(มีคน|คน)(ดูแล|คุม|เฝ้า)(ไม่ให้)(หาย|หนี|หลง)",
      "(เก็บ|ซ่อน|ยึด)(รองเท้า|เสื้อผ้า|กางเกง)...(กลางคืน|หนี|ไม่ให้)",
      "ปิดล็อก(กุญแจ)?(เพื่อความปลอดภัย|ตอน|ทุกคืน|หลังร้านปิด)",
      "(พี่|หัวหน้า|นาย)(เค้า|เขา)?(ยาม|รปภ)?(บอก)?(สั่ง)?ไม่ให้(เจอ|พบ|เข้าไปหา)",
      "(ผู้ชาย|คน|นาย|เจ้าของ|เจ๊)(มา)?(ล็อก|ล็อค|ใส่กุญแจ|คล้องกุญแจ)(ประตู|กุญแจ|บ้าน|ห้อง)?(จาก)?(ข้างนอก|ด้านนอก|ตอนออกไป|ทุกคืน|ทุกครั้ง)",
      "(ล็อก|ล็อค)กุญแจ(จาก)?(ข้างนอก|ด้านนอก)",
      "(มีคน|ผู้ชาย|ทีมงาน|คน)(คอย)?(ยืน|นั่ง)?(คุม|เฝ้าดู|เฝ้า)(อยู่|ตรงข้าม|หน้าบ้าน|ตลอด|ไม่ให้ออก|ดูแลไม่ให้)",
      "ปิดม่าน(ทั้งวัน|ตลอด|ทุกบาน)",
      "หมา(ดุ)?(เฝ้า)(หน้า)?(ประตู|รั้ว|แคมป์)",
      "ล็อก(บ้าน|หอ|ประตู)เพื่อความปลอดภัย",
      "(ดึง|ปิด)(เหล็ก|ประตู)ม้วน(ลง)?(แล้ว)?(ก็)?(ล็อก|ล็อค|ใส่กุญแจ)",
      "(ล็อก|ล็อค)(จาก)?(ข้างนอก|ด้านนอก)(ทุกคืน|ตลอด)?",
    },
  },
  unless = {
    en = {
      "guard (gives|give|gave) (it|them|id) back",
      "guard gives",
      "(security|guard) (guard|guards)? (gate|at factory|for|job|needed)",
      "(security|guards|guard) for (gated|compound|factory|mall|condo)",
      "locked (us|me|him|her) out",
      "gated compound",
      "guard at the gate (24|all day|night and day)",
      "(guard|security) (at|in) the (gate|lobby|entrance) 24",
      "(tell|ask|show|call|leave) ... (guard|security)",
      "(only one on duty|two consecutive days off|locked in (a|the)? (contract|rate|price|deal)|lock in|locks? "
        .. "(screen|up|himself|herself|themselves|myself))",
      "(lock|locks|locked) (himself|herself|itself|myself|yourself|the shop|the store|up the shop|the bike|my "
        .. "bike|phone|screen)",
      "(electrical|warehouse|retail|garage|automatic) (door|doors|gate|gates)",
      "(fire|sliding|front|car|office) (door|doors|gate|gates)",
      "(door|doors|gate) ... (install|installation|repair|sales|security company|locksmith)",
      "lifeguard",
      "(locksmith|door lock|own lock|lock on|can lock|room with lock|lock your door)",
      "(lock yourself|central locking|doors locked for exam|prison drama|shut|car|cars)",
      "(lockers|knocked|door to door|door supervisor|keys|key)",
      "(security guard|security guards|guards|guard) (wanted|needed|required|job|jobs|position|"
        .. "vacancy|experience|duties|salary|to|for|in)",
      "man(chester|agement)",
      "army (job|jobs|reserve|recruitment)",
      "secure (gated)? (parking|car park)",
    },
    th = {
      "(จอด|รถ|เก็บ)ขังไว้", "ถือปืนเถื่อน",
      "(ปิดร้าน|ปิดบ้าน|ก่อนกลับ|ก่อนออก)...(ล็อก|ล็อค)(กุญแจ|ประตู|ร้าน|บ้าน)?", "(ล็อก|ล็อค)(กุญแจ|ประตู|ห้อง|บ้าน)?(ดีๆ|ให้ดี|ให้เรียบร้อย|ก่อนนอน|กันขโมย)",
      "(แม่|พ่อ|ม๊า|ป๊า|ยาย|ครู|พี่สาว|แฟน)(ก็|เลย)?(ล็อก|ล็อค)(ห้อง|ประตู|บ้าน)", "(โดน|ถูก)(ล็อก|ล็อค)(อยู่)?หน้า(บ้าน|หอ|ห้อง|โฮสเทล|โรงแรม)", "ขออนุญาต(ล็อก|ล็อค)ห้อง",
      "(ครู|ผม|เรา|ฉัน|หนู)(ก็|เลย)?(ล็อก|ล็อค)(ประตู|ห้อง)(สอง|สาม|แล้ว|นอน|เอง)",
      "ไม่(ล็อก|ล็อค)", "ห้องน้ำ(ก็)?(ล็อก|ล็อค)", "(ล็อก|ล็อค)ห้องน้ำ", "(ล็อก|ล็อค)(ทำไม|ปะ|ป่ะ|ยัง|หรือยัง|รึยัง)", "(ล็อก|ล็อค)(ประตู|ร้าน|รั้ว|ตู้)(หลัง|หน้า|ร้าน|บ้าน)?ด้วย(นะ|น้า|ค่ะ|ครับ|จ้า)", "(ปิดร้าน|เลิกงาน|ออกจากบ้าน|คนสุดท้าย)...(อย่าลืม|ช่วย|ให้)?(ล็อก|ล็อค)(ประตู|ร้าน|บ้าน)(ด้วย|ให้|นะ)",
      "(ล็อก|ล็อค)(คิว|ที่|สเปก|ออนไลน์|อิน)",
      "(ประตู|ห้อง|บ้าน|รถ)...(ล็อกได้|ล็อคได้|ล็อกเอง|ล็อคเอง|อัตโนมัติ|ดิจิตอล|ดิจิทัล|รีโมท)",
      "(หา|รับ|รับสมัคร|ต้องการ|จ้าง|สมัคร)(พนักงาน)?(รปภ|ยาม|การ์ด)",
      "(ล็อก|ล็อค)(ห้องเอง|ได้เอง|จากข้างใน|จากด้านใน|จอ|เป้า|คอ|สเปค|ผล|ดาวน์|เครื่อง|รถ|ราคา|ตั๋ว)",
      "ห้อง(มี)?(ล็อก|ล็อค)ได้",
      "(กันขโมย)...(ร้าน|รถ)",
      "คีย์การ์ด",
      "(คน|ยาม)เฝ้า(ไข้|บ้าน|ร้าน|สวน|ของ|ผู้ป่วย|คนไข้|รถ|หน้าจอ)",
      "เฝ้า(ไข้|ผู้ป่วย|คนไข้|ระวัง|ติดตาม)",
      "ปิดประตู(หอ|หอพัก|รั้ว)?(ตอน|เวลา)?(เที่ยงคืน|ตี|{number}|{time}|สองทุ่ม|สามทุ่ม|สี่ทุ่ม|ห้าทุ่ม|กี่โมง|ด้วย|เบาๆ|ไม่สนิท)",
      "กล้อง(วงจรปิด)?(ใน|ทุก)ห้อง(นั่งเล่น|รับแขก|เด็ก|ครัว|โถง|เรียน|เครื่อง|เก็บของ|ประชุม|แล็บ)",
      "(กัก|ขัง|กักขัง)ตัวเอง",
      "กุญแจ(อยู่)?(กับ|ที่)(พนักงาน|ตัวเอง|เจ้าตัว)",
      "(เหมือน|อย่างกะ|ยังกะ|ประหนึ่ง|ราวกับ)(โดน|ถูก|อยู่ใน|ติด|เป็น)?(จับ)?(ขัง|กัก|คุก|นักโทษ)",
      "ปิดประตู(ม้วน)?...(ออกได้|กุญแจคนละ|ออกได้ตลอด)",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_near = {
    en = {
      "(tape|taped|painted|covered|boarded) ... (storm|hurricane|typhoon|cyclone|decorator|painting|renovation|halloween|nativity|tint)",
      "(night auditor|only one on duty|visitor|for (your|guests|residents) safety)",
      "(visitors|shop|museum|prison visit|zoo|condominium|office building security|dog|cat)",
      "(guard|guards) check (all)? visitors",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    -- Whoever has the key, the code or a bell is not shut in.
    if ad:has("<ways-out>") and not ad:has("<withheld>") then return false end
    -- A door that is locked holds nobody yet: people inside, a bar to going out, or arms are told of as well.
    if ad:language() == "en" and not ad:has(people_inside) then return false end
    if ad:language() == "th" and ad:has(th_home) then return false end
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>")
  end,
  fires = {
    en = {
      "Workers' «dorm is locked at night» for their safety.",
      "«guards with guns at the gate» dont let us leave — guards at the gate",
      "a «man with gun counts» us at night",
      "«bars on the window», is it normal",
    },
    th = {
      "กินอยู่ในล้ง «ประตูรั้วล็อกกลางคืน»",
      "ออกจากบ้าน«ล็อกรั้ว»จากข้างนอก",
      "มี«คนเฝ้าประตู»ตลอด",
      "มี«กล้องในห้องน้ำ»ด้วย",
    },
  },
  silent = {
    en = {
      "Security guard wanted, night shift.",
      "Own room, you can lock your door.",
      "The shop is locked at night.",
    },
    th = {
      "รับสมัคร รปภ. เฝ้าหน้าตึก",
      "คีย์การ์ดหายปรับ 200 ห้องล็อกได้เอง",
      "คนเฝ้าไข้ วันละ 800",
    },
  },
  advice = "Ask who has the key at night and whether there is a second exit. A locked exit is also a matter "
    .. "of fire safety: tell the inspector for safety.",
}
