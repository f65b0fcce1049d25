-- A fee for the job itself is taken from the wages.
rule {
  title      = "A placement fee is taken from the wages",
  indicators = { "delphi:D2.04", "delphi:D4.03", "ilo:9" },
  law        = { "th-jp-6", "th-jp-7", "th-lp-76" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-fair-recruitment-2019", "ilo-delphi-2009" },
  terms = {
    en = {
      "(recruitment|placement|agency|agent|agents|broker|brokers|service|levy|permit|visa|"
        .. "commission|training|sponsorship) (fee|fees|charge|charges|cost|costs|money|levy)? ... "
        .. "(cut|deducted|deduct|deducts|taken|recovered|collected|minus) "
        .. "(from|out of|off|by|monthly|every|{money}|{number}|rm200)",
      "(salary|wage|wages|pay|months|month|first months) ... "
        .. "(for|to|goes to|go to|is for|belongs to) (the|your|ur)? "
        .. "(agency|agent|broker|recruiter|maid agency)",
      "first {number} months? (salary|wage|pay)? (for|to|goes to|go to) (the|ur|your)? "
        .. "(agency|agent|broker)",
      "(salary deduction|placement loan)",
      "{duration} deduction",
      "{number} months deduction",
      "({number}|two|three|four|five|six|seven|eight) months (salary|wage|pay)? deduction",
      "return (the)? (money|difference|cash|balance|rest) in cash",
      "(transfer|pay|give) (the)? (difference|balance|rest) back",
    },
    th = {
      "หัก(ค่าหัวคิว|ค่าหัว|ค่านายหน้า|ค่าบริการ|ค่าศูนย์|ค่าเอเจนซี่|ค่าเอเย่นต์|ค่าดำเนินการ|ค่าจัดหา|ค่าจัดหางาน|ค่าคอม|"
        .. "ค่าแนะนำ|ค่าใบ|ค่าเคลียร์)(เดือน|จาก|วัน|งวด|ให้|{money}|{number}|ก่อน|เดือนแรก|ออก|คนละ)?",
      "(เงินเดือนเดือนแรก|เดือนแรก|ค่าแรงเดือนแรก|สองเดือนแรก|สามเดือนแรก|{number}เดือนแรก)"
        .. "(เป็นของ|ให้|ยกให้|เป็นค่า|หักเป็นค่า|ถือเป็นค่า|เข้า)"
        .. "(ศูนย์|นายหน้า|เอเจนซี่|เอเย่นต์|หัวหน้า|บริษัท|ค่านายหน้า|ค่าหัว)",
      "(ค่าหัวคิว|ค่าหัว|ค่านายหน้า|ค่าบริการ|ค่าเอเจนซี่|ก้อนแรก|ที่เหลือ)...(หัก|ผ่อน|ตัด)"
        .. "(จาก|เดือนละ|รายเดือน|เงินเดือน|จากเงินเดือน|เป็นงวด|{number}งวด|{number}เดือน)",
      "(ค่าใบ|ค่าหัว|ค่าเคลียร์)...หัก{number}งวด",
      "(หัก|กิน|แบ่ง)(หัวคิว|ค่าหัวคิว)",
      "(ค่าหัว|ค่านายหน้า|ค่าจัดหา|ค่าดำเนินการ)(ไว้)?(ค่อย)?หัก(กับ|จาก|ที่)?(นาย|เงินเดือน|ค่าแรง|เถ้าแก่|ทีหลัง)",
      "ศูนย์(รับ|เก็บ)(เงิน)?(จาก)?(ญาติ|ลูกค้า)...(จ่าย|ให้)(น้อง|เรา|พนักงาน|คนดูแล)?",
      "ไฟแนนซ์(พี่|เรา)?(จัดให้|ปล่อย)...หัก",
    },
  },
  unless = {
    en = {
      "(tax|taxes|insurance|pension|student|bank|legal) ... (deducted|taken)",
      "(no|never|not) ... (deduct|deducted|deduction|cut)",
    },
    th = {
      "ค่า(บริการ|นายหน้า|จัดการ)(เดือนละ|ปีละ)?({money}|{number})?ตาม(กฎหมาย|ที่กรม|สัญญา|ที่ตกลง|เกณฑ์)", "(ไม่หัก|ไม่มีการหัก|ไม่มีหัก|ไม่มีหัวคิว|หักภาษี)",
    },
  },
  unless_near = {
    en = {
      "(for her|for him|helpers loan|my helpers|on her behalf)",
    },
  },
  fires = {
    en = {
      "«Recruitment charge cut from» salary for 2 years",
      "Salary 350, «first 3 months for agency»",
      "Maid, «6 months salary deduction»",
    },
    th = {
      "«หักค่าศูนย์เดือน»ละ 2,500 หกเดือน",
      "«ค่านายหน้า 30,000 ผ่อนจากเงินเดือน»",
      "หัวหน้า«หักหัวคิว»วันละ 50",
    },
  },
  silent = {
    en = {
      "Visa and permit costs are paid by us. Tax is deducted.",
    },
    th = {
      "ธนาคารรับแคชเชียร์ มีหลักประกันการทำงานตามกฎหมาย",
      "ไม่มีการหักค่าหัว เงินเข้าบัญชีเต็ม",
      "หักประกันสังคม 5%",
    },
  },
  advice = "Ask for payslips and the agreement on deductions. The fee should be paid by the employer; "
    .. "compare with s.76 and the agency ceiling.",
}
