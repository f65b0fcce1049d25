/// A message's text in the forms in which the engine looks at it.
///
/// Canonically equivalent texts (UAX #15) have equal forms, as far as no more than
/// ``FoldedText/longestRun`` marks follow a letter and no mark follows an iota subscript.
package struct PlainForms: Sendable {
    /// The text as it was read, as valid UTF-8, with its map back to the input.
    package let decoded: DecodedText

    /// For facts (money, hours, dates, handles): letters and digits folded, marks in order,
    /// punctuation, symbols and line ends kept.
    package let canonical: TextForm

    /// For terms: like ``canonical``, but only word characters, single spaces (U+0020) for
    /// whatever separates them, and line feeds (U+000A) for the ends of sentences.
    package let matching: TextForm

    /// The source offsets of words that were read as others because they were disguised, in
    /// order; empty for most texts.
    package let restored: [Range<Int>]

    /// Whether lines of the text were written for the font Zawgyi and folded as the Unicode text
    /// that they show; offsets and quotes stay those of what was written.
    package let isConvertedFromZawgyi: Bool

    /// Folds a decoded text into both forms, in one walk whose time is linear in its bytes.
    ///
    /// - Parameter convertsZawgyi: false to take Burmese for Unicode whatever it looks like.
    package init(_ decoded: DecodedText, convertsZawgyi: Bool = true) {
        let conversion =
            convertsZawgyi ? ZawgyiConversion(decoded.bytes, tables: .shared) : nil
        let fold = CanonicalFold(conversion?.bytes ?? decoded.bytes, tables: .shared)
        self.decoded = decoded
        isConvertedFromZawgyi = conversion != nil
        canonical = fold.text.form(
            of: decoded, fold.clusters, convertedBy: conversion, isMatching: false)
        matching = fold.matching.text.form(
            of: decoded, fold.clusters, convertedBy: conversion, isMatching: true)
        restored = []
    }
}

/// Folds the words of a term exactly as ``PlainForms/matching`` folds a text, so that both meet.
/// Words of rules are Unicode text, whatever they look like.
package func matchingForm(_ text: String) -> TextForm {
    PlainForms(DecodedText(Array(text.utf8)), convertsZawgyi: false).matching
}

/// The letter as terms are compared, for a scalar of a canonical form: without accents.
///
/// - Parameter scalar: a Unicode scalar value.
/// - Returns: the letter itself where folding leaves it, or makes more than one letter of it;
///   nothing for a mark that is not compared.
package func letterWithoutMarks(_ scalar: UInt32) -> UInt32? {
    let tables = FoldTables.shared
    let properties = tables.properties(of: scalar)
    if properties.contains(.isDiacritic) { return nil }
    guard properties.contains(.isStripped) else { return scalar }
    let letters = tables.mapping(of: scalar)
    return letters.count == 1 ? letters[letters.startIndex] : scalar
}
