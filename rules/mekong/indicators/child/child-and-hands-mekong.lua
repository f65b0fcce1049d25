-- A child or a young age, work that no child should do, and somebody who takes, pays for or silences the child: three plain
-- words, each of which stands in ordinary talk.
rule {
  title      = "A child, hard or hidden work, and somebody who has the child in hand stand together",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  law        = { "th-atip-6", "th-lp-44", "th-cp-26" },
  weight     = 7,
  worded_from = -8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = { "<child-toil-mekong>", "<child-chores-mekong>" },
    km = { "<child-toil-mekong>", "<child-chores-mekong>" },
    lo = { "<child-toil-mekong>", "<child-chores-mekong>" },
    vi = { "<child-toil-mekong>" },
    zh = { "<child-toil-mekong>" },
  },
  unless_about = { "child-fair-mekong", "make-believe" },
  when = function(ad)
    local language = ad:language()
    language = language and string.sub(language, 1, 2) or ""
    if language ~= "my" and language ~= "km" and language ~= "lo" and language ~= "vi" and language ~= "zh" then return false end
    -- A long text says a little of everything.
    if ad:length() > (language == "vi" and 600 or 300) then return false end
    local young, almost = false, false
    for _, age in ipairs(ad:ages()) do
      local low = age.lower or age.upper or 99
      if low >= 7 and low < 16 and (age.upper or low) <= 18 then young = true
      elseif low < 18 and low >= 16 and (age.upper or low) <= 25 then almost = true end
    end
    if not young and ad:has("<child-age>") then young = true end
    if ad:has("<child-fair-mekong>") or ad:has("(lương tháng|tháng 13|lương 13|chuyên cần|kinh nghiệm)") then return false end
    if not ad:has("<child-handed-mekong>") then return false end
    -- Where no age is told, the child stands close to the work.
    if not young and not almost and #ad:near("<child-words-mekong>", "<child-toil-mekong>", 40) == 0 then return false end
    return { reason = "a child, such work and somebody who has the child in hand" }
  end,
  fires = {
    my = { "«လက်ဖက်ရည်ဆိုင်» ကောင်လေး ၁၂ နှစ် ၂ ယောက်၊ မိဘကို ငွေလွှဲပေး" },
    km = { "ក្មេង ១១ ឆ្នាំ នៅជំរំ«ប្រដាល់» ម៉ែយកលុយគេហើយ" },
    lo = { "ເດັກ 12 ປີ «ຖູເຮືອນ» ຮອດຄ່ຳ ແມ່ປ້າເກັບໄວ້ໃຫ້" },
    vi = { "cần bé 12 tuổi «rửa chén», tiền gửi về cho ba má" },
    zh = { "要十三岁的娃，«凌晨»起来，头一年只给零花" },
  },
  silent = {
    my = { "စာကြည့်တိုက် အကူ ၁၆ နှစ်၊ မိဘလက်မှတ်ပါရမယ်", "သမီး ၁၂ နှစ် ပန်းချီပြိုင်ပွဲ ဆုရ" },
    km = { "កូន ១២ ឆ្នាំ រៀនហែលទឹក", "ចម្ការម្រេច កូនតូចសូមទុកនៅសាលា" },
    lo = { "ລູກ 12 ປີ ໄປຫໍສະໝຸດ", "ນັກຮຽນ 16 ປີ ຊ່ວຍຮ້ານ ຜູ້ປົກຄອງເຊັນ" },
    vi = { "bé 12 tuổi học đàn buổi tối", "học sinh 16 tuổi xếp sách ở thư viện, phụ huynh ký" },
    zh = { "孩子12岁学钢琴", "暑假孩子16岁，家长同意，店里帮忙" },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "thai-digits", "zero-width", "repeated-letters", "decomposed" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the writer and do not pass the text on.",
}
