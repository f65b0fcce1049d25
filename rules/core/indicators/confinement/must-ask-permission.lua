-- Going out, going home or going to the toilet needs permission, escort or payment.
rule {
  title      = "Going out needs permission or an escort",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|not|cant|cannot|never) (go|going|come|allowed)? out (on)? (weekdays|wkdays|week days|work days|workdays|in the week|during the week|mon to fri|first month|first (two|three) months)",
      "(off|free|out|day off) (only)? (every|each)? (second|third|other|alternate|last)? (sunday|friday|saturday) {number} (to|till|until) {number}",
      "(can i|may i|let me) (go|run|pop) (to)? (the)? (shop|market|church|clinic|pharmacy|outside|out) ... (send|no|stay|who will|not today|later|ask|with)",
      "(toilet|bathroom|wc|loo|washroom) ({number} times|three times|twice|once|by permission|with permission|break) (only)? (a|per)? (day|shift)? (sign|ask|book|token|key|card|fine|minutes)?",
      "sign the (toilet|wc|bathroom|loo) book",
      "(outside|outing|go out|going out|market|shopping|church|walk|toilet|shop|sunday) (only|always|must|is "
        .. "only|just) (be)? (with|by|together|when|if) (the|a|our|my)? (auntie|aunty|boss|driver|guard|leader|"
        .. "madam|manager|mama|mamasan|staff|supervisor|captain|agent|escort|us|me|senior|permission|someone)",
      "(not|never|dont|cant|cannot|no|nobody) (let|allow|allowed|go|walk|walking|leave|goes)? (her|him|us|me|"
        .. "them|you)? (to)? (go|out|walk|outside|anywhere)? alone",
      "(someone|somebody|guard|auntie|aunty|driver|he|she|they|leader|boss) (always)? (follow|follows|following|"
        .. "watch|watches|watching|escort|escorts) (me|us|her|him|them|you|everywhere)",
      "(ask|need|get|take|with|without) (the|a|our|written)? (permission|approval|pass|leave|paper|stamp|sign) "
        .. "(from|of|by|to) (boss|madam|manager|captain|leader|agent|agency|admin|guard|company|owner|employer|go|"
        .. "leave|exit|sir|hr|supervisor)",
      "(with|without|need|needs|ask|asking|must ask|get|only with|by) "
        .. "(a|the|our|your|my|written|first)? (permission|approval|pass|ticket|escort|signature) "
        .. "(of|from|by|to|for)? (the|our|your)? (boss|manager|foreman|leader|mama|madam|employer|"
        .. "company|captain|go out|leave|exit|go outside|leave the)",
      "(foreman|boss|gate|exit) (ticket|pass|permit) (to|for|needed|required|only)",
      "(go|going|goes) (out|outside|to town|to shop|shopping) ... (only)? "
        .. "(with|escorted|accompanied) (by|the|our|a|me)? "
        .. "(driver|guard|leader|manager|supervisor|mama|boss|staff|senior)",
      "(driver|van|guard) (takes|take|brings|bring|drives|drive) (you|u|us|me|girls|them) ... "
        .. "(straight)? back",
      "not go out alone",
      "(always|must be) (accompanied|escorted)",
      "(cant|cannot|not) ... (go|out|leave) ... without (foreman|permission|boss|manager)",
      "(cant|cannot|not) ... (go|out|leave) ... without (madam|a pass|escort)",
    },
    th = {
      "(ออก|ออกไป|ออกข้างนอก|ออกหอ|ออกจากหอ|ออกจากตึก|ไปไหน|ไปข้างนอก|เข้าออก|กลับบ้าน|ขึ้นฝั่ง|ออกไปซื้อของ|"
        .. "ไปตลาด)(ทุกครั้ง|ได้)?(ต้อง|จะต้อง|ก็ต้อง)(ขอ|ขออนุญาต|ได้รับอนุญาต|แจ้ง|มีคน|มีหัวหน้า|มีใบ|มีการ์ด|รออนุญาต|"
        .. "เซ็น|ขอบอส|ขอหัวหน้า|ไปกับ)(อนุญาต|ก่อน|ไปด้วย|หัวหน้า|นาย|ตาม|บอส|ผ่าน|ออก|คุม)?",
      "(ไม่ได้รับอนุญาต|ไม่ขออนุญาต|ไม่มีใบอนุญาตออก)...(ออก|ปรับ|หัก)",
      "(ห้าม|ไม่ให้)(ออก|ไป)(ไหน|ข้างนอก|คนเดียว|ตามลำพัง)(คนเดียว|โดยไม่|ลำพัง|ถ้าไม่)",
      "ออกได้เฉพาะ(กับ|เมื่อ|วัน|ตอนที่)(หัวหน้า|นาย|คน|ได้รับ|มี)?",
      "(ขออนุญาต|ขอ)(หัวหน้า|นาย|มาม่า|บอส|เจ๊|เถ้าแก่)(ก่อน)?(ถึง|จึง|ถึงจะ)(ออก|ไป|กลับ)(ได้)?",
      "(ออก|ไป)(ข้างนอก|ตลาด|เซเว่น|ซื้อของ|ไหน|วัด|หาหมอ)(ก็|จะ)?(ต้อง)(ไปกับ|มี|ให้|ขอ|รอ)(หัวหน้า|หัวหน้าชุด|คน|เด็กร้าน|เจ๊|นาย|พี่|การ์ด|ใบ)...(พาไป|ไปด้วย|ขับรถ|คุม|ตาม)?",
      "(ออก|ออกไป)(ข้างนอก|ไหน|นอก)(ต้อง)?มีใบ(ขอ|อนุญาต|ผ่าน)",
      "(ไปไหน|จะไปไหน|ออกไปไหน)(ต้อง)?(ขอ|ขออนุญาต|บอก|แจ้ง)(แม่|เจ๊|นาย|พี่|หัวหน้า|มาม่า)(แก้ว)?ก่อน",
      "(กลับหอ|กลับห้อง|กลับที่พัก)(พร้อม|ด้วย|กับ)รถ(คลับ|บริษัท|ร้าน)เท่านั้น",
      "ห้ามออก(จาก)?...(โดยไม่มี|โดยไม่ได้|ไม่ได้รับ)(ใบ)?อนุญาต",
      "(เดี๋ยว)?(ให้)?คนงาน(ผม|เรา)พาไป",
      "ออกไป(ตลาด|เซเว่น)ได้...(ชั่วโมง|ชม|นาที)",
      "ออก(ไป)?(ได้)?(แต่|ก็)ต้อง(มี|ไปกับ|พร้อม)",
      "(ออก|ไป)(ซื้อของ|ข้างนอก|ตลาด)(ได้)?(พร้อม|กับ|มี)(การ์ด|หัวหน้า|คนตาม|ยาม|พี่)",
    },
  },
  unless = {
    en = {
      "(parents|parental|school|students|kids|children|copyright|planning) ... permission",
      "permission to work",
      "(work|residence) permit",
    },
    th = {
      "ลาออก(เลย)?(ต้อง|จะต้อง)?(แจ้ง|ยื่น|บอก)",
      "(นักเรียน|ผู้ปกครอง|โรงเรียน|ทหาร|ใบอนุญาตทำงาน|หนังสือขออนุญาต|ลากิจ|เด็ก)",
      "(ลางาน|ลาป่วย|ลากิจ)ต้องแจ้ง",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  fires = {
    en = {
      "We «need permission from the boss» to go out",
      "Nobody goes out «without permission of the foreman».",
    },
    th = {
      "อยู่หอบริษัท ออก«ไปไหนต้องขออนุญาต»หัวหน้าก่อน",
      "«ออกหอต้องมีคนไปด้วย»",
    },
  },
  silent = {
    en = {
      "Students need permission from parents.",
    },
    th = {
      "หนังสือขออนุญาตผู้ปกครอง",
      "ลางานต้องแจ้งล่วงหน้า 3 วัน",
    },
  },
  advice = "Ask who gives leave to go out, whether it was ever refused, and what happens to a person who "
    .. "goes anyway.",
}
