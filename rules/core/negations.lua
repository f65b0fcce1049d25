-- Words that take the force of what stands right behind them, for all rules that do not say `even_negated`.
-- Kept to words that leave no doubt: a plain "not" turns many signs into graver ones ("not paid", "ไม่คืน").
local th_who = "(นายจ้าง|บริษัท|เอเจนซี่|นายหน้า|ตัวแทน|ผู้ใด|ใคร|ใครก็ตาม|คนอื่น|ผู้อื่น|เรา|ทางเรา|ผู้รับสมัคร|หัวหน้า)?"
local en_who = "(employer|employers|agent|agents|agency|agencies|recruiter|recruiters|company|companies|one|body|person)"

negations {
  { reason = "negation",
    terms = {
      th = {
        "(ห้าม|ต้องไม่|ไม่มีสิทธิ|ไม่มีสิทธิ์|ไม่มีอำนาจ|มิให้)(ที่จะ)?(ให้)?" .. th_who .. "(มา|ไป|ทำการ|เรียก|สั่ง|บังคับ)?",
        "(ไม่เคย|ไม่มีการ|ไม่มีนโยบาย|ไม่อนุญาตให้|ปราศจาก|ไม่ยอมให้)" .. th_who .. "(มา|ไป|ทำการ|เรียก|สั่ง|บังคับ)?",
        "(อย่า|อย่าให้|อย่ายอมให้|อย่าปล่อยให้)" .. th_who .. "(มา|ไป)?",
        "(ผิดกฎหมาย)(ที่จะ|ถ้า|หาก)" .. th_who,
      },
      en = {
        "(never|nobody may|must not|mustnt|shall not|may not|should not|shouldnt) (ever|be|let|allow|have to|need to)? "
          .. "(anyone|anybody|someone|them|us|your employer|your agent|an agent|asked to|required to|told to|made to|forced to)? (to)?",
        "(no) " .. en_who .. " (ever|may|can|should|shall|must|will|is allowed to|has the right to|has a right to)",
        en_who .. " (must|may|can|should|shall) (not|never)",
        en_who .. " (cannot|cant|mustnt|shouldnt)",
        "(do not|dont|never) (let|allow) (anyone|anybody|someone|them|him|her|your employer|your agent|an agent|the company) (to)?",
        "(not allowed|not permitted|forbidden|prohibited|unlawful|against the law|illegal) (for)? (any|an|your|the)? "
          .. "(employer|agent|employers|agents|company|anyone|them)? (to|from)",
        "(we|i|company|agency|they) (do not|dont|does not|doesnt|will not|wont|would not|wouldnt) (ever)?",
        "(without|instead of) (ever)? (having to|needing to|being asked to)?",
      },
    },
  },
  { reason = "condition",
    terms = {
      th = {
        "(ถ้า|หาก|ถ้าหาก|กรณี)(มี|เจอ|พบ)?(ใคร|คน|ผู้ใด|นายหน้า|นายจ้าง|ผู้ที่|เพจ|บริษัท|เอเจนซี่)...(แจ้ง|โทร|ร้องเรียน|อย่า|ระวัง|สายด่วน|ปฏิเสธ|รายงาน)",
        "(ระวัง|อย่าหลงเชื่อ|หลีกเลี่ยง)(คน|เพจ|นายหน้า|งาน|ประกาศ|เอเจนซี่|ใคร|บริษัท|ผู้ที่)?(ที่|ซึ่ง)?(มา|ชอบ|มัก|จะ)?",
      },
      en = {
        "(if|when|whenever|where) (anyone|anybody|someone|somebody|any agent|an agent|a recruiter|any recruiter|an employer|"
          .. "any employer|your employer|your agent|a company|any company|they|people) ... "
          .. "(report|call|tell|contact|refuse|walk away|do not|dont|red flag|be careful|say no|hotline|1300|get help)",
        "(beware of|avoid|watch out for|be careful of|stay away from|report) (any|all|jobs|job offers|agents|offers|anyone|employers|"
          .. "recruiters|people|companies|adverts|ads)? (who|that|which|where)? (they|ask|asks|want|wants|will)? (to|you to)?",
      },
    },
  },
  { reason = "quotation",
    terms = {
      th = { "(โพสต์|โพส|ข้อความ|ประกาศ|โฆษณา)(ทำนอง|ประเภท|ลักษณะ|แบบ|เขียน)?(ว่า|ที่ว่า)(จะ)?" },
      en = { "(posts|adverts|ads|messages|offers|wording|phrases|lines|words) (such as|like|saying|that say|along the lines of)" },
    },
  },
}
