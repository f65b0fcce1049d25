-- Months at sea or far away without coming ashore.
rule {
  title      = "Months at sea or far away without coming ashore",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(ကမ်း|ဆိပ်ကမ်း|ကုန်း)(ကို|ပေါ်)?...(မကပ်|မတက်ရ|မရောက်|{number}လ(မှ)?တစ်ခါ|လနဲ့ချီ|နှစ်နဲ့ချီ)",
      "(ပင်လယ်ထဲ|ပင်လယ်ပြင်|လှေပေါ်)(မှာ)?(ပဲ)?...({number}လ|{number}နှစ်|လနဲ့ချီ)(ကြာ|နေ|မှ)",
    },
    km = {
      "(មិន|អត់)(ដែល|បាន|ដែលបាន)?(ឡើង|ចូល)(គោក|ដី|កំពង់ផែ|ច្រាំង)",
      "(នៅលើទូក|នៅក្នុងសមុទ្រ|លើទូក|នៅសមុទ្រ)...{number}(ខែ|ឆ្នាំ)",
      "{number}(ខែ|ឆ្នាំ)(ទើប|បាន)?(ចូលគោក|ឡើងគោក|ចូលច្រាំង)(ម្តង)?",
    },
    lo = {
      "(ບໍ່ໄດ້|ບໍ່ເຄີຍ|ບໍ່ໃຫ້)(ຂຶ້ນ|ເຂົ້າ)(ຝັ່ງ|ບົກ)",
      "(ຢູ່ເຮືອ|ຢູ່ທະເລ|ກາງທະເລ|ຢູ່ໃນປ່າ)...{number}(ເດືອນ|ປີ)",
      "{number}ເດືອນ(ຈຶ່ງ|ຈັ່ງ)?(ເຂົ້າຝັ່ງ|ຂຶ້ນຝັ່ງ)",
    },
    vi = {
      "({number} tháng|{number} năm|cả năm|nửa năm) (mới|mới được) (vào bờ|cập bờ|lên bờ|vô bờ|cập cảng)",
      "(không|ko|chưa|chưa từng) (được|cho)? (vào bờ|lên bờ|cập bờ|vô bờ)",
      "(ngoài khơi|trên tàu|trên biển|xa bờ|ngoài biển) ... ({number} tháng|{number} năm) (mới|liền|không|liên tục|ròng)",
      "(đi biển|ra khơi|trên tàu|ngoài khơi|trên biển) ... ({number}) (tháng|năm) ... (mới|về bờ|chưa|không|vào bờ|cập)",
      "({number}) (tháng|năm) ... (chưa|không|ko|khong) (vào bờ|cập bờ|cập bến|lên bờ|về bờ|cap bo)",
    },
    zh = {
      "({number}|半|一|两|几)(个月|年)(才|只)?(靠岸|上岸|回港|靠港)(一次)?",
      "(不|没|没有|不让|不准|从来没)(靠岸|上岸|靠港|下船)(过)?",
      "(在海上|海上|船上)(待|漂|干|呆|作业)(了)?({number}|半|一|两)(个月|年)",
      "(出海|海上|船上){number}(个月|年|多月)...(不靠岸|没靠岸|没上岸|没回|才回|不回港|没下船)",
    },
  },
  unless = {
    vi = {
      "(bơi|tắm|sóng|bão) ... (vào bờ|lên bờ)",
    },
    zh = {
      "(负债|债务|网贷|上岸)...(考研|考公|成功)",
      "(考研|考公|公务员|面试)...上岸",
    },
  },
  fires = {
    my = {
      "«ကမ်းကို ၆ လတစ်ခါ»ပဲ ကပ်မည်",
    },
    km = {
      "ខ្ញុំ«មិនដែលបានឡើងគោក» ២ ឆ្នាំហើយ",
    },
    lo = {
      "ຢູ່ເຮືອ 2 ປີ «ບໍ່ໄດ້ຂຶ້ນຝັ່ງ»",
    },
    vi = {
      "đánh bắt ngoài khơi «8–10 tháng mới vào bờ» một lần",
    },
    zh = {
      "渔船招人，«一年才靠岸一次»",
      "漁船招人，«一年才靠岸一次»",
    },
  },
  silent = {
    my = {
      "သင်္ဘောသား အလိုရှိသည်၊ STCW လက်မှတ် လိုသည်",
    },
    km = {
      "ទូកចូលកំពង់ផែស្អែក",
    },
    lo = {
      "ເຮືອອອກມື້ອື່ນ",
    },
    vi = {
      "Tàu hàng 9 tháng, có STCW, về bờ nghỉ phép",
    },
    zh = {
      "游轮明天靠岸",
    },
  },
  advice = "Ask when the boat last came to port and when the person called home. PIPO centres and 1506 press 3 know the boats.",
}
