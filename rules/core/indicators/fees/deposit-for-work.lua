-- A security deposit or a personal guarantor is demanded for ordinary work.
rule {
  title      = "A security deposit or guarantor is asked for the job",
  indicators = { "delphi:D2.04", "delphi:D4.07", "ilo:9" },
  law        = { "th-lp-10" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(pay|leave|lodge|place|put|bring|require|requires|required|deduct|hold|holds|keep) "
        .. "(a|an|the|ur|your)? ({money}|refundable|cash|security|work|uniform|small|returnable|job|"
        .. "training)? (work|security|cash|job|uniform|employment|performance|refundable|good conduct|"
        .. "breakage)? (deposit|bond|caution money|guarantee money)",
      "(work|job|employment|security|uniform|locker|tool|tools|good conduct|refundable) "
        .. "(deposit|bond) (of|is|{money}|required|must|will|applies|before|taken|held|back)",
      "(deposit|bond) (of)? {money} ... (from|out of) (first|your|ur)? (salary|wage|pay|month)",
      "(need|needs|bring|with|must have|require|requires) (a|two|2|one|1)? (guarantor|guarantors)",
    },
    th = {
      "(มัดจำ|ประกัน)(ชุด|เอกสาร|ที่นั่ง|ตั๋ว)(ก่อน)?({money}|{number})",
      "(ประกันการทำงาน|เงินประกัน|ประกันเครื่องแบบ)({money}|{number})",
      "ยึดเงินประกัน",
      "(ค่าชุด|ค่าเครื่องแบบ)({money}|{number})?หัก",
      "(เงิน|ค่า)(ประกัน|ค้ำประกัน)(การทำงาน|งาน|เข้างาน|ความเสียหาย|สัญญา|ตำแหน่ง|ชุด|ของเสียหาย|ก่อนเริ่มงาน)",
      "(วาง|เก็บ|หัก|มี|จ่าย|ต้องมี|ต้องวาง|เสีย|ขอเก็บ|หักเก็บ|โอน|ทยอยหัก)(เงิน|ค่า)?"
        .. "(ประกัน|เงินประกัน|มัดจำ|ค้ำประกัน|เงินค้ำ)"
        .. "(การทำงาน|คนละ|เดือนละ|เข้า|ก่อน|ล่วงหน้า|งาน|ชุด|{money}|{number})",
      "(เงินประกัน|ค่าประกัน|เงินค้ำประกัน)({money}|{number})...(คืน|งาน|ลาออก|ออก|ทำงาน|เริ่ม|หรือ)",
      "(ต้องมี|หา|มี|ใช้|เอา)(คนค้ำ|คนค้ำประกัน|บุคคลค้ำ|บุคคลค้ำประกัน|ผู้ค้ำ|ผู้ค้ำประกัน)",
      "ค้ำประกันด้วย(บุคคล|เงินสด|เงิน|โฉนด)",
      "(มัดจำ|ประกัน)(การทำงาน|เข้างาน|ก่อนเข้างาน|ก่อนเริ่มงาน)",
      "(ลาออก|ออก)(ไม่ครบ|ก่อน)...(ยึด|ริบ|ไม่คืน)(เงิน)?(ประกัน|มัดจำ)",
      "ไม่คืนเงินประกัน",
      "ค้ำประกันการทำงาน",
    },
  },
  unless = {
    en = {
      "(uniform|raincoat|locker|key|badge|helmet|laptop|tool|tools|apron|thermal|bag|jacket|card|boots|pda|scanner|radio|room key|swipe card|fob|hi vis|vest|tablet|id card|toolkit|kit) deposit ... (get back|got back|back when|back if|back at|back on|refund when|refunded when|refunded on|refundable when (return|returned|you return)|refundable on return|returned when|return when|when return|when resign|hand it in|bring it back|give it back|gives back|given back)",
      "(no|without|never|not|zero) (a|any|need)? ... (deposit|bond|guarantor)",
      "(cashier|cash shortage|rent|rental|room|apartment) ... (deposit|bond)",
      "(landlord|tenancy|bank|fixed|term|time|holiday) ... (deposit|bond)",
      "(deposit|bond) (back|scheme|account|accounts|insurance|market|trading)",
      "security (guard|guards|officer|bond market)",
      "(bring|keep) ... deposits",
    },
    th = {
      "(ไม่มี|ไม่ต้อง|ไม่เก็บ|ไม่หัก|ไม่เสีย|ไม่ต้องมี|ไม่ต้องใช้|ไม่ใช้|ฟรี|ปลอด|คืน)(มี|วาง|เก็บ|จ่าย|เงิน|การ)?"
        .. "(เงิน|ค่า)?(ประกัน|มัดจำ|ค้ำ|คนค้ำ|ค้ำประกัน)",
      "(ประกันสังคม|ประกันกลุ่ม|ประกันชีวิต|ประกันสุขภาพ|ประกันอุบัติเหตุ|ประกันภัย|ประกันชั้น)",
      "(ห้อง|เช่า|หอ|แท็กซี่|บ้าน|คอนโด|กู้|สินเชื่อ)...(มัดจำ|ประกัน|ค้ำ)",
      "(แคชเชียร์|เก็บเงิน|สมุห์บัญชี|พนักงานบัญชี|การเงิน|คลังสินค้า|ทอง|เพชร)...(เงินประกัน|ค้ำประกัน|ค่าประกัน|คนค้ำ|ผู้ค้ำ)",
      "มัดจำ{number}เดือน",
      "(ประกันชุด|ค่าชุด|ยูนิฟอร์ม)...(คืน|ลาออก)",
      "ตามกฎหมาย",
    },
  },
  not_inside = {
    th = {
      "ประกันสังคม",
      "ประกันชีวิต",
      "ประกันสุขภาพ",
      "ประกันอุบัติเหตุ",
      "ประกันภัย",
      "ประกันกลุ่ม",
      "ประกันรถ",
    },
  },
  unless_near = {
    th = { "(โอน|ได้|จ่าย)(เงิน)?(ให้)?คืน(ให้)?(เต็ม|ครบ|แล้ว)", "คืนให้ครบ", "คืน(เงิน)?(ให้)?(ใน|ภายใน) {number}", "คืนพร้อมดอก", "ฝากบัญชีชื่อ(เรา|ตัวเอง|พนักงาน|คู่)", "(ออก|ลาออก)(ได้)?คืน(ครบ|เต็ม|ใน|ทันที)", "คืน(ครบ|เต็ม|ให้)?(ตอน|เมื่อ|วัน)(ลาออก|ออก|พ้น)", "(ความเสียหาย)(รถ|ต่อ)", "รีไฟแนนซ์", "สินเชื่อ", "ทำใบรับ", "งวดสุดท้ายครบ", "(เอา|ส่ง)ชุด(มา|ไป)?คืน", "คืนชุด", "บัตรพนักงาน", "โน้ตบุ๊ก" },
    en = {
      "((uniform|raincoat|badge|locker|key card|helmet) deposit|refundable when return|back if you hand it in|get back when resign)",
      "(returned when|returned on|returned at|given back when|repayment|capped|bless him|bless her|a month)",
      "<renting>",
      "(refundable with|refunded on return|refunded|with interest|hold til|hold until|last price|bike|studio|room to let|landlord|viewing|utilities|incl|subscription)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "Waiter wanted, «pay a security deposit» of 3000 first.",
      "Packer, «need a guarantor»",
    },
    th = {
      "เด็กเสิร์ฟ «เงินประกันการทำงาน» 3,000 หักงวดแรก",
      "ขับรถส่งของ «วางเงินประกัน 10,000» เริ่มงานได้เลย",
      "พนักงานร้าน «ต้องมีคนค้ำประกัน»",
    },
  },
  silent = {
    en = {
      "No deposit is needed.",
      "Room to let, deposit one month, tenancy scheme.",
    },
    th = {
      "มีประกันสังคม ประกันอุบัติเหตุ ไม่มีเงินประกัน",
      "ห้องเช่า มัดจำ 2 เดือน",
      "รับพนักงานแคชเชียร์ มีเงินประกันการทำงานตามกฎหมาย",
    },
  },
  advice = "Ask what the work is: s.10 allows security only for work with money or property, up to 60 days' "
    .. "wages, returned within 7 days after leaving.",
}
