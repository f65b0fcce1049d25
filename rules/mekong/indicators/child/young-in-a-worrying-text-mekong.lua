-- Somebody who may be below eighteen is named in a text that is worded, as a whole, like those in which people are controlled.
rule {
  title       = "A child is named in a text that is worded like texts in which people are controlled",
  indicators  = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law         = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight      = 7,
  worded_from = 8,
  status      = "trial",
  child       = true,
  sources     = { "ilo-ages", "ilo-delphi-2009" },
  kinds       = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = { "<child-age>", "<child-words-mekong>" },
    km = { "<child-age>", "<child-words-mekong>" },
    lo = { "<child-age>", "<child-words-mekong>" },
    vi = { "<child-age>", "<child-words-mekong>" },
    zh = { "<child-age>", "<child-words-mekong>" },
  },
  fires  = {
    my = {
      "ငပိထောင်း ည၁–ည၁၁၊ «ကလေးပါ»ခေါ်ခဲ့",
    },
    km = {
      "«ក្មេង ៨-១៣» បកបង្គា យប់ គិតឡាំង ម៉ែកុំមក",
    },
    lo = {
      "ຢາກໄດ້«ເດັກ 5-9» ປີ ໄປນຳ ຂໍທານເມືອງໄທ ແບ່ງແມ່ 3 ລ້ານ",
    },
    vi = {
      "«13t» thi sao, chi khai 18, len xe chi don, giau me nha cung",
    },
    zh = {
      "插引线，«娃娃»也行，按饼算，别跟老师讲，夜里来",
    },
  },
  silent = {
    my = {
      "Comment: အစ်မ ဒီအလှဆီက ကလေးသုံးလို့ရလား၊ အရောင်းကိုယ်စားလှယ်လုပ်ချင်ရင် စပေါ်လိုလား",
    },
    km = {
      "កូនម៉ុមប្រឡងបាក់ឌុបខួប ២ អាទិត្យទៀត ខ្ញុំដកទូរស័ព្ទវាទុកក្នុងទូ វាថាម៉ែជាមេគុក ហាហា",
    },
    lo = {
      "ໂຮງຮຽນສອນຂັບລົດ: ຄ່າຮຽນ 2.2 ລ້ານ ມັດຈຳ 500 ສອບຕົກສອບຄືນຟຣີ ຄູດຸແຕ່ຜ່ານແນ່",
    },
    vi = {
      "Gia sư Toán Lý lớp 8-12 quận 7, học tại nhà có phụ huynh, cọc giáo trình 100k",
    },
    zh = {
      "高二物理一对一，我是退休老师，在家上课，门敞着老伴在客厅看电视。一小时150，学不会不收钱（最多免两次，我也要买菜）。孩子不想学就别硬送来，送来跟我下棋也行。",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Think of the child first: ask how old the person is, who is with the child, and where. Call 1300, day and night, before anybody else is warned.",
}
