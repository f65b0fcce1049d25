import Testing

@testable import TextForms

@Suite("Offsets of decoded texts")
struct DecodedOffsetsTests {
    @Test(
        "any bytes decode to valid UTF-8 with a map that ascends, covers the input and leads back",
        arguments: [nil] + TextEncoding.allCases)
    func anyBytes(encoding: TextEncoding?) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        for round in 0..<1500 {
            let input = round % 2 == 0 ? random.bytes() : random.damagedText()
            let decoded = DecodedText(input, encoding: encoding)
            let trouble = trouble(in: decoded, of: input)
            #expect(trouble == nil, "seed \(seed), \(input)")
            if trouble != nil { return }
        }
    }

    private func trouble(in decoded: DecodedText, of input: [UInt8]) -> String? {
        let text = String(decoding: decoded.bytes, as: UTF8.self)
        guard Array(text.utf8) == decoded.bytes else { return "invalid UTF-8" }
        var place = 0
        var source = decoded.markLength
        for scalar in text.unicodeScalars {
            let next = place + UTF8.width(scalar)
            let start = decoded.sourceOffset(of: place)
            let end = decoded.sourceOffset(of: next)
            guard start == source, end > start else { return "\(place) comes from \(start)" }
            for inside in place..<next where decoded.sourceOffset(of: inside) != start {
                return "the inside of \(place)"
            }
            for inside in start..<end where decoded.offset(ofSource: inside) != place {
                return "\(inside) leads not back to \(place)"
            }
            guard decoded.text(ofSource: start..<end) == String(scalar) else { return "the quote" }
            (place, source) = (next, end)
        }
        let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        guard decoded.replacements <= replaced else { return "\(decoded.replacements) replaced" }
        return source == input.count ? nil : "ends at \(source)"
    }

    @Test("every text comes back from every form of Unicode", arguments: [true, false])
    func roundTrip(hasMark: Bool) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        for _ in 0..<500 {
            let text = random.text()
            let marked = (hasMark ? "\u{FEFF}" : "") + text
            let little = marked.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            let big = marked.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            for (bytes, encoding) in [
                (Array(marked.utf8), TextEncoding.utf8), (little, .utf16LittleEndian),
                (big, .utf16BigEndian),
            ] {
                // Without a mark, text that begins like one would be taken for it.
                if !hasMark,
                    text.unicodeScalars.first.map({ $0.value == 0xFEFF || $0.value == 0xFFFE })
                        == true
                {
                    continue
                }
                let decoded = DecodedText(bytes, encoding: hasMark ? nil : encoding)
                #expect(decoded.encoding == encoding, "seed \(seed): \(codes(text))")
                #expect(decoded.replacements == 0, "seed \(seed): \(codes(text))")
                #expect(decoded.bytes == Array(text.utf8), "seed \(seed): \(codes(text))")
            }
        }
    }

    /// Ranges of source bytes and what they quote, of "aก😀" behind a mark.
    @Test(
        "a range that cuts a character quotes it whole",
        arguments: [
            (0..<3, ""), (0..<4, "a"), (3..<4, "a"), (3..<5, "aก"), (4..<7, "ก"), (5..<6, "ก"),
            (6..<8, "ก😀"), (8..<11, "😀"), (11..<11, ""),
        ])
    func quote(range: Range<Int>, quote: String) {
        let wellFormed = DecodedText(Array("\u{FEFF}aก😀".utf8))
        #expect(wellFormed.text(ofSource: range) == quote)
        let damaged = DecodedText(Array("\u{FEFF}aก😀".utf8) + [0xFF])
        #expect(damaged.text(ofSource: range) == quote)
    }

    @Test("offsets outside the text lead to its ends")
    func outside() {
        let decoded = DecodedText(Array("\u{FEFF}ab".utf8))
        #expect([0, 2, 3, 4, 5, 9].map(decoded.offset(ofSource:)) == [0, 0, 0, 1, 2, 2])
        #expect([0, 1, 2, 9].map(decoded.sourceOffset(of:)) == [3, 4, 5, 5])
    }
}
