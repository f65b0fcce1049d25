-- The whole family is taken on, and the children can do a share: it is said as an advantage.
rule {
  title      = "Children of the family are to do a share of the work",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  weight     = 8,
  status     = "trial",
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ကလေး|ကလေးတွေ|သားသမီး)...(ပါရင်|ပါလည်း|ခေါ်လာ)...(ကူ|လုပ်ပေး|ကောက်|လှန်|ထမ်း)",
      "(ကလေး|ကလေးတွေ|ကလေးများ|ကလေးငယ်)(က|လည်း|ပါ)...(ကူ|ကူလုပ်|လုပ်နိုင်|လုပ်လို့ရ)(နိုင်|လို့ရ)?",
    },
    km = {
      "(កូន|ក្មេង|កូនតូច)(យកមក|មកជាមួយ)(ក៏|បាន)...(ជួយ|រើស|បេះ|ហាល)",
      "(ក្មេង|ក្មេងៗ|កូន|កូនៗ|កូនតូច)(ក៏)?(អាច|ចេះ)(ជួយ|រើស|បេះ|ហាល|លាង|ដឹក)",
      "(ក្មេង|ក្មេងៗ|កូន|កូនៗ|កូនតូច)(ក៏)?(ជួយ|កាត់|រើស|បេះ|ដឹក|រុញ|រែក|ធ្វើ|លាង)...(បាន|ក៏បាន|ការ)",
    },
    lo = {
      "(ລູກ|ເດັກນ້ອຍ)(ກໍ່|ກໍ)?(ສາມາດ|ພໍ|ກໍ່ພໍ)(ຊ່ວຍ|ຊ່ອຍ)",
      "(ລູກ|ລູກນ້ອຍ|ເດັກນ້ອຍ)...(ເອົາມານຳ|ມານຳ)(ໄດ້)?...(ຊ່ວຍ|ຊ່ອຍ|ຫໍ່|ເກັບ|ຂົນ)",
      "(ເດັກນ້ອຍ|ເດັກ|ລູກ|ລູກນ້ອຍ)(ກໍ່|ກໍ)?(ຊ່ວຍ|ຊ່ອຍ|ເຮັດ|ຕັດ|ເກັບ|ຂົນ|ເລືອກ)...(ໄດ້|ນຳ)",
    },
    vi = {
      "(con nít|trẻ con|trẻ em|mấy đứa nhỏ|tụi nhỏ|bọn nhỏ|con nhỏ|con cái|mấy đứa con|trẻ) ... (gỡ|xếp|phụ|nhặt|hái|lùa|đẩy|lột|cắt|bóc|làm|khuân) ... (được|phụ|cũng|tính tiền|luôn)",
    },
    zh = {
      "(小孩|孩子|娃|娃娃|小的|孩子们)(也|都|也都)?(能|可以|会)?(推|摘|捡|剪|搬|剥|赶|帮|干|放|拾|割)(着|点)?...(算|钱|行|好|也算|工|忙|活)?",
    },
  },
  child      = true,
  -- A family that is taken on, piece rates, an advance or a camp at the place beside it; lessons and leisure are no signs.
  when = function(ad)
    if ad:has("<child-fair-mekong>") then return false end
    return ad:has("(မိသားစုလိုက်|မိသားစု|လင်မယား|ဝက်ပေး|ကြိုယူ|ကြိုပေး|ခြံ|ဧက|ទាំងគ្រួសារ|គ្រួសារ|គិតជា|បាវ|អង្ករ|ឡឥដ្ឋ|ចម្ការ|ທັງຄອບຄົວ|ຄອບຄົວ|ຜົວເມຍ|ລົງບັນຊີ|ສວນ|夫妻|家庭|全家|按车|按斤|按件|计件|棚子|工棚)")
      or ad:has("(cả nhà|cả gia đình|gia đình|vợ chồng|tính tiền|ăn sản phẩm|tính theo|ở chòi|ở lán|lò gạch|chủ ứng|ứng trước)")
  end,
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "မိသားစုလိုက်ခေါ်၊ «ကလေးတွေလည်း ကူ»နိုင်" },
    km = { "យកទាំងគ្រួសារ «ក្មេងកាត់អំបោះបាន»" },
    lo = { "ຮັບທັງຄອບຄົວ «ເດັກນ້ອຍກໍ່ຊ່ວຍໄດ້»" },
    vi = { "nhận cả nhà, «con nít gỡ chỉ được»" },
    zh = { "招家庭，«小孩也能推»盐" },
  },
  silent = {
    my = { "ကလေးတွေ ကစားလို့ရတယ်" },
    km = { "កូនខ្ញុំជួយលាងចានបាន អ្នកគ្រូ វិស្សមកាល" },
    lo = { "ລູກຊ່ວຍລ້າງຖ້ວຍໄດ້ ດີໃຈ" },
    vi = { "con nít chơi được, có khu vui chơi" },
    zh = { "孩子在家帮忙洗碗，我很欣慰" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask the age of each child, whether they go to school, and who is paid for what they do. Child line 1387 or 1300.",
}
