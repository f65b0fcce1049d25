-- Organs are asked for, or women are sent abroad for eggs or surrogacy.
rule {
  title      = "Organs, eggs or surrogacy for money",
  indicators = { "delphi:D3.06", "delphi:D1.09", "ilo:1" },
  law        = { "th-atip-6" },
  weight     = 8,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "palermo-2000", "ilo-delphi-2009", "th-general-knowledge" },
  terms = {
    en = {
      "(we|i|patient|buyer|hospital) (need|needs|want|wants|buy|looking for|find) (a|one|your|ur)? (kidney|"
        .. "kidneys|liver|egg|eggs|womb|surrogate|donor kidney)",
      "(kidney|liver|organ) ... ({money}|{number} lakh|travel|brother of|pretend|say you|relative)",
      "(egg donor|egg donors|egg donation|egg program|surrogate|surrogates|surrogacy|surrogate mother|surrogate "
        .. "mothers) ... (apartment|cannot leave|passport|coordinator|stay|house|abroad|program|earn|pay|paid)",
      "(carry|have|give birth) (a)? baby for (others|rich|couple|couples|chinese|foreign)",
      "(sell|selling|donate|donating|need|buy|wanted) (a|ur|your|one|my|the)? "
        .. "(kidney|kidneys|liver|organ|organs|cornea)",
      "kidney (donor|donors|for sale|needed|wanted)",
      "(egg donor|egg donors|egg donation|surrogate|surrogates|surrogacy) ... (wanted|needed|"
        .. "abroad|georgia|cambodia|laos|colombia|paid|usd|{money}|ticket|passport|stay in)",
    },
    th = {
      "(ขาย|บริจาค|รับซื้อ|หา|ต้องการ|ผ่า)(ไต|ตับ|อวัยวะ|กระจกตา)(ข้าง|ให้|หนึ่ง|ด่วน|แลก)?..."
        .. "({money}|บาท|แสน|ต่างประเทศ|ตั๋ว|กรุ๊ป)",
      "(กรุ๊ปเลือด|ผลตรวจไต|ไตข้าง|ข้างเดียวอยู่ได้)...(ได้|แสน|ตั๋ว|ตรวจไต)",
      "(รับ|หา|ต้องการ|สนใจ)(แม่|สาว|คน)?(อุ้มบุญ|บริจาคไข่|ขายไข่|เก็บไข่)",
      "(อุ้มบุญ|เก็บไข่|บริจาคไข่)...(ต่างประเทศ|จอร์เจีย|กัมพูชา|พนมเปญ|ลาว|ครั้งละ|ค่าตอบแทน|แสน|เก็บพาส|บ้านพัก)",
      "(ไปผ่า|ผ่าตัด|ผ่า)(ที่|ใน)?(ต่างประเทศ|โน่น|อินเดีย|จีน|เวียดนาม|กัมพูชา)...(ข้างเดียว|แสน|กรุ๊ป|ตรวจ|ไต|ตับ)",
      "(เก็บ|ฉีด)(ตัวอย่าง)?(เซลล์|ฟอง|ไข่)(ครบ)?...(ค่าขนม|ตั๋ว|หมื่น|แสน|ครบ)",
      "(แม่อุ้มบุญ|อุ้มบุญ|อุ้มท้อง|ตั้งท้องแทน)",
      "(ทดลอง|ทดสอบ)ยา...(แสน|หมื่น|{money}|ออกไม่ได้|นอนศูนย์)",
    },
  },
  unless = {
    en = {
      "(organ donor card|blood donation|hospital waiting list)",
      "(kidney beans|kidney disease|kidney failure)",
    },
    th = {
      "(สภากาชาด|บัตรบริจาคอวัยวะ|โรคไต|ไตวาย|ฟอกไต|ไข่ไก่|ไข่เป็ด|ไข่มด)",
      "(บริจาคอวัยวะ)(กับ|ที่|ผ่าน)(สภากาชาด|โรงพยาบาล)",
      "อุ้มบุญ(ที่)?(ถูกกฎหมาย|ตามกฎหมาย|ในไทย|ให้(พี่สาว|น้องสาว|ญาติ))", "(เคย|ใครเคย|อยาก|ปรึกษาเรื่อง|กฎหมาย)(อุ้มบุญ)...(กฎหมาย|โรงพยาบาล|ญาติ|หมอ)", "ช่วยเก็บไข่(ได้)?ค่าขนม",
    },
  },
  fires = {
    en = {
      "«Kidney donor» wanted, 20,000 usd, ticket paid.",
    },
    th = {
      "«รับแม่อุ้มบุญ»ไปจอร์เจีย ค่าตอบแทน 450,000",
      "«รับบริจาคไข่» ครั้งละ 30,000 เก็บที่พนมเปญ",
    },
  },
  silent = {
    en = {
      "Kidney disease awareness day.",
    },
    th = {
      "ลงทะเบียนบริจาคอวัยวะกับสภากาชาด",
      "เก็บไข่ไก่ในฟาร์ม วันละ 400",
    },
  },
  advice = "Ring 1300 before any journey. Ask who pays, which country, who holds the papers, whether she "
    .. "may change her mind. Trade in organs is forbidden.",
}
