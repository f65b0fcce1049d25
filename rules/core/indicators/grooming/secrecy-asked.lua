-- Somebody asks for secrecy, or for traces of the talk to be removed.
rule {
  title      = "Secrecy is asked for",
  indicators = { "delphi:D3.11", "delphi:D5.10", "ilo:1" },
  weight     = 5,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-online-children" },
  terms = {
    en = {
      "(dont|do not|dnt|dun|never|no|no need|not|must not|without) (need to|to)? (tell|telling|inform|let|"
        .. "mention to|say to|call|ask) (to)? (ur|your|the|any|his|her|ya|ur own)? (mum|mom|mother|dad|father|"
        .. "parents|family|families|husband|wife|bf|boyfriend|friends|friend|anyone|anybody|any one|teacher|"
        .. "relatives|neighbour|neighbours|neighbor|neighbors|sister|brother|people|nobody|village|embassy|driver|"
        .. "know|police|other girls|other workers|church)",
      "(do not|dont|never|no need to|not) ask (the|your|ur|to|any)? (driver|boss|agent|him|her|them|anything|"
        .. "anybody|why|where|many questions|captain|guide|questions)",
      "(come|meet|go|travel|arrive) (me)? alone (and|no|dont|pls|please|at|in|to|with|ok|tonight)?",
      "(keep|stay|be|remain) (it|this|very|so)? (quiet|silent|secret|low|hush|between us|to yourself|private) "
        .. "(on|in|at|until|about|ok|pls|please|and|dont|from|till|when)?",
      "(delete|erase|clear|remove) (this|after|chat|message|messages|the chat|all|it|our|history|after reading|"
        .. "when read) (after|chat|message|read|reading|ok|pls|please|now|messages|history)?",
      "(dont|do not|never) (post|share|upload|put) (photo|photos|picture|where|this|it|location|anything|status|"
        .. "on facebook|in facebook|about|online)",
      "(spirit|juju|oath|curse|god|gods|ghost|shrine) (will|can|is|before|to|and|catch|catches|punish|swear)",
      "(dont|do not|dun|never|no need to|not) (need to)? "
        .. "(tell|inform|involve|talk to|msg|message|say anything to) (to)? (ur|your|the|any|his|her)?"
        .. " (mum|mom|mother|dad|parents|family|families|husband|wife|boyfriend|bf|gf|friends|friend|"
        .. "anyone|anybody|teacher|school|relatives|consulate|embassy) "
        .. "(about|first|yet|la|later|so|they|she|he|where|nobody|or|until|this)?",
      "(keep|keeping) (it|this) (secret|discreet|quiet|between us|low key|private|to yourself)",
      "(delete|erase|clear) (this|these|the|our|ur|your) (chat|chats|message|messages|msgs)",
      "(delete|erase|clear) (this|these|the|our|ur|your) (conversation|post|number|history)",
      "(our|a) little secret",
      "(dont|do not|never) (post|share|write) (about)? (it|this|anything|online|on social|where)",
    },
    th = {
      "(อย่า|ไม่ต้อง|ห้าม|อย่าไป|บ่ต้อง|ไม่ให้)(เพิ่ง)?(บอก|เล่า|พูด|แจ้ง|ปรึกษา|โทหา|โทรหา)(ให้)?(แม่|พ่อ|พ่อแม่|ครู|"
        .. "ที่บ้าน|ทางบ้าน|ผู้ปกครอง|ครอบครัว|แฟน|ผัว|เมีย|ญาติ|ไผ|จัดหางาน|กรม)(รู้|นะ|ฟัง|เลย|ก่อน|เด้อ|เน้อ|ว่า)?",
      "(อย่า|ห้าม|ไม่ต้อง)(บอก|เล่า)(ให้)?ใคร(รู้|นะ|ฟัง|เด็ดขาด|ทั้งนั้น|เรื่องนี้)",
      "(ลบ|เคลียร์)(แชท|แชต|ข้อความ|ไลน์|แชทไลน์|ประวัติแชท)(นี้|ด้วย|ทิ้ง|เลย|หลัง|ก่อน|ให้หมด)?",
      "(ห้าม|อย่า)โพส(ต์)?(เรื่อง|ลง|ว่า|อะไร|งาน|บ่น)",
      "(เก็บ|รักษา)(ไว้)?เป็นความลับ",
      "ความลับ(ของ|ระหว่าง)(เรา|พี่|สองคน)",
      "(ที่บ้าน|แม่|พ่อ|แฟน)ถาม(ให้)?(บอก|ตอบ)(ว่า|ไป)?(ทำ|อยู่|ไป)(ร้าน|งาน|บ้าน|ค่าย)",
      "อย่า(เพิ่ง)?บอก(พี่สาว|พี่ชาย|น้อง|ป้า|น้า|เพื่อน|คนที่บ้าน|ลูก|เจ้านาย)(เธอ|หนู|น้อง|เขา|นะ|เลย)",
      "(สัญญา)?(รักษา|ปกปิด)ความลับ...(ปรับ|ฟ้อง)",
      "(โกหก|หลอก|บอก)(แม่|พ่อ|ที่บ้าน|ผัว|แฟน)(ไป)?(สิ|ไปสิ|ก็ได้|ว่า)(บอก)?(ทำรายงาน|ติว|นอนบ้านเพื่อน|เข้าค่าย|ไปเที่ยว|ค้าง|ทำงานโรงงาน)?",
      "(แชท|ข้อความ)(นี้)?(จะ|ตั้ง|พี่ตั้ง)?(ให้)?(หายเอง|ลบเอง|ลบอัตโนมัติ)",
      "(มา|เข้ามา|ไป)คนเดียว...(งดผู้ติดตาม|ห้ามพาเพื่อน|ห้ามพาแฟน|ไม่ให้พาใคร)",
      "(งดผู้ติดตาม|ห้ามพาเพื่อนมา|ห้ามพาแฟนมา|ไม่มีผู้ติดตาม|ไม่มีตากล้องตามไป)",
      "(ถ้า)?เล่าให้ใครฟัง(ก็)?จบ",
      "ลบ(แอป|แอพ)นี้หลังอ่าน",
      "(ไม่|อย่า)บอกใคร(แม้แต่|นอกจาก)",
      "(ไม่ต้อง|อย่า)(ขอ|ถาม|บอก)(แม่|พ่อ|ที่บ้าน|ผู้ปกครอง)(ดิ|นะ|หรอก|เลย|เหอะ)?",
      "หนีมาเลย",
      "ห้ามพา(เพื่อน|ใคร)(ที่ไม่ไป)?มาส่ง",
      "(ขอ|เอา|หา|ต้องการ)(คน)?(ใจกล้า|ใจถึง|ปากหนัก)(ไม่พูดมาก|ไม่ถามมาก|ปากหนัก)?",
      "(ไม่พูดมาก|ไม่ถามมาก|ปากหนัก|เก็บความลับได้)",
      "รู้กัน(แค่)?สองคน",
      "(มา|ไป)เงียบๆ(นะ|ไม่ต้อง|อย่า|คนเดียว)?",
      "อย่า(เพิ่ง)?(ไป)?แจ้งใคร",
      "(แชท|คุย)กัน(แค่)?ในนี้(นะ|พอ|เท่านั้น)",
    },
  },
  unless = {
    en = {
      "only god (can|knows|could)",
      "god (can|could) (hear|help|save)",

      "(dont|do not|never) ask (me|us)? (why|how|what happened)",

      "clear it (when|with|up|by|for|on)",
      "(surprise|birthday|gift|recipe|spoiler|password|otp|exam|noise|library|quiet (place|room|area|street|"
        .. "neighbourhood))",
      "(dont|do not|never) (ask|tell|call) (me|him|her|us|anyone)? (again|lah|la|lol|about (exam|results|score|"
        .. "my ex))",
      "dont tell (me|u|you)",
      "(oh|my|thank|thanks|swear to|god bless|hope to) god",
      "(tell|ask) her not to worry",
      "(dont|do not|never) (tell|say) (me|anyone i|my)",
      "surprise ... (party|birthday|gift)",
      "(delete|clear) (the|your) (chat|browser|search) history (on|in|of) (iphone|android|chrome)",
      "keep (it|this) private (and confidential|information|data)",
      "(dont|do not) (share|post) ... (password|pin|otp|personal|code)",
    },
    th = {
      "(เซอร์ไพรส์|ของขวัญ|วันเกิด)",
      "(รหัส|otp|พาสเวิร์ด|ข้อมูลส่วนตัว)",
      "อย่าบอกใครว่า(รวย|อ้วน|รัก|เรา|ฉัน)",
      "(ข้อมูลลูกค้า|ข้อมูลบริษัท|ข้อมูลผู้ป่วย)...ความลับ",
      "ความลับ(ของ)?(บริษัท|ลูกค้า|ผิว|ความสวย|สูตร)",
      "(คอนเสิร์ต|โควิด|ห้องคลอด|เยี่ยมไข้|ฉีดวัคซีน)",
      "(เก็บ|รักษา)(ไว้)?เป็นความลับ...(โทร|ศูนย์|มูลนิธิ|ปรึกษา|สายด่วน|แจ้ง)",
      "(โทร|ศูนย์|มูลนิธิ|ปรึกษา|สายด่วน|แจ้ง)...(เก็บ|รักษา)(ไว้)?เป็นความลับ",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "Fly this week, «dont tell ur family» first.",
      "«keep it discreet», phones in the box",
    },
    th = {
      "ได้เดือน 20k «อย่าบอกแม่»นะ",
      "ขึ้นเครื่องแล้ว«ลบแชทไลน์ก่อน» ด้วย",
      "บ่ต้อง«บ่ต้องบอกครู»เน้อ",
      "ลาออกเลยนะที่รัก «อย่าเพิ่งบอกพี่สาวเธอ»",
      "แคสที่โรงแรม «มาคนเดียว งดผู้ติดตาม»",
    },
  },
  silent = {
    en = {
      "Police warn parents: strangers ask children to keep a secret.",
      "Do not share your password or code with anybody.",
      "Surprise party, don't tell Ann.",
    },
    th = {
      "อย่าบอกใครว่ารวย",
      "เก็บข้อมูลลูกค้าเป็นความลับตามกฎหมาย",
      "ตรวจเลือดฟรี ผลเป็นข้อมูลส่วนบุคคล",
      "สายด่วนลูกเรือ โทรฟรี เก็บเป็นความลับ",
    },
  },
  advice = "Keep the message before it is deleted. Ask who asked for secrecy and from whom: ordinary work "
    .. "need not be hidden from a family.",
}
