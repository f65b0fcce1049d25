import Foundation
import TestSupport
import Testing

@Suite("Evaluation on labelled texts, at the command line")
struct EvaluateTests {
    private static let texts = Program.folder.appendingPathComponent("Labelled/texts.jsonl").path

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
}
