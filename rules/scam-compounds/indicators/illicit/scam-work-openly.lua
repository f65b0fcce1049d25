-- The text openly looks for people who deceive others by phone or chat.
rule {
  title      = "Work in deceiving others is offered openly",
  indicators = { "delphi:D5.06" },
  law        = { "th-atip-6-1", "th-cc-14" },
  weight     = 8,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "id-press-2025", "ilo-delphi-2009", "interpol-orange-2023" },
  terms = {
    en = {
      "(killing|kill|kills|feed|feeding|raise|raising|fatten|slaughter|butcher|butchering) (the|a|their)? (pig|"
        .. "pigs|dog|dogs|sheep)",
      "(percent|commission|bonus|{money}|paid) ... per (kill|victim|scam|pig|dog|killed client|hit)",
      "(scam|scams|scamming|fraud|romance|pig|crypto|love|dating|fake investment|fake police|pretend police|"
        .. "task) (typing|chat|chatting|chatter|chatters|work|job|jobs|company|companies|script|scripts|agent|"
        .. "agents|customer service|office|center|centre|operator|operators|team|killer|line|models|model)",
      "(target|targeting|targets) (eu|us|uk|usa|european|americans|american|western|foreign|elderly|old|rich|"
        .. "lonely|widow|widows|chinese|korean|japanese|australian) (clients|client|men|women|people|customers|"
        .. "market|uncles|ladies)?",
      "(trick|cheat|fool|deceive|fleece|hook|catch|con|lure) (foreigners|people|customers|clients|americans|"
        .. "chinese|old people|rich|men|women|victims|them)",
      "(honest|its|it is|is|just|only|yes|not hiding|basically) (with you|with u)? (its|it is|a)? (scam|"
        .. "scamming|fraud) (work|job|typing|company|but|site|online|call|chat)?",
      "(scamming|cheating|tricking|conning) (americans|people|foreigners|old|europeans|chinese|strangers|men|women)",
      "(pretend|pretending|act|acting|pose) (to be|as|like|as a)? (a)? (rich|pretty|girl|girls|woman|model|"
        .. "police|bank|officer|investor|lover|soldier|doctor) (online|and|to|on|so|with|call|on phone)",
      "(scammer|scammers|fraudster|romance chatter|chatters for love|killer|closer) "
        .. "(wanted|needed|job|jobs|work|required|team)",
      "(work|job|working|calling) (as|in|at|for) (a|the)? (scam|scammer|scamming|crypto scam)",
      "(work|job|working|calling) (as|in|at|for) (a|the)? (scam company|love scam|romance scam)",
      "(work|job|working|calling) (as|in|at|for) (a|the)? (pig butchering)",
      "(pig butchering|love scam|romance scam) (team|work|job|company|staff)",
      "(chat|video call|talk) (with|to) (clients|customers|victims|targets|foreigners) ... "
        .. "(trust|invest|platform|deposit|fall in love)",
      "(convince|persuade|get) (clients|customers|people|them) to (invest|deposit|transfer|put money)",
      "(call|calls|calling) (americans|elderly|old people|pensioners|victims) (pretend|as|from)",
      "crypto (platform|investment|company) ... (chat support|chatters|chatting|typing|closers)",
      "(chat|chatting|talk|talking|conversation|text|texting|friendship) (with|to)? (lonely|old|rich|foreign|overseas|western|us|eu|american) (people|men|women|guys|clients|customers|uncles|widows|ladies)",
      "make (them|people|clients|customers|him|her) (trust|fall|love|invest|believe)",
      "(romance|love|dating) (chat|script|scripts|models|model|scam)",
      "(killing|kill) (pigs|pig)",
      "(refund|pop up|popup|recovery|chargeback|antivirus|anti virus|tax refund|fake bank|remote access) (and|n|or)? (refund|recovery)? (script|scripts|process calls|pitch)",
      "(script|scripts|refund|pop up|popup|pitch) ... (us|uk|american|americans|canadian|aussie|elderly|old|lonely|retired) (seniors|senior citizens|pensioners|elderly|retirees|grannies|ladies|dears|people|folk|folks)",
      "(ring|call|phone|dial|cold call) (up)? (old|elderly|lonely|retired|senior|rich old) (dears|ladies|people|folk|folks|women|men|couples|ones)",
      "(read|reading|follow|use|given) (out|them|off)? (a|the|our)? script ... (own name|real name|other name|fake name|different name|english name|new name)",
      "(wear|show|hang) (a|the|our)? (lanyard|badge|officer card|letter) ... (take envelope|take the envelope|collect cash|collect money|take cash|take the money)",
      "(cash|gold|bank cards|savings) (from|off) (the|some)? (old people|elderly|pensioners|grannies|aunties|old ladies|seniors)",
      "(young|clean|innocent|honest|sweet|baby) face ... (they|people|customers|aunties|uncles|old people) (trust|trusts|will trust|believe)",
      "(pig butcher*|per kill|fat pig)",
      "(talk|chat|speak|text) ... (online)? ... (ask|make|tell) (them|him|her) (to)? (invest|deposit|buy crypto|send money)",
      "(scripts|script) ... (clients|customers|victims) ... (invest|crypto|deposit|love)",
    },
    th = {
      "(สแกมเมอร์|งานสแกม|สแกม|คอลเซ็นเตอร์สายเทา|แก๊งคอล)(รับ|หา|ด่วน|ก็|คุย|ได้|ตำแหน่ง|ฐาน|มี)?",
      "(งานสายดำ|งานเทา|สายเทา|งานสายเทา|งานเทาๆ)(รับ|หา|ด่วน|ก็|คุย|ได้|ตำแหน่ง|ฐาน|มี)?",
      "(หลอก|คุยให้รัก|ทำให้เชื่อ|ปั่นหัว|ตกเหยื่อ|จีบลูกค้า|คุยลูกค้าให้)(ลูกค้า|คนไทย|ฝรั่ง|คนแก่|เหยื่อ|คน)?..."
        .. "(ลงทุน|โอน|เติมเงิน|ฝากเงิน|เทรด)",
      "(สายโทร|สายแชท|สายรัก|สายลงทุน|สายหุ้น|สายหลอก|สายคอล|สายเชือด)",
      "แต่ง(ชุด)?เครื่องแบบหน้ากล้อง",
      "(รับ|เก็บ)(เงินสด|ซอง|ซองเงิน|ทอง)(จาก|กับ)(คุณ)?(ป้า|ยาย|คนแก่|ผู้สูงอายุ|เหยื่อ)",
      "(แอบอ้าง|สวมบท|เล่นบท|แสดงเป็น)(เป็น)?(ตำรวจ|เจ้าหน้าที่|ธนาคาร|ไปรษณีย์|dsi)",
      "(โทรหา|โทรคุยกับ)ลูกค้าตาม(บท|สคริปต์|สคริป)",
      "(มีบท|ตามบท|มีสคริปต์|บทพูด)(ให้)?(พูด|โทร|อ่าน|คุย)...(ยอด|ลูกค้า|เหยื่อ)",
      "ใช้แอปแปลคุยลูกค้าต่างชาติ",
      "(ตอบแชท|คุย|แชท|จีบ)(หา)?(หาคู่|ฝรั่ง|เหงา|คนเหงา|ลูกค้า|คนแปลกหน้า)...(ชวนลงทุน|ลงทุน|ให้เชื่อใจ|เชื่อใจ|โอน|เปิดพอร์ต)",
      "(สร้าง|ทำ)โปรไฟล์(ปลอม|ฝรั่ง|หนุ่ม|สาว)",
      "(ชวน|หลอกให้|ให้)(ลงทุน|โอนเงิน|เทรด)...(ได้|ค่าคอม|เปอร์เซ็นต์|ยอด)",
      "(เชือดหมู|ขุนหมู|เลี้ยงหมูรอเชือด|ปั่นให้รัก|ไฮบริดสแกม)",
      "(คุย|แชท)(กับ)?คนแปลกหน้าให้(เค้า|เขา)?เชื่อใจ",
      "(คุย|แชท|คอล|โทร|ทัก)(กับ)?(ลูกค้า)?(สูงวัย|วัยเกษียณ|คนแก่|ผู้สูงอายุ|คนเหงา|คนรวย|ฝรั่งเหงา|พวกป้า|พวกลุง)(ต่างชาติ|ในแอป|ใน)?(ให้รัก|ให้เชื่อ|หลอก|ลงทุน|จนยอม)?",
      "สร้างความ(ไว้วางใจ|เชื่อใจ|สนิท|รัก)(กับ|ให้)?(ลูกค้า|คน|เหยื่อ)?...(ลงทุน|โอน|ฝาก|เติม|สูงวัย)",
      "(แชท|คุย|ปลอม|แต่ง|เล่น)(ตัว)?เป็น(ผู้หญิง|สาว|หนุ่ม|ฝรั่ง|ทหาร|หมอ|นายแบบ|ตำรวจ|ธนาคาร)...(หลอก|ลูกค้า|แชท|คุย|โอน|ลงทุน|ฝรั่ง|ยอด)",
      "(คุย|พูด|ชวน)(ให้)?(เค้า|เขา|คน|ลูกค้า|เหยื่อ)(ให้)?(โอน|ลง|เติม)(ลงทุน|เงิน|เหรียญ|ทุน|เทรด)",
      "(ฝึก)?(พูด)?ชวนคน(ลง|เล่น|ซื้อ)(เหรียญ|ทุน|เทรด|หุ้น|คริปโต|เว็บ)",
      "คุยให้(รัก|หลง|เชื่อใจ|ตายใจ)",
      "(ส่งต่อ|ปิดยอด|ต่อ)(ให้)?(ฝ่าย|ทีม)(ลงทุน|ปิดการขาย|เก็บเงิน)",
      "(นักพากย์|พากย์เสียง|เสียงหวาน)...(แชท|คอล|เพื่อนคุย|ลูกค้า|ต่างชาติ)",
      "(คนโทร|โทร)หลอก(ลูกค้า|คน|เงิน)",
      "แอปหลอกลงทุน",
      "(เป้า|ยอด)(วันละ|อาทิตย์ละ|สัปดาห์ละ)?{number}(สาย|เคส|เหยื่อ|คนโอน|เคสต่อ)",
      "{number}เคสต่อ(อาทิตย์|วัน|เดือน|สัปดาห์)",
      "(ไม่ใช่คอล|ไม่ใช่คอลเซ็น)",
      "ไม่รับสายตรวจ",
      "(คอลเซ็นเตอร์|คอล|งาน|ฟรีแลนซ์)(สาย)?(เทา|สีเทา)",
      "(หา|ตก|เลี้ยง|ปั้น|ดูแล)เหยื่อ",
      "(เล่น|แสดง|สวม)(เป็น|บท)(สาว|หนุ่ม|ทหาร|หมอ|แฟน|เศรษฐี)...(แชท|คุย|โปรไฟล์|ลูกค้า)",
      "(ปั้น|สร้าง|ดูแล)โปรไฟล์(สาว|หนุ่ม|ปลอม|หลาย)",
      "(นั่ง)?กดมือถือ{number}เครื่อง",
      "(รักออนไลน์|จีบออนไลน์|โรแมนซ์|โรแมนซ์สแกม)(ลูกค้า|ต่างชาติ|ฝรั่ง)?",
      "คุยให้(เขา|เค้า|ลูกค้า|คน)(หลง|รัก|เชื่อ|ตายใจ|โอน)",
      "(เขา|เค้า|ลูกค้า)โอน(มา)?เอง...(ได้เปอร์เซ็นต์|คอม|ไม่ได้บังคับ)",
    },
  },
  unless = {
    en = {
      "(love|task) (work|works|job|team)",
      "love (work|working)",
      "(documentary|news|movie|beware|warning|warn|police|report|pig farm|pork|farm|slaughterhouse|butcher shop|"
        .. "sheep farm|meat)",
      "(love|romance|dating) (scripts|script|chat|agent) (novel|film|for tv)",
      "(not|no|isnt|never|aint) (a|an)? (scam|scammer)",
      "(battery|phone|price|ticket|diet|app|printer|car|if they ask|if anyone asks|otherwise|then) ... (is|it is|its) (a)? (scam|fraud)",
      "(stop|report|avoid|beware|anti|against|prevent) ... (scam|scammers|scamming)",
    },
    th = {
      "(ไม่ใช่|ไม่เกี่ยว|ระวัง|แจ้งความ|ปราบ|จับ|ต้าน|เตือน)...(สแกม|สแกมเมอร์|แก๊งคอล|สายเทา)",
      "(สแกน|สแกมป์)",
      "(ไม่รับ|ไม่เอา|ไม่ทำ)(งาน)?(สายเทา|งานเทา|สีเทา)",
      "แก๊งคอล(เซ็นเตอร์)?(โทร|หลอก|จับ|ระบาด|ปลอม|ที่|มา)",
    },
  },
  unless_near = {
    th = {
      "(ที่ปรึกษาการลงทุน|ใบอนุญาต|ก.ล.ต.|ระวัง|เตือน|มิจฉาชีพ|ประกันชีวิต)",
    },
    en = {
      "(support line|samaritans|charity|befriend|volunteer|elderly care|nursing home|screenwriter)",
    },
  },
  unless_about = { "make-believe" },
  fires = {
    en = {
      "«Scammer wanted», good pay.",
      "model: «video call with clients so they trust» the platform",
      "Job: «chatting with lonely people», «make them trust» you",
      "we must «talk to men online and ask them to invest»",
    },
    th = {
      "«งานสายเทา»ก็คุยได้ ตึกใหม่",
      "«สายโทร» เสียงน่าเชื่อถือ «แต่งชุดเครื่องแบบหน้ากล้อง»ได้",
      "งานตอบแชทหาคู่ «สร้างโปรไฟล์ฝรั่ง» ชวนลงทุน",
    },
  },
  silent = {
    en = {
      "This is not a scam, honest shop.",
      "Report scammers to the bank.",
      "Volunteer to befriend and chat with lonely people, charity phone line.",
    },
    th = {
      "โรงพยาบาลรับล่ามจีน แผนกวีซ่าผู้ป่วยต่างชาติ",
      "ตำรวจเตือนระวังแก๊งคอลเซ็นเตอร์",
      "งานนี้ไม่ใช่สแกมเมอร์",
      "เสื้อสีเทา งานสวย",
      "ตอบแชทลูกค้าร้านเสื้อผ้า โปรไฟล์ร้านสวย",
    },
  },
  advice = "Keep the text and the account; tell 1441. People in such work may be under force: screen before "
    .. "anything else.",
}
