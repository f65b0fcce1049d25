import Testing

/// Texts that were made up for the test, and what is read from them.
struct ClockTimesTests {
    static let found: [(text: String, facts: [String])] = [
        ("8.00-17.00 น.", ["480–1020 «8.00-17.00 น.»"]),
        ("08:00 - 17:00", ["480–1020 «08:00 - 17:00»"]),
        ("20.00–08.00", ["1200–480 «20.00–08.00»"]),
        ("9am", ["540– «9am»"]),
        ("9am-9pm", ["540–1260 «9am-9pm»"]),
        ("9-16 น.", ["540–960 «9-16 น.»"]),
        ("2 ทุ่ม", ["1200– «2 ทุ่ม»"]),
        ("2.30 ทุ่ม", ["1230– «2.30 ทุ่ม»"]),
        ("24:30", []),
        ("เที่ยงคืน", ["1440– «เที่ยงคืน»"]),
        ("บ่าย 2 โมง", ["840– «บ่าย 2 โมง»"]),
        ("ตี 5", ["300– «ตี 5»"]),
        ("6 โมงเย็น", ["1080– «6 โมงเย็น»"]),
        ("8 โมงเช้าถึง 5 โมงเย็น", ["480–1020 «8 โมงเช้าถึง 5 โมงเย็น»"]),
        ("เสาร์อาทิตย์ 9-6 โมง", ["540–1080 «9-6 โมง»"]),
        ("10.30 น.", ["630– «10.30 น.»"]),
        ("9-5pm", ["540–1020 «9-5pm»"]),
        ("7:30am-4pm", ["450–960 «7:30am-4pm»"]),
        ("ca 18-22h", ["1080–1320 «18-22h»"]),
    ]

    @Test("Times of day are read with their places", arguments: found)
    func times(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.times() == expected)
    }

    @Test(
        "What only looks like it is left alone",
        arguments: [
            "วันที่ 5 ถึง 9",
            "ราคา 8.50",
            "3-4 คน",
        ])
    func nothing(text: String) {
        var described = Described(text)
        #expect(described.times() == [])
    }
}
