-- The text says that workers keep their own papers.
rule {
  title      = "Workers keep their own papers",
  indicators = { "ilo:7" },
  weight     = 2,
  status     = "stable",
  mitigates  = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-indicators-2012", "iom-screening" },
  terms = {
    en = {
      "(you|workers|staff|employees) (always|may)? (keep|hold) (your|their) (own)? "
        .. "(passport|passports|documents|originals|papers|id)",
      "(originals|passport|passports|documents|id) (stay|stays|remain|remains) with "
        .. "(you|the worker|workers)",
      "(hand|give|gives|handed|given|get) (it|them) (straight|right)? back "
        .. "(on the spot|immediately|straight)?",
      "(we)? (never|do not|dont) (keep|hold|retain|take) (your|any|workers)? "
        .. "(passport|passports|documents|id|originals)",
    },
    th = {
      "(พาสปอร์ต|เล่ม|เอกสาร|เอกสารตัวจริง|บัตร|ตัวจริง|ซีบุ๊ค|หนังสือเดินทาง)(ให้)?"
        .. "(ถือเอง|เก็บเอง|อยู่กับตัว|คืนทันที|อยู่กับลูกจ้าง|อยู่กับพนักงาน)",
      "(ไม่)(ยึด|เก็บ|ริบ)(บัตร|เอกสาร|พาส|พาสปอร์ต|ตัวจริง|หนังสือเดินทาง)",
    },
  },
  fires = {
    en = {
      "Originals: «you keep your passport».",
    },
    th = {
      "มีสัญญา «ซีบุ๊คถือเอง»",
      "บริษัทรับตรง «ไม่ยึดบัตร»",
    },
  },
  silent = {
    en = {
      "We keep your passport.",
    },
    th = {
      "บริษัทเก็บพาสปอร์ตให้",
    },
  },
  advice     = "Confirm with workers themselves that they hold their papers.",
}
