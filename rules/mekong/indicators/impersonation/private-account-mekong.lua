-- Money goes to a person's own account, or there is no office to come to while an office's or ministry's name is used: a faint
-- sign that needs company.
rule {
  title      = "Money to a private account, or no office to come to",
  indicators = { "delphi:D1.01", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "other" },
  terms = {
    my = {
      "(KPay|Wave|ဘဏ်|ငွေ)...(ကိုယ်ပိုင်နံပါတ်|ကိုယ်ပိုင်အကောင့်)(ကို)?(လွှဲ)?",
      "(ရုံး)(ပြင်နေ|ပြောင်းနေ|ပိတ်ထား)(လို့)?...(အွန်လိုင်း|messenger)",
      "(ဝန်ကြီးဌာန)(နဲ့|နှင့်)...(ပူးပေါင်း)...(ကိုရီးယား|ဂျပန်|နိုင်ငံခြား)",
    },
    km = {
      "(វេរ|ផ្ទេរ|បង់)...(គណនីផ្ទាល់ខ្លួន)",
      "(ការិយាល័យ)(កំពុង)?(ជួសជុល|បិទ)...(អនឡាញ|ឆាត)",
      "(ក្រសួង)...(សហការ)...(កូរ៉េ|ជប៉ុន)",
    },
    lo = {
      "(ໂອນ)...(ບັນຊີສ່ວນຕົວ)",
      "(ຫ້ອງການ)(ກຳລັງ)?(ສ້ອມແປງ|ປິດ)...(ອອນລາຍ|ແຊັດ)",
      "(ກະຊວງ)...(ຮ່ວມມື)...(ເກົາຫຼີ|ຍີ່ປຸ່ນ)",
    },
    vi = {
      "(chuyển khoản|ck|chuyển) ... (tài khoản)? cá nhân (chị|anh|cô|chú|của)",
      "(vp|văn phòng) (đang)? (sửa|chuyển|đóng cửa) ... (online|qua zalo|qua mạng)",
      "(bộ|sở) (lao động|ngoại giao|nông nghiệp) (liên kết|phối hợp|hợp tác) ... (hàn quốc|nhật|úc|đức)",
    },
    zh = {
      "(转|打|汇)(到|给|入)?(我|李姐|王姐|张哥|经理|负责人)?(的)?(个人|私人)(账户|账号|微信|支付宝)",
      "(转)(李姐|王姐|张姐|刘哥|张哥)(个人)?(账户|账号)",
      "(办公室|公司|门店)(装修|搬迁|升级)(中)?...(线上|网上|微信)",
      "(人社局|外交部|商务部|劳动局)(合作|授权|指定)",
    },
  },
  fires = {
    my = { "နေရာဦးကြေး «KPay ကိုယ်ပိုင်နံပါတ်ကိုလွှဲ»ပါ" },
    km = { "កក់ ២០០$ «វេរចូលគណនីផ្ទាល់ខ្លួន»បង" },
    lo = { "ຈອງ 3 ລ້ານ «ໂອນເຂົ້າບັນຊີສ່ວນຕົວ»ເອື້ອຍ" },
    vi = { "đặt chỗ 8tr, «chuyển khoản cá nhân chị» Hà" },
    zh = { "占位费三千，«转个人账户»" },
  },
  silent = {
    my = { "ရုံးသို့ လာရောက်လျှောက်ထားပါ" },
    km = { "បង់នៅបញ្ជរធនាគារ មានបង្កាន់ដៃ" },
    lo = { "ຈ່າຍຢູ່ຫ້ອງການ ມີໃບຮັບເງິນ" },
    vi = { "nộp tại văn phòng, có phiếu thu" },
    zh = { "费用对公账户支付，开发票" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask for the licence and an office address, and ring the ministry or embassy at its published number.",
}
