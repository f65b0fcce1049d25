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
        ("DMW license no. DMW-123-LB-456", ["philippines dmw-123-lb-456 «DMW-123-LB-456»"]),
        ("POEA-123-LB-010203-R", ["philippines poea-123-lb-010203-r «POEA-123-LB-010203-R»"]),
        ("Giấy phép số 123/LĐTBXH-GP", ["vietnam 123/lđtbxh-gp «123/LĐTBXH-GP»"]),
        ("GP số: 1234/GP-LĐTBXH", ["vietnam 1234/gp-lđtbxh «1234/GP-LĐTBXH»"]),
        ("POEA Lic. No. 123-LB-020116-R", ["philippines 123-lb-020116-r «123-LB-020116-R»"]),
        ("SIP3MI No. 123/2021", ["indonesia 123/2021 «123/2021»"]),
        ("Izin SIPPMI No 123/2018", ["indonesia 123/2018 «123/2018»"]),
        ("လိုင်စင်အမှတ် ၁၂၃/၂၀၁၉", ["myanmar 123/2019 «၁၂၃/၂၀၁၉»"]),
        ("លេខអាជ្ញាប័ណ្ណ ០១២/២០", ["cambodia 012/20 «០១២/២០»"]),
        ("इजाजत नं. ६७८/०६९/०७०", ["nepal 678/069/070 «६७८/०६९/०७०»"]),
        ("ले.नं. 123/064", ["nepal 123/064 «123/064»"]),
        ("RL No. 123", ["bangladesh 123 «123»"]),
        ("BMET RL 123", ["bangladesh 123 «123»"]),
        ("আর এল নং ১২৩৪", ["bangladesh 1234 «১২৩৪»"]),
        ("RL-1234", ["bangladesh rl-1234 «RL-1234»"]),
        ("JTKSM 123A", ["malaysia 123a «123A»"]),
        ("EA Licence No. 12C3456", ["named 12c3456 «12C3456»"]),
        ("许可证号 LW12345", ["named lw12345 «LW12345»"]),
        ("ใบอนุญาตจัดหางานเลขที่ น.1234/2560", ["thai-domestic น.1234/2560 «น.1234/2560»"]),
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
