-- The text denies confinement, blows or kept papers; context only, as lawful employers say so too.
rule {
  title      = "The text denies confinement or harm",
  indicators = { "delphi:D3.08" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|not|never|without|dont|no one) (any)? (confinement|confine|beating|beatings|locked)",
      "(no|not|never|without|dont|no one) (any)? (lock you|locking|violence|torture|detention|kidnap)",
      "(no|not|never|without|dont|no one) (any)? (kidnapping|hit|selling people|resale|sold)",
      "(free to leave|can leave|can go home|can go back) (any|whenever|at) (time|you want)?",
    },
    th = {
      "(ไม่|ไม่มี|ไม่ได้|บ่)(การ|มีการ)?(กักขัง|กัก|ทำร้าย|ทุบตี|ตี|ขัง|ช็อต|ช็อตไฟ|บังคับ|บังคับขาย|ขายต่อ|ขายคน|"
        .. "ยึดพาส|ยึดโทรศัพท์|ยึดมือถือ)(ไม่|ร่างกาย|แน่นอน|จ้า|ค่ะ|ครับ|นะ|ใคร|หน่วงเหนี่ยว|เข้า)",
      "(เข้าออก|กลับ|ออก|กลับบ้าน|ลาออก)(ได้)?(อิสระ|ตลอด|ได้ตลอด|ตลอดเวลา|ได้ทุกเมื่อ|เมื่อไหร่ก็ได้)",
    },
  },
  unless = {
    th = {
      "(ไม่บังคับ)(กะ|โอที|ซื้อ|ทำ|ดาวน์|ใส่)",
      "คืน(สินค้า)",
    },
  },
  fires = {
    en = {
      "«No confinement», no beating, you can trust us.",
    },
    th = {
      "«ไม่กักขัง»ไม่ทำร้าย มาได้เลย",
      "«เข้าออกได้อิสระ» ไม่ต้องกลัว",
    },
  },
  silent = {
    en = {
      "The shop is not far.",
    },
    th = {
      "ไม่บังคับซื้อค่ะ",
      "ไม่ตีราคา",
    },
  },
  advice = "Reassurance proves nothing. Ask how people leave the place and who holds their papers.",
}
