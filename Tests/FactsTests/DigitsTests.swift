import Testing

@testable import Facts

/// The same facts in the digits of every script.
struct DigitsTests {
    static let scripts: [(name: String, zero: UInt32)] = [
        ("Latin", 0x30), ("Thai", 0xE50), ("Lao", 0xED0), ("Khmer", 0x17E0), ("Burmese", 0x1040),
        ("Shan", 0x1090), ("Devanagari", 0x966), ("Bengali", 0x9E6), ("fullwidth", 0xFF10),
        ("Arabic", 0x660), ("mathematical", 0x1D7CE),
    ]

    private func written(_ text: String, _ zero: UInt32) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    guard (0x30...0x39).contains(scalar.value) else { return scalar }
                    return Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar
                }))
    }

    private func check(_ write: (String) -> String) {
        var sum = Described(write("เงินเดือน 25,000 บาท"))
        #expect(sum.facts.money().map(\.value.amount) == [25_000_00])
        var age = Described(write("อายุ 16 ปี"))
        #expect(age.facts.ages().map(\.value.lower) == [16])
        var hours = Described(write("ทำงานวันละ 12 ชม."))
        #expect(hours.facts.hours().map(\.value.perDay) == [720...720])
        var phone = Described(write("โทร 089-123-4567"))
        #expect(phone.facts.phones().map(\.value.digits) == ["0891234567"])
        var date = Described(write("12/05/2569"))
        #expect(date.facts.dates().map(\.value.year) == [2026])
    }

    @Test("Digits of a script read like any others", arguments: scripts)
    func digits(name: String, zero: UInt32) { check { written($0, zero) } }

    @Test(
        "A mark on the last digit belongs to the fact",
        arguments: ["\u{34F}", "\u{20DD}", "\u{200D}", "\u{E48}", "\u{FE0F}\u{20E3}"])
    func mark(mark: String) {
        var described = Described("โทร 089-123-4567\(mark) x")
        #expect(described.facts.phones().map(\.value.digits) == ["0891234567"])
        #expect(
            described.facts.phones().map { described.quote($0.source) } == [
                "«089-123-4567\(mark)»"
            ])
    }

    @Test("Digits on keycaps read like any others")
    func keycaps() {
        check { text in
            text.map { $0.isASCII && $0.isNumber ? "\($0)\u{FE0F}\u{20E3}" : String($0) }.joined()
        }
    }
}
