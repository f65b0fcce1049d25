import Foundation
import TestSupport
import Testing
import Twins

@testable import TextForms

@Suite("Forms of random texts")
struct RandomFormsTests {
    @Test("maps ascend, lie on characters and cover the text", arguments: 0..<4)
    func maps(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        for round in 0..<1500 {
            let forms = PlainForms(
                DecodedText(round % 2 == 0 ? Array(random.text().utf8) : random.damagedText()))
            if let trouble = forms.trouble ?? gaps(in: forms.canonical, of: forms.decoded) {
                Issue.record(
                    "seed \(seed): \(trouble): \(codes(String(decoding: forms.decoded.bytes, as: UTF8.self)))"
                )
                return
            }
        }
    }

    /// What no scalar of the canonical form comes from must be ignorable, or enclose.
    private func gaps(in form: TextForm, of decoded: DecodedText) -> String? {
        var covered = Set<Int>()
        for (start, end) in zip(form.sourceStarts, form.sourceEnds) {
            covered.formUnion(Int(start)..<Int(end))
        }
        var place = 0
        for scalar in String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars {
            let source = decoded.sourceOffset(of: place)
            let kind = FoldTables.shared.properties(of: scalar.value).textClass
            if kind != .ignorable, kind != .enclosing, !covered.contains(source) {
                return "\(source) is lost"
            }
            place += UTF8.width(scalar)
        }
        return nil
    }

    @Test("canonically equivalent texts have the same forms", arguments: 0..<4)
    func equivalent(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        for _ in 0..<1500 {
            let scalars = random.text().unicodeScalars.filter(isCompared)
            // The iota subscript is the one exception.
            let decomposed = String(String.UnicodeScalarView(scalars))
                .decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.value != 0x345 }
            let text = String(String.UnicodeScalarView(decomposed))
            let all = [
                forms(text), forms(text.precomposedStringWithCanonicalMapping),
                forms(shuffled(text, using: &random.generator)),
            ]
            #expect(Set(all.map(\.canonical.bytes)).count == 1, "seed \(seed): \(codes(text))")
            #expect(Set(all.map(\.matching.bytes)).count == 1, "seed \(seed): \(codes(text))")
        }
    }

    /// What is younger than the tables is not known to them. Foundation composes what lies above
    /// U+FFFF by its lower 16 bits, and takes the first old jamo of each kind for modern ones;
    /// NormalizationTest.txt speaks of those.
    private func isCompared(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age, age.major <= 15 else { return false }
        return scalar.value < 0x10000
            && ![0x1113, 0x1176, 0x11A7, 0x11C3].contains(scalar.value)
    }

    /// Marks of different combining classes may change places.
    private func shuffled(_ text: String, using generator: inout SeededGenerator) -> String {
        var scalars = Array(text.unicodeScalars)
        guard scalars.count > 1 else { return text }
        for _ in 0..<20 {
            let place = Int.random(in: 1..<scalars.count, using: &generator)
            let classes = scalars[(place - 1)...place].map(\.properties.canonicalCombiningClass)
            if !classes.contains(.notReordered), classes[0] != classes[1] {
                scalars.swapAt(place - 1, place)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test("folding the canonical form again changes nothing", arguments: 0..<4)
    func idempotent(_: Int) {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        for _ in 0..<1500 {
            let text = random.text()
            let once = canonical(text)
            #expect(codes(canonicalAgain(once)) == codes(once), "seed \(seed): \(codes(text))")
        }
    }

    @Test("zero-width signs between any two characters leave the matching form as it is")
    func zeroWidth() {
        let seed = RandomTexts.freshSeed()
        var random = RandomTexts(seed: seed)
        for _ in 0..<3000 {
            // CR and LF are one end of line only side by side, and two letters a flag.
            let scalars = random.text().unicodeScalars.filter {
                $0 != "\r" && !(0x1F1E6...0x1F1FF).contains($0.value)
            }
            var torn = String.UnicodeScalarView()
            for scalar in scalars {
                torn.append(
                    contentsOf: "\u{200B}\u{AD}\u{2060}".unicodeScalars.prefix(
                        Int(scalar.value % 4)))
                torn.append(scalar)
            }
            let text = String(String.UnicodeScalarView(scalars))
            #expect(
                codes(matching(String(torn))) == codes(matching(text)),
                "seed \(seed): \(codes(text))")
        }
    }
}
