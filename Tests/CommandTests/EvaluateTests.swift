import Foundation
import TestSupport
import Testing

@Suite("Evaluation on labelled texts, at the command line")
struct EvaluateTests {
    private static let texts = Program.folder.appendingPathComponent("Labelled/texts.jsonl").path

    /// A pack of an office that adds words to a rule of the small pack.
    private static func office() throws -> Files {
        let files = try Files()
        try files.write(
            #"pack { name = "office", version = "1", languages = { "en" } }"#, "pack.lua")
        try files.write(
            """
            adjust {
              ["documents/passport-held"] = {
                terms = { en = { "hold the papers" } }, unless = { en = { "travel tips ... passport" } },
              },
            }
            """, "adjust.lua")
        return files
    }

    static let reports: [(name: String, arguments: [String])] = [
        ("evaluate", []), ("evaluate-few", ["--worst", "1"]),
        ("evaluate-json", ["--format", "json", "--worst", "1"]),
    ]

    @Test("reports", arguments: reports.map(\.name))
    func report(name: String) throws {
        let report = try #require(Self.reports.first { $0.name == name })
        let said = try Program.run(["evaluate", Self.texts] + Program.small + report.arguments)
        #expect(said.code == 0, "\(said.said)")
        let (matches, difference) = try Snapshot.matches(said.text, name)
        #expect(matches, "\(difference)")
    }

    @Test("JSON is one object, and says what the report for people says")
    func json() throws {
        let said = try Program.run(["evaluate", Self.texts, "--format", "json"] + Program.small)
        let object = try #require(
            JSONSerialization.jsonObject(with: said.output) as? [String: Any])
        #expect(object["schema"] as? String == "heed.evaluation/1")
        #expect(object["texts"] as? Int == 8)
        #expect(object["unlabelled"] as? Int == 1)
        let all = try #require(object["all"] as? [String: [String: Double]])
        #expect(all["recall"]?["hits"] == 2)
        #expect(all["recall"]?["total"] == 4)
        let misses = try #require(object["misses"] as? [[String: Any]])
        #expect(misses.compactMap { $0["id"] as? String } == ["en-3", "en-2"])
        // Where a child may be in danger, the words are not shown.
        #expect(misses[0]["beginning"] == nil)
    }

    @Test("misuse ends with 64, texts without any label with 65")
    func misuse() throws {
        let rules = Program.small
        for wrong in [["--worst", "-1"], ["--format", "xml"], ["--map", "text"]] {
            #expect(try Program.run(["evaluate", Self.texts] + rules + wrong).code == 64)
        }
        #expect(try Program.run(["evaluate"] + rules).code == 64)
        let files = try Files()
        defer { files.remove() }
        try files.write(#"{"id": "a", "text": "we keep your passport"}"#, "texts.jsonl")
        let said = try Program.run(["evaluate", files.url("texts.jsonl").path] + rules)
        #expect(said.code == 65)
        #expect(said.said == "heed: no record has a label in the field `expect`\n")
    }

    @Test("a second set of packs: what it gains and loses, as text and as JSON")
    func against() throws {
        let office = try Self.office()
        defer { office.remove() }
        let both = ["evaluate", Self.texts, "--worst", "0"] + Program.small
        let second = ["--against", Program.small[2], "--against", office.folder.path]
        let said = try Program.run(both + second)
        #expect(said.code == 0, "\(said.said)")
        let (matches, difference) = try Snapshot.matches(said.text, "evaluate-against")
        #expect(matches, "\(difference)")
        let json = try Program.run(both + second + ["--format", "json"])
        let object = try #require(
            JSONSerialization.jsonObject(with: json.output) as? [String: Any])
        let against = try #require(object["against"] as? [String: Any])
        let ids = { (name: String) in
            (against[name] as? [[String: Any]])?.map { $0["id"] as? String ?? "?" }
        }
        #expect(ids("gained") == ["en-2"])
        #expect(ids("lost") == [])
        #expect(ids("new_alarms") == [])
        #expect(ids("ended_alarms") == ["en-4"])
        let recall = try #require(against["recall"] as? [String: Any])
        #expect(recall["p"] as? Double == 1)
        // A set compared with itself gains and loses nothing.
        let same = try Program.run(both + ["--against", Program.small[2]])
        #expect(same.text.contains("only the second set shows: 0"))
    }

    @Test("a yardstick learnt from the same texts stands beside the rules, and says what it is")
    func baseline() throws {
        let arguments = ["evaluate", Self.texts, "--baseline", "--worst", "0"] + Program.small
        let said = try Program.run(arguments)
        #expect(said.code == 0, "\(said.said)")
        #expect(said.text.contains("a yardstick, no detector"))
        let json = try Program.run(arguments + ["--format", "json"])
        let object = try #require(
            JSONSerialization.jsonObject(with: json.output) as? [String: Any])
        let baseline = try #require(object["baseline"] as? [String: Any])
        #expect(baseline["area_under_curve"] is Double)
        #expect((baseline["recall"] as? [Any])?.count == 2)
    }

    @Test("rules tune proposes weights as a file for a pack of one's own, and writes into no pack")
    func tune() throws {
        let files = try Files()
        defer { files.remove() }
        let lines = (0..<12).map { number in
            """
            {"id": "a\(number)", "text": "you leave early you pay \(number)00 USD", "expect": "review"}
            {"id": "b\(number)", "text": "tip \(number): keep your passport dry", "expect": "none"}
            """
        }
        try files.write(lines.joined(separator: "\n"), "texts.jsonl")
        let tune = ["rules", "tune", files.url("texts.jsonl").path] + Program.small
        let said = try Program.run(tune)
        #expect(said.code == 0, "\(said.said)")
        let (matches, difference) = try Snapshot.matches(said.text, "rules-tune")
        #expect(matches, "\(difference)")
        // To a file, with the figures on the terminal.
        let kept = try Program.run(tune + ["--output", files.url("adjust.lua").path])
        #expect(kept.code == 0)
        #expect(kept.text.isEmpty)
        #expect(kept.said.contains("area under the curve"))
        #expect(try String(contentsOf: files.url("adjust.lua"), encoding: .utf8) == said.text)
        // As part of an office's pack it is what the engine goes by.
        try files.write(
            #"pack { name = "office", version = "1", languages = { "en" } }"#, "pack.lua")
        let rules = try Program.run(
            ["rules", "list"] + Program.small + ["--rules", files.folder.path])
        #expect(rules.code == 0, "\(rules.said)")
        #expect(!rules.text.contains(" 8  documents/passport-held"))
        // Now that it is a pack, nothing is written there.
        try Data().write(to: files.url("adjust.lua"))
        for name in ["adjust.lua", "says/adjust.lua"] {
            let refused = try Program.run(tune + ["--output", files.url(name).path])
            #expect(refused.code == 64)
            #expect(refused.said.contains("lies in the pack"))
        }
        #expect(try Data(contentsOf: files.url("adjust.lua")).isEmpty)
        #expect(try Program.run(tune + ["--at-least", "0"]).code == 64)
    }
}
