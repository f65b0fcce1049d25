-- Young women are wanted for their looks, to go out with guests, or for a photo: context only.
rule {
  title      = "Young women are wanted for their looks",
  indicators = { "delphi:D3.06" },
  weight     = 2,
  status     = "trial",
  support    = true,
  sources    = { "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation" },
  terms = {
    my = {
      "(မိန်းကလေး|ကောင်မလေး)...(ရုပ်ချော|ရုပ်ရည်|လှ|ပုံပို့|ဓာတ်ပုံ|ပါတီ|ဧည့်ခံ)",
    },
    km = {
      "(នារី|ក្មេងស្រី|ស្រី)...(ស្អាត|រូបរាង|ផ្ញើរូប|ជប់លៀង|កំដរ)",
    },
    lo = {
      "(ສາວ|ນາງ|ຍິງ)...(ໜ້າຕາດີ|ງາມ|ສົ່ງຮູບ|ໄປງານ|ດູແລແຂກ)",
    },
    vi = {
      "(nữ|gái|bạn nữ|chị em) ... (ngoại hình|xinh|ưa nhìn|trắng|gửi ảnh|ảnh mặt|ảnh không app|đi tiệc|tiếp khách)",
    },
    zh = {
      "(女|女生|女孩|美女|妹子)...(形象好|颜值|漂亮|发照片|素颜照|陪|应酬|气质)",
      "(形象好|颜值高|漂亮)(的)?(女|女生|妹子)",
    },
  },
  fires = {
    my = { "«မိန်းကလေး ၁၈-၂၅ ရုပ်ချော» ပါတီလိုက်" },
    km = { "រើស«នារី ១៨-២៥ ស្អាត»" },
    lo = { "ຮັບ«ສາວ 18-25 ໜ້າຕາດີ»" },
    vi = { "cần «nữ 18-25 ngoại hình»" },
    zh = { "诚聘«形象好女生»" },
  },
  silent = {
    my = { "ဝန်ထမ်း ကျား/မ ၅ ဦး" },
    km = { "រើសបុគ្គលិកប្រុសស្រី" },
    lo = { "ຮັບພະນັກງານຊາຍຍິງ" },
    vi = { "tuyển nam nữ phụ bếp" },
    zh = { "招男女普工" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask what the work is, where, and who pays.",
}
