-- Women are to travel to company, clubs or spas abroad, and everything is arranged or nothing need be known.
local women = "(girl|girls|lady|ladies|female|females|woman|women|hostess|hostesses|dancer|dancers|model|models|companion|companions|masseuse|staff for private villas|สาว|สาวๆ|หญิง|ผู้หญิง|น้องๆ|นางแบบ|พีอาร์|หมอนวด|เด็กเอ็น)"
local venue = "(companion|hostess|dance bar|bar|club|clubs|lounge|ktv|karaoke|spa|sauna|massage|yacht|villa|villas|party|parties|events|vip|private|model|modelling|สปา|นวด|คลับ|บาร์|ผับ|คาราโอเกะ|เลานจ์|เอ็น|เอนเตอร์เทน|ปาร์ตี้|นั่งดริ้งค์|เรือยอชท์)"
local lawful = "(licensed|licence no|dmw|registered agency|cruise line|choir|orchestra|nurse|au pair|tour group|festival|warning|police|embassy|ministry|ใบอนุญาตเลขที่|จัดหางานมีใบอนุญาต|เตือน|ตำรวจ|ทัวร์|กรมการจัดหางาน|สถานทูต)"
rule {
  title      = "Women are to travel to a venue abroad, and everything is arranged for them",
  indicators = { "delphi:D1.03", "delphi:D3.14", "ilo:2" },
  law        = { "th-jp-2" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-mfa-2022", "ilo-delphi-2009" },
  terms = {
    en = {
      "(all|everything|visa|flights|flight|ticket|hotel) (is|are|exp|expense|expenses|cost|costs)? (arranged|settled|sorted|handled|taken care|paid|covered|included|on us|on boss|by boss|by sponsor)",
      "(agent|agency|sponsor|boss|client|we|sheikh) (paid|pays|pay all|pays all|arrange everything|arranges everything|handle everything|settles)",
      "(dont|do not|no) need (to)? (know|ask|experience|understand) (much|anything|details|more|nothing)?",
      "(flights in|one way|way back|flight back|return flight|return ticket) ... (later|see|after|decide|we will look|then)",
      "(ask|details|info|more|inbox|dm|pm) (inside|privately|in private|only in dm|by call only)",
    },
    th = {
      "(จัดการ|ดูแล|เตรียม|ออก|เคลียร์)(ให้)?(หมด|ทุกอย่าง|ทุกเรื่อง|ครบ|ให้หมด|ให้ทุกอย่าง|ให้ทุกเรื่อง)",
      "(ออกตั๋ว|ออกวีซ่า|ทำพาส|ทำพาสปอร์ต|ทำเล่ม|ซื้อตั๋ว)(ให้)(หมด|ฟรี|ก่อน|เลย|ทุกอย่าง)",
      "(ไม่ต้อง)(รู้|ถาม|เตรียม|ทำ)(อะไร|เยอะ|มาก|ภาษา|ทั้งนั้น)",
      "(ขากลับ|ตั๋วกลับ)(ค่อย|เดี๋ยว|แล้วแต่|ว่ากัน)",
    },
  },
  when = function(ad)
    if not (ad:has(women) and ad:has(venue)) or ad:has(lawful) then return false end
    for _, place in ipairs(ad:places()) do
      if place.country ~= "TH" then return true end
    end
    return ad:has("(abroad|overseas|dubai|oman|bahrain|cyprus|lebanon|macau|ibiza|mykonos|istanbul|qatar|kuwait|doha|ต่างประเทศ|ไซปรัส|ดูไบ|บาห์เรน|โอมาน|มาเก๊า|กาตาร์|เลบานอน|เมืองนอก)")
  end,
  fires = {
    en = { "Travel companion, female under 25, «all exp paid», Dubai 2 weeks.", "Girls for Dubai dance bar. «Agent paid»." },
    th = { "หญิงโสด ทำสปาไซปรัส นาย«จัดการให้หมด»ทุกเรื่อง" },
  },
  silent = {
    en = { "Ladies holiday in Dubai with a tour group, all costs included, spa too.", "Waitress for a bar in Leeds, uniform paid by boss." },
    th = { "ทัวร์ดูไบ สปา จัดการให้ทุกอย่าง สาวๆ ไปกัน", "สปาที่เชียงใหม่ รับหมอนวด ที่พักจัดให้" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask who pays and what for, in whose name the ticket back is, and for the address. The Foreign Ministry advises to check with the embassy before travel.",
}
