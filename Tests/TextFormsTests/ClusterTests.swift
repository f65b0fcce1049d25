import Foundation
import Testing

@testable import TextForms

@Suite("Clusters")
struct ClusterTests {
    /// Skipped where Debian's unicode-data is missing or of another version than the tables.
    @Test("Unicode's own test of grapheme clusters passes", .enabled(if: Outside.unicode != nil))
    func unicodeTest() throws {
        let folder = try #require(Outside.unicode)
        let file = folder.appendingPathComponent("auxiliary/GraphemeBreakTest.txt")
        var rows = 0
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let row = line.prefix { $0 != "#" }
            guard row.contains("÷") else { continue }
            rows += 1
            let expected = row.split(separator: "÷").map {
                text(ofCodes: $0.replacing("×", with: ""))
            }
            .filter { !$0.isEmpty }
            #expect(clusters(expected.joined()).map(codes) == expected.map(codes))
        }
        #expect(rows > 600)
    }

    @Test("where syllables are not widened, clusters are Swift's characters", arguments: 0..<4)
    func likeSwift(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        let ranges: [ClosedRange<UInt32>] = [
            0x0...0x7F, 0x300...0x36F, 0x600...0x6FF, 0x1100...0x11FF, 0xAC00...0xAC40,
            0xAC00...0xD7A3, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x200C...0x200F,
            0x1F3FB...0x1F3FF, 0xFE0F...0xFE0F, 0x1E000...0x1F000,
            0x4E00...0x4E20,
        ]
        for _ in 0..<1500 {
            let count = Int.random(in: 1...12, using: &random.generator)
            let chosen = (0..<2).map { _ in ranges.randomElement(using: &random.generator) ?? 0...9
            }
            let scalars = (0..<count).map { _ in random.scalar(from: chosen) }.filter(isCompared)
            let text = String(String.UnicodeScalarView(scalars))
            #expect(
                clusters(text).map(codes) == text.map { codes(String($0)) },
                "seed \(seed): \(codes(text))")
        }
    }

    /// Thai and Lao are widened, younger scalars are not known, those of plane 14 are in no
    /// form, so that the tables do not tell them apart, and what is pictographic but no emoji
    /// was so until Unicode 15 only.
    private func isCompared(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age, age.major <= 15 else { return false }
        return !(0xE00...0xEFF).contains(scalar.value)
            && (scalar.value < 0x1F000 || scalar.properties.isEmoji) && scalar.value >> 16 != 0xE
    }

    @Test(
        "syllables are not torn",
        arguments: [
            ("เด็กไทย", "เด็|ก|ไท|ย"), ("ทำงาน", "ทำ|งา|น"), ("น้ำ", "น้ำ"), ("เกาะ", "เกาะ"),
            ("แก้ว", "แก้|ว"), ("โรงแรม", "โร|ง|แร|ม"), ("เ ก", "เ| |ก"), ("ฯลฯ", "ฯ|ล|ฯ"),
            ("ปีะ", "ปีะ"), ("๑า", "๑|า"), ("เe", "เ|e"),
            ("ເດັກ", "ເດັ|ກ"), ("ນ້ຳ", "ນ້ຳ"), ("ເຂົ້າ", "ເຂົ້າ"), ("ເມຽ", "ເມຽ"), ("ໄປ", "ໄປ"),
            ("ខ្មែរ", "ខ្មែ|រ"), ("ស្ត្រី", "ស្ត្រី"), ("ការងារ", "កា|រ|ងា|រ"), ("ក្ a", "ក្| |a"),
            ("မြန်မာ", "မြန်|မာ"), ("အလုပ်", "အ|လုပ်"), ("ကျွန်တော်", "ကျွန်|တော်"), ("န္တ", "န္တ"),
            ("မန္တလေး", "မန္တ|လေး"), ("သင့်", "သင့်"), ("ကက", "က|က"), ("အင်္ဂလိပ်", "အင်္ဂ|လိပ်"),
            ("中文", "中|文"), ("👩‍💻🇹🇭🇹🇭", "👩‍💻|🇹🇭|🇹🇭"),
            ("👩\u{200D}\u{200D}💻", "👩\u{200D}\u{200D}|💻"), ("e\u{301}x", "e\u{301}|x"),
        ])
    func syllables(text: String, torn: String) {
        #expect(clusters(text).joined(separator: "|") == torn)
    }
}
