/// Spellings of Burmese and Khmer that look alike on the screen and are typed in several ways.
/// The order of the marks behind a letter is that of their ``ScalarProperties/orderKey``.
extension FoldedText {
    /// Signs that make another letter or another vowel of what they are typed behind.
    ///
    /// - Returns: whether the mark was joined with what stands before it.
    mutating func joinBurmeseOrKhmerMark(_ mark: FoldedScalar) -> Bool {
        guard base >= 0 else { return false }
        switch (scalars[base].value, mark.value) {
        case (0x1025, 0x103A), (0x1025, 0x1039):
            // ဥ for ဉ, which is the one that can be a final or stand above a subscript.
            replaceBase(by: 0x1009)
            return false
        case (0x1005, 0x103B):
            // စျ for ဈ.
            replaceBase(by: 0x1008, and: mark)
            return true
        case (_, 0x17B6): return joinKhmerVowels(mark, other: 0x17C1, whole: 0x17C4)
        case (_, 0x17B8): return joinKhmerVowels(mark, other: 0x17C1, whole: 0x17BE)
        case (_, 0x17C1):
            return joinKhmerVowels(mark, other: 0x17B6, whole: 0x17C4)
                || joinKhmerVowels(mark, other: 0x17B8, whole: 0x17BE)
        default: return false
        }
    }

    /// េ and ា are two pieces of ោ, េ and ី of ើ.
    private mutating func joinKhmerVowels(
        _ piece: FoldedScalar, other: UInt32, whole: UInt32
    ) -> Bool {
        steps += scalars.count - 1 - base
        guard let place = scalars[(base + 1)...].firstIndex(where: { $0.value == other })
        else { return false }
        insert(fused(piece, withMarkAt: place, as: whole))
        settle(from: min(place, scalars.count - 1))
        return true
    }

    /// A subscript belongs directly behind its consonant, whatever was typed before it, and the
    /// one of រ behind any other. The subscripts of ដ and ត look alike.
    ///
    /// - Returns: whether the letter found its place.
    mutating func joinKhmerLetter(_ letter: FoldedScalar) -> Bool {
        guard last?.value == Self.coeng, letter.properties.role == .khmerLetter
        else { return false }
        let isDa = letter.value == 0x178A
        var lower = letter
        lower.value = isDa ? 0x178F : letter.value
        lower.properties = isDa ? properties(of: 0x178F) : letter.properties
        let sign = scalars.count - 1
        var consonant = base
        appendBase(lower)
        guard consonant >= 0, consonant < sign,
            scalars[consonant].properties.role == .khmerLetter
        else { return true }
        let isBehindRo =
            scalars[consonant].value == Self.ro && lower.value != Self.ro && consonant > 1
            && scalars[consonant - 1].value == Self.coeng
            && scalars[consonant - 2].properties.role == .khmerLetter
        if isBehindRo { consonant -= 2 }
        guard consonant + 1 < sign else { return true }
        moveLast(2, to: consonant + 1)
        base = isBehindRo ? consonant + 4 : consonant + 2
        return true
    }

    private static let coeng: UInt32 = 0x17D2
    private static let ro: UInt32 = 0x179A
}
