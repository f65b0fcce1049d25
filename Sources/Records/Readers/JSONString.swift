/// The text that a JSON string stands for.
struct JSONString {
    /// UTF-8, unless the string held bytes that are not: those stay as they are.
    private(set) var bytes: [UInt8] = []
    /// How many halves of surrogate pairs stood alone and became U+FFFD.
    private(set) var loneSurrogates = 0

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// - Parameters:
    ///   - source: bytes that a ``JSONScanner`` has accepted.
    ///   - range: a string in them, quotes included.
    init(_ source: [UInt8], _ range: Range<Int>) {
        let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
        guard source[inner].contains(UInt8(ascii: "\\")) else {
            bytes = Array(source[inner])
            return
        }
        bytes.reserveCapacity(inner.count)
        var position = inner.lowerBound
        while position < inner.upperBound {
            let byte = source[position]
            if byte != UInt8(ascii: "\\") {
                bytes.append(byte)
                position += 1
            } else if source[position + 1] == UInt8(ascii: "u") {
                position = appendUnicode(source, at: position, before: inner.upperBound)
            } else {
                bytes.append(Self.escaped(source[position + 1]))
                position += 2
            }
        }
    }

    /// - Returns: where the escape, or pair of escapes, ends.
    private mutating func appendUnicode(_ source: [UInt8], at position: Int, before end: Int) -> Int
    {
        let unit = Self.unit(source, at: position)
        var value = unit
        var next = position + 6
        if (0xD800..<0xDC00).contains(unit), next + 6 <= end,
            source[next] == UInt8(ascii: "\\"), source[next + 1] == UInt8(ascii: "u")
        {
            let low = Self.unit(source, at: next)
            if (0xDC00..<0xE000).contains(low) {
                value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
                next += 6
            }
        }
        if let scalar = Unicode.Scalar(value) {
            bytes.append(contentsOf: String(scalar).utf8)
        } else {
            loneSurrogates += 1
            bytes.append(contentsOf: "\u{FFFD}".utf8)
        }
        return next
    }

    private static func unit(_ source: [UInt8], at position: Int) -> UInt32 {
        source[(position + 2)..<(position + 6)].reduce(0) { $0 << 4 | (hexadecimal($1) ?? 0) }
    }

    private static func escaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: byte
        }
    }
}

/// What RFC 8259 allows and many readers refuse: escapes such as `\ud800` without their other
/// half, and numbers that no IEEE 754 double can hold.
enum StrictJSON {
    /// - Parameter json: bytes that a ``JSONScanner`` has accepted.
    /// - Returns: the same with U+FFFD for a lone half and a text for a number too large.
    static func mended(_ json: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(json.count)
        var position = 0
        while position < json.count {
            let end: Int
            switch json[position] {
            case UInt8(ascii: "\""):
                end = appendString(json, from: position, to: &out)
            case UInt8(ascii: "-"), 0x30...0x39:
                end = json[position...].firstIndex { !isOfNumber($0) } ?? json.count
                let number = json[position..<end]
                let isFinite = Double(String(decoding: number, as: UTF8.self))?.isFinite ?? false
                out += isFinite ? number : [0x22] + number + [0x22]
            default:
                end = position + 1
                out.append(json[position])
            }
            position = end
        }
        return out
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
    }

    /// - Returns: where the string, closing quote included, ends.
    private static func appendString(
        _ json: [UInt8], from start: Int, to out: inout [UInt8]
    ) -> Int {
        out.append(json[start])
        var position = start + 1
        while position < json.count {
            guard json[position] == UInt8(ascii: "\\") else {
                out.append(json[position])
                position += 1
                if json[position - 1] == UInt8(ascii: "\"") { break }
                continue
            }
            let unit = unit(json, position)
            var length = unit == nil ? 2 : 6
            var isLone = unit.map { (0xD800..<0xE000).contains($0) } ?? false
            if let unit, unit < 0xDC00, isLone, let low = self.unit(json, position + 6),
                (0xDC00..<0xE000).contains(low)
            {
                isLone = false
                length = 12
            }
            out += isLone ? Array(#"\ufffd"#.utf8) : Array(json[position..<(position + length)])
            position += length
        }
        return position
    }

    private static func unit(_ json: [UInt8], _ position: Int) -> UInt32? {
        guard position + 6 <= json.count, json[position] == UInt8(ascii: "\\"),
            json[position + 1] == UInt8(ascii: "u")
        else { return nil }
        return json[(position + 2)..<(position + 6)].reduce(0) {
            $0 << 4 | (hexadecimal($1) ?? 0)
        }
    }
}
