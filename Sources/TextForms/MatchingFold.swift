/// The matching form while it grows: takes the scalars of the canonical form as they come,
/// keeps words, and turns what stands between them into separators.
struct MatchingFold {
    private(set) var text: FoldedText
    private let tables: FoldTables
    private var pending = Separator()
    /// A diacritic above was dropped from the last letter, so that no other one joins it.
    private var hasDroppedMarkAbove = false
    private var digits = DigitRun()

    /// What stands between two words, as far as it was read.
    private struct Separator {
        var start: UInt32 = 0
        var end: UInt32 = 0
        var count = 0
        var lineEnds = 0
        var isWhitespace = true
        var isApostrophe = false
        var hasStop = false
        var endsSentence = false
    }

    /// The number at the end of the text.
    private struct DigitRun {
        /// Digits since the last sign between groups.
        var count = 0
        /// The comma or period between its groups, once one was left out.
        var sign: UInt32?
        var beginsWithZero = false
    }

    init(tables: FoldTables, capacity: Int) {
        self.tables = tables
        text = FoldedText(tables: tables, capacity: capacity)
    }

    /// Takes a word character.
    @inline(__always)
    mutating func appendWord(_ scalar: FoldedScalar) {
        if scalar.properties.rawValue & Self.unusual != 0 {
            appendUnusual(scalar)
        } else {
            appendPlain(scalar)
        }
    }

    private static let unusual =
        ScalarProperties.isStripped.rawValue | ScalarProperties.isDiacritic.rawValue

    @inline(__always)
    private mutating func appendPlain(_ scalar: FoldedScalar) {
        if pending.count > 0 { separate(from: scalar.properties) }
        if scalar.properties.orderKey == 0 { hasDroppedMarkAbove = false }
        if scalar.value &- 0x30 < 10 {
            if digits.count == 0, digits.sign == nil {
                digits.beginsWithZero = scalar.value == 0x30
            }
            digits.count += 1
        } else if digits.count > 0 {
            digits = DigitRun()
        }
        text.append(scalar)
    }

    /// Canonical_Combining_Class of marks above.
    private static let above: UInt32 = 230

    private mutating func appendUnusual(_ scalar: FoldedScalar) {
        if scalar.properties.contains(.isDiacritic) {
            guard pending.count == 0 else { return }
            let isAbove = scalar.properties.orderKey == Self.above
            if isAbove, !hasDroppedMarkAbove, text.absorbAsLetter(scalar) { return }
            text.extendLast(to: scalar.end)
            hasDroppedMarkAbove = hasDroppedMarkAbove || isAbove
            return
        }
        for value in tables.mapping(of: scalar.value) {
            var piece = scalar
            piece.value = value
            piece.properties = tables.properties(of: value)
            appendPlain(piece)
        }
        hasDroppedMarkAbove = true
    }

    /// Takes a mark that encloses the last character.
    mutating func enclose(to end: UInt32) {
        if pending.count == 0 { text.extendLast(to: end) }
    }

    /// Whether a comma or period may stand here between groups of three digits.
    func mayBeginGroup(behind sign: UInt32) -> Bool {
        pending.count == 0 && (1...3).contains(digits.count) && !digits.beginsWithZero
            && (digits.sign ?? sign) == sign
    }

    /// Leaves out a comma or period behind which exactly three digits follow.
    mutating func beginGroup(behind sign: UInt32) {
        digits.count = 0
        digits.sign = sign
    }

    /// Takes whatever is no word character.
    ///
    /// - Parameter isStrongStop: ends a sentence also where no space follows.
    /// - Returns: whether it shows that a sentence ended before it (a space behind a stop, an
    ///   empty line) or with it (a strong stop).
    mutating func appendSeparator(
        _ scalar: FoldedScalar, isStrongStop: Bool
    ) -> (before: Bool, with: Bool) {
        if pending.count == 0 {
            pending.start = scalar.start
        }
        pending.end = scalar.end
        pending.count += 1
        var endsBefore = false
        switch scalar.properties.textClass {
        case .space:
            endsBefore = pending.hasStop
            pending.hasStop = false
        case .lineEnd:
            pending.lineEnds += 1
            endsBefore = pending.hasStop || pending.lineEnds == 2
            pending.hasStop = false
        case .stop, .strongStop:
            pending.hasStop = true
            pending.isWhitespace = false
        case .apostrophe:
            pending.isApostrophe = pending.count == 1
            pending.isWhitespace = false
        default:
            pending.isWhitespace = false
        }
        if endsBefore || isStrongStop { pending.endsSentence = true }
        return (endsBefore, isStrongStop)
    }

    private mutating func separate(from next: ScalarProperties) {
        let separator = pending
        pending = Separator()
        guard let last = text.last else { return }
        if separator.count == 1, separator.isApostrophe, last.properties.isLetter, next.isLetter {
            return
        }
        digits = DigitRun()
        let isSentence = separator.endsSentence
        // A mark without a letter says nothing: another one may come to stand before it.
        let isBeforeSpaceless = next.isSpacelessWord && next.textClass != .mark
        if !isSentence, separator.isWhitespace,
            last.properties.isSpacelessWord || isBeforeSpaceless
        {
            return
        }
        let value: UInt32 = isSentence ? 0x0A : 0x20
        text.append(
            FoldedScalar(
                value: value, properties: tables.direct[Int(value)], start: separator.start,
                end: separator.end))
    }
}
