import Diagnostics
import Testing

@Suite("A diagnostic as people read it")
struct RenderingTests {
    private let code = DiagnosticCode("R012", "wrong kind", "…")

    @Test("weight = \"high\": code, place, line, caret, hint")
    func whole() {
        let source = SourceText(
            name: "ours/a.lua", bytes: Array("rule {\n  weight = \"high\",\n}\n".utf8))
        let diagnostic = Diagnostic(
            code: code, message: "`weight` must be a number", in: source, bytes: 18..<24,
            hint: "write `weight = 8`")
        #expect(
            diagnostic.description == """
                error[R012]: `weight` must be a number
                 --> ours/a.lua:2:12
                  |
                2 |   weight = "high",
                  |            ^^^^^^
                  = hint: write `weight = 8`
                  = more: heed explain R012

                """)
    }

    @Test("ผู้ก่อ: the caret stands under the letters, not under the marks")
    func thaiMarks() {
        let line = "  th = { \"ยึดที่นี่\" }"
        let source = SourceText(name: "a.lua", bytes: Array(line.utf8))
        let start = "  th = { \"".utf8.count
        let length = "ยึดที่นี่".utf8.count
        let diagnostic = Diagnostic(
            code: code, message: "m", in: source, bytes: start..<start + length)
        let lines = diagnostic.description.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[4] == "  |           ^^^^")
    }

    @Test(
        "controls, bidirectional overrides and line separators cannot reach a terminal",
        arguments: [
            ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("a\u{202E}b", "a\\u{202e}b"),
            ("a\u{2066}b\u{2069}", "a\\u{2066}b\\u{2069}"), ("a\tb", "a b"),
            ("a\u{85}b\u{2028}", "a\\u{85}b\\u{2028}"), ("ค\u{200B}น", "ค\u{200B}น"),
        ])
    func controls(text: String, shown: String) {
        #expect(visible(text) == shown)
    }

    @Test("of many marks in a row a dozen is shown, joiners between them or not")
    func marks() {
        let many = String(repeating: "\u{301}", count: 500)
        let joined = String(repeating: "\u{301}\u{200D}", count: 500)
        #expect(visible("a\(many)b").unicodeScalars.count == 14)
        #expect(visible("a\(joined)b\(many)").unicodeScalars.count == 26)
        #expect(visible("ที่นี่กำลังรับสมัคร") == "ที่นี่กำลังรับสมัคร")
        #expect(visible("👨‍👩‍👧‍👦") == "👨‍👩‍👧‍👦")
    }

    @Test(
        "as much as fits",
        arguments: [
            ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("護照護照", 5, "護照…"), ("ที่นี่", 2, "ที่นี่"),
            ("a\u{1B}b", 4, "a\\u…"), ("", 1, ""),
        ])
    func fits(text: String, columns: Int, shown: String) {
        #expect(fitted(text, to: columns) == shown)
    }

    @Test(
        "a text's width in columns",
        arguments: [("abc", 3), ("ที่นี่", 2), ("น้ำ", 2), ("護照", 4), ("", 0), ("🛂", 2)])
    func width(text: String, columns: Int) {
        #expect(displayWidth(text) == columns)
    }

    @Test("\"a\\nbé\\r\\nc\": lines and columns are counted as people count them")
    func positions() {
        let source = SourceText(name: "x", bytes: Array("a\nbé\r\nc".utf8))
        #expect(source.position(of: 0) == SourcePosition(line: 1, column: 1))
        #expect(source.position(of: 3) == SourcePosition(line: 2, column: 2))
        #expect(source.position(of: 5) == SourcePosition(line: 2, column: 3))
        #expect(source.position(of: 7) == SourcePosition(line: 3, column: 1))
        #expect(source.line(2) == "bé")
        #expect(source.line(9) == "")
    }
}
