import Heed
import Testing

/// `words/papers.lua` is `<papers>` in the phrases of all packs.
@Suite("Word lists")
struct WordListTests {
    private static let papers =
        #"words { en = { "passport", "id card" }, th = { "พาสปอร์ต", "บัตรประชาชน" } }"#

    private static func screener(
        _ fields: String, _ files: [String: String] = [:], office: [String: String]? = nil
    ) throws -> Screener {
        let own = [
            "words/papers.lua": papers, "indicators/papers/extra.lua": TestPack.rule(fields),
        ]
        var packs = [TestPack.source(own.merging(files) { _, new in new })]
        if let office { packs.append(RulesetTests.office(office)) }
        return try Screener(try Ruleset(packs: packs))
    }

    private static func seen(
        _ text: String, _ fields: String, _ files: [String: String] = [:],
        office: [String: String]? = nil
    ) throws -> [String] {
        var screener = try screener(fields, files, office: office)
        return screener.assess(text).seen.filter { $0.hasPrefix("papers/extra") }
    }

    @Test("a phrase finds the words of the list in its own language, and no other")
    func terms() throws {
        let fields = #"terms = { en = { "hand over <papers>" }, th = { "ส่ง<papers>" } }"#
        #expect(
            try Self.seen("hand over id card", fields) == ["papers/extra «hand over id card»"])
        #expect(try Self.seen("ส่งบัตรประชาชน", fields) == ["papers/extra «ส่งบัตรประชาชน»"])
        #expect(try Self.seen("hand over พาสปอร์ต", fields) == [])
    }

    @Test("phrases that cancel, negate and tell the kind name lists as well")
    func otherPhrases() throws {
        let fields =
            #"terms = { en = { "hand over" } }, unless = { en = { "hand over <papers>" } }"#
        #expect(try Self.seen("hand over id card", fields) == [])
        let near = #"terms = { en = { "hand over" } }, unless_near = { en = { "<papers>" } }"#
        #expect(try Self.seen("hand over here your id card", near) == [])
        let negations =
            #"negations { { reason = "negation", terms = { en = { "no <papers>" } } } }"#
        #expect(
            try Self.seen(
                "no id card hand over", #"terms = { en = { "hand over" } }"#,
                ["negations.lua": negations]) == [])
        var screener = try Self.screener(
            #"terms = { en = { "hand over" } }"#,
            [
                "kinds/told.lua": #"""
                kinds { { kind = "worker_report", weight = 9, terms = { en = { "my <papers>" } } } }
                """#
            ])
        #expect(screener.assess("hand over my id card").kind.kind == .workerReport)
    }

    @Test("in a function a list stands for its words in all languages")
    func functions() throws {
        let fields = #"""
            terms = { en = { "hand over" } }, when = function(ad) return ad:has("<papers>") end
            """#
        #expect(try Self.seen("hand over id card", fields) == ["papers/extra «hand over»"])
        #expect(try Self.seen("hand over พาสปอร์ต", fields) == ["papers/extra «hand over»"])
        #expect(try Self.seen("hand over it", fields) == [])
    }

    @Test("a function pays for the words of a list that it names")
    func charge() throws {
        let words = (0..<60).map { "\"word\($0) and some more letters\"" }.joined(separator: ", ")
        let rule = { (phrase: String) in
            """
            terms = { en = { "hand over" } },
            when = function(ad) for _ = 1, 120 do ad:has("\(phrase)") end return true end
            """
        }
        let list = ["words/many.lua": "words { en = { \(words) } }"]
        var few = try Self.screener(rule("wordy"), list)
        #expect(few.assess("hand over").troubles == [])
        var many = try Self.screener(rule("<many>"), list)
        #expect(many.assess("hand over").troubles.map(\.code) == ["rule.steps"])
    }

    @Test("an office's pack names shipped lists, adds words to them, and brings a language")
    func office() throws {
        let fields = #"terms = { en = { "hand over <papers>" }, vi = { "nộp <papers>" } }"#
        let office = [
            "words/papers.lua": #"words { en = { "visa" }, vi = { "hộ chiếu" } }"#,
            "adjust.lua":
                #"adjust { ["papers/extra"] = { terms = { en = { "give <papers>" } } } }"#,
        ]
        for text in ["hand over visa", "hand over passport", "give visa", "nộp hộ chiếu"] {
            #expect(try Self.seen(text, fields, office: office) == ["papers/extra «\(text)»"])
        }
    }

    @Test("a rule is shown with the lists that it names, in the languages of its phrases")
    func shown() throws {
        let rules = try Ruleset(packs: [
            TestPack.source([
                "words/papers.lua": Self.papers,
                "indicators/papers/extra.lua": TestPack.rule(
                    #"terms = { en = { "<papers> kept" } }, unless_near = { en = { "<papers>" } }"#),
            ]), RulesetTests.office(["words/papers.lua": #"words { en = { "visa" } }"#]),
        ])
        let rule = try #require(rules.rules.first { $0.id == "papers/extra" })
        let lists = rules.wordLists(namedBy: rule)
        #expect(lists.map(\.name) == ["papers"])
        #expect(lists.map(\.phrases) == [["en": ["passport", "id card", "visa"]]])
        let other = try #require(rules.rules.first { $0.id == "papers/kept" })
        #expect(rules.wordLists(namedBy: other).isEmpty)
    }

    @Test("a mistake in the words of a list is told once, where the list is written")
    func mistakeInList() throws {
        let thrown = #expect(throws: RuleErrors.self) {
            _ = try Self.screener(
                #"terms = { en = { "hand over <papers>", "give <papers>" } }"#,
                ["words/papers.lua": "words {\n  en = { \"passport\", \"id (card\" },\n}"])
        }
        let diagnostics = try #require(thrown).diagnostics
        #expect(diagnostics.map(\.file) == ["test/words/papers.lua"])
        #expect(diagnostics.map(\.position?.line) == [2])
        #expect(diagnostics.map(\.position?.column) == [26])
    }

    @Test("phrases that name long lists thousands of times are refused before they fill the memory")
    func amplification() throws {
        let word = String(repeating: "a", count: 99)
        let list = Array(repeating: "\"\(word)\"", count: 40).joined(separator: ", ")
        let phrases = (0..<2_000).map { "\"\($0) <long> <long> <long>\"" }.joined(separator: ", ")
        let thrown = #expect(throws: RuleErrors.self) {
            _ = try Self.screener(
                "terms = { en = { \(phrases) } }", ["words/long.lua": "words { en = { \(list) } }"])
        }
        #expect(try #require(thrown).diagnostics.map(\.code) == ["R003"])
    }

    @Test("kinds may lie in several files; a mistake is marked in its own")
    func kindsInFolder() throws {
        let row = { (phrase: String) in
            "{ kind = \"warning\", weight = 6, terms = { en = { \"\(phrase)\" } } }"
        }
        let thrown = #expect(throws: RuleErrors.self) {
            try TestPack.ruleset([
                "kinds/a.lua": "kinds { \(row("take care")) }",
                "kinds/b.lua": "kinds {\n  \(row("watch out")),\n  \(row("(open")),\n}",
            ])
        }
        let diagnostic = try #require(thrown?.diagnostics.first)
        #expect(diagnostic.file == "test/kinds/b.lua")
        #expect(diagnostic.position?.line == 3)
    }
}
