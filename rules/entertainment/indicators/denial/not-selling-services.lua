-- The text denies that sexual services are meant; context only.
rule {
  title      = "The text denies that sexual services are meant",
  indicators = { "delphi:D3.08", "delphi:D1.03" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|not|nothing|never|isnt|without) (a|any|selling|for|to do with|about)? (sex|sexual|"
        .. "sexual services|sex work|prostitution|escort|escorting|body|adult services|happy ending|"
        .. "extra services|extras)",
      "(only|just) (sit|sitting|drink|drinking|talk|talking|chat|entertain|accompany) "
        .. "(with|and|for) (customers|customer|clients|guests|talk|drink|chat)?",
    },
    th = {
      "(ไม่|ไม่ได้|ไม่ต้อง|บ่|ไม่มี|ไม่ใช่)(ขายบริการ|ขายตัว|ขายน้ำ|ขาย แค่|ขายแค่|เอ็กซ์ตร้า|งานขาย)",
      "(ไม่|ไม่ได้|ไม่ต้อง|บ่|ไม่มี|ไม่ใช่)(นอนกับแขก|สีม่วง|งานสีม่วง|มีอะไรกับแขก|บังคับออฟ)",
      "(แค่|แค่นั่ง|นั่ง)(ดริ้งค์|ดริ๊งค์|ดื่ม|เอน|เอ็น|คุย|เป็นเพื่อน|ดื่มเป็นเพื่อน)(ไม่ขาย|ไม่มี|กับแขก|เฉยๆ|อย่างเดียว)",
      "(ไม่ขาย)(แค่|นะ|จ้า|ค่ะ|100|แน่นอน)?(เอน|เอ็น|ดริ้งค์)",
    },
  },
  fires = {
    en = {
      "Hostess abroad, «only sit with customers».",
    },
    th = {
      "งาน PR ร้านหรู «ไม่ขายแค่เอน»",
      "นวดเกาหลี ร้านสะอาด «ไม่สีม่วง»",
    },
  },
  silent = {
    en = {
      "No sugar added.",
    },
    th = {
      "ของหมด ไม่ขายแล้วค่ะ",
    },
  },
  advice = "Ask what is expected from staff towards guests, and whether a guest may be refused.",
}
