-- The talk is to go on in a private app; ordinary, so it weighs next to nothing.
rule {
  title      = "The talk is to go on in a private app",
  indicators = { "delphi:D1.07" },
  weight     = 1,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "heed-measured-2026" },
  terms = {
    en = {
      "(telegram|tele|tg|wechat|signal|viber|whatsapp|snap|snapchat) "
        .. "(only|me|us|at|id|now|number|first|no calls)",
      "(on|via|by|through|add|pm|dm|msg|in) (my|our|me on|us on)? "
        .. "(telegram|tele|tg|wechat|signal|snap|snapchat|discord)",
    },
    th = {
      "(ทัก|คุย|แอด|ติดต่อ|สมัคร|ไป|ใน)(ทาง|ใน|ที่|ต่อใน|ต่อที่)?(เทเล|เทเลแกรม|telegram|tele|tg|วีแชท|วีแชต)",
      "(ทัก|คุย|แอด|ติดต่อ|สมัคร|ไป|ใน)(ทาง|ใน|ที่|ต่อใน|ต่อที่)?(wechat|วอทแอพ|วอตส์แอป|whatsapp|ซาโล|zalo)",
      "(ทัก|คุย|แอด|ติดต่อ|สมัคร|ไป|ใน)(ทาง|ใน|ที่|ต่อใน|ต่อที่)?(ซิกแนล|signal|ดิสคอร์ด|discord)",
    },
  },
  unless = {
    en = {
      "(signal (processing|engineer|strength))",
    },
    th = {
      "เทเลเซลส์",
    },
  },
  fires = {
    en = {
      "Serious only, «telegram me».",
    },
    th = {
      "สนใจ«ทักเทเล» @xx",
    },
  },
  silent = {
    en = {
      "Call the office during hours.",
    },
    th = {
      "โทรสอบถามฝ่ายบุคคล",
    },
  },
  advice     = "Ordinary by itself. Keep account names and messages before the channel changes.",
}
