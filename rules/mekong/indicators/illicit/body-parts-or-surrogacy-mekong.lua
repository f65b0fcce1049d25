-- Organs or eggs are asked for, or carrying a child for others is offered.
rule {
  title      = "Organs, eggs or surrogacy for money",
  indicators = { "delphi:D3.06", "delphi:D1.09", "ilo:1" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "palermo-2000", "ilo-delphi-2009" },
  terms = {
    zh = {
      "(卖|收|捐|买|求)(一个|个)?(肾|肾脏|肝|器官|卵子|角膜)(源|者|{number}|万|有偿)?",
      "(代孕|代妈|捐卵|供卵|借腹|代孕妈妈)",
    },
    vi = {
      "(cần người|mua|hiến|tìm người|thu mua) (bán|hiến|cho)? (thận|gan|nội tạng|giác mạc) ... ({money}|{number}|triệu|trăm|bồi dưỡng|nhóm máu)",
      "(bán|hiến) (một|1)? (quả|bên)? (thận|lá gan) (giá|được|lấy|để|{money}|cho người|tự nguyện)",
      "(mang thai hộ|đẻ thuê|đẻ mướn|mang bầu hộ|hiến trứng)",
    },
    lo = {
      "(ຂາຍ|ຊື້|ບໍລິຈາກ|ຕ້ອງການ)(ໄຂ່ຫຼັງ|ໝາກໄຂ່ຫຼັງ|ໄຕ|ຕັບ|ອະໄວຍະວະ)",
      "(ອຸ້ມບຸນ|ຮັບຈ້າງຖືພາ|ຖືພາແທນ)",
    },
    km = {
      "(លក់|ទិញ|បរិច្ចាគ|ត្រូវការ)(តម្រងនោម|ថ្លើម|សរីរាង្គ|ក្រលៀន)",
      "(ពពោះជំនួស|ម៉ែជំនួស|ផើមជំនួស|ពរពោះជំនួស|ផ្ទៃជំនួស)",
    },
    my = {
      "(ကိုယ်ဝန်ဆောင်|ကိုယ်ဝန်|သားအိမ်)(ကို)?ငှား",
      "(ကလေး)(တစ်ယောက်)?မွေးပေး(ရင်|မယ့်|ဖို့)",
      "(ကျောက်ကပ်|အသည်း|ကိုယ်အင်္ဂါ)(တစ်လုံး|တစ်ဖက်|ကို)?...(ရောင်း|ဝယ်|လှူ|ပေးရင်|လို|အလှူရှင်)",
      "(အငှားကိုယ်ဝန်|ကိုယ်ဝန်ငှား|ကိုယ်ဝန်ဆောင်ပေး|သားအိမ်ငှား)",
    },
  },
  fires = {
    zh = {
      "招«代妈»，报酬20万",
    },
    vi = {
      "cần nữ «mang thai hộ», 300 triệu",
    },
    lo = {
      "ຊອກສາວ«ອຸ້ມບຸນ» ໄດ້ເງິນຫຼາຍ",
    },
    km = {
      "ត្រូវការស្ត្រី«ពពោះជំនួស» បាន 8000 ដុល្លារ",
    },
    my = {
      "«ကျောက်ကပ် ရောင်း»မယ့်သူ သိန်း ၃၀၀",
    },
  },
  silent = {
    zh = {
      "周六献血活动",
    },
    vi = {
      "hiến máu nhân đạo",
    },
    lo = {
      "ບໍລິຈາກເລືອດ",
    },
    km = {
      "បរិច្ចាគឈាម",
    },
    my = {
      "သွေးလှူဒါန်းပွဲ",
    },
  },
  advice = "Ask where the person is to live meanwhile, who holds the papers, and what it costs to withdraw.",
}
