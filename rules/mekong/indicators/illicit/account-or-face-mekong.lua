-- Bank accounts or faces of others are wanted.
rule {
  title      = "Bank accounts or faces of others are wanted",
  indicators = { "delphi:D5.06", "delphi:D1.01" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(ဘဏ်အကောင့်|ဘဏ်စာအုပ်|ဘဏ်ကတ်|အေတီအမ်ကတ်)(ကို)?(ငှား|ဝယ်|ရောင်း)(မယ်|မည်|ပါ|တယ်|ရန်|လို)?",
      "(မျက်နှာ)(စကင်|ဖတ်|scan)(ပေး|ရ|ဖို့)",
      "(ဘဏ်အကောင့်|ဘဏ်စာအုပ်|KPay|Wave|ဆင်းကတ်|အကောင့်|ဘဏ်ကတ်)...(ငှား|ရောင်း|ဝယ်|ဖွင့်ပေး|အသုံးပြု|ကော်မရှင်|လိုချင်)",
      "(မျက်နှာ)(စကင်|ဖတ်|ပြ|အတည်ပြု)",
      "(ATM|အေတီအမ်)(ကနေ|က)...(ငွေထုတ်)(ပေး|မယ့်|ရန်)",
    },
    km = {
      "(រក|ត្រូវការ|ជួល)(អ្នក)?(បើក)?គណនី(ធនាគារ)?",
      "គណនី...(កាតនិងស៊ីម|កាត និងស៊ីម|ស៊ីមមកយើង)",
      "(ជួល|ទិញ|លក់|ខ្ចី)(គណនី|អាខោន|កុងធនាគារ|គណនីធនាគារ|កាត ATM|កុង ABA)",
      "(ស្កេន|ថត)(មុខ)...(គណនី|លុយ|ដុល្លារ|ធ្វើការ)",
      "(ជួល|ទិញ|លក់|ខ្ចី)(គណនី|គណនីធនាគារ|កាតធនាគារ|ស៊ីមកាត|អត្តសញ្ញាណប័ណ្ណ)",
      "(គណនី|គណនីធនាគារ|ABA|ACLEDA|ស៊ីម)...(ជួល|ទិញ|លក់|បើកឲ្យ|កម្រៃជើងសារ)",
      "(ស្កេនមុខ)",
      "(ដកលុយ|ដកប្រាក់)(ពី)?(ATM|ទូ)",
    },
    lo = {
      "(ເຊົ່າ|ຊື້|ຂາຍ|ຮັບຊື້)(ບັນຊີ|ບັນຊີທະນາຄານ|ບັດເອທີເອັມ)",
      "(ສະແກນໜ້າ|ສະແກນຫນ້າ)...(ບັນຊີ|ເງິນ|ບາດ)",
      "(ເຊົ່າ|ຊື້|ຂາຍ|ຢືມ)(ບັນຊີ|ບັນຊີທະນາຄານ|ສະມຸດບັນຊີ|ຊິມ|ບັດ ATM)",
      "(ບັນຊີ|ບັນຊີທະນາຄານ|BCEL|ຊິມ)...(ເຊົ່າ|ຊື້|ຂາຍ|ເປີດໃຫ້|ຄ່ານາຍໜ້າ|ໃຫ້ເຊົ່າ)",
      "(ສະແກນໜ້າ|ສະແກນຫນ້າ)",
      "(ຖອນເງິນ)(ຕາມ|ຈາກ)?(ຕູ້|ATM)",
    },
    vi = {
      "(cho thuê|thuê|mượn|bán) (app|bank|thẻ|sim|cccd|khuôn mặt|mặt) ... (nhận liền|nhận tiền|ngày|tháng|lần)",
      "(canh|giữ|trông) (máy|điện thoại|dàn máy) ... (ở lại|ăn ở|qua đêm|tuần)",
      "(nhận|rút|chuyển) (tiền|dòng tiền) (giùm|dùm|hộ|giúp) ... (phần trăm|hoa hồng|công)",
      "(thuê|mua|bán|cho thuê|cần thuê|thu mua) (tài khoản|tk|stk) (ngân hàng|bank|nh|cá nhân|chính chủ)",
      "(đứng tên) (mở)? (tài khoản|tk|sim|thẻ)",
      "(mở) (tài khoản|tk|sim|thẻ) (thuê|cho thuê|hộ)",
      "(quét|xác thực|scan) (khuôn)? mặt ... (ngân hàng|tài khoản|tiền|cam|khách sạn|qua)",
      "(qua|đi|cần người) ... (quét mặt|quét khuôn mặt|xác thực khuôn mặt)",
      "(cho thuê|thuê lại|thu mua|mượn|mở giùm|mở hộ|mở dùm) (lại)? (tài khoản|stk|thẻ ngân hàng|thẻ atm|sim|cccd|acc ngân hàng|app ngân hàng) ... ({money}|triệu|tr|ngày|tháng|hoa hồng|cao|gấp|công|xong|ngân hàng)?",
      "(tài khoản|thẻ|cccd|sim) (ngân hàng|chính chủ)? ... (cho thuê|thuê lại|thu mua|bán lại|quét mặt|xác thực khuôn mặt|sinh trắc|mở hộ|đứng tên)",
      "(quét mặt|xác thực khuôn mặt|đứng tên|quét khuôn mặt) ... (triệu|tr|{money}|công ty|tài khoản|vay)",
      "(cho thuê|thuê|mượn) (cái|khuôn)? mặt ... (sim|app|bank|tài khoản|cccd)",
      "mở ({number}|mấy|vài) (app|tài khoản|thẻ) (bank|ngân hàng)",
      "(tiền|dòng tiền) (chạy|về|ra) (xong|hết|qua lại)",
      "(cccd|căn cước) ... (tài khoản sạch|tk sạch)",
      "(quét mặt|xác thực) cho (khách|bên|họ)",
      "(rút tiền|rút hộ) (ở|từ|tại)? (atm|cây|ngân hàng) ... (thẻ bên|hoa hồng|phần trăm)",
    },
    zh = {
      "(借|租|用)(一下)?(你|您)?(的)?(脸|人脸|面容)(用|一用|十分钟|一下|录)?",
      "(带|帶|准备)(上)?(好)?...(银行(卡|ka|咔)|卡|U盾|K宝|网银)...(办完|弄完|搞定|当天|结|走人|送你)",
      "(卡|证件|账户)(留|放|压)(下|在)?(这|我们|{number}|七|三|几|一)(天|周|这里)?",
      "(收|租|出租|回收|买|卖|收购|高价收)(银行卡|银行账户|对公账户|四件套|八件套|电话卡|实名卡|银行卡四件套)",
      "(刷脸|人脸|扫脸)(认证)?...(过账|转账|银行卡|带卡|日结|卡)",
      "(带卡|人卡|卡主)(过来|到场|来|接回|跟随|随行)",
      "(收卡|收购卡|卖卡|出卡|借卡)(人|日结|带|跟|高价)?",
      "(去|到|来|跟着去)...(刷脸|扫脸|人脸)",
      "(租|借|收|卖|买|收购|出租|办)(一下)?(你的)?(银行卡|卡|对公账户|对公户|电话卡|微信号|账户|账号|户头|存折|簿子|本子|实名|身份证|人头户)(一套|一张|租金|日结|{number}|一天|月|给|使用|代办|押)?",
      "(跑分|背债|背贷|债务人|背债人|代贷|人头账户|人头户|车手|取款手|刷脸|人脸认证|扫脸|走账|洗钱|控车|收簿)",
      "(帮|替)(人|我们|公司)(走账|转账|收款|取钱|取款|刷脸|贷款|认证)",
      "(几|两|三|四)?(张)?(卡|网银|账户)(借|租)(我|给我|我们)(用)?",
      "(走|过|跑)(下|一下|点)?流水",
      "(人)(跟|和)(卡)(一起|一块)?(来|过来|到|住)",
      "(取现|取钱|取款)...(我们的卡|提成|个点|日结)",
      "(柜台|ATM|提款机)(取|提)(现|钱|款)",
    },
  },
  unless = {
    vi = {
      "(mua|bán|thuê) (tài khoản) (game|netflix|spotify|zoom|canva|vip)",
    },
    zh = {
      "收银(员|台|机)",
    },
  },
  fires = {
    my = {
      "«ဘဏ်အကောင့် ငှားမယ်» တစ်လ ၅ သောင်း",
    },
    km = {
      "«ជួលគណនីធនាគារ» ៥០ ដុល្លារ",
    },
    lo = {
      "«ຮັບຊື້ບັນຊີ» ມື້ລະ 500",
    },
    vi = {
      "«thue tai khoan ngan hang» chinh chu",
      "«qua Cam quét mặt» nhé, qua quét mặt, ở khách sạn",
    },
    zh = {
      "高价«收银行卡»",
      "高價«收銀行卡»",
    },
  },
  silent = {
    my = {
      "ဘဏ်အကောင့် ဖွင့်နည်း",
    },
    km = {
      "បើកគណនីធនាគារនៅសាខា",
    },
    lo = {
      "ເປີດບັນຊີທະນາຄານ",
    },
    vi = {
      "Mở tài khoản ngân hàng online miễn phí",
      "Mua tài khoản Netflix",
    },
    zh = {
      "银行卡丢了怎么挂失",
      "收银员招聘",
    },
  },
  advice = "An account lent out makes its owner answer for what passes through it. AOC 1441; ask who holds the card and the telephone.",
}
