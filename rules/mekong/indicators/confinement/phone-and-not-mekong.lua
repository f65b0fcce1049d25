-- The telephone, and that somebody else keeps or limits it, are named in one breath: a faint sign that needs company.
local my_phone = "(ဖုန်း|ဆင်းကတ်|တယ်လီဖုန်း|လိုင်း)"
local my_pkeep = "(သိမ်း|အပ်|ယူထား|ယူသိမ်း|မသုံးရ|သုံးခွင့်မရှိ|မကိုင်ရ|ပေးမသုံး|တစ်ပတ်တစ်ခါ|တစ်လတစ်ခါ|စစ်တယ်|စစ်ဆေး|ပိတ်ထား|မဆက်ရ|"
  .. "ဆက်ခွင့်မရှိ|မဆက်တာ)"
local km_phone = "(ទូរស័ព្ទ|ទូរសព្ទ|ស៊ីម)"
local km_pkeep = "(យកទុក|ប្រមូល|ដកហូត|រឹបអូស|ហាម|មិនឲ្យប្រើ|មិនអោយប្រើ|ទុក|ប្រើបានតែ|មួយសប្ដាហ៍ម្ដង|មួយខែម្ដង|ឆែក|ពិនិត្យ|ដាក់ក្នុង)"
local lo_phone = "(ໂທລະສັບ|ມືຖື|ຊິມ)"
local lo_pkeep = "(ເກັບ|ຍຶດ|ຫ້າມໃຊ້|ບໍ່ໃຫ້ໃຊ້|ຝາກໄວ້|ເອົາໄປ|ໃຊ້ໄດ້ແຕ່|ອາທິດລະ|ເດືອນລະ|ກວດ|ໃສ່ກ່ອງ|ບໍ່ໃຫ້ຈັບ)"
local vi_phone = "(điện thoại|đt|dien thoai|sim)"
local vi_pkeep = "(bị thu|thu hết|thu giữ|thu lại|nộp|nộp lại|giữ|tịch thu|cấm dùng|không được dùng|ko được dùng|k được dùng|chỉ được|"
  .. "một tuần|tuần 1 lần|tháng 1 lần|kiểm tra|để ngoài cổng)"
local zh_phone = "(手机|电话卡|电话|微信)"
local zh_pkeep = "(收走|没收|上交|上缴|统一保管|不准用|不能用|不让用|不给用|不许|偷偷用|只能|每周|一周一次|检查|交给|扣)"
rule {
  title      = "A telephone and its being kept or limited are named together",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  when = function(ad) return not ad:has("<not-meant-mekong>") end,
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
    my = { "<everyday>" },
    km = { "<everyday>" },
    lo = { "<everyday>" },
    vi = { "<everyday>" },
    zh = { "<everyday>" },
  },
  fires = {
    my = { "«ဖုန်းသိမ်း»" },
    km = { "«ទូរស័ព្ទយកទុក»" },
    lo = { "«ໂທລະສັບເກັບ»" },
    vi = { "«điện thoại bị thu»" },
    zh = { "«手机收走»" },
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
