import Testing

/// Texts that were made up for the test, and what is read from them.
struct ContactDisguiseTests {
    static let found: [(text: String, facts: [String])] = [
        ("ศูนย์แปดเก้าหนึ่งสองสามสี่ห้าหกเจ็ด", ["phone 0891234567 ? «ศูนย์แปดเก้าหนึ่งสองสามสี่ห้าหกเจ็ด»"]),
        (
            "ศูนย์ แปด เก้า หนึ่ง สอง สาม สี่ ห้า หก เจ็ด",
            ["phone 0891234567 ? «ศูนย์ แปด เก้า หนึ่ง สอง สาม สี่ ห้า หก เจ็ด»"]
        ),
        (
            "zero eight nine one two three four five six seven",
            ["phone 0891234567 ? «zero eight nine one two three four five six seven»"]
        ),
        ("โทร ศูนย์เก้าหนึ่ง 234 5678", ["phone 0912345678 ? «ศูนย์เก้าหนึ่ง 234 5678»"]),
        ("ศูนย์เก้าหนึ่ง 23.45 678", ["phone 0912345678 ? «ศูนย์เก้าหนึ่ง 23.45 678»"]),
        ("0–8–9–1–2–3–4–5–6–7", ["phone 0891234567 ? «0–8–9–1–2–3–4–5–6–7»"]),
        ("0.8.9.1.2.3.4.5.6.7", ["phone 0891234567 ? «0.8.9.1.2.3.4.5.6.7»"]),
        ("0️⃣8️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", ["phone 0891234567 ? «0️⃣8️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣»"]),
        ("๐๘๙-๑๒๓-๔๕๖๗", ["phone 0891234567 ? «๐๘๙-๑๒๓-๔๕๖๗»"]),
        ("０８９－１２３－４５６７", ["phone 0891234567 ? «０８９－１２３－４５６７»"]),
        ("O89-123-4567", ["phone 0891234567 ? «O89-123-4567»"]),
        ("โทร 08O-123-4567", ["phone 0801234567 TH «08O-123-4567»"]),
        ("ဖုန်း ၀၉၄၂၃၄၅၆၇၈၉", ["phone 09423456789 MM «၀၉၄၂၃၄၅၆၇၈၉»"]),
        ("០១២ ៣៤៥ ៦៧៨", ["phone 012345678 ? «០១២ ៣៤៥ ៦៧៨»"]),
        ("ទូរស័ព្ទ ០១២៣៤៥៦៧៨", ["phone 012345678 KH «០១២៣៤៥៦៧៨»"]),
        ("໐໒໐ ໕໕ ໑໒໓ ໔໕໖", ["phone 02055123456 ? «໐໒໐ ໕໕ ໑໒໓ ໔໕໖»"]),
        ("020 55 123 456", ["phone 02055123456 ? «020 55 123 456»"]),
        ("+৮৮০ ১৭১২ ৩৪৫৬৭৮", ["phone +8801712345678 BD «+৮৮০ ১৭১২ ৩৪৫৬৭৮»"]),
        ("০১৭১২৩৪৫৬৭৮", ["phone 01712345678 ? «০১৭১২৩৪৫৬৭৮»"]),
        ("零九一二三四五六七八", ["phone 0912345678 ? «零九一二三四五六七八»"]),
        (
            "không chín một hai ba bốn năm sáu bảy tám",
            ["phone 0912345678 ? «không chín một hai ba bốn năm sáu bảy tám»"]
        ),
        ("L I N E : abc_99", ["line abc_99 «L I N E : abc_99»"]),
        ("L.I.N.E abc99", ["line abc99 «L.I.N.E abc99»"]),
        ("Iine: abc99", ["line abc99 «Iine: abc99»"]),
        ("lne abc99", ["line abc99 «lne abc99»"]),
        ("ไ ล น์ abc99", ["line abc99 «ไ ล น์ abc99»"]),
        ("ลาย: abc99", ["line abc99 «ลาย: abc99»"]),
        ("แอดเขียว abc99", ["line abc99 «แอดเขียว abc99»"]),
        ("@ไลน์ abc99", ["line abc99 «ไลน์ abc99»"]),
        ("ไอดีลาย abc99", ["line abc99 «ไอดีลาย abc99»"]),
        ("Line👉abc99", ["line abc99 «Line👉abc99»"]),
        ("line ▶ abc99", ["line abc99 «line ▶ abc99»"]),
        ("ไลน์ไอดี👉 abc99", ["line abc99 «ไลน์ไอดี👉 abc99»"]),
        ("เทเล abc99", ["telegram abc99 «เทเล abc99»"]),
        ("เทเล @abc99", ["telegram abc99 «เทเล @abc99»"]),
        ("TG: abc99", ["telegram abc99 «TG: abc99»"]),
        ("t . me / abc99", ["telegram abc99 «t . me / abc99»"]),
        ("✈️ @abc99", ["telegram abc99 «✈️ @abc99»"]),
        ("✈️: abc99", ["telegram abc99 «✈️: abc99»"]),
        ("✈️ abc99", ["telegram abc99 «✈️ abc99»"]),
        ("飞机：abc99", ["telegram abc99 «飞机：abc99»"]),
        ("飞机 @abc99", ["telegram abc99 «飞机 @abc99»"]),
        ("纸飞机@abc99", ["telegram abc99 «纸飞机@abc99»"]),
        ("VX abc99", ["wechat abc99 «VX abc99»"]),
        ("vx：abc99", ["wechat abc99 «vx：abc99»"]),
        ("薇信 abc99", ["wechat abc99 «薇信 abc99»"]),
        ("威信abc99", ["wechat abc99 «威信abc99»"]),
        ("加V abc99", ["wechat abc99 «加V abc99»"]),
        ("➕V：abc99", ["wechat abc99 «V：abc99»"]),
        ("FB: abc.def", ["facebook abc.def «FB: abc.def»"]),
        ("Viber: +95 9 423 456 789", ["phone +959423456789 MM «+95 9 423 456 789»"]),
        ("WhatsApp +855 12 345 678", ["phone +85512345678 KH «+855 12 345 678»"]),
        ("name [at] gmail dot com", ["mail name@gmail.com «name [at] gmail dot com»"]),
        ("name(at)gmail(dot)com", ["mail name@gmail.com «name(at)gmail(dot)com»"]),
        ("name at gmail dot com", ["mail name@gmail.com «name at gmail dot com»"]),
        ("name @ gmail . com", ["mail name@gmail.com «name @ gmail . com»"]),
        (
            "somchai.job [at] hotmail [dot] co [dot] th",
            ["mail somchai.job@hotmail.co.th «somchai.job [at] hotmail [dot] co [dot] th»"]
        ),
        ("line ID:\nabc99", ["line abc99 «line ID:\nabc99»"]),
        ("ไลน์\n@abc99", ["line abc99 «@abc99»"]),
        ("โทร\n089-123-4567", ["phone 0891234567 TH «089-123-4567»"]),
        ("signal: abc99", ["signal abc99 «signal: abc99»"]),
        ("🟢 abc99", ["line abc99 «🟢 abc99»"]),
        ("🟢 @abc99", ["line abc99 «🟢 @abc99»"]),
        ("LlNE: abc99", ["line abc99 «LlNE: abc99»"]),
        ("𝗟𝗜𝗡𝗘: abc99", ["line abc99 «𝗟𝗜𝗡𝗘: abc99»"]),
        ("ⓛⓘⓝⓔ : abc99", ["line abc99 «ⓛⓘⓝⓔ : abc99»"]),
        ("ライン abc99", ["line abc99 «ライン abc99»"]),
        ("카톡 abc99", ["kakao abc99 «카톡 abc99»"]),
        ("카톡ID: abc99", ["kakao abc99 «카톡ID: abc99»"]),
        ("텔레 @abc99", ["telegram abc99 «텔레 @abc99»"]),
        ("тг @abc99", ["telegram abc99 «тг @abc99»"]),
        ("телега: abc99", ["telegram abc99 «телега: abc99»"]),
        ("ເທເລ @abc99", ["telegram abc99 «ເທເລ @abc99»"]),
        ("ໄລນ໌ abc99", ["line abc99 «ໄລນ໌ abc99»"]),
        ("WhatsApp ເບີ 020 55123456", ["phone 02055123456 LA «020 55123456»"]),
        ("တယ်လီဂရမ် @abc99", ["telegram abc99 «တယ်လီဂရမ် @abc99»"]),
        ("ဗိုင်ဘာ 09423456789", ["phone 09423456789 MM «09423456789»"]),
        ("តេឡេក្រាម @abc99", ["telegram abc99 «តេឡេក្រាម @abc99»"]),
        ("តេលេក្រាម 012345678", ["phone 012345678 KH «012345678»"]),
    ]

    @Test(
        "Contacts are read in every script's digits, in words and in the disguises of messengers",
        arguments: found)
    func read(text: String, expected: [String]) {
        var described = Described(text)
        #expect(described.contacts() == expected)
    }
}
