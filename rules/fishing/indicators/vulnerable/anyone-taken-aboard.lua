-- Drunk, wanted or homeless men are taken aboard just as they are.
rule {
  title      = "Men who are drunk, wanted or without a home are taken aboard as they are",
  indicators = { "delphi:D3.03", "ilo:1" },
  law        = { "th-sea" },
  weight     = 5,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-fishing", "ilo-delphi-2009" },
  terms = {
    en = {
      "(drunk|drunks|hungover|wanted|wanted by police|runaway|homeless|bail|divorced|nobody|broke|in debt|no family|ex con|ex cons) (men|man|also|people|lads)? (ok|okay|welcome|fine|also|can|come|taken|no problem)",
      "(dont|do not|never|wont) (ask|care) (what|who|where) (you|u) (did|are|were|come from|ran from) ... (boat|sea|deck|aboard|pier)",
      "(come|walk on|turn up|step on) (as you are|as you stand|with nothing|with one bag|tonight) ... (boat|sail|sea|deck|pier)",
    },
    th = {
      "(คน)?(เมา|เมาค้าง|หนีคดี|หนีหนี้|หนีหมาย|หนีเมีย|เลิกเมีย|ไร้บ้าน|เร่ร่อน|ติดคุกมา|พ้นโทษ|ไม่มีญาติ|ตกงาน|หมดตัว)...(ขึ้นเรือ|ลงเรือ|มาลงเรือ|เรือพี่|เรือรับ|ไต๋รับ|รับหมด|มาได้|ก็ได้|ก็รับ)",
      "(ไม่ถาม|ไม่สน|ไม่ดู|ไม่เอา)(ประวัติ|อดีต|ชื่อ|ที่มา|คดี)...(เรือ|อวน|ไต๋|ทะเล)",
      "(ตื่นมา|รู้ตัวอีกที|สร่างเมา|สร่าง)(ก็|อีกที)?(อยู่)?(บนเรือ|กลางทะเล)",
    },
  },
  unless = {
    en = { "(not|never|no) ... (drunk|drunks)", "drunk (tourists|passengers|guests)" },
    th = { "(ห้าม|ไม่รับ|ไม่ให้|งด)(คน)?(เมา|ดื่ม)", "เมา(คลื่น|เรือ|รถ|ไม่ให้ลง)" },
  },
  when = function(ad)
    return ad:has("(boat|ship|vessel|trawler|skipper|deckhand|crew|fishing|squid|เรือ|ไต๋|ไต้ก๋ง|ลูกเรือ|อวน|ประมง)")
      and not ad:has("(เรือท่องเที่ยว|เรือทัวร์|สปีดโบ๊ท|เรือสำราญ|cruise|ferry|tourist|tourists|passengers)")
  end,
  fires = {
    en = { "Boat leaves tonight, «drunk also ok», no papers." },
    th = { "«คนเมาค้าง คนหนีคดี ขึ้นเรือ»พี่หมด", "เรือออกคืนนี้ «ไม่ถามประวัติ ไต๋»ใจดี" },
  },
  silent = {
    en = { "Crew wanted, no drunks on my boat." },
    th = { "ลูกเรือ ออกตีสาม ใครเมาไม่ให้ลง", "เรือเร็วเกาะสมุย ใครเมาเรือกินยาก่อน" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask whether the man knew where he was going, who paid for him and when the boat comes back. Tell the PIPO centre.",
}
