/// Units of time, periods of pay, days off, and what hours and stretches of time are about.
let timeWords: [(Meaning, String)] = [
    (
        .unit(.minute),
        "นาที|minute|minutes|mins|分钟|分鐘|분|phút|menit|minit|минут|मिनट|মিনিট|ນາທີ|នាទី|မိနစ်|dakika"
    ),
    (
        .unit(.hour),
        "ชม.|ชม|ช.ม.|ชั่วโมง|ชัวโมง|hour|hours|hr|hrs|hr.|hrs.|h|小时|小時|个小时|時間|시간|tiếng|"
            + "giờ|jam|oras|час|часа|часов|ч|घंटे|घण्टे|घण्टा|घंटा|ঘণ্টা|ঘন্টা|ঘণ্টার|ຊົ່ວໂມງ|ຊມ|ຊມ.|ម៉ោង|နာရီ|saa|ghante|ghanta|"
            + "masaa|ሰዓት"
    ),
    (
        .unit(.day),
        "วัน|day|days|d|ngày|hari|araw|天|日|일|день|дня|дней|दिन|দিন|দিনের|ວັນ|ມື້|ថ្ងៃ|ရက်|siku|din"
    ),
    (
        .unit(.week),
        "สัปดาห์|อาทิตย์|สัปดาห์|week|weeks|wk|wks|tuần|minggu|linggo|周|星期|礼拜|주|주일|неделю|"
            + "недели|неделя|недель|हफ्ते|हफ़्ते|हप्ता|सप्ताह|hafta|hafte|সপ্তাহ|সপ্তাহের|ອາທິດ|សប្តាហ៍|wiki"
    ),
    (
        .unit(.month),
        "เดือน|ด.|month|months|mo|mth|mths|mos|tháng|bulan|bln|buwan|月|个月|個月|개월|달|месяц|"
            + "месяца|месяцев|мес|мес.|महीने|महीना|महिना|माह|mahine|mahina|মাস|মাসের|mas|ເດືອນ|ខែ|လ|mwezi|"
            + "miezi"
    ),
    (
        .unit(.year),
        "ปี|year|years|yr|yrs|yr.|yrs.|y|năm|tahun|thn|taon|年|년|год|года|лет|साल|वर्ष|বছর|বছরের|taong|anyos|ປີ|"
            + "ឆ្នាំ|နှစ်|mwaka|miaka"
    ),
    (
        .each(.hour),
        "hourly|per hour|an hour|ph|p/h|/hr|/hour|ต่อชั่วโมง|ต่อชม.|ต่อชม|mỗi giờ|một giờ|theo giờ|per jam|sejam|"
            + "kada oras|bawat oras|в час|за час|每小时|每个小时|一小时|प्रति घंटा|প্রতি ঘণ্টা|ঘণ্টায়|တစ်နာရီ|"
            + "ក្នុងមួយម៉ោង|មួយម៉ោង|kwa saa"
    ),
    (.eachBefore(.hour), "ชั่วโมงละ|ชม.ละ|ชมละ|ช.ม.ละ|时薪|時薪|시급|時給|ຊົ່ວໂມງລະ|ຊມລະ"),
    (
        .each(.day),
        "รายวัน|daily|mỗi ngày|sehari|per hari|araw-araw|per day|a day|each day|every day|в день|"
            + "ក្នុងមួយថ្ងៃ|មួយថ្ងៃ|p/d|pd|per diem|ต่อวัน|per araw|isang araw|kwa siku|一天|每天|每日|一日|하루|매일|"
            + "prati din|प्रति दिन|प्रतिदिन|रोज|रोज़|roz|दैनिक|दिनको|दिन में|दिनमा|দৈনিক|প্রতিদিন|দিনে|harian|"
            + "arawan|bawat araw|за день|ежедневно|ຕໍ່ມື້|ຕໍ່ວັນ|ប្រចាំថ្ងៃ|រាល់ថ្ងៃ|ថ្ងៃមួយ|တစ်ရက်|တစ်ရက်ကို|"
            + "တစ်နေ့|တစ်နေ့ကို|တစ်နေ့လျှင်|တစ်ရက်လျှင်|နေ့စဉ်"
    ),
    (.eachBefore(.day), "วันละ|วันล่ะ|日薪|工资日结|当日结|일당|일급|日給|ມື້ລະ|ວັນລະ"),
    (
        .each(.week),
        "รายสัปดาห์|ต่อสัปดาห์|ต่ออาทิตย์|weekly|per week|a week|each week|every week|pw|p/w|每周|"
            + "每週|一周|seminggu|per minggu|tiap minggu|mỗi tuần|kada linggo|в неделю|hapta ma|"
            + "hafte me|in the week|per hafta|isang linggo|bawat linggo|lingguhan|mingguan|за неделю|हफ्ते में|"
            + "हफ़्ते में|हप्तामा|सप्ताह में|सप्तामा|সপ্তাহে|প্রতি সপ্তাহে|ຕໍ່ອາທິດ|ក្នុងមួយសប្តាហ៍|មួយសប្តាហ៍|"
            + "တစ်ပတ်|တစ်ပတ်ကို|တစ်ပတ်မှာ|kwa wiki|매주|一星期|每星期|一礼拜"
    ),
    (.eachBefore(.week), "สัปดาห์ละ|อาทิตย์ละ|周薪|주급|주|週給|ອາທິດລະ"),
    (
        .each(.month),
        "รายเดือน|ต่อเดือน|monthly|per month|a month|each month|every month|pcm|p/m|每月|一个月|"
            + "mỗi tháng|sebulan|per bulan|tiap bulan|buwanang|kada buwan|isang buwan|в месяц|"
            + "ក្នុងមួយខែ|kwa mwezi|महिनामा|महिने में|महीने में|महीने का|महिनाको|मासिक|महीना|mahina|mahine|mahine me|mahine mein|har mahine|हर महीने|माहवार|प्रति माह|प्रति महीना|"
            + "प्रतिमहिना|মাসিক|প্রতি মাসে|মাসে|bulanan|bawat buwan|buwan-buwan|за месяц|ежемесячно|"
            + "ຕໍ່ເດືອນ|ប្រចាំខែ|រាល់ខែ|មួយខែ|ខែមួយ|တစ်လ|တစ်လကို|တစ်လမှာ|တစ်လလျှင်|လစဉ်|月々|매월|매달|한달에|한 달에"
    ),
    (
        .eachBefore(.month),
        "เดือนละ|เดือนล่ะ|เงินเดือน|月薪|月入|月到手|월급|월|ເງິນເດືອນ|ເດືອນລະ|ប្រាក់ខែ|月給|月収|"
            + "monthly salary|mahine ka"
    ),
    (.eachBefore(.month), "月休"), (.eachBefore(.week), "周休|周休息"),
    (
        .each(.year),
        "ต่อปี|รายปี|yearly|annually|per year|a year|per annum|pa|p.a.|setahun|per tahun|mỗi năm|в год|"
            + "за год|每年|kwa mwaka|প্রতি বছর"
    ),
    (.eachBefore(.year), "ปีละ|年薪|연봉|年収|ປີລະ"),
    (.unitBefore(.hour), "saa|masaa"), (.unitBefore(.day), "siku"), (.unitBefore(.week), "wiki"),
    (.unitBefore(.month), "miezi"), (.unitBefore(.year), "miaka"),
    (
        .per,
        "/|ต่อ|per|a|an|each|every|ทุก|mỗi|một|tiap|setiap|kada|bawat|sa|в|за|ລະ|ຕໍ່|ក្នុង|ក្នុងមួយ|प्रति|প্রতি|"
            + "kwa|매|每"
    ),
    (
        .cue(.work),
        "ทำงาน|ทำ|กะ|เข้ากะ|เวลางาน|เวลาทำงาน|เวลา|เข้างาน|ไลฟ์|นั่ง|work|works|working|shift|shifts|"
            + "duty|timing|timings|hours:|working hours|work hours|làm|làm việc|kerja|bekerja|jam "
            + "kerja|trabaho|上班|工作|班|근무|работа|график|смена|смены|смену|ड्यूटी|duty|কাজ|ডিউটি|"
            + "ເຮັດວຽກ|ວຽກ|ធ្វើការ|အလုပ်|အလုပ်ချိန်|လုပ်ချိန်|kazi|full time|part time|part-time|full-time"
    ),
    (
        .cue(.appointment),
        "สมัคร|สัมภาษณ์|ติดต่อ|โทร|เปิด|นัด|ประชุม|รับสมัคร|walk in|walk-in|interview|apply|open|"
            + "call|meeting|office hours|contact|面试|预约|เปิดทำการ|ร้านเปิด|delivery|event|pick up"
    ),
    (
        .cue(.dayOff),
        "หยุด|วันหยุด|ได้หยุด|ออฟ|day off|days off|off|off day|off days|rest day|rest days|holiday|"
            + "nghỉ|libur|cuti|pahinga|day-off|days-off|休|休息|月休|周休|휴무|주휴|выходной|"
            + "выходных|выходные|छुट्टी|chutti|chhutti|बिदा|bida|ছুটি|ພັກ|ວັນພັກ|ឈប់|ឈប់សម្រាក|សម្រាក|ថ្ងៃឈប់|ថ្ងៃសម្រាក|ပိတ်ရက်|"
            + "နားရက်|နား|ပိတ်|off:|ngày nghỉ|được nghỉ|hari libur|hari cuti|휴일|쉼|쉬는 날|休み|休日|"
            + "放假|쉬어요|쉽니다|쉬고|쉰다|mapumziko|siku ya mapumziko"
    ),
    (
        .cue(.noDayOff),
        "ไม่มีวันหยุด|ไม่ได้หยุด|ไม่หยุด|ไม่มีหยุด|ห้ามหยุด|no day off|no days off|no off day|"
            + "no off days|no off|without day off|without days off|no rest day|no rest days|"
            + "no holidays|seven days a week|không nghỉ|không ngày nghỉ|tanpa libur|tiada cuti|"
            + "walang day off|无休|不休息|全年无休|휴무 없음|без выходных|कोई छुट्टी नहीं|no chutti|"
            + "ছুটি নেই|ບໍ່ມີວັນພັກ|ບໍ່ໄດ້ພັກ|គ្មានថ្ងៃឈប់|គ្មានថ្ងៃសម្រាក|មិនឈប់សម្រាក|24/7|không có ngày nghỉ|"
            + "không được nghỉ|tidak ada libur|gak ada libur|nggak ada libur|ga ada libur|tanpa hari libur|"
            + "tak ada cuti|tiada hari cuti|walang rest day|walang off|没有休息|没有假期|没有假|無休|年中無休|쉬는 날 없음|"
            + "연중무휴|छुट्टी नहीं|बिदा छैन|बिदा हुँदैन|bida chaina|কোনো ছুটি নেই|কোন ছুটি নেই|ပိတ်ရက်မရှိ|"
            + "နားရက်မရှိ|ပိတ်ရက် မရှိ|နားရက် မရှိ|hakuna mapumziko|hakuna siku ya mapumziko|bila mapumziko"
    ),
    (
        .cue(.everyDay),
        "ทำทุกวันไม่หยุด|làm cả tuần|làm tất cả các ngày|ทำงานทุกวัน|ทำทุกวัน|work every day|working every day|works every day"
    ),
    (.cue(.no), "ไม่|ไม่มี|no|not|without|không|tidak|tanpa|walang|没有|不|없음|нет|नहीं|ບໍ່|គ្មាន"),
    (.cue(.every), "ทุก|every|each|每|每个|mỗi|tiap|setiap"),
    (
        .cue(.contract),
        "สัญญา|เซ็นสัญญา|contract|contracts|agreement|kontrata|mkataba|契約|合約|চুক্তি|सम्झौता|hợp đồng|kontrak|合同|合约|계약|контракт|अनुबंध|करार|"
            + "ສັນຍາ|កិច្ចសន្យា|စာချုပ်"
    ),
    (
        .cue(.trial),
        "ทดลองงาน|ทดลอง|probation|trial|thử việc|masa percobaan|试用期|試用期|수습|試用期間|испытательный срок|"
            + "परिवीक्षा|ທົດລອງງານ|សាកល្បង|အစမ်းခန့်|অস্থায়ী"
    ),
    (
        .cue(.unpaid),
        "ไม่จ่าย|ไม่ได้เงิน|ค้างค่าจ้าง|ไม่ได้ค่าแรง|unpaid|not paid|no pay|no salary|no wages|"
            + "never paid|without pay|ยังไม่ได้เงิน|ไม่ได้รับค่าจ้าง|belum dibayar|chưa trả lương"
    ),
    (.cue(.ago), "แล้ว|ที่แล้ว|ก่อน|ago|already|earlier|前|전|назад|lalu"),
    (.cue(.within), "ภายใน|within|ใน|in|inside|内|之内|trong|dalam|через|ให้ติดต่อภายใน"),
    (.cue(.waiting), "รอ|อีก|นาน|after|wait|another|next|last|every|ทุก|ทุกๆ|หลัง|หลังจาก|by road"),
    (.cue(.away), "away|drive|from|later|before|notice|ล่วงหน้า|ago"),
]

