import Testing

@testable import Records

/// Each attack goes through the reader, the rules and every writer; ``HostileRun`` demands that
/// no output can steer a terminal, that JSON parses, that there is one result for each record and
/// that quotes are the bytes they say they are.
@Suite("Hostile texts")
struct HostileTextTests {
    /// An attack between, beside and inside the words of signs.
    private func text(_ attack: [UInt8]) -> [UInt8] {
        Array("hiring ".utf8) + attack + Array(" now ".utf8) + attack
            + Array(" we keep your passport ".utf8) + attack + Array("\nkeep".utf8) + attack
            + Array("your".utf8) + attack + Array("passport, line id: somchai".utf8) + attack
            + Array("99 บริษัทเก็บพาส".utf8) + attack + Array("ปอร์ต ".utf8) + attack
    }

    /// As a whole text and as lines; the sign that stands free of the attack is always seen.
    private func attack(
        _ bytes: [UInt8], where place: SourceLocation = #_sourceLocation
    ) async throws {
        let whole = try await HostileRun(text(bytes), format: .text, where: place)
        #expect(whole.quotes.contains("keep your passport"), sourceLocation: place)
        #expect(whole.page.utf8.count < 30_000, "a page stays a page", sourceLocation: place)
        _ = try await HostileRun(text(bytes), name: "-", format: .lines, where: place)
    }

    private func attack(
        _ text: String, where place: SourceLocation = #_sourceLocation
    ) async throws {
        try await attack(Array(text.utf8), where: place)
    }

    // MARK: Characters

