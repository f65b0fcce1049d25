-- Room, food, transport, tools or water are taken out of the wages.
rule {
  title      = "Room, food, transport or tools are taken from wages",
  indicators = { "delphi:D4.03", "ilo:10" },
  law        = { "th-lp-76" },
  weight     = 2,
  status     = "stable",
  support    = true,
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(rent|food|meals|room|accommodation|accom|housing|house|transport|bus|van|uniform|tools|"
        .. "gloves|laundry|caravan|bed|sandwich|lodging|board|hostel) (is|are|will be|cost|costs|and|"
        .. "fee|fees|money|{money}|{number}|each|wk|week)? ... "
        .. "(deducted|deduct|taken|cut|taken out|comes out|stopped|is eating|out) (from|out|of|off)? "
        .. "(of)? (your|ur|my|their|the) (wage|wages|pay|salary)",
      "(takes|take|deduct|deducts|cut|cuts|minus|charge|charges) ... (for|eur|euro) "
        .. "(transport|food|rent|room|sandwich|bus|lodging|housing|board|tools)",
      "(after|minus) (house|rent|food) ... (i|we|you|u) (have|get|left|left with)",
      "(after) (house|rent|food) (bus|transport)? (and)?",
      "rent and food is why",
      "minus (rent|food|room)",
    },
    th = {
      "หัก(ค่าที่พัก|ค่าห้อง|ค่าหอ|ค่าอาหาร|ค่าข้าว|ค่าน้ำ|ค่าไฟ|ค่าน้ำค่าไฟ|ค่ารถ|ค่ารถรับส่ง|ค่าชุด)",
      "หัก(ค่ายูนิฟอร์ม|ค่าอุปกรณ์|ค่าบ้าน|ค่าแม่บ้าน|ค่ากิน|ค่ากินอยู่|ค่าไวไฟ|หนี้ร้าน|ค่ากับข้าว)",
      "(ค่าที่พัก|ค่าห้อง|ค่าหอ|ค่าอาหาร|ค่าข้าว|ค่าน้ำไฟ|ค่าชุด|ค่าอุปกรณ์|ค่ารถ|ค่ากินอยู่|ค่ากิน)"
        .. "(เดือนละ|วันละ|{money}|{number})?(จะ|ก็|ต้อง)?(หัก|ตัด)"
        .. "(จาก|เดือนละ|วันละ|เอา|เงินเดือน|ค่าแรง|รายวัน|รายเดือน|ทีเดียว)?",
      "(ซื้อ|เซ็น|เชื่อ|ลงบัญชี)(ของ|ข้าว|ข้าวสาร|กับข้าว)?...(ร้าน)(เจ๊|หัวหน้า|เถ้าแก่|นายหัว|แคมป์|นาย)..."
        .. "(เท่านั้น|หัก|เอา|ทีเดียว)",
      "(ค่าข้าว|ค่ากับข้าว)ที่เซ็นไว้",
      "ลงบัญชี(ร้าน|ไว้)(นายหัว|เอา|ก่อน)?",
    },
  },
  unless = {
    en = {
      "(no|never|not|free|without) ... (deducted|deduct|deduction|deductions|cut)",
      "(tax|taxes)",
    },
    th = {
      "(ไม่หัก|ไม่มีหัก|ไม่มีการหัก)",
    },
  },
  fires = {
    en = {
      "«Rent 85 a week taken out your wage»",
      "capo «takes 5 eur transport» every day",
    },
    th = {
      "ค่าแรงวันละ 300 «หักค่าที่พัก»วันละ 50",
      "«ค่าชุดหักจาก»เงินเดือน",
    },
  },
  silent = {
    en = {
      "Free room and food, nothing is deducted.",
    },
    th = {
      "ที่พักฟรี อาหารฟรี ไม่มีหัก",
      "ค่าอาหารวันละ 50 บาทให้พนักงาน",
    },
  },
  advice = "Ask for payslips: each deduction needs a ground in s.76 and written consent; together at most "
    .. "one fifth.",
}
