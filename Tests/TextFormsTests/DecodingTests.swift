import Testing

@testable import TextForms

/// One input and what must be read from it.
struct DecodingCase: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let named: TextEncoding?
    let encoding: TextEncoding
    let text: String
    var replacements = 0
    /// The source offset of each scalar, and of the end.
    let offsets: [Int]
    let testDescription: String

    init(
        _ name: String, _ bytes: [UInt8], named: TextEncoding? = nil, _ encoding: TextEncoding,
        _ text: String, replaced: Int = 0, at offsets: [Int]
    ) {
        (testDescription, self.bytes, self.named) = (name, bytes, named)
        (self.encoding, self.text, replacements, self.offsets) = (encoding, text, replaced, offsets)
    }
}

@Suite("Decoding")
struct DecodingTests {
    static let cases: [DecodingCase] = utf8 + illFormed + utf16 + thai

    @Test("bytes become text in the encoding that was named or recognised", arguments: cases)
    func decode(_ row: DecodingCase) {
        let decoded = DecodedText(row.bytes, encoding: row.named)
        #expect(decoded.encoding == row.encoding)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == row.text)
        #expect(decoded.replacements == row.replacements)
        var offsets: [Int] = []
        var place = 0
        for scalar in row.text.unicodeScalars {
            offsets.append(decoded.sourceOffset(of: place))
            place += UTF8.width(scalar)
        }
        #expect(offsets + [decoded.sourceOffset(of: decoded.bytes.count)] == row.offsets)
    }

