-- Live with us like a sister or a child of the house: said of work.
rule {
  title      = "Living with the employer like a sister or a child of the house",
  indicators = { "delphi:D3.09", "delphi:D1.06", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ညီအစ်မ|ညီမ|သမီး|သား|မိသားစု)(အရင်း)?(လို)(နေ|ထား|သဘောထား)",
    },
    km = {
      "(នៅ|រស់នៅ|ដេក)(ជាមួយ)?...(ដូច)(បងប្អូន|កូន|គ្រួសារ)",
    },
    lo = {
      "(ຢູ່|ມາຢູ່|ກິນຢູ່)(ນຳ|ກັບ)?...(ຄື)(ພີ່ນ້ອງ|ລູກ|ນ້ອງ|ຄອບຄົວ)",
    },
    vi = {
      "(ở|sống|ăn ở) (chung|cùng|với|luôn) ... như (chị em|con cháu|con|em gái|người nhà|con gái|em ruột)",
      "(quý|thương|coi) (mến)? như (con|em|người nhà|con cháu|em gái|chị em)",
    },
    zh = {
      "(住|吃住|生活)(在)?(一起|我家|家里)...(像|当)(姐妹|妹妹|女儿|亲人|一家人|自家人)",
      "(当|像)(亲)?(妹妹|女儿|闺女|孙女)(一样)?(疼|待|看)?",
    },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "အစ်မနဲ့ «ညီအစ်မလိုနေ»ရမယ်" },
    km = { "«នៅជាមួយបងដូចបងប្អូន»" },
    lo = { "«ຢູ່ນຳເອື້ອຍຄືພີ່ນ້ອງ»" },
    vi = { "«ở chung với chị như chị em»" },
    zh = { "跟姐«住一起像姐妹»" },
  },
  silent = {
    my = { "မိသားစုနဲ့ ခရီးထွက်" },
    km = { "ទៅលេងបងប្អូន" },
    lo = { "ໄປຢາມພີ່ນ້ອງ" },
    vi = { "ở chung với bạn học" },
    zh = { "和室友住一起" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask who pays, when and into whose hand, and whether the person may go out and go home.",
}
