/// Units of time, periods of pay, days off, and what hours and stretches of time are about.
let timeWords: [(Meaning, String)] = [
    (.unit(.minute), "นาที|minute|minutes|mins|分钟|분|phút|menit|минут"),
    (
        .unit(.hour),
        "ชม.|ชม|ช.ม.|ชั่วโมง|ชัวโมง|hour|hours|hr|hrs|hr.|hrs.|h|小时|小時|个小时|時間|시간|tiếng|"
            + "giờ|jam|oras|час|часа|часов|ч|घंटे|घण्टा|घंटा|ঘণ্টা|ঘন্টা|ຊົ່ວໂມງ|ម៉ោង|နာရီ|saa|"
            + "masaa|ሰዓት"
    ),
    (
        .unit(.day),
        "วัน|day|days|d|ngày|hari|araw|天|日|일|день|дня|дней|दिन|দিন|ວັນ|ມື້|ថ្ងៃ|ရက်|siku"
    ),
    (
        .unit(.week),
        "สัปดาห์|อาทิตย์|สัปดาห์|week|weeks|wk|wks|tuần|minggu|linggo|周|星期|礼拜|주|주일|неделю|"
            + "недели|неделя|недель|हफ्ते|हफ़्ते|हप्ता|hafta|hafte|সপ্তাহ|ອາທິດ|សប្តាហ៍|wiki"
    ),
    (
        .unit(.month),
        "เดือน|ด.|month|months|mo|mth|mths|mos|tháng|bulan|bln|buwan|月|个月|個月|개월|달|месяц|"
            + "месяца|месяцев|мес|мес.|महीने|महीना|महिना|mahine|mahina|মাস|mas|ເດືອນ|ខែ|လ|mwezi|"
            + "miezi"
    ),
    (
        .unit(.year),
        "ปี|year|years|yr|yrs|yr.|yrs.|y|năm|tahun|thn|taon|年|년|год|года|лет|साल|वर्ष|বছর|ປີ|"
            + "ឆ្នាំ|နှစ်|mwaka|miaka"
    ),
    (.each(.hour), "hourly|per hour|an hour|ph|p/h|/hr|/hour"),
    (.eachBefore(.hour), "ชั่วโมงละ|ชม.ละ|ชมละ|ช.ม.ละ|时薪|時薪|시급"),
    (
        .each(.day),
        "รายวัน|daily|mỗi ngày|sehari|per hari|araw-araw|per day|a day|each day|every day|в день|"
            + "ក្នុងមួយថ្ងៃ|មួយថ្ងៃ|p/d|pd|per diem|ต่อวัน|per araw|isang araw|kwa siku|一天|每天|하루|"
            + "prati din"
    ),
    (.eachBefore(.day), "วันละ|วันล่ะ|日薪|일당|ມື້ລະ|ວັນລະ"),
    (
        .each(.week),
        "รายสัปดาห์|ต่อสัปดาห์|ต่ออาทิตย์|weekly|per week|a week|each week|every week|pw|p/w|每周|"
            + "每週|一周|seminggu|per minggu|tiap minggu|mỗi tuần|kada linggo|в неделю|hapta ma|"
            + "hafte me|in the week|per hafta|isang linggo"
    ),
    (.eachBefore(.week), "สัปดาห์ละ|อาทิตย์ละ|周薪|주급|주|ອາທິດລະ"),
    (
        .each(.month),
        "รายเดือน|ต่อเดือน|monthly|per month|a month|each month|every month|pcm|p/m|每月|一个月|"
            + "mỗi tháng|sebulan|per bulan|tiap bulan|buwanang|kada buwan|isang buwan|в месяц|"
            + "ក្នុងមួយខែ|kwa mwezi|महिनामा"
    ),
    (
        .eachBefore(.month),
        "เดือนละ|เดือนล่ะ|เงินเดือน|月薪|月入|月到手|월급|월|ເງິນເດືອນ|ເດືອນລະ|ប្រាក់ខែ|တစ်လ|"
            + "monthly salary|mahine ka"
    ),
    (.eachBefore(.month), "月休"), (.eachBefore(.week), "周休|周休息"),
    (.each(.year), "ต่อปี|รายปี|yearly|annually|per year|a year|per annum|pa|p.a.|setahun"),
    (.eachBefore(.year), "ปีละ|年薪|연봉"),
    (.per, "/|ต่อ|per|a|an|each|every|ทุก|mỗi|tiap|setiap|kada|в|ລະ"),
    (
        .cue(.work),
        "ทำงาน|ทำ|กะ|เข้ากะ|เวลางาน|เวลาทำงาน|เวลา|เข้างาน|ไลฟ์|นั่ง|work|works|working|shift|shifts|"
            + "duty|timing|timings|hours:|working hours|work hours|làm|làm việc|kerja|bekerja|jam "
            + "kerja|trabaho|上班|工作|班|근무|работа|график|смена|смены|смену|ड्यूटी|duty|কাজ|ডিউটি|"
            + "ເຮັດວຽກ|ວຽກ|ធ្វើការ|အလုပ်|kazi|full time|part time|part-time|full-time"
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
            + "выходных|выходные|छुट्टी|chutti|chhutti|बिदा|bida|ছুটি|ພັກ|ឈប់|ឈប់សម្រាក|ပိတ်ရက်|off:"
    ),
    (
        .cue(.noDayOff),
        "ไม่มีวันหยุด|ไม่ได้หยุด|ไม่หยุด|ไม่มีหยุด|ห้ามหยุด|no day off|no days off|no off day|"
            + "no off days|no off|without day off|without days off|no rest day|no rest days|"
            + "no holidays|seven days a week|không nghỉ|không ngày nghỉ|tanpa libur|tiada cuti|"
            + "walang day off|无休|不休息|全年无休|휴무 없음|без выходных|कोई छुट्टी नहीं|no chutti|"
            + "ছুটি নেই|ບໍ່ມີວັນພັກ|គ្មានថ្ងៃឈប់|24/7"
    ),
    (.cue(.everyDay), "ทำงานทุกวัน|ทำทุกวัน|work every day|working every day|works every day"),
    (.cue(.no), "ไม่|ไม่มี|no|not|without|không|tidak|tanpa|walang|没有|不|없음|нет|नहीं|ບໍ່|គ្មាន"),
    (.cue(.every), "ทุก|every|each|每|每个|mỗi|tiap|setiap"),
    (
        .cue(.contract),
        "สัญญา|เซ็นสัญญา|contract|agreement|hợp đồng|kontrak|合同|合约|계약|контракт|अनुबंध|करार|"
            + "ສັນຍາ|កិច្ចសន្យា|စာချုပ်"
    ),
    (.cue(.trial), "ทดลองงาน|ทดลอง|probation|trial|thử việc|masa percobaan|试用期|수습"),
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
    (.clock(.am), "am|a.m.|a.m"), (.clock(.pm), "pm|p.m.|p.m"),
    (.clock(.oClock), "น.|น|นาฬิกา|o'clock|ໂມງ|点|點|시|giờ|часов|h"),
    (.clock(.noon), "เที่ยง|เที่ยงวัน|noon|midday"),
    (.clock(.midnight), "เที่ยงคืน|midnight"),
    (.clock(.earlyMorning), "ตี"), (.clock(.afternoonBefore), "บ่าย"),
    (.clock(.oneInTheAfternoon), "บ่ายโมง"),
    (.clock(.morning), "โมงเช้า|โมง"), (.clock(.eveningHours), "โมงเย็น"),
    (.clock(.afternoonAfter), "โมงบ่าย"), (.clock(.night), "ทุ่ม"),
]
