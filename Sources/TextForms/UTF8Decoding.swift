/// Whether `bytes` are well-formed UTF-8 as they stand.
func isWellFormedUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
}

/// Reads UTF-8 that is known to be ill-formed somewhere. Each maximal subpart of an ill-formed
/// sequence becomes one U+FFFD (The Unicode Standard 15, §3.9, table 3-8).
func decodedUTF8(_ input: [UInt8], from start: Int) -> DecodingResult {
    var result = DecodingResult(start: start, capacity: input.count + input.count / 8)
    var position = start
    while position < input.count {
        let sequence = UTF8Sequence(in: input, at: position)
        if let scalar = sequence.scalar {
            result.append(scalar, width: sequence.count)
        } else {
            result.appendReplacement(width: sequence.count)
        }
        position += sequence.count
    }
    return result
}

/// The longest well-formed sequence at a place, or the maximal subpart of an ill-formed one.
struct UTF8Sequence {
    /// Nothing where the sequence is ill-formed.
    let scalar: Unicode.Scalar?
    /// In bytes, at least 1.
    let count: Int

    init(in bytes: [UInt8], at start: Int) {
        let lead = bytes[start]
        // The second byte's bounds keep out overlong forms, surrogates and what lies beyond
        // U+10FFFF (table 3-7).
        let (following, second): (Int, ClosedRange<UInt8>) =
            switch lead {
            case 0x00...0x7F: (0, 0x80...0xBF)
            case 0xC2...0xDF: (1, 0x80...0xBF)
            case 0xE0: (2, 0xA0...0xBF)
            case 0xED: (2, 0x80...0x9F)
            case 0xE1...0xEF: (2, 0x80...0xBF)
            case 0xF0: (3, 0x90...0xBF)
            case 0xF1...0xF3: (3, 0x80...0xBF)
            case 0xF4: (3, 0x80...0x8F)
            default: (-1, 0x80...0xBF)
            }
        guard following >= 0 else {
            scalar = nil
            count = 1
            return
        }
        var value = following == 0 ? UInt32(lead) : UInt32(lead) & (0x3F >> UInt32(following))
        var found = 1
        while found <= following, start + found < bytes.count {
            let byte = bytes[start + found]
            guard (found == 1 ? second : 0x80...0xBF).contains(byte) else { break }
            value = value << 6 | UInt32(byte & 0x3F)
            found += 1
        }
        scalar = found > following ? Unicode.Scalar(value) : nil
        count = found
    }
}
