import TestSupport

/// Texts over all scripts, with what is awkward more often than ordinary texts have it.
struct RandomTexts {
    var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(state: seed)
    }

    /// Ranges that are often asked for; the last stands for every scalar there is.
    static let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x61...0x7A, 0x30...0x39, 0x09...0x0D, 0xA0...0x24F, 0x300...0x36F,
        0x370...0x3FF, 0x400...0x4FF, 0x5D0...0x5EA, 0x610...0x669, 0x900...0x96F, 0x980...0x9FF,
        0xC00...0xC4D, 0xE01...0xE5B, 0xE01...0xE3A, 0xE40...0xE4E, 0xE80...0xEDF, 0x1000...0x109F,
        0x1000...0x104F, 0x102B...0x103E, 0x1100...0x11FF, 0x1780...0x17E9, 0x178A...0x179A,
        0x17B6...0x17D3, 0x1E00...0x1FFF, 0x2000...0x206F, 0x20D0...0x20F0, 0x2100...0x218B,
        0x2460...0x24FF, 0x3000...0x30FF, 0x4E00...0x4E20, 0x8A00...0x8AFF, 0xAC00...0xAC40,
        0xFB00...0xFB4F, 0xFE00...0xFE2F, 0xFF01...0xFFEF, 0x1D400...0x1D7FF, 0x1F170...0x1F19A,
        0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0xE0020...0xE007F, 0x0...0x10FFFF,
    ]
    static let favourites = Array(
        " .,!?'’\n\r\u{200B}\u{200C}\u{200D}\u{FEFF}\u{AD}\u{301}\u{306}\u{323}\u{34F}้่ําำๅเๆัุฯ。\u{1037}\u{1039}\u{103A}"
            .unicodeScalars)

    mutating func scalar(from ranges: [ClosedRange<UInt32>]) -> Unicode.Scalar {
        if Int.random(in: 0..<4, using: &generator) == 0 {
            return Self.favourites.randomElement(using: &generator) ?? " "
        }
        let range = ranges.randomElement(using: &generator) ?? 0...0x7F
        return Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "\u{FFFD}"
    }

    /// A text in which two or three ranges meet.
    mutating func text(longest: Int = 24) -> String {
        let ranges = (0..<3).map { _ in Self.ranges.randomElement(using: &generator) ?? 0...0x7F }
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...longest, using: &generator) {
            text.append(scalar(from: ranges))
        }
        return String(text)
    }

    /// Bytes of no encoding in particular.
    mutating func bytes(longest: Int = 40) -> [UInt8] {
        let highest = [0x7F, 0xFF, 0xFF].randomElement(using: &generator) ?? 0xFF
        return (0..<Int.random(in: 0...longest, using: &generator)).map { _ in
            UInt8.random(in: 0...UInt8(highest), using: &generator)
        }
    }

    /// The bytes of a text, some of them spoilt.
    mutating func damagedText() -> [UInt8] {
        var bytes = Array(text().utf8)
        for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[place] = UInt8.random(in: 0...0xFF, using: &generator)
        }
        return bytes
    }

    static func freshSeed() -> UInt64 { UInt64.random(in: 0..<1_000_000) }
}
