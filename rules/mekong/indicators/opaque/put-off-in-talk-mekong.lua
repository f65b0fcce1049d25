-- Somebody asks about employer, contract, visa, place or safety, and the other side puts the answer off.
local said = {
  -- my
  { "(ကုမ္ပဏီ|စာချုပ်|ဗီဇာ|လိပ်စာ|ဘာအလုပ်|ဘယ်မှာ|အန္တရာယ်|စိတ်ချရ|တရားဝင်|ပတ်စပို့)",
    "(ရောက်မှ|ဟိုရောက်|နောက်မှ|လည်ပတ်|စိတ်ပူ|စိတ်ချ|ယုံ|မမေးနဲ့|ပြော|မပြောနဲ့|လျှို့ဝှက်|မလို|လုပ်ပေး)" },
  -- km
  { "(ក្រុមហ៊ុន|កិច្ចសន្យា|វីសា|អាសយដ្ឋាន|ការងារអី|ធ្វើអី|នៅណា|សុវត្ថិភាព|ត្រូវច្បាប់|ប៉ាស្ព័រ)",
    "(ទៅដល់|ដល់|ចាំ|ពេលក្រោយ|ទេសចរណ៍|កុំបារម្ភ|កុំភ័យ|ទុកចិត្ត|កុំសួរ|ប្រាប់ថា|កុំប្រាប់|សម្ងាត់|មិនបាច់)" },
  -- lo
  { "(ບໍລິສັດ|ສັນຍາ|ວີຊາ|ທີ່ຢູ່|ວຽກຫຍັງ|ຢູ່ໃສ|ປອດໄພ|ຖືກກົດໝາຍ|ພາສປອດ)",
    "(ໄປຮອດ|ຮອດ|ຄ່ອຍ|ພາຍຫຼັງ|ທ່ຽວ|ບໍ່ຕ້ອງຫ່ວງ|ບໍ່ຕ້ອງຢ້ານ|ເຊື່ອ|ຢ່າຖາມ|ບອກວ່າ|ຢ່າບອກ|ຄວາມລັບ|ບໍ່ຕ້ອງ)" },
  -- vi
  { "(công ty|hợp đồng|visa|địa chỉ|việc gì|làm gì|ở đâu|an toàn|hợp pháp|hộ chiếu|nguy hiểm)",
    "(tới nơi|qua đó|sang đó|qua tới|để sau|du lịch|đừng lo|yên tâm|tin|đừng hỏi|nói là|bảo là|đừng nói|bí mật|khỏi cần|lo hết)" },
  -- zh
  { "(公司|合同|签证|地址|做什么|什么工作|在哪|安全|合法|正规|护照|危险|哪里)",
    "(到了|过来|以后|再说|旅游|放心|别担心|相信|别问|就说|别说|别告诉|保密|不用|安排)" },
}

rule {
  title      = "In a talk, questions about employer, contract, visa or place are put off",
  indicators = { "delphi:D1.01", "delphi:D1.04", "ilo:2" },
  weight     = 4,
  status     = "trial",
  kinds      = { "conversation" },
  always     = true,
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  when = function(ad)
    for _, phrases in ipairs(said) do
      local found = ad:replies(phrases[1], phrases[2])
      if #found > 0 then return { evidence = found, reason = "asked, and put off, in the talk" } end
    end
    return false
  end,
  fires = {
    my = { "မောင်မောင်: «စာချုပ်» ဘယ်တော့ ချုပ်မလဲ\nပွဲစား: «ရောက်မှ» သိရမယ်" },
    km = { "ដារ៉ា: «កិច្ចសន្យា»នៅឯណា\nមេខ្យល់: «ទៅដល់»ទើបចុះ" },
    lo = { "ນ້ອຍ: «ສັນຍາ»ມີບໍ\nນາຍໜ້າ: «ໄປຮອດ»ຈຶ່ງເຊັນ" },
    vi = { "Lan: «hợp đồng» đâu chị\nHoa: «tới nơi» rồi ký" },
    zh = { "小王: «合同»呢\n主管: «到了»给你签" },
  },
  silent = {
    my = { "မေ: ထမင်းစားပြီးပြီလား\nနှင်း: စားပြီးပြီ" },
    km = { "សុភា: ញ៉ាំបាយនៅ\nដារ៉ា: ញ៉ាំហើយ" },
    lo = { "ນ້ອຍ: ກິນເຂົ້າແລ້ວບໍ\nແກ້ວ: ກິນແລ້ວ" },
    vi = { "Lan: ăn cơm chưa\nMai: ăn rồi nè" },
    zh = { "小王: 吃饭了吗\n小李: 吃过啦" },
  },
  advice = "Ask for the contract, the address, the kind of visa and the name of the employer before the journey.",
}
