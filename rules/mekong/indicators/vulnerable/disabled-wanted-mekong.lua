-- People who cannot hear or speak, or whose mind is slow, are welcome, or their pay goes to somebody else.
rule {
  title      = "People with a disability are sought for work, or others draw their pay",
  indicators = { "delphi:D3.02", "delphi:D3.07", "ilo:1" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(နားမကြား|စကားမပြောနိုင်|ဉာဏ်ရည်နှေး|မသန်စွမ်း|ဆွံ့အ)(တဲ့|သူ)?(လည်း)?(ရ|ယူ|ပိုကောင်း|လက်ခံ)",
    },
    km = {
      "(គ|ថ្លង់|ពិការ|ឡប់|ល្ងង់|យឺតខួរ)(ក៏)(បាន|យក|ទទួល)",
    },
    lo = {
      "(ຄົນ)?(ປາກກືກ|ຫູໜວກ|ພິການ|ສະໝອງຊ້າ|ໃບ້)(ກໍ່|ກໍ)(ໄດ້|ຮັບ|ເອົາ)",
    },
    vi = {
      "(câm điếc|khờ|chậm phát triển|thiểu năng|tàn tật|khuyết tật|ngây ngô) ... (cũng nhận|cũng được|càng tốt|nhận luôn|ok)",
    },
    zh = {
      "(聋哑|哑巴|智障|智力|脑子慢|脑子不好|傻子|残疾|弱智)(点|人)?(的|也|都)(都|也|可)?(行|要|收|可以|优先|来)",
    },
  },
  unless_near = {
    vi = { "(bhxh|trung tâm|hỗ trợ|bảo hiểm)" },
    zh = { "(就业服务|残联|五险|社保|中心)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«နားမကြားသူလည်း ရ» စားအိပ်ပေး" },
    km = { "«ថ្លង់ក៏បាន» ស៊ីនៅ" },
    lo = { "«ຫູໜວກກໍ່ໄດ້» ກິນນອນນຳ" },
    vi = { "«câm điếc cũng nhận», lương gửi người nhà" },
    zh = { "养殖场招人，«脑子慢点的都行»" },
  },
  silent = {
    my = { "မသန်စွမ်းသူများအတွက် အခွင့်အရေး" },
    km = { "ជួយជនពិការ" },
    lo = { "ຊ່ວຍຄົນພິການ" },
    vi = { "trung tâm dạy nghề cho người khuyết tật" },
    zh = { "残疾人就业服务中心" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask who speaks for the person, who holds the pay, and who looks in on them.",
}
