-- Chat or admin work together with a place across the border or one that many reports speak of.
rule {
  title      = "Chat or admin work at a place that many reports speak of",
  indicators = { "delphi:D1.01", "delphi:D3.16", "ilo:2" },
  law        = { "th-jp-1", "th-jp-2" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "th-ngo-count-2025", "th-police-2025" },
  all_of     = { "offer/chat-admin-work", "place/risk-place" },
  fires = {
    en = {
      "«Chat support» staff for «Poipet», free food.",
      "«Typist wanted» Myawaddy, salary good.",
    },
    th = {
      "«แอดมินตอบแชท» ปอยเปต 25,000",
      "หาเพื่อนไป«ทำแชต» ปอยเปต 25k ออกรถคืนนี้",
    },
  },
  silent = {
    en = {
      "Chat support staff, Chiang Mai office, weekends off.",
      "Poipet market opens at eight.",
    },
    th = {
      "แอดมินตอบแชท ร้านเสื้อผ้า เชียงใหม่",
      "ตลาดปอยเปตของถูก",
    },
  },
  advice = "Ask for the company's name, address and visa. DoE and the Foreign Ministry advise to check such "
    .. "offers before travel: 1506 press 2; Thai embassy.",
}
