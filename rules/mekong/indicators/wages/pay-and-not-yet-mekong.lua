-- Pay, and that it is held, shortened or goes to another, are named in one breath: a faint sign that needs company.
local my_wage = "(လစာ|လခ|လုပ်အားခ|နေ့စား|ပိုက်ဆံ"
  .. "|လုပ်ခ|ဝေစု)"
local my_hold = "(မရသေး|မရဘူး|မပေးဘူး|မပေးသေး|မပေးတာ|သိမ်းထား|နောက်မှ|စာချုပ်ပြည့်မှ|ပြည့်မှ|ဖြတ်|တစ်ဝက်|လျှော့ပေး|ပွဲစားကို|ပထမလ|ပထမ ၃ လ|"
  .. "ရာသီကုန်မှ|ဆိုင်းထား|ကြွေးကျန်"
  .. "|မရှင်း|မထုတ်|မမြင်ဖူး|ယူသွား|ပြန်မှ|လျှော့|နုတ်|ပဲကျန်|ပဲရ|ဖိုးအစား|သိမ်းပေး|စုပေး|စုထား|ကုန်မှ"
  .. "|ကပ်မှ|ပြီးမှပေး|ပြီးမှရှင်း|မဲ့|အပြည့်မရ|မမြင်ရ|ဆိုတာမသိ|ကြန့်ကြာ"
  .. "|agent ယူ|ပွဲစားယူ|အေးဂျင့်ယူ|သူဌေးယူ|ခေါင်းဆောင်က|မိဘဆီ|မသတ်မှတ်|နှစ်ကုန်မှ)"
local km_wage = "(ប្រាក់ខែ|លុយខែ|ប្រាក់ឈ្នួល|ប្រាក់|លុយ|ថ្លៃឈ្នួល)"
local km_hold = "(មិនទាន់បើក|មិនបើក|មិនឲ្យ|មិនបាន|មិនទាន់បាន|ទុកឲ្យ|ទុកសិន|បើកពេលចប់|ចប់កិច្ចសន្យា|ចប់រដូវ|ពាក់កណ្ដាល|កាត់អស់|តិចជាង|"
  .. "ទៅមេខ្យល់|ខែដំបូង|៣ខែដំបូង|យឺត|ជំពាក់ប្រាក់"
  .. "|មិនទាន់ឲ្យ|អត់ឲ្យ|អត់បាន|អត់ទាន់|អត់បើក|មកក្រោយ|ចាំបើក|ពេលលក់អស់|ពេលចប់|នៅថ្ងៃបញ្ចប់|ពេលបញ្ចប់"
  .. "|គ្រប់ឆ្នាំ|គ្រប់កុងត្រា|សល់តែ|នៅសល់តែ|លុយបាយ|មេយក|ថៅកែទុក|ទុកជូន|ចុងរដូវ|ចុងឆ្នាំ|ពន្យារ|ក៏កាត់"
  .. "|គេកាត់|ត្រូវកាត់|មិនឃើញ|មិនចេញ)"
local lo_wage = "(ເງິນເດືອນ|ຄ່າແຮງ|ຄ່າຈ້າງ|ເງິນ)"
local lo_hold = "(ບໍ່ຈ່າຍ|ຍັງບໍ່ຈ່າຍ|ບໍ່ໄດ້|ຍັງບໍ່ໄດ້|ບໍ່ທັນໄດ້|ເກັບໄວ້ໃຫ້|ໄວ້ໃຫ້|ຕອນຄົບ|ຄົບສັນຍາ|ໝົດລະດູ|ເຄິ່ງດຽວ|ຫັກໝົດ|ບໍ່ເຫຼືອ|"
  .. "ໜ້ອຍກວ່າ|ໃຫ້ນາຍໜ້າ|ເດືອນທຳອິດ|ຄ້າງ|ຊັກຊ້າ"
  .. "|ບໍ່ອອກ|ບໍ່ເຂົ້າ|ເຫຼືອແຕ່|ເອົາໝົດ|ຖືກຫັກ|ຫັກເອົາ|ຫັກມື້|ຕັດໝົດ|ຄ່ອຍຈ່າຍ|ຄ່ອຍໃຫ້|ຕອນຈົບ|ຕອນໝົດ|ຕອນກັບ"
  .. "|ທ້າຍລະດູ|ປີລະເທື່ອ|ເດືອນເທື່ອ|ຈຶ່ງຈ່າຍ|ຈຶ່ງໄດ້|ຈຶ່ງໃຫ້|ຈຶ່ງອອກ|ອອກເມື່ອ|ເລື່ອນ|ເມື່ອຂາຍ|ເມື່ອຕັດ"
  .. "|ໂອນໃຫ້ພໍ່ແມ່|ຍັງບໍ່ອອກ|ຍັງບໍ່ເຫັນ|ບໍ່ເຫັນ|ຮັບແທນ)"
local vi_wage = "(tiền tháng này|tiền thợ|tiền ghe|tiền chuyến|tiền phần|"
  .. "công xá|tiền chạy bàn|tiền mần|"
  .. "lương|tiền lương|tiền công|tiền tháng|luong|tien cong)"
