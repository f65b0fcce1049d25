func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

/// The length of the letter at `position` if its script puts spaces between words, or 0.
/// Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic, and marks on them.
func letterLength(_ bytes: [UInt8], at position: Int) -> Int {
    guard position < bytes.count else { return 0 }
    switch bytes[position] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        return 1
    case 0xC3...0xDB: return 2
    case 0xE1:
        let isLatin = position + 1 < bytes.count && (0xB8...0xBB).contains(bytes[position + 1])
        return isLatin ? 3 : 0
    default: return 0
    }
}

/// Whether the character that ends at `end` is such a letter.
func endsWithLetter(_ bytes: [UInt8], before end: Int) -> Bool {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
    return start >= 0 && letterLength(bytes, at: start) > 0
}

extension Meaning {
    /// "rm1800", "2tr5": digits may follow without a space.
    var touchesDigits: Bool {
        switch self {
        case .currency, .multiplier, .unit(.hour): true
        default: false
        }
    }

    /// "25k", "12hrs", "9am": may follow digits without a space.
    var hangsOnDigits: Bool {
        switch self {
        case .currency, .multiplier, .unit, .clock, .lifeYears, .through, .each: true
        case .cue(.andUp), .cue(.counter), .cue(.plural): true
        default: false
        }
    }
}
