import Testing

@testable import TextForms

@Suite("Work is linear in the text")
struct WorkTests {
    /// Pieces that are repeated to make a text on which a fold might go back and forth.
    @Test(
        "scalars are moved and compared no more often than a fixed number of times each",
        arguments: [
            "a", "a\u{301}", "\u{301}", "\u{301}\u{323}", "\u{323}\u{301}\u{327}\u{31B}",
            "ậ\u{323}\u{302}", "\u{345}\u{301}", "ิ", "ิ่", "่ิ", "้๊", "์๎", "า้", "ำ้๊", "า้์", "ํ้า", "ํ",
            "เ", "ๅ", "กา", "ກາ", "กๅ้ๅ", "ຫນ", "້ົໍ", "и\u{306}\u{323}", "\u{E38}\u{306}",
            "\u{F71}\u{F72}", "က္", "ဥ်", "စျ", "့်", "\u{1031}\u{1039}", "၀", "၀\u{200B}", "ေျ", "ក្រ",
            "ក្រ្ត",
            "\u{17B6}\u{17C1}", "ា្រ", "្", "ុះំ៉", "្ដ",
            "\u{1100}\u{1161}\u{11A8}", "1,000", "1,\u{200B}", ",", "\u{20DD}", "\u{3099}",
            "\u{334}\u{3099}\u{1DCE}\u{301}",
        ])
    func steps(piece: String) {
        for (start, count) in [("", 300), ("ก", 300), ("и", 300), ("ậ", 1000), ("ก้า", 1000)] {
            let text = start + String(repeating: piece, count: count)
            let fold = CanonicalFold(Array(text.utf8), tables: .shared)
            let scalars = text.unicodeScalars.count
            for steps in [fold.text.steps, fold.matching.text.steps] {
                #expect(steps <= 150 * scalars, "\(steps) steps for \(scalars) scalars")
            }
        }
    }

    @Test("marks beyond the longest run still leave the text whole")
    func longRuns() {
        let text = "ậ" + String(repeating: "\u{301}\u{323}", count: 100) + "b"
        let form = forms(text)
        #expect(form.matching.text == "ab")
        #expect(form.canonical.text.unicodeScalars.count == 202)
        #expect(form.matching.sourceRange(of: 0..<2) == 0..<text.utf8.count)
        #expect(
            form.canonical.sourceRange(of: 0..<form.canonical.bytes.count) == 0..<text.utf8.count)
    }
}
