-- Food and other needs come from the employer's shop on account and are cut from the pay: a faint sign that needs company.
rule {
  title      = "Food and needs are bought on account and cut from the pay",
  indicators = { "delphi:D4.03", "delphi:D2.04", "ilo:9" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    my = {
      "(ဆန်|ဈေး|စားစရာ|ပစ္စည်း)...(သူ့ဆိုင်|သူဌေးဆိုင်|ခြံဆိုင်|သူဌေးရဲ့ဆိုင်)(ကပဲ|က|မှာပဲ|မှာ)...ဝယ်",
      "(ဆန်|ဆီ|ငါးပိ|ဆေးလိပ်|ကုန်စုံ|စားစရာ|ဆိုင်)...(အကြွေးယူ|အကြွေးရ|အကြွေးပေး|စာရင်းမှတ်|ကြိုယူ)",
      "(စားစရိတ်|ထမင်းဖိုး|စားစရာ)...(လခထဲက|လစာထဲက)(ဖြတ်|နုတ်)",
      "(ဆေးလိပ်|ကွမ်း|မုန့်|အရက်)...(အကြွေးရ|အကြွေးယူ|အကြွေးပေး)",
    },
    km = {
      "ទិញ...(ហាងថៅកែ|តូបថៅកែ|ហាងមេ)",
      "(អង្ករ|ប្រហុក|ត្រីងៀត|ម្ហូប|បារី|ឥវ៉ាន់|តូបថៅកែ|ហាងថៅកែ)...(ជឿសិន|ជឿបាន|ចុះបញ្ជី|កត់បញ្ជី|កាត់ពេលបើក|យកមុន)",
      "(បាយទឹក|អាហារ|ថ្លៃបាយ|ម្ហូប)...(កាត់ពីប្រាក់ខែ|កាត់ពីលុយ|កាត់ប្រាក់)",
    },
    lo = {
      "ຊື້...(ຮ້ານນາຍ|ຮ້ານເຖົ້າແກ່|ນຳຮ້ານນາຍ)",
      "(ເຂົ້າສານ|ປາແດກ|ຢາສູບ|ເຄື່ອງກິນ|ຮ້ານເຖົ້າແກ່|ຮ້ານນາຍ)...(ຈົດໄວ້|ຕິດໄວ້|ເຊື່ອໄວ້|ຫັກນຳ|ຫັກຕອນ)",
      "(ຄ່າກິນ|ຄ່າເຂົ້າ|ຄ່າອາຫານ)(ຫັກ|ຕັດ)(ຈາກ|ນຳ)?(ຄ່າແຮງ|ເງິນ)",
    },
    vi = {
      "mua ... (quán|tiệm|cửa hàng) (của)? (chủ|ông chủ|nhà chủ)",
      "(gạo|mắm|muối|đồ ăn|thức ăn|nhu yếu phẩm|thuốc lá|mì tôm|rượu) ... (ghi sổ|ghi nợ|mua chịu|lấy chịu|trừ sau|chủ ghi)",
      "(ghi sổ|ghi nợ|mua chịu|lấy chịu) ... (trừ|cuối vụ|cuối mùa|hết vụ|hết mùa|tới lương)",
      "(chủ|quản lý|ông chủ|bà chủ) (mua|lấy|sắm) (giùm|dùm|hộ|cho) ... (trừ|tính vô lương|ghi)",
      "(hút thuốc|ăn quà|thuốc lá|bia rượu|quà vặt) ... (cho thiếu|ghi thiếu|chịu|ghi sổ)",
    },
    zh = {
      "(只能|必须|都得)(在|去|跟|从)(老板|工头|矿上|厂里)(的|家)?(店|小卖部|商店)?(里)?(买|拿)",
      "(米|面|油|菜|烟|酒|日用品|伙食|小卖部|店里|超市)...(可赊|赊账|赊|记账|记在账|挂账|先欠着|月底扣|年底扣)",
      "(吃的|用的|饭钱|伙食费)...(年底|月底|从工钱|从工资)(里)?(扣|算)",
    },
  },
  unless = {
    vi = { "(khách quen|tạp hóa mình|shop) ... (ghi nợ|ghi sổ)" },
    zh = { "(老客|熟客|概不)(赊|赊账)" },
  },
  fires = {
    my = { "«ဆန်၊ ဆီ ဆိုင်မှာ အကြွေးယူ»၊ လုပ်အားခထဲက နုတ်" },
    km = { "«អង្ករ ត្រីងៀត ជឿសិន»បាន កាត់ពេលបើកលុយ" },
    lo = { "«ເຂົ້າສານເອົາຢູ່ຮ້ານເຖົ້າແກ່ ຈົດໄວ້»ກ່ອນ" },
    vi = { "«gạo mắm lấy chỗ chủ ghi nợ», hết vụ trừ" },
    zh = { "船上供餐，«烟可赊»" },
  },
  silent = {
    my = { "ဆန်၊ ဆီ အခမဲ့ ပေးသည်" },
    km = { "អង្ករ ត្រី ឲ្យឥតគិតថ្លៃ" },
    lo = { "ເຂົ້າສານ ໃຫ້ຟຣີ" },
    vi = { "bao ăn, gạo mắm chủ lo" },
    zh = { "包吃住，米面免费" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask for the list of what was bought and at which price, and what is left of the pay.",
}
