import TextForms
import Twins

@testable import TermScan

private let words = [
    "pass", "passport", "keep", "all", "free", "visa", "is", "ยึด", "พาส", "แชท", "นน", "คน",
    "คนจน", "аэро", "сору", "กรง", "ลา",
]
private let stems = ["sell"]
private let terms = (words + stems.map { $0 + "*" }).compactMap { try? Term(parsing: $0) }
private let deobfuscator = Deobfuscator(terms: terms, names: ["Poi Pet", "ปอยเปต"])
private let vocabulary = Vocabulary(terms)

/// The whole input is a text: reading its disguised words changes nothing where nothing is odd,
/// leads back to the text where it does, and finds the words that the twin finds.
func fuzzDisguises(_ bytes: [UInt8]) {
    let forms = PlainForms(DecodedText(bytes))
    let units = TextUnits(forms.canonical)
    var steps = 0
    let read = deobfuscator.reading(forms, units, steps: &steps)
    claim(steps <= 600 * units.all.count, "\(steps) steps for \(units.all.count) letters")
    if units.odd.isEmpty {
        claim(read.matching.bytes == forms.matching.bytes, "changed where nothing is odd")
        claim(read.restored.isEmpty, "restored where nothing is odd")
    }
    claimNone(read.trouble)
    var last = 0
    for range in read.restored {
        claim(
            range.lowerBound >= last && !range.isEmpty && range.upperBound <= bytes.count,
            "\(range) behind \(last)")
        last = range.lowerBound
        _ = read.reading(ofSource: range)
    }
    compareWithTwin(units)
}

/// Both ways of the search grow fast with the text, and one of them gives up.
private func compareWithTwin(_ units: TextUnits) {
    guard units.all.count <= 20 else { return }
    let twin = WordSearchTwin(units: units, words: Set(words), stems: Set(stems))
    for start in units.all.indices {
        var search = WordSearch(units: units, vocabulary: vocabulary, start: start)
        let fast = search.longest()
        guard search.steps <= WordSearch.mostSteps else { continue }
        let slow = twin.longest(from: start)
        claim(
            fast?.end == slow?.end && fast?.edits.count == slow?.edits,
            "from \(start): \(String(describing: fast)), twin \(String(describing: slow))")
    }
}
