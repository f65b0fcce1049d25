import TermScan
import TestSupport
import Testing
import TextForms
import Twins

/// A few words of one kind of writing, from which terms and texts are made.
struct Alphabet: Sendable, CustomTestStringConvertible {
    let name: String
    let words: [String]
    /// What stands between the words of texts.
    let between: [String]

    var testDescription: String { name }

    static let all = [
        Alphabet(
            name: "Latin", words: ["a", "b", "ab", "ba", "aab", "b a"],
            between: [" ", " ", " ", "", ", ", ". "]),
        Alphabet(
            name: "Thai", words: ["ก", "กา", "เก", "นก", "กน", "ไก่"], between: ["", "", " ", ". "]),
        Alphabet(
            name: "mixed", words: ["a", "ab", "ก", "กา", "1", "文", "ລາ"],
            between: ["", " ", " ", "; ", "! "]),
        Alphabet(
            name: "long gaps", words: ["a", "b", "abababababab", "bbbbbbb", "ก"],
            between: [" ", " ", " ", " - ", "\n"]),
    ]
}

struct RandomTerms {
    let alphabet: Alphabet
    var generator: SeededGenerator

    mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &generator) < percent
    }

    mutating func word() -> String {
        alphabet.words.randomElement(using: &generator) ?? "a"
    }

    mutating func phrase(depth: Int = 0) -> String {
        var phrase = ""
        for index in 0..<Int.random(in: 1...(depth == 0 ? 4 : 2), using: &generator) {
            if index > 0 {
                phrase += ["", " ", " ", " ... "].randomElement(using: &generator) ?? ""
            }
            phrase += element(depth: depth)
            if chance(20) { phrase += "?" }
        }
        return phrase
    }

    private mutating func element(depth: Int) -> String {
        if depth < 2, chance(30) {
            let choices = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                phrase(depth: depth + 1)
            }
            return "(" + choices.joined(separator: "|") + ")"
        }
        if chance(8) { return "{money}" }
        if chance(5) { return "{place:hub}" }
        return word() + (chance(10) ? "*" : "")
    }

    mutating func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...24, using: &generator) {
            text += word() + (alphabet.between.randomElement(using: &generator) ?? " ")
        }
        return text
    }

    mutating func places(in form: TextForm) -> [TermSlot: [Range<Int>]] {
        var places: [TermSlot: [Range<Int>]] = [:]
        for slot in [TermSlot(name: "money"), TermSlot(name: "place", argument: "hub")] {
            places[slot] = (0..<6).map { _ in
                let start = Int.random(in: 0...form.bytes.count, using: &generator)
                let length = Int.random(in: 0...6, using: &generator)
                return start..<min(start + length, form.bytes.count)
            }
        }
        return places
    }
}

@Suite("The scanner against its slow twin")
struct TwinTests {
    @Test("random terms in random texts give the twin's hits", arguments: Alphabet.all)
    func random(_ alphabet: Alphabet) throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        print("seed \(seed), \(alphabet.name)")
        var random = RandomTerms(alphabet: alphabet, generator: SeededGenerator(state: seed))
        var compared = 0
        var hitCount = 0
        for _ in 0..<1500 {
            let sources = (0..<3).map { _ in random.phrase() }
            let terms = sources.compactMap { try? term($0) }
            let exclusions = random.chance(50) ? [random.word() + random.word()] : []
            let common = random.chance(30) ? [random.word() + random.word()] : []
            let entries = terms.enumerated().map { ($0, $1, exclusions) }
            let scanner = scanner(entries, commonExclusions: common)
            let text = random.text()
            let form = form(text)
            let places = random.places(in: form)
            let hits = scanner.scan(form, slots: FakeSlots(places))
            let twin = ScanTwin(
                text: form, slots: places,
                exclusions: (exclusions + common).map { TermScanTests.form($0).bytes })
            for (number, term) in terms.enumerated() {
                let found = hits.filter { $0.term == number }.map(\.range)
                let expected = twin.hits(of: term)
                #expect(
                    found == expected,
                    "seed \(seed): “\(term.source)” in “\(text)” without \(exclusions + common)")
                compared += 1
                hitCount += expected.count
            }
        }
        // The comparison means something only if enough was parsed and found.
        #expect(compared > 1500)
        #expect(hitCount > 500)
    }

    @Test("each written-out string of a term is found whole", arguments: Alphabet.all)
    func writtenOut(_ alphabet: Alphabet) throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        print("seed \(seed), \(alphabet.name)")
        var random = RandomTerms(alphabet: alphabet, generator: SeededGenerator(state: seed))
        var found = 0
        for _ in 0..<1000 {
            guard let term = try? term(random.phrase()) else { continue }
            let twin = scanner([(0, term, [])])
            for string in expandedLiterals(of: term, limit: 20) where form(string).quote == string {
                let hits = twin.scan(form(string))
                #expect(
                    hits.first?.range.lowerBound == 0, "seed \(seed): \(term.source), \(string)")
                found += 1
            }
        }
        #expect(found > 200)
    }
}

extension TextForm {
    var quote: String { quote(bytes.indices) }
}
