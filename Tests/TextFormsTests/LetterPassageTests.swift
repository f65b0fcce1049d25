import Foundation
import Testing

@testable import TextForms

/// A part of a text as letters, as if it were all that stands there.
@Suite("Passages of letters")
struct LetterPassageTests {
    static let table: [(text: String, words: String, passage: String)] = [
        ("we keep it", "keep", " keep "),
        ("Shall we KEEP, your papers?", "KEEP, your", " keep your "),
        ("keep it", "keep it", " keep it "),
        ("เขาจะยึดพาสปอร์ตไว้", "พาส", " พาส "),
        ("pay 15,000, keep 3 (three)", "15,000, keep 3 (", " 0 keep 0 "),
        ("we keep it 🙂", "🙂", " "),
    ]

    @Test("is its letters alone, between two blanks", arguments: table)
    func passage(text: String, words: String, passage: String) throws {
        let form = PlainForms(DecodedText(Array(text.utf8))).matching
        let range = try #require(text.range(of: words))
        let from = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let source = from..<from + words.utf8.count
        let found = LetterText(form).passage(of: source, in: form)
        let scalars = found.compactMap { Unicode.Scalar($0) }
        #expect(String(String.UnicodeScalarView(scalars)) == passage)
    }

    @Test("is there for every place of every text")
    func everywhere() {
        var chance = RandomTexts(seed: 11)
        for _ in 0..<300 {
            let bytes = Array(chance.text(longest: 60).utf8)
            let form = PlainForms(DecodedText(bytes)).matching
            let letters = LetterText(form)
            let all = Set(letters.scalars)
            for _ in 0..<5 {
                let from = Int.random(in: 0...bytes.count)
                let to = Int.random(in: from...bytes.count)
                let passage = letters.passage(of: from..<to, in: form)
                #expect(all.isSuperset(of: passage))
            }
            #expect(
                letters.passage(of: 0..<bytes.count, in: form) == letters.scalars)
        }
    }
}
