/// Reads UTF-16. A lone surrogate and a last odd byte become U+FFFD.
func decodedUTF16(_ input: [UInt8], from start: Int, isBigEndian: Bool) -> DecodingResult {
    var result = DecodingResult(start: start, capacity: input.count * 3 / 2)
    func unit(at position: Int) -> UInt16? {
        guard position + 1 < input.count else { return nil }
        let (high, low) = isBigEndian ? (position, position + 1) : (position + 1, position)
        return UInt16(input[high]) << 8 | UInt16(input[low])
    }
    var position = start
    while let first = unit(at: position) {
        if let scalar = Unicode.Scalar(first) {
            result.append(scalar, width: 2)
            position += 2
        } else if UTF16.isLeadSurrogate(first), let second = unit(at: position + 2),
            UTF16.isTrailSurrogate(second),
            let scalar = Unicode.Scalar(
                0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
        {
            result.append(scalar, width: 4)
            position += 4
        } else {
            result.appendReplacement(width: 2)
            position += 2
        }
    }
    if position < input.count { result.appendReplacement(width: 1) }
    return result
}

/// Recognises UTF-16 without a byte order mark.
///
/// Of the first 4096 bytes, at least a third of those on one side of the pairs (even or odd
/// offsets) must be bytes that text hardly uses by themselves (NUL and control characters but
/// tab and line ends: the upper bytes of Latin, Thai, Lao, Burmese, Khmer and Cyrillic), some of
/// them NUL, and at most one in fifty of those on the other side.
func recognisedUTF16(_ input: [UInt8]) -> TextEncoding? {
    let sample = input.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var controls = [0, 0]
    var nuls = [0, 0]
    for (offset, byte) in sample.enumerated() {
        switch byte {
        case 0x00:
            nuls[offset & 1] += 1
            controls[offset & 1] += 1
        case 0x01...0x08, 0x0B, 0x0C, 0x0E...0x1F: controls[offset & 1] += 1
        default: break
        }
    }
    let units = sample.count / 2
    for side in 0...1 where nuls[side] > 0 && nuls[1 - side] == 0 {
        if controls[side] * 3 >= units, controls[1 - side] * 50 <= units {
            return side == 1 ? .utf16LittleEndian : .utf16BigEndian
        }
    }
    return nil
}
