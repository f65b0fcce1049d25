-- Papers stay with the worker, or a licensed agency with receipts.
rule {
  title      = "Papers stay with the worker, or a licensed agency with receipts",
  indicators = { "ilo:7" },
  weight     = 3,
  status     = "trial",
  mitigates  = true,
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(လိုင်စင်ရ|တရားဝင်လိုင်စင်)(အေဂျင်စီ|အေးဂျင့်|ကုမ္ပဏီ)",
      "(ပတ်စပို့|မှတ်ပုံတင်)(ကို)?(အလုပ်သမား)?(ကိုယ်တိုင်)(သိမ်း|ကိုင်)",
    },
    km = {
      "(ភ្នាក់ងារ|ក្រុមហ៊ុន)(ជ្រើសរើស)?(ឯកជន)?(មានអាជ្ញាប័ណ្ណ|ទទួលអាជ្ញាប័ណ្ណ|ស្របច្បាប់)",
      "(កម្មករ|ពលករ)?(រក្សាទុក|ទុក|កាន់)(លិខិតឆ្លងដែន|ប៉ាស្ព័រ)(ដោយ)?ខ្លួនឯង",
    },
    lo = {
      "(ບໍລິສັດ)(ຈັດຫາງານ)?(ທີ່)?(ໄດ້ຮັບອະນຸຍາດ|ມີໃບອະນຸຍາດ)",
      "(ແຮງງານ|ຄົນງານ)(ເກັບ|ຖື)(ພາສປອດ|ໜັງສືຜ່ານແດນ)(ໄວ້)?ເອງ",
    },
    vi = {
      "(có giấy phép|giấy phép số|được cấp phép|có phiếu thu|theo quy định nhà nước|tra cứu tại)",
      "(tự giữ|tự cầm|tự bảo quản) (hộ chiếu|giấy tờ|cccd|căn cước)",
      "(hộ chiếu|giấy tờ|căn cước) (tự giữ|do bạn giữ|do người lao động giữ)",
    },
    zh = {
      "(护照|证件|身份证)(原件)?(自己|本人|由本人|员工自己)(保管|保存|拿着)",
      "(有|持|具备)(劳务|对外劳务)?(经营许可证|资质证书|对外劳务合作资格|正规发票|收据)",
      "(護照|證件|身份證)(原件)?(自己|本人|由本人|員工自己)(保管|保存|拿著)",
    },
  },
  fires = {
    my = {
      "«လိုင်စင်ရ အေဂျင်စီ» ထိုင်း MOU",
    },
    km = {
      "«ភ្នាក់ងារមានអាជ្ញាប័ណ្ណ»",
    },
    lo = {
      "«ແຮງງານເກັບພາສປອດເອງ»",
    },
    vi = {
      "Công ty XKLĐ «có giấy phép», «tự giữ hộ chiếu»",
    },
    zh = {
      "«护照本人保管»，«有劳务经营许可证»",
      "«護照本人保管»，«有勞務經營許可證»",
    },
  },
  silent = {
    my = {
      "ပတ်စပို့ ဓာတ်ပုံ",
    },
    km = {
      "ថតរូបប៉ាស្ព័រ",
    },
    lo = {
      "ຮູບພາສປອດ",
    },
    vi = {
      "Làm hộ chiếu nhanh",
    },
    zh = {
      "护照照片",
    },
  },
  advice = "Speaks for the employer; still check the licence number in the public list.",
}
