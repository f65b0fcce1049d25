/// A text as letters alone, in which two people who mean the same write much the same: each letter
/// and mark of the matching form, `0` for a number however long, and one blank for everything
/// between them, at both ends, too.
package struct LetterText: Sendable {
    /// Unicode scalars.
    package private(set) var scalars: [UInt32] = []
    /// By scalar: the form offset at which it begins.
    package private(set) var starts: [Int] = []

    static let blank: UInt32 = 0x20
    private static let zero: UInt32 = 0x30

    /// - Parameters:
    ///   - form: a matching form.
    ///   - gaps: form offsets of words that are read as if they were blanks, in order and apart
    ///     from each other.
    package init(_ form: TextForm, without gaps: [Range<Int>] = []) {
        scalars.reserveCapacity(form.bytes.count + 2)
        starts.reserveCapacity(form.bytes.count + 2)
        let tables = FoldTables.shared
        add(Self.blank, at: 0)
        var gap = gaps.makeIterator()
        var next = gap.next()
        var place = 0
        while place < form.bytes.count {
            let start = place
            let scalar = form.bytes.scalar(at: &place)
            while let passed = next, passed.upperBound <= start { next = gap.next() }
            if let next, next.contains(start) {
                add(Self.blank, at: start)
                continue
            }
            let properties = tables.properties(of: scalar)
            switch properties.textClass {
            case .letter, .mark: add(scalar, at: start)
            case .digit, .number: add(Self.zero, at: start)
            default: add(Self.blank, at: start)
            }
        }
        add(Self.blank, at: form.bytes.count)
    }

    private mutating func add(_ scalar: UInt32, at start: Int) {
        if scalar == Self.blank || scalar == Self.zero, scalars.last == scalar { return }
        scalars.append(scalar)
        starts.append(start)
    }
}

extension [UInt8] {
    /// The scalar that begins at `place` of well-formed UTF-8; `place` goes on behind it.
    @inline(__always)
    fileprivate func scalar(at place: inout Int) -> UInt32 {
        let first = UInt32(self[place])
        place += 1
        if first < 0x80 { return first }
        let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var scalar = first & 0x3F >> UInt32(more)
        for _ in 0..<more {
            scalar = scalar << 6 | UInt32(self[place]) & 0x3F
            place += 1
        }
        return scalar
    }
}
