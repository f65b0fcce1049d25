import Foundation
import Heed
import TestSupport
import Testing

/// A pack as a user has it, one folder, in which every rule but a few attacks.
@Suite("Hostile rules beside ordinary ones", .serialized)
struct HostileRuleTests {
    static let fields = """
        title = "A sign", sources = { "ilo" }, advice = "Ask.", weight = 5, status = "stable",
        indicators = { "ilo:7" }, terms = { en = { "work" } },
        fires = { en = { "a" } }, silent = { en = { "b" } },
        """

    /// What Lua refuses before it runs anything, so that it never becomes a rule.
    static let unreadable: Set = ["syntax", "refused", "notText", "sourceTooLong"]

    static let messages = [
        Message("Work in a shop. We keep your passport.", id: "1"),
        Message("Work abroad! คุณต้อง เก็บพาสปอร์ต \u{202E} leave early and you pay 9 USD", id: "2"),
    ]

    static func file(_ script: HostileScript) -> String {
        "indicators/papers/\(script.name.lowercased())"
    }

    static func id(_ script: HostileScript) -> RuleID {
        "papers/\(script.name.lowercased().dropLast(".lua".count))"
    }

    /// Screens the messages of a pack with these files added to it, twice in a row and with
    /// workers.
    static func results(_ files: [String: String]) async throws -> [[Assessment]] {
        let folder = try Files()
        defer { folder.remove() }
        for (path, content) in TestPack.data.merging(files, uniquingKeysWith: { _, new in new }) {
            try folder.write(content, path)
        }
        let rules = try Ruleset(packs: [.folder(folder.folder.path)])
        var screener = try Screener(rules)
        var all = [1, 2].map { _ in Self.messages.map { screener.assess($0) } }
        var parallel: [Assessment] = []
        for try await (_, assessment) in rules.assess(Self.messages, workers: 2) {
            parallel.append(assessment)
        }
        all.append(parallel)
        return all
    }

    /// The troubles that a later look at the same messages tells differently, and whether anything else
    /// is different.
    private static func changes(between looks: [[Assessment]]) -> [String] {
        looks.dropFirst().flatMap { look in
            zip(looks[0], look).flatMap { first, later -> [String] in
                let troubles = Set(first.troubles).symmetricDifference(later.troubles)
                    .map { "\($0.rule ?? "") \($0.code): \($0.message)" }
                return troubles.isEmpty && first != later ? ["something else"] : troubles
            }
        }
    }

    @Test("What is no Lua, or none that is offered, is told with its file before anything runs")
    func unreadableFiles() throws {
        let scripts = HostileScript.all.filter {
            Self.unreadable.contains($0.expected) && !$0.loadingOnly
        }
        #expect(scripts.count > 15)
        let files = scripts.map { (Self.file($0), $0.asRule(fields: Self.fields)) }
        let thrown = #expect(throws: RuleErrors.self) {
            try TestPack.ruleset(Dictionary(uniqueKeysWithValues: files))
        }
        let named = thrown?.diagnostics.filter { $0.severity == .error }.compactMap(\.file)
        #expect(named == scripts.map { "test/" + Self.file($0) }.sorted())
    }

    @Test("All attacks at once: each is told by its code, and the other rules see what they saw")
    func allAtOnce() async throws {
        let attackers = HostileScript.all.filter {
            !Self.unreadable.contains($0.expected) && !$0.loadingOnly
        }
        #expect(attackers.count > 200)
        let files = attackers.map { (Self.file($0), $0.asRule(fields: Self.fields)) }
        let alone = try await Self.results([:])
        let beside = try await Self.results(Dictionary(uniqueKeysWithValues: files))
        let ordinary = Set(alone.flatMap { $0 }.flatMap(\.findings).map(\.rule))
        #expect(ordinary.count == 2)
        #expect(beside.allSatisfy { $0.count == Self.messages.count })
        #expect(Self.changes(between: beside) == [])
        for (without, with) in zip(alone[0], beside[0]) {
            #expect(with.findings.filter { ordinary.contains($0.rule) } == without.findings)
            let told = Dictionary(grouping: with.troubles, by: \.rule)
            for script in attackers {
                let codes = (told[Self.id(script)] ?? []).map(\.code)
                #expect(codes.count < 2 && codes != ["rule.clock"], "\(script)")
                // What `ad` answers here is not what the script was written against.
                if script.source.contains("ad:") { continue }
                // To return something strange is no attack on Lua, but no answer either.
                let harmless = script.expected == "ok" && (codes == ["rule.result"] || codes == [])
                #expect(harmless || codes == ["rule.\(script.expected)"], "\(script) \(codes)")
            }
        }
    }
}
