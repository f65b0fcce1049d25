-- People are made to work when ill.
rule {
  title      = "People are made to work when ill",
  indicators = { "delphi:D4.05", "delphi:D5.07", "ilo:10" },
  weight     = 5,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "offer", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(နေမကောင်း|ဖျား|နာ|ဒဏ်ရာရ)(လည်း|လဲ|ရင်တောင်|တာတောင်|နေတာ)(အလုပ်)?(ဆင်းခိုင်း|လုပ်ခိုင်း|ဆင်းရ|လုပ်ရ|မနားရ|ဆေးခန်းမပြ)",
    },
    km = {
      "(ឈឺ|គ្រុន|របួស)(ក៏)(ត្រូវ|នៅតែ|គេឲ្យ|គេឱ្យ|គេអោយ)?(ត្រូវ)?(ធ្វើការ|ធ្វើ|បង្ខំ)",
    },
    lo = {
      "(ເຈັບ|ບໍ່ສະບາຍ|ເປັນໄຂ້|ປ່ວຍ)(ກໍ່|ກໍ|ກະ)(ຕ້ອງ|ໃຫ້|ບັງຄັບ)?(ເຮັດ|ເຮັດວຽກ|ບໍ່ໄດ້ພັກ|ບໍ່ໃຫ້ພັກ)",
    },
    vi = {
      "(bệnh|ốm|đau|sốt|mang bầu|bị thương) (cũng|vẫn) (phải|bị|bắt) (làm|đi làm|bắt làm|ép làm)",
    },
    zh = {
      "(生病|病了|发烧|受伤|怀孕)(了)?(也|还|都)(得|要|必须|逼着|不让休)(上班|干|做|干活|工作|息)?",
    },
  },
  fires = {
    my = {
      "«နေမကောင်းလည်း ဆင်းခိုင်း»တယ်",
    },
    km = {
      "ខ្ញុំ«ឈឺក៏ត្រូវធ្វើការ»",
    },
    lo = {
      "«ເຈັບກໍ່ໃຫ້ເຮັດ»",
    },
    vi = {
      "«bệnh cũng phải làm»",
    },
    zh = {
      "«生病也要上班»",
    },
  },
  silent = {
    my = {
      "နေမကောင်းလို့ နားနေတယ်",
    },
    km = {
      "ខ្ញុំឈឺ ឈប់សម្រាក ១ ថ្ងៃ",
    },
    lo = {
      "ເຈັບກະເພາະ ໄປຫາໝໍ",
    },
    vi = {
      "Ốm thì nghỉ ngơi nhé",
    },
    zh = {
      "生病了就好好休息",
    },
  },
  advice = "Ask whether a doctor is needed now. Sick leave is a right under section 32; 1506 press 3.",
}
