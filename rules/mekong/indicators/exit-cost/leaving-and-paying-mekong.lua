-- Leaving, and a sum to be paid for it, are named in one breath: a faint sign that needs company.
local my_leave = "(ထွက်ချင်ရင်|ထွက်ရင်|ပြန်ချင်ရင်|ပြန်ရင်|စောထွက်|အလုပ်ထွက်|စာချုပ်မပြည့်|မပြည့်ခင်|ထွက်ပြေးရင်|ပျက်ကွက်|ပြောင်းရင်|"
  .. "စိတ်ပြောင်း|ပြန်ပို့)"
local my_pay = "(ပေးရမယ်|ပေးရ|ပေးပါ|ဒဏ်ငွေ|လျော်|လျော်ကြေး|ပြန်ဆပ်|သိန်း|ဒေါ်လာ|{money}|ဘတ်|နှစ်ဆ|လစာမရ|ရွေး)"
local km_leave = "(ចង់ឈប់|បើឈប់|ឈប់មុន|បើចេញ|ចេញមុន|បើរត់|រត់|បើត្រឡប់|មិនគ្រប់|មុនគ្រប់|ដូរចិត្ត|បើដូរ|លុបចោល|បំពានកិច្ចសន្យា|"
  .. "ផ្ដាច់កិច្ចសន្យា)"
local km_pay = "(សង|ត្រូវសង|បង់|ពិន័យ|ផាក|ទ្វេដង|{money}|ដុល្លារ|សំណង|បាត់ប្រាក់ខែ|អត់បានលុយ|លោះ)"
local lo_leave = "(ອອກກ່ອນ|ກັບກ່ອນ|ຢາກອອກ|ຢາກກັບ|ຖ້າອອກ|ຖ້າກັບ|ບໍ່ຄົບ|ຍັງບໍ່ຄົບ|ໜີ|ປ່ຽນໃຈ|ຍົກເລີກ|ຂໍອອກ|ຂໍກັບ|ລາອອກ|ຢ່າຟ້າວກັບ)"
local lo_pay = "(ປັບ|ຈ່າຍ|ເສຍຄ່າ|ໃຊ້ຄືນ|ຄືນເງິນ|{money}|ກີບ|ບາດ|ລ້ານ|ສອງເທົ່າ|ບໍ່ໄດ້ເງິນ|ໄຖ່|ຄ່າເສຍຫາຍ)"
local vi_leave = "(xuống giữa chừng|xuống giữa chuyến|nghỉ phải|muốn nghỉ phải|về phải|đòi nghỉ|đòi về|không trụ|"
  .. "chịu không nổi|làm chưa đủ|chưa đủ {number}|không đủ {number}|"
  .. "ai bỏ|bỏ là|bỏ thì|bỏ về|bỏ giữa|nghỉ giữa|tự ý nghỉ|nghỉ trước hạn|bỏ vườn|bỏ tàu|bỏ xưởng|ngưng giữa|"
  .. "về giữa|rút lui|"
  .. "muốn về|muốn nghỉ|nghỉ ngang|nghỉ trước|bỏ trốn|bỏ việc|bỏ ngang|về trước|về sớm|phá hợp đồng|phá vỡ hợp đồng|"
  .. "hủy hợp đồng|đổi ý|chuyển chủ|chưa hết hợp đồng|trước hạn|không làm nữa|ko làm nữa)"
local vi_pay = "(trừ {money}|mất {money}|mất {number}|trả đủ|khỏi lãnh|không lãnh|bắt thế chấp|mất cả|coi như làm không|"
  .. "mất hết|coi như|trừ hết|rớt môn|giữ bằng|lấy bò|có người thế|người thế|không nhận được đồng|mất tiền|"
  .. "đền|bồi thường|phạt|chuộc|tiền chuộc|trả lại|phải trả|đóng|nộp|{money}|triệu|gấp đôi|mất lương|mất cọc|mất hết lương)"
local zh_leave = "(离园|离岛|自离|走人|半路走|半道走|没做满|擅自|退训|转厂|换农场|换东家|跳槽|逃走|熬不住|受不了走|"
  .. "想走|要走|离职|辞职|退出|中途|不干|不做了|提前走|提前离开|合同没到|合约没到|毁约|违约|逃跑|跑了|反悔|取消|回国|回家|没干满|做不满|不满一年)"
local zh_pay = "(结清|入职成本|倒扣|押金不退|没收|取消签证|退学|房子|人财|"
  .. "赔|付|交|罚|违约金|赎金|{money}|万|美金|退还|双倍|工资没|不发工资|没工资|扣光|买断)"
