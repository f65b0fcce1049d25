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
    },
    km = {
      "(ជួល|ទិញ|លក់|ខ្ចី)(គណនី|អាខោន|កុងធនាគារ|គណនីធនាគារ|កាត ATM|កុង ABA)",
      "(ស្កេន|ថត)(មុខ)...(គណនី|លុយ|ដុល្លារ|ធ្វើការ)",
    },
    lo = {
      "(ເຊົ່າ|ຊື້|ຂາຍ|ຮັບຊື້)(ບັນຊີ|ບັນຊີທະນາຄານ|ບັດເອທີເອັມ)",
      "(ສະແກນໜ້າ|ສະແກນຫນ້າ)...(ບັນຊີ|ເງິນ|ບາດ)",
    },
    vi = {
      "(thuê|mua|bán|cho thuê|cần thuê|thu mua) (tài khoản|tk|stk) (ngân hàng|bank|nh|cá nhân|chính chủ)",
      "(đứng tên) (mở)? (tài khoản|tk|sim|thẻ)",
      "(mở) (tài khoản|tk|sim|thẻ) (thuê|cho thuê|hộ)",
      "(quét|xác thực|scan) (khuôn)? mặt ... (ngân hàng|tài khoản|tiền|cam|khách sạn|qua)",
      "(qua|đi|cần người) ... (quét mặt|quét khuôn mặt|xác thực khuôn mặt)",
    },
    zh = {
      "(收|租|出租|回收|买|卖|收购|高价收)(银行卡|银行账户|对公账户|四件套|八件套|电话卡|实名卡|银行卡四件套)",
      "(刷脸|人脸|扫脸)(认证)?...(过账|转账|银行卡|带卡|日结|卡)",
      "(带卡|人卡|卡主)(过来|到场|来|接回|跟随|随行)",
      "(收卡|收购卡|卖卡|出卡|借卡)(人|日结|带|跟|高价)?",
      "(去|到|来|跟着去)...(刷脸|扫脸|人脸)",
      "(收|租|出租|回收|買|賣|收購|高價收)(銀行卡|銀行賬戶|對公賬戶|四件套|八件套|電話卡|實名卡|銀行卡四件套)",
      "(刷臉|人臉|掃臉)(認證)?...(過賬|轉賬|銀行卡|帶卡|日結|卡)",
      "(帶卡|人卡|卡主)(過來|到場|來|接回|跟隨|隨行)",
      "(收卡|收購卡|賣卡|出卡|借卡)(人|日結|帶|跟|高價)?",
      "(去|到|來|跟著去)...(刷臉|掃臉|人臉)",
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
