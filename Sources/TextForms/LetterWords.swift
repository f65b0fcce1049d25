/// Where the words of a ``LetterText`` are, as far as the script tells.
///
/// A word stands between two blanks; an ideograph, a kana or a Hangul syllable is a word by itself.
/// Thai, Lao, Khmer and Burmese letters are in no word, since nothing shows where theirs end.
package struct LetterWords: Sendable {
    /// Ranges of scalars, in order of place.
    package private(set) var places: [Range<Int>] = []

    /// From the radicals of ideographs on, a character is a syllable or more (Unicode, blocks CJK
    /// Radicals Supplement to Hangul Syllables).
    private static let firstSyllable: UInt32 = 0x2E80

    /// - Parameter scalars: of a ``LetterText``.
    package init(_ scalars: [UInt32]) {
        let tables = FoldTables.shared
        var start = 0
        for (place, scalar) in scalars.enumerated() {
            let isSyllable = scalar >= Self.firstSyllable
            guard
                scalar == LetterText.blank || isSyllable
                    || tables.properties(of: scalar).isSpacelessWord
            else { continue }
            if start < place { places.append(start..<place) }
            if isSyllable { places.append(place..<place + 1) }
            start = place + 1
        }
        if start < scalars.count { places.append(start..<scalars.count) }
    }

    /// Calls back with each word, alone and with the words behind it, of which there are at most so
    /// many together: ranges of scalars, in order of their first word, shorter ones first. Between two
    /// words of a row is one blank, or nothing.
    @inline(__always)
    package func forEachRow(most: Int, _ body: (Range<Int>) -> Void) {
        for first in places.indices {
            var last = first
            body(places[first])
            while last + 1 < min(first + most, places.count),
                places[last + 1].lowerBound - places[last].upperBound <= 1
            {
                last += 1
                body(places[first].lowerBound..<places[last].upperBound)
            }
        }
    }
}
