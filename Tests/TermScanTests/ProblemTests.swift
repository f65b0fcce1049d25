import TermScan
import TestSupport
import Testing

/// A phrase that cannot be understood: each problem's code, place and message.
struct BrokenPhrase: Sendable, CustomTestStringConvertible {
    let phrase: String
    let problems: [(code: TermProblem.Code, range: Range<Int>, message: String)]

    init(_ phrase: String, _ problems: (TermProblem.Code, Range<Int>, String)...) {
        self.phrase = phrase
        self.problems = problems
    }

    var testDescription: String { "“\(phrase.prefix(60))”" }
}

@Suite("Phrases that cannot be understood")
struct ProblemTests {
    @Test("every problem is told with its place", arguments: BrokenPhrase.all)
    func problem(_ row: BrokenPhrase) {
        let problems = problems(of: row.phrase)
        #expect(problems.map(\.code) == row.problems.map(\.code))
        #expect(problems.map(\.range) == row.problems.map(\.range))
        #expect(problems.map(\.message) == row.problems.map(\.message))
    }

    @Test("a misspelt slot brings the nearest name")
    func nearestSlot() {
        #expect(problems(of: "pay {mony}").map(\.hint) == ["Did you mean {money}?"])
        #expect(
            problems(of: "pay {salary}").map(\.hint) == [
                "There are: {money}, {age}, {hours}, {place}, {named}, {contact}."
            ])
    }

    @Test("a slot in a form that it does not have brings the forms that it has")
    func slotForms() {
        #expect(
            problems(of: "work {hours>60/month}").map(\.hint) == [
                "It is written {hours}, {hours<18}, {hours>60/day}, {hours>60/week}."
            ])
        #expect(
            problems(of: "to {place:moon}").map(\.hint) == [
                "It is written {place}, {place:hub}, {place:border}."
            ])
    }

    @Test("no phrase, however broken, stops the reader", arguments: 0..<500)
    func random(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let signs = [
            "(", ")", "|", "?", "*", "...", "{", "}", "money", "<", "3", " ", "\\", "a", "ก", "«",
        ]
        let count = Int.random(in: 0...12, using: &generator)
        let phrase = (0..<count).map { _ in signs.randomElement(using: &generator) ?? "" }.joined()
        let length = phrase.utf8.count
        for problem in problems(of: phrase) {
            #expect(
                problem.range.lowerBound >= 0 && problem.range.upperBound <= length, "\(phrase)")
            #expect(problem.message.hasSuffix("."))
        }
    }

    private func problems(of phrase: String) -> [TermProblem] {
        do {
            _ = try term(phrase)
            return []
        } catch {
            return error.all
        }
    }
}

