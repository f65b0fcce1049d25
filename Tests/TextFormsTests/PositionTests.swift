import Testing

@testable import TextForms

@Suite("Lines and columns")
struct PositionTests {
    /// Texts with "^" before the character that is asked for.
    @Test(
        "a place is a line and a column of grapheme clusters",
        arguments: [
            ("^", 1, 1), ("^ab", 1, 1), ("a^b", 1, 2), ("ab^", 1, 3),
            ("a\n^b", 2, 1), ("a^\nb", 1, 2), ("a\r\n^b", 2, 1), ("a\r^b", 2, 1),
            ("a\n\r^b", 3, 1), ("a\n\n^b", 3, 1), ("a\r\n\r\n^b", 3, 1), ("\n^", 2, 1),
            ("a\u{2028}^b", 1, 3), ("a\u{85}b^c", 1, 4), ("a\u{B}^b", 1, 3),
            ("\u{FEFF}^a", 1, 1), ("\u{FEFF}a^b", 1, 2),
            ("นำ้^ก", 1, 2 + 0), ("ที่^นี่", 1, 2), ("ที่นี่^", 1, 3),
            ("e\u{301}^x", 1, 2), ("👩‍💻^x", 1, 2), ("🇹🇭🇹🇭^x", 1, 3), ("ก\u{200B}^ข", 1, 3),
            ("\t^x", 1, 2), ("ครับ\nดี^ไหม", 2, 2),
        ])
    func position(marked: String, line: Int, column: Int) throws {
        let parts = marked.split(separator: "^", omittingEmptySubsequences: false).map(String.init)
        let decoded = DecodedText(Array((parts[0] + parts[1]).utf8))
        let place = decoded.position(ofSource: parts[0].utf8.count)
        #expect(place == (line, column))
    }

    @Test("a place inside a cluster has the cluster's column", arguments: 1...9)
    func inside(offset: Int) {
        let decoded = DecodedText(Array("aที่b".utf8))
        #expect(decoded.position(ofSource: offset) == (1, 2))
        #expect(decoded.position(ofSource: 10) == (1, 3))
        #expect(DecodedText(Array("a\r\nb".utf8)).position(ofSource: 2) == (1, 2))
    }

    @Test("in other encodings, places are asked for in the bytes that were read")
    func otherEncodings() {
        // "ก😀\nข"
        let wide: [UInt8] = [0xFF, 0xFE, 0x01, 0x0E, 0x3D, 0xD8, 0x00, 0xDE, 0x0A, 0, 0x02, 0x0E]
        let decoded = DecodedText(wide)
        let places = [0, 2, 4, 6, 8, 10, 12].map { decoded.position(ofSource: $0) }
        #expect(places.map(\.line) == [1, 1, 1, 1, 1, 2, 2])
        #expect(places.map(\.column) == [1, 1, 2, 2, 3, 1, 2])
        let thai = DecodedText([0xA1, 0xD5, 0xE8, 0xA2, 0x0A, 0xA1], encoding: .windows874)
        #expect(thai.position(ofSource: 3) == (1, 2))
        #expect(thai.position(ofSource: 5) == (2, 1))
    }

    @Test("places in long texts are those of counting from the beginning", arguments: 0..<4)
    func longTexts(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        var text = ""
        while text.utf8.count < 5000 {
            text += random.text() + ["", "\n", "\r\n", "\r"][text.utf8.count % 4]
        }
        let decoded = DecodedText(Array(text.utf8))
        #expect(decoded.positions != nil)
        let shift = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let read = String(decoding: decoded.bytes, as: UTF8.self)
        var (line, column, offset) = (1, 1, shift)
        var wrong: [Int] = []
        for character in read {
            for inside in [offset, offset + character.utf8.count - 1]
            where decoded.position(ofSource: inside) != (line, column) {
                wrong.append(inside)
            }
            offset += character.utf8.count
            let isEnd = ["\n", "\r", "\r\n"].contains(character)
            (line, column) = isEnd ? (line + 1, 1) : (line, column + 1)
        }
        #expect(decoded.position(ofSource: offset) == (line, column))
        #expect(wrong == [], "seed \(seed)")
    }
}
