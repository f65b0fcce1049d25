-- Many people share a room, or sleep on the floor, at work, or in a place not meant for it.
rule {
  title      = "Crowded or makeshift sleeping place",
  indicators = { "delphi:D4.04", "ilo:10" },
  weight     = 2,
  status     = "stable",
  support    = true,
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(sleep|sleeps|sleeping|slept|bed|beds|bunk) (in|on|above|over|under|behind|beside|by|at) (the|our|his|her|a) (shop|store|flour store|storeroom|store room|unit|kitchen|tandoor|restaurant|workshop|factory|barn|shed|container|garage|floor|door|corridor|balcony|bar|warehouse|bakery|salon|loom|looms|stable|seats|minibus|site)",
      "(six|eight|ten|twelve|seven|nine|fifteen|twenty|{number}) (person|people|girls|lads|men|boys|of us|workers|women) (to|in|per|share|sharing|same) (a|one|the|same)? (room|suite|flat|van|house|caravan|container|bed)",

      "(sleep|sleeping|stay|live|room|dorm|dormitory) (for|with|of|in|has)? {number} (people|persons|girls|men|"
        .. "workers|pax|in one|per room|one room|of us)",
      "(sleep|sleeps|sleeping|slept) (on|in|under|at|inside|beside) (the|a)? (floor|kitchen|store|storeroom|"
        .. "balcony|boat|truck|warehouse|shop|stage|container|laundry|corridor|stairs|toilet|tent|plastic house|"
        .. "greenhouse|shed)",
      "(8|9|10|11|12|13|14|15|16|18|20|24|25|30|five|six|eight|ten|twelve|twenty) "
        .. "(people|persons|workers|men|girls|of us|of you|guys|in) ... (one|a|the|same|per|each) "
        .. "(room|flat|house|caravan|container|apartment)",
      "(hostel|room|dorm) {number} in a room",
      "{number} of (you|us) (share|sharing|in) (the|one|a) (room|flat|house)",
      "(sleep|sleeps|sleeping) (on|in|beside|under|at) (the)? (floor|kitchen|laundry|store|"
        .. "storeroom|storage|site|corridor|balcony|shop|stairs|container|ghetto|car|van|warehouse|"
        .. "washing machine|factory)",
      "(live|sleep) (in|on|at|above) (the)? (shop|site|takeaway|factory)",
    },
    th = {
      "(ห้อง(ละ|เดียว|เล็ก)|ห้อง)(นอน|อยู่|พัก|รวม)?(กัน)?(8|9|10|11|12|14|15|16|20|สิบ|สิบห้า|ยี่สิบ)คน",
      "(นอน|อยู่)(รวม|เบียด|อัด)(กัน)?({number}|สิบ|หลายสิบ)คน",
      "นอน(ใต้บันได|พื้น|กับพื้น|ในครัว|หน้าห้องน้ำ|ระเบียง|ในโกดัง|ในร้าน|ในห้องเก็บของ)",
      "นอน(ในไซต์|ในล้ง|บนเรือ|ห้องซักผ้า|ในโรงงาน|หลังร้าน|ในคอก)",
      "(กินนอน|กินอยู่)(ใน)(ตึก|ร้าน|ล้ง|โรงงาน|โกดัง|ไซต์|แคมป์)",
      "ห้องอยู่รวม",
    },
  },
  unless = {
    en = {
      "(not|never|dont|wont|no one|nobody) (sleep|sleeps|sleeping) (in|on|at)",

      "(sofa|couch|beach|backpack*|holiday|tent|camping|hotel)",
      "(dog|cat|baby|kids)",
    },
    th = {
      "(โฮสเทล|ค่ายลูกเสือ|ทริป|เที่ยว|แมว|หมา|น้องหมา|แคมป์ปิ้ง|กางเต็นท์)",
      "นอนในร้าน(ได้|กาแฟ)",
      "นอนพื้น(เย็น|สบาย)",
    },
  },
  fires = {
    en = {
      "Free «hostel 24 in a room», OT compulsory",
      "she must «sleep on the floor» of the laundry",
    },
    th = {
      "ห้องพัก «ห้องละ 12 คน» น้ำไฟหาร",
      "นวดต่างประเทศ «นอนในร้าน» ไม่มีห้อง",
    },
  },
  silent = {
    en = {
      "Own studio with a separate door.",
    },
    th = {
      "ห้องพักพนักงาน 2 คนต่อห้อง",
      "ทริปเขาใหญ่ กางเต็นท์ นอนพื้นสบายๆ",
    },
  },
  advice = "Ask how many sleep in a room, and for doors, water, toilets and fire exits; tell the inspector "
    .. "for safety.",
}
