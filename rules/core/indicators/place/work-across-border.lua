-- Work on the other side of the border is offered without saying where.
rule {
  title      = "Work across a border, the place kept vague",
  indicators = { "delphi:D1.01", "delphi:D3.16", "ilo:2" },
  law        = { "th-jp-2" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(work|working|job|jobs|office|company|admin|typist|staff|chat) ... (on|at|in|to|across) "
        .. "(the)? (other side of the (border|river)|neighbouring country|neighboring country|"
        .. "border side|border zone|border area)",
      "(thai|thailand|myanmar|cambodian|lao) border (side)? (need|needs|hiring|job|work|company)",
    },
    th = {
      "(ไปทำงาน|มาทำงาน|ทำงาน|หางาน|งาน|งานโทรศัพท์|เฮ็ดงานโทรศัพท์|ไปอยู่|แอดมิน|ตอบแชท|ทำแชท|ทำแชต|"
        .. "เฮ็ดงาน|ยะก๋าน|คาสิโน|รับคน|สมัครงาน|งานโทรศัพท์)(เว็บ|ที่|อยู่|ตี้|ริมโขง|ริมเมย|ตอบแชท)?(ฝั่ง|ฟาก)"
        .. "(โน้น|นู้น|นู่น|โน่น|พู้น|พุ้น|ปู๊น|เพื่อนบ้าน|เขมร|พม่า|ลาว|กัมพูชา|เมียนมา|มาเลย์|จีน|ปอย)",
      "(ทำงาน|งาน|ไปทำ|ไปอยู่)(ที่|ใน)?(ประเทศเพื่อนบ้าน|เพื่อนบ้านเรา|บ้านเพื่อน)",
      "(ตึก|โกดัง|ออฟฟิศ|บ่อน|คาสิโน|ที่ทำงาน|หน้างาน|บริษัท|นายจ้าง)(อยู่|ที่|ริมโขง)?(ฝั่ง)"
        .. "(โน้น|นู้น|นู่น|โน่น|พู้น|เพื่อนบ้าน|เขมร|พม่า|ลาว|กัมพูชา|เมียนมา|จีน)",
      "(ไป|มา|เข้า)(อยู่|ทำ|รอ|นอน|นอนรอ)(ที่|สแกน)?(ตึก)?(ฝั่ง)(โน้น|นู้น|นู่น|เขมร|พม่า|ลาว|กัมพูชา)",
    },
  },
  unless = {
    th = {
      "(เคย|มีใคร|ใคร)(ไป)?ทำงาน",
      "(เที่ยว|ทัวร์|ตลาดนัด|ข่าว|ธนาคาร|แรงงาน|พนักงาน|คนงาน)(ฝั่ง|จาก)",
    },
    en = {
      "(cross border) (e commerce|trade|logistics|payments)",
    },
  },
  fires = {
    en = {
      "«Office work on the other side of the border», food free.",
      "Lobang! «Thailand border side need» english speaking csr.",
    },
    th = {
      "รับคน«ทำงานฝั่งโน้น» มีรถรับ",
      "«แอดมินเว็บ ฝั่งปอย» ด่วน",
      "ไผอยากได้เงิน ไป«เฮ็ดงานโทรศัพท์ฝั่งพุ้น»",
    },
  },
  silent = {
    en = {
      "Cross border e-commerce staff, Bangkok office.",
    },
    th = {
      "ร้านกาแฟปอยเปต เปิดแปดโมง ทัวร์ชายแดนแวะได้",
      "ร้านอยู่ฝั่งโน้นของถนน",
      "มีใครเคยไปทำงานฝั่งลาวไหมคะ",
    },
  },
  advice = "Ask for employer, address and visa in writing. Work abroad may only be advertised with the "
    .. "registrar's permission; DoE hotline 1506 press 2.",
}
