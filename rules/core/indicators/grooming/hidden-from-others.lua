-- Others are not to know, or a cover story is given: a faint sign that needs company.
local en_hide = "(dont tell|dont inform|not inform|without parents|no parents|parents consent not|consent not needed|keep quiet|quietly|"
  .. "between us|our little|delete|erase|pretend|act like|memorise|memorize|told us to say|tell anyone|tell immigration|"
  .. "tell them|tell officer|tell police|tell the visa|do not tell|no tell|never tell|not tell|dont say|do not say|"
  .. "no need tell|no need to tell|without telling|not know|dont know yet|dont mention|do not mention|dont ask|do not ask|"
  .. "secret|hide|just say|say you|say u|say it|tell them you|tell them u|you say|u say|she say|say lost|say its|say she|"
  .. "say he)"
local en_whom = "(mum|mom|mother|mama|dad|father|parents|family|husband|wife|sister|brother|teacher|school|anyone|anybody|nobody|"
  .. "the driver|police|officer|officers|immigration|visa officer|airport|embassy|border|consulate|party|camp|visiting|visit|"
  .. "holiday|tourist|cousin|hospital|check up|checkup|wedding|christmas|conference|lost card|study|this chat|the chat|chats|"
  .. "after|tourists|a friend|friends|neighbours|neighbors|auntie|aunty|grandma|inspector|inspection|labour office|volunteer|"
  .. "volunteering|student|girlfriend|boyfriend|nobody asks)"
local th_hide = "(อย่าบอก|อย่าเพิ่งบอก|ไม่ต้องบอก|ห้ามบอก|ห้ามพูด|อย่าพูด|ห้ามถาม|อย่าถาม|อย่าให้รู้|ไม่ให้รู้|โกหก|ปิดไว้|แอบ|ความลับ|"
  .. "ให้บอกว่า|บอกไปว่า|ตอบว่า|บอกเขาว่า|อ้างว่า|บอกว่ามา|บอกว่าไป|"
  .. "เงียบๆ|อย่าเล่า|ไม่ต้องเล่า|ลบแชท|ลบข้อความ|ลบไลน์|ปิดโทรศัพท์|ปิดเครื่อง|ปิดโลเคชั่น|ให้ไปหลบ|ไปหลบ|ไปซ่อน|ให้ซ่อน|"
  .. "บอกไม่รู้จัก|บอกว่าเป็น|ให้พูดว่า|อย่าตอบกลับ|อย่าโทรกลับ|ไม่เข้าใจเธอ|ไม่เข้าใจหนู|ไม่ต้องให้|อย่าให้|<thai-hide>)"
local th_whom = "(แม่|พ่อ|พ่อแม่|ที่บ้าน|ทางบ้าน|ผัว|เมีย|แฟน|พี่สาว|พี่ชาย|ครู|โรงเรียน|ใคร|เพื่อน|ผู้ปกครอง|ตำรวจ|ตม|เจ้าหน้าที่|ด่าน|"
  .. "สนามบิน|คนขับ|ญาติ|มาเที่ยว|ไปเที่ยว|เยี่ยม|ทำรายงาน|ติว|เข้าค่าย|ไหว้พระ|"
  .. "ป้า|น้า|ยาย|สายตรวจ|คนตรวจ|ตรวจมา|มาตรวจ|ทหาร|คนนอก|หมอ|นักข่าว|ตอนข้าม|โดนด่าน|ชายแดน|แรงงานจังหวัด|ในป่า|แม่เธอ|"
  .. "แม่หนู|สถานทูต|รู้จักกัน|<thai-from-whom>)"
rule {
  title      = "Something is to be hidden from family or officials",
  indicators = { "delphi:D3.11", "delphi:D5.10", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    en = {
      en_hide .. " ... " .. en_whom, en_whom .. " ... " .. en_hide,
    },
    th = {
      th_hide .. " ... " .. th_whom, th_whom .. " ... " .. th_hide,
    },
  },
  unless_near = {
    en = { "(surprise|birthday|haha|lol|gift|recipe|password|otp|secret santa|lor|lah|leh|wat|joke|just say no|movie|boss will|exam)" },
    th = { "(เซอร์ไพรส์|วันเกิด|ของขวัญ|สูตร|555|อร่อย|รีวิว|โปร|ลด|แฟนคลับ|รหัส|เพลง|ละคร|ดารา|อ้วน|แก่)" },
  },
  unless_about = { "make-believe", "plain-life", "strict-for-a-while", "not-meant" },
  unless = {
    en = {
      "(dont|do not|never) ask (me|us)? (why|how|what happened)",
    },
  },
  fires = {
    en = { "At airport «you say it is for hospital» check" },
    th = { "ออกมาเลย «ห้ามบอกที่บ้าน»" },
  },
  silent = {
    en = { "Tell your family and friends about us.", "Secret recipe of our kitchen." },
    th = { "บอกต่อเพื่อนๆ ได้เลย", "สูตรลับของแม่" },
  },
  advice = "Ask who knows of the plan. An offer that must be hidden from family or officials deserves a second look.",
}
