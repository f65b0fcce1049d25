-- The text stresses that everything is legal; context only.
rule {
  title      = "The text stresses that all is legal",
  indicators = { "delphi:D3.08" },
  weight     = 1,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(100|100 percent|fully|totally|completely|all|very|is|its|everything) (legal|legally|lawful)",
      "legal (work|job|jobs|working|employment|visa|company|100|way)",
    },
    th = {
      "(ถูกกฎหมาย|ถูกต้องตามกฎหมาย|ถูกกม)(100|ร้อยเปอร์เซ็นต์|แน่นอน|ทุกอย่าง|ล้วน|จ้า|ค่ะ|ครับ|ใช้|เข้า|มี|โรงงาน|ไม่)?",
      "(ไม่)ผิดกฎหมาย(ไทย|แน่นอน|จ้า|ค่ะ|นะ)?",
    },
  },
  unless = {
    en = {
      "legal (officer|counsel|team|department|assistant|services|executive|manager|advice|limit|offset)",
      "not legal",
      "is (it|that|this) (even)? legal",
    },
    th = {
      "(ไม่ถูกกฎหมาย|ฝ่ายกฎหมาย|ให้ถูกต้องตามกฎหมาย)",
    },
  },
  fires = {
    en = {
      "Farm job in Europe, «100% legal».",
    },
    th = {
      "ทำงานญี่ปุ่น«ถูกกฎหมาย 100»%",
    },
  },
  silent = {
    en = {
      "Legal officer wanted at a law firm.",
    },
    th = {
      "ฝ่ายกฎหมายรับนิติกร",
    },
  },
  advice = "Ask for what makes it lawful: the licence number, the work visa, the contract. Check at "
    .. "doe.go.th/ipd.",
}
