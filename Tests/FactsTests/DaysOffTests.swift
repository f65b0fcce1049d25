import Testing

/// Texts that were made up for the test, and what is read from them.
struct DaysOffTests {
    static let found: [(text: String, facts: [String])] = [
        ("หยุดเดือนละ 2 วัน", ["2 a month «หยุดเดือนละ 2 วัน»"]),
        ("หยุดเดือนละวัน", ["1 a month «หยุดเดือนละวัน»"]),
        ("หยุด 4 วัน/เดือน", ["4 a month «หยุด 4 วัน/เดือน»"]),
        ("วันหยุด 4 วันต่อเดือน", ["4 a month «วันหยุด 4 วันต่อเดือน»"]),
        ("หยุดสัปดาห์ละ 1 วัน", ["1 a week «หยุดสัปดาห์ละ 1 วัน»"]),
        ("หยุดอาทิตย์ละวัน", ["1 a week «หยุดอาทิตย์ละวัน»"]),
        ("หยุดทุกวันอาทิตย์", ["1 a week «หยุดทุกวันอาทิตย์»"]),
        ("หยุดเสาร์-อาทิตย์", ["2 a week «หยุดเสาร์-อาทิตย์»"]),
        ("หยุดวันจันทร์", ["1 a week «หยุดวันจันทร์»"]),
        ("ไม่มีวันหยุด", ["none «ไม่มีวันหยุด»"]),
        ("ทำงานทุกวันไม่มีวันหยุด", ["none «ทำงานทุกวัน»", "none «ไม่มีวันหยุด»"]),
        ("ไม่ได้หยุด", ["none «ไม่ได้หยุด»"]),
        ("5 วัน/สัปดาห์", ["2 a week «5 วัน/สัปดาห์»"]),
        ("ทำงาน 6 วันต่อสัปดาห์", ["1 a week «6 วันต่อสัปดาห์»"]),
        ("ทำงาน 7 วัน/สัปดาห์", ["none «7 วัน/สัปดาห์»"]),
        ("ทำงานจันทร์-เสาร์", ["1 a week «จันทร์-เสาร์»"]),
        ("จ-ศ 9-16 น.", ["2 a week «จ-ศ»"]),
        ("หยุดเดือนละสองวัน", ["2 a month «หยุดเดือนละสองวัน»"]),
        ("หยุดเดือนละ ๔ วัน", ["4 a month «หยุดเดือนละ ๔ วัน»"]),
        ("no day off", ["none «no day off»"]),
        ("No off day", ["none «No off day»"]),
        ("no days off in first contract", ["none «no days off»"]),
        ("seven days a week", ["none «seven days a week»"]),
        ("7 days a week", ["none «7 days a week»"]),
        ("six days a week", ["1 a week «six days a week»"]),
        ("6 days/week", ["1 a week «6 days/week»"]),
        ("off 2 days/month", ["2 a month «off 2 days/month»"]),
        ("2 days off per month", ["2 a month «2 days off per month»"]),
        ("2 days off a month", ["2 a month «2 days off a month»"]),
        ("1 day off a week", ["1 a week «1 day off a week»"]),
        ("one day off per week", ["1 a week «one day off per week»"]),
        ("weekly off", ["1 a week «weekly off»"]),
        ("day off every Friday", ["1 a week «day off every Friday»"]),
        ("Sundays off", ["1 a week «Sundays off»"]),
        ("Mon-Sat", ["1 a week «Mon-Sat»"]),
        ("Mon–Fri", ["2 a week «Mon–Fri»"]),
        ("monday to saturday", ["1 a week «monday to saturday»"]),
        ("day off: 1 per week", ["1 a week «day off: 1 per week»"]),
        ("libur 1x seminggu", ["1 a week «libur 1x seminggu»"]),
        ("cuti 1 hari seminggu", ["1 a week «cuti 1 hari seminggu»"]),
        ("Tiada cuti", ["none «Tiada cuti»"]),
        ("nghỉ 2 ngày/tháng", ["2 a month «nghỉ 2 ngày/tháng»"]),
        ("nghỉ chủ nhật", ["1 a week «nghỉ chủ nhật»"]),
        ("không nghỉ", ["none «không nghỉ»"]),
        ("月休6天", ["6 a month «月休6天»"]),
        ("月休四天", ["4 a month «月休四天»"]),
        ("每周休一天", ["1 a week «每周休»"]),
        ("周日休息", ["1 a week «周日休息»"]),
        ("无休", ["none «无休»"]),
        ("без выходных", ["none «без выходных»"]),
        ("hafte me 1 chutti", ["1 a week «hafte me 1 chutti»"]),
        ("ພັກເດືອນລະ 2 ມື້", ["2 a month «ພັກເດືອນລະ 2 ມື້»"]),
    ]

    @Test("Days off are read with their places", arguments: found)
    func daysOff(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.daysOff() == expected)
    }

    @Test(
        "What only looks like it is left alone",
        arguments: [
            "20% off today",
            "ลากิจ 3 วัน พักร้อน 6 วัน",
            "turn off the light",
            "หยุดดื้อได้แล้ว",
            "ส่งของภายใน 2 วัน",
            "3 weeks off",
            "get off at exit 4",
            "off the road 2 km",
            "下周放假三天",
            "nghỉ phép 1 ngày/tháng",
        ])
    func nothing(text: String) {
        var described = Described(text)
        #expect(described.daysOff() == [])
    }
}
