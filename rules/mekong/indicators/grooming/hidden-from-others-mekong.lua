-- Others are not to know, or a cover story is given: a faint sign that needs company.
local my_hide = "(မပြောနဲ့|မပြောပါနဲ့|မပြောရဘူး|မပြောနှင့်|မမေးနဲ့|လျှို့ဝှက်|တိတ်တိတ်|လို့ပြော|လို့ပဲပြော|လို့ဖြေ|ဖျက်ပစ်|အသိမပေးနဲ့|"
  .. "မသိစေ|ဖုံး)"
local my_whom = "(အမေ|အဖေ|မိဘ|အိမ်က|ယောက်ျား|မိန်းမ|ဘယ်သူ့|ရဲ|လဝက|လူဝင်မှု|လေဆိပ်|အလည်|လည်ပတ်|ခရီးသွား|ဆရာမ|သူငယ်ချင်း|ဆွေမျိုး|ချက်)"
local km_hide = "(កុំប្រាប់|កុំនិយាយ|កុំសួរ|សម្ងាត់|លាក់|ប្រាប់គេថា|ប្រាប់ថា|និយាយថា|ឆ្លើយថា|លុប|កុំឲ្យដឹង|កុំអោយដឹង|មិនបាច់ប្រាប់)"
local km_whom = "(ម៉ាក់|ម៉ែ|ប៉ា|ពុក|ឪពុក|ម្ដាយ|ឪពុកម្ដាយ|គ្រួសារ|ប្តី|ប្រពន្ធ|អ្នកណា|គេ|ប៉ូលិស|ប៉ូលីស|អន្តោប្រវេសន៍|ព្រំដែន|ដើរលេង|លេង|"
  .. "គ្រូ|មិត្ត|ឆាត)"
local lo_hide = "(ຢ່າບອກ|ບໍ່ຕ້ອງບອກ|ຫ້າມບອກ|ຢ່າເວົ້າ|ຢ່າຖາມ|ຄວາມລັບ|ລັບໆ|ບອກວ່າ|ບອກແມ່ວ່າ|ບອກເຂົາວ່າ|ຕອບວ່າ|ລຶບ|ຢ່າໃຫ້ຮູ້|ແອບ|ຕົວະ)"
local lo_whom = "(ແມ່|ພໍ່|ພໍ່ແມ່|ທາງບ້ານ|ຢູ່ບ້ານ|ຜົວ|ເມຍ|ໃຜ|ຕຳຫຼວດ|ຕມ|ດ່ານ|ທ່ຽວ|ໄປທ່ຽວ|ຢາມ|ໝູ່|ຄູ|ນອນເຮືອນໝູ່|ພີ່ນ້ອງ|ແຊັດ)"
local vi_hide = "(đừng báo|dặn đừng|dặn là|giấu nhà|giấu chồng|giấu mẹ|giấu ba|cấm nói|không được nói|khỏi báo|khỏi kể|nói dối|qua rồi hãy|tới nơi hãy|đừng quay|đừng chụp|"
  .. "đừng gọi lại|"
  .. "đừng nói|đừng kể|đừng hỏi|đừng nói với|không cần nói|khỏi nói|đừng cho|bí mật|giấu gia đình|giấu bố mẹ|lén lút|nói là|"
  .. "nói rằng|khai là|bảo là|trả lời là|xóa tin|xoá tin nhắn|im lặng)"
local vi_whom = "(bà con|hàng xóm|số này|bạn trai|cháu qua|cháu tới|địa chỉ|"
  .. "mẹ|bố|ba má|ba mẹ|bố mẹ|gia đình|chồng|vợ|ai biết|ở nhà|hải quan|công an|sân bay|xuất nhập cảnh|du lịch|đi chơi|thăm|"
  .. "cô giáo|bạn bè|đoạn chat|tin nhắn|học thêm|biên phòng)"
local zh_hide = "(别讲|咪同|唔好同|唔好话|别开|瞒住|背着|不用跟|不方便讲|先不方便|就讲|装作|谎称|别提|不要提|别让|"
  .. "别告诉|不要告诉|不用告诉|别跟|不要跟|别说|不要说|别问|保密|秘密|偷偷|瞒着|瞒著|就说|说是|回答|删掉|删聊天|不能说)"
local zh_whom = "(阿妈|阿爸|屋企|同学|邻居|定位|同行|亲戚|公司名|男朋友|女朋友|房东|"
  .. "家人|家里|父母|爸妈|妈妈|老公|老婆|朋友|任何人|别人|警察|边检|海关|机场|移民局|旅游|观光|老师|记录|纪录|聊天|探亲)"
rule {
  title      = "Something is to be hidden from family or officials",
  indicators = { "delphi:D3.11", "delphi:D5.10", "ilo:2" },
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
      my_hide .. " ... " .. my_whom, my_whom .. " ... " .. my_hide,
    },
    km = {
      km_hide .. " ... " .. km_whom, km_whom .. " ... " .. km_hide,
    },
    lo = {
      lo_hide .. " ... " .. lo_whom, lo_whom .. " ... " .. lo_hide,
    },
    vi = {
      vi_hide .. " ... " .. vi_whom, vi_whom .. " ... " .. vi_hide,
    },
    zh = {
      zh_hide .. " ... " .. zh_whom, zh_whom .. " ... " .. zh_hide,
    },
  },
  unless_near = {
    lo = {
      "(ລະຫັດ|otp|ວັນເກີດ)",
    },
    km = {
      "(លេខកូដ|លេខសម្ងាត់|otp|ខួបកំណើត)",
    },
    my = {
      "(ပင်နံပါတ်|စကားဝှက်|otp|မွေးနေ့)",
    },
  },
  fires = {
    my = { "«မပြောနဲ့အမေ»" },
    km = { "«កុំប្រាប់ម៉ាក់»" },
    lo = { "«ຢ່າບອກແມ່»" },
    vi = { "«đừng nói mẹ»" },
    zh = { "«别告诉家人»" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask who knows of the plan. An offer that must be hidden from family or officials deserves a second look.",
}
