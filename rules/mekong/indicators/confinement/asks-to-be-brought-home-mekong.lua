-- A person asks to be brought home, wants to leave, or writes in secret.
rule {
  title      = "A person wants to leave or go home, or writes in secret",
  indicators = { "delphi:D5.03", "delphi:D6.01", "ilo:3" },
  weight     = 5,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "other", "offer" },
  sources    = { "ilo-indicators-2012", "iom-screening" },
  terms = {
    zh = {
      "(我|我们|她|他|老板)?(想|要|只想|能不能|可以|能)(回家|回国|辞职|不做了|离开|走了|走吗|出去|换工作|退出|离职|换雇主)",
      "(放|让|求你们放|带|接|救)(我|我们|她|他)(走|回家|出去|回国|离开|回来)",
      "(逃|跑)(出来|出去|不掉|不了|不出|走|回来|过)",
      "(偷偷|借别人|借|藏)(的)?(手机|电话|发|打|写|用)",
      "(别|不要)(回电|打回来|打过来|回我)",
    },
    vi = {
      "(em|con|mình|tôi|tao|cho em|cho con|xin|muốn|chỉ muốn|chi muon) (muốn|được|xin|chỉ muốn)? (về nhà|về nước|về quê|nghỉ|nghỉ việc|về|thoát|trốn|ra ngoài|đổi chủ|chuyển chủ|ra khỏi) (được không|dc ko|được k|quá|thôi|với|rồi|ạ|luôn)?",
      "(đón|đưa|cho|rước|chuộc) (em|con|tôi|cháu|nó|chị) (về|ra)",
      "(trốn|bỏ trốn|chạy trốn|chạy thoát) (ra|về|được|khỏi|sang|đi|không)",
      "(lén|mượn|giấu) (nhắn|gọi|điện thoại|dt|máy|được|chủ)",
      "(đừng gọi lại|đừng nhắn lại|đừng gọi)",
    },
    lo = {
      "(ຢາກ|ຂໍ|ຢາກຈະ)(ກັບ|ກັບບ້ານ|ກັບລາວ|ເມືອ|ເມືອບ້ານ|ອອກ|ໜີ|ຫນີ|ເຊົາ|ລາອອກ|ປ່ຽນວຽກ|ອອກວຽກ)(ບ້ານ|ແລ້ວ|ແຕ່|ຈາກ|ເຮັດ|ໄດ້ບໍ)?",
      "(ພາ|ເອົາ|ສົ່ງ)(ຂ້ອຍ|ພວກເຮົາ|ນ້ອງ|ລູກ)(ກັບ|ອອກ|ກັບບ້ານ|ເມືອ)",
      "(ລັກ|ແອບ|ຢືມ)(ໂທ|ໂທລະສັບ|ສົ່ງ|ພິມ|ຂຽນ)",
      "(ຢ່າໂທ|ຢ່າຕອບ)(ກັບ|ມາ|ຄືນ)?",
    },
    km = {
      "(ចង់|សុំ|ចង់តែ)(ឈប់|ទៅផ្ទះ|មកផ្ទះ|មកវិញ|ត្រឡប់|ចេញ|ទៅវិញ|រត់|ប្តូរការងារ|ឈប់ធ្វើ)(ហើយ|វិញ|បានទេ|ពីទីនេះ)?",
      "(ឲ្យ|អោយ|ឱ្យ)(ខ្ញុំ|យើង|ពួកយើង)(ចេញ|ទៅ|ឈប់|មក)(ទៅ|ផ្ទះ|វិញ|បន្តិច|ក្រៅ)?",
      "(លួច|ខ្ចី)(ផ្ញើ|តេ|ទូរស័ព្ទ|សរសេរ|ឆាត|ប្រើ)",
      "(កុំ)(តេ|ខល|ទូរស័ព្ទ|ឆាត)(មក|ត្រឡប់|វិញ)",
      "(រត់)(ចេញ|គេច|មិនរួច|មិនបាន|ចេញមក|មករួច)",
    },
    my = {
      "(အိမ်|ပြန်|မြန်မာ|မြန်မာပြည်)(ကို)?(ပြန်|ပြန်လာ)?(ချင်|ချင်လို့|ချင်ပြီ|ချင်တယ်|ချင်တာ|ပါရစေ|လို့ရမလား|လို့ရလား)",
      "(ထွက်|အလုပ်ထွက်|နား|ပြောင်း|အလုပ်ပြောင်း|ထွက်ပြေး)(ချင်|ချင်လို့|ချင်တာ|ချင်ပြီ|လို့ရမလား|လို့ရလား|ပါရစေ|ခွင့်)",
      "(ပြန်ပို့|ပြန်ခေါ်|ခေါ်ထုတ်)(ပေးပါ|ပေး|ပါ)",
      "(ခိုး|တိတ်တိတ်|ငှား|ပုန်း)(ပြီး|လေး)?(ဖုန်း|စာ|ရေး|ပို့|ပြော|ဆက်)",
      "(ဖုန်း)(ပြန်)?(မဆက်ပါနဲ့|မခေါ်ပါနဲ့|မဆက်နဲ့)",
    },
  },
  -- Everyday life says so, too, and Vietnamese without accents says it by accident: somebody's work, papers or way home must
  -- be spoken of.
  when = function(ad)
    local language = ad:language()
    if ad:kind() == "conversation" or language == "my" or language == "km" or language == "lo" then return true end
    return ad:has("<work-mekong>")
  end,
  fires = {
    zh = {
      "老板，«我想辞职»",
    },
    vi = {
      "anh ơi «em muốn về nhà», chủ không cho",
    },
    lo = {
      "ຂ້ອຍ«ຢາກກັບບ້ານ»ແລ້ວ",
    },
    km = {
      "ខ្ញុំ«ចង់ឈប់ហើយ» បង",
    },
    my = {
      "«အိမ်ပြန်ချင်»တယ် မလွှတ်ဘူး",
    },
  },
  silent = {
    zh = {
      "明天见",
    },
    vi = {
      "mai gặp nhé",
    },
    lo = {
      "ມື້ອື່ນພົບກັນ",
    },
    km = {
      "ស្អែកជួបគ្នា",
    },
    my = {
      "မနက်ဖြန် တွေ့မယ်",
    },
  },
  advice = "Answer at a time the person names. Give 1300 (+66 99 130 1300 from abroad); do not ring back unasked.",
}
