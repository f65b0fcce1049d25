import Testing

@testable import TextForms

/// A part of a text as letters, as if it were all that stands there.
@Suite("Passages of letters")
struct LetterPassageTests {
    static let table: [(text: String, words: String, passage: String)] = [
        ("we keep it", "keep", " we keep it "),
        ("Shall we KEEP your papers?", "KEEP", " ll we keep your "),
        ("keep it all, and more", "keep", " keep it al "),
        ("and all that they keep", "keep", " t they keep "),
        ("เขาจะยึดพาสปอร์ตไว้ให้", "พาส", " จะยึดพาสปอร์ต "),
        ("pay 15,000, keep 3 (three)", "keep", " ay 0 keep 0 thr "),
    ]

    @Test("is the words with so many letters on either side", arguments: table)
    func passage(text: String, words: String, passage: String) throws {
        let form = PlainForms(DecodedText(Array(text.utf8))).matching
        let range = try #require(text.range(of: words))
        let from = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let source = from..<from + words.utf8.count
        let found = LetterText(form).passage(around: source, reach: 6, in: form)
        let scalars = found.compactMap { Unicode.Scalar($0) }
        #expect(String(String.UnicodeScalarView(scalars)) == passage)
    }

    /// Whatever bytes a caller names, in whatever text, there is an answer.
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
                let passage = letters.passage(around: from..<to, reach: 3, in: form)
                #expect(all.isSuperset(of: passage))
            }
            #expect(
                letters.passage(around: 0..<bytes.count, reach: 3, in: form) == letters.scalars)
        }
    }
}