/// Words that tell the hour.
let clockWords: [(Meaning, String)] = [
    (.clock(.am), "am|a.m.|a.m|in the morning|of the morning|umaga|ng umaga"),
    (.clock(.forenoon), "sáng|pagi|утра|ព្រឹក"),
    (
        .clock(.pm),
        "pm|p.m.|p.m|in the afternoon|in the evening|hapon|ng hapon|chiều|tối|"
            + "sore|petang|malam|вечера|ល្ងាច|យប់|រសៀល"
    ),
    (.clock(.atNight), "at night|đêm|khuya|gabi|ng gabi|ночи"),
    (.clock(.amBefore), "早上|早|上午|凌晨|오전|午前|सुबह|সকাল|မနက်"),
    (.clock(.pmBefore), "下午|오후|저녁|午後|शाम|বিকাল|ညနေ"),
    (.clock(.nightBefore), "晚上|晚|夜里|深夜|밤|रात|রাত|ည"),
    (.clock(.oClock), "น.|น|นาฬิกา|o'clock|ໂມງ|点|點|時|시|giờ|часов|h|बजे|টা|နာရီ"),
    (.clock(.noon), "เที่ยง|เที่ยงวัน|noon|midday"),
    (.clock(.midnight), "เที่ยงคืน|midnight"),
    (.clock(.earlyMorning), "ตี"), (.clock(.afternoonBefore), "บ่าย"),
    (.clock(.oneInTheAfternoon), "บ่ายโมง"),
    (.clock(.morning), "โมงเช้า|โมง|ໂມງເຊົ້າ"), (.clock(.eveningHours), "โมงเย็น|ໂມງແລງ"),
    (.clock(.afternoonAfter), "โมงบ่าย"), (.clock(.night), "ทุ่ม"),
]
