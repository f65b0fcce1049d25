-- Gifts, game items or promises of fame go before a request.
rule {
  title      = "Gifts or flattery before a request",
  indicators = { "delphi:D3.11", "ilo:1" },
  weight     = 3,
  status     = "stable",
  support    = true,
  kinds      = { "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "th-online-children" },
  terms = {
    en = {
      "(i|ill|i will|i can) (give|buy|get|gift|send) (u|you) (a|new|free|some)? (phone|iphone|"
        .. "skins|skin|robux|shoes|bag|clothes|gifts|gift card|diamonds|v bucks)",
      "(u|you|ur|you are|youre) (are|so|really)? (pretty|beautiful|mature|special|gorgeous|cute) "
        .. "(for|enough|u|you|and|could|should) ... (model|money|earn|work|star)",
      "get (u|you) a new (one|phone|sim)",
    },
    th = {
      "(พี่|เฮีย|เดี๋ยว)(จะ)?(ซื้อ|เติม|ให้|แจก|โอน)(เพชร|เกม|สกิน|ไอเทม|มือถือ|ไอโฟน|กระเป๋า|รองเท้า|ชุด|ให้)"
        .. "(ให้|ใหม่|เลย|น้อง|อีก|พันนึง)",
      "(อยากได้)(กระเป๋าตัง|กระเป๋า|มือถือ|ไอโฟน|เพชร|สกิน|รองเท้า)...(พี่ให้|ไหม|มั้ย)",
      "(หน้าตา|หุ่น|สวย|น่ารัก|เก่ง)(แบบนี้|ขนาดนี้|เกินวัย)...(เป็นดารา|นางแบบ|ทำเงิน|เสียดาย|ทีมพี่)",
    },
  },
  fires = {
    en = {
      "leave ur phone, i'll «get u a new one»",
    },
    th = {
      "เดี๋ยว«พี่เติมเกมให้»อีกพันนึง",
      "«เก่งเกินวัยนะเราอะ ทีมพี่»ขาดพอดี",
    },
  },
  silent = {
    en = {
      "Buy one phone and get a free case.",
    },
    th = {
      "เติมเพชร ถูกสุด ส่งไวภายใน 5 นาที",
      "ร้านเติมเกม เติมเพชรถูกสุด",
      "ชุดสวยน่ารัก ราคาพิเศษ",
    },
  },
  advice     = "Ask what was wanted in return and where they talk. Keep the messages.",
}
