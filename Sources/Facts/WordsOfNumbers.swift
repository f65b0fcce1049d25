/// Number words, factors, and what joins two numbers to a range.
let numberWords: [(Meaning, String)] = [
    (.number(0), "ศูนย์|zero|零"),
    (
        .spokenDigit(0),
        "không|oh|nol|kosong|〇|공|영|शून्य|ສູນ|សូន្យ|သုည|ноль|sero|শূন্য|sifuri"
    ),
    (.spokenDigit(1), "isa|moja|幺"), (.spokenDigit(2), "dalawa|mbili"),
    (.spokenDigit(3), "tatlo|tatu"), (.spokenDigit(4), "apat|nne"), (.spokenDigit(5), "tano"),
    (.spokenDigit(6), "sita"), (.spokenDigit(7), "pito|saba"), (.spokenDigit(8), "walo|nane"),
    (.spokenDigit(9), "siyam|tisa"),
    (.cue(.ordinal), "th|st|nd|rd"),
    (.number(1), "หนึ่ง|นึง|เอ็ด|one|once|一|한|một|satu|isang|один|одна|एक|ໜຶ່ງ|ນຶ່ງ"),
    (.number(2), "สอง|ยี่|two|twice|दुई|দুই|二|两|兩|두|hai|dua|dalawang|два|две|दो|ສອງ"),
    (.number(3), "สาม|three|তিন|三|세|ba|tiga|tatlong|три|तीन|ສາມ"),
    (.number(4), "สี่|four|চার|四|네|bốn|empat|apat na|четыре|चार|ສີ່"),
    (.number(5), "ห้า|five|五|năm|lima|limang|пять|पाँच|पांच|ຫ້າ"),
    (.number(6), "หก|six|六|sáu|enam|anim na|шесть|छह|छः|ຫົກ"),
    (.number(7), "เจ็ด|seven|七|bảy|tujuh|pitong|семь|सात|ເຈັດ"),
    (.number(8), "แปด|eight|八|tám|delapan|lapan|walong|восемь|आठ|ແປດ"),
    (.number(9), "เก้า|nine|九|chín|sembilan|siyam na|девять|नौ|ເກົ້າ"),
    (.number(10), "ten|sepuluh|mười|десять|दस"),
    (.number(11), "eleven|sebelas"), (.number(12), "twelve|dua belas|двенадцать|बारह"),
    (.number(13), "thirteen"), (.number(14), "fourteen"), (.number(15), "fifteen"),
    (.number(16), "sixteen"), (.number(17), "seventeen"), (.number(18), "eighteen"),
    (.number(20), "twenty"), (.number(30), "thirty"), (.number(40), "forty"),
    (.multiplier(10), "สิบ|十|ສິບ|puluh|mươi"),
    (.multiplier(100), "ร้อย|hundred|百|백|trăm|ratus|сто|सौ|শ|ຮ້ອຍ|រយ"),
    (
        .multiplier(1000),
        "พัน|k|thousand|thousands|千|천|nghìn|ngàn|ribu|rb|rbu|тыс|тыс.|тысяч|тысячи|к|हज़ार|"
            + "हजार|hazar|hazaar|hajar|হাজার|ພັນ|ពាន់|ထောင်|elfu|ሺ|libo|libong|grand"
    ),
    (.multiplier(10_000), "หมื่น|万|萬|만|ໝື່ນ|หมืน|ម៉ឺន|သောင်း|vạn"),
    (.multiplier(100_000), "แสน|lakh|lakhs|lac|लाख|লাখ|লক্ষ|ແສນ|សែន|laki"),
    (
        .multiplier(1_000_000),
        "ล้าน|m|million|mil|mio|triệu|tr|củ|juta|jt|млн|миллион|миллиона|миллионов|ລ້ານ|លាន|"
            + "백만|milyon|milioni"
    ),
    (.multiplier(10_000_000), "crore|crores|करोड़|करोड|কোটি"),
    (.multiplier(100_000_000), "亿|億|억"),
    (.multiplier(100_000), "သိန်း"), (.multiplier(1_000_000), "သန်း"),
    (.leadingMultiplier(10_000), "သောင်း"), (.leadingMultiplier(100_000), "သိန်း"),
    (.leadingMultiplier(1_000_000), "သန်း"),
    (.moneyFactor("VND"), "triệu|tr|củ"), (.moneyFactor("IDR"), "juta|jt|rb|rbu"),
    (.moneyFactor("MMK"), "သိန်း|သောင်း|သန်း"),
    (.moneyFactor(nil), "万|萬|만|lakh|lakhs|lac|लाख|লাখ|লক্ষ|тыс|тыс.|тысяч"),
    (
        .through,
        "-|–|—|−|‑|~|～|〜|から|ถึง|မှ|থেকে|देखि|hanggang|hadi|mpaka|to|until|till|至|到|đến|tới|sampai|hingga|s/d|до|से|ຫາ|ដល់|부터"
    ),
    (
        .cue(.about),
        "ประมาณ|ราว|ราวๆ|เกือบ|กว่า|about|around|approx|approx.|roughly|nearly|almost|约|大约|약|"
            + "khoảng|sekitar|около|примерно|लगभग|:|="
    ),
    (
        .cue(.below),
        "ต่ำกว่า|ไม่ถึง|น้อยกว่า|ยังไม่ถึง|under|below|less than|younger than|not yet|未满|不满|"
            + "dưới|di bawah|kurang dari|bawah|до|младше|ຕ່ຳກວ່າ|ຕໍ່າກວ່າ|អាយុក្រោម|ក្រោមអាយុ|ក្រោម|"
            + "mababa sa|wala pang|chini ya"
    ),
    (
        .cue(.lessThan),
        "미만|未満|အောက်|မပြည့်|မပြည့်သေး|မပြည့်သေးသူ|से कम|से नीचे|मुनि|भन्दा कम|এর নিচে|নিচে|নীচে|এর কম"
    ),
    (.cue(.andDown), "以下|이하|trở xuống|ke bawah|pababa|ลงมา|ລົງມາ"),
    (
        .cue(.upTo),
        "ไม่เกิน|สูงสุด|up to|at most|max|max.|maximum|not over|not more than|不超过|最高|tối đa|"
            + "maksimal|maks|maks.|ບໍ່ເກີນ|не старше|အများဆုံး|"
            + "អតិបរមា|មិនលើស|अधिकतम|সর্বোচ্চ|không quá|tidak lebih dari"
    ),
    (
        .cue(.atLeast),
        "ขั้นต่ำ|อย่างน้อย|ไม่ต่ำกว่า|ไม่น้อยกว่า|ตั้งแต่|เริ่มต้น|เริ่ม|at least|min|min.|"
            + "minimum|from|starting|starting at|starts at|start at|至少|từ|minimal|mulai|от|с|"
            + "не моложе|ຕັ້ງແຕ່|满|年满|滿|年滿|"
            + "ចាប់ពី|အနည်းဆုံး|dari|mula|कम से कम|न्यूनतम|কমপক্ষে|সর্বনিম্ন|kuanzia|ຢ່າງໜ້ອຍ"
    ),
    (.cue(.above), "มากกว่า|เกิน|over|above|more than|older than|hơn|trên|lebih dari|свыше|старше"),
    (
        .cue(.andUp),
        "ขึ้นไป|อัพ|อัป|up|and up|and above|and over|or above|or over|or older|and older|plus|+|"
            + "以上|及以上|周岁以上|起|이상|trở lên|ke atas|ke atasnya|pataas|и старше|ຂຶ້ນໄປ|ឡើងទៅ|ឡើង|"
            + "ឡើងលើ|နှင့်အထက်|အထက်|से ऊपर|से अधिक|माथि|भन्दा माथि|উপরে|এর উপরে|বা তার বেশি|na kuendelea|na zaidi"
    ),
    (.cue(.percent), "%|เปอร์เซ็นต์|percent|per cent|เท่า|เท่าตัว"),
    (
        .cue(.counter),
        "x|คน|อัตรา|ตำแหน่ง|ท่าน|ราย|ตัว|ห้อง|ข้อ|ที่|ครั้ง|รอบ|ชั้น|ตึก|หลัง|คัน|ลำ|ใบ|เล่ม|ชุด|"
            + "ฉบับ|แห่ง|กม.|กม|กิโล|กิโลเมตร|เมตร|ตร.ม.|ไร่|ไลค์|วิว|ผู้ติดตาม|แต้ม|คะแนน|คำ|นาที|"
            + "วินาที|งวด|สาขา|ปาก|รุ่น|ซม.|กก.|ลิตร|หน่วย|เครื่อง|ชิ้น|ไอดี|"
            + "people|persons|person|workers|positions|posts|vacancies|openings|staff|pax|beds|"
            + "rooms|times|km|kg|cm|wpm|gb|mb|miles|mi|followers|likes|views|words|minutes|mins|"
            + "min|seconds|points|steps|slots|orders|calls|kids|children|candidates|"
            + "名|人|个|位|次|명|người|orang|katao|человек|जना|लोग|লোক|মানুষ|জন|ຄົນ|នាក់|ဦး|ယောက်|view|dân|粉丝|户|"
            + "класс|класса|классе|公里|平米|平方|吨|字|步|点赞|用户|ซีซี|cc|ไมล์|ร้าน|โซน|พนักงาน|โหล|penduduk|pengguna|watu"
    ),
]
