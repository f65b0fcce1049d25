func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

/// ISO 3166 code of the country whose writing comes first in the text, where only one has it.
func countryOfScript(_ bytes: ArraySlice<UInt8>) -> String? {
    for (first, second) in zip(bytes, bytes.dropFirst()) {
        switch (first, second) {
        case (0xE0, 0xB8...0xB9): return "TH"
        case (0xE0, 0xBA...0xBB): return "LA"
        case (0xE0, 0xA6...0xA7): return "BD"
        case (0xE1, 0x80...0x82): return "MM"
        case (0xE1, 0x9E...0x9F): return "KH"
        // "đ" and vowels with two marks, such as "ệ".
        case (0xC4, 0x91), (0xE1, 0xBA...0xBB): return "VN"
        default: continue
        }
    }
    return nil
}

/// The text with a zero for each letter "o" that is written for one, as in "25,ooo" and
/// "o89-123-4567"; its length stays the same.
///
/// A run of digits, "o" and separators counts where no letter touches it: a sum begins with a
/// digit and has two such letters or one before a digit; a telephone number may begin with "o".
func zerosForLetters(_ bytes: [UInt8]) -> [UInt8] {
    let letter = UInt8(ascii: "o")
    var bytes = bytes
    var start = 0
    while start < bytes.count {
        guard isDigit(bytes[start]) || bytes[start] == letter else {
            start += 1
            continue
        }
        var end = start
        var digits = 0
        var letters = 0
        var isBetween = false
        while end < bytes.count {
            let byte = bytes[end]
            if byte == letter {
                letters += 1
                // "1-o" and "1.o" are no numbers.
                let isBehind = end > start && !"-.".utf8.contains(bytes[end - 1])
                isBetween =
                    isBetween || (isBehind && end + 1 < bytes.count && isDigit(bytes[end + 1]))
            } else if isDigit(byte) {
                digits += 1
            } else if !",-.".utf8.contains(byte) {
                break
            }
            end += 1
        }
        let touchesWord =
            (start > 0
                && (endsWithLetter(bytes, before: start) || "@/".utf8.contains(bytes[start - 1])))
            || letterLength(bytes, at: end) > 0
            || (end < bytes.count && bytes[end] == UInt8(ascii: "@"))
        let isPhone = (9...13).contains(digits + letters) && digits >= 5
        let isSum = isDigit(bytes[start]) && digits + letters <= 9 && (letters >= 2 || isBetween)
        if letters > 0, !touchesWord, isPhone || isSum {
            for position in start..<end where bytes[position] == letter {
                bytes[position] = UInt8(ascii: "0")
            }
        }
        start = max(end, start + 1)
    }
    return bytes
}

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
        case .cue(.andUp), .cue(.counter), .cue(.plural), .cue(.ordinal): true
        default: false
        }
    }
}
