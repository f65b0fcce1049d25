-- A young person is talked into leaving school or home.
rule {
  title      = "A young person is talked into leaving school or home",
  indicators = { "delphi:D3.11", "delphi:D3.01", "ilo:1" },
  weight     = 8,
  status     = "trial",
  kinds      = { "offer", "conversation", "advert", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(ကျောင်း)(ထွက်|မတက်နဲ့|ထွက်လိုက်|ထွက်ပြီး|နား)...(အလုပ်|လိုက်|ပိုက်ဆံ|ဝင်ငွေ)",
      "(ကျောင်းမတက်|ကျောင်းမသွား)(နဲ့|ပဲ)...(အလုပ်|လိုက်)",
    },
    km = {
      "(ឈប់រៀន|កុំរៀន|ចេញពីសាលា)...(ធ្វើការ|ទៅជាមួយ|រកលុយ|បានលុយ)",
      "(បងទៅយក|មកយក)(មុខសាលា|នៅសាលា)",
    },
    lo = {
      "(ເຊົາຮຽນ|ອອກໂຮງຮຽນ|ບໍ່ຕ້ອງຮຽນ)...(ເຮັດວຽກ|ໄປນຳ|ຫາເງິນ|ໄດ້ເງິນ)",
      "(ມາຮັບ|ໄປຮັບ)(ຢູ່|ໜ້າ)(ໂຮງຮຽນ)",
    },
    vi = {
      "(nghỉ học|bỏ học|khỏi học|đừng học nữa) ... (đi làm|làm với|theo|kiếm tiền|đi với)",
      "(đón|rước) (ở|tại|trước)? (cổng trường|cuối đường|đầu ngõ|đầu xóm|sau trường)",
    },
    zh = {
      "(别读|不读|别念|不用读|别上学|退学|不念|辍学)(书|了|学)?...(跟|去|赚|打工|上班|服务员)",
      "(在|到)(校门口|学校门口|村口|路口)(接|等)(你)",
      "(手机卡|电话卡)(也)?(换新|换掉|扔)",
    },
  },
  unless = {
    vi = {
      "(con|bé|cháu|mẹ|ba|bố) ... (đón|rước) ... (cổng trường)",
      "(đón|rước) (con|bé|cháu|em trai)",
    },
  },
  fires = {
    my = {
      "«ကျောင်းထွက်ပြီး အလုပ်»လိုက်ခဲ့",
    },
    km = {
      "អូន «ឈប់រៀន ទៅធ្វើការ»ជាមួយបង",
    },
    lo = {
      "ນ້ອງ «ເຊົາຮຽນ ໄປເຮັດວຽກ»ນຳເອື້ອຍ",
    },
    vi = {
      "m «nghỉ học đi làm» vs t ko",
      "chi t «don o cong truong»",
    },
    zh = {
      "«别读了，跟»姐去当服务员",
      "«別讀了，跟»姐去當服務員",
    },
  },
  silent = {
    my = {
      "ကျောင်းဖွင့်ရက် နီးပြီ",
    },
    km = {
      "ឈប់សម្រាករៀន ៣ ថ្ងៃ",
    },
    lo = {
      "ມື້ນີ້ໂຮງຮຽນພັກ",
    },
    vi = {
      "Mai được nghỉ học rồi",
    },
    zh = {
      "今天不上学，在家写作业",
    },
  },
  advice = "Do not contact the writer. Speak with the young person calmly; school, 1300 or Childline 1387.",
}