    @Test("every control character but NUL", arguments: Array(0x01...0x1F) + Array(0x7F...0x9F))
    func control(value: UInt32) async throws {
        try await attack(String(try #require(Unicode.Scalar(value))))
    }

    @Test("NUL: a file is refused in words, lines of standard input are read")
    func nul() async throws {
        let file = try await HostileRun(text([0]))
        #expect(file.troubles == [["input.binary"]])
        let lines = try await HostileRun(text([0]), name: "-", format: .lines)
        #expect(lines.quotes.contains("keep your passport"))
    }

    @Test(
        "marks, embeddings, overrides and isolates of bidirectional writing",
        arguments: [0x061C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069))
    func bidirectional(value: UInt32) async throws {
        try await attack(String(try #require(Unicode.Scalar(value))))
    }

    @Test(
        "characters that nobody sees, or that are none",
        arguments: [
            0x00AD, 0x034F, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2028, 0x2029, 0x2060, 0x2064,
            0x206A, 0x206F, 0x3164, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xE000,
            0xFDD0, 0x1FFFE, 0xE0001, 0xE0041, 0xE007F, 0xE0FFF, 0xF0000, 0x10FFFF,
        ])
    func invisible(value: UInt32) async throws {
        try await attack(String(try #require(Unicode.Scalar(value))))
    }

    @Test(
        "sequences that terminals obey",
        arguments: [
            "\u{1B}[2J\u{1B}[H", "\u{1B}[31m", "\u{9B}2J", "\u{1B}]0;title\u{7}",
            "\u{1B}]8;;http://example.org\u{1B}\\here\u{1B}]8;;\u{1B}\\",
            "\u{1B}]52;c;aGVlZA==\u{7}", "\u{1B}P1$r\u{1B}\\", "\u{1B}c", "\u{1B}[6n",
            "seen\u{8}\u{8}\u{8}\u{8}none", "seen\rnone", "\u{1B}[?1049h", "\u{90}q\u{9C}",
        ])
    func sequences(text: String) async throws {
        try await attack(text)
    }

    @Test(
        "characters that mean something to programs",
        arguments: [
            "{}", "{} {} {}", "%s%n%x", "\\u{1b}", "\\u001b[31m", "</script><script>alert(1)",
            "'; drop table messages; --", "${HOME}$(true)`true`", "\"\\\"", "]]", "--[[", "«»", "|",
            "=HYPERLINK(1)", "@import", "\\n", "&lt;b&gt;", "..", "(a|b)?", "{money}",
        ])
    func markup(text: String) async throws {
        try await attack(text)
    }

    @Test(
        "line ends of every kind, mixed",
        arguments: [
            "\r\n", "\r", "\n\r", "\r\r\n", "\u{B}", "\u{C}", "\u{85}",
            "\u{2028}", "\u{2029}", "\r\n\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}\n",
        ])
    func lineEnds(text: String) async throws {
        try await attack(text)
    }

    // MARK: Bytes

    @Test(
        "bytes that are not UTF-8: lone, overlong, surrogates, beyond U+10FFFF, cut off",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80],
            [0xE0, 0x80, 0x8A], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x9B],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF7, 0xBF, 0xBF, 0xBF], [0xF8, 0x88, 0x80, 0x80, 0x80],
            [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xFE, 0xFE, 0xFF, 0xFF],
            [0xC3], [0xE0, 0xB8], [0xF0, 0x9F, 0x98], [0xE2, 0x80, 0xAE, 0xE2, 0x80],
            [0x1B, 0xFF, 0x9B], [0xC2, 0x1B, 0x5B],
        ] as [[UInt8]])
    func illFormed(bytes: [UInt8]) async throws {
        try await attack(bytes)
    }

    @Test("UTF-16 with lone surrogates, controls and a last odd byte", arguments: [false, true])
    func wide(isBigEndian: Bool) async throws {
        let words = Array("hiring now \u{1B}[31m\u{202E} we keep your passport \u{0}\u{9B}".utf16)
        let units: [UInt16] = [0xFEFF] + words + [0xD83D, 0x0020, 0xDE00, 0xDE00, 0xD83D]
        let bytes = units.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? pair : pair.reversed()
        }
        for cut in 0..<4 {
            let run = try await HostileRun(bytes.dropLast(cut) + (cut == 0 ? [0x41] : []))
            #expect(run.quotes == ["keep your passport"])
            #expect(run.troubles == [["input.bytes"]])
        }
        let lines = try await HostileRun(bytes, format: .lines)
        #expect(lines.troubles == [["input.utf-16"]])
    }

    @Test("an encoding that the caller names wrongly", arguments: ["utf-8", "utf-16be", "tis-620"])
    func wrongEncoding(label: String) async throws {
        for bytes in [text([0xFF, 0xFE]), text(Array("\u{1B}\u{202E}".utf8)), [0xD8], []] {
            _ = try await HostileRun(bytes) { $0.encoding = label }
        }
    }

    // MARK: Masses

    /// What is repeated, and how often.
    static let masses: [(name: String, piece: String, count: Int)] = [
        ("combining marks on one letter", "\u{301}", 100_000),
        ("Thai vowels and tones", "\u{E34}\u{E48}", 20_000),
        ("zero-width spaces", "\u{200B}", 350_000),
        ("joiners", "\u{200D}", 350_000),
        ("right-to-left overrides", "\u{202E}", 350_000),
        ("opening brackets", "[", 100_000), ("scripts that alternate", "aกбع中", 5_000),
        ("escape sequences", "\u{1B}[31m", 5_000), ("line ends", "\r\n", 50_000),
        ("carriage returns", "\r", 100_000), ("blanks", " ", 100_000), ("tabs", "\t", 100_000),
        ("conjoining letters", "\u{1100}", 30_000), ("variation selectors", "\u{FE0F}", 100_000),
        ("joined emoji", "👩\u{200D}", 10_000), ("at signs", "@", 20_000), ("digits", "9", 50_000),
        ("colons", ":", 20_000), ("replacement characters", "\u{FFFD}", 20_000),
        ("the first half of the sign", "keep your ", 5_000), ("ligatures", "\u{FDFA}", 2_000),
    ]

    @Test("masses of one thing", arguments: masses.map(\.name))
    func mass(name: String) async throws {
        let mass = try #require(Self.masses.first { $0.name == name })
        let pieces = String(repeating: mass.piece, count: mass.count)
        let text = "a" + pieces + "\nhiring now, we keep your passport " + pieces
        let run = try await HostileRun(Array(text.utf8), isLarge: true)
        #expect(run.quotes.contains { $0.hasSuffix("passport") })
        #expect(run.page.utf8.count < 30_000, "a page stays a page")
    }
}
