-- Made to receive guests, or given in marriage, against a debt or by deceit: told by the person or a relative.
rule {
  title      = "Somebody is said to be made to receive guests or given in marriage",
  indicators = { "delphi:D4.05", "delphi:D5.05", "ilo:6" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ဧည့်သည်)(တွေ)?(လက်ခံ|ထိုင်|ဧည့်ခံ)(ခိုင်း|ရ|ပြီး)...(ဆပ်|ငို|အတင်း|မရ)",
      "(အတင်း)(ပေးစား|လက်ထပ်|အိမ်ထောင်ချ)",
      "(သူများ|လူတစ်ယောက်)(ကို|နဲ့)(ပေးစား|ရောင်း)(လိုက်|ခံရ)",
    },
    km = {
      "(ឲ្យ|អោយ|បង្ខំ|ត្រូវ)(ខ្ញុំ|នាង|វា|គាត់|យើង)?(ទទួល|ដេកជាមួយ)(ភ្ញៀវ)",
      "(បង្ខំ|លក់)(ឲ្យ|អោយ)?(រៀបការ|ធ្វើប្រពន្ធ)",
    },
    lo = {
      "(ໃຫ້|ບັງຄັບ|ຕ້ອງ)(ນ້ອງ|ຂ້ອຍ|ລາວ)?(ຮັບແຂກ|ນອນກັບແຂກ)",
      "(ບັງຄັບ|ຂາຍ)(ໃຫ້)?(ແຕ່ງງານ|ເປັນເມຍ)",
    },
    vi = {
      "(bắt|ép|bị|phải) (em|nó|tụi em|con|tôi|chị)? (đi|phải)? (tiếp khách|đi khách|bán dâm)",
      "(bị|đem|bắt) (gả|ép cưới|bán làm vợ|làm vợ) ... (người ta|cho|ông)?",
      "tiếp khách ... (trả nợ|trừ nợ|trả tiền xe)",
    },
    zh = {
      "(被|逼|让|要)(她|我|我们|女孩)?(去)?(接客|卖身|陪睡|坐台还)",
      "(天天|每天|每晚)(被)?(带|送)(去|到)(酒店|宾馆|客人)",
      "(被)(嫁|卖)(给|到|去)(了)?(别人|人家|山里|农村|一个)",
    },
  },
  unless_near = {
    km = { "(សណ្ឋាគារ|បញ្ជរ|ទេសចរ)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«ဧည့်သည်လက်ခံပြီး ကားခဆပ်»ရတယ်" },
    km = { "គេ«ឲ្យទទួលភ្ញៀវ»សងថ្លៃឡាន" },
    lo = { "ເຂົາ«ໃຫ້ຮັບແຂກ»ໃຊ້ຄ່າລົດ" },
    vi = { "tới nơi họ «bắt tiếp khách»" },
    zh = { "她«天天被带去酒店»" },
  },
  silent = {
    my = { "ဧည့်သည်ကို ကော်ဖီတိုက်" },
    km = { "ទទួលភ្ញៀវនៅសណ្ឋាគារ" },
    lo = { "ຕ້ອນຮັບແຂກ" },
    vi = { "lễ tân tiếp đón khách" },
    zh = { "酒店前台接待客人" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Treat as urgent: ask where the person is and whether they can talk; 1191, 1300. Do not call back on a borrowed telephone.",
}
