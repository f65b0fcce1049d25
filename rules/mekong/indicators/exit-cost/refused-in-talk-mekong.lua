-- Somebody asks to leave, for papers, pay or rest, and the other side refuses or names a price.
local said = {
  -- my
  { "(ပြန်ချင်|ထွက်ချင်|ပြန်လို့|ပတ်စပို့|မှတ်ပုံတင်|ကတ်|လစာ|လခ|ဖုန်း|နားရက်|ပိတ်ရက်|ခွင့်|နေမကောင်း|ဖျား|ဗိုက်နာ|ကုန်းပေါ်|စာရွက်|စာချုပ်|ပြန်ပို့|ပိုက်ဆံ|ပြန်)",
    "(မရဘူး|မရ|မလွှတ်|မပေး|အကြွေး|ကြွေး|အရင်|ပြီးမှ|ပြည့်မှ|လျော်|သိန်း|နောက်မှ|သိမ်းထား|ဆီမှာ|တိတ်တိတ်|အလုပ်လုပ်|ပါးစပ်ပိတ်|ရောင်း|ရဲ|သည်းခံ|ရေကူး|စရံငွေ)" },
  -- km
  { "(ឈប់|ទៅផ្ទះ|មកផ្ទះ|ប៉ាស្ព័រ|លិខិតឆ្លងដែន|ប្រាក់ខែ|លុយ|ទូរស័ព្ទ|ចេញ|ឡើងគោក|ក្រដាស|សម្រាក|ឈឺ|កិច្ចសន្យា|ត្រឡប់|អត្តសញ្ញាណប័ណ្ណ)",
    "(មិនបាន|អត់បាន|មិនឲ្យ|អត់ឲ្យ|មិនអោយ|អត់អោយ|ជំពាក់|បំណុល|សង|បង់|សិន|ចាំ|ពេលក្រោយ|ស្ងៀម|ធ្វើការទៅ|ចប់កិច្ចសន្យា|នៅនឹង|នៅអញ|ពិន័យ|លុះ|អត់ទ្រាំ|លុយមុន)" },
  -- lo
  { "(ກັບ|ເມືອ|ອອກ|ພາສປອດ|ບັດ|ເງິນເດືອນ|ຄ່າແຮງ|ເງິນ|ໂທລະສັບ|ຂຶ້ນຝັ່ງ|ເອກະສານ|ພັກ|ເຈັບ|ໄຂ້|ສັນຍາ|ເຊົາ|ລາອອກ)",
    "(ບໍ່ໄດ້|ບໍ່ໃຫ້|ຍັງ|ໜີ້|ຫນີ້|ໃຊ້|ຈ່າຍ|ກ່ອນ|ຄົບ|ໝົດ|ຫມົດ|ມິດ|ເຮັດວຽກໄປ|ຢູ່ນຳ|ຢູ່ກັບ|ປັບ|ພາຍຫຼັງ|ຄ່ອຍ|ຢ່າ|ອົດ|ລ່ວງໜ້າ)" },
  -- vi
  { "(về nhà|về quê|về nước|muốn về|xin về|cho em về|cho con về|về thăm|về được|về tết|nghỉ việc|xin nghỉ|muốn nghỉ|nghỉ ngang|nghỉ một|nghỉ bữa|nghỉ ngày|ra ngoài|hộ chiếu|passport|cccd|lương|tiền công|điện thoại|bị ốm|bị bệnh|đau bụng|đau quá|sốt|lên bờ|giấy tờ|hợp đồng|ngày nghỉ|trả lại|đi khám|đi viện|đổi việc|đổi chủ|em về|con về|tui về|tôi về|cháu về|được về|về nha|về đây|về luôn|về thôi|không làm nữa|ko làm nữa|nghỉ luôn|gọi mẹ|gọi về|gọi cho)",
    "(không được|ko được|k dc|ko dc|hông được|chưa được|chưa tới|chưa hết|chưa đủ|phải đền|đền tiền|đền hợp đồng|đền {money}|đền {number}|trả hết|trả xong|trả đủ|trả nợ|trả tiền|còn nợ|còn thiếu|nợ chị|nợ anh|nợ công ty|nợ quán|hết nợ|hết hợp đồng|đủ tháng|đủ năm|mới cho|mới được|để sau|để tính sau|im đi|im mồm|câm mồm|làm đi|lo làm|công ty giữ|anh giữ|chị giữ|cô giữ|bên chị giữ|phạt {money}|phạt {number}|bồi thường|bán qua|không về|khỏi về|khỏi lương|ráng làm|ráng đi|ráng thêm|chịu khó|lấy rồi|bơi về|đừng hỏi|đừng mơ|đừng có mà|đừng lằng nhằng|ai cho|người thế|uống thuốc rồi|nợ {number}|nợ {money}|em nợ|mày nợ|mày còn|em còn|trả {money}|đóng {money}|chưa trả|chưa đóng|đâu mà về|làm tiếp|nín đi|tính sau|xong đã|đã rồi|hợp đồng ký|ký rồi|ký {number}|ở yên|chừng nào trả|khi nào trả|khóa rồi|mất tiền|mất cọc|trừ lương)" },
  -- zh
  { "(回家|回国|辞职|离职|走|护照|身份证|证件|工资|薪水|钱|手机|休息|请假|病|上岸|肚子疼|下船|出去|合同|离开|不做|不干|看病|医院|换老板|换雇主|回老家|回去)",
    "(不行|不能|不可以|别想|不给|没门|先|欠|还清|赔|违约|罚|做满|期满|合同|再说|以后|到时候|闭嘴|干活|保险柜|公司保管|在我这|统一|报警|抓你|卖|不还|扣|忍着|忍忍|游回去|领了|还有三个月|还有半年|不许|不准|存着|攒着|押着|急啥|急什么|年底再|年底给|找人顶|找人替)" },
}

