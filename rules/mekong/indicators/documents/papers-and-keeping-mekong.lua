-- Papers, and somebody who keeps, takes or gives them back, are named in one breath: a faint sign that needs company.
local my_paper = "(ပတ်စပို့|ပတ်စပို|ပါစပို့|မှတ်ပုံတင်|ဗီဇာ|စာရွက်စာတမ်း|စာရွက်|ပန်းရောင်ကတ်|ကတ်|ဘဏ်ကတ်|အေတီအမ်ကတ်|မြေစာရွက်)"
local my_keep = "(သိမ်း|သိမ်းထား|ယူထား|ယူသိမ်း|အပ်|အပ်ရ|ထားရ|ထားခဲ့|ကိုင်ထား|ပြန်မပေး|မပေးဘူး|ပြန်ပေးမယ်|ပြန်ရမယ်|သူဌေးဆီ|သူဌေးလက်ထဲ|"
  .. "ကုမ္ပဏီမှာ|ပွဲစားလက်ထဲ|ပွဲစားဆီ|ရုံးမှာ|အာမခံ|သူတို့ဆီ|ဗီရိုထဲ|အကြွေးကျေမှ|ပြည့်မှ)"
local km_paper = "(លិខិតឆ្លងដែន|ប៉ាស្ព័រ|ប៉ាស្ពរ|ប៉ាស្ប័រ|អត្តសញ្ញាណប័ណ្ណ|អត្តសញ្ញាណ|ឯកសារ|ប្លង់|ប្លង់ដី|កាតធនាគារ|កាត|សៀវភៅ|វីសា)"
local km_keep = "(ទុកនៅថៅកែ|ទុក|រក្សាទុក|កាន់|ថៅកែកាន់|ថៅកែយក|យកទុក|ដកហូត|រឹបអូស|ដាក់នៅ|ប្រគល់|ផ្ញើនៅ|នៅជាមួយ|នៅការិយាល័យ|នៅថៅកែ|"
  .. "នៅមេខ្យល់|នៅក្រុមហ៊ុន|បញ្ចាំ|មិនឲ្យវិញ|មិនប្រគល់|ឲ្យវិញពេល|ទើបឲ្យ|ធានា)"
local lo_paper = "(ພາສ|ພາສປອດ|ພາດສະປອດ|ໜັງສືຜ່ານແດນ|ບັດປະຈຳຕົວ|ບັດ|ເອກະສານ|ສຳມະໂນ|ໃບຕາດິນ|ບັດເອທີເອັມ|ປຶ້ມບັນຊີ)"
local lo_keep = "(ເກັບໄວ້|ເກັບ|ຍຶດ|ຖືໄວ້|ຝາກໄວ້|ເອົາໄວ້|ໄວ້ນຳ|ຢູ່ນຳນາຍ|ຢູ່ກັບນາຍ|ຢູ່ນຳເຈົ້ານາຍ|ນາຍຖື|ນາຍເກັບ|ຢູ່ຫ້ອງການ|ບໍ່ຄືນ|ຄືນໃຫ້ຕອນ|"
  .. "ຈຶ່ງຄືນ|ຈຶ່ງໃຫ້ຄືນ|ຄ່ອຍຄືນ|ຄ້ຳ|ເຂົາເອົາໄປ|ມອບ|ໃນຕູ້)"
local vi_paper = "(hộ chiếu|ho chieu|hc|cmnd|cccd|căn cước|giấy tờ|bằng gốc|bằng cấp gốc|sổ đỏ|sổ hộ khẩu|thẻ atm|thẻ ngân hàng|thẻ cư trú|"
  .. "visa|hộ khẩu)"
local vi_keep = "(giữ|giữ hộ|công ty giữ|chủ giữ|sếp giữ|quản lý giữ|thuyền trưởng giữ|nộp|nộp lại|thu|thu hết|tịch thu|trong két|để ở|"
  .. "để lại|gửi lại|không trả|ko trả|k trả|trả lại khi|mới trả|thế chấp|làm tin|đưa anh|đưa chị|đưa cho|lấy mất|lấy hết|"
  .. "ở chỗ chủ)"
