import TermScan
import TextForms

/// The whole input is one phrase: it is read or refused with its places, and what was read is a
/// term that a scanner takes.
func fuzzTerms(_ bytes: [UInt8]) {
    let source = String(decoding: bytes, as: UTF8.self)
    do throws(TermProblems) {
        let term = try Term(parsing: source, slots: fuzzSlots)
        claim(term.source.utf8.elementsEqual(source.utf8), "another source")
        claim(!term.anchor.words.isEmpty, "no anchor")
        claim(term.sequence.parts.indices.contains(term.anchor.part), "an anchor beside the parts")
        claim(term.literals.allSatisfy { !$0.isEmpty }, "an empty word")
        let strings = expandedLiterals(of: term, limit: 20)
        claim(strings.count <= 20, "\(strings.count) strings")
        let scanner = TermScanner([(0, term, [])])
        for string in strings {
            _ = scanner.scan(matchingForm(string))
        }
        claim((try? Term(parsing: source, slots: fuzzSlots)) == term, "another term")
    } catch {
        claim(!error.all.isEmpty, "refused without a word")
        var last = 0
        for problem in error.all {
            claim(
                problem.range.lowerBound >= last && problem.range.upperBound <= source.utf8.count,
                "\(problem.code) at \(problem.range) of \(source.utf8.count)")
            last = problem.range.lowerBound
            claim(!problem.message.isEmpty, "\(problem.code) says nothing")
            for offset in [problem.range.lowerBound, problem.range.upperBound] {
                let index = source.utf8.index(source.startIndex, offsetBy: offset)
                claim(
                    index.samePosition(in: source.unicodeScalars) != nil,
                    "\(problem.code) cuts a character at \(offset)")
            }
        }
    }
}

/// One slot of each form.
let fuzzSlots = SlotGrammar([
    SlotForm("money", allowsComparison: true),
    SlotForm("age", allowsBare: false, allowsComparison: true),
    SlotForm("hours", allowsComparison: true, units: ["day", "week"]),
    SlotForm("place", arguments: .oneOf(["hub", "border"])),
    SlotForm("named", allowsBare: false, arguments: .any),
])
