-- Wages are cut for months or until a sum is paid off.
rule {
  title      = "Wages are cut for months or until a sum is paid off",
  indicators = { "delphi:D4.03", "delphi:D2.04", "ilo:9" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(လစဉ်|လတိုင်း|တစ်လ)(ကို)?({number}|{money})(ဖြတ်|နုတ်)",
      "(လစာ|လခ)(ထဲက|ထဲကနေ|ကနေ|က|မှ)?(လစဉ်|တစ်လ|{number}လ|တလ)(တိုင်း|ကို|စာ|လုံး)?...(ဖြတ်|နုတ်)",
      "{number}လ(တိတိ|ကြာ|စာ|လုံး|အထိ)?(လစာ|လခ)?(ဖြတ်|နုတ်)(မယ်|မည်|ရမယ်|ပါမယ်)",
    },
    km = {
      "(កាត់|ដក)(ប្រាក់ខែ|លុយខែ|លុយ|ប្រាក់)(រយៈពេល|ចំនួន|អស់|ក្នុង)?{number}(ខែ|ឆ្នាំ)",
      "(កាត់|ដក)...(រៀងរាល់ខែ|រាល់ខែ|ប្រចាំខែ|មួយខែ{number}|រហូតដល់អស់|រហូតដល់គ្រប់)",
    },
    lo = {
      "(ຫັກ|ຕັດ)(ເງິນເດືອນ|ຄ່າແຮງ|ເງິນ)?(ເປັນເວລາ)?{number}(ເດືອນ|ປີ)",
      "(ຫັກ|ຕັດ)...(ທຸກເດືອນ|ເດືອນລະ|ຈົນກວ່າ|ຈົນຄົບ|ຈົນໝົດ)",
    },
    vi = {
      "(trừ|khấu trừ) (dần|lương)? (trong|hết|đủ)? {number} (tháng|tháng lương|kỳ lương)",
      "(trừ|khấu trừ) ... (hàng tháng|mỗi tháng|từng tháng|tới khi hết|đến khi hết|cho đến khi|cho tới khi hết|khi nào hết)",
      "(trừ dần|trừ từ từ)",
    },
    zh = {
      "(扣|抵扣|分期扣|逐月扣|扣除)(工资|薪水|满|够|完)?({number}|几|三|六|半年)个月",
      "(每月|每个月|按月|逐月)(从工资里|从工资中|从工资)?(扣|抵|还)({money}|{number}|一部分|一半|直到|还清|垫付|路费|机票|钱)?(直到|到)?",
      "(扣|抵)(完|清|够)为止",
    },
  },
  unless = {
    my = {
      "(အခွန်|လူမှုဖူလုံ)...(ဖြတ်|နုတ်)",
    },
    km = {
      "(ពន្ធ|ធនាគារ)...(កាត់|ដក)",
    },
    lo = {
      "(ປະກັນ|ພາສີ)...ຫັກ",
      "ຫັກ(ປະກັນ|ພາສີ)",
    },
    vi = {
      "(bảo hiểm|bhxh|thuế|trả góp|góp) ... (trừ|khấu trừ)",
      "(trừ|khấu trừ) ... (bảo hiểm|bhxh|thuế)",
    },
    zh = {
      "(房贷|车贷|贷款|信用卡|花呗|社保|个税)...(还|扣)",
      "(还)(房贷|车贷|贷款|信用卡|花呗)",
    },
  },
  fires = {
    my = {
      "«လစာထဲက တစ်လကို ၅ သောင်း ဖြတ်»မယ်",
    },
    km = {
      "ថៅកែចេញថ្លៃឯកសារមុន «កាត់ប្រាក់ខែ ៦ ខែ»",
    },
    lo = {
      "«ຫັກເງິນເດືອນ 6 ເດືອນ»",
    },
    vi = {
      "tiền vé «trừ dần» cho hết",
    },
    zh = {
      "路费«每月从工资里扣»，扣完为止",
      "路費«每月從工資裡扣»，扣完為止",
    },
  },
  silent = {
    my = {
      "လစာ လကုန်ရက် ထုတ်ပေးသည်",
    },
    km = {
      "ឈប់សម្រាក ៦ ខែ ម្តង",
    },
    lo = {
      "ສັນຍາ 6 ເດືອນ",
    },
    vi = {
      "Hợp đồng 6 tháng, đóng bảo hiểm",
    },
    zh = {
      "每个月还房贷三千",
    },
  },
  advice = "Ask what is left of each wage and when the cuts end. Deductions need consent in writing and stay below a tenth each under section 76.",
}
