-- In a conversation: work or pay is spoken of first, and a later turn moves the talk to a private app.
rule {
  title      = "After work was offered, the talk is moved to a private app",
  indicators = { "delphi:D1.07" },
  weight     = 2,
  status     = "trial",
  support    = true,
  kinds      = { "conversation" },
  sources    = { "heed-measured-2026" },
  terms = {
    en = {
      "(lets|let us|we|you|please|pls)? (move|continue|talk|chat|switch|go|text|message|add|dm|pm|write|contact) (me|us|over|it|this)? "
        .. "(to|on|via|in)? (my|our|the)? (telegram|tele|tg|wechat|signal|viber|whatsapp|line|snap|snapchat|discord|zalo|private chat)",
      "(delete|clear) (this|the|our|all)? (chat|messages|conversation|history)",
    },
    th = {
      "(ย้าย|ไป|มา|ทัก|คุย|แอด|ติดต่อ|ต่อ)(ไป|มา|คุย|กัน|ต่อ|หา|พี่|เรา)?(กัน|ต่อ)?(ทาง|ใน|ที่|แอด|ต่อใน|ต่อที่)?"
        .. "(เทเลแกรม|เทเลแกม|เทเล|telegram|วีแชท|ซิกแนล|วอทแอพ|whatsapp|ไวเบอร์|ไลน์|line|แชทส่วนตัว|แชทลับ)",
      "(ลบ|ล้าง)(แชท|ข้อความ|ประวัติ)(นี้|ทิ้ง|ด้วย|ออก)?",
    },
  },
  not_inside = { th = { "ออนไลน์", "ไลน์ผลิต", "ไลน์การผลิต" } },
  when = function(ad)
    local offer = ad:find("(job|work|salary|pay|earn|งาน|เงินเดือน|รายได้|สมัคร)")[1]
    local moved = ad:find("(telegram|tele|tg|wechat|signal|viber|whatsapp|line|snap|snapchat|discord|zalo|private chat|"
      .. "เทเลแกรม|เทเลแกม|เทเล|วีแชท|ซิกแนล|วอทแอพ|ไวเบอร์|ไลน์|แชทส่วนตัว|แชทลับ|delete|clear|ลบแชท|ลบข้อความ|ล้างแชท)")
    local last = moved[#moved]
    return offer and last and offer.turn and last.turn and offer.turn < last.turn
  end,
  fires = {
    en = { "May: any job for my sister?\nRecruiter: office work, 1,200 a month\nMay: where?\nRecruiter: «add me on telegram», I explain" },
    th = { "น้องฝ้าย: มีงานไหมคะพี่\nพี่โอ: มี เงินเดือน 25,000\nน้องฝ้าย: ที่ไหนคะ\nพี่โอ: «ไปคุยกันในเทเล»นะ" },
  },
  silent = {
    en = { "May: add me on telegram\nJo: ok\nMay: thanks\nJo: how is the new job?" },
    th = { "ฝ้าย: แอดไลน์หรือยัง\nโอ: แอดแล้ว\nฝ้าย: ขอบคุณนะ\nโอ: ได้งานหรือยัง" },
  },
  advice = "Ordinary by itself. Keep account names, dates and the messages before the channel changes.",
}
