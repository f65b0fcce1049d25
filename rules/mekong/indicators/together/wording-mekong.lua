-- The text as a whole is worded like labelled texts in which people are controlled, whatever its single words (decision 0020).
rule {
  title         = "The text as a whole is worded like texts in which people are controlled",
  indicators    = { "delphi:D6.01", "ilo:1" },
  weight        = 5,
  status        = "trial",
  sources       = { "ilo-delphi-2009", "volodko-2020" },
  kinds         = { "advert", "offer", "conversation", "worker_report", "other" },
  wording       = { "my", "km", "lo", "vi", "zh" },
  at_least      = 1,
  support_below = 6,
  heavier       = { { points = 3, weight = 6 }, { points = 6, weight = 7 }, { points = 9, weight = 10 } },
  fires  = {
    my = {
      "မဟာချိုင် ပုစွန်အလုပ်ရုံ လူ ၃၀ အမြန်ခေါ်သည်။ «စာရွက်စာတမ်း မရှိလည်း ရတယ်၊ တောလမ်းက ခေါ်မယ်»။ «လမ်းစရိတ် ဘတ် ၂၀၀၀၀ ကို လစာထဲက ဖြတ်မယ်»။ ကတ်ကို သူဌေးက သိမ်းပေးမယ်။",
      "«လှေသား၊ ကြိုငွေ ၈ သိန်း၊ မှတ်ပုံတင်အပ်၊ ၂ နှစ်မဆင်းရ»",
    },
    km = {
      "«អ្នកវាយអក្សរចិន៣០នាក់ នៅក្នុងរបង ចេញមិនបាន ១៥០០»$",
      "ជួយផង បងប្អូន ខ្ញុំជាប់នៅបាវិត។ «គេវាយខ្ញុំពេលមិនដល់គោលដៅ»។ «ចេញមិនបាន មានអ្នកយាម»។ ត្រូវបង់ 3000$ ទើបឲ្យចេញ។ សូមលេខប៉ូលិស",
    },
    lo = {
      "ຕອບອ້າຍສີ: «ມີວຽກເຮືອຢູ່ອິນໂດ ໄປບໍ່ມີປື້ມ ຂຶ້ນເຮືອແລ້ວ 2 ປີຈຶ່ງເຫັນດິນ ເງິນໃຫ້ເມຍກ່ອນ 10 ລ້ານ ຖ້າໂດດນ້ຳ ເມຍຕ້ອງສົ່ງ»«ຄືນ 3 ເທົ່າ ສົນບໍ່ ລົດອອກຄືນນີ້»",
      "«ລົງເຮືອຄືນນີ້ ບໍ່ຖາມຊື່ ບໍ່ຂຶ້ນຝັ່ງ 2 ປີ»",
    },
    vi = {
      "«Bóc» «keo trong rừng: ứng 30tr/người, nộp cccd, chưa hết nợ không có xe ra»",
      "«Xưởng hầm, vào là ở tới khi sạch sổ, khỏi ló mặt ra đường»",
    },
    zh = {
      "«高雄前鎮 遠洋鮪釣 徵外籍漁工介紹人，一個人頭給你新台幣八千»。«人到港護照、船員證我們統一收，出海兩年半不靠岸很正常，薪水每個月先扣五十美金當逃跑保證金，回來沒出事才退»。家裡先拿安家費三百美，這筆從頭三個月扣。懂印尼話菲律賓話的優先，不囉唆。",
      "«妹妹，姐看你朋友圈跳舞挺好看的»。«姐这边朋友在边上那个国家开会所，只要站着端酒，一个月四万打底，签证不用你操心，先旅游过去，那边有人换»。你先别跟家里讲，讲了肯定拦你。",
    },
  },
  silent = {
    my = {
      "ကလေးထိန်း ရှာနေတာ ၃ လရှိပြီ… နောက်ဆုံးတော့ ယောက္ခမပဲ boss ဖြစ်သွားတယ် 😭 သော့တောင် သူကိုင်",
      "ဂျပန်စာ N4 အတန်း ဆရာမ စကားမြန်လွန်း ဒါပေမယ့် စာအုပ်ကောင်း။ စရံ ပြန်အမ်းပေးလို့ ကျေးဇူး",
    },
    km = {
      "ពួកម៉ាកអើយ ធ្វើនៅរោងកាហ្វេ ៩ ម៉ោង ជើងហើមអស់ តែ tips ថ្ងៃនេះ ១៤$ ថៅកែជូននំខេក។ យប់ស្អែកឈប់",
      "អតិថិជន៖ ខ្ញុំបង់បំណុលយឺត ២ ថ្ងៃ មន្ត្រីតេ ៤ ដង។ និយាយគួរសម តែសូមផ្ញើសារជំនួសវិញ។ ផ្កាយ ៣",
    },
    lo = {
      "ຂ້ອຍຮັບວຽກເອງ ບໍ່ຜ່ານໃຜ ບໍ່ມີຄົນຄຸມ ອາຍຸ 27 ນັດລ່ວງໜ້າ ເລືອກແຂກເອງ ບໍ່ມັດຈຳ ບໍ່ຕ້ອງຖາມຫຼາຍ",
      "ຮັບໄລເດີສົ່ງອາຫານ ມີລົດເອງ ໃບຂັບຂີ່ ມັດຈຳກ່ອງ 200.000 ຄືນໄດ້ ແລ່ນເວລາໃດກໍໄດ້ ຖອນເງິນທຸກວັນ",
    },
    vi = {
      "Tuyển lái máy xúc mỏ đá Hà Nam, bằng nghề, khám sức khỏe, đủ 20 tuổi, bảo hộ đầy đủ, ca 8h",
      "Thợ hàn. Biết việc thì vô, không biết đừng cãi. 450k, thứ 7 phát lương, chủ nhật tao ngủ",
    },
    zh = {
      "水果店招人,搬得动榴莲不喊疼的,早五点进货。一天两百管两顿。上一个偷吃车厘子偷到流鼻血,气死我了。身份证带来登记健康证,没有的我带你去办,钱我出,干不满俩月你还我一半,就这点规矩。",
      "誠聘外籍家庭傭工：西貢村屋，兩大一小一狗，自己房連窗，星期日及公眾假期放假，薪金$5,500+膳食津貼，標準僱傭合約。證件自己保管，唔使同老人家瞓。中介費僱主付。面試可以Zoom。",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
