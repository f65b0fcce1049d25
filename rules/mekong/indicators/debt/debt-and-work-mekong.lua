-- A debt, loan or advance, and the work or pay that settles it, are named in one breath: a faint sign that needs company.
local my_debt = "(အကြွေး|ကြွေး|ကြိုပေး|ကြိုငွေ|စရန်ငွေ|ချေးငွေ|လမ်းစရိတ်|စိုက်ပေး|စိုက်ထုတ်|ပွဲစားခ"
  .. "|ကြိုချေ|ကြိုထုတ်|ကြိုယူ|အရင်ထုတ်|အရင်စိုက်|ကြိုတင်ငွေ|ကုန်ကျငွေ|စရိတ်ကြို|ရွှေ့ပြောင်းစရိတ်"
  .. "|အမေ့ဆေးဖိုး|ငွေကြို)"
local my_work = "(ဖြတ်|နုတ်|ကျေ|ကျေအောင်|လစာထဲက|လခထဲက|လုပ်ဆပ်|ဆပ်|လုပ်ရမယ်|မကုန်မချင်း|မကျေသေး|အတိုး|သူဌေး|ပွဲစား|မိဘ|လုပ်ပေးရ|တိုးလာ|"
  .. "လုပ်အားခ"
  .. "|ပြန်ဖြတ်|ပေးဆပ်|အလုပ်နဲ့|တစ်နှစ်စာ|ခုနှိမ်|လုပ်ပေး|ခွင့်မတောင်း|ထုတ်မရ)"
local km_debt = "(បំណុល|ជំពាក់|ខ្ចីមុន|ប្រាក់កក់|លុយមុន|បុរេប្រទាន|ចេញមុន|ចេញឲ្យមុន|កម្ចី|ថ្លៃសំបុត្រ|ថ្លៃមេខ្យល់"
  .. "|ឲ្យមុន|បើកមុន|ដុល្លារមុន|បាតមុន|បង់មុន|ថ្លៃឯកសារ|ថ្លៃរត់ការ|លុយប៉ា|លុយម៉ែ)"
local km_work = "(កាត់|កាត់ប្រាក់ខែ|កាត់លុយ|ធ្វើការ|ធ្វើ|សង|អស់|មិនអស់|ប្រាក់ខែ|ថៅកែ|មេខ្យល់|ការប្រាក់|គ្រួសារ|ម៉ែ|ខែ|ដុល្លារ|សិន"
  .. "|មួយឆ្នាំ|ពីរឆ្នាំ|ឈប់រៀន|ទៅវិញ|កាត់ក្រោយ)"
local lo_debt = "(ໜີ້|ຕິດໜີ້|ເບີກກ່ອນ|ເບີກເງິນ|ເງິນກ່ອນ|ອອກໃຫ້ກ່ອນ|ຈ່າຍໃຫ້ກ່ອນ|ກູ້|ຢືມ|ຄ່ານາຍໜ້າ|ຄ່າລົດ|ຄ່າຕົວ"
  .. "|ໃຫ້ເງິນກ່ອນ|ອອກຄ່າ|ຄ່າເດີນເລື່ອງ|ຄ່າເອກະສານ|ເຊື່ອໄວ້|ເອົານຳຮ້ານ|ເອົາເຄື່ອງຮ້ານ)"
local lo_work = "(ຫັກ|ຫັກເງິນ|ເຮັດວຽກ|ເຮັດໃຊ້|ໃຊ້ຄືນ|ໃຊ້ໜີ້|ເງິນເດືອນ|ຄ່າແຮງ|ນາຍ|ເຖົ້າແກ່|ນາຍໜ້າ|ດອກ|ບໍ່ໝົດ|ຈົນກວ່າ|ຈົນ|ຄອບຄົວ|ແມ່|ຄ່ອຍ|"
  .. "ດຣິ້ງ"
  .. "|ຕັດຍອດ|ຫັກຄືນ|ທ້າຍລະດູ|ໃຊ້ແຮງ|ຄົບປີ|ຄົບສັນຍາ|ຫັກໃຫ້)"
local vi_debt = "(vé máy bay lo|chi phí lo|phí lo|tiền chuộc|tiền mua|tiền học nghề|tiền đào tạo|tiền đồng phục|vay nóng|"
  .. "đi vay|cho vay|"
  .. "sổ nợ|ghi nợ|ghi sổ|còn thiếu|thiếu nợ|trả thay|trả giùm|trả dùm|lo trước|bao trước|tiền đi đường|"
  .. "tiền đường|tiền xe tải|ứng cho|tiền giấy tờ|nợ bà|nợ ông|"
  .. "khoản nợ|nợ công ty|nợ chủ|đang nợ|còn nợ|mắc nợ|trả nợ|hết nợ|món nợ|bị nợ|ứng trước|tạm ứng|vay nặng lãi|mượn trước|"
  .. "tiền vé|phí môi giới)"
local vi_work = "(làm bù|làm lại cho|trừ công|vụ mới|mùa mới|mới xong|mới hết|ghi thêm|khi nào trả|bao giờ trả|trừ vô|"
  .. "trừ mỗi|làm hết|làm cho|đi làm|"
  .. "trừ|trừ lương|trừ dần|làm trả|làm để trả|làm việc|lương|trả dần|môi giới|chưa hết|mãi không hết|tăng lên|gia đình|bố mẹ|"
  .. "mỗi tháng|thế chấp|xong mới|hết nợ)"
