/// Currencies, words that speak of pay, and pay by the piece.
let moneyWords: [(Meaning, String)] = [
    (.currency("THB"), "บาท|บ.|บ|บาทไทย|฿|thb|baht|bath|泰铢|泰銖|铢|밧|바트|ບາດ|បាត|ဘတ်|бат"),
    (.currency("LAK"), "กีบ|ກີບ|lak|kip|₭|基普"),
    (.currency("KHR"), "เรียล|រៀល|khr|riel|riels|៛|瑞尔"),
    (.currency("MMK"), "จ๊าด|จ๊าต|ကျပ်|mmk|kyat|kyats|缅币"),
    (.currency("VND"), "ดอง|đồng|vnd|vnđ|dong|₫|đ|đ.|越南盾"),
    (.currency("IDR"), "รูเปียห์|idr|rupiah|rp|rp.|印尼盾"),
    (.currency("MYR"), "ริงกิต|myr|ringgit|rm|林吉特|रिंगिट|রিঙ্গিত"),
    (.currency("PHP"), "เปโซ|php|peso|pesos|piso|₱"),
    (.currency("SGD"), "ดอลลาร์สิงคโปร์|sgd|s$|新币|新幣|ดอลสิงคโปร์"),
    (.currency("CNY"), "หยวน|cny|rmb|yuan|元|块|塊|人民币|¥|￥|위안|юаней|tệ|nhân dân tệ|ຢວນ"),
    (.currency("TWD"), "เหรียญไต้หวัน|ดอลลาร์ไต้หวัน|ดอลไต้หวัน|twd|nt$|nt|ntd|台币|台幣|đài tệ"),
    (.currency("HKD"), "เหรียญฮ่องกง|ดอลลาร์ฮ่องกง|hkd|hk$|港币|港幣"),
    (.currency("KRW"), "วอน|krw|won|₩|원|韩元|韓元"),
    (.currency("JPY"), "เยน|jpy|yen|yên|円|日元|日圓|엔"),
    (.currency("INR"), "รูปีอินเดีย|inr|rupees|rupee|rs|rs.|₹|रुपये|रुपए|रुपया|रु|रु.|卢比"),
    (.currency("BDT"), "bdt|taka|tk|tk.|টাকা|৳"),
    (.currency("NPR"), "npr|nrs|nrs.|रुपैयाँ|रुपैया"),
    (.currency("LKR"), "lkr|slr"),
    (.currency("RUB"), "รูเบิล|rub|rubles|roubles|руб|руб.|рублей|рубля|₽"),
    (.currency("KES"), "kes|ksh|ksh.|kshs|shilingi|shillings"),
    (.currency("UGX"), "ugx|ush"), (.currency("TZS"), "tzs|tsh"),
    (.currency("ETB"), "etb|birr|ብር"),
    (.currency("AED"), "เดอร์แฮม|aed|dirham|dirhams|dhs|dh|دره|درهم|दिर्हम|দিরহাম"),
    (.currency("SAR"), "sar|riyal|riyals|ريال|रियाल|রিয়াল"),
    (.currency("KWD"), "kwd|dinar|दिनार"), (.currency("QAR"), "qar"), (.currency("OMR"), "omr"),
    (
        .currency("USD"),
        "ดอลลาร์|ดอลล่าร์|ดอล|เหรียญ|เหรียญสหรัฐ|ดอลลาร์สหรัฐ|usd|us$|$|dollar|dollars|buck|bucks|"
            + "美元|美金|美刀|刀|달러|불|đô|đô la|đô-la|dolar|dola|usdt|доллар|долларов|долл|डॉलर|"
            + "ডলার|ໂດລາ|ដុល្លារ|ဒေါ်လာ"
    ),
    (.currency("EUR"), "ยูโร|eur|euro|euros|€|欧元|евро"),
    (.currency("GBP"), "ปอนด์|gbp|pound|pounds|quid|£|英镑"),
    (.currency("AUD"), "ดอลลาร์ออสเตรเลีย|ดอลออส|aud|au$|a$|澳元"),
    (.currency("CAD"), "ดอลลาร์แคนาดา|cad|ca$|c$|加元"), (.currency("NZD"), "nzd|nz$|纽币"),
    (.currency("ILS"), "เชเกล|ils|shekel|shekels|₪"),
    (
        .cue(.pay),
        "ค่าจ้าง|ค่าแรง|รายได้|ได้|จ่าย|เบี้ย|เบี้ยขยัน|โบนัส|คอม|ค่าคอม|คอมมิชชั่น|ฐาน|การันตี|"
            + "ประกันเงิน|หัก|ปรับ|มัดจำ|เงินประกัน|ค้ำประกัน|ค่า|โอน|กู้|หนี้|ค้าง|เบิก|ราคา|เรท|"
            + "ค่าตัว|ค่าหัว|ค่าหัวคิว|ค่าตั๋ว|ค่าปรับ|ผ่อน|เงิน|รับเงิน|เก็บเงิน|ทุน|คืน|ล่วงหน้า|"
            + "วาง|เซ้ง|เงินก้อน|ยืม|ยอด|ฝาก|ทิป|เดือนชน|เรตติ้ง|บวก|เงินสด|เสีย|ส่วนต่าง|"
            + "salary|salaries|pay|pays|paid|paying|payment|wage|wages|earn|earns|earning|earnings|"
            + "income|fee|fees|deposit|bonus|bonuses|fine|fines|cost|costs|price|deduct|deducted|"
            + "debt|owe|owes|owed|loan|rent|charge|commission|basic|stipend|penalty|compensate|"
            + "bond|advance|prepay|allowance|ot|cash|transfer|refund|rate|basic pay|make|money|"
            + "lương|thu nhập|phí|cọc|nợ|thưởng|tiền|gaji|upah|bayar|biaya|denda|komisi|kasbon|"
            + "hutang|potong|deposito|sahod|sweldo|utang|bayad|kita|suweldo|工资|薪资|薪|底薪|月入|"
            + "收入|提成|押金|费|中介费|赔|罚款|工錢|급여|월급|보증금|수입|зарплата|зп|оплата|залог|"
            + "доход|долг|платим|штраф|वेतन|सैलरी|तनख्वाह|एडवांस|पैसा|पगार|peshgi|तलब|talab|salari|বেতন|"
            + "ເງິນເດືອນ|ລາຍໄດ້|ໄດ້|ໜີ້|ຄ່າ|ប្រាក់ខែ|ប្រាក់ឈ្នួល|លុយ|លចា|လစာ|လခ|စရံ|အကြွေး|"
            + "mshahara|malipo|ada|deni|ደመወዝ"
    ),
    (
        .eachPiece,
        "คนละ|หัวละ|เล่มละ|ตัวละ|ชิ้นละ|รอบละ|ครั้งละ|ใบละ|งานละ|เคสละ|บัญชีละ|มื้อละ|เที่ยวละ|"
            + "ลำละ|กล่องละ|โลละ|กิโลละ|แก้วละ|ดริ้งค์ละ|ดริ้งละ|คลิปละ|นาทีละ|ทริปละ|ต่อทริป|"
            + "ต่อคน|ต่อหัว|ต่อชิ้น|ต่อครั้ง|per piece|per head|per person|per task|per trip|"
            + "each|apiece|per client|per customer"
    ),
    (.eachShift, "กะละ|ต่อกะ|/กะ|per shift|a shift|/shift"),
]
