-- Workers must stay inside a building, compound, farm, boat or house.
local place = "(building|compound|camp|campus|site|house|villa|room|farm|boat|ship|vessel|premises|factory|"
    .. "dorm|dormitory|hostel|park|zone|office|hotel|shop|apartment|flat|company|area|gate|inside)"
local th_place = "(ตึก|อาคาร|แคมป์|ไซต์|สวน|ไร่|ฟาร์ม|โรงงาน|หอ|หอพัก|ห้อง|บ้าน|ร้าน|ล้ง|แพ|เรือ|เขต|พื้นที่|รั้ว|ประตู|โกดัง|"
    .. "ออฟฟิศ|คอมปาวด์|นิคม|คอก|เกาะ|ข้างใน|ข้างนอก|นอก)"
rule {
  title      = "Workers must stay inside the place",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3", "ilo:4" },
  law        = { "th-pc-310", "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(cant|cannot|can not|couldnt|could not|not able to|unable to|no way to|not allowed to|not allow to|wont "
        .. "let (me|us|her|him|them)|dont let (me|us|her|him|them)|doesnt let (me|us|her|him|them)|not let (me|us|"
        .. "her|him|them)|never let (me|us|her|him|them)|dont allow (me|us|her|him|them)|not allow (me|us|her|him|"
        .. "them)|not allowed) (to)? (leave|escape|get out|go out|go outside|go home|come home|come out|run|run "
        .. "away|exit|return home|get away|walk out|step out|move out|quit|resign)",
      "(not|dont|doesnt|wont|never|nobody|no one) (open|opens|unlock|unlocks) (the|our|my|us)? (door|doors|gate|"
        .. "gates|room)",
      "(staff|workers|girls|crew|you|everyone|everybody|we|i|she|he|they|employees|helpers) (only|can only|must|"
        .. "may only|just)? (move|moves|go|goes|walk|walks|stay|stays) (only)? (between|inside|indoors|within|"
        .. "room to|from room|from dorm|dorm to|house to)",
      "(gate pass|exit pass|outing|outings|going out|go out|exit|outside) (is|are|will be)? (only|granted|given|"
        .. "allowed|permitted|possible)? (granted|given|allowed|after|only|once|with permission|with guard|with "
        .. "escort|with leader) ({number}|{duration}|probation|a|per|one|first|good|target|target hit|performance|"
        .. "a month|a week|when)?",
      "(stay|live|remain|sit|wait|sleep|sleeping|staying) (with us|with team|with me|here|inside|indoors|in "
        .. "(the|our|my|this|a)? (house|condo|hotel|apartment|flat|room|villa|safe house|safehouse|building|"
        .. "office|centre|center|dorm)) ... (until|till|til|before) ... (finish*|clear*|transfer*|done|paid|debt|"
        .. "boss|husband|come|comes|choose|complete*|money|pass|arrives|over|ready)",
      "(boat|van|car|bus|truck|ferry|speedboat) (only)? (go|goes|come|comes|leave|leaves|move|moves) (only)? "
        .. "(when|if) (the|our)? (boss|captain|owner|they|he|madam|manager|company|leader|sir)",
      "(boat|car|gate|door|house|room|main|dorm) (key|keys) (stay|stays|is|are|kept|held|with|only)? (with|by|"
        .. "in)? (the|our)? (owner|boss|madam|guard|captain|manager|him|her|us|supervisor|leader|landlady|employer|sir)",
      "(exit|leave|outing|outings|go out|going out|outside|leaving|out) (is|are)? (not allowed|not allow|"
        .. "forbidden|prohibited|impossible|not permitted|banned|no allowed|cannot)",
      "(you|u|they|we|i) (be|are|is)? free (to go|to leave)? (only)? after {number} (yr|yrs|year|years|months|month)",
      "after {number} (yr|yrs|year|years|months|month) (you|u|they|we|i) (are|r|be|go|get)? free",
      "(not|never|dont|cant|cannot) (see|seen|saw) (the)? (sun|outside|street|sky|daylight) (for|since|in)?",
      "(no one|nobody|noone|none|nobody) (can|could|allowed to|is allowed|ever|may)? (leave|leaves|left|go out|"
        .. "goes out|go home|escape|get out|exit|run)",
      "(locked|lock|locks|locking|trapped|kept|held|imprisoned|caged) (me|us|her|him|them|girls|you|inside|in|"
        .. "up|like)? (in|inside|at|from|like)? (the|a|this|that|his|her|my)? (room|house|building|compound|dorm|"
        .. "dormitory|floor|basement|villa|shop|factory|warehouse|hotel|apartment|flat|container|boat|cabin|"
        .. "toilet|bathroom|office|outside|prisoner|prisoners|animal|jail)",
      "(i|we|she|he|they|sister|brother|friend|husband|wife|son|daughter) (is|are|am|was|were|get|got)? "
        .. "(being)? (locked|trapped|confined|imprisoned|kept|held) (in|inside|up|here|there|against|by|like)",
      "(stuck|trapped) (in|inside|at|on) (the|this|a)? (compound|building|camp|boat|island|site|dorm|villa|kk "
        .. "park|park|casino|factory|house|farm|myawaddy|cambodia|scam)",
      "(once|when) (come|you come|you|u)? in(side)? (no|cannot|cant|dont) (go)? (out|leave)",
      "(cant|cannot|can not|couldnt) (leave|escape|get out|go out|run)",
      "no (going|go) out (for|until|till|without|allowed|after)",
      "(stay|live|remain) (in|inside) (the)? (building|compound|house|park|camp) "
        .. "(only|all time|no outside|for|until)",
      "no (phones|phone) no cars",
      "(you|they) (must|have to) live with us",
      "must sleep on board",
      "no leaving the (lot|house|site|building|compound)",
      "(i|we) (dont|do not) have (the|a)? (key|keys)",
      "(not allowed|not permitted|no need|cannot|cant|can not|may not|must not|dont|do not|never|"
        .. "nobody|no one|forbidden|prohibited|not allow|no|without|wont) "
        .. "(anyhow|need|allowed|to|can|may|be|let|you|us|me|her)? (to)? "
        .. "(go|goes|going|leave|leaves|leaving|step|walk|come|get) (out|outside|off)? (of)? (side)? "
        .. "(the|our|your|this)? " .. place,
      "(not allowed|cannot|cant|can not|may not|must not|never|nobody|no one|forbidden|doesnt|"
        .. "not|no|dont let|wont let|not let|didnt let) "
        .. "(me|us|her|him|you|them|anyhow|allowed|able|permitted|to)? (to)? (go|goes|going|step|get) "
        .. "(out|outside|anywhere)",
      "(no|without) (outside|outing|outings|going out|exit|leaving)",
      "(no|without) (shore leave|gate pass|port call|day out)",
      "no (need)? outside going",
      "never goes out",
      "(stay|live|work|remain|sleep|eat) (and)? (work|sleep|eat|live)? (only)? (inside|in) the? "
        .. "(compound|camp|campus|building|park|zone) (only|all|at|for|24|until|no)",
      "(everything|all you need|all) (is)? (inside|on campus|in the compound|in the building)",
      "(no need|no reason|need) to (leave|go outside) (the)? (campus|compound|building|house|site)",
      "(locked|kept|keep|keeps|held|lock|locks|locking) "
        .. "(me|us|her|him|them|you|up|inside|girls|workers)? (in|inside|up|at) "
        .. "(the|a|this|her|his|our)? (room|house|flat|building|compound|dorm|apartment|night|home|"
        .. "laundry|basement|villa|shop|office)",
      "(does|do|will|should)? not go out alone",
      "straight back home",
      "inside cannot anyhow go out",
    },
    th = {
      "(ห้าม|ไม่ให้|อย่า|อย่าให้)(ลง|ออก|เดิน|ไป)(ชั้นล่าง|นอกบ้าน|นอกตึก|นอกเขต|นอกคอนโด|หน้าบ้าน)",
      "(ห้าม|ไม่ให้|อย่า|อย่าให้)(ลง|ออก|เดิน|ไป)(เพ่นพ่าน|ไปไหน|ไปตลาด|ข้างนอก|เดินเล่น)",
      "(ออกนอก|ออกจาก)(เขต|ตึก|บ้าน|หอ|คอนโด|ค่าย|แคมป์|สวน|โรงงาน)(ไม่ได้|โดยไม่ขอ|ต้องมีคน)",
      "ออก(ไป)?ข้างนอกไม่ได้",
      "(ทำงาน|อยู่|นอน)(แต่)?ใน(อาคารปิด|ตึกปิด|เขตปิด)",
      "อยู่แต่ใน(ตึก|บ้าน|ห้อง|หอ|โรงงาน)",
      "(อยู่ใน)(โรงงาน|ตึก|สวน|บ้าน)(ไม่ต้องออก|อย่างเดียว|ตลอด)",
      "(ไม่พา|ไม่ให้)(ออก)?ไป(ตลาด|ข้างนอก|ไหน)",
      "(อย่า|ห้าม)ออก(ไป)?เดินเล่น",
      "(ออก|ออกไป|ลงมา|กลับ)(ไม่ได้)(คนไทย|ช่วย|แล้ว|เลย)?",
      "(ไต๋|นาย|เขา|เจ้าของ|บอส)ไม่ให้(ลง|ออก|กลับ|ไป|หยุด)",
      "(ห้าม|ไม่ให้|ไม่อนุญาตให้|ไม่ได้ให้|ไม่ยอมให้|งด|บ่ให้|ม่ายให้|มะให้)(พนักงาน|ใคร|คนงาน)?"
        .. "(ออก|ออกไป|ออกจาก|ออกนอก|เดินออก|ไป|ออกข้าง)(จาก|นอก|ไป)?" .. th_place,
      "(ห้าม|ไม่ให้|บ่ให้|ไม่ยอมให้|ไม่อนุญาตให้)(ออก|ออกไปไหน|ไปไหน|ออกไป|ออกมา|ออกข้างนอก|ออกเลย|ขึ้นฝั่ง)",
      "(ออก|ออกไป|ออกจาก|ออกไปข้าง|ออกนอก|ไป)" .. th_place .. "(ข้างนอก|นอก)?(ไม่ได้|บ่ได้|ม่ายได้)",
      "(ออกไปไหน|ไปไหน|ออกข้างนอก|ออกมา)(ก็)?(ไม่ได้|บ่ได้|ม่ายได้)",
      "(อยู่|กิน|นอน|ทำงาน|อยู่ทำ|พัก|กินนอน|กินอยู่)(กิน|นอน)?(แต่)?(ใน|ข้างใน)" .. th_place
        .. "(เท่านั้น|อย่างเดียว|ตลอด|ตลอดสัญญา|24|ห้ามออก|ทั้งวัน|ไม่ต้องออก|ตลอดเวลา|ได้อย่างเดียว)",
      "(ไม่ต้อง|ไม่จำเป็นต้อง)(ออก|ออกไป)(ข้างนอก|ไปไหน|นอก|จากตึก)",
      "อยู่ยาว{number}เดือนห้ามออก",
      "(กัก|ขัง|กักตัว|กักขัง|กักโรค)(ตัว)?(ไว้)?(ใน|ที่|หนู|ผม|เรา|น้อง|ฉัน|เขา)" .. th_place .. "?",
      "(ขัง|กักขัง|หน่วงเหนี่ยว)(ไว้|ใน|หนู|เรา|น้อง|ผม|ห้อง|พวก)",
      "(ถูก|โดน)(ขัง|กักขัง|กักตัว|ล่ามโซ่|ล็อกห้อง|ล็อคห้อง)",
      "ล่ามโซ่",
      "ปิดล้อม24(ชั่วโมง|ชม)",
      "ไม่อนุญาตให้ออกจาก",
      "ไม่ได้ออกจาก(บ้าน|ตึก|ห้อง|ฟาร์ม|ร้าน|แคมป์)...(เลย|เดือน|ปี)?",
      "{number}เดือนไม่ได้ออก",
      "(คน|รปภ|การ์ด|ทหาร)เฝ้า(ประตู)?(เค้า|เขา)?ไม่ให้ออก",
      "ห้ามไปไหน{number}?",
      "(ออกได้)(วัน)?(จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)วันเดียว",
      "ไม่ได้ขึ้นฝั่ง(เลย)?",
      "(ไม่|อย่า)(ให้)?เข้าเมือง",
      "(กิน|นอน|อยู่|ทำ|ทำงาน|กินนอน|กินอยู่)(กิน|นอน|ทำงาน|ทำ|อยู่)?(จบ|ครบ|หมด|เสร็จ)(ใน|อยู่ใน)(รั้ว|ตึก|อาคาร|ที่เดียว|ตึกเดียว|คอมปาวด์)",
      "(กิน|นอน|ทำงาน|อยู่)...(ตึก|อาคาร|วิลล่า|บ้าน|รั้ว|ชั้น)เดียวกัน(หมด|ทั้งหมด|ตลอด)?...(ไม่ต้องออก|ไม่ได้ออก|ห้าม|ปิด|ไม่ต้องไปไหน)",
      "(ชีวิต|ทุกอย่าง)(ครบ|จบ)...(ไม่ต้อง|ไม่จำเป็นต้อง)(ออก|ออกไป)",
      "(ไม่ต้อง|ไม่จำเป็นต้อง)(ออกไป|ออก)(ไหน|ข้างนอก|นอกรั้ว|นอกตึก|ให้วุ่นวาย|ไปไหน)",
      "(บ่|บ่า|บ่อ|ม่าย|ไม่)(หื้อ|ให้)(ออก|ปิ๊ก|เมือ|หลบ)(บ้าน|เฮือน|ไป|นอก|เลย)?",
      "(เมือ|ปิ๊ก|หลบ|ปิ๊กบ้าน|เมือบ้าน|เมือเฮือน|หลบบ้าน)(ก็|กะ)?(บ่|บ่า|ม่าย)(ได้|ด้าย)",
      "(บ่|บ่า|ไม่)(เคย|ได้)(ได้)?ออก(ไป)?(ตลาด|นอก|ข้างนอก|ไหน|ข้าง)(จักเทื่อ|สักครั้ง|เลย|สักที)?",
      "(ตลอด|เก้าเดือน|หกเดือน|ทั้งปี|ทั้งสัญญา)(นี้)?(ไม่มี|ไม่ได้|ห้าม)ออก(ข้างนอก|ไปไหน)?",
      "(ลงเรือ|ขึ้นฝั่ง|ลงจากเรือ|ขอลง)(ก็|กลางทาง)?(ไม่ให้|ไม่ได้|ไม่มี|บ่ได้)(ลง|ขึ้น)?",
      "ไม่(เคย)?เห็น(แผ่นดิน|ฝั่ง)(เลย|มา)?",
      "(ใคร|คนไหน)?หนี(เรา|เค้า|เขา)?(มี)?(ทีม|คน)(ตามกลับ|ตามตัว|ไปตาม|ตามเก็บ)",
      "(กัน|รับประกัน|ประกัน)(หนี|คนหนี)",
      "ถือว่าหนี",
      "(ออก|ย้าย)(นอก)?(อำเภอ|จังหวัด|ไร่|ฟาร์ม|เขต|พื้นที่)(เอง)?ไม่ได้(อยู่แล้ว|เลย)?",
      "(ทัก|คุยกับ)เพื่อนบ้านไม่ได้",
      "(ผ้าม่าน|ม่าน|หน้าต่าง)ปิด(ตลอด|ทั้งวัน|ตาย)",
      "(ออกได้|ได้ออก|ออกไปเซเว่น)...(อาทิตย์ละ|วันละ|เดือนละ){number}(ชม|ชั่วโมง|ครั้ง|นาที)",
      "ไม่เคย(เห็น)?(ใคร|คน|เขา|เค้า|แม่บ้าน|คนงาน)?(ได้)?(ออกมา|ออกไป)(ข้างนอก|เลย|นอกบ้าน|มีรถ|สักคน)",
    },
  },
  unless = {
    en = {
      "no leaving (the)? (site|premises|building|campus) (at|during|for|over) (lunch|breaks|break|shift|duty|exam|exams|the exam)",

      "(stay|remain|sit|work) inside the (gatehouse|booth|kiosk|cabin|shop|store|office|vehicle|van|barrier|till area|counter) (during|while|for|except|on shift)",
      "(nobody|no one|noone) (leave|leaves|leaving) (before|until|till) (midnight|cake|dessert|today|tonight|i know|i find|{time}|{number} (today|pm|tonight|oclock))",
      "no leaving the rig",
      "(oil rig|offshore|rig)",
      "(they are|rate is|price is|be) locked in",
      "(price|rate|savings|deal|contract|bonus)",
      "(exam|exams|homework|traffic|rain|rains|raining|flood|storm|snow|strike|airport|meeting|lift|elevator|"
        .. "jam|bts|mrt|queue)",
      "(cant|cannot|can not|couldnt) (go out|come out|come home|go home|leave) (tonight|tonite|tmr|today|now|"
        .. "with u|with you|early|yet|so early|ltr|later|tomorrow|this weekend|till late|w|ytd)",
      "(passport|bag|card|tickets|documents) (is|are)? (kept|held|locked) (in|at)",
      "(interview|event|meeting|conference|training|class|session|party|wedding) (is|was|will be)? (held|kept) "
        .. "(in|at|inside)",
      "(is|are|was|were|be|being) held (in|at|on) (the)? (hotel|office|hall|school|centre|center)",
      "(stuck|trapped) in (traffic|the lift|the rain|a meeting|the van|this van|the car|the past|my head)",
      "(medicine|medicines|records|files|stock|items|goods|tools|keys|money|cash|equipment) (is|are|be|must "
        .. "be)? (kept|locked|held)",
      "(dont|do not|cannot|cant|not) want ... (go|leave)",
      "without leaving",
      "no outside (agencies|recruiters|sales|calls|food)",
      "(covid|lockdown|quarantine|curfew does not|fire|alarm|phone|cat|dog|exam|game)",
      "(i|we) (am|are|was|m)? (not|wont|cant|dont|didnt|never) "
        .. "(wanna|feel like|able to|going to|gonna)? (go|going|step|leave) ",
      "(i|we|u|you) (cant|cannot|dont|wont|not|am not|didnt|never|no need) "
        .. "(going|go|goin|get|wan|want|leave|step)",
      "(swipe|free to|can lock|leave anytime|enter and leave|come and go)",
      "no need to (leave|go out) (your|the) (house|home)",
      "work from home",
    },
    th = {
      "(ไม่กักขัง|ไม่กักตัว|ไม่ขัง|ไม่มีการกักขัง)",
      "(โควิด|กักตัว14|ล็อกดาวน์|เคอร์ฟิว|น้ำท่วม|ไฟไหม้|แมว|หมา|สอบ|ติว|ฝนตก|รถติด)",
      "(ขี้เกียจ|ไม่อยาก|ไม่ค่อย|เรา|กู)(ออก|ไป)",
      "(หา|หาทาง)ออกไม่ได้",
      "ออกเรือ",
      "(กักขัง|ขัง)(ตัวเอง|ใจ|ความ|หมา|แมว|นก)",
      "ไปบ้านไม่ได้",
      "ออกจากบ้านไม่ได้...(ฝน|โควิด|น้ำ)",
      "(เหมือน|อย่างกะ|ยังกะ|ประหนึ่ง|ราวกับ)(โดน|ถูก|อยู่ใน|ติด|เป็น)?(จับ)?(ขัง|กัก|คุก|นักโทษ)",
    },
  },
  not_inside = {
    th = {
      "กินข้างนอก",
      "ขังน้ำ",
      "น้ำขัง",
      "ออกแบบ",
      "ออกกำลัง",
      "เรือนจำ",
      "คุมขัง",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_near = {
    th = {
      "(555|แมว|เกาพุง|ทาส)",
      "(ขณะ|ระหว่าง)(ปฏิบัติหน้าที่|ปฏิบัติงาน|เข้าเวร)",
      "(เวลาราชการ|im japan|ผู้ฝึกงานเทคนิค|หลักสูตร {number} ปี)",
      "(ชายแดนปิด|ด่านปิด|ปิดด่าน|ปิดพรมแดน|รถหมด|ตกรถ|ตกเครื่อง|พายุ|ไฟลต์ยกเลิก|เที่ยวบินยกเลิก)",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    -- Whoever has the key, the code or a bell is not shut in.
    if ad:has("<ways-out>") and not ad:has("<withheld>") then return false end
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>")
  end,
  fires = {
    en = {
      "Staff are «not allowed to leave the compound» for safety.",
      "Camp inside site, «no need outside going».",
      "only thing is inside «cannot anyhow go out»",
      "She is kept «locked in the room» at night — locked in the room",
    },
    th = {
      "สัญญา 6 เดือน «ห้ามออกนอกตึก» กินอยู่ฟรี",
      "ตัดอ้อย «ห้ามออกจากไร่»จนหมดหีบ",
      "นายจ้าง«ไม่ให้ออกจากบ้าน»เลย 7 เดือน",
      "โดน«ขังไว้»ในห้อง",
      "เป็นแม่บ้าน «ออกไปไหนไม่ได้»",
    },
  },
  silent = {
    en = {
      "Volunteer trip to Nepal, free stay with families.",
      "You can come and go as you like; swipe card in and out.",
      "I cant go out tonight, exam tomorrow.",
    },
    th = {
      "มีแคมป์น้ำไฟฟรี เข้าออกตามสบาย",
      "ฝนตกหนัก เราออกไปไหนไม่ได้เลย",
      "งานนี้ไม่กักขัง กลับได้ตลอด",
      "รับออกแบบบ้าน",
    },
  },
  advice = "Ask whether a person could go out last week, alone, and came back. If someone is held now, call "
    .. "191 or 1300.",
}
