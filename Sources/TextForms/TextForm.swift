/// What may happen at one position of a ``TextForm``, as bits of one byte, so that a scanner
/// can look at a position without decoding the text around it.
package struct Boundary: OptionSet, Sendable, Hashable {
    /// One bit for each thing that may happen; the upper four bits are not used.
    package let rawValue: UInt8

    /// Makes a set from its bits, as `OptionSet` asks.
    @inlinable
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Whether all of another set's bits are set; written out, because every position of every
    /// text is asked.
    @inlinable
    package func contains(_ other: Boundary) -> Bool {
        rawValue & other.rawValue == other.rawValue
    }

    /// A character cluster begins here (or the text ends here): Unicode's extended grapheme
    /// clusters (UAX #29), widened for Thai, Lao, Khmer and Burmese so that a leading vowel,
    /// a following vowel, a subscript or a final consonant is never torn from its syllable.
    @inlinable package static var cluster: Boundary { Boundary(rawValue: 1 << 0) }

    /// A match of a whole word may begin or end here. In scripts that put spaces between words:
    /// the two sides are not both word characters of such a script. In scripts that do not
    /// (Thai, Lao, Khmer, Burmese, Chinese, Japanese): the same as ``cluster``.
    @inlinable package static var word: Boundary { Boundary(rawValue: 1 << 1) }

    /// A sentence or paragraph ends here: nothing that belongs together reaches across.
    @inlinable package static var sentence: Boundary { Boundary(rawValue: 1 << 2) }

    /// A letter of a script without spaces stands on at least one side, so a space in a term
    /// may be absent from the text here.
    @inlinable package static var spaceless: Boundary { Boundary(rawValue: 1 << 3) }
}

/// A text after folding: UTF-8 bytes, and for each byte the place of the source it came from.
///
/// Offsets named *form offsets* count bytes of ``bytes``; offsets named *source offsets* count
/// bytes of the original input as it was read, before any decoding. What a character was folded
/// from is always one or more whole grapheme clusters (UAX #29) of the source, or of the Unicode
/// text that a line written for Zawgyi shows.
package struct TextForm: Sendable {
    /// The folded text, valid UTF-8.
    package let bytes: [UInt8]

    /// For each form byte, the source offset at which the folded character's origin begins.
    package let sourceStarts: [UInt32]

    /// For each form byte, the source offset just after the folded character's origin.
    package let sourceEnds: [UInt32]

    /// One entry for each position between bytes, so `bytes.count + 1` entries.
    package let boundaries: [Boundary]

    /// How many characters (grapheme clusters, UAX #29) the form has.
    package var clusterCount: Int {
        // The end of the text is a boundary as well, and begins nothing.
        boundaries.dropLast().count { $0.contains(.cluster) }
    }

    /// Makes a form, as a caller would for tests; the three lists must have the lengths that their
    /// properties state.
    package init(
        bytes: [UInt8], sourceStarts: [UInt32], sourceEnds: [UInt32], boundaries: [Boundary]
    ) {
        self.bytes = bytes
        self.sourceStarts = sourceStarts
        self.sourceEnds = sourceEnds
        self.boundaries = boundaries
    }

    /// The bytes of the original input that the form bytes in `range` were folded from.
    ///
    /// - Parameter range: form offsets; must not be empty.
    package func sourceRange(of range: Range<Int>) -> Range<Int> {
        Int(sourceStarts[range.lowerBound])..<Int(sourceEnds[range.upperBound - 1])
    }
}
