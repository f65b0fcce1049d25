-- A false age or card is arranged for somebody young, or nobody looks at ages.
rule {
  title      = "Age is hidden, or nobody checks it",
  indicators = { "delphi:D4.07", "delphi:D5.10" },
  law        = { "th-lp-50", "th-ep-16", "th-lp-44" },
  weight     = 8,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-entertainment-act" },
  terms = {
    en = {
      "(say|tell them|put|ill say|i will say|just say|pretend) (that)? "
        .. "(u|you|ur|youre|you are|she is|shes)? (r|are|is)? (18|19|20|21|over 18)",
      "(fake|false|another|borrowed|new) (id|ic|age|birth certificate) ... {age<18}",
      "{age<18} ... (fake id|nobody checks|no one checks|dont check id|no id check|without id)",
      "(nobody|no one|we dont|they dont|dont|never) (checks|check|ask|asks|look at) "
        .. "(ur|your|the|for)? (id|age|ages|ids) ... (girls|young|teen|teens|under|fun|party|club|bar)",
      "(under 18|underage|under age|minors|17|16|15) (is|are)? "
        .. "(ok|okay|fine|welcome|also|can|accepted) ... "
        .. "(parents|no id|nobody|cash|no papers|dont need)",
    },
    th = {
      "(บอก|ตอบ|ใช้|แจ้ง|โกง)(ใครๆ|เขา|แขก|ตำรวจ)?(ว่า)?(อายุ)?(18|19|20|21|ยี่สิบ)(นะ|ไป|ก็พอ|ก็ได้|แล้วกัน)",
      "(หา|ทำ|มี|ให้|ยืม|ใช้)(บัตร|บัตรประชาชน)(เสริม|ปลอม|คนอื่น|พี่สาว|ให้|อีกใบ)(นะ|ไม่ต้องกลัว|ให้|ใช้|ได้)?..."
        .. "(ตรวจ|อายุ|เด็ก|น้อง|18|20)",
      "(บอกใครๆ|บอกเขา|บอกแขก)ว่า(อายุ)?20",
      "(ต่ำกว่า|ไม่ถึง|ยังไม่ถึง)18(ปี)?(ก็)?(รับ|ได้|ทำได้|มาได้|ไม่เป็นไร|โอเค|คุยได้|มีทาง)",
      "(ไม่ตรวจ|ไม่เอา|ไม่ดู|ไม่ขอ|ไม่เช็ค|ไม่เช็ก)(บัตร|อายุ|บัตรประชาชน)...(เด็ก|น้อง|ร้าน|นั่ง|เงินสด|วัยใส|หน้าเด็ก)",
      "(เด็ก|น้อง|นั่ง|หน้าเด็ก|วัยใส|15|16|17)...(ไม่ตรวจ|ไม่เอา|ไม่ดู|ไม่ขอ|ไม่เช็ค|ไม่เช็ก)(บัตร|อายุ)",
    },
  },
  unless = {
    en = {
      "(must|should) (say|be) ... (18|20|21)",
      "(must be|only|over) (18|20|21)",
      "(fake id) ... (refused|police|confiscated)",
    },
    th = {
      "(ห้าม|ไม่รับ|งดรับ)(อายุ)?(ต่ำกว่า|ไม่ถึง)18",
      "(ต้อง)(บอก|แจ้ง)...18",
      "(บัตรเครดิต|สินเชื่อ|กู้|ผ่อน|บัตรกดเงิน)",
    },
  },
  except     = { "line-broken" },
  unless_near = {
    en = {
      "(parents signature|parent signature|parents note|guardian|consent|chaperone|tutor|film extras|on set)",
    },
  },
  -- Who speaks of permits, signed forms, holiday work or a child of the house minds the young.
  when = function(ad) return not ad:has("<minded-young>") end,
  fires = {
    en = {
      "nobody checks, «i'll say ur 19»",
      "«17 fine, we don't need» parents",
    },
    th = {
      "«บอกใครๆ ว่า 20» นะ เดี๋ยวเจ๊หาบัตรให้",
      "«ต่ำกว่า 18 ก็รับ» ไม่ตรวจบัตร",
      "«15+ ค่าแรง 250 ไม่เอาบัตร»",
    },
  },
  silent = {
    en = {
      "Must be over 18, we check your ID at the door.",
    },
    th = {
      "ไม่รับอายุต่ำกว่า 18 ปี",
      "ผู้สมัครต้องแจ้งอายุ 18 ปีขึ้นไป",
      "ผ่อนได้ ไม่ตรวจบัตรเครดิต",
    },
  },
  advice = "Ring 1300 or 191 at once and keep the message. Ask who provides the card and for which place."
,
}
