-- Somebody young is given another age on paper, or is to say another one, or to look it.
local grown = "(18|19|20|21|22|23|24|25|eighteen|nineteen|twenty|twenty one|older|adult|major)"
local young = "(girl|girls|boy|boys|daughter|son|brother|sister|niece|nephew|cousin|kid|child|children|junior|juniors|minor|minors|student|students|school|class|teen|teens|young|small|smallest|princess|fresh|fresher|babysitter|maid|mother|father|parents)"
local thai_grown = "(18|19|20|21|22|23|สิบแปด|สิบเก้า|ยี่สิบ|ยี่สิบเอ็ด|ผู้ใหญ่)"
local thai_under = "(12|13|14|15|16|17|สิบสอง|สิบสาม|สิบสี่|สิบห้า|สิบหก|สิบเจ็ด)"
rule {
  title      = "Somebody young is to pass for older, by papers, words or looks",
  indicators = { "delphi:D4.07", "delphi:D5.10", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 8,
  status     = "trial",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "ilo-ages" },
  terms = {
    en = {
      "(we|i|ill|well|they|agent|paper|papers|passport|id|card|he|she|lawyer) (will|can|shall|just|only)? (write|writes|wrote|put|puts|make|makes|made|show|shows|print|prints|fix|fixes|type|types) (it|her|him|you|u|them|us|me|age)? (as|to|to be|like|for|on|at)? " .. grown .. " (on|in|for|at|year|years|yrs|only|same|seaman|dont|no|ok|and|so)?",
      "(show|write|put|make|made|makes|print|say) (it)? " .. grown .. " (on|in) (the|her|his|your|ur|passport|paper|papers|card|id|form)",
      "(passport|paper|papers|card|id|birth cert|certificate|badge) (we|i|they|agent)? (already|will|to|can|now|dey)? (write|writes|say|says|show|shows|made|make|put|gives|has|have) (her|him|it|me|a)? " .. grown,
      "on (paper|papers|the paper|passport|the card) (now|only|just|u r|you are|she is|he is|shes|hes|am|im)? " .. grown,
      "(papers|passport|id|card|certificate|paper) (we|i|they)? (adjust|adjusts|adjusted|correct|corrects|change|changes|arrange) (the)? (year|age|birth|date|birthday)",
      "(adjust|change|correct|fix|raise|add) (the|her|his|ur|your|their)? (year|years|age|birth year|date of birth|birthday) (on|in|for|so|to|no|dont|by)",
      "(or|and|can|will|could|must|to|but|just|only|already|dress|dressed) (look|looks|pass|passes|looking) (as|for|like)? (18|19|20|twenty|eighteen|an adult|of age)",
      "(tell|say) (to)? (the|them|everyone|anyone|embassy|police|immigration|guest|guests|customer|customers|doctor|officer|inspector) ... (you|u|she|he|ur|youre|shes|hes) (is|are|r|be)? " .. grown,
      "(badge|card|name tag|id|papers) ... (another|somebody elses|someone elses|a different|her sisters|his brothers|older) (name|sister|sisters|brother|brothers|girl)",
      "(lend|borrow|use|using|pinjam|take) (your|ur|her|his|my|the|a)? (sisters|cousins|brothers|friends|older) (ic|id|card|passport|papers)", "ic (can)? (pinjam|borrow|lend)",
    },
    th = {
      "(อย่า|ห้าม|ไม่ต้อง)(ไป)?บอก(ใคร|เขา|แขก|ตำรวจ|ใครๆ)?(ว่า)?(อายุ)?" .. thai_under,
      "(บอก|ตอบ|แจ้ง)(กับ)?(ทุกคน|ใครๆ|ใคร|แขก|เขา|ตำรวจ|ลูกค้า|เจ้าหน้าที่)(ไป)?(ว่า)?(อายุ)?" .. thai_grown,
      "(พาส|พาสปอร์ต|เล่ม|บัตร|ใบเกิด|เอกสาร|สูติบัตร|ใบ)...(ทำ|แก้|เขียน|ใส่|ลง|เปลี่ยน)(ให้|เป็น|อายุ|ให้เป็น)?(อายุ)?" .. thai_grown,
      "(ทำ|แก้|เขียน|ใส่|ลง|เปลี่ยน)(อายุ|ปีเกิด|วันเกิด|ใบเกิด|สูติบัตร)(ให้|เป็น|ให้เป็น|ใน)?(โต|" .. thai_grown:sub(2, -2) .. ")",
      "ใบเกิด(เดี๋ยว)?(แก้|เปลี่ยน|ทำ)(ให้)?", "(แก้|เปลี่ยน)(อายุ|ปีเกิด|ใบเกิด)(ให้|ได้|ใน)",
      "(แต่)?(หุ่น|หน้า|ตัว|ดู)(เหมือน|โตเหมือน|ราวกับ|อย่างกับ)" .. thai_grown,
      "(ยืม|ใช้|เอา)บัตร(พี่|พี่สาว|เพื่อน|คนอื่น|ญาติ)(ไป|มา|ก่อน|ก็ได้|สมัคร|แทน)",
      "(แต่งหน้า)...(ดูไม่ออก|ดูโต|ก็โต|เป็นสาว|ดูเป็นผู้ใหญ่|ให้ดูยี่สิบ|ให้ดู 18|ให้ดู 20)",
      "(18|สิบแปด)ลงมา(ยิ่ง|ก็|จะ)(ชอบ|ดี|ได้)",
    },
  },
  unless_about = { "make-believe" },
  unless = {
    en = { "(must|need to|have to|only if you|prove) (be|show|are) " .. grown, "(do not|dont|never|not) (say|write|put|show|lie|pretend)" },
    th = { "ต้อง(บอก|แจ้ง|แสดง)", "(ห้าม|ไม่รับ)(แก้|ปลอม)" },
  },
  when = function(ad)
    if ad:has("(<minded-young>|beer|years of experience|insurance form|retire|loyalty card|gym|skincare|birthday|novel|lol my|haha my|ครีม|รับปริญญา|เจ้าสาว|วันเกิด|บัตรเครดิต|สินเชื่อ|ผ่อน|หน้าเด็กลง)") then return false end
    for _, age in ipairs(ad:ages()) do
      local years = age.lower or age.upper or 99
      if years >= 9 and years < 18 then return true end
    end
    return ad:has(young) or ad:has("(น้อง|หนู|เด็ก|ลูกสาว|ลูกชาย|หลาน|ไอ้หนู|(จบ|อยู่|น้อง|เรียน) ม (1|2|3|4|5)|พ่อมึง|แม่มึง|" .. thai_under:sub(2, -2) .. ")") or ad:has("(he|she|hes|shes|im|i am|only|just|age|aged) (12|13|14|15|16|17)")
  end,
  fires = {
    en = {
      "My brother is 16, they said fine, «we write 19» in the seaman book.",
      "Girl for a family in the Gulf, «we will show 21 on passport», parents get money at once.",
    },
    th = {
      "น้อง 13 เองเหรอ «พาสปอร์ตทำเป็นอายุ 19» จะได้ทำงานสะดวก",
      "ญาติกำชับหนูให้«บอกแขกว่ายี่สิบ»",
    },
  },
  silent = {
    en = {
      "You must show that you are 18, the bar checks every card.",
      "My daughter says I look 20 in the new dress.",
      "The form asks the age: please write 21 if you are 21.",
    },
    th = {
      "แต่งหน้าแล้วสวยมาก ลูกค้าชมกันใหญ่",
      "ต้องแจ้งอายุ 20 ปีขึ้นไปทุกครั้งที่เข้าร้าน",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width", "thai-digits", "decomposed", "boxed-letters", "bold-letters" },
  advice = "Ring 1300 or 191 at once and keep the message. Ask how old the person is, who makes the papers, and for which place.",
}
