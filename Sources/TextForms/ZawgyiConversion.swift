/// A text of which the lines written for the font Zawgyi were rewritten as the Unicode text that
/// they show, as ICU's transliterator "Zawgyi-my" does, with the origin of each byte.
struct ZawgyiConversion {
    /// Valid UTF-8. What Unicode says to ignore is left out of rewritten lines.
    private(set) var bytes: [UInt8] = []
    /// For each byte, where its origin begins and ends, in bytes of the text that was given. All
    /// scalars of one written syllable have one origin.
    private var starts: [UInt32] = []
    private var ends: [UInt32] = []
    private var syllable = ZawgyiSyllable()
    private let tables: FoldTables

    /// Nothing where no line was written for Zawgyi.
    ///
    /// - Parameter input: valid UTF-8. A line that could be either is what the whole text is.
    init?(_ input: [UInt8], tables: FoldTables) {
        self.tables = tables
        let span = input.span
        guard mayHoldBurmese(span) else { return nil }
        let lines = Self.signs(of: span, tables)
        let whole = lines.reduce(ZawgyiSigns(tables: tables)) { $0 + $1.signs }.verdict ?? false
        guard lines.contains(where: { $0.signs.verdict ?? whole }) else { return nil }
        bytes.reserveCapacity(input.count)
        var start = 0
        for (signs, end) in lines {
            let isZawgyi = signs.verdict ?? whole
            while start < end {
                let (value, next) = scalar(in: span, at: start)
                if isZawgyi {
                    rewrite(value, from: start, to: next)
                } else {
                    append(value, from: start, to: next)
                }
                start = next
            }
            finishSyllable()
        }
    }

    /// The stretch of the text that was given from which a stretch of ``bytes`` comes.
    func origin(of range: Range<UInt32>) -> (start: UInt32, end: UInt32) {
        (starts[Int(range.lowerBound)], ends[Int(range.upperBound) - 1])
    }

    /// The signs of each line, and where it ends.
    private static func signs(
        of input: Span<UInt8>, _ tables: FoldTables
    ) -> [(signs: ZawgyiSigns, end: Int)] {
        var lines: [(ZawgyiSigns, Int)] = []
        var signs = ZawgyiSigns(tables: tables)
        var position = 0
        while position < input.count {
            let (value, end) = scalar(in: input, at: position)
            signs.take(value)
            position = end
            let textClass = tables.properties(of: value).textClass
            guard textClass == .lineEnd || textClass == .carriageReturn || end == input.count
            else { continue }
            signs.end()
            lines.append((signs, end))
            signs = ZawgyiSigns(tables: tables)
        }
        return lines
    }

    private mutating func rewrite(_ value: UInt32, from start: Int, to end: Int) {
        let properties = tables.properties(of: value)
        if properties.textClass == .ignorable { return }
        let sign = ZawgyiSign(value, properties, isBehindPrefix: syllable.awaitsLetter)
        if syllable.take(sign, from: start, to: end) { return }
        finishSyllable()
        if syllable.take(sign, from: start, to: end) { return }
        append(value, from: start, to: end)
    }

    private mutating func finishSyllable() {
        for value in syllable.scalars { append(value, from: syllable.start, to: syllable.end) }
        syllable = ZawgyiSyllable()
    }

    private mutating func append(_ value: UInt32, from start: Int, to end: Int) {
        guard let scalar = Unicode.Scalar(value) else { return }
        for byte in scalar.utf8 {
            bytes.append(byte)
            starts.append(UInt32(start))
            ends.append(UInt32(end))
        }
    }
}

/// Whether a scalar of U+1000–U+10BF stands in valid UTF-8.
private func mayHoldBurmese(_ input: Span<UInt8>) -> Bool {
    for index in input.indices where input[index] == 0xE1 && input[index + 1] <= 0x82 {
        return true
    }
    return false
}
