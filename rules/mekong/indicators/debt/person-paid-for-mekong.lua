-- We bought you, we paid for you, your price is on the book: a person counted as goods.
rule {
  title      = "It is said that somebody was paid for",
  indicators = { "delphi:D2.04", "delphi:D4.09", "ilo:9" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(မင်း|နင်|ညည်း|သူ|သမီး|ကျွန်မ|ကျွန်တော်)(ကို|့ကို|တို့ကို)?(ဝယ်ထား|ဝယ်လာ|ဝယ်တာ|ငွေပေးဝယ်)(ရ|တာ|တယ်|ပြီး)?",
      "(မင်း|နင်|မင်းတို့|သူ)(အတွက်|တို့အတွက်)(ပေးထား|ကုန်ထား|စိုက်ထား|ငွေပေး)(ရ|တာ|ပြီး)?",
      "(တစ်ယောက်|လူတစ်ယောက်)(ကို)?({money}|{number}|သိန်း)(နဲ့)?(ဝယ်|ရောင်း)",
      "(မင်းအမေ|မိဘ|အမေ|အဖေ)...(ငွေ|သိန်း)(ယူတုန်းက|ယူထား|ယူပြီး|ယူသွား)",
    },
    km = {
      "(ទិញ)(ឯង|ខ្ញុំ|វា|គាត់|នាង|ពួកឯង)(មក|អស់|តម្លៃ|ពី)",
      "(លុយ|ប្រាក់)(ទិញ)(ឯង|ខ្ញុំ|វា|មនុស្ស|នាង)",
      "(ម៉ែ|ម្តាយ|ឪពុក|ឪ|គ្រួសារ)(ឯង|វា|ខ្ញុំ)?(បាន)?(យក|ទទួល)(លុយ|ប្រាក់)(គេ|ថៅកែ|រួច|ហើយ|យើង)",
      "(យើង|គេ|ថៅកែ)(បាន)?(បង់|ចំណាយ)(ឲ្យ|លើ)?(មេខ្យល់|ឯង)...(សង|ធ្វើ)",
    },
    lo = {
      "(ຊື້)(ໂຕ|ເຈົ້າ|ຂ້ອຍ|ມັນ|ລາວ|ນາງ|ພວກເຈົ້າ)(ມາ|ຈາກ|ໝົດ)",
      "(ຄ່າ|ເງິນ)(ຊື້)(ໂຕ|ເຈົ້າ|ຄົນ)",
      "(ແມ່|ພໍ່|ພໍ່ແມ່)(ເຈົ້າ|ມັນ|ລາວ)?(ເອົາ|ຮັບ)(ເງິນ)(ໄປ|ແລ້ວ|ກູ|ເຂົາ)",
      "(ເຮົາ|ກູ|ເຂົາ|ນາຍ)(ຈ່າຍ)(ຄ່າຫົວ|ໃຫ້ນາຍໜ້າ|ຄ່າໂຕ)",
    },
    vi = {
      "(tiền|giá) mua (em|mày|cô|nó|con|tụi mày|mấy đứa|người)",
      "(mua|bỏ tiền ra mua) (em|mày|nó|tụi mày|con bé|cô) (về|từ|của|hết|với giá)",
      "(mẹ|ba|má|bố|nhà) (mày|em|nó|con) (đã)? (lấy|cầm|nhận|ứng) (tiền|{money}|{number}) (rồi|của tao|của anh|của chủ|của chị|triệu)",
      "(trả|chi|tốn) ({money}|{number}) (triệu|tr|đô|usd)? (cho)? (môi giới|bà|ông|người ta) ... (để)? (có|lấy|đưa) (em|mày|tụi mày)",
    },
    zh = {
      "(买|花钱买|花了)(你|她|他|我|你们|我们)(来|过来|花|的钱|回来)",
      "(你|她|他|我|你们)(是|都是)(我|老板|公司|他们|人家)(花|掏)?({money}|{number}|几万|钱)?(买)(来|回来|下|的)",
      "(为|替|给)(你|她|你们)(付|花|垫|交)(了)?({money}|{number}|几万|三万|五万)(给)?(中介|蛇头|介绍人|上家)",
      "(你|她)(爸|妈|爹|娘|家里)(已经|早)?(收|拿|领)(了)?(我|老板|人家|公司)?(的)?(钱|{money}|{number}|三万|五万|彩礼)",
    },
  },
  unless_near = {
    vi = { "(cầu thủ|câu lạc bộ|mèo|chó|cưới)" },
    zh = { "(球员|猫|狗|衣服|礼物|奶茶|蛋糕)" },
    my = { "(ကစားသမား|ဂိုး|အင်္ကျီ)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«မင်းအမေ ငွေ ၁၅ သိန်းယူတုန်းက» အသက်မမေးဘူး" },
    km = { "«ម៉ែយកលុយគេ»ហើយ ទៅវិញមិនបានទេ" },
    lo = { "«ຊື້ເຈົ້າມາ» 30 ພັນ ຕ້ອງເຮັດໃຊ້" },
    vi = { "vé, váy, «tiền mua em» của bà Lan, tổng 9 triệu" },
    zh = { "«你是老板花钱买来»的，先还清" },
  },
  silent = {
    my = { "အမေ့အတွက် အင်္ကျီဝယ်" },
    km = { "ម៉ែយកលុយទៅផ្សារ" },
    lo = { "ຊື້ເສື້ອມາໃຫ້ແມ່" },
    vi = { "mẹ lấy tiền đi chợ" },
    zh = { "妈妈给你买了新衣服" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Treat as urgent: ask where the person is and whether they can talk. Nobody can be bought or owe for having been recruited.",
}
