-- Somebody followed a friend or a love from the net, and is gone, or rings and cries.
rule {
  title      = "Somebody followed a friend or a love and is gone, or rings in tears",
  indicators = { "delphi:D1.06", "delphi:D6.01", "ilo:2" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "worker_report", "conversation", "offer", "advert" },
  terms = {
    my = {
      "(ချစ်သူ|ရည်းစား|သူငယ်ချင်း|အသိ)...(ခေါ်လို့|လိုက်သွား|ခေါ်သွား)",
      "(ငိုပြီး|ငိုရင်း)(ဖုန်းဆက်|ပြော)",
      "(အဆက်အသွယ်)(ပြတ်|မရ)(တာ|နေ|သွား)?",
      "(ပျောက်သွားတာ|ပျောက်နေတာ)({number}|တစ်|နှစ်)",
    },
    km = {
      "(សង្សារ|មិត្ត|គេ)(ក្នុង)?(ហ្វេសប៊ុក|តេឡេក្រាម)?...(ហៅ|បបួល|នាំ)(ទៅ)",
      "(ទូរស័ព្ទ|តេ)(មក)?(យំ)",
      "(បាត់|ដាច់)(ដំណឹង|ទំនាក់ទំនង)",
    },
    lo = {
      "(ບ່າວ|ແຟນ|ໝູ່)(ທາງ|ໃນ)?(ເຟສ|ເນັດ)?...(ຊວນ|ພາ)(ໄປ)",
      "(ໂທ)(ມາ)?(ໄຫ້|ຮ້ອງໄຫ້)",
      "(ຂາດ|ບໍ່)(ການ)?(ຕິດຕໍ່)(ໄດ້|ມາ)?({number}|ຫຼາຍ)",
    },
    vi = {
      "(bạn trai|người yêu|bạn|người quen) ... (rủ|dụ|dẫn|kêu) ... (qua|sang|đi|xuống|vô)",
      "(gọi|điện) (về)? ... (khóc|khóc lóc)",
      "(mất tích|biệt tăm|bặt tin|mất liên lạc|im re) ... (tuần|tháng|ngày|nay)?",
    },
    zh = {
      "(网友|男朋友|男友|同学|朋友|老乡)(带|约|叫|骗|喊)(她|他|我|去|走|出去)",
      "(打电话|来电|语音)(回来)?(一直)?(哭|在哭)",
      "(失踪|没消息|失联|联系不上)(了)?({number}|两|三|几|半|快)",
    },
  },
  at_least   = 2,
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«ချစ်သူခေါ်လို့» လိုက်သွား၊ အခု «ငိုပြီးဖုန်းဆက်»တယ်" },
    km = { "«សង្សារក្នុងហ្វេសប៊ុក គេហៅទៅ»ថៃ «ទូរស័ព្ទមកយំ»" },
    lo = { "«ບ່າວທາງເຟສ ຊວນໄປ»ໄທ «ໂທມາໄຫ້»" },
    vi = { "«bạn trai qua mạng rủ qua» Trung Quốc, «mất tích» 2 tuần" },
    zh = { "她«网友约»出去，«打电话回来哭»" },
  },
  silent = {
    my = { "သူငယ်ချင်းနဲ့ ရုပ်ရှင်ကြည့်" },
    km = { "មិត្តមកលេងផ្ទះ" },
    lo = { "ໝູ່ມາຫຼິ້ນບ້ານ" },
    vi = { "bạn trai tặng hoa" },
    zh = { "男朋友送我一束花" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Note names, times and the last number. Ring 1300 or 191, from abroad the embassy; do not pay.",
}
