-- Who does not reach a target or quota is fined, not paid, or punished.
rule {
  title      = "Missing a target costs pay or is punished",
  indicators = { "delphi:D4.03", "delphi:D5.07", "ilo:8" },
  law        = { "th-lp-76", "th-lp-70" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(if|when|who) (no|not|dont|didnt|never|you not|u not|you dont|we dont|not pick|not reach|no customer|no "
        .. "client|no deal|no sale) (reach|hit|meet|make|get|pick|catch|finish|find|have)? ... (target|kilo|kg|"
        .. "customer|client|deal|quota|sales|kpi|rounds|boxes) ... (cut|no|stand|beat|hit|fine|food|sleep|punish|"
        .. "minus|slap|shock|squat|sell|sold)",
      "(not reach|no|miss|missed|dont reach|didnt reach|not hit|below) (the)? (target|quota|customer|client|"
        .. "kpi) ... (we|they|boss|stand|beat|shock|no|fine|cut|punish|sold|sell|squat|morning|run)",
      "(under|below) {number} you (dont|don't|do not) (sleep|eat|get)",
      "(target|quota) (not hit|not met|missed) (is)? (fine|fined|no)",
      "who (dont|don't|doesnt) reach target",
      "(no|miss|missed|missing|below|not|fail|fails|failed|didnt|dont|without|short of|under) "
        .. "(to)? (the|ur|your|reach|hit|meet|make|reaching|hitting|meeting|reached)? (the|ur|your)? "
        .. "(target|targets|quota|quotas|kpi|numbers) ... (fine|fined|penalty|deduct|deducted|cut|"
        .. "no salary|no pay|no food|no sleep|not paid|unpaid|punish|punished|punishment|owe|stay|"
        .. "extra hours|beat|hit|sold|no dinner|work until|debt|goes to)",
      "(no|without) (client|clients|sale|sales|customer|target|quota) (no|means no) "
        .. "(food|pay|salary|dinner|sleep|rest|phone|money)",
      "if less than {number} ... (no|slap|beat|hit|food|dinner|fine)",
      "missing quota",
      "(nose|beat|hit|punish|punished) ... (for)? missing (quota|target)",
      "close chat w*out client no food",
    },
    th = {
      "(ดริ๊ง|ดริ้งค์|ดริ๊งค์|ยอด|ชั่วโมง|บิล|ไลฟ์|เป้า|กระทง)?(ไม่|บ่)ครบ({number})?(แก้ว)?(ก็|กะ)?"
        .. "(หัก|ปรับ|ยึด|ริบ|หักเบิ่ด|ไม่ได้เงิน|ไม่ได้กินข้าว)",
      "(ไม่มี|ไม่ได้|บ่ได้)ยอด...(ทำโทษ|ลงโทษ|ปรับ|โดน|อด|ไม้)",
      "(ไม่ถึง)(ไม่ได้กินข้าว|โดน|ปรับ|อด)",
      "(ต้อง|มื้อละ|วันละ)(ไลฟ์|ขาย|ทำ){number}ชั่วโมง...(ไม่|บ่)ครบหัก",
      "(ไม่ถึง|ทำไม่ถึง|ทำยอดไม่ได้|ไม่ได้ยอด|ยอดไม่ถึง|ยอดตก|ทำยอดไม่ถึง)(ตาม)?"
        .. "(ยอด|เป้า|ทาร์เก็ต|โควต้า|โควตา|kpi|เคพีไอ|เป้าหมาย|target)?(ก็|จะ|โดน|ถูก|ให้|ต้อง|เดือนนั้น)?(ปรับ|"
        .. "โดนปรับ|หัก|หักเงิน|ไม่จ่าย|ไม่ได้เงิน|ไม่ได้เงินเดือน|ไม่มีเงินเดือน|ลงโทษ|ไม่ได้กินข้าว|อดข้าว|ไม่ให้กินข้าว|"
        .. "ไม่ให้นอน|ไม่ได้นอน|โดนตี|โดนซ้อม|โดนช็อต|วิดพื้น|โดนขาย|ขายต่อ|อยู่ต่อ|ทำต่อ|เพิ่มชั่วโมง|วิ่ง|ยืน|โดนลงโทษ|"
        .. "เป็นหนี้)({money}|{number})?",
      "(ยอด|เป้า|โควต้า)(ไม่ถึง|ไม่ครบ|ไม่ได้|ตก)...(ปรับ|หัก|ไม่จ่าย|ไม่ได้เงิน|อด|ลงโทษ|โดน|ขาย)",
      "(ยอด|เป้า|โควต้า)(ไม่ถึง|ไม่ครบ|ไม่ได้|ตก)...(ย้าย|ช็อต|ตี|กลับห้องไม่ได้)",
      "(ขั้นต่ำ|บังคับยอด|บังคับ)(คืนละ|วันละ|เดือนละ)({number})...(ไม่ถึง|ไม่ครบ|ปรับ|หัก)",
      "(ยังไม่ครบ|ขายไม่ครบ|ขายไม่หมด)...(กลับห้องไม่ได้|กลับไม่ได้|ไม่ให้กินข้าว|ห้ามกลับ|โดนตี)",
      "(ปฏิเสธ|เลือก)(แขก|ลูกค้า)(ไม่ได้|ปรับ|โดนปรับ)",
      "ห้ามปฏิเสธ(ลูกค้า|แขก)",
      "(ยอด|เป้า|ดื่ม|แขก)...(ไม่ถึง|ไม่ครบ|บ่ครบ)...(หัก|ปรับ|ตัด)(เบิ่ด|ค่า|เงิน|{number}|ครึ่ง)?",
      "(พูดคุย|คุยไทย|คุยภาษาไทย|หลับ|ลุกเข้าห้องน้ำ)...ปรับ{number}",
    },
  },
  unless = {
    en = {
      "(bonus|incentive|commission|sales executive) ... (target|targets)",
      "exceed target",
    },
    th = {
      "(ไม่ถึง)(คิว|บ้าน|ร้อย|บาท|ชั่วโมง|นาที|ปี|มือ)",
      "(โบนัส|ค่าคอม|อินเซนทีฟ)...(ยอด|เป้า)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "Kids sell on the street, «if less than 80 no» dinner and slap.",
      "«miss target no salary» that month",
    },
    th = {
      "งานตอบแชท «ไม่ถึงยอดโดนปรับ» ไม่ถึงเป้าไม่จ่าย",
      "ออฟแขกขั้นต่ำคืนละ 1 — «ไม่ถึงปรับ 1,500»",
      "เมื่อรับมัดจำแล้ว «ปฏิเสธแขกไม่ได้»",
    },
  },
  silent = {
    en = {
      "Bonus if you exceed target.",
    },
    th = {
      "ถึงยอดมีโบนัส ไม่ถึงก็ได้ฐานเต็ม",
      "ถนนยังไม่ถึงบ้าน",
    },
  },
  advice = "Ask what happened to the last person who missed the target. Basic pay is due for the time "
    .. "worked.",
}