    static let utf8 = [
        DecodingCase("nothing", [], .utf8, "", at: [0]),
        DecodingCase("ASCII", [0x61, 0x62], .utf8, "ab", at: [0, 1, 2]),
        DecodingCase("NUL", [0x61, 0, 0x62], .utf8, "a\0b", at: [0, 1, 2, 3]),
        DecodingCase("Thai", Array("aก".utf8), .utf8, "aก", at: [0, 1, 4]),
        DecodingCase("a mark", [0xEF, 0xBB, 0xBF, 0x61], .utf8, "a", at: [3, 4]),
        DecodingCase("a mark alone", [0xEF, 0xBB, 0xBF], .utf8, "", at: [3]),
        DecodingCase(
            "a second mark is text", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], .utf8, "\u{FEFF}",
            at: [3, 6]),
        DecodingCase("half a mark", [0xEF, 0xBB], .utf8, "\u{FFFD}", replaced: 1, at: [0, 2]),
        DecodingCase(
            "damage behind a mark", [0xEF, 0xBB, 0xBF, 0xFF, 0x61], .utf8, "\u{FFFD}a",
            replaced: 1, at: [3, 4, 5]),
        DecodingCase(
            "U+FFFD in the text is no damage", Array("\u{FFFD}".utf8), .utf8, "\u{FFFD}",
            at: [0, 3]),
        DecodingCase(
            "the last scalar", [0xF4, 0x8F, 0xBF, 0xBF], .utf8, "\u{10FFFF}", at: [0, 4]),
    ]

    /// The Unicode Standard 15, §3.9, tables 3-8 to 3-11, among others.
    static let illFormed = [
        replaced("overlong of two", [0xC0, 0xAF, 0x61], [0, 1], 2),
        replaced("overlong of three", [0xE0, 0x80, 0xBF, 0x61], [0, 1, 2], 3),
        replaced("overlong of four", [0xF0, 0x81, 0x82, 0x61], [0, 1, 2], 3),
        replaced("surrogates", [0xED, 0xA0, 0x80, 0xED, 0xBF, 0x61], [0, 1, 2, 3, 4], 5),
        replaced("beyond U+10FFFF", [0xF4, 0x91, 0x92, 0x93, 0x61], [0, 1, 2, 3], 4),
        replaced("lead that never is", [0xFF, 0x61], [0], 1),
        replaced("lone trail bytes", [0x80, 0xBF, 0x61], [0, 1], 2),
        replaced(
            "truncated", [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x61], [0, 2, 3, 6], 8),
    ]

    /// Ill-formed sequences and then an "a", named as UTF-8.
    private static func replaced(
        _ name: String, _ bytes: [UInt8], _ starts: [Int], _ letter: Int
    ) -> DecodingCase {
        DecodingCase(
            name, bytes, named: .utf8, .utf8,
            String(repeating: "\u{FFFD}", count: starts.count) + "a", replaced: starts.count,
            at: starts + [letter, letter + 1])
    }

    static let utf16 = [
        DecodingCase(
            "little endian with a mark", [0xFF, 0xFE, 0x01, 0x0E], .utf16LittleEndian, "ก",
            at: [2, 4]),
        DecodingCase(
            "big endian with a mark", [0xFE, 0xFF, 0x0E, 0x01], .utf16BigEndian, "ก", at: [2, 4]),
        DecodingCase(
            "little endian without", [0x61, 0, 0x62, 0], .utf16LittleEndian, "ab", at: [0, 2, 4]),
        DecodingCase(
            "big endian without", [0, 0x61, 0, 0x62], .utf16BigEndian, "ab", at: [0, 2, 4]),
        DecodingCase(
            "the mark decides between the orders", [0xFE, 0xFF, 0x0E, 0x01],
            named: .utf16LittleEndian, .utf16BigEndian, "ก", at: [2, 4]),
        DecodingCase(
            "a pair of surrogates", [0x3D, 0xD8, 0x00, 0xDE, 0x61, 0],
            named: .utf16LittleEndian, .utf16LittleEndian, "😀a", at: [0, 4, 6]),
        DecodingCase(
            "lone surrogates and an odd byte",
            [0x00, 0xD8, 0x61, 0, 0x00, 0xDC, 0x00, 0xD8, 0x61], named: .utf16LittleEndian,
            .utf16LittleEndian, "\u{FFFD}a\u{FFFD}\u{FFFD}\u{FFFD}", replaced: 4,
            at: [0, 2, 4, 6, 8, 9]),
        DecodingCase(
            "a mark of UTF-8 in named UTF-16 is text", [0xEF, 0xBB, 0xBF, 0x00],
            named: .utf16LittleEndian, .utf16LittleEndian, "믯¿", at: [0, 2, 4]),
    ]

    static let thai = [
        DecodingCase(
            "TIS-620", [0xA1, 0xD2, 0xC3, 0x20, 0xA7, 0xD2, 0xB9], .windows874, "การ งาน",
            at: [0, 1, 2, 3, 4, 5, 6, 7]),
        DecodingCase(
            "windows-874's own signs", [0xA1, 0xD2, 0xC3, 0x93, 0xA7, 0xD2, 0xB9, 0x94],
            .windows874, "การ“งาน”", at: [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        DecodingCase(
            "bytes that stand for nothing", [0x80, 0xA0, 0xDB, 0xFF], named: .windows874,
            .windows874, "€\u{A0}\u{FFFD}\u{FFFD}", replaced: 2, at: [0, 1, 2, 3, 4]),
        DecodingCase(
            "French in Latin-1 is not Thai", Array("caf".utf8) + [0xE9, 0x20, 0xE0, 0x20, 0x6C],
            .utf8,
            "caf\u{FFFD} \u{FFFD} l", replaced: 2, at: [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        DecodingCase(
            "UTF-8 cut off within its only Thai letter", [0x61, 0x20, 0xE0, 0xB8], .utf8,
            "a \u{FFFD}", replaced: 1, at: [0, 1, 2, 4]),
        DecodingCase(
            "Thai in UTF-8 with a byte lost", Array("กาน".utf8.dropLast()), .utf8, "กา\u{FFFD}",
            replaced: 1, at: [0, 3, 6, 8]),
    ]
}
