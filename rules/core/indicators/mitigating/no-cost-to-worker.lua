-- The employer pays all costs of recruitment, and nothing is taken back.
rule {
  title      = "The employer pays the costs of recruitment",
  indicators = { "ilo:9" },
  weight     = 2,
  status     = "stable",
  mitigates  = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(zero|no) (cost|costs|fee|fees|charge|recruitment fees|recruitment fee) (to|for) (the)? "
        .. "(worker|workers|you|candidate|candidates|applicant|applicants|seafarers)",
      "employer pays (principle|all|the)?",
      "no recruitment fee*",
      "(visa|ticket|permit|flight|costs) (is|are)? (paid|covered) by (the)? "
        .. "(employer|company|hospital|trust)",
    },
    th = {
      "(ไม่มี|ไม่เก็บ|ไม่เสีย)(ค่าสมัคร|ค่านายหน้า|ค่าหัว|ค่าใช้จ่าย|ค่าหางาน|ค่าธรรมเนียม)",
      "นายจ้าง(เป็นผู้)?(จ่าย|ออก|รับผิดชอบ)(ค่า)?(ตั๋ว|ใช้จ่าย|ทั้งหมด|วีซ่า|ค่าธรรมเนียม)",
      "(ร้าน|บริษัท)ออก(ตั๋ว|ค่าตั๋ว)?...ไม่หักคืน",
    },
  },
  fires = {
    en = {
      "«No recruitment fees» ever.",
    },
    th = {
      "บริษัทรับตรง «ไม่เก็บค่าสมัคร»",
    },
  },
  silent = {
    en = {
      "Registration fee 50 usd.",
    },
    th = {
      "ค่าสมัคร 500 บาท",
    },
  },
  advice     = "Confirm with workers that nothing was paid and nothing deducted later.",
}
