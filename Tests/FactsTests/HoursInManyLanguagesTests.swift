import Testing

/// Texts that were made up for the test, and what is read from them.
struct HoursInManyLanguagesTests {
    static let found: [(text: String, facts: [String])] = [
        ("a day of fourteen hours", ["840 a day «fourteen hours»"]),
        ("làm mười hai tiếng một ngày", ["720 a day «mười hai tiếng một ngày»"]),
        ("kerja empat belas jam sehari", ["840 a day «empat belas jam sehari»"]),
        (
            "from 5 in the morning till 11 at night",
            ["1080 a day «5 in the morning till 11 at night»"]
        ),
        ("từ 5 giờ sáng đến 11 giờ đêm", ["1080 a day «5 giờ sáng đến 11 giờ đêm»"]),
        ("5 ng umaga hanggang 11 ng gabi", ["1080 a day «5 ng umaga hanggang 11 ng gabi»"]),
        (
            "shift from 6 in the evening till 2 at night",
            ["480 a day «6 in the evening till 2 at night»"]
        ),
        ("ngày làm 12 tiếng", ["720 a day «12 tiếng»"]),
        ("làm 12h/ngày", ["720 a day «12h/ngày»"]),
        ("một ngày 12 tiếng", ["720 a day «12 tiếng»"]),
        ("တစ်ရက် ၁၂ နာရီ", ["720 a day «တစ်ရက် ၁၂ နာရီ»"]),
        ("တစ်နေ့ ၁၂ နာရီ", ["720 a day «တစ်နေ့ ၁၂ နာရီ»"]),
        ("တစ်ရက်ကို ၁၂ နာရီ", ["720 a day «တစ်ရက်ကို ၁၂ နာရီ»"]),
        ("အလုပ်ချိန် ၁၂ နာရီ", ["720 a day «၁၂ နာရီ»"]),
        ("១២ម៉ោងក្នុងមួយថ្ងៃ", ["720 a day «១២ម៉ោងក្នុងមួយថ្ងៃ»"]),
        ("ធ្វើការ ១២ ម៉ោង", ["720 a day «១២ ម៉ោង»"]),
        ("ក្នុងមួយថ្ងៃ ១២ ម៉ោង", ["720 a day «ក្នុងមួយថ្ងៃ ១២ ម៉ោង»"]),
        ("ມື້ລະ 12 ຊົ່ວໂມງ", ["720 a day «ມື້ລະ 12 ຊົ່ວໂມງ»"]),
        ("12 ຊມ/ມື້", ["720 a day «12 ຊມ/ມື້»"]),
        ("每天工作12个小时", ["720 a day «12个小时»"]),
        ("一天干12小时", ["720 a day «12小时»"]),
        ("12小时两班倒", ["720 a day «12小时»"]),
        ("12 jam per hari", ["720 a day «12 jam per hari»"]),
        ("kerja 12 jam/hari", ["720 a day «12 jam/hari»"]),
        ("12 oras kada araw", ["720 a day «12 oras kada araw»"]),
        ("12 oras sa isang araw", ["720 a day «12 oras sa isang araw»"]),
        ("रोज 12 घंटे", ["720 a day «रोज 12 घंटे»"]),
        ("12 घंटे रोज", ["720 a day «12 घंटे रोज»"]),
        ("12 घंटे की ड्यूटी", ["720 a day «12 घंटे»"]),
        ("दिनको १२ घण्टा", ["720 a day «दिनको १२ घण्टा»"]),
        ("दैनिक 12 घण्टा", ["720 a day «दैनिक 12 घण्टा»"]),
        ("दिन में 12 घंटे", ["720 a day «दिन में 12 घंटे»"]),
        ("দৈনিক ১২ ঘণ্টা", ["720 a day «দৈনিক ১২ ঘণ্টা»"]),
        ("প্রতিদিন ১২ ঘন্টা", ["720 a day «প্রতিদিন ১২ ঘন্টা»"]),
        ("দিনে ১২ ঘণ্টা", ["720 a day «দিনে ১২ ঘণ্টা»"]),
        ("하루 12시간", ["720 a day «하루 12시간»"]),
        ("12시간 근무", ["720 a day «12시간»"]),
        ("매일 12시간", ["720 a day «매일 12시간»"]),
        ("12 часов в день", ["720 a day «12 часов в день»"]),
        ("по 12 часов", ["720 a day «12 часов»"]),
        ("masaa 12 kwa siku", ["720 a day «masaa 12 kwa siku»"]),
        ("saa 12 kwa siku", ["720 a day «saa 12 kwa siku»"]),
        ("ทำงาน 12 ชม.\nหยุดเดือนละ 2 วัน", ["720 a day «12 ชม.»"]),
        ("12 jam sehari", ["720 a day «12 jam sehari»"]),
        ("12 oras", ["720 a day «12 oras»"]),
        ("8pm to 8am", ["720 a day «8pm to 8am»"]),
        ("20.00-08.00", ["720 a day «20.00-08.00»"]),
    ]

    @Test("Hours of work are read in the words of many languages", arguments: found)
    func read(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.hours() == expected)
    }
}
