-- What is worded like texts in which people are controlled speaks of work, pay, papers or a journey. By itself the wording, which nobody
-- reviewed in these languages, makes no more than a note (decision 0020).
rule {
  title       = "Work, pay, papers or a journey are spoken of in a text that is worded like texts in which people are controlled",
  indicators  = { "delphi:D6.01", "ilo:1" },
  weight      = 1,
  status      = "trial",
  support     = true,
  sources     = { "ilo-delphi-2009", "volodko-2020" },
  kinds       = { "advert", "offer", "conversation", "worker_report" },
  all_of      = { "together/wording-mekong" },
  worded_from = 9,
  when = function(ad) return ad:find("(<work-mekong>|<any-work-mekong>)") end,
  fires  = {
    my = {
      "«မင်းအဖေယူထားတဲ့ သိန်း ၄၀ မင်းလာလုပ်ပေးရမယ်»။ «အုတ်ဖိုမှာ ၂ နှစ်»။ မလာရင် အိမ်ကိုလူလွှတ်မယ်။",
    },
    km = {
      "ប្អូនស្រី បងមានកន្លែងល្អមួយនៅ«រោងចក្រ»ត្រី ខាងសមុទ្រប្រាការ។ ប៉ាស្ព័រមិនបាច់«ធ្វើ»ទេ ខាតលុយ។ មេគេឲ្យឡានចាំនៅក្រោយវត្ត ម៉ោង១យប់ ដើរកាត់ចម្ការដំឡូង កន្លះម៉ោងដល់ហើយ។ ថ្លៃផ្លូវ ៤៥០០បាត មេចេញមុន ចាំដកពីប្រាក់ខែ ៣ខែ។ យកតែខោអាវ ២កំប្លេបានហើយ",
    },
    lo = {
      "ໃຜຢາກໄປ«ໄທ»ແດ່ 🇹🇭 «ວຽກ»ລ້ຽງໝູ ຢູ່ລາດບຸລີ ຜົວເມຍຍິ່ງດີ ບໍ່ມີພາສກໍໄປໄດ້ ເຮືອຂ້າມຕອນເດິກ ຝັ່ງພຸ້ນມີລົດມາຮັບ. ຄ່ານຳໄປ 18.000 ບາດ ບໍ່ຕ້ອງຈ່າຍກ່ອນ ເຖົ້າແກ່ຫັກເດືອນລະ 3 ພັນ ຢູ່ໃຫ້ໝົດໜີ້ກ່ອນຈຶ່ງປ່ຽນບ່ອນໄດ້. ຢູ່ໃນຟາມ ບໍ່ຕ້ອງຢ້ານຕຳຫຼວດຖ້າບໍ່ອອກໄປໃສ",
    },
    vi = {
      "«Vườn sầu riêng trong Đắk Nông nhận» «người lỡ vận, khỏi giấy tờ gì, cơm nuôi, cuối vụ bán trái xong mới» tính công.",
    },
    zh = {
      "高雄前鎮 遠洋鮪釣 徵外籍漁工介紹人，一個人頭給你新台幣八千。人到港«護照»、船員證我們統一收，出海兩年半不靠岸很正常，«薪水»每個月先扣五十美金當逃跑保證金，回來沒出事才退。家裡先拿安家費三百美，這筆從頭三個月扣。懂印尼話菲律賓話的優先，不囉唆。",
    },
  },
  silent = {
    my = {
      "ကလေးထိန်း ရှာနေတာ ၃ လရှိပြီ… နောက်ဆုံးတော့ ယောက္ခမပဲ boss ဖြစ်သွားတယ် 😭 သော့တောင် သူကိုင်",
    },
    km = {
      "ក្រុមចម្រៀងព្រះវិហារត្រូវការសំឡេងបាសពីរនាក់ ហាត់រាល់ថ្ងៃសុក្រ ម៉ោង៦ មិនមានប្រាក់ខែ មានតែនំ",
    },
    lo = {
      "ຂ້ອຍຮັບວຽກເອງ ບໍ່ຜ່ານໃຜ ບໍ່ມີຄົນຄຸມ ອາຍຸ 27 ນັດລ່ວງໜ້າ ເລືອກແຂກເອງ ບໍ່ມັດຈຳ ບໍ່ຕ້ອງຖາມຫຼາຍ",
    },
    vi = {
      "Hỏi ngu: ký hợp đồng lao động 2 bản, công ty giữ 1, mình giữ 1 đúng ko, hay phải đưa cả 2?",
    },
    zh = {
      "我是跑殡葬车的，别人怕我我怕堵车。老板给我配两部手机，一部家属打，一部我妈打。加班算得清清楚楚，去年买了社保补了两个月断档。最难的是过年，亲戚不让我先上桌，我说那我站着吃，反正饿。",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Ask what the work is, who pays whom, and whether the person may leave it.",
}
