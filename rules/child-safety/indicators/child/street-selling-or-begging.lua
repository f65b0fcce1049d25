-- Children sell, beg or collect money in the street for others.
rule {
  title      = "Children sell or beg for others",
  indicators = { "delphi:D5.06", "delphi:D5.07", "ilo:1" },
  law        = { "th-cp-26", "th-atip-6", "th-lp-44" },
  weight     = 8,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "polaris-typology-2017", "th-general-knowledge" },
  terms = {
    en = {
      "(child|children|kids|kid|boys|girls|little ones|babies) ... "
        .. "(sell|sells|selling|beg|begs|begging|collect money) ... (flower|flowers|tissue|street|"
        .. "traffic|bar|bars|night|daily|target|quota|red light|money)",
      "(rent|hire|borrow) (a|your|the)? (baby|child|children|kid|kids) ... (beg|begging|street|sell)",
      "(children|kids|child|boys|girls) (can|may|could)? (also|too)? (help|work|mould|peel) (also|too|with|here)?",
      "small (hands|fingers) (faster|better|good|quick)",
    },
    th = {
      "(เอา|พา|ให้|บังคับ|จับ)(เด็ก|ละอ่อน|เด็กพิการ|เด็กต่างด้าว|เด็กเขมร|เด็กเล็ก|คนพิการ)(เล็ก|พิการ|ต่างด้าว)?(มา|ไป)?(นั่ง|เดิน)?(ขอทาน|ขอเงิน|ขายดอกไม้|ขายพวงมาลัย|ขายทิชชู่)",
      "(เด็ก|เด็กๆ|น้อง|ลูก|หลาน|เด็กพวงมาลัย)..."
        .. "(ขอทาน|เดินกล่อง|ขายพวงมาลัย|ขายดอกไม้|ขายทิชชู่|เดินขาย|ขายลูกอม|เช็ดกระจก)..."
        .. "(คืนละ|วันละ|ยอด|แบ่ง|ส่วนแบ่ง|ครบ|คนคุม|ห้าม|เที่ยงคืน|ไฟแดง|ไม่ถึง)",
      "กติกา(เด็ก|น้อง)(พวงมาลัย|ขายดอกไม้)",
      "(เช่า|หา|ยืม|รับ)(เด็ก|ทารก|เด็กเล็ก|ลูก|น้อง)...(ขอทาน|เดินกล่อง|นั่งขอ|กล่องบริจาค)",
      "(เด็ก|น้อง)(ต้อง)?(ได้|ขาย|ขอ)(ให้)?(ครบ|ยอด|คืนละ|วันละ)(ก่อน|{number})...(ไม่ได้กินข้าว|กลับ|ไม่ถึง|ถึงจะ)",
      "(ขอทาน|ขายดอกไม้|ขายพวงมาลัย|ขายลูกอม)...(เก็บเงินตอน|มาส่งตอน|มารับตอน|คนมาเก็บ|คนคุม|ไม่ได้กินข้าว|ถ้าได้ไม่ถึง)",
      "เด็ก...(ถ้าได้ไม่ถึง|ขายไม่หมด|หาไม่ได้)...(ไม่ได้กินข้าว|โดนตี|ไม่ให้กลับ|อด)",
    },
  },
  unless = {
    en = {
      "(lemonade|cookies|bake sale|school|charity run|fundraiser)",
    },
    th = {
      "(กีฬาสี|โรงเรียน|ครู|งานวัด|กิจกรรม|ค่าย|ตลาดนัดโรงเรียน|แม่ๆ|ผู้ปกครอง)",
    },
  },
  unless_near = {
    en = {
      "(child work permit|film extras|parent or guardian)",

      "(parents signature|parent signature|parents note|guardian|consent|chaperone|tutor|film extras|on set)",
      "(homework|class|school project|charity|toy|learn|learning|volunteer|museum|garden party|cooking class|fun|camp)",
    },
  },
  -- Open days and a child of the house that helps are no selling for others.
  when = function(ad) return not ad:has("<minded-young>") end,
  fires = {
    en = {
      "I take «children to Pattaya to sell flower» in bar street.",
      "families welcome, «children can also help», piece rate",
    },
    th = {
      "«กติกาเด็กพวงมาลัย»ชุดใหม่ ต้องได้คืนละ 800",
      "รับน้อง ป.4 «เดินกล่องบริจาค»ได้ส่วนแบ่ง",
      "«ขอทานหน้าห้าง มีคนมาส่งตอน»เช้าเก็บเงินตอนค่ำ",
    },
  },
  silent = {
    en = {
      "School bake sale: children sell cookies on Friday.",
      "Children can help in the garden, fun camp.",
    },
    th = {
      "เด็กๆ ผลัดกันช่วยขายพวงมาลัยงานกีฬาสี มีครูอยู่ด้วย",
      "ซื้อพวงมาลัยไหว้พระ",
      "ขายดอกไม้วันวาเลนไทน์ เปิดรับออเดอร์",
    },
  },
  advice     = "Tell 1300 the place and the time. Do not photograph the child and do not face the minder.",
}
