-- Family cannot reach the person.
rule {
  title      = "Family cannot reach the person",
  indicators = { "delphi:D5.03", "delphi:D5.08", "ilo:4" },
  weight     = 4,
  status     = "trial",
  kinds      = { "worker_report", "conversation" },
  support    = true,
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(အိမ်|မိသားစု|ဘယ်သူ)(နဲ့|နဲ့မှ)?(မဆက်သွယ်ရ|ဆက်သွယ်ခွင့်မရှိ|မဆက်သွယ်နဲ့)",
      "(အဆက်အသွယ်|ဖုန်း)(လည်း)?(မရ|ပြတ်|မကိုင်|ဆက်မရ|ဆက်လို့မရ|ခေါ်မရ|ပြတ်တောက်)(တော့|ဘူး|သွား|တာ|နေ)",
    },
    km = {
      "(មិន|កុំ|ហាម|អត់)(ឲ្យ)?ទាក់ទង(គ្រួសារ|ផ្ទះ|ម៉ែ|អ្នកណា)",
      "(ទាក់ទង|តេ|ខល|ឆាត)(ទៅ|គាត់|វា)?(មិនបាន|អត់បាន|អត់ចូល|មិនចូល|លែងបាន)",
      "(បាត់ដំណឹង|បាត់ខ្លួន|ដាច់ដំណឹង)",
    },
    lo = {
      "(ບໍ່|ຫ້າມ|ຢ່າ)(ໃຫ້)?ຕິດຕໍ່(ຄອບຄົວ|ທາງບ້ານ|ໃຜ)",
      "(ຕິດຕໍ່|ໂທ|ໂທຫາ)(ລາວ|ນ້ອງ|ລູກ)?(ບໍ່ໄດ້|ບໍ່ຕິດ|ບໍ່ຮັບ)",
      "(ບໍ່ໂທມາ|ຂາດການຕິດຕໍ່|ຫາຍໄປ)",
    },
    vi = {
      "(không|ko|cấm|đừng) (được)? (liên lạc|gọi cho|gọi về) ... (gia đình|nhà|ai|người thân)",
      "(mất liên lạc|không liên lạc được|ko liên lạc được|gọi không được|khong lien lac duoc|bặt vô âm tín|bặt tin)",
    },
    zh = {
      "(不能|不准|不许|别|不要)(跟|和)?(家里|家人|外面|别人)(联系|来往|打电话)",
      "(联系不上|失联|失去联系|打不通电话|电话打不通|不回消息|没有音讯|杳无音信|断了联系)",
    },
  },
  fires = {
    my = {
      "သမီးကို «ဖုန်း ဆက်မရ»တော့ဘူး တစ်လရှိပြီ ကူညီပါ",
    },
    km = {
      "ជួយផង ប្អូនខ្ញុំ «ទាក់ទងមិនបាន» ២ ខែហើយ",
    },
    lo = {
      "ລູກສາວ«ບໍ່ໂທມາ» 2 ເດືອນແລ້ວ ຊ່ວຍແດ່",
    },
    vi = {
      "em gái em qua Campuchia rồi «mất liên lạc», giúp em với",
    },
    zh = {
      "求助，我弟弟去了缅甸，«失联»一个月",
      "求助，我弟弟去了緬甸，«失聯»一個月",
    },
  },
  silent = {
    my = {
      "ဖုန်းဘက်ထရီ ကုန်သွားလို့",
    },
    km = {
      "ទូរស័ព្ទអស់ថ្ម",
    },
    lo = {
      "ໂທລະສັບແບັດໝົດ",
    },
    vi = {
      "Giúp em với, máy mất sóng",
    },
    zh = {
      "手机没电了",
    },
  },
  advice = "Note since when and through which number the person was last reached. Embassy, 1300; do not ring numbers of the employer.",
}
