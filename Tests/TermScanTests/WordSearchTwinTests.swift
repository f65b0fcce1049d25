import TestSupport
import Testing
import TextForms
import Twins

@testable import TermScan

@Suite("The search for a disguised word and its slow twin")
struct WordSearchTwinTests {
    private static let phrases = [
        "pass", "passport", "keep", "all", "sell*", "free", "visa", "is", "ยึด", "พาส", "แชท",
        "นน", "คน", "คนจน", "аэро", "сору", "กรง", "ลา",
    ]

    private static let pieces = [
        "p", "a", "s", "ss", "k", "e", "l", "ll", "0", "4", "1", "@", "$", " ", ".", "-", "u", "n",
        "o",
        "ค", "น", "จ", "ย", "ึ", "ด", "พ", "า", "ส", "ช", "ท", "р", "а", "с", "о", "у", "э", "é",
        "ร", "w",
        "pass", "free", "v1sa", "\n", "5", "fr33", "v i s a", "p-a-s-s", "kеep", "คu", "llช",
        "раss", "se11s",
    ]

    @Test("agree on the longest word from every place of random texts", arguments: 0..<8)
    func agree(seed: Int) throws {
        let terms = try Self.phrases.map { try Term(parsing: $0, slots: testSlots) }
        let vocabulary = Vocabulary(terms)
        let words = Set(Self.phrases.filter { !$0.hasSuffix("*") })
        let stems = Set(Self.phrases.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) })
        var generator = SeededGenerator(state: UInt64(seed))
        var disguised = 0
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1...10, using: &generator))
                .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let units = TextUnits(PlainForms(DecodedText(Array(text.utf8))).canonical)
            let slow = WordSearchTwin(units: units, words: words, stems: stems)
            for start in units.all.indices {
                var search = WordSearch(units: units, vocabulary: vocabulary, start: start)
                let fast = search.longest()
                let expected = slow.longest(from: start)
                if let expected, expected.edits > 0 { disguised += 1 }
                #expect(fast?.end == expected?.end, "\(text.debugDescription) from \(start)")
                #expect(
                    fast?.edits.count == expected?.edits, "\(text.debugDescription) from \(start)")
            }
        }
        #expect(disguised > 3)
    }

    @Test("a letter that stands for a Thai one is met whatever marks stand between them")
    func marks() throws {
        let text = "สgn\u{315}\u{328}\u{30A}น"
        let units = TextUnits(PlainForms(DecodedText(Array(text.utf8))).canonical)
        let vocabulary = Vocabulary([try Term(parsing: "นน")])
        let start = try #require(units.all.firstIndex { $0.value == 0x6E })
        var search = WordSearch(units: units, vocabulary: vocabulary, start: start)
        #expect(search.longest()?.end == units.all.count)
    }
}
