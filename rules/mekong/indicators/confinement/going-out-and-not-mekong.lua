-- Going out or home, and that it may not be, are named in one breath: a faint sign that needs company.
local my_no = "(မရဘူး|မရ|ခွင့်မရှိ|မလွှတ်|မပေးဘူး|မပြုဘူး|တားထား|ပိတ်ထား|သော့ခတ်|ခွင့်ပြုချက်|လို့မရ"
  .. "|မထွက်ရ|မသွားရ|မပြန်ရ|ပေးမလွှတ်|ခွင့်တောင်း|သူဌေးနဲ့အတူ|အိမ်ရှင်နဲ့အတူ|တစ်လတစ်ခါ|သော့ပိတ်)"
local my_out = "(အပြင်ထွက်|အပြင်|ထွက်လို့|ထွက်ခွင့်|အိမ်ပြန်|ပြန်လို့|ပြန်ခွင့်|နားရက်|ခွင့်ယူ|ထွက်ပြေး|ပြန်ချင်|ခြံထဲက|တိုက်ထဲက"
  .. "|ဈေးထွက်|ဝင်းပြင်|ခြံပြင်|ပြန်မယ်|ကမ်းတက်|ကုန်းပေါ်)"
local km_no = "(មិនបាន|មិនឲ្យ|មិនអោយ|មិនអនុញ្ញាត|ហាម|អត់បាន|អត់ឲ្យ|ត្រូវសុំ|លុះ|ចាក់សោ|យាម"
  .. "|មិនអាច|មិនរួច|អត់រួច|ម្តងពេល|ទាល់តែ|មិនលែង|អត់លែង|សុំច្បាប់)"
local km_out = "(ចេញក្រៅ|ចេញទៅ|ចេញ|ទៅក្រៅ|ទៅផ្ទះ|ត្រឡប់|ឈប់សម្រាក|សម្រាក|មកវិញ|ចង់ឈប់|រត់|តេទៅផ្ទះ"
  .. "|ទៅណា|ទៅផ្សារ|ទៅលេង|ទៅពេទ្យ|ចូលច្រាំង|ទៅស្រុក|ជួបគ្រួសារ|ទៅបង្គន់)"
local lo_no = "(ບໍ່ໄດ້|ບໍ່ໃຫ້|ຫ້າມ|ບໍ່ຍອມ|ບໍ່ອະນຸຍາດ|ຕ້ອງຂໍ|ຢ່າ|ຍັງບໍ່ຄົບ|ລັອກ|ເຝົ້າ"
  .. "|ບໍ່ປ່ອຍ|ຕ້ອງໄປກັບ|ໃສ່ກະແຈ|ລ໋ອກ)"
local lo_out = "(ອອກນອກ|ອອກໄປ|ອອກຂ້າງນອກ|ກັບບ້ານ|ເມືອບ້ານ|ກັບ|ພັກ|ມື້ພັກ|ໂທຫາ|ອອກຈາກ|ໄປໃສ|ໜີ"
  .. "|ໄປຕະຫຼາດ|ໄປໂຮງໝໍ|ໄປຢາມ|ອອກປະຕູ|ໄປຫ້ອງນ້ຳ|ໄປເຝົ້າແມ່)"
local vi_no = "(hạn chế|phải có người|có người theo|có người kèm|có người đi cùng|có người đi kèm|không thể|"
  .. "không cách nào|cấm về|cấm đi|không ra|đâu cho|đâu được|không ai được|bị khóa|hổng cho|hổng được|"
  .. "không được|ko được|k được|khong duoc|không cho|ko cho|k cho|khong cho|cấm ra|phải xin|xin phép|chưa được|bị nhốt|"
  .. "khóa cửa|khóa cổng|không dám)"
local vi_out = "(ra cổng|ra đường|ra phố|xuống phố|ra chợ|về thăm|thăm nhà|thăm quê|về tết|xuống núi|vô bờ|vào bờ|bước ra|"
  .. "ra vào|rời khỏi|rời xưởng|rời trại|"
  .. "ra ngoài|ra khỏi|đi ra|về nhà|về nước|về quê|nghỉ|xuống tàu|lên bờ|cập bờ|gọi về|gặp ai|nói chuyện|trốn|đi đâu)"
