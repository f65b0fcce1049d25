-- In a conversation: somebody is pressed to decide or to leave, again and again.
rule {
  title      = "The other is pressed to hurry, in several turns",
  indicators = { "delphi:D3.04", "ilo:1" },
  weight     = 3,
  status     = "trial",
  kinds      = { "conversation" },
  sources    = { "heed-measured-2026" },
  at_least   = 2,
  terms = {
    en = {
      "(hurry|hurry up|quick|quickly|asap|right now|last slot|last seat|last chance|only one slot|before it is gone|tonight only)",
      "(decide|confirm|answer|come|leave|pack) (now|today|tonight|fast|quick)",
      "(van|bus|car|flight|boat) (leaves|leaving|goes) (tonight|now|tomorrow|at {time})",
      "(others|other people|many people) (are)? (waiting|want it|want your slot)",
    },
    th = {
      "(รีบ|รีบๆ|เร็วๆ|ด่วนเลย|ด่วนมาก)(ตัดสินใจ|ตอบ|มา|เก็บของ|โอน|คอนเฟิร์ม|หน่อย|นะ|เลย)?",
      "(เดี๋ยว|จะ)(เต็ม|หลุด|หมด|ไม่ทัน|คนอื่นเอา)",
      "(ตัดสินใจ|คอนเฟิร์ม|ตอบ|เก็บของ|ออก|เดินทาง)(เลย|วันนี้|คืนนี้|ตอนนี้|ก่อนเที่ยง|ก่อน{time})",
      "(รถ|เรือ|ไฟลท์)(ออก|จะออก|มารับ)(คืนนี้|พรุ่งนี้|ตอนนี้|เดี๋ยวนี้)",
      "(ที่|คิว|สล็อต)(สุดท้าย|เดียว)(แล้ว)?",
    },
  },
  unless = { th = { "(ไม่|ไม่ต้อง|จะ)รีบ", "รีบ(ไหม|มั้ย|หรือเปล่า)" } },
  when = function(ad)
    local turns = {}
    local count = 0
    for _, place in ipairs(ad:find("(hurry|hurry up|quick|quickly|asap|right now|last slot|last seat|last chance|tonight|now|today|others are waiting|"
      .. "รีบ|ด่วน|เดี๋ยวเต็ม|จะเต็ม|ไม่ทัน|คืนนี้|ตอนนี้|เลย|สุดท้าย|วันนี้)")) do
      if place.turn and not turns[place.turn] then
        turns[place.turn] = true
        count = count + 1
      end
    end
    return count >= 2
  end,
  fires = {
    en = { "Recruiter: «last slot», can you come?\nAye: let me ask my mother\nRecruiter: «decide now», the «van leaves tonight»\nAye: ok" },
    th = { "พี่: «ที่สุดท้ายแล้ว»นะ\nแอน: ขอถามแม่ก่อน\nพี่: «รีบ»นะ «รถออกคืนนี้»\nแอน: ค่ะ" },
  },
  silent = {
    en = { "Aye: can you answer today?\nRecruiter: yes, the interview is on Friday\nAye: thanks\nRecruiter: welcome" },
    th = { "แอน: รีบไหมคะ\nพี่: ไม่รีบ สัมภาษณ์วันศุกร์\nแอน: ค่ะ\nพี่: เจอกัน" },
  },
  advice = "Hurry keeps people from asking. Suggest one day to ask family, the employer and the provincial employment office.",
}