rule {
  title      = "Leaving and a payment for it are named together",
  indicators = { "delphi:D2.04", "delphi:D2.06", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  -- A text of which nothing says that it is about work has to speak of a workplace or a boss.
  unless_about = { "everyday", "make-believe", "not-meant-mekong", "aside-mekong" },
  when = function(ad)
    if ad:kind() == "other" and not ad:has("<work-mekong>") then return false end
    return true
  end,
  terms = {
    my = {
      my_leave .. " ... " .. my_pay, my_pay .. " ... " .. my_leave,
    },
    km = {
      km_leave .. " ... " .. km_pay, km_pay .. " ... " .. km_leave,
    },
    lo = {
      lo_leave .. " ... " .. lo_pay, lo_pay .. " ... " .. lo_leave,
    },
    vi = {
      vi_leave .. " ... " .. vi_pay, vi_pay .. " ... " .. vi_leave,
    },
    zh = {
      zh_leave .. " ... " .. zh_pay, zh_pay .. " ... " .. zh_leave,
    },
  },
  unless_near = {
    my = { "ပြန်ချင်ရင်...(ပြောရုံ|ပြောရင်ရ|ရတယ်|ပြန်လို့ရ)", "(အချိုးကျ|ကုမ္ပဏီက သင်တန်းကြေး|သင်တန်းစာချုပ်)", 
      "(ယူနီဖောင်းဖိုး|ယူနီဖောင်း စပေါ်|စပေါ် ပြန်အမ်း)",
      "(ကြိုပြော|ကြိုတင်အကြောင်းကြား)",
      "ပြန်ပို့ပေးပါမယ်",
      "သင်တန်းစာချုပ်",
    },
    km = { "ចង់ទៅផ្ទះ(គ្រាន់តែ|ពេលណា)(ប្រាប់|ក៏បាន)", "(តាមសមាមាត្រ|ក្រុមហ៊ុនចេញថ្លៃវគ្គ|កិច្ចសន្យាបណ្តុះបណ្តាល)", 
      "(សងវិញពេលឈប់|ប្រគល់វិញពេលឈប់|កក់អាវ|កក់ឯកសណ្ឋាន)",
      "(ប្រាប់មុន|ជូនដំណឹងមុន)",
      "កិច្ចសន្យាបណ្តុះបណ្តាល",
    },
    lo = { "ຢາກກັບ(ບ້ານ)?(ກໍ່|ບອກ)(ໄດ້|ກ່ອນ)", "(ຕາມສັດສ່ວນ|ບໍລິສັດອອກຄ່າຝຶກ|ສັນຍາຝຶກ)", 
      "(ຄືນຕອນອອກ|ຄືນເມື່ອອອກ|ມັດຈຳເສື້ອ|ມັດຈຳຊຸດ)",
      "ບອກລ່ວງໜ້າ",
      "ສັນຍາຝຶກອົບຮົມ",
    },
    vi = { "muốn về (thì|cứ|lúc nào)? (báo|nói|về)", "(tài trợ|đài thọ|chi trả) (học|khóa|chứng chỉ|đào tạo)", "theo tỷ lệ", "(ghi rõ trong hợp đồng|cam kết đào tạo|chi phí đào tạo thực tế)", 
      "(cọc|đặt cọc|áo khoác|đồng phục) ... (trả lại|hoàn|hoàn lại)",
      "(báo trước|trả phòng)",
      "(hợp đồng đào tạo|chi phí học)",
    },
    zh = { "想(回家|走)(提前|随时|说一声)", "(按|依)(剩余|比例|剩余月份)", "(服务期|服務期|培训协议|劳动合同)", "(公司|医院|院方)(出钱|全额|资助)", 
      "(制服|工服|工衣|押金|保证金|衣服|设备|宿舍押金)",
      "(离职|離職|不干|辞职|走人|离开)(时|時|后|後|就|可)?(退|全退|退还|退還|返还|领回)",
      "(规培|进修|培训费|培训津贴|服务期|合同第|劳动合同)",
      "提前(半个月|一个月|{number}天)",
      "(培训协议|服务期协议)",
    },
  },
  fires = {
    my = { "«ထွက်ချင်ရင်ပေးရမယ်»" },
    km = { "«ចង់ឈប់សង»" },
    lo = { "«ອອກກ່ອນປັບ»" },
    vi = { "«muốn về đền»" },
    zh = { "«想走赔»" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask for the clause and how the sum was worked out. Anybody may leave work.",
}
