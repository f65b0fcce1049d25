-- Somebody under 18 is named beside signs of control, debt, threats or hidden work.
rule {
  title      = "A young person is named beside signs of control",
  indicators = { "delphi:D5.03", "delphi:D4.06", "ilo:1" },
  law        = { "th-atip-6", "th-cp-26" },
  weight     = 8,
  worded_from = -8,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-atip-act", "palermo-2000" },
  any_of     = { "documents/papers-and-keeping", "confinement/phone-and-not", "confinement/going-out-and-not", "debt/debt-and-work", "exit-cost/leaving-and-paying", "wages/pay-and-not-yet", "grooming/hidden-from-others", "threats/harm-and-fear-named", "wages/paid-to-someone-else", "vulnerable/runaways-or-no-family", "illicit/bounty-for-recruits", "illicit/false-papers", "grooming/love-used", "grooming/come-and-stay", "grooming/gifts-and-flattery", "promise/study-or-scholarship", "debt/debt-of-family", "confinement/guarded-or-locked", "confinement/moved-without-say", "confinement/must-ask-permission", "confinement/no-leave-in-contract", "confinement/no-outside-contact", "confinement/phone-taken", "confinement/stay-inside", "debt/debt-before-leaving", "debt/debt-of-family", "debt/fly-now-pay-later", "debt/head-price-or-tag", "debt/travel-advance-worked-off", "debt/worker-says-debt-grows", "threats/call-for-help", "threats/forced-to-deceive-others", "threats/forced-with-guests", "threats/image-threat", "threats/people-as-goods", "threats/punishment", "threats/sold-on", "threats/threat-of-police-or-immigration", "threats/threat-to-family", "threats/violence", "documents/atm-or-bank-book-held", "documents/id-card-left", "documents/papers-returned-on-condition", "documents/passport-held", "documents/worker-says-papers-taken", "wages/not-paid", "wages/paid-at-end", "hours/long-hours", "grooming/secrecy-asked", "illicit/account-rented-or-sold", "illicit/face-scan", "illicit/scam-work-openly", "route/irregular-crossing", "route/coached-answers", "pay/no-pay-only-tips", "living/food-withheld", "exit-cost/buy-out-or-ransom", "exit-cost/penalty-for-leaving" },
  unless_near = {
    en = {
      "(with (a|your)? (parent|parents|guardian|mum|mom|dad)|film extras|drama club|school show)",
      "(library|museum|club)",
    },
  },
  except     = { "line-broken" },
  -- The children of a household that seeks a nanny are no workers; schools keep telephones too.
  when = function(ad)
    if ad:has("<minded-young>") then return false end
    if ad:has("(nanny|au pair|babysit*|host family|mothers help|childminder|experience|summer camp|consent|army reserve|mission trip|passport stays with you|with your mum|mum or dad|mom or dad|saturday job|holiday job|under 18s|with your mums|with you yes|school trip|nurse on site|learning centre|bootcamp)") then return false end
    if ad:has("(ลูกสิเข้า|ลูกจะเข้า|ลูกเข้า|ลูกขึ้น|ค่าเทอมลูก|ค่ายลูกเสือ|เรียนผู้ปกครอง|โรงเรียนแจ้ง|ครูเวร|นักเรียนลืมบัตร|เข้าค่าย|บวชเณร|เซ็นยินยอม|ผู้ปกครองเข้า|แคสโฆษณา|<make-believe>|school trip|scout camp)") then return false end
    -- "12+4 hours" and "twelve of us" are no ages.
    local counted = ad:has("{age<18} (3|4|5|6)? (hours|hrs|of us|seats|people|persons)")
      or ad:has("(eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (of us|of them|in a|in one|in the|to a|seventeen month|months|month|weeks|days|hours|people|workers|men|women|more|others|times)")
    -- A school year as schooling, and a worker's own children at home, are not meant.
    local young = {}
    for _, age in ipairs(ad:ages()) do
      local low = age.lower or age.upper or 99
      if not counted and low >= 7 and low < 18 and not ad:has("(วุฒิ|จบ|การศึกษา|ระดับ|ฝากดูแล|ไม่รับ|ห้ามรับ|งดรับ)...{age<18}") then young[#young + 1] = age end
    end
    for _, phrase in ipairs {
      "(เด็กติดมา|เด็กต่างด้าว|เด็กตัวเล็ก|เด็กหญิง|เด็กอายุ|เด็กน้อย)", "ลูก...(ไม่เคยเข้าโรงเรียน|เป็นตัวประกัน|มาช่วยได้)",
      "(ทั้ง|พา)ลูก(น้อย)?(มา)?(ช่วย|กะได้)", "(9|10|11|12|13|14|15|16|17) (เอง|ปีเอง|ย่าง|ใช่ปะ|ใช่ไหม|โตแล้ว)",
      "(underage|minor|minors|child labour|child labor)", "(not|under) (yet)? 18 (yet|ok|also)?", "(not 18|under 18|below 18|u18) ... (ok|fine|welcome|no problem|papers|id)", "(daughter|son|girl|boy|niece|nephew|kid|child) (of|aged|around|age|about|is) (8|9|10|11|12|13|14|15|16|17)", "(sixteen|fifteen|fourteen|thirteen|twelve) (nice|ok|yes|good|tell)?", "(cousins|friends|girls|boys) from (ur|your|the)? school", "(เด็กหนี|เด็กหนีออกจากบ้าน|เด็กในบ้าน|เด็กมัธยม|วัยใส|น้อง ม|ม ปลายใช่|ยังไม่ 18|ไม่ถึง 18|ต่ำกว่า 18)...(ส่งมา|งาน|แขก|ค่าหัว|รับ|พามา|คิว|เสี่ย|ร้าน)?", "(children|kids) (work|working|works|are made) (here|with|at|too|also|to)",
      "(small|young|little) (girl|boy) (works|working|for the shop|for the house)",
    } do
      for _, place in ipairs(ad:near(phrase, phrase, 0)) do young[#young + 1] = place end
    end
    for _, place in ipairs(ad:near("(กี่ขวบ|กี่ปี|อายุเท่าไหร่|อายุเท่าไร|how old|ur age|your age|เด็กช่าง|น้อง)", "(10|11|12|13|14|15|16|17)", 25)) do
      if ad:has("(กี่ขวบ|กี่ปี|อายุเท่าไหร่|อายุเท่าไร|how old|ur age|your age|เด็กช่าง)") then young[#young + 1] = place end
    end
    if #young == 0 then return false end
    return { evidence = young, reason = "somebody under 18 is named beside signs of control" }
  end,
  fires = {
    en = {
      "Two boys, age «17»,  work here, boss keeps our passports and we cannot leave.",
    },
    th = {
      "เถ้าแก่ล็อกประตูตอนกลางคืน เก็บบัตรหมด มีน้องอายุ «14» ทำงานด้วย",
    },
  },
  silent = {
    en = {
      "Nanny for two children aged 5 and 8; you keep your passport.",
      "School trip: pupils of 12 hand in their phones.",
    },
    th = {
      "เข้าค่ายลูกเสือ ม.3 ครูเก็บมือถือไว้ คืนทุกเย็น",
      "รับพนักงาน วุฒิ ม.3 ขึ้นไป มีหอพัก",
    },
  },
  advice = "Ring 1300 or 191 at once. For a child no means is asked (s.6). Do not publish name or picture "
    .. "of the child.",
}
