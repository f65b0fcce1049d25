-- The text denies gambling or scam work and names a casino, gambling site or chat work near the border.
rule {
  title      = "“Not gambling, not a scam”, yet a casino or gambling site is named",
  indicators = { "delphi:D1.01", "ilo:2" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(not|no|isnt|never|its not|is not|not a) (a|about|any|online)? (gambling|casino|betting|"
        .. "scam|scams|call centre scam|call center scam|fraud)",
    },
    th = {
      "(ไม่ใช่|ไม่เกี่ยวกับ|ไม่ได้ทำ|ไม่มี|บ่แม่น|ไม่เกี่ยว)(งาน|เว็บ|แก๊ง)?(พนัน|การพนัน|เว็บพนัน|คาสิโน|บ่อน|สแกม|"
        .. "สแกมเมอร์|คอลเซ็นเตอร์|แก๊งคอล|แก๊งคอลเซ็นเตอร์|หลอกลวง|สายเทา)",
    },
  },
  when = function(ad)
    return ad:has("(in|at|near|inside|for) (a|the)? casino") or ad:has("casino (hotel|resort|building|complex|staff|dealer|floor)") or ad:has("(online game|gaming|slots|lottery|betting) (platform|site|company|support)")
      or ad:has("(ใน|ที่|ข้าง|ตึก|โรงแรม|ติด|หลัง|แถว|ตรงข้าม)คาสิโน") or ad:has("คาสิโน(ปอยเปต|ริมโขง|ชายแดน|ออนไลน์|ฝั่ง|รับ)") or ad:has("(เว็บตรง|สล็อต|บาคาร่า|หวยออนไลน์|แทงบอล|เกมออนไลน์|เว็บเกม|ยูสเซอร์|ฝากถอน)")
      or (#ad:places() > 0 and (ad:has("(ปอยเปต|เมียวดี|สีหนุวิลล์|บาเวต|คิงส์โรมัน|สามเหลี่ยมทองคำ|ท่าขี้เหล็ก)") or ad:has("(poipet|myawaddy|sihanoukville|bavet|kings romans|kk park)")))
  end,
  fires = {
    en = {
      "This is «not gambling», just support at a casino hotel.",
    },
    th = {
      "«ไม่ใช่งานพนัน» นั่งตอบแชทในคาสิโน",
      "«ไม่เกี่ยวกับการพนัน» ดูแลฝากถอนยูสเซอร์",
    },
  },
  silent = {
    en = {
      "We do not serve alcohol; it is not gambling.",
    },
    th = {
      "งานนี้ไม่ใช่งานพนัน เป็นงานขายของหน้าร้าน",
    },
  },
  advice = "Ask what exactly is done for which company, and who pays. Such work may later be held against "
    .. "the worker.",
}
