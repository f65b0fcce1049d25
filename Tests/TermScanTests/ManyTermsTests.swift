import TermScan
import TestSupport
import Testing
import TextForms

@Suite("Many terms at once")
struct ManyTermsTests {
    @Test("five thousand words are found exactly where a dictionary finds them")
    func dictionary() throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        print("seed \(seed)")
        var generator = SeededGenerator(state: seed)
        let letters = Array("abcdeđêлжя0123")
        func word() -> String {
            let count = Int.random(in: 1...7, using: &generator)
            return String((0..<count).map { _ in letters.randomElement(using: &generator) ?? "a" })
        }
        let words = Set((0..<5000).map { _ in word() }).sorted()
        let entries = try words.enumerated().map {
            (id: $0.offset, term: try term($0.element), exclusions: [String]())
        }
        let numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
        var text = ""
        var expected: [TermHit] = []
        for _ in 0..<5000 {
            let next =
                Bool.random(using: &generator)
                ? word() : words.randomElement(using: &generator) ?? "a"
            let start = text.utf8.count
            text += next
            if let number = numbers[next] {
                expected.append(TermHit(term: number, range: start..<text.utf8.count))
            }
            text += " "
        }
        #expect(scanner(entries).scan(form(text)) == expected, "seed \(seed)")
        #expect(expected.count > 2500)
    }

    @Test(
        "a phrase that may begin in millions of ways is read, and found",
        arguments: [
            ("(a|b|c)? ", 400, "keep", "x a b c keep y"),
            ("(aa|bb|cc)?", 300, "(keep|hold) it", "x aabbcckeep it y"),
        ])
    func manyWays(piece: String, count: Int, end: String, text: String) throws {
        let phrase = String(repeating: piece, count: count) + end
        let term = try term(phrase)
        #expect(term.anchor.words.count <= 64)
        #expect(scanner([(0, term, [])]).scan(form(text)).count == 1)
        let inChoice = try TermScanTests.term("(\(phrase)|x) y")
        #expect(expandedLiterals(of: inChoice, limit: 5).count == 5)
    }
}
