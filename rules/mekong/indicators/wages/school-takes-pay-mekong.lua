-- A school or a teacher takes the wages of pupils, or withholds the diploma of those who will not go.
rule {
  title      = "A school takes the pay of pupils or withholds the diploma",
  indicators = { "delphi:D2.10", "delphi:D2.03", "ilo:2", "ilo:8" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(အောင်လက်မှတ်|ဘွဲ့|ဒီပလိုမာ|လက်မှတ်)(ကို)?(မပေး|မရ|သိမ်း|ဆိုင်းငံ့)",
      "(လခ|လစာ)(က|ကို)?(ဆရာ|ကျောင်း|ဆရာမ)(လက်ထဲ|ယူ|က ယူ|ဆီ)",
    },
    km = {
      "(មិនឲ្យ|មិនអោយ|អត់ឲ្យ|ទុក|ដកហូត)(សញ្ញាបត្រ|បរិញ្ញាបត្រ)",
      "(ប្រាក់ខែ|លុយ)(សាលា|គ្រូ)(យក|ទទួល|ទុក|កាត់)",
    },
    lo = {
      "(ບໍ່ໃຫ້|ຍຶດ|ບໍ່ອອກ)(ໃບຈົບ|ໃບປະກາດ|ປະກາດສະນີຍະບັດ|ໃບຢັ້ງຢືນ)",
      "(ຄູ|ໂຮງຮຽນ)(ຮັບ|ເອົາ|ເກັບ|ຫັກ)(ເງິນ|ຄ່າແຮງ)(ແທນ|ໄປ)?",
    },
    vi = {
      "(không|ko|chưa) (cho|được|cấp) (tốt nghiệp|nhận bằng|bằng|thi|ra trường)",
      "(lương|tiền) (thầy|trường|cô|trung tâm) (lãnh|nhận|giữ|lấy|thu) (giùm|hộ|hết)?",
      "(bằng|bằng cấp|bằng tốt nghiệp|học bạ) ... (trường|trung tâm|công ty|chủ) giữ",
      "(qua|sang|tới) ... (không có lớp|không được học|có học đâu|chẳng có trường)",
    },
    zh = {
      "(不去|不干|退出|请假)(就)?(不发|不给|扣|拿不到)(毕业证|学分|毕业|文凭)",
      "(工资|薪水)(都)?(打|发)(到|给)(学校|老师|中介老师)",
      "(毕业证|学历证|学生证)(学校|老师|公司|厂里)(扣|收|押|拿)",
      "(到了|去了)(根本|压根)?(没有课|没课上|不上课|没有学校)",
    },
  },
  unless_near = {
    vi = { "(tự nguyện|trợ cấp thực tập|tham quan)" },
    zh = { "(自愿|參觀|参观|体检|军训)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "ကျောင်းက အလုပ်သင်ပို့တာ «လခက ဆရာ»လက်ထဲ" },
    km = { "សាលាបញ្ជូនយើងទៅរោងចក្រ «មិនឲ្យសញ្ញាបត្រ»" },
    lo = { "ໂຮງຮຽນສົ່ງພວກເຮົາໄປໂຮງງານ «ບໍ່ໃຫ້ໃບຈົບ»" },
    vi = { "Trường đưa tụi em đi thực tập, «lương thầy lãnh giùm»" },
    zh = { "学校安排我们去厂里，«不去就不发毕业证»" },
  },
  silent = {
    my = { "ကျောင်းပိတ်ရက် အားကစားပြိုင်ပွဲ" },
    km = { "សាលាបើករៀនថ្ងៃចន្ទ" },
    lo = { "ໂຮງຮຽນເປີດຮຽນວັນຈັນ" },
    vi = { "trường tổ chức tham quan bảo tàng" },
    zh = { "学校安排体检，带身份证复印件" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask who is paid, how many hours are worked and at what age, and what the school says of those who do not go.",
}
