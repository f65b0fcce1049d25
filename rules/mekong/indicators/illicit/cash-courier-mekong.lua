-- Young people are to fetch parcels or money from banks or strangers, told what to do through an earphone.
rule {
  title      = "Parcels or money are to be fetched, with directions in the ear",
  indicators = { "delphi:D5.06", "delphi:D3.05" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ပစ္စည်း|အထုပ်)(လေး)?(နယ်စပ်|ဟိုဘက်)(ကို)?(သယ်|ယူ)(ပေး|သွား)",
      "(ဘဏ်|ATM|အိမ်)(ကနေ|က|မှာ)?...(ပစ္စည်း|ငွေ|အထုပ်|ပါဆယ်)(သွား)?(ယူပေး|ထုတ်ပေး|ယူရုံ)",
      "(နားကြပ်)...(ပြော|ညွှန်ကြား|နားထောင်)",
    },
    km = {
      "(យក|ដឹក)(របស់|ឥវ៉ាន់|កញ្ចប់)(ឆ្លង|តាម)(ព្រំដែន|ដែន)",
      "(ទៅ)?(យក|ដក)(កញ្ចប់|លុយ|ឥវ៉ាន់)(ពី|នៅ)(ធនាគារ|ATM|ផ្ទះគេ)",
      "(កាស|ឧបករណ៍ស្តាប់)...(បញ្ជា|ស្តាប់|ប្រាប់)",
    },
    lo = {
      "(ຖື|ເອົາ|ຂົນ)(ເຄື່ອງ|ຂອງ)(ຂ້າມ)(ດ່ານ|ແດນ|ຂອງ)",
      "(ໄປ)?(ເອົາ|ຮັບ|ຖອນ)(ເຄື່ອງ|ເງິນ|ພັດສະດຸ|ຊອງ)(ຈາກ|ຢູ່|ນຳ)(ທະນາຄານ|ຕູ້|ເຮືອນ)",
      "(ຫູຟັງ)...(ຟັງ|ສັ່ງ|ບອກ)",
    },
    vi = {
      "(xách|mang|chở) (hàng|đồ|gói|vali) (qua|sang) (biên|cửa khẩu|bên kia)",
      "(đi|đến|ra) (lấy|nhận|rút) (hàng|tiền|gói|đồ|bưu kiện) (ở|từ|tại|hộ|giùm)? ... (ngân hàng|atm|cây|nhà người ta|người già|giùm sếp)",
      "(đeo|mang|cắm) tai nghe ... (nghe|hướng dẫn|chỉ)",
    },
    zh = {
      "(跑|走)(一趟|一次)?(边境|边界|口岸)(带|拿|送)(点|个)?(东西|货|包)",
      "(带|送)(点|个)?(东西|货|包)(过境|过边境|过河|过关)",
      "(去|到|陪)(长辈|老人|客户)?(银行|ATM|便利店|别人家)...(领包裹|領包裹|取包裹|拿包裹|取钱|拿钱|收钱|领钱)",
      "(耳机|耳機)(戴|带|塞)(好|着)?...(听|聽)",
      "(面交|取款|取现|收款|跑腿)...(不用知道|别问|不问|听指示|聽指示|日结抽成)",
    },
  },
  unless_about = { "make-believe", "aside-mekong" },
  unless = {
    zh = {
      "(自己|我|拖着行李)...去银行取钱",
    },
  },
  fires = {
    my = { "«ဘဏ်ကနေ ပစ္စည်းသွားယူပေး»ရုံပဲ" },
    km = { "«ទៅយកកញ្ចប់ពីធនាគារ» ឲ្យគេ" },
    lo = { "«ໄປເອົາເຄື່ອງຈາກທະນາຄານ» ໃຫ້ເຈົ້ານາຍ" },
    vi = { "«đi lấy hàng ở ngân hàng», «đeo tai nghe nghe» chỉ" },
    zh = { "去银行领包裹，«耳机戴好听»指示就行" },
  },
  silent = {
    my = { "ဘဏ်မှာ အကောင့်ဖွင့်" },
    km = { "ទៅធនាគារដាក់លុយ" },
    lo = { "ໄປທະນາຄານຝາກເງິນ" },
    vi = { "shipper đi lấy hàng ở kho" },
    zh = { "快递员去驿站取包裹" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Warn: whoever fetches such parcels is held to answer for the fraud. Ask who gave the address and who else was asked.",
}
