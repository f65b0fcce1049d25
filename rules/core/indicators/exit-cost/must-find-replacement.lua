-- A person may leave only after bringing someone else.
rule {
  title      = "Leaving is allowed only after bringing another person",
  indicators = { "delphi:D5.09", "delphi:D2.06", "ilo:3", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(find|bring|get|send) (a)? (new|another|replacement|{number} new|{number} more|one more) (maid|helper|"
        .. "person|people|worker|workers|girl|girls|friend|friends|crew)? (first|or|then|before|and then|to go|to "
        .. "leave|if)",
      "(until|till|before|unless) (the)? (replacement|new (crew|maid|helper|worker|girl)) (come|comes|came|"
        .. "arrive|arrives|found|is found)",
      "(find|bring|get|recruit|provide|send) "
        .. "(a|an|ur|your|another|one|two|2|3|someone|some|{number})? (replacement|replacements|"
        .. "substitute|new people|new person|new worker|another worker|friend|friends|other person|"
        .. "people) ... (before|to|then|and|if|or|only) (you|u)? "
        .. "(can|may|could|be|get|wanna|want to|want)? (to)? "
        .. "(leave|go|released|release|quit|resign|go home|out|free|exit)",
      "(leave|go home|release|released|quit|resign|exit|free) ... "
        .. "(find|finds|bring|brings|recruit|send) (a|an|your|another|one|two|2|3|{number})? "
        .. "(replacement|replacements|substitute|friend|friends|new people|new person|persons|people)",
    },
    th = {
      "(หา|พา|ชวน|ส่ง|เอา)(คน|เพื่อน|คนใหม่|เด็กใหม่|คนอื่น)(ใหม่|อื่น)?(มา)?(แทน|เปลี่ยนตัว|เปลี่ยน|ต่อ|อีก)?"
        .. "({number}คน|สองคน|สามคน|ให้ครบ|ได้)?(ก่อน|แล้ว|ถึง|ถึงจะ|จึง|จึงจะ|ค่อย)(ถึง)?(จะ)?(ได้|ให้|ยอม)?"
        .. "(ออก|ลาออก|กลับ|ไป|คืน|ปล่อย|ถอน)",
      "(ออก|ลาออก|กลับ|ปล่อย|คืนบัตร|ปล่อยตัว)(ได้|ก่อน)?(ต้อง|ถ้า|ต่อเมื่อ|เมื่อ|ให้)(หา|พา|ชวน|มี|ส่ง)"
        .. "(คน|เพื่อน|คนใหม่|คนมา)(มา)?(แทน|เปลี่ยน|ใหม่|ต่อ|{number}คน)",
      "(บอก)?ให้หาคนมาแทน(ก่อน)?",
      "หาเพื่อนมาต่อ{number}คนถึง",
      "ไม่มีคนแทน(ก็)?(ออก|กลับ|ลาออก)ไม่ได้",
      "(หา|พา)คนมา(แลกตัว|แลก|เปลี่ยนตัว)",
    },
  },
  unless = {
    en = {
      "(roommate|tenant|shift|passport|ticket|phone|part|parts)",
      "(tenant|tenancy|room|flatmate|roommate|housemate|lease|shift)",
      "(refer|referral)",
    },
    th = {
      "(เซ้ง|ห้อง|หอ|รูมเมท|เช่าต่อ|แลกเวร|สลับกะ)",
    },
  },
  fires = {
    en = {
      "You can «go home only after you bring two friends».",
    },
    th = {
      "บอก«ให้หาคนมาแทนก่อน»ถึงจะคืนบัตร",
      "«พาเพื่อนมา 3 คนถึงจะได้กลับ»",
    },
  },
  silent = {
    en = {
      "Moving out, need to find a replacement for my room before I go home.",
    },
    th = {
      "หาคนมาเช่าต่อ ย้ายออกสิ้นเดือน",
      "รับคนมาแทนพนักงานที่ลาออก",
    },
  },
  advice = "Ask whether the person can leave today. Nobody has to bring a replacement to end work.",
}
