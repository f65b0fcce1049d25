-- The telephone, and that somebody else keeps or limits it, are named in one breath: a faint sign that needs company.
-- Telephones that are taken or forbidden are looked for by phone-taken; here stand the words of limits and checks.
local my_phone = "(ဖုန်း|ဆင်းကတ်|တယ်လီဖုန်း|ဖုန်းလိုင်း)"
local my_pkeep = "(တစ်ပတ်တစ်ခါ|တစ်လတစ်ခါ|တစ်ပတ်မှ|စစ်တယ်|စစ်ဆေး|မဆက်တာ|ရှေ့မှာပဲ"
  .. "|တစ်ခါပဲ|တစ်ခါပြော|နာရီပဲ|မိနစ်ပဲ|ကြည့်တာ|ကြည့်ရင်|ခိုးဆက်|ပြန်မဆက်|ပြန်မခေါ်|စပီကာ|တစ်ခါမိ"
  .. "|ခိုးသုံး)"

local km_phone = "(ទូរស័ព្ទ|ទូរសព្ទ|ស៊ីម)"
local km_pkeep = "(ប្រើបានតែ|មួយសប្ដាហ៍ម្ដង|មួយខែម្ដង|មួយសប្តាហ៍ម្តង|ឆែក|ពិនិត្យ"
  .. "|ម្តងក្នុង|បានតែ|លួច|អូប៉ាល័រ|ប៉ុន្មាននាទី|ចាប់មិនបាន|អត់សេវា|កុំខលមកវិញ|ខ្ចីគេ)"

local lo_phone = "(ໂທລະສັບ|ມືຖື|ຊິມ)"
local lo_pkeep = "(ໃຊ້ໄດ້ແຕ່|ອາທິດລະ|ເດືອນລະ|ກວດ"
  .. "|ໄດ້ແຕ່|ລັກ|ລຳໂພງ|ນັ່ງຟັງ|ບໍ່ມີຄື້ນ|ບໍ່ມີສັນຍານ|ຕໍ່ໜ້າ|ຢືມໝູ່|ເທື່ອລະ)"

local vi_phone = "(điện thoại|đt|dien thoai|sim)"
local vi_pkeep = "(để lại|một tháng|mỗi tuần một lần|mỗi tháng một lần|có người nghe|bật loa|nộp lại|gom lại|cất giùm|"
  .. "cất dùm|cất hộ|ra ngoài mới được|không được xài|không được dùng|"
  .. "chỉ được|một tuần|tuần 1 lần|tháng 1 lần|kiểm tra|để ngoài cổng)"

local zh_phone = "(手机|电话卡|电话|微信)"
local zh_pkeep = "(收走|收掉|收着|收去|上交|交出|交上|交师|交給師|关机保管|不给用|不许用|不准用|不让用|一个月一次|每月一次|打一次|锁起|锁在|保管|代管|拿走|开免提|旁边听|听着|换卡|禁用|"
  .. "只能|每周|一周一次|检查|当面用|当着)"

rule {
  title      = "A telephone and its being kept or limited are named together",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 4,
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
      my_phone .. " ... " .. my_pkeep, my_pkeep .. " ... " .. my_phone,
    },
    km = {
      km_phone .. " ... " .. km_pkeep, km_pkeep .. " ... " .. km_phone,
    },
    lo = {
      lo_phone .. " ... " .. lo_pkeep, lo_pkeep .. " ... " .. lo_phone,
    },
    vi = {
      vi_phone .. " ... " .. vi_pkeep, vi_pkeep .. " ... " .. vi_phone,
    },
    zh = {
      zh_phone .. " ... " .. zh_pkeep, zh_pkeep .. " ... " .. zh_phone,
    },
  },
  unless_near = {
    my = {
      "(ကိုဗစ်|ဟီးဟီး|ဟားဟား|မိန်းမတွေ|(အမေ|အဖေ|မိန်းမ|ယောက္ခမ)(က)?(အပြင်)?မလွှတ်)",
      "<schooling>",  },
    km = {
      "(កូវីដ|(ម៉ាក់|ប៉ា|ប្រពន្ធ)(ខ្ញុំ)?(ថា|មិនឲ្យ|ឆែក)|ហាហា)",
      "<schooling>",  },
    lo = {
      "(ໂຄວິດ|(ແມ່|ພໍ່|ເມຍ)(ຂ້ອຍ)?(ບໍ່ໃຫ້|ກວດ|ຫ້າມ)|555|ຄ້າຍຝຶກ|ທະຫານ|ນາຍສິບ)",
      "<schooling>",  },
    vi = { "<schooling>",  },
    zh = { "<schooling>",  },
  },
  unless = {
    my = {
      "(အမေ|အဖေ|မေမေ|ဖေဖေ)(က)?(ငါ့|ကျွန်တော့်|သား|သမီး)?(ရဲ့)?ဖုန်း(ကို)?(သိမ်း|ယူ)",
    },
    km = {
      "(ម៉ាក់|ម៉ែ|ប៉ា|ឪពុក)(ខ្ញុំ)?(ដក|យក|ទុក|រឹប)(យក)?ទូរស័ព្ទ",
    },
    lo = {
      "(ແມ່|ພໍ່)(ເກັບ|ຍຶດ|ເອົາ)ໂທລະສັບ",
    },
    vi = {
      "(mẹ|ba|bố|má|vợ|chồng) (thu|giữ|cất|tịch thu|lấy) (luôn|hết)? (điện thoại|đt)",
    },
    zh = {
      "(老公|老婆|我妈|我爸|妈妈|爸爸)(把)?(我)?(的)?手机(没收|收|拿)",
    },
  },
  fires = {
    my = { "«ဖုန်း တစ်ပတ်တစ်ခါ» ပဲရတယ်" },
    km = { "«ទូរស័ព្ទ ប្រើបានតែ» ថ្ងៃអាទិត្យ" },
    lo = { "«ໂທລະສັບ ໃຊ້ໄດ້ແຕ່» ວັນອາທິດ" },
    vi = { "«điện thoại chỉ được» cầm chủ nhật" },
    zh = { "«手机只能»周日用" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask whether the person has a telephone of her own and may use it unobserved.",
}
