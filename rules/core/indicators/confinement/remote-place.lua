-- Work at a place that can be left or reached only as the employer wishes.
rule {
  title      = "A remote place that workers cannot leave by themselves",
  indicators = { "delphi:D2.06", "ilo:4" },
  weight     = 3,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-indicators-2012" },
  terms = {
    en = {
      "(private|small|remote|far|lonely) (island|islands|farm|jungle|camp|mountain|forest)",
      "(boat|plane|truck|helicopter|supply boat) (come|comes|only|every) ... (week|weeks|month|months)",
      "(no|nearest|far from) (road|bus|town|village|shop|neighbour|neighbor|neighbours|people) (here|around|for|"
        .. "is|{number}|near)",
      "(off grid|middle of nowhere|remote farm|remote camp|way out) ... (no phone|no phones|"
        .. "no car|no cars|no vehicle|no signal|no visitors|we pick|dont need)",
      "no vehicle",
      "{number} km (to|from) (the)? nearest (shop|town|village)",
      "(van|boat|truck) (to town|to the tienda|to the shop) (if|when|once)",
      "(dont|do not) need to know the address",
    },
    th = {
      "(เกาะส่วนตัว|กลางทะเล|ในป่า|ในสวน|บนดอย|ในไร่|รีสอร์ทเกาะ|รีสอร์ตเกาะ)..."
        .. "(รอบเรือ|ไม่มีสัญญาณ|ไม่มีรถ|ออกไม่ได้|ขึ้นฝั่ง|นอนในสวน|คิว)",
      "(ผจก|ผู้จัดการ|หัวหน้า|นาย)(เป็นคน)?จัดคิว(เรือ|รถ)?",
      "(ขอขึ้นฝั่ง|ขอเข้าเมือง|ขอกลับ)...(ยังไม่ได้|ไม่ได้คิว|ไม่ให้)",
      "(ซื้อ)(ของ)?(ได้)?เฉพาะร้าน(สวัสดิการ|นาย|เถ้าแก่|หัวหน้า|ใน)",
      "(คูปอง|บัตรแทนเงิน)ของบริษัท",
      "ออกทะเล{number}เดือน",
      "(ไม่เข้าฝั่ง|ไม่ได้เข้าฝั่ง|ไม่ขึ้นฝั่ง)(เลย|มา|{number}เดือน|เป็นปี)?",
    },
  },
  unless = {
    en = {
      "(you can|free to) (fly out|leave|come and go)",
    },
    th = {
      "(เที่ยว|ทริป|ดำน้ำ|รีสอร์ทสวย|จองห้อง)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  fires = {
    en = {
      "Cottage on farm, «40 km to nearest shop» and «no vehicle».",
    },
    th = {
      "รีสอร์ต«เกาะส่วนตัว รับแม่บ้าน ขึ้นฝั่ง»ได้ 2 เดือนครั้ง",
      "มี«คูปองของบริษัท» ใช้แทนเงิน",
      "เรือแม่มารับปลา «ไม่ได้เข้าฝั่งเลย»",
    },
  },
  silent = {
    en = {
      "Lodge: you can fly out on any plane with 2 weeks notice.",
    },
    th = {
      "จองห้องรีสอร์ทเกาะส่วนตัว ลด 20%",
      "เรือเข้าฝั่งทุกวันเสาร์",
    },
  },
  advice     = "Ask how people leave, who decides on boat or car, and whether they can call.",
}
