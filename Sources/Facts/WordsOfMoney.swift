/// Currencies, and pay by the piece and by the shift.
let moneyWords: [(Meaning, String)] = [
    (
        .currency("THB"),
        "บาท|บ.|บ|บาทไทย|บๅท|฿|thb|baht|bath|bht|泰铢|泰銖|泰株|铢|銖|밧|바트|バーツ|ບາດ|បាត|ဘတ်|бат|бата|батов"
    ),
    (.currency("LAK"), "กีบ|ກີບ|lak|kip|₭|基普|គីប"),
    (.currency("KHR"), "เรียล|រៀល|khr|riel|riels|៛|瑞尔|ຣຽນ"),
    (.currency("MMK"), "จ๊าด|จ๊าต|ကျပ်|ks|mmk|kyat|kyats|缅币|ຈັດ"),
    (.currency("VND"), "ดอง|đồng|vnd|vnđ|dong|₫|đ|đ.|越南盾"),
    (.currency("IDR"), "รูเปียห์|idr|rupiah|rp|rp.|印尼盾"),
    (.currency("MYR"), "ริงกิต|myr|ringgit|rm|林吉特|रिंगिट|রিঙ্গিত"),
    (.currency("PHP"), "เปโซ|php|peso|pesos|piso|₱|比索"),
    (.currency("SGD"), "ดอลลาร์สิงคโปร์|sgd|s$|新币|新幣|ดอลสิงคโปร์"),
    (.currency("CNY"), "หยวน|cny|rmb|yuan|元|块|塊|人民币|¥|￥|위안|юаней|tệ|nhân dân tệ|ຢວນ"),
    (.currency("TWD"), "เหรียญไต้หวัน|ดอลลาร์ไต้หวัน|ดอลไต้หวัน|twd|nt$|nt|ntd|台币|台幣|đài tệ"),
    (.currency("HKD"), "เหรียญฮ่องกง|ดอลลาร์ฮ่องกง|hkd|hk$|港币|港幣"),
    (.currency("KRW"), "วอน|krw|won|₩|원|韩元|韓元"),
    (.currency("JPY"), "เยน|jpy|yen|yên|円|日元|日圓|엔|иен"),
    (.currency("INR"), "รูปีอินเดีย|inr|rupees|rupee|rs|rs.|₹|रुपये|रुपए|रुपया|रु|रु.|卢比"),
    (.currency("BDT"), "bdt|taka|tk|tk.|টাকা|টাকায়|টাকার|৳|टाका"),
    (.currency("NPR"), "npr|nrs|nrs.|रुपैयाँ|रुपैया"),
    (.currency("LKR"), "lkr|slr"),
    (.currency("RUB"), "รูเบิล|rub|rubles|roubles|руб|руб.|рублей|рубля|₽"),
    (.currency("KES"), "kes|ksh|ksh.|kshs|shilingi|shillings"),
    (.currency("UGX"), "ugx|ush"), (.currency("TZS"), "tzs|tsh"),
    (.currency("ETB"), "etb|birr|ብር"),
    (.currency("AED"), "เดอร์แฮม|aed|迪拉姆|dirham|dirhams|dhs|dh|دره|درهم|दिर्हम|দিরহাম"),
    (.currency("SAR"), "sar|riyal|riyals|ريال|रियाल|রিয়াল"),
    (.currency("KWD"), "kwd|dinar|दिनार"), (.currency("QAR"), "qar"), (.currency("OMR"), "omr"),
    (
        .currency("USD"),
        "ดอลลาร์|ดอลล่าร์|ดอล|เหรียญ|เหรียญสหรัฐ|ดอลลาร์สหรัฐ|usd|us$|$|dollar|dollars|buck|bucks|"
            + "美元|美金|美刀|刀|달러|불|đô|đô la|đô-la|dolar|dola|usdt|доллар|долларов|долл|डॉलर|"
            + "ডলার|ໂດລາ|ដុល្លារ|ဒေါ်လာ"
    ),
    (.currency("EUR"), "ยูโร|eur|euro|euros|€|欧元|евро"),
    (.currency("GBP"), "ปอนด์|gbp|pound|pounds|quid|£|英镑|bảng anh"),
    (.currency("AUD"), "ดอลลาร์ออสเตรเลีย|ดอลออส|aud|au$|a$|澳元"),
    (.currency("CAD"), "ดอลลาร์แคนาดา|cad|ca$|c$|加元"), (.currency("NZD"), "nzd|nz$|纽币"),
    (.currency("ILS"), "เชเกล|ils|shekel|shekels|nis|₪"),
    (
        .eachPiece,
        "คนละ|หัวละ|เล่มละ|ตัวละ|ชิ้นละ|รอบละ|ครั้งละ|ใบละ|งานละ|เคสละ|บัญชีละ|มื้อละ|เที่ยวละ|"
            + "ลำละ|กล่องละ|โลละ|กิโลละ|แก้วละ|ดริ้งค์ละ|ดริ้งละ|คลิปละ|นาทีละ|ทริปละ|ออเดอร์ละ|"
            + "per person|per client|per customer|apiece|each|每件|每单|每單|一单|每次|一次|每趟|计件|"
            + "건당|개당|회당|за штуку|за рейс|за заказ|borongan|ເທື່ອລະ|ຊິ້ນລະ|ຖ້ຽວລະ|តាមដុំ"
    ),
    (
        .pieceUnit,
        "คน|หัว|ชิ้น|ครั้ง|รอบ|เที่ยว|ทริป|ตัว|งาน|เคส|บัญชี|คลิป|ออเดอร์|กล่อง|piece|pieces|pc|pcs|head|"
            + "task|trip|time|order|delivery|sản phẩm|sp|chuyến|cuốc|lần|đơn|potong|pcs|trip|kali|"
            + "orderan|piraso|biyahe|件|单|單|次|趟|건|개|회|штуку|шт|рейс|заказ|पीस|ট্রিপ|ຊິ້ນ|ເທື່ອ|"
            + "ຖ້ຽວ|ដុំ|ជើង|ခု|ခေါက်"
    ),
    (.eachShift, "กะละ|每班|一班|за смену|в смену|ກະລະ"),
    (.shiftUnit, "กะ|shift|ca|buổi|班|смена|смену|ກະ|វេន"),
]
