-- In with a tour, away from it on the other side, and somebody waits there.
rule {
  title      = "In with a group of tourists and away from it",
  indicators = { "delphi:D1.05", "delphi:D3.05", "ilo:1" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(အဖွဲ့|တိုးရ်|ခရီးစဉ်)(က|ကနေ|ထဲက)?(ခွဲထွက်|ထွက်ပြေး|လွတ်ထွက်|ကျန်ခဲ့)",
    },
    km = {
      "(ចេញ|រត់|គេច)(ពី|ចេញពី)(ក្រុម|ក្រុមទេសចរ|ទួរ)",
    },
    lo = {
      "(ໜີ|ອອກ|ແຍກ)(ຈາກ)?(ກຸ່ມ|ທົວ|ຄະນະທົວ)",
    },
    vi = {
      "(tách|trốn|bỏ|rời) (đoàn|tour)",
    },
    zh = {
      "(脱团|走脱|跑团|离团|跟团走脱)",
      "(跟团|旅游团)(进|过去|入境)...(跑|脱|留下|不回)",
    },
  },
  unless_near = {
    vi = { "(trưởng đoàn|đoàn viên|hướng dẫn viên)" },
    zh = { "(导游|報警|失踪)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "အလည်ဗီဇာနဲ့ဝင် «အဖွဲ့ကခွဲထွက်»" },
    km = { "ទៅទេសចរណ៍ «ចេញពីក្រុម» មានគេទទួល" },
    lo = { "ໄປທ່ຽວແລ້ວ«ໜີກຸ່ມ» ມີຄົນຮັບ" },
    vi = { "qua Hàn «tách đoàn», có người đón" },
    zh = { "免签进去，«跟团走脱»，老板包藏" },
  },
  silent = {
    my = { "အဖွဲ့နဲ့အတူ ခရီးသွားမယ်" },
    km = { "ទៅទេសចរណ៍ជាមួយក្រុម" },
    lo = { "ໄປທ່ຽວນຳກຸ່ມ" },
    vi = { "đi tour theo đoàn 5 ngày" },
    zh = { "跟团游五天四晚" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Without papers of the land one works in, one depends on whoever waits. Ask what is to be paid and to whom.",
}
