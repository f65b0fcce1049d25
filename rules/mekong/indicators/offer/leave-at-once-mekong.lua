-- Departure at once, few places left.
rule {
  title      = "Departure at once, few places left",
  indicators = { "delphi:D1.07" },
  weight     = 2,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation" },
  support    = true,
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(နေရာ)({number}ခု|နည်းနည်း)?(ပဲ|သာ)(ကျန်|ရှိ)",
      "(ချက်ချင်း|ဒီည|မနက်ဖြန်|ယနေ့ည|တစ်ပတ်အတွင်း|တစ်လအတွင်း)(ထွက်|သွား|ပျံ)(လို့ရ|ရမယ်|မယ်|နိုင်)",
      "(အင်တာဗျူး|စာမေးပွဲ)(မရှိ|မလို)",
    },
    km = {
      "(ឡានចេញ|ចេញដំណើរ|ហោះ|ទៅ)(ថ្ងៃនេះ|ស្អែក|ភ្លាម|យប់នេះ|{number}ថ្ងៃ|{number}សប្តាហ៍|ក្នុង)",
      "(នៅសល់|សល់)(តែ)?{number}(កន្លែង|នាក់)",
    },
    lo = {
      "(ລົດອອກ|ອອກເດີນທາງ|ໄປໄດ້|ອອກ)(ມື້ນີ້|ມື້ອື່ນ|ຄືນນີ້|ທັນທີ|ເລີຍ|ວັນ)",
      "(ເຫຼືອ|ເຫລືອ|ຍັງເຫຼືອ|ຍັງເຫລືອ)(ອີກ)?{number}(ຄົນ|ບ່ອນ|ທີ່)",
    },
    vi = {
      "(đi|bay|qua) (ngay|liền|luôn|trong tuần|trong ngày|trong tháng|tối nay|mai|nhanh)",
      "(còn|chỉ còn) {number} (suất|chỗ|slot|bạn)",
      "(bay nhanh|đi liền|đi làm liền|xuất cảnh ngay|xuất cảnh nhanh)",
    },
    zh = {
      "(马上|立即|随时|当天|今天|今晚|明天|即刻)(就)?(能|可以|可)?(走|出发|出境|安排出国|上车|上岗出国|飞)",
      "(仅剩|只剩|还剩|最后){number}(个)?(名额|位)",
      "(名额有限|人满即止|满员即走)",
    },
  },
  fires = {
    my = {
      "«နေရာ ၅ ခုပဲ ကျန်»တော့တယ်",
    },
    km = {
      "«ហោះ ២ សប្តាហ៍»",
    },
    lo = {
      "ໄປ 10 ຄົນ «ລົດອອກວັນ»ເສົາ",
    },
    vi = {
      "«bay nhanh» trong tháng",
      "«di lam lien»",
    },
    zh = {
      "«马上出发»，名额不多",
      "«馬上出發»，名額不多",
    },
  },
  silent = {
    my = {
      "ဆိုင်ဖွင့်ပါပြီ",
    },
    km = {
      "ហាងបើកហើយ",
    },
    lo = {
      "ຮ້ານເປີດແລ້ວ",
    },
    vi = {
      "Giao hàng trong ngày",
    },
    zh = {
      "今天到货",
    },
  },
  advice = "Haste by itself says little. Advise to ask for the contract and to tell the family before leaving.",
}
