-- Subjects that come together where people are held to work, in Thai words that are harmless one by one; what is ordinary takes from them.
local subjects = {
  "<thai-bars>", "<thai-debts>", "<thai-until>", "<thai-keeping>", "<thai-hush>", "<thai-unpaid>", "<thai-toil>", "<thai-harms>",
  "<thai-venues>", "<thai-telephones>", "<thai-overseers>", "<thai-journeys>", "<thai-need>",
}
-- Up to the eighth they speak of control; the rest only says who, where and with what.
local grave = 8
-- Without one of these it is about something else.
local work = "(งาน|เงินเดือน|ค่าแรง|ค่าจ้าง|รายได้|เถ้าแก่|นาย|นายจ้าง|เจ้านาย|หัวหน้า|บริษัท|โรงงาน|ลงเรือ|บนเรือ|เรือ|แพปลา|ไร่|สวน|ในตึก|แม่บ้าน|คนงาน|ลูกจ้าง|รับแขก|นวด|เจ๊|พาส|เอเย่น|เอเจน|ไต๋|ชายแดน|ปอยเปต|เมียวดี|วันละ|เดือนละ|คืนละ|โดนขัง|ใช้หนี้|เสี่ย|แรงงาน|ล้ง|ฟาร์ม|แคมป์|คาสิโน|รับสมัคร|รับสาว|รับชาย|ค่าตัว|คิวละ)"
-- The same subjects as two words near each other, by their number in the list; 14 is a price for leaving.
local pairs_of_words = {
  { 1, "(ออกไป|ออกนอก|ออกจาก|ออกมา|กลับบ้าน|ไปไหน|ขึ้นฝั่ง|เข้าฝั่ง|ลงจาก|ข้างนอก|ปิ๊ก|เมือบ้าน|ลาออก|ย้าย)", "(ไม่|บ่|ห้าม|งด|ต้องมี|ต้องขอ|จนกว่า|เคยได้|พร้อมกัน|ปีละ|มีคน|เฝ้า|คุม|กับพี่|อย่า)", 10 },
  { 1, "(ประตู|รั้ว|กุญแจ|ห้อง|ตึก|โซ่|กล้อง)", "(ล็อก|ล็อค|ขัง|เฝ้า|คุม|คล้อง|หันเข้า|เหล็ก)", 10 },
  { 2, "(หนี้|ค่าตั๋ว|ค่ารถ|ค่าชุด|ค่าวีซ่า|ค่าพา|ค่าตัว|ยืม|ล่วงหน้า|เบิก|ลงให้|ออกให้|ค่ากิน|ค่าห้อง|ค่าที่พัก|ค่าฝึก)", "(หัก|คืน|ใช้|ก่อน|เคลียร์|ทำ|ผ่อน|ติด|ค้ำ|หมด|ทีหลัง|ดอก)", 14 },
  { 2, "(เขา|เค้า|พี่|เจ๊|นาย|เถ้าแก่|ร้าน|บริษัท|เสี่ย|ลุง|ป้า)", "(ให้ก่อน|ออกให้|ลงให้|จ่ายให้|ออกก่อน|สำรอง|ให้ยืม|ให้ไว้ก่อน|ซื้อตั๋ว)", 6 },
  { 6, "(เงิน|ค่าแรง|ค่าจ้าง|รายได้|เงินเดือน|ส่วนแบ่ง)", "(ตอน|จนกว่า|ครบ|จบ|หลัง|สะสม|ฝาก|ถือ|เก็บ|ยังไม่|ไม่เคย|ค้าง|ค่อย|สิ้น|ทุกสาม|เดือนแรก|ให้พ่อ|ให้แม่|ให้เมีย|เข้าบัญชี|ไม่ถึง|หัก|ปีแรก)", 12 },
  { 4, "(บัตร|พาส|เล่ม|เอกสาร|ใบ|สัญญา|โฉนด|ที่ดิน|สมุด|วุฒิ)", "(เก็บ|ถือ|ยึด|ฝาก|ค้ำ|มอบ|ไว้|เขา|ในตู้|เซฟ|ไม่คืน|ทำให้|นายหน้า)", 8 },
  { 10, "(มือถือ|โทรศัพท์|โซเชียล|ซิม|เครื่อง|โทร)", "(เก็บ|ฝาก|วาง|ห้าม|งด|ยึด|ปิด|ไม่ให้|ได้วัน|แอบ|ยืม|ครั้งเดียว|ตัด|ใส่)", 10 },
  { 8, "(หนู|ผม|เรา|เพื่อน|เขา|คน|น้อง)", "(โดน|ถีบ|ฟาด|ตบ|ขู่|ตาย|ลาก|ราด|ช็อต|ร้องไห้|กลัว|ทำโทษ|ขัง|ประจาน|ยืนกลางแดด)", 6 },
  { 8, "(ถ้า|ไม่งั้น|ใคร|ไม่ถึง)", "(ปรับ|แจ้ง|ยึด|โดน|หัก|หมื่น|แสน|รูป|คลิป|วิดีโอ|ตำรวจ|จ่าย|คืน)", 14 },
  { 5, "(อย่า|ห้าม|ไม่ต้อง|ไม่ให้|ไม่มีใคร)", "(บอก|รู้|ถาม|เล่า|แจ้ง|พูด|พบ|เจอ|คุย|หมอ|เพื่อน)", 6 },
  { 14, "(ออก|เลิก|หนี|กลับ|แท้ง|ท้อง|ไม่ครบ|เปลี่ยนใจ)", "(ปรับ|คืน|จ่าย|หมื่น|แสน|ล้าน|ริบ|ไม่คิดให้|หาคน|แทน|ยึด|ไม่ได้เงิน|สองเท่า)", 12 },
}
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Thai",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms      = { th = subjects },
  at_least   = 2,
  unless_about = { "make-believe", "thai-daily", "thai-telling" },
  -- "fetch" stands by accident in front of eating, guaranteeing, being responsible
  not_inside = { th = { "ปรับปรุง", "ปรับตัว", "ปรับอากาศ", "รับประทาน", "รับประกัน", "รับผิดชอบ", "รับปาก", "รับมือ", "รับรอง" } },
  even_negated = true,
  when = function(ad)
    if ad:language() ~= "th" then return false end
    -- Customers, drivers and people who read the news tell of quarrels, too: somebody has to work there.
    if ad:kind() == "worker_report" and not ad:has("(ทำงาน|งาน|นายจ้าง|ลูกจ้าง|คนงาน|เถ้าแก่|นายหน้า|ค่าแรง|ค่าจ้าง|เงินเดือน|หัวหน้า|เสี่ย|โรงงาน|แม่บ้าน|ไต๋)") then return false end
    -- A long text says a little of everything.
    if ad:length() > 1000 then return false end
    local kind = ad:kind()
    local offered = kind == "advert" or kind == "offer" or kind == "conversation"
    if not offered and not ad:has(work) then return false end
    local told, weighty, found, seen = 0, 0, {}, {}
    local function add(number, place)
      if seen[number] or not place then return end
      -- The same words count once.
      for _, other in ipairs(found) do
        if place.at >= other.at and place.at + place.length <= other.at + other.length
          or other.at >= place.at and other.at + other.length <= place.at + place.length then return end
      end
      seen[number], told, found[#found + 1] = true, told + 1, place
      if number <= grave or number == 14 then weighty = weighty + 1 end
    end
    for number, subject in ipairs(subjects) do add(number, ad:find(subject)[1]) end
    for _, pair in ipairs(pairs_of_words) do
      if not seen[pair[1]] then add(pair[1], ad:near(pair[2], pair[3], pair[4])[1]) end
    end
    -- An offer rarely says more than one word of control; who tells of something says more.
    if told < 3 or weighty < (offered and 1 or 2) then return false end
    -- What is not known to be about work has to name somebody, a place or a need, and say more.
    local least = 2.0
    if kind == "other" then
      if told == weighty then return false end
      least = least + 0.5
    end
    -- Each thing that speaks of fair work, up to three, takes three quarters.
    told = told - 0.75 * math.min(3, #ad:find("<thai-fair>"))
    if told < least then return false end
    return { evidence = found, reason = #found .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    th = { "บัตรประชาชนอยู่กับ«เถ้าแก่» เป็น«หนี้»ค่ารถอยู่ ยังกลับไม่ได้ ไม่กล้า«โทรหาแม่»" },
  },
  silent = {
    th = {
      "หอพักหญิง ใช้สำเนาบัตรประชาชน มัดจำห้องหนึ่งเดือน ประตูปิดสี่ทุ่ม",
      "รับแม่บ้าน เงินเดือนออกทุกสิ้นเดือน หยุดวันอาทิตย์ มีประกันสังคม เจ้าของบ้านใจดี",
      "พรุ่งนี้พ่อแม่มาหา เดี๋ยวไปรับที่สนามบิน",
      "เถ้าแก่ให้เบิกล่วงหน้าได้ พรุ่งนี้ไปกินหมูกระทะกัน",
    },
  },
  except = {
    "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken",
  },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
