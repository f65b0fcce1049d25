-- Sit with guests, smile and drink along, tips are more than wages: it is said by the way of what is to be a restaurant or a shop.
rule {
  title      = "Sitting or drinking with guests is mentioned by the way",
  indicators = { "delphi:D1.01", "delphi:D3.12" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ဧည့်သည်)(တွေ)?(နဲ့|ကို|ဘေး)...(ထိုင်|သောက်|ဖျော်ဖြေ|ဧည့်ခံ|စကားပြော)",
      "(တစ်ပ်|တစ်ပ|tip|မုန့်ဖိုး)(က|တွေ)?...(လခထက်|လစာထက်)",
    },
    km = {
      "(អង្គុយ|ផឹក|និយាយ|កម្សាន្ត|ញញឹម)(ជាមួយ|កម្សាន្ត|ឲ្យ)?ភ្ញៀវ",
      "(ធីប)(ច្រើនជាង|លើស)(ប្រាក់ខែ|លុយខែ)",
    },
    lo = {
      "(ນັ່ງ|ດື່ມ|ລົມ|ກິນ)(ນຳ|ກັບ|ເປັນໝູ່|ເປັນໝູ່ກັບ)?ແຂກ",
      "(ແຂກ)(ຊວນ|ພາ)(ໄປໃສ|ໄປ|ອອກ)",
      "(ທິບ)(ຫຼາຍ)?(ກວ່າ)(ເງິນເດືອນ)",
    },
    vi = {
      "(chỉ)? (ngồi|uống|hát|trò chuyện) (chơi|bia|rượu|nước)? (cùng|với|chung) (khách|sếp|đại gia|ông chủ|mấy anh)",
      "(trang điểm|mặc đẹp|mặc đầm|mặc váy) ... (ra|ngồi|gặp) ... khách",
      "(ngồi|tiếp|uống|hát|trò chuyện|chiều) (với|cùng)? khách (chút|một chút|tí|thôi|vui vẻ|là được)?",
      "(váy ngắn|đồ ngắn|mặc đẹp|mặc gợi cảm|mặc mát) ... (khách|tiếp|phục vụ|ngồi)",
      "(tiền)? (tip|bo|boa) (nhiều|cao|gấp) (hơn|mấy lần) lương",
    },
    zh = {
      "(陪)(几个|一下|一些)?(老板|客户|朋友|大哥|领导)(吃|喝|玩|坐|唱)(饭|酒|坐|歌)?",
      "(长得好|长得漂亮|年轻漂亮|颜值)(就是|就行|就好|优先)(工作|本钱)?",
      "(伴遊|伴游|女招待|酒促|小帮手|小幫手)...({age}|照片|全包|抽|小费|{number})?",
      "(陪|跟|和)(客人|老板们|客户|哥哥们)(坐|喝|聊|唱|玩)(坐|喝|聊|唱|玩|一会|几杯|两杯|天)?",
      "(坐)(一下|两天|几天)?台",
      "(小费)(比|都比|高过|多过)(工资|薪水)(多|高)?",
      "(穿)(少|短裙|性感|漂亮)(点|些)?...(客人|端酒|上班|服务)",
    },
  },
  unless_about = { "make-believe", "aside-mekong" },
  unless = {
    vi = {
      "tiếp (với|cùng)? khách hàng",
      "(ngồi|trò chuyện) (với|cùng) khách hàng",
    },
    zh = {
      "(和|跟)客户(聊|坐)",
    },
  },
  fires = {
    my = { "«ဧည့်သည်တွေနဲ့ထိုင်»ရုံပါ" },
    km = { "ញញឹម«អង្គុយកម្សាន្តភ្ញៀវ»បន្តិច" },
    lo = { "«ນັ່ງເປັນໝູ່ແຂກ»ຊື່ໆ" },
    vi = { "mặc váy ngắn «tiếp khách chút» thôi" },
    zh = { "就是«陪客人喝»两杯，小费多" },
  },
  silent = {
    my = { "ဧည့်သည်ကို ကော်ဖီချပေး" },
    km = { "ទទួលភ្ញៀវនៅបញ្ជរ" },
    lo = { "ຕ້ອນຮັບແຂກຢູ່ໂຮງແຮມ" },
    vi = { "đón khách tại quầy lễ tân" },
    zh = { "给客人点单上菜" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask what the work is, who pays, and whether one may say no to a guest and go home.",
}