local zh_paper = "(护照|证件|身份证|身分证|签证|毕业证|银行卡|提款卡|房产证|海员证|船员证|户口本|资料原件|手机和证件)"
local zh_keep = "(统一保管|保管|公司收|老板收|主管收|收走|收着|收著|扣|扣押|扣着|押|抵押|拿走|拿着|上交|上缴|交给|交到|放在公司|放公司|在老板|在主管|在船长|保险柜|不给|不还|才还|才给|还我|没收|代管)"
rule {
  title      = "Papers and their being kept are named together",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  when = function(ad)
    return not (ad:has("(အခန်းငှား|ရုပ်ရှင်|ဝတ္ထု|ကိုယ်တိုင်သိမ်း|ကိုယ့်ဆီမှာပဲ|မိတ္တူ|သတိပေး|ဆေးခန်း|အခမဲ့|ပြန်ပေး။)")
      or ad:has("(ផ្ទះជួល|បន្ទប់ជួល|ភាពយន្ត|រឿង|រក្សាទុកដោយខ្លួនឯង|ថតចម្លង|ច្បាប់ចម្លង|ព្រមាន|គ្លីនិក|ឥតគិតថ្លៃ|ប្រយ័ត្ន|"
        .. "ប.ស.ស)")
      or ad:has("(ຫ້ອງເຊົ່າ|ໃຫ້ເຊົ່າ|ຮູບເງົາ|ລະຄອນ|ນິຍາຍ|ເກັບເອງ|ຖືເອງ|ສຳເນົາ|ເຕືອນ|ຄລີນິກ|ກວດຟຣີ|ປະກັນສັງຄົມ|ບຸນປີໃໝ່)")
      or ad:has("(cho thuê|phòng trọ|thuê nhà|phim|tiểu thuyết|tự giữ|em giữ bản gốc|bản sao|photo công chứng|photo cccd|"
        .. "bảo hiểm|bhxh|cảnh báo|lừa đảo|miễn phí tư vấn|tư vấn miễn phí|khám miễn phí|haha)")
      or ad:has("(出租|租房|房东|电影|电视剧|小说|自己保管|本人保管|复印件|影印本|五险|社保|劳健保|劳保|警方提醒|提醒|骗局|诈骗|小心|免费咨询|法律援助|义诊|离职退还|自由出入|周末双休|检举)"))
  end,
  terms = {
    my = {
      my_paper .. " ... " .. my_keep, my_keep .. " ... " .. my_paper,
    },
    km = {
      km_paper .. " ... " .. km_keep, km_keep .. " ... " .. km_paper,
    },
    lo = {
      lo_paper .. " ... " .. lo_keep, lo_keep .. " ... " .. lo_paper,
    },
    vi = {
      vi_paper .. " ... " .. vi_keep, vi_keep .. " ... " .. vi_paper,
    },
    zh = {
      zh_paper .. " ... " .. zh_keep, zh_keep .. " ... " .. zh_paper,
    },
  },
  unless_near = {
    my = { "(မိုးရွာ|ဇာတ်လမ်း|ရုပ်ရှင်|ဘဏ်ချေး|သီချင်း|ဟား)" },
    km = { "(រឿង|ភាពយន្ត|ធនាគារ|ភ្លៀង|ប្រឡង|ចម្រៀង)" },
    lo = { "(ຮູບເງົາ|ທະນາຄານ|ຝົນຕົກ|ສອບເສັງ|ເພງ|ລະຄອນ)" },
    vi = { "(phim|ngân hàng|vay mua nhà|mưa|thi|bài hát|trend|haha|game|bảo hành|sửa|mua hàng|ship)" },
    zh = { "(电影|電影|电视剧|小说|银行贷款|房贷|下雨|考试|游戏|外卖|酒店前台|好评|差评|歌|哈哈|退货|快递|包邮|手机壳|充电|房间)" },
  },
  fires = {
    my = { "«ပတ်စပို့သိမ်း»" },
    km = { "«លិខិតឆ្លងដែនទុកនៅថៅកែ»" },
    lo = { "«ພາສເກັບໄວ້»" },
    vi = { "«hộ chiếu giữ»" },
    zh = { "«护照统一保管»" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask who has the papers now and whether the person can have them back today, without paying.",
}
