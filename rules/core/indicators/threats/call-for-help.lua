-- Somebody asks for help because she cannot get out or fears for her life.
rule {
  title      = "A call for help",
  indicators = { "delphi:D5.03", "delphi:D5.05", "ilo:3", "ilo:6" },
  law        = { "th-pc-310", "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  kinds      = { "worker_report", "conversation", "other", "offer" },
  sources    = { "ilo-indicators-2012" },
  terms = {
    en = {
      "(pls|please|plz|pliz|help) (call|come|send|help) ... ({number}|two|three|four|five|six|seven|eight|nine|ten|many|all) of us",
      "({number}|two|three|four|five|six|seven|eight|nine|ten) (of us|girls|boys|men|women) (here|inside|locked|in the house|in this place|not allowed|no food|no pay)",
      "(pls|please|plz|pliz) (someone|somebody|anyone|call|come|send|help|tell) ... (no pay|locked|no food|no road|dogs|guards|beat|beats|hungry|our passports|cant leave|cannot leave|boss|madam|sleep)",

      "(someone|somebody|anyone|anybody|please|pls|plz) (pls|please|can)? (tell|inform|call|alert|contact|ring) "
        .. "(the|my|our)? (embassy|police|consulate|mother|mum|family|ngo|navy|coast guard|philippines|kenya|"
        .. "india|nepal)",
      "(someone|somebody|anyone|anybody|please|pls|plz) (pls|please|can)? (come|save|rescue|send) (me|us|police|"
        .. "help|someone|her|him|them|here) (here|now|before|pls|please|from|fast|quick|out)?",
      "(tell|told) (them|my mother|mum|mama|my kids|my family) (i|im|that i) (am|m|love|fine|alive|sorry|will come)",
      "(dont|do not|pls dont) (reply|call|text|msg|message|answer|write|ring) (me|here|back|this|to this|on "
        .. "this|this number) (back|number)? (they|he|she|because|boss|phone|is|not)?",
      "(tell|inform|call|need|contact|please) (the|my|our|to)? (embassy|consulate|emb ssy) (of|number|number "
        .. "pls|please|pls|plz|we|i|us|in|to|safe)?",
      "(embassy|consulate|hotline|police|ngo) (number|contact|phone|address|please|pls|plz|help)",
      "(how|where) (to|can|do|could|should) (i|we|she|he|they)? (get out|leave|escape|run away|run|go home|get "
        .. "home|come home|be free|get help|get away|get him out|get her out|get them out)",
      "(i|we|she|he) (just|only|really)? (want|wants|wanna|wish) (to)? (go|leave|come|get|return|run) (home|out|"
        .. "away|back|from here|to (my|our) (country|mother|village|family))?",
      "(save|rescue|help) (me|us|her|him|them|my (sister|brother|daughter|son|wife|husband|friend|cousin)) (pls|please|plz|get|escape|leave|out|go home|before|from (boss|madam|here|this place|compound|them))",
      "(writing|typing|type|write|calling|call|calls|called|text|message|phone|hide|hiding|talk) ... (from|in|"
        .. "inside|at) (the)? (toilet|bathroom|cr|washroom|under blanket|hidden|secret)",
      "(borrow|borrowed|using|use|from|secret|hide|hidden|this is|this) (a|the|my)? (cook|friend|friends|"
        .. "cleaner|guard|customer|borrowed|hidden|secret|old)? (phone|sim) (from|of|under|is|so|only|in)",
      "(i|we) (am|are|m|is)? (afraid|scared|fear|scare) (to|of|they|he|she|boss|will|for) (shout|scream|run|die|"
        .. "talk|speak|tell|call|ask|my life|leave|kill|beat|sleep|go)?",
      "(who|someone|anyone|somebody) (can|will|could)? (come|comes) (to|and|here) (the)? (island|boat|house|"
        .. "farm|help|take|get|rescue|pick)",
      "is (any|the|there any)? (embassy|police|ngo|number|hotline) (safe|to|that|who|can)",
      "(can|could) (i|we) (call|tell|go to|trust) (the)? (police|embassy|immigration)",
      "(sos|help|pls help|please help|help us|help me|save us) ... (cant leave|cannot leave|"
        .. "locked|guns|gun|building|floor|passport|toilet|sell me|compound|army|trapped|police|stuck|"
        .. "kk park|escape|3 girls)",
      "(pls|please) (tell|call|send) (the)? (embassy|police|my mother|my family|my people) ... "
        .. "(floor|building|they|we|but|no|7|from|if)",
      "(tell my people|tell my mother|tell my family)",
      "(we|i) (are|am) (trapped|stuck|locked|captive) (here|in|inside|on)",
      "(if anybody|if anyone|whoever) reads this",
      "they (will|say they|said they will)? (kill|sell|beat|hit|shock) (me|us)",
    },
    th = {
      "(sos|ช่วยด้วย|ช่วยหนูด้วย|ช่วยเราด้วย|ช่วยผมด้วย|ขอความช่วยเหลือ|ช่วยแจ้ง|ช่วยที|ไผฮู้ตางช่วย|กรุณาช่วยเหลือ)"
        .. "...(ตึก|ออกไม่ได้|ขัง|หนี|พาส|ปืน|เมียวดี|ปอยเปต|สีหนุ|สถานทูต|ตำรวจ|คนไทย|ช็อต|โดน|ที)",
      "(ตึก|ห้อง|เรือ|หนู|เรา|ผม|จะ|ก็|ชั้น|อยู่|มา|คน|แคมป์|ไป|แล้ว)...(ออกไม่ได้|หนีไม่ได้|กลับไม่ได้|ออกมาไม่ได้)...(ช่วย|คนไทย|โดน|ตึก|แจ้ง)",
      "(แอบ|ยืม)(พิมพ์|โทร|มือถือ|ใช้|ส่ง)...(ห้องน้ำ|ลูกค้า|ไม่ให้|ตี|อย่าโทร)",
      "(อย่า)(โทรกลับ|ส่งข้อความกลับ|โทรมา|ตอบกลับ)(มา)?(นะ|ที่เบอร์|เขา|เค้า|พิมพ์)",
      "(ฝาก)?บอกแม่(ผม|หนู|ที่)?...(ยังไม่ตาย|ไม่ได้ตั้งใจ)",
      "(เพิ่ง)?(หนี|ปีน|ซ่อน)(ออก)?(มา|อยู่|หลังคา|วัด|จากตึก)...(กลัว|ซ่อน|ช่วย|ตามมา|ทำยังไง)",
      "ถ้า(หนู|ผม|เรา)หายไป", "(เขา|เค้า|มัน|พวกมัน)(ก็)?(จะ|กำลังจะ)(ย้าย|ขาย|ส่ง|พา)(เรา|หนู|ผม|ไป|พวกเรา)...(คืนนี้|พรุ่งนี้|อีกตึก|ที่อื่น|ต่อ)", "(ตึก|ห้อง|ชั้น)...(มี)?คน(ไทย|ลาว|พม่า) {number} คน...(ช่วย|ออกไม่|ขัง)", "ช่วยพวก(เรา|หนู|ผม)",
      "ช่วย(ลูก|ลูกสาว|ลูกชาย|น้อง|เมีย|ผัว|หลาน|แม่)(หนู|ผม|ฉัน|เรา|ป้า)?ด้วย", "ช่วยส่งต่อ(ให้)?(สถานทูต|ตำรวจ|กงสุล|ใคร|มูลนิธิ|เจ้าหน้าที่)", "ตามหา(ลูก|ลูกเขย|ลูกชาย|ลูกสาว|หลาน|น้อง|น้องชาย|ผัว|แฟน|สามี)...(ไปทำ|คาสิโน|ลงเรือ|ปอย|เงียบ|ขาดการติดต่อ|โทรไม่ติด|เมียวดี|ฝั่ง)",
      "(ขัง|ไขแม่กุญแจ|ไขโซ่|เคาะกระจก|ทุบกระจก|โยนกระดาษ|ยื่นกระดาษ|เก็บกระดาษ|แปะกระดาษ)...(ช่วย|ผู้หญิง|ขัง|ห้อง|เขียน|คนงาน)",
      "(ซอย|ซ่อย|จ้วย|ช่วย)(แหน่|แน|กำ|กำเต๊อะ|โตย|หน่อย)(เด้อ|เน้อ|เต๊อะ)?...(ขัง|เขมร|พม่า|เรือ|ถืก|โดน|บ่ได้|ลูก|หลาน|นาย)",
      "(ไผ|ใคร|ผู้ใด๋)(ฮู้|รู้จัก|ฮู้จัก|รู้)(จัก)?(ตี้ช่วย|ที่ช่วย|เจ้าหน้าที่|คนช่วย)",
      "(ให้|ขอ)(คน)?(ไป)?ช่วย(ได้)?(เร็วที่สุด|ด่วน|ที|เขา|เพื่อน|ลูก|น้อง)",
      "(จะยะจะใด|จะเยียะจะใด|เฮ็ดจั่งใด๋|สิเฮ็ดจั่งใด๋)",
      "(ลูก|หลาน|สามี|แฟน|น้อง|เพื่อน)...ยังอยู่(บน|ใน)(เรือ|ตึก)",
      "(โทรมา|แอบโทร|ส่งข้อความ)...(ร้องไห้|เสียงเบา|นาที|ขัง|ตี|โดน|ช่วย)",
      "(ควร|ต้อง|ขอ)(แจ้ง|ติดต่อ|ร้อง)(ใคร|ที่ไหน|กรมไหน|คนหาย|หน่วยงานไหน)(ดี|ได้|บ้าง|ก่อน)?...(ลูก|เรือ|หลาน|ตึก|ขัง|แฟน|น้อง)?",
      "(ติดต่อ|โทร)(ไม่ได้|ไม่ติด|บ่ได้)(เลย)?({number}|หก|สาม|หลาย)?(เดือน|ปี|อาทิตย์)...(เรือ|งาน|ไปทำ|เขมร|พม่า)?",
      "(หนี|กระโดด)(จาก|ออกจาก|ลงจาก)(เรือ|ตึก|แคมป์|บ้านนาย|ร้าน|โรงงาน)(มา)?(ได้)?",
      "หนีมา(อยู่)?(กับ)?(วัด|ทหาร|ตำรวจ|ป่า|บ้านคน)(ได้)?...(กลับบ้าน|ทำยังไง|ช่วย|ไม่มี)",
      "(กลับ)บ้านยังไงดี",
      "ถ้า(เกิน|พ้น)?...(กู|หนู|ผม|เรา)?ไม่(ทัก|โทร|ติดต่อ)(มา|กลับ)(ให้)?(ไป)?(บอก|แจ้ง)",
      "(ใคร|ไผ)(รู้จัก|ฮู้จัก)(คน)?(ใน|ที่)?(สถานทูต|กงสุล|ทหาร|ตำรวจ|มูลนิธิ)",
    },
  },
  unless = {
    en = {
      "(pls|please) send (me|us) (that|the|your|ur|a|photo|pics|pic|it|this|company|details|number|cv)",
      "tell them i m",
      "help me out (with|by|in)?",
      "lost (my|a|his|her|our) (passport|wallet|phone|bag)",
      "can police help",
      "comment",
      "(me|i) want go (how|to apply)",
      "want go (how to apply|too|also|pls pm|where)",
      "(pls|please|kindly) (call|tell|contact) (me|us|now|at|for|when|if|what|them|him|her)",
      "tell (me|them|him|her) (what|when|if|how much|i am (busy|late|coming|on))",
      "(help|helping) (us|them|me|him|her) (to|find|with|scan|drive|grow|build|achieve|on|in|sell|move|serve|"
        .. "make|understand)",
      "(lost|stolen) (my|a|his|her) (passport|wallet|bag|phone)",
      "(scan|homework|assignment|game|choose|survey)",
      "(help me|please help) (with|choose|find|vote|my homework|my cat|share)",
      "call (the)? police on",
    },
    th = {
      "(เกม|ละคร|ซีรีส์|แมว|หมา|การบ้าน|โหวต|กู้ภัย|น้ำท่วม)...(ช่วยด้วย|ช่วยที)",
      "ช่วยด้วย...(อยากได้|หิว|งง|ซื้อ|กิน|น่ารัก|หวย)",
      "ช่วยแจ้งตำรวจ(ให้)?แล้ว", "(ออก|กลับ|หนี)ไม่ได้(โดน|ถูก|เพราะ|ไล่|เกี่ยว|แปลว่า|หมายความ)",
    },
  },
  -- Illness, games and daily life call for help too.
  unless_about = { "everyday", "make-believe" },
  when = function(ad)
    return ad:has("(งาน|เวียก|ก๋าน|นายจ้าง|เจ้าของร้าน|บริษัท|เถ้าแก่|เจ๊|พาส|ตึก|ไต๋|เรือ|แขก|คนงาน|เมียวดี|ปอยเปต|สีหนุ|สถานทูต|ปืน|โดนช็อต|หนี้|boss|passport|work|job|embassy|captain|compound|kk park|guns|debt|army|"
      .. "employer|company|agent|agency|madam|sir|salary|pay|paid|owe|contract|boat|ship|island|customers|clients|guard|locked|lock|phone taken|"
      .. "shwe kokko|myawaddy|poipet|sihanoukville|scam|typing|target|housemaid|maid|helper|family|dancer|macau|karaoke|club|factory|farm)")
      and not ad:has("(หัวใจวาย|โรงพยาบาลประจำ|แพทย์|ดับเพลิง|กู้ชีพ|เกม|ซีรีส์)")
  end,
  fires = {
    en = {
      "«pls help us we are in a building», passport taken",
    },
    th = {
      "«ช่วยด้วยค่ะ อยู่ตึก»ที่เมียวดี มี 14 คนไทย",
      "ปอยเปต ตึก 8 ชั้น «ออกไม่ได้ คนไทย» 5",
    },
  },
  silent = {
    en = {
      "Please help me choose a dress.",
    },
    th = {
      "ช่วยด้วย อยากได้รองเท้าคู่นี้",
      "ช่วยโหวตให้หน่อยค่ะ",
    },
  },
  advice = "Treat as urgent: 191 or 1300 (+66 99 130 1300 from abroad). Answer with care, and do not call "
    .. "back where the person asks you not to.",
}
