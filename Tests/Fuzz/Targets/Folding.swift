import Foundation
import Twins

@testable import TextForms

/// The whole input is a text in whatever encoding it seems to be: its forms lead back to it, and
/// texts that are canonically equivalent, or of which the twin knows every rule, fold alike.
func fuzzFolding(_ bytes: [UInt8]) {
    for encoding in [nil] + TextEncoding.allCases.map(Optional.init) {
        let decoded = DecodedText(bytes, encoding: encoding)
        claim(String(validating: decoded.bytes, as: UTF8.self) != nil, "ill-formed")
        let forms = PlainForms(decoded)
        claimNone(forms.trouble)
    }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let known = String(String.UnicodeScalarView(scalars.map(known)))
    if !hasLongRun(known) { compareWithTwin(known) }
    if !hasLongRun(String(scalars)) { foldAgain(scalars) }
}

/// A scalar of which the twin knows every rule: this one, or one that it leads to.
private func known(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if FoldTwin.knows(scalar) { return scalar }
    let number = Int(scalar.value)
    let range = FoldTwin.ranges[number % FoldTwin.ranges.count]
    let value = range.lowerBound + UInt32(number / FoldTwin.ranges.count) % UInt32(range.count)
    return Unicode.Scalar(value).flatMap { FoldTwin.knows($0) ? $0 : nil } ?? " "
}

/// More marks behind a letter are put in order in pieces, as ``PlainForms`` says.
private func hasLongRun(_ text: String) -> Bool {
    text.decomposedStringWithCompatibilityMapping.unicodeScalars
        .split { $0.properties.canonicalCombiningClass == .notReordered }
        .contains { $0.count > FoldedText.longestRun }
}

private func compareWithTwin(_ text: String) {
    let forms = forms(text)
    let slow = FoldTwin.canonical(text)
    claim(
        forms.canonical.bytes == Array(slow.utf8),
        "canonical of \(codes(text)): \(codes(string(forms.canonical))), twin \(codes(slow))")
    let matching = FoldTwin.matching(slow)
    claim(
        forms.matching.bytes == Array(matching.utf8),
        "matching of \(codes(text)): \(codes(string(forms.matching))), twin \(codes(matching))")
}

/// The canonical form folds to itself.
private func foldAgain(_ scalars: String.UnicodeScalarView) {
    let once = string(PlainForms(decoded(String(scalars)), convertsZawgyi: false).canonical)
    let again = string(PlainForms(decoded(once), convertsZawgyi: false).canonical)
    claim(
        once.unicodeScalars.elementsEqual(again.unicodeScalars),
        "\(codes(String(scalars))): \(codes(once)), again \(codes(again))")
}

private func decoded(_ text: String) -> DecodedText {
    DecodedText(Array(text.utf8), encoding: .utf8)
}

private func forms(_ text: String) -> PlainForms { PlainForms(decoded(text)) }

private func string(_ form: TextForm) -> String { String(decoding: form.bytes, as: UTF8.self) }
