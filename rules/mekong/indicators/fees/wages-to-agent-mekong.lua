-- Months of wages go to the agent.
rule {
  title      = "Months of wages go to the agent",
  indicators = { "delphi:D2.04", "delphi:D4.03", "ilo:9" },
  law        = { "th-jp-7" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(လစာ|လခ){number}(လ|လစာ|လခ)?(စာ)?(ကို)?(အေးဂျင့်|ပွဲစား|အေဂျင်စီ|အေဂျင့်)(ကို|က)?(ပေး|ဖြတ်|ယူ)",
      "({number}လစာ|{number}လခ|လစာ{number}လ)(ကို)?(အေးဂျင့်|ပွဲစား|အေဂျင်စီ)?(ပေးရ|ဖြတ်|နုတ်)",
      "(ပထမ)({number}လ|လ)(လစာ|လခ)...(ပွဲစား|အေးဂျင့်|အေဂျင်စီ|ဖြတ်)",
    },
    km = {
      "(ប្រាក់ខែ|លុយខែ){number}ខែ(ដំបូង)?(ឲ្យ|ឱ្យ|អោយ|ជូន|បង់)(មេខ្យល់|ភ្នាក់ងារ|ក្រុមហ៊ុន|ឈ្មួញ)",
      "{number}ខែ(ដំបូង)(មេខ្យល់|ភ្នាក់ងារ|ឈ្មួញ|ក្រុមហ៊ុន)(យក|កាត់)",
      "(មេខ្យល់|ភ្នាក់ងារ|ឈ្មួញកណ្តាល)(យក|កាត់)(ប្រាក់ខែ|លុយខែ|លុយ)",
    },
    lo = {
      "(ນາຍໜ້າ|ນາຍຫນ້າ)(ເອົາ|ຫັກ|ກິນ)(ເງິນເດືອນ|ຄ່າຫົວ)",
      "(ເງິນເດືອນ){number}ເດືອນ(ທຳອິດ|ແລກ)?(ໃຫ້|ເປັນຂອງ)ນາຍໜ້າ",
      "{number}ເດືອນ(ທຳອິດ|ແລກ)(ນາຍໜ້າ|ເຂົາ)(ເອົາ|ຫັກ)",
    },
    vi = {
      "{number} tháng lương (đầu)? (cho|trả|nộp|đưa|để trả|là của) (môi giới|công ty|cty|cò|bên em|má mì)",
      "(lương|tiền lương) {number} tháng đầu (trả|nộp|cho|là của|thuộc về|đưa) (môi giới|công ty|cty|cò|bên em)",
      "(môi giới|cò|má mì) (lấy|cắt|ăn|trừ|ăn chặn) ... (lương|tiền công|mỗi tháng|hoa hồng|phần trăm)",
    },
    zh = {
      "(前|头){number}个月(的)?(工资|薪水)(归|给|交给|抵)(中介|公司|老板|介绍人|蛇头)",
      "(中介|介绍人|蛇头|工头)(每月|按月|要)?(抽|抽走|拿走|抽成|扣走)(工资|{number}|百分之|一半|三成)",
      "{number}个月工资(作为|当|抵|做)(中介费|介绍费)",
    },
  },
  fires = {
    my = {
      "လစာ ၈ လစာ «အေးဂျင့်ကို ပေး»ရမယ်",
      "«ပထမ ၃ လ လစာ ပွဲစား» ယူမယ်",
    },
    km = {
      "«ប្រាក់ខែ ៣ ខែដំបូងឲ្យមេខ្យល់»",
    },
    lo = {
      "«ນາຍໜ້າຫັກເງິນເດືອນ» 3 ເດືອນ",
    },
    vi = {
      "«3 tháng lương đầu trả môi giới»",
      "«moi gioi an chan» luong",
    },
    zh = {
      "«前三个月工资归中介»",
      "«前三個月工資歸中介»",
    },
  },
  silent = {
    my = {
      "လစာ လကုန်တိုင်း ဘဏ်ထဲ ထည့်ပေးသည်",
    },
    km = {
      "ប្រាក់ខែ ១៣ ខែក្នុងមួយឆ្នាំ",
    },
    lo = {
      "ເງິນເດືອນ 3 ລ້ານຕໍ່ເດືອນ",
    },
    vi = {
      "Thưởng 2 tháng lương cuối năm cho nhân viên",
    },
    zh = {
      "年底发两个月工资作为奖金",
    },
  },
  advice = "Compare with one month of wages, the ceiling for work abroad from Thailand, and ask for receipts; DoE 1506 press 2.",
}