local vi_hold = "(mới phát|mới lãnh|mới chia|cuối chuyến|hết chuyến|về bờ mới|chưa phát|chưa thanh toán|"
  .. "hẹn hoài|giữ giùm|cầm giùm|"
  .. "khi xuất|cuối vụ|hết vụ|cuối mùa|cuối năm mới|tết mới|về chia|chia sau|giữ chung|trả gộp|gộp trả|"
  .. "trả một lần|trả 1 lần|giam lại|giam {number}|chuyển về khoa|chuyển về trường|về khoa|gửi thẳng|chỉ đưa|mới tính|"
  .. "chẳng thấy|nhỏ giọt|để dành giùm|để dành cho|"
  .. "không trả|ko trả|k trả|khong tra|chưa trả|chưa nhận|chưa được|nợ lương|giữ lại|giam lương|cuối hợp đồng|hết hợp đồng|"
  .. "hết mùa|hết hạn mới|một nửa|ít hơn|thấp hơn|trừ hết|trừ sạch|không đúng|chủ giữ|môi giới giữ|tháng đầu|3 tháng đầu|"
  .. "gửi cho mẹ)"
local zh_wage = "(年薪|人工|出粮|积分|计件钱|"
  .. "工资|薪水|薪资|月薪|工钱|提成|加班费)"
local zh_hold = "(收工才|靠岸才|回国才|卖了才|卖完|等老板|等鸭|涨价再|出栏|收成|攒着|替你存|帮你存|代管|寄给你爸|打给你妈|没见过|一直没|拖到|换成|"
  .. "兑钱|兑现|年底结|腊月|一次付|一次性付|满一年|年结|不经手|由她发|由他发|不领钱|没领|学费|剩下不够|倒扣|白条|先不算|才开始算|才算|换不到|给带|"
  .. "没发|没给|不发|不给|拖欠|欠薪|欠|没拿到|压|押|扣着|扣下|合同期满|期满|年底|最后|收工再|只给|一半|打到中介|给中介|比说好的少|前三个月|第一个月|一毛|没钱|存着|代存)"
rule {
  title      = "Pay is named beside its being held or shortened",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  -- A text of which nothing says that it is about work has to speak of a workplace or a boss.
  unless_about = { "everyday", "not-meant-mekong", "aside-mekong" },
  when = function(ad)
    if ad:kind() == "other" and not ad:has("<work-mekong>") then return false end
    return true
  end,
  terms = {
    my = {
      my_wage .. " ... " .. my_hold, my_hold .. " ... " .. my_wage,
    },
    km = {
      km_wage .. " ... " .. km_hold, km_hold .. " ... " .. km_wage,
    },
    lo = {
      lo_wage .. " ... " .. lo_hold, lo_hold .. " ... " .. lo_wage,
    },
    vi = {
      vi_wage .. " ... " .. vi_hold, vi_hold .. " ... " .. vi_wage,
    },
    zh = {
      zh_wage .. " ... " .. zh_hold, zh_hold .. " ... " .. zh_wage,
    },
  },
  unless_near = {
    my = {
      "(မိန်းမက|ဇနီးက|ဘီယာသောက်|ဘဏ်ပိတ်|ရုံးပိတ်)",
      "(ရေကူး|သင်တန်း ၈|ကျောင်းပိတ်|ဂျစ်တိုက်)",
      "အလုပ်သင်",
    },
    km = {
      "(ប្រពន្ធ(ខ្ញុំ)?(ចាក់សោ|មិនឲ្យ|អត់ឲ្យ|កាន់)|ធនាគារបិទ|ស្អែកចូល)",
      "(រៀនការងារ|ប្រាប់មុន)",
    },
    lo = {
      "(ເມຍ(ຂ້ອຍ)?(ບໍ່ໃຫ້|ເກັບ|ຖື)|ທະນາຄານປິດ|ມື້ອື່ນເຂົ້າ)",
      "ຝຶກງານມີເງິນ",
    },
    vi = { 
      "(học việc có lương|báo trước)",
    },
    zh = { 
      "学徒期",
    },
  },
  unless = {
    vi = {
      "(lương|tiền) ... (trễ|chậm|muộn) {number} (ngày|hôm|bữa)",
    },
    zh = {
      "不(扣押|押|扣|收)(证件|身份证|护照|押金)",
      "(工资|薪水)...(晚|迟|拖)(了)?({number}|两|三|几)天",
    },
    my = {
      "(လခ|လစာ)...{number}ရက်(နောက်ကျ|လွန်)",
      "{number}ရက်နောက်ကျ",
    },
    km = {
      "(ប្រាក់ខែ|លុយ)...យឺត{number}ថ្ងៃ",
    },
    lo = {
      "(ເງິນເດືອນ|ເງິນ)ຊ້າ{number}ມື້",
    },
  },
  fires = {
    my = { "«လစာမရသေး»" },
    km = { "«ប្រាក់ខែមិនទាន់បើក»" },
    lo = { "«ເງິນເດືອນບໍ່ຈ່າຍ»" },
    vi = { "«lương không trả»" },
    zh = { "«工资没发»" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask for pay slips: what was paid, when, to whom, and what was taken off.",
}
