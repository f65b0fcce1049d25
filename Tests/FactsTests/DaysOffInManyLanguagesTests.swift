import Testing

/// Texts that were made up for the test, and what is read from them.
struct DaysOffInManyLanguagesTests {
    static let found: [(text: String, facts: [String])] = [
        ("1 tháng nghỉ 2 ngày", ["2 a month «1 tháng nghỉ 2 ngày»"]),
        ("không có ngày nghỉ", ["none «không có ngày nghỉ»"]),
        ("tuần nghỉ 1 ngày", ["1 a week «tuần nghỉ 1 ngày»"]),
        ("tháng nghỉ 4 buổi", ["4 a month «tháng nghỉ 4 buổi»"]),
        ("တစ်လ ၂ ရက် နား", ["2 a month «တစ်လ ၂ ရက် နား»"]),
        ("တစ်ပတ် ၁ ရက် ပိတ်", ["1 a week «တစ်ပတ် ၁ ရက် ပိတ်»"]),
        ("တစ်ပတ်တစ်ရက်နား", ["1 a week «တစ်ပတ်တစ်ရက်နား»"]),
        ("ပိတ်ရက်မရှိ", ["none «ပိတ်ရက်မရှိ»"]),
        ("နားရက်မရှိ", ["none «နားရက်မရှိ»"]),
        ("ឈប់ ២ថ្ងៃក្នុងមួយខែ", ["2 a month «ឈប់ ២ថ្ងៃក្នុងមួយខែ»"]),
        ("គ្មានថ្ងៃឈប់", ["none «គ្មានថ្ងៃឈប់»"]),
        ("សម្រាកខែ ២ ថ្ងៃ", ["2 a month «សម្រាកខែ ២ ថ្ងៃ»"]),
        ("ឈប់សម្រាក ១ ថ្ងៃក្នុងមួយសប្តាហ៍", ["1 a week «ឈប់សម្រាក ១ ថ្ងៃក្នុងមួយសប្តាហ៍»"]),
        ("ບໍ່ມີວັນພັກ", ["none «ບໍ່ມີວັນພັກ»"]),
        ("ພັກອາທິດລະ 1 ມື້", ["1 a week «ພັກອາທິດລະ 1 ມື້»"]),
        ("月休2天", ["2 a month «月休2天»"]),
        ("每月休息4天", ["4 a month «每月休息4天»"]),
        ("没有休息", ["none «没有休息»"]),
        ("单休", ["1 a week «单休»"]),
        ("双休", ["2 a week «双休»"]),
        ("tanpa libur", ["none «tanpa libur»"]),
        ("libur 2 hari sebulan", ["2 a month «libur 2 hari sebulan»"]),
        ("libur 1 hari seminggu", ["1 a week «libur 1 hari seminggu»"]),
        ("tidak ada libur", ["none «tidak ada libur»"]),
        ("cuti 4 hari sebulan", ["4 a month «cuti 4 hari sebulan»"]),
        ("sebulan cuti 2 kali", ["2 a month «sebulan cuti 2 kali»"]),
        ("sebulan libur 2x", ["2 a month «sebulan libur 2x»"]),
        ("walang day off", ["none «walang day off»"]),
        ("walang pahinga", ["none «walang pahinga»"]),
        ("isang day off kada linggo", ["1 a week «isang day off kada linggo»"]),
        ("1 day off kada linggo", ["1 a week «1 day off kada linggo»"]),
        ("rest day 1x a week", ["1 a week «rest day 1x a week»"]),
        ("कोई छुट्टी नहीं", ["none «कोई छुट्टी नहीं»"]),
        ("महीने में 2 छुट्टी", ["2 a month «महीने में 2 छुट्टी»"]),
        ("हफ्ते में एक छुट्टी", ["1 a week «हफ्ते में एक छुट्टी»"]),
        ("हप्तामा १ दिन बिदा", ["1 a week «हप्तामा १ दिन बिदा»"]),
        ("महिनामा २ दिन बिदा", ["2 a month «महिनामा २ दिन बिदा»"]),
        ("बिदा छैन", ["none «बिदा छैन»"]),
        ("সপ্তাহে ১ দিন ছুটি", ["1 a week «সপ্তাহে ১ দিন ছুটি»"]),
        ("মাসে ২ দিন ছুটি", ["2 a month «মাসে ২ দিন ছুটি»"]),
        ("কোনো ছুটি নেই", ["none «কোনো ছুটি নেই»"]),
        ("ছুটি নেই", ["none «ছুটি নেই»"]),
        ("월 2회 휴무", ["2 a month «월 2회 휴무»"]),
        ("주 1회 휴무", ["1 a week «주 1회 휴무»"]),
        ("한달에 2번 쉼", ["2 a month «한달에 2번 쉼»"]),
        ("휴무 없음", ["none «휴무 없음»"]),
        ("2 выходных в месяц", ["2 a month «2 выходных в месяц»"]),
        ("1 выходной в неделю", ["1 a week «1 выходной в неделю»"]),
        ("hakuna siku ya mapumziko", ["none «hakuna siku ya mapumziko»"]),
        ("bila mapumziko", ["none «bila mapumziko»"]),
        ("mapumziko siku 1 kwa wiki", ["1 a week «mapumziko siku 1 kwa wiki»"]),
        ("7 ngày/tuần", ["none «7 ngày/tuần»"]),
        ("6 ngày 1 tuần", ["1 a week «6 ngày 1 tuần»"]),
        ("7 hari seminggu", ["none «7 hari seminggu»"]),
        ("7 дней в неделю", ["none «7 дней в неделю»"]),
        ("วันหยุด\n4 วัน/เดือน", ["4 a month «วันหยุด\n4 วัน/เดือน»"]),
    ]

    @Test("Days off are read in the words of many languages", arguments: found)
    func read(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.daysOff() == expected)
    }
}
