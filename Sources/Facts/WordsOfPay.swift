/// Words beside a sum that the worker is to pay, or that is taken from her.
private let fromWorker =
    "ต้องจ่าย|จ่ายก่อน|ต้องโอน|โอนก่อน|โอนมาก่อน|มัดจำ|ค่ามัดจำ|เงินมัดจำ|โอนมัดจำ|ประกันเงิน|เงินประกัน|"
    + "เงินค้ำประกัน|ค้ำประกัน|ค่าค้ำประกัน|เสียค่า|ต้องเสีย|ต้องเสียค่า|เสียเงิน|หัก|หักเงิน|หักเงินเดือน|"
    + "หักค่าแรง|หักค่าจ้าง|หักจากเงินเดือน|หักจากค่าแรง|ปรับ|ค่าปรับ|โดนปรับ|ค่าหัวคิว|ค่านายหน้า|"
    + "ค่าสมัคร|ค่าดำเนินการ|ค่าธรรมเนียม|ค่าไถ่|ใช้หนี้|เป็นหนี้|ติดหนี้|ชดใช้|"
    + "you pay|you must pay|you need to pay|you have to pay|you will pay|must pay|have to pay|"
    + "need to pay|pay us|deposit|security deposit|placement fee|agency fee|recruitment fee|"
    + "processing fee|registration fee|service fee|training fee|fee|fees|fine|fined|penalty|"
    + "deduct|deducts|deducted|deduction|you owe|i owe|i paid|ransom|salary deduction|"
    + "phải đóng|phải nộp|đặt cọc|cọc|tiền cọc|phí|phí hồ sơ|phí môi giới|phí dịch vụ|trừ lương|"
    + "phạt|tiền phạt|nợ|bồi thường|harus bayar|bayar dulu|kena bayar|biaya|uang jaminan|deposito|"
    + "denda|potong|dipotong|potong gaji|hutang|kaltas|kinakaltas|multa|utang|"
    + "押金|保证金|定金|中介费|服务费|手续费|报名费|培训费|罚款|罚|扣|扣款|扣工资|赔付|先交|欠|"
    + "보증금|수수료|벌금|공제|선입금|保証金|罰金|手数料|залог|штраф|комиссия|удержание|долг|"
    + "फीस|शुल्क|जुर्माना|कटौती|कर्ज|धरौटी|জামানত|জরিমানা|ঋণ|দিতে হবে|ມັດຈຳ|ຄ່ານາຍໜ້າ|ຫັກ|"
    + "ຫັກເງິນເດືອນ|ປັບໃໝ|ຄ່າປັບ|ໜີ້|ຕ້ອງຈ່າຍ|ຄ່າທຳນຽມ|ប្រាក់កក់|លុយកក់|ថ្លៃសេវា|កាត់ប្រាក់ខែ|"
    + "កាត់លុយ|ពិន័យ|ជំពាក់|ត្រូវបង់|ត្រូវបង់ប្រាក់|စရံ|စရံငွေ|အာမခံ|ပွဲစားခ|လစာဖြတ်|လခဖြတ်|"
    + "ဒဏ်ကြေး|အကြွေး|ဝန်ဆောင်ခ|ပေးသွင်းရ|faini|deni|makato"

/// Words beside a sum that the employer pays.
private let fromEmployer =
    "เงินเดือน|รายได้|ค่าจ้าง|ค่าแรง|ค่าตอบแทน|บริษัทจ่าย|นายจ้างจ่าย|เราจ่าย|จ่ายให้|ได้รับ|"
    + "ได้เงินเดือน|ได้ค่าแรง|เบี้ยขยัน|เบี้ยเลี้ยง|โบนัส|การันตี|ประกันรายได้|ฐานเงินเดือน|"
    + "salary|salaries|wage|wages|we pay|we will pay|company pays|company will pay|employer pays|"
    + "pay me|paid me|pays you|pay you|paid to you|earn|earns|earning|earnings|income|stipend|"
    + "bonus|bonuses|allowance|basic pay|basic salary|lương|mức lương|lương cứng|lương cơ bản|"
    + "thu nhập|thưởng|gaji|gaji pokok|upah|penghasilan|pendapatan|sahod|sweldo|suweldo|"
    + "工资|薪资|薪水|薪酬|月薪|日薪|时薪|時薪|底薪|收入|月入|月到手|年薪|工錢|급여|월급|일당|시급|연봉|주급|"
    + "수입|時給|日給|月給|月収|年収|給料|зарплата|зп|оклад|доход|оплата|वेतन|सैलरी|तनख्वाह|पगार|तलब|"
    + "talab|salari|ज्याला|বেতন|মজুরি|ເງິນເດືອນ|ລາຍໄດ້|ຄ່າແຮງ|ប្រាក់ខែ|ប្រាក់ឈ្នួល|ចំណូល|လစာ|လခ|"
    + "ဝင်ငွေ|mshahara|malipo|ደመወዝ"

/// Words that speak of pay, whoever pays it.
let payWords: [(Meaning, String)] = [
    (.cue(.paidByWorker), fromWorker), (.cue(.pay), fromWorker),
    (.cue(.paidByEmployer), fromEmployer), (.cue(.pay), fromEmployer),
    (.cue(.first), "ก่อน|ล่วงหน้า|first|upfront|up front|in advance|trước|dulu|muna|先|ກ່ອນ|មុន"),
    (
        .cue(.pay),
        "ได้|จ่าย|เบี้ย|คอม|ค่าคอม|คอมมิชชั่น|ฐาน|ค่า|โอน|กู้|หนี้|ค้าง|เบิก|ราคา|เรท|ค่าตัว|ค่าหัว|"
            + "ค่าตั๋ว|ผ่อน|เงิน|รับเงิน|เก็บเงิน|ทุน|คืน|ล่วงหน้า|วาง|เซ้ง|เงินก้อน|ยืม|ยอด|ฝาก|ทิป|"
            + "เดือนชน|เรตติ้ง|บวก|เงินสด|เสีย|ส่วนต่าง|pay|pays|paid|paying|payment|cost|costs|price|"
            + "debt|owe|owes|owed|loan|rent|charge|commission|basic|compensate|bond|advance|prepay|"
            + "ot|cash|transfer|refund|rate|make|money|tiền|bayar|komisi|kasbon|bayad|kita|薪|提成|费|"
            + "赔|платим|платят|एडवांस|पैसा|peshgi|ໄດ້|ຄ່າ|ຈ່າຍ|លុយ|លចា|ada|"
            + "giá|trả|收了|交了|付了|给了|花了|借了|欠了|देगा|देंगे|दूंगा|दिया|लिया|मिलेगा|मिलेंगे|कमाई|कमाओ|"
            + "भुगतान|नकद|उधार|किश्त|dega|denge|diya|liya|milega|milenge|kamai|kamao|tankhwah|paisa|"
            + "paise|udhar|karza|nagad|baki|kharcha|पेस्की|पेश्की|एडभान्स|कमाइ|दिने|दिन्छ|तिर्नु|भाडा|"
            + "नगद|बाँकी|ऋण|लाग्छ|peski|dincha|tirnu|bhada|lagcha|beton|taka|dile|lagbe|agrim|hajira|"
            + "হাজিরা|অগ্রিম|আগাম|জমা|দিলে|দিতে|লাগবে|বাকি|nilipe|ulipe|kulipa|lipa|analipa|ပေးမှ|"
            + "ပေးရ|드림|지급|日払い"
    ),
]
