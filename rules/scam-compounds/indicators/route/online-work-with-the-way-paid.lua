-- Chat, typing or trading work, a place across a border or abroad, and a way there that is paid or hurried: each is ordinary alone.
local work = "(แอดมิน|แอ๊ดมิน|ดมิน ตอบ|ตอบแชท|ตอบแชต|ตอบแซต|แชท|พิมพ์ไทย|พิมพ์แชท|พิมพ์ได้กี่คำ|ทดสอบพิมพ์|งานไทป์|คีย์ข้อมูล|"
  .. "คีย์ออเดอร์|คอลเซ็นเตอร์|เทรดเดอร์|trader|ฝากถอน|ดูแลเว็บ|เว็บพนัน|เว็บสล็อต|ยิงแอด|นักพากย์|ล่ามจีน|บริการลูกค้า|ออฟฟิศจีน|นั่งพิมพ์)"
local far = "(ฝั่งโน้น|ฝั่งนู้น|ฝั่งเขมร|ฝั่งกัมพู|ฝั่งกัมพูชา|ฝั่งลาว|ฝั่งพม่า|ข้ามฝั่ง|ข้ามแดน|ข้ามไป|ข้ามทาง|ชายแดน|ปอยเปต|อรัญ|สระแก้ว|แม่สอด|"
  .. "เมียวดี|เชียงแสน|ท่าขี้เหล็ก|สามเหลี่ยมทองคำ|กัมพูชา|พนมเปญ|สีหนุ|เกาะกง|บาเวต|รัฐฉาน|ศรีลังกา|ดูไบ|มะนิลา|ไม่บอกประเทศ|ตปท|"
  .. "(ทำ|ไป|อยู่|ประจำ|ย้าย|บิน)(ที่)?ต่างประเทศ|เพื่อนบ้าน|เมืองชายฝั่ง|ประเทศไหน|ถึงแล้วค่อยรู้)"
local way = "(มีรถรับ|รถรับ|รถตู้|ส่งรถ|รถออก|รถจะมารับ|ออกตั๋ว|ซื้อตั๋ว|ตั๋วฟรี|ค่าเดินทาง 0|ออกค่าเดินทาง|กินอยู่ฟรี|กินอยู่พร้อม|กินนอนฟรี|คืนนี้|"
  .. "พรุ่งนี้|บินภายใน|พร้อมบิน|ไปได้เลย|ขอไวๆ|ตีสอง|ตีสาม|ตี 2|ตี 3|จองรถ|พี่พาไป|มีคนพา|ขาไปให้|ขับไปรับ)"
local fair = "(ประกันสังคม|ใบอนุญาตจัดหางาน|กรมการจัดหางาน|กองทุน|วุฒิการศึกษา|สำนักงานใหญ่|โบนัสประจำปี|พักร้อน|ประกันกลุ่ม|ทริป|ทัวร์|เที่ยว|รีวิว|ข่าว|เตือน|ระวัง)"
rule {
  title      = "Chat or typing work across a border or abroad, and the way there is paid or hurried",
  indicators = { "delphi:D1.02", "delphi:D1.05", "ilo:2" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = { th = { work } },
  unless_about = { "make-believe" },
  when = function(ad)
    return ad:has(far) and ad:has(way) and not ad:has(fair)
  end,
  fires = {
    th = { "รับ«แอดมิน» ข้ามฝั่งนิดเดียว มีรถรับ 28k" },
  },
  silent = {
    th = { "รับแอดมินตอบแชท ร้านเสื้อผ้า มีรถรับส่ง", "เที่ยวปอยเปต มีรถรับจากหมอชิต" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters" },
  advice = "Ask for the firm, the address and a work visa before anybody travels; DoE hotline 1506 press 2.",
}
