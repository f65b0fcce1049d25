-- Affection is used to make somebody come, work or hand over papers: a faint sign that needs company.
rule {
  title      = "Affection is used to make somebody come or work",
  indicators = { "delphi:D3.11", "delphi:D5.08", "ilo:1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "ချစ်ရင်(တော့)?(ယုံ|လာ|လိုက်|လုပ်ပေး)",
      "(ကိုယ့်ကို|မောင့်ကို)?မချစ်(တော့)?(ဘူးလား)",
    },
    km = {
      "(ស្រឡាញ់|ស្រលាញ់)(បង)?(ត្រូវ|ត្រូវតែ)?(ទុកចិត្ត|ជឿ|មក)",
      "(មិន|អត់)(ស្រឡាញ់|ស្រលាញ់)(បង)(ទេ|មែនទេ)",
    },
    lo = {
      "ຮັກ(ກັນ|ອ້າຍ)?(ກໍ່|ກໍ|ກະ)?ຕ້ອງ(ເຊື່ອ|ມາ|ໄປ)",
      "ບໍ່ຮັກ(ອ້າຍ|ກັນ)(ແລ້ວ)?ບໍ",
    },
    vi = {
      "(anh|chị) (cho|chuyển|gửi|đưa|lo) ... (xài|tiêu|trước) ... (đừng ngại|không cần trả|trả sau|khỏi trả)",
      "(tiêu|xài|nhận) tiền (của)? (anh|chị|người ta) rồi ... (đi|qua|giúp|không được|đừng)",
      "(yêu|thương) (anh|nhau|em)? (thì|là) (phải)? (tin|qua|theo|giúp)",
      "(không|hết) (yêu|thương) anh (nữa)? (hả|à|sao|phải không)",
    },
    zh = {
      "(先花着|先拿着用|不急还|不着急还|不用还|跟我客气啥|姐的就是你的)",
      "(钱|票|房租)(都|也)(花了|付了|订了|给你付|交了)...(可|不能|别|得|要)(不)?(放我鸽子|反悔|不来|去|陪|听)",
      "(爱我|喜欢我|在乎我)(就)(信|来|听|跟|帮)",
      "(不|是不是不)(爱我|喜欢我|相信我)(了)?(吗|是吗)",
    },
  },
  unless_about = { "everyday", "make-believe", "aside-mekong" },
  fires = {
    my = { "«ချစ်ရင် ယုံ»ရမှာပေါ့ ထိုင်းကို လာခဲ့" },
    km = { "«ស្រឡាញ់ត្រូវទុកចិត្ត» មកថៃជាមួយបង" },
    lo = { "«ຮັກກໍ່ຕ້ອງເຊື່ອ» ມາໄທນຳອ້າຍ" },
    vi = { "sang Thái với anh, «yêu thì phải tin» chứ" },
    zh = { "来泰国找我，«爱我就信»我" },
  },
  silent = {
    my = { "ချစ်တယ်နော် မွေးနေ့မှာ ပျော်ပါစေ" },
    km = { "ស្រឡាញ់ម៉ាក់" },
    lo = { "ຮັກແມ່" },
    vi = { "yêu em nhiều, ngủ ngon" },
    zh = { "爱你，晚安" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask whether they have met, who else knows of the plan, and who holds the papers and the ticket.",
}
