-- A child is named beside work, money or a journey, and nothing speaks of school or parents.
local work = {
  my = "(အလုပ်|လုပ်|လစာ|လခ|သူဌေး|ဆိုင်|စက်ရုံ|ခြံ|လှေ|ပိုက်ဆံ|သိန်း|စိန်|ဓာတ်ပုံ|ယောက်ျား)",
  km = "(ធ្វើការ|ប្រាក់|លុយ|ថៅកែ|ហាង|រោងចក្រ|ចម្ការ|ទូក|លក់|សុំទាន|វាយ|រូប|រៀបការ|ខារ៉ាអូខេ)",
  lo = "(ເຮັດວຽກ|ເງິນ|ນາຍ|ຮ້ານ|ໂຮງງານ|ສວນ|ຂາຍ|ຂໍທານ|ຕັກເບຍ|ນັ່ງດຣິ້ງ|ແຕ່ງງານ|ຮູບ)",
  vi = "(làm việc|làm thuê|đi làm|lương|tiền|chủ|quán|karaoke|xưởng|bán vé số|ăn xin|triệu|phục vụ|bưng bê|lấy chồng|gửi ảnh)",
  zh = "(打工|干活|做工|工资|工資|老板|餐馆|工厂|工廠|夜场|陪酒|乞讨|卖花|結婚|嫁|发照片|發照片|赚钱|賺錢)",
}
local innocent = {
  my = "(ကျောင်း|ဆရာမ|သင်တန်း|မိဘခွင့်ပြု|ကလေးထိန်း|ကာကွယ်ဆေး|မွေးနေ့)",
  km = "(សាលា|គ្រូ|រៀនបន្ថែម|អាណាព្យាបាល|មើលក្មេង|វ៉ាក់សាំង|ខួបកំណើត)",
  lo = "(ໂຮງຮຽນ|ຄູສອນ|ຮຽນພິເສດ|ຜູ້ປົກຄອງ|ລ້ຽງເດັກ|ວັກຊີນ|ວັນເກີດ)",
  vi = "(gia sư|dạy kèm|dạy học|học thêm|nhà trường|trường học|giáo viên|phụ huynh|trông trẻ|giữ trẻ|tiêm chủng|tiêm ngừa|sinh nhật|kinh nghiệm|khóa học|vé vào cửa)",
  zh = "(家教|老师|老師|学校|學校|补习|補習|家长|家長|保姆|幼儿园|疫苗|生日|经验|門票|门票|夏令营)",
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
  when = function(ad)
    local young = {}
    for _, age in ipairs(ad:ages()) do
      local low = age.lower or age.upper or 99
      if low >= 5 and low < 15 and (age.upper or low) < 18 then young[#young + 1] = age end
    end
    if #young == 0 then return false end
    -- Lessons, leisure and lawful help with the parents beside it are no signs.
    if ad:has("<child-fair-mekong>") then return false end
    -- In Chinese a bare number is an hour or a price more often than an age.
    if ad:language() == "zh" and not ad:has("(岁|周岁|歲)") then return false end
    if ad:has("(driver class|tháng 13|lương tháng|tháng lương|lương 13|t13|thưởng|class 6)") then return false end
    -- Talk of children is everywhere; a text that is no offer has to name somebody with power over the child.
    if ad:kind() == "other" and not ad:has("<power-over-a-child>") then return false end
    for language, words in pairs(work) do
      if ad:has(words) and not ad:has(innocent[language]) then
        return { evidence = young, reason = "somebody below fifteen, or called a child, stands beside work, money or a journey" }
      end
    end
    return false
  end,
  unless_near = {
    my = { "<birthdays>" },
    km = { "<birthdays>" },
    lo = { "<birthdays>" },
    vi = { "<birthdays>" },
    zh = { "<birthdays>" },
  },
  fires = {
    my = { "အသက် «၁၂ နှစ်» ကလေး ဆိုင်မှာ အလုပ်" },
    km = { "ក្មេង «12 ឆ្នាំ» ធ្វើការហាងបាយ" },
    lo = { "ເດັກ «12 ປີ» ເຮັດວຽກຢູ່ຮ້ານ" },
    vi = { "bé «12 tuổi» bưng bê ở quán" },
    zh = { "«12岁»女孩在餐馆打工" },
  },
  silent = {
    my = { "ကျောင်းသား ၁၂ နှစ်" },
    km = { "គ្រូបង្រៀនក្មេង 12 ឆ្នាំ នៅសាលា" },
    lo = { "ຄູສອນເດັກ 12 ປີ" },
    vi = { "gia sư dạy bé 12 tuổi" },
    zh = { "12岁孩子找家教" },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not pass the text on.",
}
