-- Money is offered for each person brought along.
rule {
  title      = "Money for each person brought along",
  indicators = { "delphi:D5.09", "delphi:D2.03" },
  law        = { "th-atip-6", "th-jp-1" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "id-press-2025", "ilo-delphi-2009" },
  terms = {
    en = {
      "(find|bring|look for|get|pick|spot|catch) (me|us)? (lonely|poor|new|young|village|runaway|pretty|single|lost|broke) (girl|girls|boy|boys|people|women|ladies|ones) ... (bring|each|per|{number}|{money}|auntie|boss|madam)",

      "({money}|{number}|{number}k) (for|to) (you|u|me) (for)? (bring|bringing|each|per|every|if you bring|one "
        .. "girl|her)",
      "(you|u) (get|earn|take|receive) ({money}|{number}|{number}k) (for|per|each|when|if) (bring|bringing|each|"
        .. "every|she|he|one|girl|friend|person|head)",
      "bring (friends|friend|girls|girl|your friend|your friends|more girls|cousins|sister) ... (bonus|{money}|"
        .. "{number}|get|also|extra|village)",
      "(bring|brings|refer|find|recruit) (a|one|more|{number}|ten|five|some|us)? "
        .. "(friends|friend|people|girls|workers|head|heads|person|staff) ... "
        .. "(get|earn|commission|bonus|paid|{money}|per head|go home|free)",
      "{money} (per|a|each) (head|person|girl|worker) (you bring|brought|transfer|finder)?",
      "(agents|agent) ... (welcome|wanted) ... (bring|candidates|commission)",
      "(find|bring) (two|three|{number}) (people|others|friends) (and|then|so) (i|you|u) (can)? "
        .. "(go|leave)",
      "(get|gets|pay|paid|receive|earn) ({money}|{number}) (per|each|every|a) (head|person|girl|worker|boy|recruit|friend)",
      "(u|you) get {money}? (for|to) (bring|bringing|each|every)",
      "(bring|recruit|find|send) ({number}|more|other|some|ur|your) (workers|girls|boys|people|men|cousins) ... ({money}|per head|each|commission|released|go home)",
    },
    th = {
      "(ค่าหัว|ค่านายหน้า|ค่าแนะนำ|ค่าพา|ค่าคอม|หัวคิว|หัวละ|คนละ)(ให้)?(คน|คนที่)?(ที่)?"
        .. "(พามา|พาคน|หามา|หาคน|แนะนำ|ส่งคน|หามาให้)",
      "(พา|หา|ชวน|ส่ง)(คน|เพื่อน|คนมา|เพื่อนมา|สาว|ทีม)(มา)?(เพิ่ม|ให้|ได้|{number}คน)?..."
        .. "(หัวละ|คนละ|ต่อคน|ได้ค่าหัว|ค่าหัว|ให้เลย|ได้กลับ|กูได้กลับ)",
      "(ต่อคน|ต่อหัว|หัวละ){money}",
      "{money}(ต่อหัว|ต่อคน)...(พา|หา|คนมา|ส่ง)",
      "(หัวหน้า)?(ให้|บังคับให้|สั่งให้)(หาคน|หาเพิ่ม)(แทน|มา|เพิ่ม|{number}คน)?",
      "หาได้{number}?(สองคน|สามคน|คน)?(กู|หนู|ผม)?ได้กลับ",
    },
  },
  unless = {
    en = {
      "(refer a friend|referral) (scheme|program|programme) ... (bank|app|gym|broadband|loan)",
      "(kids|children) free",
    },
    th = {
      "(แนะนำเพื่อน)(สมัคร)?(แอป|บัตร|สินเชื่อ|ประกัน|ฟิตเนส|โปร)",
      "(บุฟเฟ่ต์|ทัวร์|ค่าเข้า|มา4จ่าย3|โปรโมชั่น|หมูกระทะ|หารกัน)",
    },
  },
  fires = {
    en = {
      "«Bring friends, get» 500 usd each.",
      "leader «gets 3000 per head», do not tell them",
    },
    th = {
      "บริษัทจ่าย«ค่าหัวให้คนพามา» 15,000 ต่อคน",
      "«หาคนมาให้ หัวละ» 3,000",
    },
  },
  silent = {
    en = {
      "Refer a friend scheme of our gym.",
      "Bring your friends to our shop.",
    },
    th = {
      "แนะนำเพื่อนสมัครแอป รับเครดิต",
      "บุฟเฟ่ต์หมูกระทะหัวละ 199",
    },
  },
  advice = "Ask who pays, when, and whether those who are brought know. Recruiters may themselves be under "
    .. "pressure to find others.",
}
