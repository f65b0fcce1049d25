import Testing

/// Texts that were made up for the test, and what is read from them.
struct LicenceTests {
    static let found: [(text: String, facts: [String])] = [
        ("ใบอนุญาตเลขที่ ต.1234/2560", ["thai-overseas ต.1234/2560 «ต.1234/2560»"]),
        ("ใบอนุญาต ต.0000/25xx", ["thai-overseas ต.0000/25xx «ต.0000/25xx»"]),
        ("ต.123/2560", ["thai-overseas ต.123/2560 «ต.123/2560»"]),
        ("น. 123/2560", ["thai-domestic น. 123/2560 «น. 123/2560»"]),
        ("นจ.0001/2560", ["thai-import นจ.0001/2560 «นจ.0001/2560»"]),
        ("สนจ. 12/2561", ["thai-import-branch สนจ. 12/2561 «สนจ. 12/2561»"]),
        ("ใบอนุญาตเลขที่ ๑๒๓/๒๕๖๐", ["named 123/2560 «๑๒๓/๒๕๖๐»"]),
        ("license no. ABC-123/2020", ["named abc-123/2020 «ABC-123/2020»"]),
        ("Licence No: 12345", ["named 12345 «12345»"]),
        ("DMW license no. DMW-123-LB-456", ["named dmw-123-lb-456 «DMW-123-LB-456»"]),
        ("POEA-123-LB-010203-R", ["named poea-123-lb-010203-r «POEA-123-LB-010203-R»"]),
    ]

    @Test("Licence numbers are read with their places", arguments: found)
    func licences(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.licences() == expected)
    }

    @Test(
        "What only looks like it is left alone",
        arguments: [
            "ต.บางพลี 12/5",
            "เวลา 9.00 น. 12/5/2560",
            "driving licence needed 2 years",
            "ใบอนุญาต 5 ใบ",
            "licence valid til 2027",
        ])
    func nothing(text: String) {
        var described = Described(text)
        #expect(described.licences() == [])
    }
}
