import Testing

/// Texts that were made up for the test, and what is read from them.
struct ContactTests {
    static let found: [(text: String, facts: [String])] = [
        ("โทร 081-234-5678", ["phone 0812345678 TH «081-234-5678»"]),
        ("โทร 0812345678", ["phone 0812345678 TH «0812345678»"]),
        ("โทร. 02-123-4567", ["phone 021234567 TH «02-123-4567»"]),
        ("โทร ๐๘๑-๒๓๔-๕๖๗๘", ["phone 0812345678 TH «๐๘๑-๒๓๔-๕๖๗๘»"]),
        ("0–8–1–2–3–4–5–6–7–8 โทรมา", ["phone 0812345678 TH «0–8–1–2–3–4–5–6–7–8»"]),
        (
            "ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด",
            ["phone 0812345678 ? «ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด»"]
        ),
        ("สายด่วน 1506", ["phone 1506 ? «1506»"]),
        ("+66 81 234 5678", ["phone +66812345678 TH «+66 81 234 5678»"]),
        ("+855 12 345 678", ["phone +85512345678 KH «+855 12 345 678»"]),
        ("call 555-0100-22", ["phone 555010022 ? «555-0100-22»"]),
        ("tel (02) 123-4567", ["phone 021234567 ? «(02) 123-4567»"]),
        ("WhatsApp +1 555 010 0199", ["phone +15550100199 US «+1 555 010 0199»"]),
        ("09171234567", ["phone 09171234567 PH «09171234567»"]),
        ("13800138000", ["phone 13800138000 CN «13800138000»"]),
        ("010-1234-5678", ["phone 01012345678 KR «010-1234-5678»"]),
        ("sđt 0912345678", ["phone 0912345678 VN «0912345678»"]),
        ("ไลน์ admin_job01", ["line admin_job01 «ไลน์ admin_job01»"]),
        ("ไอดีไลน์: goodjob99", ["line goodjob99 «ไอดีไลน์: goodjob99»"]),
        ("แอดไลน์ @goodjob", ["line goodjob «แอดไลน์ @goodjob»"]),
        ("LINE: goodjob", ["line goodjob «LINE: goodjob»"]),
        ("Line ID goodjob_th", ["line goodjob_th «Line ID goodjob_th»"]),
        ("line id : Good.Job", ["line good.job «line id : Good.Job»"]),
        ("id line goodjob1", ["line goodjob1 «id line goodjob1»"]),
        ("L I N E : goodjob9", ["line goodjob9 «L I N E : goodjob9»"]),
        ("เทเล @goodjob", ["telegram goodjob «เทเล @goodjob»"]),
        ("TG @hr_example_000", ["telegram hr_example_000 «TG @hr_example_000»"]),
        ("telegram: goodjob", ["telegram goodjob «telegram: goodjob»"]),
        ("微信：goodjob88", ["wechat goodjob88 «微信：goodjob88»"]),
        ("wechat goodjob88", ["wechat goodjob88 «wechat goodjob88»"]),
        ("zalo 0912345678", ["phone 0912345678 ? «0912345678»"]),
        ("ig: goodjob.th", ["link goodjob.th  «goodjob.th»"]),
        ("@goodjob ทักได้", ["unknown goodjob «@goodjob»"]),
        ("t.me/goodjob", ["link t.me /goodjob «t.me/goodjob»", "telegram goodjob «t.me/goodjob»"]),
        (
            "https://t.me/goodjob?start=1",
            [
                "link t.me /goodjob?start=1 «https://t.me/goodjob?start=1»",
                "telegram goodjob «https://t.me/goodjob?start=1»",
            ]
        ),
        (
            "https://line.me/ti/p/~goodjob",
            [
                "line goodjob «https://line.me/ti/p/~goodjob»",
                "link line.me /ti/p/~goodjob «https://line.me/ti/p/~goodjob»",
            ]
        ),
        ("lin.ee/AbC123", ["line abc123 «lin.ee/AbC123»", "link lin.ee /abc123 «lin.ee/AbC123»"]),
        (
            "wa.me/66812345678",
            [
                "link wa.me /66812345678 «wa.me/66812345678»",
                "whatsapp 66812345678 «wa.me/66812345678»",
            ]
        ),
        ("www.example.com/jobs?id=5", ["link example.com /jobs?id=5 «www.example.com/jobs?id=5»"]),
        ("example.co.th", ["link example.co.th  «example.co.th»"]),
        ("https://example.org/a/b.", ["link example.org /a/b «https://example.org/a/b»"]),
        ("ส่งเมล hr@example.com", ["mail hr@example.com «hr@example.com»"]),
        (
            "สมัคร job@mail.example.co.th หรือ m.me/goodjob",
            [
                "mail job@mail.example.co.th «job@mail.example.co.th»",
                "facebook goodjob «m.me/goodjob»",
                "link m.me /goodjob «m.me/goodjob»",
            ]
        ),
        (
            "https://www.facebook.com/groups/12345",
            [
                "facebook 12345 «https://www.facebook.com/groups/12345»",
                "link facebook.com /groups/12345 «https://www.facebook.com/groups/12345»",
            ]
        ),
    ]

    @Test("Contacts are read with their places", arguments: found)
    func contacts(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.contacts() == expected)
    }

    @Test(
        "What only looks like it is left alone",
        arguments: [
            "V: nothing here",
            "production line 5",
            "line manager 2 ตำแหน่ง",
            "ออนไลน์ 24 ชม.",
            "เงินเดือน 18,000",
            "รหัส 12345",
            "12.30",
            "3.5 ดาว",
            "e.g. this",
            "2,000-3,500 USD",
            "09.00-18.00",
            "12/05/2567",
            "1-2345-67890-12-3",
            "tele-health",
            "เพจ Goodjob",
            "เสื้อลาย 5 สี",
            "✈️ Bangkok",
            "meet me at gmail dot com office",
            "ending with @ now",
            "O365 และ 5o",
        ])
    func nothing(text: String) {
        var described = Described(text)
        #expect(described.contacts() == [])
    }
}
