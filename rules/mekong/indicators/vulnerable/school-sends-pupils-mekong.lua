-- Pupils or interns are sent to a factory by their school.
rule {
  title      = "A school sends pupils or interns to a factory",
  indicators = { "delphi:D3.05", "delphi:D2.03", "ilo:1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ကျောင်း|သင်တန်း)(က)...(ဆင်းခိုင်း|လုပ်ခိုင်း|ပို့ထား)",
      "(ကျောင်း|ဆရာ|ဆရာမ)(က)?...(စက်ရုံ|အလုပ်သင်|အလုပ်)...(ပို့|ခိုင်း|မသွားရင်)",
    },
    km = {
      "(សិស្ស|និស្សិត|ហ្វឹកហាត់)...(បញ្ជូន|នាំ)(ទៅ)?(រោងចក្រ|ធ្វើការ)",
      "(សាលា|គ្រូ|លោកគ្រូ)(វិជ្ជាជីវៈ)?(បាន)?(បញ្ជូន|យក|នាំ)...(រោងចក្រ|កម្មសិក្សា|ធ្វើការ)",
    },
    lo = {
      "(ນັກຮຽນ|ນັກສຶກສາ)...(ສົ່ງໄປ|ພາໄປ)(ຢູ່)?(ໂຮງງານ|ເຮັດວຽກ)",
      "(ໂຮງຮຽນ|ຄູ|ວິທະຍາໄລ)(ວິຊາຊີບ)?(ໄດ້)?(ສົ່ງ|ພາ|ບັງຄັບ)...(ໂຮງງານ|ຝຶກງານ|ເຮັດວຽກ)",
    },
    vi = {
      "(trường|thầy|cô giáo|nhà trường|trường nghề) (đưa|bắt|cử|ép|gửi|cho) ... (thực tập|nhà máy|xưởng|làm công nhân)",
    },
    zh = {
      "(学校|老师|班主任|系里)(安排|要求|强制|逼|派)(我们|学生|大家)?(去|到)...(实习|厂|上班)",
    },
  },
  unless_near = {
    vi = { "(tự nguyện|trợ cấp thực tập|tham quan)" },
    zh = { "(自愿|参观|体检|军训)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«ကျောင်းက စက်ရုံအလုပ်သင်ပို့»တာ ညဆိုင်း" },
    km = { "«សាលាបញ្ជូនយើងទៅរោងចក្រ» ថៃ" },
    lo = { "«ໂຮງຮຽນສົ່ງພວກເຮົາໄປໂຮງງານ» ຢູ່ໄທ" },
    vi = { "«Trường nghề đưa tụi em đi thực tập», ca đêm" },
    zh = { "«学校安排我们去厂»里，夜班" },
  },
  silent = {
    my = { "ကျောင်းပိတ်ရက် အားကစားပြိုင်ပွဲ" },
    km = { "សាលាបើករៀនថ្ងៃចន្ទ" },
    lo = { "ໂຮງຮຽນເປີດຮຽນວັນຈັນ" },
    vi = { "trường tổ chức tham quan bảo tàng" },
    zh = { "学校安排体检，带身份证复印件" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask at what age, for how many hours and for whose money the pupils work, and whether they may say no.",
}