-- A favour owed between friends, or a treat, is no debt; after the exams is no refusal.
local friendly = "(ບຸນຄຸນ|人情|做牛做马|请你喝|奶茶|夜宵|ကျေးဇူးကြွေး|ထမင်းကျွေး|nợ ân tình|nợ em ly|nợ anh chầu|trà sữa|thi xong|考完|စာမေးပွဲ|ប្រឡងចប់|ເສັງແລ້ວ|ជំពាក់ឯងមួយ|ជំពាក់គុណ"
  .. "|ຄ່າເບຍ|ເຕະບານ|555|ໄປທ່ຽວ|ສອບເສັງ|ခနော့|ဘောလုံးကန်|ဟားဟား|ကာဖီတိုက်|လက်ဖက်ရည်တိုက်|ໄປໂລດ|ໄປໄດ້ເລີຍ|ປ່ຽນກະ|ပြန်ပြန်|ပြန်လို့ရပါတယ်|ទៅចុះ|ចាំញ៉ាំ|លេងបាល់|កំប្លែង|ថ្លៃស្រា)"

rule {
  title      = "In a talk, leaving, papers, pay or rest are asked for and refused, or have a price",
  indicators = { "delphi:D5.03", "delphi:D5.14", "ilo:1", "ilo:4" },
  weight     = 6,
  status     = "trial",
  kinds      = { "conversation" },
  always     = true,
  sources    = { "ilo-indicators-2012", "iom-screening" },
  when = function(ad)
    -- "I'm" is a word of Vietnamese, too.
    if ad:language() == "en" then return false end
    if ad:has(friendly) then return false end
    for _, phrases in ipairs(said) do
      local found = ad:replies(phrases[1], phrases[2])
      if #found > 0 then return { evidence = found, reason = "asked for, and refused or priced, in the talk" } end
    end
    return false
  end,
  fires = {
    my = { "မောင်မောင်: ဆရာ ကျွန်တော် «ပြန်ချင်»တယ်\nမန်နေဂျာ: «အကြွေး» ဆပ်ပြီးမှ ပြော" },
    km = { "ដារ៉ា: បង ខ្ញុំចង់«ឈប់»\nថៅកែ: «ជំពាក់»លុយនៅឡើយ" },
    lo = { "ນ້ອຍ: ຂ້ອຍຢາກ«ກັບ»ບ້ານ\nເຖົ້າແກ່: «ໃຊ້»ໜີ້ກ່ອນ" },
    vi = { "Lan: chị ơi em «muốn về» nhà\nChủ: «đền tiền» đã rồi về" },
    zh = { "小王: 我想«辞职»\n主管: «赔»三万再走" },
  },
  silent = {
    my = { "မေ: ထမင်းစားပြီးပြီလား\nနှင်း: စားပြီးပြီ" },
    km = { "សុភា: ញ៉ាំបាយនៅ\nដារ៉ា: ញ៉ាំហើយ" },
    lo = { "ນ້ອຍ: ກິນເຂົ້າແລ້ວບໍ\nແກ້ວ: ກິນແລ້ວ" },
    vi = { "Lan: ăn cơm chưa\nMai: ăn rồi nè" },
    zh = { "小王: 吃饭了吗\n小李: 吃过啦" },
  },
  advice = "Ask what was agreed, who may decide to leave, and whether the person could go today.",
}
