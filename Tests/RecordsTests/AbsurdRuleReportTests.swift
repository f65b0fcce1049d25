import Heed
import Testing

@testable import Records

/// What a rule says of itself and of a message, in every report; ``HostileRun`` demands that
/// nothing in it steers a terminal and that JSON parses.
@Suite("Absurd rules in reports")
struct AbsurdRuleReportTests {
    static let attacks = [
        "\u{1B}[2J\u{1B}[H", "\u{9B}2J", "\u{1B}]52;c;aGVlZA==\u{7}", "\u{202E}txet\u{202C}",
        "\u{2066}\u{2067}\u{200F}\u{61C}", "a\rb\nc\u{2028}d\u{85}e", "\u{8}\u{8}\u{8}none",
        "\u{7F}",
        "</script>", "{} %s ${HOME}", "\u{FEFF}\u{FFFE}\u{10FFFF}", "\u{301}\u{301}\u{301}",
    ]

    /// Every byte as an escape of Lua's, for what the source could not hold as it is.
    static func escaped(_ text: String) -> String {
        text.utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test(
        "an attack in title, advice, file name, reason and error is shown, not obeyed",
        arguments: attacks)
    func everywhere(attack: String) async throws {
        let written = Self.escaped(attack)
        for when in [
            "return { reason = \"\(written)\" }", "error(\"\(written)\")",
            "return { reason = \"\\xFF\(written)\", evidence = { at = 0, length = 1 } }",
            "return ad[\"\(written)\"]", "return ad:has(\"\(written)\")",
        ] {
            let file =
                "a"
                + attack.unicodeScalars.filter { !"/\u{0}".unicodeScalars.contains($0) }
                .map(String.init).joined()
            let rules = try HostilePack.rules(
                withTitle: written, advice: written, file: file, when: when)
            let run = try await HostileRun(
                Array("hiring ปอย work now, we keep your passport".utf8), rules: rules)
            #expect(run.quotes == ["keep your passport"])
        }
    }
}
