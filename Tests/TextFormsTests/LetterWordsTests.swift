import Testing

@testable import TextForms

/// Rows of words, by which a wording is judged beside its pieces.
@Suite("Words among letters")
struct LetterWordsTests {
    static let table: [(text: String, rows: [String])] = [
        ("", []),
        ("We hold it.", ["we", "we hold", "we hold it", "hold", "hold it", "it"]),
        ("pay 15,000!", ["pay", "pay 0", "0"]),
        ("包吃住", ["包", "包吃", "包吃住", "吃", "吃住", "住"]),
        ("여권 줘", ["여", "여권", "여권 줘", "권", "권 줘", "줘"]),
        // Where a Thai word ends does not show; it is in no row, and none reaches across it.
        ("ทำงาน ok admin ครับ ok", ["ok", "ok admin", "admin", "ok"]),
    ]

    @Test(
        "a word stands between blanks or is one syllable; rows have up to three", arguments: table)
    func rows(text: String, rows: [String]) {
        let letters = LetterText(PlainForms(DecodedText(Array(text.utf8))).matching).scalars
        var found: [String] = []
        LetterWords(letters).forEachRow(most: 3) { range in
            let scalars = letters[range].compactMap { Unicode.Scalar($0) }
            found.append(String(String.UnicodeScalarView(scalars)))
        }
        #expect(found == rows)
    }
}
