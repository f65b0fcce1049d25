import Foundation
import TestSupport
import Testing

@testable import Heed

@Suite("Compiled rules in a file")
struct CompiledFileTests {
    private static let texts = [
        "We keep your passport and hold your passport at the Poipet office.", "",
        "leave early and you pay 500 USD; the papers stay", "we never keep your passport",
        "ปอยเปต เก็บพาสปอร์ต", "w e  k e e p  y o u r  p a s s p o r t", "beware of posts: we keep",
    ]

    private static func results(_ rules: Ruleset) throws -> [Assessment] {
        var screener = try Screener(rules)
        return texts.map { screener.assess($0) }
    }

    private static func load(
        _ path: String, _ files: [String: String] = [:]
    ) throws -> Ruleset {
        try Ruleset(packs: [TestPack.source(files)], keptIn: path)
    }

    /// More rules than are asked one by one, with functions, lists, exclusions and slots.
    private static let many: [String: String] = {
        var files = ["words/papers.lua": "words { en = { \"passport\", \"papers\" } }"]
        for number in 1...20 {
            files["indicators/papers/extra\(number).lua"] = TestPack.rule(
                "terms = { en = { \"paper\(number) <papers>\", \"sum\(number) {money>100}\" } }, "
                    + "not_inside = { en = { \"newspaper\(number)\" } }, "
                    + "when = function(ad) return ad:has(\"<papers>\") or ad:count(\"a\") > 3 end")
        }
        return files
    }()

    /// When the file was last written.
    private func time(_ path: String) throws -> Int { try #require(SystemFile(path)).time }

    @Test("a second start reads the file, leaves it alone, and says the same")
    func again() throws {
        let files = try Files()
        defer { files.remove() }
        let path = files.url("rules.compiled").path
        let first = try Self.load(path, Self.many)
        let written = try time(path)
        let second = try Self.load(path, Self.many)
        #expect(try time(path) == written)
        let fresh = try TestPack.ruleset(Self.many)
        for rules in [first, second] {
            var packs = rules.packs
            for index in packs.indices { packs[index].files = fresh.packs[index].files }
            #expect(packs == fresh.packs)
            #expect(rules.rules == fresh.rules)
            #expect(rules.warnings == fresh.warnings)
            #expect(rules.stamps == fresh.stamps)
            #expect(try Self.results(rules) == Self.results(fresh))
            #expect(rules.lint(today: "2026-01-01") == fresh.lint(today: "2026-01-01"))
        }
    }

    @Test("one letter more in one rule: the file is written anew, and the rule says the new thing")
    func changed() throws {
        let files = try Files()
        defer { files.remove() }
        let path = files.url("rules.compiled").path
        let extra = { (word: String) in
            ["indicators/papers/extra.lua": TestPack.rule("terms = { en = { \"\(word)\" } }")]
        }
        _ = try Self.load(path, extra("offic"))
        let before = try Data(contentsOf: files.url("rules.compiled"))
        let rules = try Self.load(path, extra("office"))
        #expect(try Data(contentsOf: files.url("rules.compiled")) != before)
        #expect(try Self.results(rules)[0].seen.contains("papers/extra «office»"))
    }

    @Test("rules with drafts among them are not taken for those without")
    func drafts() throws {
        let files = try Files()
        defer { files.remove() }
        let path = files.url("rules.compiled").path
        let draft = [
            "indicators/papers/extra.lua": TestPack.rule(
                "status = \"draft\", terms = { en = { \"office\" } }")
        ]
        _ = try Ruleset(
            packs: [TestPack.source(draft)], keeping: [.draft, .trial, .stable], keptIn: path)
        let rules = try Self.load(path, draft)
        #expect(!rules.rules.contains { $0.id == "papers/extra" })
        #expect(try Self.results(rules)[0].seen.allSatisfy { !$0.contains("extra") })
    }

    @Test("a damaged file, cut off or with a byte turned over, counts as none and is mended")
    func damaged() throws {
        let files = try Files()
        defer { files.remove() }
        let file = files.url("rules.compiled")
        let expected = try Self.results(try Self.load(file.path))
        let whole = try Data(contentsOf: file)
        var random = SeededGenerator(state: 3)
        var broken = [Data(), Data([1, 2, 3]), whole.dropLast(), whole + [0], Data(count: 9_999)]
        for _ in 1...30 {
            var copy = whole
            copy[Int.random(in: 0..<copy.count, using: &random)] ^= 0x40
            broken.append(copy)
        }
        for content in broken {
            try content.write(to: file)
            #expect(try Self.results(try Self.load(file.path)) == expected)
            #expect(try Self.results(try Self.load(file.path)) == expected)
            #expect(try Data(contentsOf: file).count == whole.count)
        }
    }

    @Test(
        "where nothing can be written, the rules work and nothing lies there",
        arguments: ["nowhere/rules.compiled", "folder"])
    func unwritable(name: String) throws {
        let files = try Files()
        defer { files.remove() }
        try FileManager.default.createDirectory(
            at: files.url("folder"), withIntermediateDirectories: true)
        let rules = try Self.load(files.url(name).path)
        #expect(try Self.results(rules) == Self.results(try TestPack.ruleset()))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: files.folder.path) == ["folder"])
    }

    @Test("rules with a mistake are refused with the same words, and nothing is kept")
    func mistakes() throws {
        let files = try Files()
        defer { files.remove() }
        let path = files.url("rules.compiled").path
        let wrong = ["indicators/papers/extra.lua": TestPack.rule("terms = { en = { \"(a\" } }")]
        let expected = #expect(throws: RuleErrors.self) { try TestPack.ruleset(wrong) }
        let found = #expect(throws: RuleErrors.self) { try Self.load(path, wrong) }
        #expect(found?.description == expected?.description)
        #expect(found?.description.isEmpty == false)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("eight that start at once, some of other rules, never meet half a file")
    func atOnce() async throws {
        let files = try Files()
        defer { files.remove() }
        let path = files.url("rules.compiled").path
        let expected = try [
            Self.results(try TestPack.ruleset()), Self.results(try TestPack.ruleset(Self.many)),
        ]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for round in 0..<6 {
                        let which = (task + round) % 2
                        let rules = try Self.load(path, which == 0 ? [:] : Self.many)
                        #expect(try Self.results(rules) == expected[which])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: files.folder.path).count == 1)
    }
}
