/// Reads windows-874, of which TIS-620 and ISO 8859-11 are parts. Bytes that stand for nothing
/// become U+FFFD.
func decodedWindows874(_ input: [UInt8]) -> DecodingResult {
    var result = DecodingResult(start: 0, capacity: input.count * 3)
    for byte in input {
        if let scalar = windows874Scalar(byte) {
            result.append(scalar, width: 1)
        } else {
            result.appendReplacement(width: 1)
        }
    }
    return result
}

private func windows874Scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x00...0x7F: Unicode.Scalar(byte)
    case 0x80: "€"
    case 0x85: "…"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x95: "•"
    case 0x96: "–"
    case 0x97: "—"
    case 0xA0: "\u{A0}"
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0x0E00 + UInt32(byte) - 0xA0)
    default: nil
    }
}

/// Recognises Thai in windows-874, among bytes that are ill-formed as UTF-8.
///
/// First, a text with more well-formed than ill-formed sequences of several bytes is UTF-8 with
/// damage. Then two shares must be high: of all bytes from 0x80, 19 in 20 must stand for
/// something; of those that need a certain neighbour, 9 in 10 must have it (a mark or following
/// vowel behind a consonant or mark, a leading vowel before a consonant), and runs of Thai must
/// be two bytes long on average, as single accented letters of other code pages are not.
func looksLikeWindows874(_ input: [UInt8]) -> Bool {
    guard !looksLikeDamagedUTF8(input) else { return false }
    var high = 0
    var known = 0
    var runs = 0
    var asking = 0
    var answered = 0
    var previous: UInt8 = 0
    for (position, byte) in input.enumerated() {
        defer { previous = byte }
        guard byte >= 0x80 else { continue }
        high += 1
        if previous < 0x80 { runs += 1 }
        if windows874Scalar(byte) != nil { known += 1 }
        switch byte {
        case 0xD0...0xDA, 0xE5, 0xE7...0xEE:
            asking += 1
            if (0xA1...0xDA).contains(previous) || (0xE5...0xEE).contains(previous) {
                answered += 1
            }
        case 0xE0...0xE4:
            asking += 1
            if position + 1 < input.count, (0xA1...0xCE).contains(input[position + 1]) {
                answered += 1
            }
        default: break
        }
    }
    return high >= 2 && known * 20 >= high * 19 && answered * 10 >= asking * 9
        && high >= 2 * runs
}

private func looksLikeDamagedUTF8(_ input: [UInt8]) -> Bool {
    var wellFormed = 0
    var illFormed = 0
    var position = 0
    while position < input.count {
        let sequence = UTF8Sequence(in: input, at: position)
        position += sequence.count
        if sequence.scalar != nil {
            wellFormed += sequence.count > 1 ? 1 : 0
        } else if sequence.count > 1, position == input.count {
            // A text that was cut off within its last character.
            wellFormed += 1
        } else {
            illFormed += 1
        }
    }
    return wellFormed > illFormed
}
