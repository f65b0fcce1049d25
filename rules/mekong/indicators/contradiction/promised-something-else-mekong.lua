-- What was promised and what was found on arrival differ.
rule {
  title      = "The work, place or pay turned out to be another one",
  indicators = { "delphi:D1.01", "delphi:D1.02", "ilo:2" },
  weight     = 5,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "other", "offer" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    zh = {
      "(说好|说是|当初|以前说|之前说|骗我|骗她|骗他|广告说|答应|讲好|承诺)...(结果|到了|现在|其实|却|变成|才知道|实际|怎么)",
      "(到了|来了|去了|过来|过去)(才|之后|以后|那边|这里)(发现|知道|说|变|被)",
      "(根本|其实|并)(不是|没有)(餐厅|酒店|客服|工厂|学校|这样|合同|做饭|翻译|前台)",
      "(被骗|骗)(到|来|去|进|过来|过去|出国)",
      "(怎么|为什么|干嘛)(让|叫|要)(我|我们)(陪|去陪|坐台|打电话骗|骗人|下海)",
      "(说好|答应|讲好)...(一节没|一次没|从来没|一天没|没上过|没有过)",
    },
    vi = {
      "(bảo|nói|hứa|quảng cáo|rủ|kêu|lừa) (là|đi|làm|qua)? ... (mà|nhưng|ai ngờ|tới nơi|qua tới|đến nơi|hóa ra|thực ra|sang tới|ra là)",
      "(tới nơi|qua tới|đến nơi|sang tới|vào tới) (thì|mới biết|là|lại|họ|bị) ... (khác|không phải|bắt|ép|lừa|karaoke|chat|bán|làm|thu)?",
      "(không|ko|đâu) (giống|đúng|như|phải) (như)? (lời hứa|hợp đồng|đã nói|đã hứa|nhà hàng|quán cafe|ban đầu|nói)",
      "(sao|tại sao|mà sao) ... (bắt|kêu|cho) (em|con|nó|tụi em) ... (tiếp|ngồi|uống|lừa|chat)",
      "hứa ... (mà|nhưng)? ... (chưa|không) ... (buổi nào|ngày nào|lần nào)",
    },
    lo = {
      "(ບອກ|ສັນຍາ|ເວົ້າ)(ວ່າ)...(ແຕ່|ຮອດ|ແທ້|ພັດ|ກາຍເປັນ|ມາຮອດ)",
      "(ມາຮອດ|ໄປຮອດ|ຮອດແລ້ວ|ຮອດ)(ແລ້ວ)?(ພັດ|ຈຶ່ງ|ແມ່ນ|ບໍ່ແມ່ນ|ຖືກ|ໃຫ້)",
      "(ບໍ່ຄື)(ທີ່|ຄຳ)?(ສັນຍາ|ບອກ|ເວົ້າ|ຕົກລົງ)",
      "(ຖືກຕົວະ|ໂດນຕົວະ|ຖືກຫຼອກ|ໂດນຫຼອກ)",
    },
    km = {
      "(ប្រាប់|សន្យា|និយាយ)(ថា)...(តែ|ដល់|តាមពិត|ប៉ុន្តែ|ពេលមកដល់|ទៅជា)",
      "(មកដល់|ទៅដល់|ដល់)(ទើប|បែរ|ស្រាប់តែ|គឺ)(ដឹង|មិនមែន|ឲ្យ|ជា|ថា)",
      "(មិនដូច)(សន្យា|ការសន្យា|និយាយ|កិច្ចសន្យា)",
      "(ចាញ់បោក)(គេ|មក|ទៅ|មេ)",
    },
    my = {
      "(ပြော|ခေါ်|ဆို|ကြော်ငြာ)(တုန်းက|ခဲ့တာက|တော့|တာက)...(တကယ်|ရောက်တော့|တော့|ဟုတ်ဘူး|မဟုတ်)",
      "(ရောက်တော့|ရောက်မှ|တကယ်တမ်း)...(မဟုတ်|ပြောင်း|တစ်မျိုး|လိမ်|ဟုတ်ဘူး|တခြား|ကျား|ခိုင်း)",
      "(အလိမ်ခံ|လိမ်ခေါ်|လိမ်ပြီးခေါ်)(ရ|လာ|သွား)?",
    },
  },
  -- Everyday life says so, too, and Vietnamese without accents says it by accident: somebody's work, papers or way home must
  -- be spoken of.
  when = function(ad)
    local language = ad:language()
    if ad:kind() == "conversation" or language == "my" or language == "km" or language == "lo" then return true end
    return ad:has("<work-mekong>")
  end,
  fires = {
    zh = {
      "«说好做前台，结果»完全不一样",
    },
    vi = {
      "họ «hứa làm nhà hàng, ai ngờ» khác hẳn",
    },
    lo = {
      "ເຂົາ«ບອກວ່າຮ້ານອາຫານ ແຕ່»ບໍ່ແມ່ນ",
    },
    km = {
      "គេ«ប្រាប់ថាធ្វើនៅហាង តែ»មិនមែន",
    },
    my = {
      "စက်ရုံလို့ ပြောတုန်းက «ရောက်တော့ မဟုတ်»ဘူး",
    },
  },
  silent = {
    zh = {
      "一切顺利",
    },
    vi = {
      "mọi thứ ổn cả",
    },
    lo = {
      "ທຸກຢ່າງດີ",
    },
    km = {
      "គ្រប់យ៉ាងដូចសន្យា",
    },
    my = {
      "ပြောထားတဲ့အတိုင်း အဆင်ပြေတယ်",
    },
  },
  advice = "Ask what was promised, by whom and in which words; keep the first messages.",
}
