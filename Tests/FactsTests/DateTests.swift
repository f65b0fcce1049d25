import Testing

/// Texts that were made up for the test, and what is read from them.
struct DateTests {
    static let found: [(text: String, facts: [String])] = [
        ("12 ม.ค. 2567", ["2024-1-12 BE «12 ม.ค. 2567»"]),
        ("12 มกราคม พ.ศ. 2567", ["2024-1-12 BE «12 มกราคม พ.ศ. 2567»"]),
        ("31/12/2567", ["2024-12-31 BE «31/12/2567»"]),
        ("31/12/67", ["2024-12-31 BE «31/12/67»"]),
        ("1.5.2024", ["2024-5-1 «1.5.2024»"]),
        ("2024-12-31", ["2024-12-31 «2024-12-31»"]),
        ("12 ม.ค. 67", ["2024-1-12 BE «12 ม.ค. 67»"]),
        ("15 May", ["?-5-15 «15 May»"]),
        ("15 May 2024", ["2024-5-15 «15 May 2024»"]),
        ("June 15", ["?-6-15 «June 15»"]),
        ("June 15, 2024", ["2024-6-15 «June 15, 2024»"]),
        ("12/31/2024", ["2024-12-31 «12/31/2024»"]),
        ("พ.ศ. 2567", ["2024-?-? BE «พ.ศ. 2567»"]),
        ("ค.ศ. 2024", ["2024-?-? «ค.ศ. 2024»"]),
        ("14-15 May", ["?-5-14 «14-15 May»"]),
        ("25-26 ก.พ.", ["?-2-25 «25-26 ก.พ.»"]),
        ("ม.ค. 2567", ["2024-1-? BE «ม.ค. 2567»"]),
        ("2024年5月3日", ["2024-5-3 «2024年5月3日»"]),
        ("5月3日", ["?-5-3 «5月3日»"]),
        ("วันที่ ๑๒ พ.ค. ๒๕๖๗", ["2024-5-12 BE «๑๒ พ.ค. ๒๕๖๗»"]),
    ]

    @Test("Dates are read with their places", arguments: found)
    func dates(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.dates() == expected)
    }

    @Test(
        "What only looks like it is left alone",
        arguments: [
            "may 5 people come",
            "1/2 ชิ้น",
            "99/5",
            "45/13/2024",
            "10.4.2",
            "may be",
        ])
    func nothing(text: String) {
        var described = Described(text)
        #expect(described.dates() == [])
    }
}
