-- Lodging, food, ticket and transport are all free; ordinary one by one.
rule {
  title      = "Free lodging, food, ticket or transport, several together",
  indicators = { "delphi:D3.14" },
  weight     = 1,
  support    = true,
  at_least   = 2,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  terms = {
    en = {
      "free (food|meals|accommodation|accomodation|lodging|housing|room|board|hostel|flight|flights)",
      "free (ticket|tickets|air ticket|plane ticket|visa|transport|pick up|dormitory|dorm)",
      "(food|meals|accommodation|accomodation|room|lodging|ticket|tickets|flight|flights|visa|"
        .. "transport|hotel) (and (food|lodging|room|accommodation|visa|meals))? (is|are)? (all)? "
        .. "(free|provided|covered|paid|included|sponsored|arranged by us|by company|pd)",
      "(we|company|agency) (buy|buys|pay|pays|book|provide|provides|cover|covers|sponsor) "
        .. "(ur|your|the|all|for)? (ticket|tickets|flight|flights|visa|accommodation|food|air fare|"
        .. "airfare|everything)",
      "all expenses (paid|covered)?",
    },
    th = {
      "ฟรี(ที่พัก|อาหาร|ตั๋ว|ค่าเดินทาง|หอพัก|วีซ่า|ข้าว|ทุกอย่าง|ค่าน้ำ)",
      "(ที่พัก|ข้าว|อาหาร|ตั๋ว|ตั๋วเครื่องบิน|ค่าเดินทาง|กินอยู่)(และอาหาร|พร้อมอาหาร)?(ก็)?(ฟรี|บ่เสีย|ไม่เสีย|ออกให้|มีให้)",
      "(กินนอน|กินนอนในตึก|อาหาร 3 มื้อ|ที่พักอาหาร|วีซ่า)(และอาหาร|พร้อมอาหาร)?(ก็)?(ฟรี|บ่เสีย|ไม่เสีย|ออกให้|มีให้)",
      "(หอพัก|หอ|ค่ากิน|ค่ารถ|เอกสาร)(และอาหาร|พร้อมอาหาร)?(ก็)?(ฟรี|บ่เสีย|ไม่เสีย|ออกให้|มีให้)",
      "(กินอยู่|กินนอน|กิ๋นอยู่|กินนอนในตึก)(ฟรี|กับ|พร้อม|ในตึก)",
      "(ออก|ซื้อ|จ่าย|จอง)(ค่า)?(ตั๋ว|เดินทาง|รถ|ค่ารถ|เครื่องบิน|วีซ่า)(เครื่องบิน|ขาไป)?ให้(หมด|ก่อน|ฟรี|ทุกอย่าง|เลย)?",
      "(บริษัท|ร้าน|บอส|นาย|เถ้าแก่|พี่|เฮีย|เจ๊)(ออก|ซื้อ|จ่าย|จอง)(ค่า)?(ตั๋ว|เดินทาง|รถ|วีซ่า|ทุกอย่าง|หมด|ให้หมด)",
      "ตั๋ว(บริษัท|ร้าน|นาย|เขา|เค้า)ออก",
      "(มี)?รถ(ไป|มา)?รับ(ถึง|หน้า)(ที่|บ้าน|หน้าบ้าน|เซเว่น)",
    },
  },
  fires = {
    en = {
      "«Free flight» and «free accommodation», start tomorrow.",
    },
    th = {
      "«ฟรีที่พัก» ฟรีอาหาร «ออกค่าเดินทางให้»",
      "รายได้ดี กินอยู่ฟรี มี«รถไปรับถึงที่»",
    },
  },
  silent = {
    en = {
      "Free parking at the office.",
    },
    th = {
      "จัดส่งฟรีทั่วประเทศ",
      "ฟรีที่พัก สำหรับพนักงาน",
    },
  },
  advice = "Perks are ordinary. Ask who really pays and whether anything is to be paid back.",
}