local zh_no = "(须|必须有|得有人|得请示|得批|要跟|不带|不可单独|不能单独|一律不|唔得|走唔|"
  .. "不可|不给|不肯放|有人跟|有人陪|要登记|得登记|都要登记|要报备|要打报告|要批条|陪同|唔准|唔畀|唔可以|不放|看着不让|"
  .. "不能|不准|不让|不许|禁止|不得|别想|要签条|要批准|要申请|没法|无法|锁着|锁著|才能)"
local zh_out = "(离园|离岛|下山|进城|上街|回老家|返屋企|返乡|换厂|转厂|辞职|辞工|上厕所|见家人|换农场|换东家|换工|"
  .. "出门|出去|外出|离开|走|回家|回国|下船|上岸|请假|休息|出园区|出厂|联系家人|打电话回家)"
rule {
  title      = "Going out or home is named beside a bar to it",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  -- A text of which nothing says that it is about work has to speak of a workplace or a boss.
  unless_about = { "everyday", "make-believe", "not-meant-mekong", "aside-mekong" },
  when = function(ad)
    if ad:kind() == "other" and not ad:has("<work-mekong>") then return false end
    return true
  end,
  terms = {
    my = {
      my_no .. " ... " .. my_out, my_out .. " ... " .. my_no,
    },
    km = {
      km_no .. " ... " .. km_out, km_out .. " ... " .. km_no,
    },
    lo = {
      lo_no .. " ... " .. lo_out, lo_out .. " ... " .. lo_no,
    },
    vi = {
      vi_no .. " ... " .. vi_out, vi_out .. " ... " .. vi_no,
    },
    zh = {
      zh_no .. " ... " .. zh_out, zh_out .. " ... " .. zh_no,
    },
  },
  unless_near = {
    my = {
      "(မိန်းမက|ဇနီးက|ဘီယာသောက်|ဘဏ်ပိတ်|ရုံးပိတ်)",
      "(ကိုဗစ်|ဟီးဟီး|ဟားဟား|မိန်းမတွေ|(အမေ|အဖေ|မိန်းမ|ယောက္ခမ)(က)?(အပြင်)?မလွှတ်)",
      "(ဘောလုံးကန်|ကန်တော့|ဟားဟား|မုန့်စား)",
      "<schooling>", 
      "<pets>",
    },
    km = {
      "(ប្រពន្ធ(ខ្ញុំ)?(ចាក់សោ|មិនឲ្យ|អត់ឲ្យ|កាន់)|ធនាគារបិទ|ស្អែកចូល)",
      "(កូវីដ|(ម៉ាក់|ប៉ា|ប្រពន្ធ)(ខ្ញុំ)?(ថា|មិនឲ្យ|ឆែក)|ហាហា)",
      "(លេងបាល់|ញ៉ាំកាហ្វេ|ហាហា|កំប្លែង)",
      "<schooling>", 
      "<pets>",
    },
    lo = {
      "(ເມຍ(ຂ້ອຍ)?(ບໍ່ໃຫ້|ເກັບ|ຖື)|ທະນາຄານປິດ|ມື້ອື່ນເຂົ້າ)",
      "(ໂຄວິດ|(ແມ່|ພໍ່|ເມຍ)(ຂ້ອຍ)?(ບໍ່ໃຫ້|ກວດ|ຫ້າມ)|555|ຄ້າຍຝຶກ|ທະຫານ|ນາຍສິບ)",
      "(ເຕະບານ|ກິນເບຍນຳ|ໄປຫຼິ້ນ|ກັບໄວ|555)",
      "<schooling>", 
      "<pets>",
    },
    vi = { "<schooling>", 
      "<pets>",
    },
    zh = { "<schooling>", 
      "<pets>",
    },
  },
  unless = {
    km = {
      "(ចេញ|ឈប់|ទៅ)មុន{number}(នាទី|ម៉ោង)",
    },
  },
  fires = {
    my = { "«မရဘူးအပြင်ထွက်»" },
    km = { "«មិនបានចេញក្រៅ»" },
    lo = { "«ບໍ່ໄດ້ອອກນອກ»" },
    vi = { "«không được ra ngoài»" },
    zh = { "«不能出门»" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask whether the person went out alone last week, and whom she may ring.",
}
