import Testing

/// Texts that were made up for the test, and what is read from them.
struct HoursTests {
    static let found: [(text: String, facts: [String])] = [
        ("ทำงาน 12 ชม.", ["720 a day «12 ชม.»"]),
        ("ทำงานวันละ 12 ชั่วโมง", ["720 a day «วันละ 12 ชั่วโมง»"]),
        ("วันละ 14-16 ชม.", ["840–960 a day «วันละ 14-16 ชม.»"]),
        ("ทำงาน 8.00-17.00 น.", ["540 a day «8.00-17.00 น.»"]),
        ("เวลา 09.00-00.00 หยุดเดือนละ 1 วัน", ["900 a day «09.00-00.00»"]),
        ("กะดึก 20.00–08.00", ["720 a day «20.00–08.00»"]),
        ("กะ 2 ทุ่มถึง 8 โมงเช้า", ["720 a day «2 ทุ่มถึง 8 โมงเช้า»"]),
        ("ทำ 8 โมงถึงหกโมงเย็น", ["600 a day «8 โมงถึงหกโมงเย็น»"]),
        ("ตี 4-บ่ายโมง", ["540 a day «ตี 4-บ่ายโมง»"]),
        ("ทำ 40 ชม./สัปดาห์", ["2400 a week «40 ชม./สัปดาห์»"]),
        ("๑๒ ชั่วโมงต่อวัน", ["720 a day «๑๒ ชั่วโมงต่อวัน»"]),
        ("เข้ากะ 8 ชม.", ["480 a day «8 ชม.»"]),
        ("9am-9pm", ["720 a day «9am-9pm»"]),
        ("10pm to 6am", ["480 a day «10pm to 6am»"]),
        ("12 hrs", ["720 a day «12 hrs»"]),
        ("12h/day", ["720 a day «12h/day»"]),
        ("12 hours a day", ["720 a day «12 hours a day»"]),
        ("14-16 hours per day", ["840–960 a day «14-16 hours per day»"]),
        ("72 hours a week", ["4320 a week «72 hours a week»"]),
        ("48 hours/week", ["2880 a week «48 hours/week»"]),
        ("15 h/week reception", ["900 a week «15 h/week»"]),
        ("timing 8 hrs", ["480 a day «8 hrs»"]),
        ("shift 7:30-19:30", ["720 a day «7:30-19:30»"]),
        ("nights 11pm–7am", ["480 a day «11pm–7am»"]),
        ("làm 12 tiếng/ngày", ["720 a day «12 tiếng/ngày»"]),
        ("8 giờ một ngày", ["480 a day «8 giờ một ngày»"]),
        ("kerja 12 jam", ["720 a day «12 jam»"]),
        ("ca 18-22h", ["240 a day «18-22h»"]),
        ("每天12小时", ["720 a day «每天12小时»"]),
        ("工作10个小时", ["600 a day «10个小时»"]),
        ("주 52시간", ["3120 a week «주 52시간»"]),
        ("смена 12 часов", ["720 a day «12 часов»"]),
        ("ड्यूटी 12 घंटे", ["720 a day «12 घंटे»"]),
        ("4 ຊົ່ວໂມງ/ມື້", ["240 a day «4 ຊົ່ວໂມງ/ມື້»"]),
        ("៨ ម៉ោង", ["480 a day «៨ ម៉ោង»"]),
        ("လုပ်ချိန် ၁၀ နာရီ", ["600 a day «၁၀ နာရီ»"]),
        ("3:30 - 5:30 p.m.", ["120 a day «3:30 - 5:30 p.m.»"]),
        ("9-11pm", ["120 a day «9-11pm»"]),
    ]

    @Test("Hours of work are read with their places", arguments: found)
    func hours(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.hours() == expected)
    }

    @Test(
        "What only looks like it is left alone",
        arguments: [
            "ภายใน 24 ชม.",
            "เปิด 24 ชม.",
            "สมัคร 8.00-11.00 น.",
            "โทร 9.00-18.00 น.",
            "10 hrs away",
            "within 48 hours",
            "interview 9am-11am",
            "OT เฉลี่ย 40 ชม./เดือน",
            "พัก 1 ชม.",
            "ชม.ละ 55",
            "2h off",
            "24 hour reception",
            "คะแนน 8.50-9.20",
            "ราคา 10.50-12.00 บาท",
            "08.30-07.53 น.",
        ])
    func nothing(text: String) {
        var described = Described(text)
        #expect(described.hours() == [])
    }
}
