-- Food, sleep or medical care is withheld.
rule {
  title      = "Food, sleep or medical care is withheld",
  indicators = { "delphi:D5.04", "delphi:D4.04", "ilo:10", "ilo:5" },
  weight     = 7,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "offer", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(ထမင်း|အစာ|အစားအစာ|ရေ)(ကို)?(မကျွေး|မပေး|အငတ်ထား|မစားရ|ဖြတ်)(ဘူး|တာ|ဘဲ|တယ်)?",
      "(ဆေး|ဆေးခန်း|ဆေးရုံ)(ကို)?(မပေး|မပို့|မကု|မပြပေး|မပြခိုင်း)(ဘူး|တာ)?",
      "(အိပ်ခွင့်|နားခွင့်|အိမ်သာသွားခွင့်)(မပေး|မရ|မရှိ)",
    },
    km = {
      "(មិន|អត់)(ឲ្យ|ឱ្យ|អោយ|បាន)(ហូប|ហូបបាយ|បាយ|ស៊ី|ដេក|គេង|ទៅពេទ្យ|ថ្នាំ|ទៅបន្ទប់ទឹក|បាយហូប)",
      "(អត់បាយ|បង្អត់បាយ|បង្អត់អាហារ|បង្អត់)",
    },
    lo = {
      "(ບໍ່ໃຫ້|ບໍ່ໄດ້)(ກິນເຂົ້າ|ກິນ|ນອນ|ໄປໂຮງໝໍ|ໄປໂຮງຫມໍ|ກິນນ້ຳ|ເຂົ້າ)(ເຂົ້າ|ນອນ|ພັກ)?",
      "(ອົດເຂົ້າ|ອົດອາຫານ)",
      "(ບໍ່ພາ|ບໍ່ໃຫ້)(ໄປ)?(ໂຮງໝໍ|ຫາໝໍ)",
    },
    vi = {
      "(bị bỏ đói|bỏ đói tụi em|bỏ đói em|nhịn đói|cho nhịn|bắt nhịn|không cho ăn|ko cho ăn|không được ăn|khong cho an|không cho ngủ|ko cho ngủ|không cho đi viện|không cho đi bác sĩ|khong cho ngu|cắt cơm)",
      "(bệnh|ốm|đau|sốt) ... (không cho|ko cho|khong cho|không được) (đi)? (viện|bác sĩ|khám|nghỉ|thuốc)",
      "(không|ko) (cho|đưa) (đi)? (bệnh viện|bác sĩ)",
    },
    zh = {
      "(不给|不让|不许|不准)(吃饭|吃|饭吃|喝水|睡觉|睡|看病|看医生|去医院|上厕所|饭)",
      "(饿|断)(着)?(了)?(我们|我|肚子|粮|饭|几天|三天)",
      "(生病|病了|发烧|受伤)...(不给|不让|不准)(看|治|休息|医|药)",
    },
  },
  -- Stories, songs and games are not meant.
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = {
      "ကူညီပါ၊ လူမရရင် «ထမင်းမကျွေး»ဘူး",
    },
    km = {
      "ជួយផង គេ«អត់ឲ្យហូបបាយ»",
    },
    lo = {
      "ຊ່ວຍແດ່ ເຂົາ«ບໍ່ໃຫ້ກິນເຂົ້າ»",
    },
    vi = {
      "cứu em, họ «bỏ đói tụi em»",
      "«om ma khong cho di vien», cuu em voi",
    },
    zh = {
      "求助，完不成就«不给吃饭»",
      "救命，«生病了不让看»医生",
      "求助，完不成就«不給吃飯»",
    },
  },
  silent = {
    my = {
      "ကူညီပါ၊ ကလေး ထမင်းမစားဘူး ဘာလုပ်ရမလဲ",
    },
    km = {
      "ជួយប្រាប់ផង កូនមិនចង់ហូបបាយ",
    },
    lo = {
      "ລູກບໍ່ຢາກກິນເຂົ້າ ຊ່ວຍແດ່",
    },
    vi = {
      "cứu em với, bé lười ăn quá",
    },
    zh = {
      "求助，孩子不肯吃饭怎么办",
    },
  },
  advice = "Ask what is needed now, food or a doctor, before anything else; 1300.",
}
