-- Work abroad without interview or test, or with a sure visa.
rule {
  title      = "Work abroad without interview or test, or with a sure visa",
  indicators = { "delphi:D1.06", "delphi:D1.04", "ilo:2" },
  weight     = 4,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(အင်တာဗျူး|စာမေးပွဲ|ဘာသာစကား|ကိုရီးယားစာ|ဂျပန်စာ)(မရှိ|မလို|မဖြေရ|မလိုဘဲ)(ပါ|ဘူး|ဘဲ)?",
      "ဗီဇာ(အာမခံ|အသေအချာ|ကျိန်းသေ|ရာနှုန်းပြည့်)",
    },
    km = {
      "(មិន|អត់)(បាច់|ចាំបាច់|ត្រូវ)(ប្រឡង|សម្ភាស|សម្ភាសន៍|រៀនភាសា|ប្រលង)",
      "(ធានា)(វីសា|ជាប់វីសា|បានទៅ|១០០)",
      "(អត់|គ្មាន|មិន)(មាន)?(កិច្ចសន្យា|កុងត្រា)",
    },
    lo = {
      "(ບໍ່ຕ້ອງ)(ສອບ|ສຳພາດ|ຮຽນພາສາ|ສອບເສັງ)",
      "(ຮັບປະກັນ)(ວີຊ່າ|ວີຊາ|ໄດ້ໄປ)",
    },
    vi = {
      "(khỏi|không cần|miễn|ko cần) (học tiếng|biết tiếng|thi|phỏng vấn|hồ sơ) ... (bay|đi|qua|xuất cảnh|đậu|visa)",
      "(chưa bay|chưa đậu|rớt|không bay) (chưa thu|không thu|không mất|hoàn)",
      "(diện|visa) (du lịch|thăm thân|tham quan|công tác) ... (ở lại|ở luôn|làm luôn|đi làm|cũng có cách)",
      "(không|ko|khong|khỏi) (cần|phải)? (phỏng vấn|thi tiếng|học tiếng|thi cử)",
      "(bao|cam kết|đảm bảo) (đậu|đỗ|ra|có) visa",
      "(bao đậu|bao đỗ|tỷ lệ đậu 100|đậu 100)",
    },
    zh = {
      "(包过|保过|包)(签|签证|面签|下签|入境)",
      "(观光|旅游|探亲|商务|学)(签)(也|就|都)?(可|行|能)(以)?(打工|工作|做|赚)?",
      "(不用|无需|不需要|免)(面试|考试|考语言|学语言|语言考试)",
      "(包|保证|百分百|保)(签|出签|签证|过签|下签)",
    },
  },
  fires = {
    my = {
      "ဂျပန်အလုပ် «အင်တာဗျူး မရှိ»",
    },
    km = {
      "ទៅកូរ៉េ «មិនបាច់ប្រឡង»ភាសា",
    },
    lo = {
      "ໄປເກົາຫຼີ «ບໍ່ຕ້ອງສອບ»ພາສາ",
    },
    vi = {
      "Đi Úc, «không cần phỏng vấn», bay tháng sau",
    },
    zh = {
      "去澳洲摘果子，«不用面试»，下月走",
      "去澳洲摘果子，«不用面試»，下月走",
    },
  },
  silent = {
    my = {
      "အင်တာဗျူး မနက်ဖြန် ၉ နာရီ",
    },
    km = {
      "ប្រឡងភាសាកូរ៉េថ្ងៃទី ១០",
    },
    lo = {
      "ສອບພາສາເກົາຫຼີ ວັນທີ 10",
    },
    vi = {
      "Phỏng vấn thứ 7 tại văn phòng",
    },
    zh = {
      "面试时间下周二",
    },
  },
  advice = "No embassy lets an agent promise a visa. Check the job order and the agency in the list; DoE 1506 press 2.",
}
