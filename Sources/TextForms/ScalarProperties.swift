/// What folding needs to know about one Unicode scalar, as bits of one word; the script that
/// writes the tables lays them out in the same order.
struct ScalarProperties: OptionSet, Sendable {
    var rawValue: UInt32

    /// Bits 0–3: Grapheme_Cluster_Break (UAX #29), and Extended_Pictographic.
    enum GraphemeBreak: UInt32 {
        case other, control, carriageReturn, lineFeed, extend, zeroWidthJoiner
        case regionalIndicator, prepend, spacingMark
        case leadingJamo, vowelJamo, trailingJamo, syllableLV, syllableLVT, pictographic
    }

    /// Bits 12–15: part in a syllable, for the scripts whose clusters we widen.
    enum Role: UInt32 {
        case none
        /// Thai and Lao.
        case letter, leadingVowel, followingVowel, mark
        case khmerLetter, coeng
        case burmeseLetter, burmeseVirama, burmeseAsat, burmeseDot, burmeseSign
    }

    /// Bits 16–19: part in a text.
    enum Class: UInt32 {
        case other, letter, mark, digit, number, space, lineEnd
        /// Ends a sentence before a space; a strong one always.
        case stop, strongStop
        case apostrophe
        /// Says that a word is repeated or cut short (ๆ ฯ ໆ ៗ).
        case iteration
        /// Default_Ignorable_Code_Point.
        case ignorable
        /// Drawn around the character before it.
        case enclosing
        case regionalIndicator, carriageReturn
    }

    /// A word character of a script that puts no spaces between words.
    static let spaceless = ScalarProperties(rawValue: 1 << 20)
    /// A mapping leads to the canonical form.
    static let isFolded = ScalarProperties(rawValue: 1 << 21)
    /// A mapping leads on to the matching form.
    static let isStripped = ScalarProperties(rawValue: 1 << 22)
    /// A mark that the matching form drops.
    static let isDiacritic = ScalarProperties(rawValue: 1 << 23)
    /// Must be looked at together with what stands before it.
    static let interacts = ScalarProperties(rawValue: 1 << 24)
    /// Is the second part of a composite.
    static let composes = ScalarProperties(rawValue: 1 << 25)
    /// Is a composite that holds a mark.
    static let decomposes = ScalarProperties(rawValue: 1 << 26)
    /// A Thai, Lao, Burmese or Khmer mark, of which one is enough.
    static let collapses = ScalarProperties(rawValue: 1 << 27)
    /// Not in the tables: set where folding found that a sentence ends behind the scalar.
    static let endsSentence = ScalarProperties(rawValue: 1 << 28)

    private static let wordClasses = UInt32(1 << 1 | 1 << 2 | 1 << 3 | 1 << 4)

    var graphemeBreak: GraphemeBreak { GraphemeBreak(rawValue: rawValue & 0xF) ?? .other }
    /// Bits 4–11: Canonical_Combining_Class, or a place of our own among marks of one
    /// syllable which Unicode does not order; 0 for what never moves.
    var orderKey: UInt32 { rawValue >> 4 & 0xFF }
    var role: Role { Role(rawValue: rawValue >> 12 & 0xF) ?? .none }
    var textClass: Class { Class(rawValue: rawValue >> 16 & 0xF) ?? .other }
    /// A letter, mark or number.
    var isWord: Bool { Self.wordClasses >> (rawValue >> 16 & 0xF) & 1 == 1 }
    /// A word character that no mapping changes on the way to the canonical form.
    var isPlainWord: Bool { isWord && !contains(.isFolded) }
    var isLetter: Bool { textClass == .letter || textClass == .mark }
    var isSpacelessWord: Bool { contains(.spaceless) }
    var isSpacedWord: Bool { isWord && !contains(.spaceless) }
}
