-- Children on streets and dumps have to hand in money every day, and are beaten when it is not enough.
rule {
  title      = "Children have to hand in money, or are beaten for too little",
  indicators = { "delphi:D4.06", "delphi:D5.05", "ilo:6" },
  weight     = 8,
  status     = "trial",
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ကလေး|ကလေးတွေ|ကလေးများ)...(ပိုက်ဆံ|ငွေ|{number})...(ပေးရ|အပ်ရ|ကောက်|လိုက်ကောက်)",
      "(မပြည့်|မကုန်|မရ)(ရင်)(ရိုက်|အရိုက်)",
    },
    km = {
      "(ក្មេង|ក្មេងៗ|កុមារ)...(បង់|ឲ្យ|ប្រមូល)(លុយ|{number})?...(ឲ្យ)?(ពូ|គេ|មេ|មនុស្សធំ)",
      "(ខ្វះ|មិនអស់|មិនគ្រប់)(គេ)?វាយ",
    },
    lo = {
      "(ເດັກນ້ອຍ|ເດັກ)...(ສົ່ງ|ເອົາ|ເກັບ)ເງິນ...(ໃຫ້)?(ລຸງ|ນາຍ|ຜູ້ໃຫຍ່|ເຂົາ)",
      "(ຂາດ|ບໍ່ຄົບ|ບໍ່ໝົດ)(ກໍ່)?(ຖືກຕີ|ຕີ|ບໍ່ໃຫ້ກິນ)",
    },
    vi = {
      "(bọn trẻ|tụi nhỏ|trẻ|mấy đứa|con nít|lũ trẻ|đứa nhỏ) ... (nộp|đưa|gom|góp) ({money}|{number}|tiền|đủ) ... (cho|ông|bà|anh|chú|đại ca)",
      "(thiếu|không đủ|bán không hết|ế) (là|thì) (bị|ăn|khỏi ăn|nhịn) (roi|đòn|đánh|đói)?",
    },
    zh = {
      "(孩子|小孩|娃|那群孩子|小朋友)(们)?...(交|上交)(一百|{number}|{money}|钱)?(给|够)",
      "(少了|不够|交不够|卖不完)(就)?(挨打|打|不给饭|饿)",
    },
  },
  child      = true,
  at_least   = 2,
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«ကလေးတွေ နေ့တိုင်း ငွေ ၅၀၀၀ ပေးရ»တယ် «မပြည့်ရင် ရိုက်»တယ်" },
    km = { "«ក្មេងៗរាល់ថ្ងៃត្រូវបង់ ១ម៉ឺនឲ្យពូ» «ខ្វះគេវាយ»" },
    lo = { "«ເດັກນ້ອຍຕ້ອງສົ່ງເງິນໃຫ້ລຸງ» «ຂາດກໍ່ຖືກຕີ»" },
    vi = { "«bọn trẻ mỗi ngày phải nộp 100k cho» ông Tám, «thiếu là bị roi»" },
    zh = { "那群«孩子说每天要交一百给»八爷，«少了就挨打»" },
  },
  silent = {
    my = { "ကလေးတွေ အတန်းရန်ပုံငွေ ၅၀၀ ပေးရတယ်" },
    km = { "សិស្សបង់លុយថ្នាក់ ១ពាន់ឲ្យគេ" },
    lo = { "ເດັກນ້ອຍສົ່ງເງິນກອງທຶນຫ້ອງໃຫ້ນາຍຄູ" },
    vi = { "mấy đứa nộp 20k quỹ lớp cho lớp trưởng" },
    zh = { "孩子们每人交十块给班长" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Write down where and when. Ring 1300 or 191; from abroad the national child line. Do not step in alone.",
}
