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
      "«ညီမလေး ၁၂ နှစ်»လား ချစ်စရာလေး။ ဂိမ်းစိန် ၅၀၀ ပေးမယ် ဓာတ်ပုံလေး တစ်ပုံပို့၊ အမေ့ကို မပြောနဲ့နော်",
    },
    km = {
      "នៅជិតផ្ទះខ្ញុំមាន «ក្មេងស្រី» 11 ឆ្នាំ ធ្វើការផ្ទះគេ មិនបានទៅរៀន គេវាយជារឿយៗ។ តើរាយការណ៍ទៅណា",
    },
    lo = {
      "ຫາ«ເດັກຍິງ» 11-13 ປີ ມາຢູ່ເຝົ້າລູກນ້ອຍ ເອົາແຕ່ບ້ານໄກໆ ຈະໄດ້ບໍ່ແລ່ນກັບ ເສື້ອຜ້າໃຫ້ ເງິນໃຫ້ແມ່ປີລະ 3 ລ້ານ",
    },
    vi = {
      "hi be, «be 13 tuoi» ha. anh tang kim cuong, chup hinh mat voi nguoi em gui anh, dung noi me",
    },
    zh = {
      "KTV 招公关«小妹妹»，16岁左右也可以，不用身份证，家里不需要知道，一晚一千",
    },
  },
  silent = {
    my = {
      "ကလေးထိန်း ရှာနေတာ ၃ လရှိပြီ… နောက်ဆုံးတော့ ယောက္ခမပဲ boss ဖြစ်သွားတယ် 😭 သော့တောင် သူကိုင်",
    },
    km = {
      "កូនម៉ុមប្រឡងបាក់ឌុបខួប ២ អាទិត្យទៀត ខ្ញុំដកទូរស័ព្ទវាទុកក្នុងទូ វាថាម៉ែជាមេគុក ហាហា",
    },
    lo = {
      "ໂຮງຮຽນຢຶດໂທລະສັບລູກສາວ ຄູວ່າມາຮັບຄືນວັນສຸກ ສົມນ້ຳໜ້າ ຫຼິ້ນ TikTok ໃນຫ້ອງ",
    },
    vi = {
      "Gia sư Toán Lý lớp 8-12 quận 7, học tại nhà có phụ huynh, cọc giáo trình 100k",
    },
    zh = {
      "上海儿童服装品牌拍摄招小模特5至9岁，家长全程陪同，不收任何报名费、培训费，半天报酬800元，作品授权签合同，请家长发孩子近照和身高。",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Think of the child first: ask how old the person is, who is with the child, and where. Call 1300, day and night, before anybody else is warned.",
}
