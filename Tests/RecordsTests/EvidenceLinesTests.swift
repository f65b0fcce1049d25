import Heed
import Testing

@testable import Records

@Suite("Lines of evidence")
struct EvidenceLinesTests {
    private func render(
        _ text: String, _ quotes: [String], width: Int = 60, redacts: Bool = false
    ) -> [String] {
        EvidenceLines(Array(text.utf8), width: width, redacts: redacts)
            .excerpts(of: quotes.map { Fixtures.evidence($0, in: text) })
            .flatMap { [$0.runs.map(\.text).joined(), $0.carets] }
    }

    @Test(
        "carets stand under the words",
        arguments: [
            (
                "we keep your passport", "passport",
                ["we keep your passport", "             ^^^^^^^^"]
            ),
            // ที่นี่: only the two consonants take a column.
            ("ที่นี่เก็บพาสปอร์ตไว้", "เก็บพาสปอร์ต", ["ที่นี่เก็บพาสปอร์ตไว้", "  ^^^^^^^^^^"]),
            // Sara am takes a column of its own, also after a tone mark.
            ("น้ำทำงาน", "ทำ", ["น้ำทำงาน", "  ^^"]),
            ("高薪招聘 passport", "passport", ["高薪招聘 passport", "         ^^^^^^^^"]),
            ("😀😀 งาน", "งาน", ["😀😀 งาน", "     ^^^"]),
            ("a\tb", "b", ["a b", "  ^"]),
            ("a\u{202E}b\u{1B}[31m", "b", ["a\\u{202e}b\\u{1b}[31m", "         ^"]),
            ("x\nสอง\r\ny", "สอง", ["สอง", "^^^"]),
            ("one\ntwo", "one\ntwo", ["one↵two", "^^^^^^^"]),
        ])
    func aligned(text: String, quote: String, expected: [String]) {
        #expect(render(text, [quote]) == expected)
    }

    @Test("two places on one line share it; overlapping ones are marked once")
    func together() {
        #expect(render("aa bb cc", ["aa", "cc"]) == ["aa bb cc", "^^    ^^"])
        #expect(render("aa bb cc", ["aa bb", "bb cc"]) == ["aa bb cc", "^^^^^^^^"])
        #expect(render("aa\nbb", ["aa", "bb"]) == ["aa", "^^", "bb", "^^"])
    }

    @Test("a long line is cut around the words, never wider than asked")
    func cut() {
        let dots = String(repeating: "x", count: 5_000)
        let lines = render(dots + "พาสปอร์ต" + dots, ["พาสปอร์ต"], width: 31)
        #expect(lines == ["…xxxxxxxxxxxพาสปอร์ตxxxxxxxxxxx…", "            ^^^^^^^"])
        for width in 20..<60 {
            for line in render(dots + "高高高高" + dots, ["高高高高"], width: width) {
                #expect(displayWidth(line) <= width)
            }
        }
    }

    @Test("far places of one line have an excerpt each")
    func far() {
        let gap = String(repeating: "ก", count: 3_000)
        #expect(render("aa\(gap)bb", ["aa", "bb"]).count == 4)
    }

    @Test("evidence longer than a line is cut at its end")
    func longEvidence() {
        let lines = render(
            String(repeating: "y", count: 9_000), [String(repeating: "y", count: 8_000)], width: 30)
        #expect(lines[0] == String(repeating: "y", count: 28) + "…")
        #expect(lines[1] == String(repeating: "^", count: 28))
    }

    @Test("a telephone number is covered inside and outside of the words")
    func redacted() {
        #expect(
            render("โทร 0812345678 ด่วน", ["ด่วน"], redacts: true)
                == ["โทร ▇▇▇▇▇▇▇▇▇▇ ด่วน", "               ^^^"])
        #expect(
            render("โทร 0812345678", ["โทร 0812"], redacts: true)
                == ["โทร ▇▇▇▇▇▇▇▇▇▇", "^^^^^^^^"])
    }

    @Test("where the bytes are of another encoding, the quote alone is shown")
    func otherEncoding() {
        let thai874: [UInt8] = [0xA1, 0xD2, 0xB9]
        let evidence = Evidence(offset: 0, length: 3, line: 1, column: 1, quote: "กาน")
        let excerpts = EvidenceLines(thai874, width: 40, redacts: false).excerpts(of: [evidence])
        #expect(excerpts.map { $0.runs.map(\.text) } == [["กาน"]])
        #expect(excerpts.map(\.carets) == ["^^^"])
    }

    @Test("offsets outside the message do no harm")
    func outside() {
        for (offset, length) in [(-1, 2), (5, 100), (100, 1), (2, -1)] {
            let evidence = Evidence(offset: offset, length: length, line: 1, column: 1, quote: "q")
            let excerpts = EvidenceLines([0x61, 0x62], width: 40, redacts: false)
                .excerpts(of: [evidence])
            #expect(excerpts.map { $0.runs.map(\.text) } == [["q"]])
        }
    }

    @Test("a letter with 100,000 marks stays on its line")
    func zalgo() {
        let text = "a" + String(repeating: "\u{0301}", count: 100_000) + "b"
        let lines = render(text, ["b"])
        #expect(lines[0].unicodeScalars.count < 20_000)
    }
}
