/// The encodings that Heed reads.
public enum TextEncoding: String, Sendable, CaseIterable, Codable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// Thai single-byte text; TIS-620 and ISO 8859-11 are read as this superset.
    case windows874 = "windows-874"
}

/// Bytes of any supported encoding as valid UTF-8, with a map back to the bytes that were read.
package struct DecodedText: Sendable {
    /// Valid UTF-8; what could not be decoded stands as U+FFFD.
    package let bytes: [UInt8]
    /// The encoding that was named by the caller or recognised.
    package let encoding: TextEncoding
    /// How many ill-formed sequences were replaced by U+FFFD.
    package let replacements: Int

    /// How many bytes of a byte order mark stand before the text.
    let markLength: Int
    /// Nothing where each byte stands for itself.
    let map: SourceMap?
    let positions: PositionIndex?

    /// Decodes a text; what is ill-formed is replaced and counted, never a reason to stop.
    ///
    /// - Parameters:
    ///   - input: fewer than 2³² bytes. A byte order mark is left out of ``bytes`` and counted
    ///     in source offsets.
    ///   - encoding: what the caller knows; nothing to have the encoding recognised. A byte
    ///     order mark decides between the two orders of UTF-16 even so.
    package init(_ input: [UInt8], encoding: TextEncoding? = nil) {
        let mark = ByteOrderMark(input)
        let found: TextEncoding
        let isWellFormed: Bool
        switch encoding {
        case .windows874:
            found = .windows874
            isWellFormed = false
        case .utf8:
            found = .utf8
            isWellFormed = isWellFormedUTF8(input)
        case .utf16LittleEndian?, .utf16BigEndian?:
            let marked = mark?.encoding == .utf8 ? nil : mark?.encoding
            found = marked ?? encoding ?? .utf8
            isWellFormed = false
        case nil:
            if let wide = mark?.encoding ?? recognisedUTF16(input), wide != .utf8 {
                found = wide
                isWellFormed = false
            } else {
                isWellFormed = isWellFormedUTF8(input)
                let isThai = !isWellFormed && mark == nil && looksLikeWindows874(input)
                found = isThai ? .windows874 : .utf8
            }
        }
        self.encoding = found
        markLength = mark?.encoding == found ? mark?.length ?? 0 : 0
        if found == .utf8, isWellFormed {
            bytes = markLength == 0 ? input : Array(input.dropFirst(markLength))
            map = nil
            replacements = 0
        } else {
            let result =
                switch found {
                case .utf8: decodedUTF8(input, from: markLength)
                case .utf16LittleEndian:
                    decodedUTF16(input, from: markLength, isBigEndian: false)
                case .utf16BigEndian: decodedUTF16(input, from: markLength, isBigEndian: true)
                case .windows874: decodedWindows874(input)
                }
            bytes = result.bytes
            map = result.map
            replacements = result.replacements
        }
        positions = bytes.count > PositionIndex.step ? PositionIndex() : nil
    }

    /// A text that is known to be valid UTF-8 and has no byte order mark.
    init(plain bytes: [UInt8]) {
        self.bytes = bytes
        encoding = .utf8
        replacements = 0
        markLength = 0
        map = nil
        positions = nil
    }

    /// The offset in the bytes that were read, for an offset in ``bytes`` (both 0-based; a
    /// position inside a character answers with that character's beginning).
    package func sourceOffset(of offset: Int) -> Int {
        map?.source(of: offset) ?? markLength + characterStart(at: offset)
    }

    /// The offset in ``bytes`` for a source offset; a position inside a character answers with
    /// that character's beginning, one inside the byte order mark with 0.
    func offset(ofSource offset: Int) -> Int {
        map?.decoded(of: offset) ?? characterStart(at: offset - markLength)
    }

    private func characterStart(at offset: Int) -> Int {
        guard offset < bytes.count else { return bytes.count }
        var start = max(0, offset)
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The decoded text of a range of source bytes, unchanged: the exact quote. Characters that
    /// the range cuts are given whole.
    package func text(ofSource range: Range<Int>) -> String {
        let start = offset(ofSource: range.lowerBound)
        var end = offset(ofSource: range.upperBound)
        if sourceOffset(of: end) < range.upperBound, end < bytes.count {
            repeat { end += 1 } while end < bytes.count && bytes[end] & 0xC0 == 0x80
        }
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
}

/// U+FEFF at the beginning of a text.
private struct ByteOrderMark {
    let encoding: TextEncoding
    let length: Int

    init?(_ input: [UInt8]) {
        if input.starts(with: [0xEF, 0xBB, 0xBF]) {
            (encoding, length) = (.utf8, 3)
        } else if input.starts(with: [0xFF, 0xFE]) {
            (encoding, length) = (.utf16LittleEndian, 2)
        } else if input.starts(with: [0xFE, 0xFF]) {
            (encoding, length) = (.utf16BigEndian, 2)
        } else {
            return nil
        }
    }
}