local zh_debt = "(挂你|记你|垫的|垫了|替你垫|先替你|公司出|借支|学徒费|出境费|偷渡费|"
  .. "欠条|挂账|记账|赊|垫着|先出|代垫|介绍费|床位费|入职成本|培训成本|路费|先挂|掛帳|学费|倒贴|"
  .. "欠|债|借款|预支|垫付|先垫|先付|贷款|贷|定金|安家费|机票钱|培训费|赔付)"
local zh_work = "(抵清|做满|干满|接满|才算|离园|工钱|薪资|扣完|从月|雇主|客人|才放|做够|收工钱|"
  .. "扣|工资|薪水|还清|干活|做工|工作|打工|抵|利息|老板|公司|中介|仲介|越来越多|家人|父母|爸|妈|机票|食宿|慢慢还|还完)"
rule {
  title      = "A debt and the work that settles it are named together",
  indicators = { "delphi:D2.04", "delphi:D5.02", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  -- A text of which nothing says that it is about work has to speak of a workplace or a boss.
  unless_about = { "everyday", "not-meant-mekong", "aside-mekong" },
  when = function(ad)
    if ad:kind() == "other" and not ad:has("<work-mekong>") then return false end
    return true
  end,
  terms = {
    my = {
      my_debt .. " ... " .. my_work, my_work .. " ... " .. my_debt,
    },
    km = {
      km_debt .. " ... " .. km_work, km_work .. " ... " .. km_debt,
    },
    lo = {
      lo_debt .. " ... " .. lo_work, lo_work .. " ... " .. lo_debt,
    },
    vi = {
      vi_debt .. " ... " .. vi_work, vi_work .. " ... " .. vi_debt,
    },
    zh = {
      zh_debt .. " ... " .. zh_work, zh_work .. " ... " .. zh_debt,
    },
  },
  unless_near = {
    my = {
      "(မုန့်ဟင်းခါး|ကော်ဖီဖိုး|ကာဖီဖိုး|လက်ဖက်ရည်ဖိုး|လာတိုက်|ကျွေးဦး|တိုက်ဦး|ပြန်ပေးဦး)",
      "(ကျန်(လ|ရက်|နှစ်)(အလိုက်|အချိုး)|(ဆေးရုံ|ကုမ္ပဏီ|ဟိုတယ်|ကျောင်း)(က)?(ကျခံ|အကုန်ကျခံ)|တာဝန်ထမ်း|တာဝန်ပြန်ထမ်း|စာချုပ်မိတ္တူ|ပညာသင်ဆု|ပြန်အမ်း|ပြန်ရမယ့်စပေါ်)",
      "(ဘဏ်အကြွေး|ဘဏ်ချေးငွေ)",
    },
    lo = {
      "(ຄ່າເບຍ|ຄ່າກາເຟ|ລ້ຽງເບຍ|ຕິດໜີ້ເມຍ)",
      "(ຕາມເດືອນທີ່ເຫຼືອ|(ໂຮງໝໍ|ບໍລິສັດ)ອອກຄ່າຮຽນ|(ໄດ້|ຮັບ)ເງິນຄືນ|ຄືນເຕັມ|ຄືນໃຫ້ເຕັມ|ສົ່ງຄືນກໍ່ໄດ້|ທຶນການສຶກສາ|ມາດຕາ|ຂໍ້ສອບ|ວິຊາ)",
      "(ໜີ້ທະນາຄານ)",
    },
    km = {
      "(ថ្លៃកាហ្វេ|ថ្លៃស្រា|ទិញកាហ្វេ|ញ៉ាំស្រា)",
      "(តាមចំនួនខែ|តាមខែនៅសល់|(មន្ទីរពេទ្យ|ក្រុមហ៊ុន)ចេញថ្លៃ(រៀន|សិក្សា|វគ្គ)|សងវិញពេញ|សងវិញទាំងអស់|ប្រាក់កក់សងវិញ|(ថ្ងៃ|ពេល)ឈប់សង(វិញ)?|អាហារូបករណ៍|កាលវិភាគ)",
      "(បំណុលធនាគារ)",
    },
    vi = {
      "(nợ ngân hàng|vay ngân hàng)",
    },
    zh = {
      "(房贷|银行贷款|车贷)",
    },
  },
  unless = {
    lo = {
      "(ອອກ|ກັບ|ເລີກ)(ກ່ອນ|ໄວ){number}(ນາທີ|ຊົ່ວໂມງ|ຊມ|ໂມງ)",
    },
    km = {
      "(ចេញ|ឈប់|ទៅ)មុន{number}(នាទី|ម៉ោង)",
    },
    my = {
      "({number}|နာရီဝက်)(မိနစ်|နာရီ)?(လောက်)?(စောထွက်|စောပြန်|စောဆင်း)",
    },
  },
  fires = {
    my = { "«အကြွေးဖြတ်»" },
    km = { "«បំណុលកាត់»" },
    lo = { "«ໜີ້ຫັກ»" },
    vi = { "«khoản nợ trừ»" },
    zh = { "«欠扣»" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask what is owed, to whom, how it grew, and whether leaving is possible before it is paid.",
}
