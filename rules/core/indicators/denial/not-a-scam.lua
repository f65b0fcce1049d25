-- The text says of itself that it is no deception; context only.
rule {
  title      = "The text denies that it deceives",
  indicators = { "delphi:D3.08" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(not|no|isnt|its not|this is not|never|we are not) (a|an)? (scam|scams|scammer|scammers|"
        .. "fake|fraud|cheating|human trafficking|trafficking|call centre scam|call center scam)",
      "(100|100 percent|totally|really|fully)? (real|genuine|legit|trusted) "
        .. "(job|offer|company|agent|work)?  (100|guaranteed|no scam)",
      "(trust me|believe me) (sister|bro|brother|dear|friend|its real)",
      "(is it real|its real|yes dear 100)",
    },
    th = {
      "(ไม่โกง|ไม่หลอก|ไม่หลอกลวง|ไม่ได้หลอก|ไม่มั่ว|ไม่จกตา|ไม่ต้มตุ๋น|ไม่ลวง)",
      "(ไม่ใช่|ไม่เกี่ยวกับ)(งาน)?(มิจ|มิจฉาชีพ|แก๊งคอล|คอลเซ็นเตอร์|สแกม|สแกมเมอร์|ค้ามนุษย์|แชร์ลูกโซ่|ขายตรง|18|หลอก)",
      "(งานจริง|เงินจริง|จ่ายจริง|ได้จริง|ของจริง)(เงินจริง|จ่ายจริง|ได้จริง|ไม่|100|แน่นอน|จ้า)",
      "การันตี(งาน|รายได้|ได้งาน)?(จริง|แน่นอน|100)?",
    },
  },
  unless = {
    en = {
      "scam (alert|warning)",
    },
    th = {
      "(การันตี)(ความ|คุณภาพ|ของแท้|สินค้า|ราคา|รสชาติ|ผล)",
    },
  },
  fires = {
    en = {
      "Good job abroad, «not a scam».",
    },
    th = {
      "งานดี «ไม่โกง» «ไม่หลอก»",
      "«ไม่ใช่แก๊งคอล»เซ็นเตอร์แน่นอน",
    },
  },
  silent = {
    en = {
      "How to scan a page.",
    },
    th = {
      "ดูหนังไม่สนุกเลย",
    },
  },
  advice = "Reassurance proves nothing. Check employer, licence and visa as always.",
}
