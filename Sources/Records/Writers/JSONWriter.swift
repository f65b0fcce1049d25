/// Writes JSON straight into bytes, fields in the order they are given.
///
/// `JSONEncoder` orders keys by hash or by alphabet and builds a tree first; the output here is
/// the same on every run, reads in the order people look, and costs one pass.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isIndented: Bool
    private var depth = 0
    private var needsComma = false
    private var followsKey = false

    /// - Parameter isIndented: one value a line, for people; otherwise no blank at all.
    init(isIndented: Bool = false) {
        self.isIndented = isIndented
    }

    mutating func object(_ write: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
    }

    mutating func array<Element>(
        _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        container(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for element in elements { write(&writer, element) }
        }
    }

    mutating func key(_ name: String) {
        beginValue()
        quoted(name)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    mutating func string(_ text: String) {
        beginValue()
        quoted(text)
    }

    mutating func integer(_ number: Int) {
        beginValue()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// A number of hundredths, written with two decimals: 1234 as `12.34`.
    mutating func hundredths(_ number: Int) {
        beginValue()
        bytes.append(contentsOf: decimal(hundredths: number).utf8)
    }

    /// A finite number, in as few digits as tell it from all others.
    mutating func number(_ number: Double) {
        beginValue()
        bytes.append(contentsOf: number.description.utf8)
    }

    mutating func boolean(_ value: Bool) {
        beginValue()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    mutating func null() {
        beginValue()
        bytes.append(contentsOf: "null".utf8)
    }

    /// A value that is JSON already; it stays on one line, and what is escaped in other texts is
    /// escaped in it.
    mutating func raw(_ json: [UInt8]) {
        beginValue()
        guard json.contains(where: Self.maySteer) else {
            bytes += json
            return
        }
        for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\"", "\\": bytes.append(UInt8(scalar.value))
            // Between values only: inside a text they are escapes already.
            case "\n", "\r", "\t": bytes.append(0x20)
            default: append(scalar)
            }
        }
    }

    private mutating func container(
        _ open: UInt8, _ close: UInt8, _ write: (inout JSONWriter) -> Void
    ) {
        beginValue()
        bytes.append(open)
        depth += 1
        needsComma = false
        write(&self)
        depth -= 1
        if needsComma { newLine() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func beginValue() {
        if followsKey {
            followsKey = false
        } else {
            if needsComma { bytes.append(UInt8(ascii: ",")) }
            if depth > 0 { newLine() }
        }
        needsComma = true
    }

    private mutating func newLine() {
        guard isIndented else { return }
        bytes.append(0x0A)
        for _ in 0..<depth { bytes += [0x20, 0x20] }
    }

    /// Controls and the invisible characters that turn the direction of writing are escaped, so
    /// that looking at the output in a terminal does no harm either.
    private mutating func quoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Nearly every text is plain; only one that is not is taken apart.
        if Self.needsLook(text) {
            for scalar in text.unicodeScalars { append(scalar) }
        } else {
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether there is, or begins, something that may have to be escaped.
    private static func needsLook(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x22 || byte == 0x5C || maySteer(byte) { return true }
        }
        return false
    }

    /// Whether a byte of UTF-8 is, or begins, a control or an invisible character.
    private static func maySteer(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
            || byte == 0xEF
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": bytes += [0x5C, 0x22]
        case "\\": bytes += [0x5C, 0x5C]
        case "\n": bytes += [0x5C, 0x6E]
        case "\r": bytes += [0x5C, 0x72]
        case "\t": bytes += [0x5C, 0x74]
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
            "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}":
            escape(UInt16(scalar.value))
        default:
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = Array("0123456789abcdef".utf8)
        bytes += [0x5C, 0x75]
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> shift) & 0xF]) }
    }
}

/// A number of hundredths with two decimals and a point.
func decimal(hundredths: Int) -> String {
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
