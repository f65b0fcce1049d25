-- A share is taken for the police, a line or safety: work without papers, and a hold on the one who has none.
rule {
  title      = "Money is taken for the police, a gate or safety",
  indicators = { "delphi:D2.04", "delphi:D3.05", "ilo:9" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ရဲကြေး|လိုင်းကြေး|လုံခြုံရေးကြေး|ဂိတ်ကြေး|ဆက်ကြေး|ကာကွယ်ခ|ရဲလိုင်း)(ကို)?...(ဖြတ်|ပေး|ကောက်|နှုတ်|ယူ|လစဉ်)",
      "(ရဲ|လဝက)(ရန်|ကို|အတွက်)?(ပူစရာမလို|စိတ်မပူနဲ့|ကြောက်စရာမလို|ညှိထား|ပေးထား|ပြောထား)",
    },
    km = {
      "(លុយ|ថ្លៃ)(ប៉ូលិស|ប៉ុស្តិ៍|ការពារ|សុវត្ថិភាព|ខ្សែ)(កាត់|ដក|ខែ|បង់|យក)",
      "(កាត់|ដក|យក)(ថ្លៃ|លុយ)(ប៉ូលិស|ការពារ|សន្តិសុខ)",
      "(ថៅកែ|មេ|ម្ចាស់|ម្ចាស់ចម្ការ|គេ|យើង|បង)(បាន)?(ស្គាល់|និយាយជាមួយ|បង់ឲ្យ|រៀបចំជាមួយ)(ប៉ូលិស|ប៉ុស្តិ៍)",
      "(មិនបាច់|កុំ)(ខ្លាច|បារម្ភ|ភ័យ)(ប៉ូលិស)",
    },
    lo = {
      "(ຄ່າ|ເງິນ)(ຕຳຫຼວດ|ຕຳຫລວດ|ດ່ານ|ປ້ອງກັນ|ຄຸ້ມຄອງ|ສ່ວຍ)(ຫັກ|ເດືອນ|ຈ່າຍ|ເອົາ)",
      "(ຫັກ|ເກັບ)(ເງິນ)?ຄ່າ(ຕຳຫຼວດ|ຕຳຫລວດ|ດ່ານ|ສ່ວຍ)",
      "(ນາຍ|ເຖົ້າແກ່|ເຂົາ|ເຮົາ|ເອື້ອຍ|ອ້າຍ)(ຮູ້ຈັກ|ຈ່າຍໃຫ້|ເວົ້າກັບ)(ຕຳຫຼວດ|ຕຳຫລວດ|ດ່ານ)",
      "(ບໍ່ຕ້ອງ|ຢ່າ)(ຢ້ານ|ກົວ)(ຕຳຫຼວດ|ຕຳຫລວດ|ດ່ານ)",
    },
    vi = {
      "(tiền|phí) (làm luật|bảo kê|lo công an|công an|chung chi|đóng hụi chết|bảo vệ khu) ... (trừ|tháng|nộp|đóng|thu)",
      "(chủ|sếp|bên anh|bên chị|quản lý|người ta) (quen|lo|chung chi|làm việc) (hết|với|xong)? (công an|biên phòng|cảnh sát|cửa khẩu)",
      "(khỏi|không|đừng|ko) (sợ|lo) (công an|biên phòng|cảnh sát|bị bắt|kiểm tra)",
    },
    zh = {
      "(保护费|警察费|打点费|关系费|管理费给警察|治安费)(每月|月|扣|交|要|从)?",
      "(老板|我们|这边|公司|工头|农场主)(跟|和|认识|搞定|打点)(好|了)?(警察|移民局|派出所|边防|上面)(熟|关系|都熟|打点|说好)?",
      "(不用|别|不必)(怕|担心)(警察|查|抓|移民|边检)(查|抓)?",
      "(最近|现在|外面)(抓|查)(得)?(很|得)?(严|凶|紧)",
    },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«ရဲကြေး လစဉ်» ၄၀၀ ဖြတ်တယ်" },
    km = { "«ម្ចាស់ចម្ការស្គាល់ប៉ូលិស» មិនបាច់ធ្វើប័ណ្ណ" },
    lo = { "«ນາຍຮູ້ຈັກຕຳຫຼວດ» ບໍ່ມີບັດກໍ່ເຮັດໄດ້" },
    vi = { "«chủ lo hết công an», không giấy vẫn làm" },
    zh = { "老板«认识警察»，«最近抓很严»不要乱跑" },
  },
  silent = {
    my = { "ရဲစခန်းမှာ မှတ်ပုံတင်ပျောက်တိုင်" },
    km = { "ប៉ូលិសជួយរកទូរស័ព្ទ" },
    lo = { "ຕຳຫຼວດຈະລາຈອນ ຢຸດລົດ" },
    vi = { "công an phường làm căn cước" },
    zh = { "警察叔叔帮我找回钱包" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask which papers the work needs and who has them. Nobody has to pay for safety from the police.",
}
