-- There is no contract, no insurance, or the contract is not shown.
rule {
  title      = "No contract or insurance, or the contract is not shown",
  indicators = { "delphi:D4.08", "delphi:D1.04", "ilo:10" },
  weight     = 2,
  status     = "stable",
  support    = true,
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|without|dont need|not need|never) (a|any|written)? (contract|contracts|insurance|"
        .. "social security|payslip|payslips|wage slip|work permit) "
        .. "(needed|required|just|no|given|cash|only|and)?",
      "contract (u|you|is|will be)? (sign|signed|given|shown) (when|after|on) "
        .. "(you|u|arrival|reach|arrive|full payment|landing)",
      "contract after (full payment|arrival)",
      "(contract|paper) (in|is in) (agency|their|his|a foreign|chinese) (drawer|language|hands)?",
      "(no need|dont need) to read (the|it)?",
      "cash (in hand|no questions|no cards|no names|only no tax)",
      "laughed ... (wage slip|payslip|contract)",
      "(contract|paper|papers|agreement) (is)? (in|written in) (chinese|hebrew|korean|russian|arabic|japanese|thai|khmer|german|polish|italian|language) ... (sign|signed|airport|dont read|cannot read|cant read|not translated|no translation)",
      "(sign|signed|signing) (a|the|some)? (blank|empty|unknown) (paper|papers|contract)",
      "(signed|sign) ... (dont|don t|do not|didnt|did not|cannot|cant|not) (understand|read)",
      "contract (explain|explained|signed|sign|given|shown) (there|on arrival|at the airport|after you land|when you arrive)",
    },
    th = {
      "(ไม่มี|ไม่ต้องมี|ไม่ทำ|ไม่ได้ทำ|ไม่ต้องเซ็น|ไม่ให้)"
        .. "(สัญญา|สัญญาจ้าง|ประกันสังคม|ประกัน|สลิป|สลิปเงินเดือน|ใบอนุญาต)"
        .. "(จ้าง|ใดๆ|อะไร|ให้|นะ|แต่|เซ็น|ค่ะ|ครับ|เลย)?",
      "(สัญญา)(เป็นภาษา(เขา|จีน|อังกฤษ|เกาหลี)|อยู่ที่|ค่อยเซ็น|เซ็นตอน|เซ็นที่โน่น|ไปเซ็น|ไม่ต้องอ่าน|ให้ดูทีหลัง)",
      "(สัญญา|เซ็นสัญญา)...(ภาษา)(จีน|ต่างประเทศ|อังกฤษ|รัสเซีย|เขมร|เกาหลี|อาหรับ|ที่อ่านไม่ออก)...(ไม่มี|ไม่ได้|ไม่ต้อง|ไม่ให้)(ฉบับแปล|คำแปล|แปล|อ่าน|สำเนา)",
      "(เซ็น|เซ็นต์)(สัญญา|เอกสาร|กระดาษ|ใบ)?(ที่|แบบ)?(อ่านไม่ออก|ไม่ได้อ่าน|ไม่ให้อ่าน|กระดาษเปล่า|เปล่าๆ)",
    },
  },
  unless = {
    en = {
      "(no contract (phone|sim|plan|needed to cancel)|contractor|rent|rental|leave anytime)",
      "(no|without) contract (insurance incl|gym|broadband)",
    },
    th = {
      "(ไม่มีประกันชั้น|ไม่มีประกันเครื่อง|ไม่มีประกันศูนย์|ประกันหมด|ซิม|รายเดือน|เน็ต|มือถือ)",
      "ไม่มีสัญญาณ",
      "ไม่มีประกัน(ชั้น|ศูนย์|รถ|เครื่อง|หมด)",
      "ไม่มีสัญญา(ผูกมัด|ผูกพัน)",
    },
  },
  not_inside = {
    th = {
      "สัญญาณ",
      "ประกันตัว",
    },
  },
  unless_near = {
    en = {
      "(translation|translated|interpreter|both languages|bilingual)",
    },
  },
  fires = {
    en = {
      "Start now, «no contract», cash daily.",
      "Typist Cambodia, «contract u sign when reach» there",
      "«Contract in Hebrew you sign» at the airport",
      "he «signed papers, cannot read» them",
    },
    th = {
      "รับต่างด้าว «ไม่มีสัญญาจ้าง» จ่ายสด",
      "ร้านอาหาร «ไม่มีประกันสังคม»ให้",
      "«สัญญาภาษาต่างประเทศ ไม่มีฉบับแปล» เซ็นที่โน่น",
      "ให้«เซ็นกระดาษเปล่า»ก่อนเข้างาน",
    },
  },
  silent = {
    en = {
      "Written contract and social insurance.",
      "Contract in Thai and English, translated copy for you.",
    },
    th = {
      "มีสัญญาจ้าง มีประกันสังคม",
      "แถวนี้ไม่มีสัญญาณโทรศัพท์",
    },
  },
  advice = "Ask for the contract in a language the worker reads, and the social security registration.",
}
