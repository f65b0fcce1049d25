-- Work abroad is offered in Thai, and no recruitment licence number is shown.
-- Who offers work, not who asks for it or travels.
local offers = "(รับสมัคร|รับคน|รับด่วน|หาคน|ต้องการ|เปิดรับ|รับล่าม|รับแม่บ้าน|รับแอดมิน|"
    .. "รับ(พนักงาน|ช่าง|นวด|ครู|เด็ก|สาว|หนุ่ม|ชาย|หญิง|แรงงาน|ผู้|พี่เลี้ยง|กุ๊ก|เชฟ|จำนวน|เพิ่ม|อีก|หลาย|ไป|งาน|หมอ|นัก|ทีม|ตำแหน่ง|{number})|หา|เงินเดือน|เดือนละ|รายได้|ค่าแรง|"
    .. "ค่าจ้าง|โควต้า|โควตา|ตำแหน่ง|hiring|wanted|urgent|needed|vacancy|vacancies|recruit*|salary|"
    .. "we need)"
local words = "(งานต่างประเทศ|ทำงานต่างประเทศ|ไปทำงานเมืองนอก|ทำงานเมืองนอก|งานฝั่งโน้น|ทำงานฝั่งโน้น|"
    .. "ทำงานประเทศเพื่อนบ้าน|บินก่อน|ค่าดำเนินการ|วีซ่าทำงาน|ผีน้อย|ฝั่งปอย|ฝั่งเขมร|ฝั่งพม่า|ฝั่งลาว|overseas job|"
    .. "overseas jobs|work abroad|jobs abroad|job abroad)"
local travel = "(free ticket|air ticket|flight ticket|tickets|ticket and visa|free visa|visit visa|"
    .. "tourist visa|airport pick*|we fly you|fly now|fly to|fly within|work abroad|jobs abroad|"
    .. "overseas job|overseas jobs|placement fee|agent fee|agency fee|passport ready|bring passport)"
local lawful = "(กรมการจัดหางานจัดส่ง|รัฐจัดส่ง|โดยรัฐ|สำนักงานจัดหางานจังหวัด|ใบอนุญาตเลขที่|ใบอนุญาตจัดหางาน|ทัวร์|เรียนต่อ|"
    .. "ทุนรัฐบาล|อาสาสมัคร|สถานทูต|visa services|tour|exchange program*|licence no|license no|lic)"
rule {
  title      = "Work abroad is offered without a licence number",
  indicators = { "delphi:D4.07" },
  law        = { "th-jp-1", "th-jp-2", "th-jp-notify" },
  weight     = 3,
  status     = "stable",
  kinds      = { "advert", "offer" },
  sources    = { "th-jp-act", "th-jp-press-2023", "th-jp-press-2024", "th-doe-five-ways" },
  always     = true,
  when = function(ad)
    if not ad:has(offers) then return false end
    -- The law speaks of advertising to workers in Thailand: outside Thai, travel has to be part of the offer.
    if ad:language() ~= "th" and not ad:has(travel) then return false end
    local abroad = {}
    for _, place in ipairs(ad:places()) do
      for _, tag in ipairs(place.tags or {}) do
        if tag == "overseas" then abroad[#abroad + 1] = place break end
      end
    end
    if #abroad == 0 then
      for _, place in ipairs(ad:near(words, words, 0)) do abroad[#abroad + 1] = place end
    end
    if #abroad == 0 or ad:has(lawful) then return false end
    for _, licence in ipairs(ad:licences()) do return false end
    return { evidence = abroad, reason = "work abroad is offered, and no licence number stands in the text" }
  end,
  fires = {
    en = {
      "Hiring farm workers, fly to «Korea» this week, free ticket.",
    },
    th = {
      "รับสมัครคนงาน ฟาร์มออสเตรเลีย เดือนละ 9 หมื่น",
      "เปิดรับ «งานต่างประเทศ» เงินเดือน 40,000",
    },
  },
  silent = {
    en = {
      "Waiter wanted in Bangkok, salary 15,000 baht.",
    },
    th = {
      "บจ.จัดหางาน ใบอนุญาตเลขที่ ต.1234/2560 โรงงานไต้หวัน มีตารางค่าใช้จ่ายและสัญญา",
      "บจ.จัดหางาน ใบอนุญาตเลขที่ ต.1234/2560 รับคนงานไต้หวัน โรงงานโลหะ",
      "โครงการจัดส่งแรงงานไปอิสราเอล โดยรัฐจัดส่ง สมัครที่สำนักงานจัดหางานจังหวัด",
      "ทัวร์เกาหลี 5 วัน เริ่ม 19,900",
      "รับครูสอนภาษาเกาหลี กรุงเทพ เงินเดือน 20,000",
      "แฟนไปเที่ยวเกาหลีอาทิตย์หน้าครับ ตั๋วถูกมาก",
    },
  },
  advice = "Look the recruiter up at doe.go.th/ipd or ring 1506 and press 2. Ask which of the five lawful "
    .. "ways to work abroad it is. Advertising needs the registrar's permission.",
}
