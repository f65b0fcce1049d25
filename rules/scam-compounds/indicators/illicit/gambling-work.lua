-- Work for gambling sites or casinos is offered.
rule {
  title      = "Work in gambling is offered",
  indicators = { "delphi:D5.06" },
  law        = { "th-lp-50" },
  weight     = 3,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "vn-press", "my-press", "id-press-2025", "ilo-delphi-2009" },
  terms = {
    en = {
      "(online)? (casino|gambling|betting|igaming|lottery|sportsbook|slots) (site|website|"
        .. "platform|company|dealer|dealers|staff|customer service|support|chat|promoter|agent|agents|"
        .. "telesales|marketing|waiter|waitress|typist)",
      "(dealer|dealers|croupier|croupiers) (wanted|needed|job|jobs|required|for)",
    },
    th = {
      "(เว็บ|แอดมินเว็บ|งานเว็บ)(พนัน|บาคาร่า|สล็อต|บอล|หวย|คาสิโน|ตรง|สายเทา|บอส)",
      "แอดมิน(ฝั่ง)?เว็บ",
      "(ดีลเลอร์|แจกไพ่|เดินไพ่|พนักงาน|ลูกค้าสัมพันธ์|แคชเชียร์)(คาสิโน|บ่อน|บาคาร่า|คาสิโนออนไลน์)",
      "(แอดมิน|คนไทย|หน้างาน|การตลาด)(คาสิโน|บ่อน|บาคาร่า|คาสิโนออนไลน์)",
      "(คาสิโน|บ่อน)(ออนไลน์)?(รับ|ต้องการ|หา)",
      "(แอดมิน|แอด|ad)(ฝาก|ฝากถอน|ฝาก ถอน)",
      "(คีย์ยูส|คีย์ยูสเซอร์|คอลตามยอดเสีย|ดึงลูกค้าเข้าเว็บ|หาลูกค้าเข้าเว็บ|โปรโมทเว็บ)",
    },
  },
  unless = {
    en = {
      "(legal|licensed|licenced) (casino|gambling)",
      "(casino) (dealer|dealers) here",
      "(no|anti|problem|responsible|stop) (gambling|casino|betting)",
    },
    th = {
      "(จับ|ทลาย|บุก|ปิด|ต้าน|เลิก|ติด)...(เว็บพนัน|พนัน|คาสิโน|บ่อน)",
      "(ไม่เอา|ไม่รับ|ไม่ใช่|ไม่ทำ|ไม่เกี่ยวกับ|ยกเว้น)(งาน)?(เว็บ)?(พนัน|บาคาร่า|สล็อต|บอล|หวย|คาสิโน|สายเทา)",
      "เคยเป็น(ดีลเลอร์|พนักงาน|แคชเชียร์)(คาสิโน|บ่อน)",
      "ลูกค้าคือ...(พนักงาน)(คาสิโน|บ่อน)",
      "เว็บตรงกับ(ธนาคาร|ที่พัก)",
      "แอดมินเว็บ(ไซต์)?(บริษัท|ร้าน|โรงเรียน|ราชการ)",
    },
  },
  fires = {
    en = {
      "Hiring «casino dealer», hotel and food free.",
    },
    th = {
      "รับ«แอดมินเว็บพนัน» กินอยู่ฟรี",
      "ต้องการ«ad ฝาก»-ถอน กะดึก «คีย์ยูส»",
    },
  },
  silent = {
    en = {
      "Responsible gambling helpline.",
    },
    th = {
      "ตำรวจบุกจับเว็บพนัน",
      "แอดมินเว็บไซต์บริษัท ดูแลเนื้อหา",
    },
  },
  advice = "Ask where the work is, for whom, and whether people come and go freely. Nobody under 18 may "
    .. "work in such a place (s.50).",
}
