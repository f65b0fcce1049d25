-- Single mothers or pregnant women are sought.
rule {
  title      = "Single mothers or pregnant women are sought on purpose",
  indicators = { "delphi:D3.01", "delphi:D3.10", "ilo:1" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(single mothers|single mums|single moms|solo mothers|solo moms|widows|divorced women|"
        .. "pregnant women|pregnant girls|single mother|young mothers) (wanted|welcome|preferred|"
        .. "needed|only|are welcome|come|join|who need|with debt|can apply|especially)",
      "(looking for|need|want|wanted|hiring|welcome) (a|some)? (single mothers|single mums|"
        .. "single moms|solo mothers|widows|pregnant women|single mother|young mothers)",
    },
    th = {
      "(แม่เลี้ยงเดี่ยว|ซิงเกิ้ลมัม|ซิงเกิลมัม|แม่ม่าย|แม่หม้าย|แม่ลูกอ่อน|คนท้อง|ท้องไม่พร้อม|ท้องไม่มีพ่อ|ลูกติด|แม่ลูกหนึ่ง)"
        .. "(เขมร|พม่า|ลาว|หนี้เยอะ|ไม่มีเงิน|ที่)?..."
        .. "(ทัก|รับสมัคร|รับคน|รับหมด|รับเลย|เรารับ|มีทาง|มีงาน|ยินดี|ได้|มาหา|พิจารณา|งาน|รายได้|เดินขาย|ติดต่อ)",
      "(หา|รับ|ต้องการ|อยากได้)(คน|สาว)?(แม่เลี้ยงเดี่ยว|แม่ลูกอ่อน|แม่ม่าย|แม่หม้าย|คนท้อง|ท้องไม่พร้อม)",
    },
  },
  unless = {
    en = {
      "(support|benefit|benefits|charity|grant|discount|clinic|counselling)",
    },
    th = {
      "(เงินอุดหนุน|สวัสดิการ|มูลนิธิ|ช่วยเหลือ|ปรึกษา|ที่จอดรถ|คลินิก|คุณหมอ|นม|ชุดคลุม|สิทธิ|ไม่เหมาะ|ห้าม|บ้านพัก)",
      "เงินอุด",
    },
  },
  fires = {
    en = {
      "«Single mothers welcome», room in the club.",
    },
    th = {
      "«แม่เลี้ยงเดี่ยวหนี้เยอะ มีทาง»ออกค่ะ",
      "«หาแม่ลูกอ่อน»เขมร มาเดินขายทิชชู่",
    },
  },
  silent = {
    en = {
      "Benefits and support for single mothers.",
    },
    th = {
      "แม่เลี้ยงเดี่ยวขอเงินอุดหนุนได้ที่ อบต.",
      "คนท้องห้ามกินยาตัวนี้",
    },
  },
  advice = "Ask why mothers are sought and where the children stay. Help for mothers in need: 1300.",
}
