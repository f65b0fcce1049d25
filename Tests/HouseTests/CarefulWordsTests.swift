import Foundation
import Testing

@Suite("Careful words")
struct CarefulWordsTests {
    /// Words that no output may use of a person or a text (design, promise 7).
    static let forbidden = [
        "victim", "trafficker", "guilty", "illegal", "perpetrator", "rescued", "เหยื่อ",
        "ผู้ต้องหา", "ผู้กระทำผิด",
    ]
    /// Words that must not stand as a verdict on a text.
    static let verdicts = ["is safe", "is clean", "safe advert", "clean ad"]

    @Test("string literals of the sources")
    func sources() throws {
        for path in House.files(in: "Sources", ending: [".swift", ".c"]) {
            for literal in literals(try House.text(path)) { check(literal, path) }
        }
    }

    @Test("what the rules say: titles, advice, law, help, places; not what they look for")
    func rules() throws {
        let quoting: Set<String> = [
            "terms", "unless", "unless_near", "not_inside", "fires", "silent", "forms", "words",
        ]
        for path in House.files(in: "rules", ending: [".lua"])
        where !path.hasSuffix("kinds.lua") && !path.contains("/kinds/") {
            var skipping = 0
            for line in try House.text(path).split(separator: "\n") {
                let name = line.drop { $0 == " " }.prefix { $0.isLetter || $0 == "_" }
                if skipping == 0, quoting.contains(String(name)) || line.contains("function(") {
                    skipping = depth(line)
                    continue
                }
                if skipping > 0 {
                    skipping = max(0, skipping + depth(line))
                    continue
                }
                // Official names keep their words.
                if path.hasSuffix("sources.lua") || path.hasSuffix("delphi.lua") { continue }
                check(String(line.prefix { $0 != "-" || !line.hasPrefix("--") }), path)
            }
        }
    }

    private func depth(_ line: Substring) -> Int {
        line.count { $0 == "{" } - line.count { $0 == "}" }
    }

    private func check(_ text: String, _ path: String) {
        let lower = text.lowercased()
        for word in Self.forbidden {
            #expect(!lower.contains(word), "\(path): \(text)")
        }
        for verdict in Self.verdicts {
            #expect(!lower.contains(verdict), "\(path): \(text)")
        }
    }

    /// What stands between quotes on lines that are not comments.
    private func literals(_ text: String) -> [String] {
        text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            .flatMap { line in
                line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            }
    }
}
