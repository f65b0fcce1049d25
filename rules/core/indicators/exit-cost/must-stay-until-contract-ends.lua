-- Nobody may go home before the contract or a time has ended.
rule {
  title      = "Nobody may go home before the contract ends",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-hard-to-see-2012" },
  terms = {
    en = {
      "(sick|absent|rest|off|ill|hospital|missed|leave) (days|day|time) (is|are|were|was|get|gets)? (all)? (added|counted|put|tacked|stuck) (on|onto|to|at) (the|my|our)? (end|contract|year|time|back)",
      "(when|if) (i|we|she|he) (was|am|is|get|got|were) (sick|ill|pregnant|in hospital) ... (counted|count|added|add|extend|extended|longer|extra) (it|them|that|weeks|months|days|to)?",
      "(sign|signs|get|go|come) off (the)? (boat|ship|vessel|work)? (only)? when (the)? (sea|captain|skipper|boss|owner|fish|company|agent|uncle|mate) (says|say|decides|allows|is full|lets)",
      "(you|u) (go|leave|come|get) (home|ashore|off|back|out) when (i|we|he|they|boss|captain|skipper|madam|uncle) (say|says|decide|decides|tell|tells)",
      "(flight|flights|ticket|tickets|bus|way) (in|there|here|going|over) (is|are|we|paid|on us)? ... (flight|flights|ticket|tickets|way|bus) (out|back|home|return) (we|is|are|well|will)? (see|look|talk|think|later|extra|your|up to|at)",
      "(look|talk|think|see) (at|about) (flights|tickets|the flight|the ticket|going) (out|back|home) later",
      "(i|we) (can|could) (leave|go|quit) but (they|he|she|boss|then they) (will|ll|would|theyll|keep|hold|take|wont)? (keep|hold|take|not pay|withhold|forfeit|keeps)",
      "(keep|keeps) (staying|working) (to get|for|so i get|until i get|in hope of) (it|my|the|that|last)? (money|pay|wages|back|month)?",
      "(no|not|never|cant|cannot|dont) (let|allow|allowed)? (me|us|her|him|you|them)? (to)? (go home|going home|"
        .. "travel|leave|quit|resign|exit|come back|return|go back|transfer) (for|until|till|after|before|even|"
        .. "during|unless|when|within|in) (the)? ({duration}|{number}|contract|two|years|season|finish|end|first|"
        .. "whole|new|they)",
      "(exit|leave|home|release) (visa|only|permit)? (only)? (when|after|once) (the)? (contract|{duration}|"
        .. "{number}|two years|season) (finish|finished|ends|end|complete|years|months)?",
      "(must|have to|has to|need|or) (finish|complete|serve|stay) (the|all|full|whole)? ({duration}|{number} "
        .. "(year|years|months|month)|contract)",
      "(i|you|we) (cant|cannot) quit (for|until|before|because|or)",
      "already {number} months (at sea|on board|here) ... contract {number}",
      "(belong|belongs) to (them|him|her|us|company|madam|boss|agency)",
      "(sign|signed|signs) (promise|paper|contract|agreement) (for|that) ({duration}|{number}|i|we|you)",
      "(no|not|cant|cannot|dont|may not|never|wont|must not|nobody) ... (go home|leave|quit|"
        .. "resign|return home|go back|exit|come back|transfer|change job|change jobs|change employer|"
        .. "change company|noc) ... (before|until|till|til|during|within|unless) ... (contract|months|"
        .. "month|years|year|term|finish|season|completion|{duration})",
      "(must|have to|has to|need to|needs to) (stay|remain|work|complete|finish) (for|the)? ... "
        .. "(contract|{duration}|full term|months|year|years) ... "
        .. "(before|no exit|no leave|to leave|go home|otherwise|or pay|or else)",
      "(no transfer|no noc|no release|no resignation|no exit|cannot resign)",
      "(can not resign|cant resign|no change of employer|tied to (the)? sponsor)",
      "your cos is with us only",
      "go home when (contract|you) (finish|finished|ends|complete)",
    },
    th = {
      "(ลงชื่อ|เซ็น|ขึ้นเรือ|เข้าไป|รับเงิน)(แล้ว)?(ลง|ออก|กลับ|เลิก)ไม่ได้(จนกว่า|จน)...(สั่ง|บอก|ปล่อย|ให้ลง|อนุญาต|เต็ม)",
      "(ลง|ออก|กลับ)(เรือ|บ้าน)?ได้(เมื่อ|ตอน|ต่อเมื่อ)(ไต๋|นาย|เถ้าแก่|บอส|หัวหน้า|เขา)(สั่ง|บอก|ให้|ปล่อย|อารมณ์ดี)",
      "ยอดไม่ถึง...(ยังไม่|ไม่ได้|ห้าม|ไม่ให้)(กลับ|เข้าที่พัก|นอน|กิน|เลิก)",
      "(เดี๋ยว|แล้ว)(พี่|เรา|หนู)?(จะ)?(รีบ)?หาคนมาแทน(น้อง|มึง|เธอ|ให้)",
      "(มา|ไป)แทน(พี่|กู|หนู|เรา|เขา)(สัก|ซัก)?({number}|สาม|หก|สอง)?(เดือน|ปี)",
      "(ต้อง|ขั้นต่ำ|ให้|ขอ)?(อยู่|ทำ|ทำงาน)(ให้)?(ครบ|ขั้นต่ำ|จนครบ|อย่างน้อย)"
        .. "(สัญญา|ปี|{duration}|{number}|กำหนด|ฤดู|เดือน)?(ก่อน)?(ถึง|จึง|จั่ง|ค่อย|ถึงจะ|ถึงได้|เพิ่น|เขา)(จะ|สิ)?"
        .. "(ให้|ได้|จั่งให้|ค่อย)?(กลับ|ออก|ลา|ไป|เมือ)",
      "(ออก|กลับ|ลาออก|ลากลับ|กลับบ้าน|กลับก่อน|ออกก่อน|เลิก|ย้ายนายจ้าง|ย้ายงาน|ถอนตัว)(ไม่ได้|บ่ได้|ม่ายได้)"
        .. "(จนกว่า|จน|ก่อน|ถ้าไม่ครบ|ถ้ายังไม่ครบ|ระหว่าง|นะ|ตลอด)",
      "(ห้าม|ไม่ให้|ไม่อนุญาตให้)(ลาออก|กลับ|กลับบ้าน|กลับก่อน|ออกก่อน|ย้ายนายจ้าง)",
      "(ห้าม|ไม่ให้|ไม่อนุญาตให้)(ย้ายงาน|ย้ายร้าน|เปลี่ยนนายจ้าง|เปลี่ยนงาน)",
      "(ระหว่างสัญญา|ก่อนครบสัญญา|จนกว่าจะครบสัญญา|จนครบสัญญา|ยังไม่ครบสัญญา)...(กลับ|ออก|ลา|ย้าย)(ไม่ได้|บ้านไม่ได้)?",
      "ลาออกกลางคัน(ไม่ได้|ห้าม)",
      "(ช่วงแรก|{number}เดือนแรก|สามเดือนแรก)(นี้)?(อย่าเพิ่ง|ห้าม|ไม่ให้|ไม่ได้)(กลับ|หลบบ้าน|กลับบ้าน|ออก)",
      "อย่าเพิ่งหลบบ้าน",
      "เข้าไปแล้วอยู่ยาว",
      "เพิ่นจั่งให้กลับ",
      "ขอครบ{number}เดือนก่อน",
      "หลีกไม่ได้จนครบ",
      "(หนี้|ยังไม่หมด|ยังไม่ครบ|ระหว่างนี้|ระหว่างยัง)...(ห้าม|อย่าเพิ่ง|อย่า|ไม่ให้)(ไป)?(รับงาน|ทำ|ย้าย|ไปอยู่)(ร้านอื่น|ที่อื่น|กับคนอื่น|นายอื่น|เจ้าอื่น)",
      "(เซ็น|เซ็นต์|รับเงิน|เข้าไป|ลงเรือ|ตกลง)แล้ว(ห้าม)?(ยกเลิก|ถอนตัว|ออก|กลับ|เลิก|เปลี่ยนใจ)(ไม่ได้|เด็ดขาด)(จนครบ|จนกว่า|ก่อน|นะ)?",
      "(ต้อง)?ครบ({number}|หก|สาม|สิบ)(เดือน|ปี)(ก่อน)?(ถึง|จึง|ค่อย)(จะ)?(กลับ|ออก)(ได้)?",
      "(ย้าย|เปลี่ยน)(ไร่|นาย|ฟาร์ม|ร้าน|บ้าน|งาน)(เอง)?ไม่ได้",
      "(ขอ)?(ลง|กลับ|ออก)กลางทางไม่(มี|ได้)",
      "(ไม่อนุมัติ|ไม่เซ็น|ไม่รับ)(ใบลาออก|ลาออก|ให้ออก)",
      "ไว้ครบ(สอง|สาม|{number})?(ปี|เดือน)ค่อย(เอา|กลับ|คืน)",
      "(ไม่|ไม่ยอม|ยังไม่)แจ้งออก(ให้)?",
      "(ต้อง)?ทำให้(เสร็จ|จบ|ครบ)(บ่อ|งาน|โครงการ|ฤดู|หน้า|ไร่|สัญญา)?ก่อน(ถึง|จึง)?(จะ)?(ให้|ได้)?(ออก|กลับ|ไป)?",
      "(ไม่กลับบ้าน|กลับบ้านไม่ได้)จนกว่า(จะ)?(ครบ|หมด|จบ)",
      "(รถ|เรือ)(จะ)?(กลับ|ออก)(ก็)?ไม่มี(จนกว่า|สักคัน|ให้)?",
      "(ไม่รู้|หา)ทางกลับ(บ้าน)?(ไม่|ไม่ถูก|ไม่เจอ)?",
      "(เดือนแรก|ช่วงแรก|สามเดือนแรก)(ยัง)?(ออก|กลับ|ลา)?(ไม่ได้|ไม่หยุด|ไม่ให้)",
      "ไม่มีใครได้(ลง|กลับ|ออก)(กลางทาง|ก่อน)?",
    },
  },
  unless = {
    en = {
      "(notice|leave anytime|free to leave|tenant|owner|course|school|degree|internship credit|apprenticeship|"
        .. "army|bootcamp)",
      "(annual leave|sick leave|parental leave|leave application)",
      "(tenancy|lease|warranty|phone contract|gym)",
      "(probation|notice period) ... (leave|months)",
      "(leave anytime|leave any time|free to leave|can leave)",
    },
    th = {
      "(คอนเสิร์ต|ห้องสอบ|เช่า|หอพัก|ค่ายมือถือ|ย้ายค่าย|โปร|แฟน|เลิกกัน|เลิกบุหรี่|เลิกกิน)",
      "ห้ามกลับ(รถ|ด้าน|หัว)",
      "(ทหาร|เกณฑ์|ค่ายฝึก|ค่าย)...(ออก|กลับ)",
    },
  },
  unless_near = {
    en = {
      "(gym|membership|subscription|joining fee|broadband|phone contract|school|course|university|lease|landlord|tenancy|netflix|insurance)",
    },
    th = {
      "(จอง|ตั๋ว|สั่งซื้อ|คอร์ส|โปรโมชั่น|ซิม|เน็ต|ผ่อน)",
      "(555|ชีวิตเซลส์|ชีวิตเซลล์|ยอดจะปิด|ปิดยอด|แมว|ขนติดเสื้อ)",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  fires = {
    en = {
      "«No transfer no NOC before 3 years»",
      "You «cannot go home until contract» finish",
    },
    th = {
      "«ออกไม่ได้จนกว่า»จะครบสัญญา",
      "«อยู่ครบปีเพิ่นจั่งให้กลับ»",
      "«ห้ามย้ายนายจ้าง» ห้ามท้อง",
      "อยู่ขั้นต่ำ 4 เดือน «กลับก่อนไม่ได้นะ»คะ",
      "สัญญาหนึ่งปี «เซ็นแล้วยกเลิกไม่ได้»จนครบ",
    },
  },
  silent = {
    en = {
      "Two year contract, you can leave with one month notice.",
      "Annual leave can not be taken before three months.",
    },
    th = {
      "สัญญาจ้าง 1 ปี ต่อสัญญาได้",
      "ย้ายนายจ้างได้ตามกฎหมาย",
      "ถนนนี้ห้ามกลับรถ",
      "จองแล้วยกเลิกไม่ได้นะคะ ตั๋วโปร",
    },
  },
  advice = "Ask for the contract and whether a person asked to leave and was refused. Note that an employee "
    .. "may resign.",
}
