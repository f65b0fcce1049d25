-- A child is named beside work, money or a journey, and nothing speaks of school or parents.
local work = {
  en = "(work|works|working|job|jobs|help with|wash|clean|cook|sell|sells|selling|carry|carries|pay|pays|paid|money|earn|market|shop|maid|house help|boat|net|nets|field|mine|factory|dance|dancing|model|beg|begging|peel|sew|carpet|carpets|karaoke|bar|customers|clients|party|boss|master|madam|uncle|hotel|marry|husband|ticket|border)",
  th = "(ทำงาน|ช่วยงาน|ทำงานบ้าน|เลี้ยงน้อง|ค่าแรง|ค่าจ้าง|เดือนละ|วันละ|ขาย|เสิร์ฟ|ล้างจาน|แขก|ร้าน|เถ้าแก่|นายจ้าง|แกะกุ้ง|ลงเรือ|สวน|ขอทาน|พามา|ค่าหัว|ส่งมา|แต่งงาน|สามี)",
}
local innocent = {
  en = "(parent on set|parents on set|guardian on set|parent present|parents present|parent stays|trust acct|trust account|school letter|school trip|newspaper round|newspaper rounds|paper round|council work permit|before school|tutor|tuition|class|classes|camp|volunteer*|library|parents welcome|parents|signature|consent|guardian|swim*|football|babysit*|nanny|nannies|au pair|childcare|children of|my kids|two kids|kids aged|for ages|vaccine|clinic|exam|birthday|toy|toys|museum|experience|course|learning centre|daycare|playgroup|teacher|teachers|teaching|teach|lessons|kids club|sons|family of|free entry|ticket price|tickets for|discount|students|curriculum|workshop|sitter|childminder|our children|look after|aged between|diploma|camera angle|chaperone|ages|go free|kids free|free for kids|boat tour|grandpas|grandmas|my grandpa|my grandma|good times|when i was|growing up|ice cream|my childhood|back then|statute barred|years old debt|debt over)",
  th = "(ลูกสิเข้า|ลูกจะเข้า|ลูกเข้า|ลูกขึ้น|ค่าเทอม|สอน|ติว|ครู|เรียนพิเศษ|ค่าย|ผู้ปกครอง|พ่อแม่ลูก|พี่เลี้ยงเด็ก|เลี้ยงเด็กอายุ|ดูแลเด็ก|ดูแลน้อง|ของเล่น|คลินิก|วัคซีน|วุฒิ|จบ|ประสบการณ์|เนอสเซอรี่|ว่ายน้ำ|คอร์ส|บัตรเข้า|ส่วนลด|แคส|โฆษณา|ประกวด|อาสา|ห้ามรับ|ไม่รับ|ไม่จ้าง|กฎหมาย|ศูนย์การเรียน|ลูกเรา|ลูกชาย|ลูกสาวอายุ|วันเกิด|เข้าชม|หลังเลิกเรียน|ช่วย(แม่|พ่อ|ยาย)(ที่|ขาย)|ได้ทุน|อุดหนุน|ลืมสมุด|แข่ง)",
}
rule {
  title      = "A child is named beside work, money or a journey",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  always     = true,
  -- Fourteen and younger, beside words of work or money; schools, parents and carers speak of children, too.
  unless_near = {
    en = {
      "(shin pads|goalkeeper|your mums number|mums number|on the form|the pitch)",

      "(parents signature|parent signature|parents note|guardian|consent|chaperone|tutor|film extras|on set)",
    },
  },
  when = function(ad)
    if ad:has("<minded-young>") then return false end
    -- "From 10" is a time of day, where nobody young is named.
    local clock = {}
    if not ad:has("(girl|girls|boy|boys|child|children|kid|kids|age|aged|ages|years old|yrs|yo|young|small)") then
      for _, place in ipairs(ad:find("(from|till|until|by|at|before|after|opens|open) (5|6|7|8|9|10|11|12|13|14)")) do clock[place.at] = true end
    end
    local young = {}
    for _, age in ipairs(ad:ages()) do
      local low = age.lower or age.upper or 99
      if low >= 5 and low < 15 and (age.upper or low) < 18 and not clock[age.at] then young[#young + 1] = age end
    end
    for _, place in ipairs(ad:find("(8|9|10|11|12|13|14) (yo|y o|yr|yrs) (old)? (girl|boy|child|kid|daughter|son|works|working)")) do young[#young + 1] = place end
    for _, place in ipairs(ad:find("(children|kids) (can|may|could) (also)? (help|work|peel|pick|sell|carry)")) do young[#young + 1] = place end
    if #young == 0 or ad:has("(driver class|tháng 13|lương tháng|tháng lương|lương 13|t13|thưởng|class 6)") then return false end
    -- Talk of children is everywhere; a text that is no offer has to name somebody with power over the child.
    if ad:kind() == "other" and not ad:has("<power-over-a-child>") then return false end
    for language, words in pairs(work) do
      if ad:has(words) and not ad:has(innocent[language]) then
        return { evidence = young, reason = "somebody below fifteen, or called a child, stands beside work, money or a journey" }
      end
    end
    return false
  end,
  fires = {
    en = { "small girl of «12» washes dishes in the shop" },
    th = { "หลานอายุ «12» ล้างจานที่ร้าน เถ้าแก่ให้วันละร้อย" },
  },
  silent = {
    en = { "Nanny for two children aged 5 and 8.", "English teacher for pupils aged 8 to 12.", "Kids club at the hotel, ages 4 to 12." },
    th = { "หาครูสอนพิเศษเด็ก ป.5", "รับพนักงาน วุฒิ ม.3" },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not pass the text on.",
}
