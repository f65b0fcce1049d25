-- People are wanted to scan their faces, or are brought somewhere to do it.
rule {
  title      = "Scanning of faces for accounts",
  indicators = { "delphi:D5.06" },
  law        = { "th-mule" },
  weight     = 8,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-decoy-border", "ilo-delphi-2009" },
  terms = {
    en = {
      "(face|facial|face id|selfie) (scan|scanning|verified|verify|verification|recognition) (quick|job|work|"
        .. "for|bank|account|then|{money}|at|needed|easy|two|{number}|n|and|is|too)",
      "(scan|scanning|scans) (your|ur|the|my|her|his|our)? (face|faces|eyes|eye|iris)",
      "need (your|ur)? face (too|also|scan|and|for|verified)",
      "(scan|scanning|scans) (ur|your|my|the|their|our)? (face|faces) ... "
        .. "(account|bank|app|money|pay|paid|transfer|loan)",
      "(face scan|face scanning|facial verification) (job|work|jobs|for money|paid)",
      "(scan|scanning) (ur|your) face",
      "(face|selfie) (holding|with) (a|the)? (paper|date|id|ic|card|sign) ... (bank|app|account|opening|wallet|both|screen)",
      "(face|selfie|face video|blink) ... (bank app|app screen|bank login|account opening|new opening|wallet opening)",
    },
    th = {
      "(ไป|มา|นั่ง|ให้|รับ|งาน|จ้าง|แค่|อยู่|แค่ไป|ต้อง)(นั่ง)?สแกน(ใบ)?หน้า"
        .. "(ให้|ที่|ตลอด|วันละ|ทุก|ได้เงิน|ได้|ครั้งละ|จ่าย|เฉยๆ|อย่างเดียว)?",
      "(รับซื้อ|รับเช่า|ซื้อ|เช่า|ขอเช่า)หน้า(พร้อม|จริง|สด|คน|สแกน|แอป|แบงก์|บัญชี|กับ|และ|ม้า)",
      "หน้า(พร้อม|กับ|และ|แถม)(เสียง|ซิม|บัญชี|เล่มบัญชี)",
      "สแกน(ใบ)?หน้า(วันละ|ครั้งละ|ให้)(ร้อย|{number}|รอบ|พี่|เขา|เว็บ|บัญชี)",
      "ยืนยันตัวตนด้วยใบหน้าให้(เรา|พี่|บริษัท)",
      "(วิดีโอ|คลิป)(หน้า|หันหน้า|หัน|ตัวเอง)?(หัน)?(หน้า)?(ซ้ายขวา|ซ้าย ขวา|กระพริบตา|อ้าปาก|พยักหน้า)",
    },
  },
  unless = {
    en = {
      "(attendance|entry|clock in|passport gate|airport|unlock|gym|condo|door)",
      "face scan (entry|attendance|unlock|check in|to clock)",
      "unlock",
    },
    th = {
      "สแกน(ใบ)?หน้า(เข้างาน|ออกงาน|เข้าออฟฟิศ|เข้าคอนโด|ลงเวลา|ปลดล็อก|เช็คอิน|เข้าแอป)",
      "(ห้าม|อย่า|เตือน|ระวัง|ชวน)...สแกนหน้า",
    },
  },
  unless_near = {
    th = { "(pipo|เจ้าท่า|สนามบิน|เรือสำราญ|แจ้งเข้าออก|ลงเวลา|ด่านตรวจ|พาสปอร์ตหน้าเครื่อง)" },
  },
  fires = {
    en = {
      "Come to our hotel, just «scan your face» for the bank app.",
    },
    th = {
      "«ไปสแกนหน้า»ที่แม่สอดเดือนนึง จบหนี้",
      "เขา«ให้สแกนหน้าวันละ»ร้อยรอบ",
      "ส่งรูปคู่บัตรกับ«คลิปหันหน้าซ้ายขวา»มาเปิดงาน",
    },
  },
  silent = {
    en = {
      "Face scan attendance at the gate.",
    },
    th = {
      "สแกนหน้าเข้างานทุกเช้า",
      "แอปธนาคารปลดล็อกด้วยใบหน้า",
    },
  },
  advice = "Ask where the person was brought and whether she can leave. Tell the bank and 1441; if still "
    .. "there, 191.",
}
