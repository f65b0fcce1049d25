-- They pay the journey now; what it cost is reckoned up once one has arrived.
rule {
  title      = "The journey is paid now and reckoned up on arrival",
  indicators = { "delphi:D2.04", "delphi:D1.04", "ilo:9" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ကားခ|လမ်းစရိတ်|လေယာဉ်ခ|လက်မှတ်)...(ရောက်မှ|နောက်မှ)(တွက်|ရှင်း|ပေး|ဆပ်|ဖြတ်)",
      "(အကြွေး|ကြွေး)(နဲ့)(ရ|လိုက်|သွား|ခေါ်)",
      "(အရင်လာ|အရင်သွား)...(နောက်မှ|ရောက်မှ)(ရှင်း|တွက်)",
    },
    km = {
      "(សំបុត្រ|ថ្លៃឡាន|ថ្លៃផ្លូវ|ថ្លៃធ្វើដំណើរ)(គេ|បង|ថៅកែ)?(ចេញ|បង់)...(ចាំ|ក្រោយ|ដល់)...(គិត|កាត់|សង)",
      "(ដល់)(ហើយ)?(សឹម|ចាំ)(គិត)(បញ្ជី|គ្នា|លុយ)",
      "(ជឿ|ជំពាក់)(សិន)...(ធ្វើ|ក្រោយ)",
    },
    lo = {
      "(ຄ່າລົດ|ຄ່າປີ້|ປີ້|ຄ່າທາງ)(ເຂົາ|ເອື້ອຍ|ນາຍ|ອ້າຍ)?(ອອກ|ຈ່າຍ)...(ຮອດ|ຄ່ອຍ)...(ໄລ່|ຄິດ|ຫັກ|ຄືນ)",
      "(ຮອດ)(ແລ້ວ)?(ຄ່ອຍ|ຈຶ່ງ)(ໄລ່|ຄິດ)(ກັນ|ເງິນ|ບັນຊີ)",
      "(ຕິດໄວ້ກ່ອນ|ຕິດກ່ອນ)(ຄ່ອຍ|ຈຶ່ງ)?(ຈ່າຍ|ຫັກ)?",
    },
    vi = {
      "(vé xe|vé|tiền xe|tiền vé|chi phí|đường đi) ... (chủ|anh|chị|bên kia|người ta) (lo|trả|ứng|bao) ... (tới nơi|qua tới|qua đó|sau) ... (tính|trừ|trả)",
      "(tới nơi|qua tới|đến nơi|qua bển|vô làm) (rồi)? (hãy|mới)? (tính sau|tính tiền|tính toán|trả sau)",
      "(nợ|thiếu|ứng) trước (làm|trả|tính) sau",
      "(đi|qua|làm) trước (trả|tính) sau",
    },
    zh = {
      "(车票|机票|路费|车费)(我们|老板|姐|哥|公司)?(先)?(垫|出|付)...(到了|过来|后面|以后)(再|慢慢)?(算|扣|还|说)",
      "(到了|过去|落地)(再|慢慢)(算账|算钱|结算|算)",
      "(先欠着|先赊着|赊账|先去后付|先走后付)",
    },
  },
  unless_near = {
    zh = { "(报销|自驾|拼车|酒店|旅游)" },
    vi = { "(tour|du lịch|mua hàng|ship|cod|vay|trả góp)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "ညကူးမယ် «ကြွေးနဲ့ရ» DM" },
    km = { "សំបុត្រឡានគេចេញ ចាំ«ដល់សឹមគិតបញ្ជី»គ្នា" },
    lo = { "«ຄ່າລົດເອື້ອຍອອກ ຮອດຄ່ອຍໄລ່»" },
    vi = { "vé xe chủ lo, «tới nơi rồi tính sau»" },
    zh = { "«车票我们先垫，到了再算»" },
  },
  silent = {
    my = { "ကားခ ကိုယ်တိုင်ပေး" },
    km = { "ថ្លៃឡានក្រុមហ៊ុនចេញឥតកាត់" },
    lo = { "ຄ່າລົດບໍລິສັດອອກໃຫ້" },
    vi = { "vé xe công ty chi, không trừ" },
    zh = { "车票公司报销" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask what the journey cost and who noted it. A sum that grows on arrival binds.",
}