extension BrokenPhrase {
    static let all = [
        BrokenPhrase("", (.nothingToLookFor, 0..<0, "The phrase is empty.")),
        BrokenPhrase("   ", (.nothingToLookFor, 0..<3, "The phrase is empty.")),
        BrokenPhrase(
            "(a|b) ,;: (c|d)",
            (.nothingToLookFor, 6..<10, "This holds no letters or digits, so it cannot be found.")),
        BrokenPhrase("keep (it", (.unclosedGroup, 5..<6, "The group is not closed.")),
        BrokenPhrase(
            "keep (it|", (.unclosedGroup, 5..<6, "The group is not closed."),
            (.emptyAlternative, 9..<9, "One of the choices is empty.")),
        BrokenPhrase("keep {money", (.unclosedSlot, 5..<6, "The slot is not closed.")),
        BrokenPhrase("(a||b)", (.emptyAlternative, 3..<3, "One of the choices is empty.")),
        BrokenPhrase("(a|)", (.emptyAlternative, 3..<3, "One of the choices is empty.")),
        BrokenPhrase("() a", (.emptyAlternative, 1..<1, "One of the choices is empty.")),
        BrokenPhrase("( | a)", (.emptyAlternative, 1..<2, "One of the choices is empty.")),
        BrokenPhrase(
            "{money}",
            (.needsPlainWord, 0..<7, "The phrase needs at least one plain word that must stand.")),
        BrokenPhrase(
            "({money}|pay) {contact}",
            (.needsPlainWord, 0..<23, "The phrase needs at least one plain word that must stand.")),
        BrokenPhrase("pay {mony}", (.unknownSlot, 4..<10, "There is no slot “mony”.")),
        BrokenPhrase("pay {}", (.unknownSlot, 4..<6, "There is no slot “”.")),
        BrokenPhrase("จ่าย {เงิน}", (.unknownSlot, 13..<27, "There is no slot “เงิน”.")),
        BrokenPhrase("girl {age}", (.badSlot, 5..<10, "The slot {age} is not written like this.")),
        BrokenPhrase("girl {age<}", (.badSlot, 5..<11, "The slot {age} is not written like this.")),
        BrokenPhrase(
            "girl {age<x}", (.badSlot, 5..<12, "The slot {age} is not written like this.")),
        BrokenPhrase(
            "girl {age<18/year}",
            (.badSlot, 5..<18, "The slot {age} is not written like this.")),
        BrokenPhrase(
            "to {place:}", (.badSlot, 3..<11, "The slot {place} is not written like this.")),
        BrokenPhrase(
            "to {named:}", (.badSlot, 3..<11, "The slot {named} is not written like this.")),
        BrokenPhrase(
            "to {contact<3}",
            (.badSlot, 3..<14, "The slot {contact} is not written like this.")),
        BrokenPhrase(
            "ยึด*",
            (.starInSpaceless, 9..<10, "“*” needs a script that writes spaces between words.")),
        BrokenPhrase(
            "护照* 扣",
            (.starInSpaceless, 6..<7, "“*” needs a script that writes spaces between words.")),
        BrokenPhrase(
            "... keep",
            (.gapAtEdge, 0..<3, "A gap stands between two words; here one side is missing.")),
        BrokenPhrase(
            "keep ...",
            (.gapAtEdge, 5..<8, "A gap stands between two words; here one side is missing.")),
        BrokenPhrase(
            "keep (it ...|him)",
            (.gapAtEdge, 9..<12, "A gap stands between two words; here one side is missing.")),
        BrokenPhrase(
            "...",
            (.gapAtEdge, 0..<3, "A gap stands between two words; here one side is missing.")),
        BrokenPhrase("a ... … b", (.doubleGap, 6..<9, "Two gaps follow each other.")),
        BrokenPhrase(
            "a...b...c...d...e...f...g...h...i...j",
            (.tooManyGaps, 33..<36, "The phrase has more than 8 gaps.")),
        BrokenPhrase(
            String(repeating: "(a|", count: 17) + "b",
            (.tooDeep, 48..<49, "Groups stand in each other more than 16 deep.")),
        BrokenPhrase(
            "(" + Array(repeating: "a", count: 257).joined(separator: "|") + ")",
            (.tooManyAlternatives, 0..<1, "The group has more than 256 choices.")),
        BrokenPhrase(
            String(repeating: "ab ", count: 1400),
            (.tooLong, 4096..<4200, "The phrase is longer than 4096 bytes.")),
        BrokenPhrase("a|b", (.strayCharacter, 1..<2, "Nothing was opened before “|”.")),
        BrokenPhrase("a) b", (.strayCharacter, 1..<2, "Nothing was opened before “)”.")),
        BrokenPhrase("a } b", (.strayCharacter, 2..<3, "“}” may not stand here.")),
        BrokenPhrase(
            "«keep»", (.strayCharacter, 0..<2, "“«” may not stand here."),
            (.strayCharacter, 6..<8, "“»” may not stand here.")),
        BrokenPhrase(
            "? a",
            (.strayCharacter, 0..<1, "“?” stands after nothing that it could belong to.")),
        BrokenPhrase(
            "a ?? b",
            (.strayCharacter, 2..<3, "“?” stands after nothing that it could belong to."),
            (.strayCharacter, 3..<4, "“?” stands after nothing that it could belong to.")),
        BrokenPhrase(
            "a * b",
            (.strayCharacter, 2..<3, "“*” stands after nothing that it could belong to.")),
        BrokenPhrase("(a|b)* c", (.strayCharacter, 5..<6, "“*” can follow a word only.")),
        BrokenPhrase("keep\\", (.strayCharacter, 4..<5, "“\\” stands before nothing.")),
        BrokenPhrase(
            "a?",
            (.optionalOnly, 0..<2, "All of this may be missing, so there is nothing to look for.")),
        BrokenPhrase(
            "b (a? c?|d)",
            (.optionalOnly, 3..<8, "All of this may be missing, so there is nothing to look for.")),
        BrokenPhrase(
            "({mony}|ยึด*) ... ",
            (.unknownSlot, 1..<7, "There is no slot “mony”."),
            (.starInSpaceless, 17..<18, "“*” needs a script that writes spaces between words."),
            (.gapAtEdge, 20..<23, "A gap stands between two words; here one side is missing.")),
    ]
}
