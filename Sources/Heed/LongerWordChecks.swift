internal import Diagnostics
internal import RuleLoading
internal import RuleModel
internal import TermScan
internal import TextForms

extension Ruleset {
    /// A warning for each phrase that fires inside an ordinary longer word, or begins or ends in
    /// the middle of one.
    func phrasesInsideLongerWords(of wanted: Set<Int>) -> [Diagnostic] {
        var locator = Locator(packs)
        let lists = LongerWords.byLanguage.mapValues { $0.flatMap(LongerWord.all) }
        return compiled.uses.enumerated().compactMap { number, use in
            guard let rule = use.firingRule, wanted.contains(rule),
                let list = lists[String(use.language.prefix { $0 != "-" })]
            else { return nil }
            let found = hits(of: number, in: rule, within: list)
            guard let first = found.first else { return nil }
            let words = found.prefix(Self.mostNamed).map { "\"\($0.word)\"" }
            let count = found.count == 1 ? "an ordinary longer word" : "\(found.count) longer words"
            return warning(
                .insideLongerWord, "this phrase also fires within \(count), as in \(first.example)",
                on: use, of: rule, with: &locator,
                hint: "not_inside = { \(use.language) = { \(words.joined(separator: ", ")) } }")
        }
    }

    /// How many longer words a hint names: as many as a line holds.
    private static let mostNamed = 8
    /// How many spellings of a phrase are tried, its choices written out.
    private static let mostSpellings = 256

    /// The longer words within which a phrase begins or ends, each with a text in which it does,
    /// `«»` around what it sees.
    ///
    /// The scanner itself is asked, so that whatever the packs exclude or cancel is left out.
    private func hits(
        of term: Int, in rule: Int, within list: [LongerWord]
    ) -> [(word: String, example: String)] {
        let use = compiled.uses[term]
        guard let parsed = compiled.terms.term(use.phrase, in: use.language) else { return [] }
        let spellings = expandedLiterals(of: parsed, limit: Self.mostSpellings)
        return list.compactMap { longer in
            for spelling in spellings {
                guard let place = longer.around(Array(spelling.utf8)) else { continue }
                let form = matchingForm(String(decoding: place.text, as: UTF8.self))
                for hit in PhraseHits(form, of: [rule], compiled: compiled).places[term] ?? []
                where [hit.range.lowerBound, hit.range.upperBound].contains(where: {
                    $0 > place.word.lowerBound && $0 < place.word.upperBound
                }) {
                    return (longer.word, form.marked(hit.range))
                }
            }
            return nil
        }
    }
}

extension TextForm {
    /// The text with `«»` around a stretch.
    fileprivate func marked(_ range: Range<Int>) -> String {
        let parts = [bytes[..<range.lowerBound], bytes[range], bytes[range.upperBound...]]
        let texts = parts.map { String(decoding: $0, as: UTF8.self) }
        return "\(texts[0])«\(texts[1])»\(texts[2])"
    }
}

/// A longer word cut where a short one stands in it, folded like a text.
private struct LongerWord {
    let word: String
    private let before: [UInt8]
    private let short: [UInt8]
    private let after: [UInt8]
    /// All longer words of the short one, folded: a phrase that has one of them at its edge means
    /// that one.
    private let siblings: [[UInt8]]

    static func all(_ entry: LongerWords.Entry) -> [LongerWord] {
        let short = matchingForm(entry.short).bytes
        let siblings = entry.longer.map { matchingForm($0).bytes }
        return zip(entry.longer, siblings).compactMap { word, bytes in
            guard let place = bytes.firstRange(of: short) else { return nil }
            return LongerWord(
                word: word, before: Array(bytes[..<place.lowerBound]), short: short,
                after: Array(bytes[place.upperBound...]), siblings: siblings)
        }
    }

    /// A text in which the longer word begins, ends or holds the spelling of a phrase, and the
    /// word's place in it; nothing where the spelling has no such edge.
    func around(_ spelling: [UInt8]) -> (text: [UInt8], word: Range<Int>)? {
        let fits =
            (before.isEmpty || spelling.starts(with: short))
            && (after.isEmpty || spelling.ends(with: short))
            && (before.isEmpty || after.isEmpty || spelling.count == short.count)
        let isMeant = siblings.contains {
            before.isEmpty ? spelling.ends(with: $0) : spelling.starts(with: $0)
        }
        guard fits, !isMeant else { return nil }
        let start = before.isEmpty ? spelling.count - short.count : 0
        let length = before.count + short.count + after.count
        return (before + spelling + after, start..<start + length)
    }
}

extension [UInt8] {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count) == other[...] }
}
