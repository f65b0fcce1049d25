import Heed
import Testing

@Suite("Putting packs together")
struct RulesetTests {
    static func office(_ files: [String: String]) -> PackSource {
        let manifest = #"pack { name = "office", version = "2", languages = { "en" } }"#
        return .memory("office", files: files.merging(["pack.lua": manifest]) { old, _ in old })
    }

    static func assess(_ text: String, _ office: [String: String]) throws -> Assessment {
        var screener = try Screener(
            try Ruleset(packs: [TestPack.source(), Self.office(office)]))
        return screener.assess(text)
    }

    @Test("an office changes a weight, adds words, takes words away, switches a rule off")
    func adjust() throws {
        let text = "we keep your passport and lock the gate"
        let heavier = try Self.assess(
            text, ["adjust.lua": #"adjust { ["papers/kept"] = { weight = 10 } }"#])
        #expect(heavier.findings[0].weight == 10)
        let wider = try Self.assess(
            text,
            [
                "adjust.lua":
                    #"adjust { ["papers/kept"] = { terms = { en = { "lock the gate" } } } }"#
            ])
        #expect(wider.findings[0].evidence.map(\.quote) == ["keep your passport", "lock the gate"])
        let narrower = try Self.assess(
            text,
            ["adjust.lua": #"adjust { ["papers/kept"] = { unless = { en = { "we keep" } } } }"#])
        #expect(narrower.findings.isEmpty)
        let off = try Self.assess(
            text, ["adjust.lua": #"adjust { ["papers/kept"] = { off = true } }"#])
        #expect(off.findings.isEmpty)
        #expect(off.packs.map(\.name) == ["test", "office"])
    }

    @Test("an office adds a rule of its own and sets levels of its own")
    func ownRules() throws {
        let own = try Self.assess(
            "the secret word",
            [
                "indicators/papers/ours.lua": TestPack.rule(
                    #"terms = { en = { "secret word" } }, weight = 9"#)
            ])
        #expect(own.seen == ["papers/ours «secret word»"])
        let strict = #"""
            pack {
              name = "office", version = "2", languages = { "en" },
              levels = { note = { { points = 1 } }, review = { { points = 1 } }, priority = { { points = 2 } } },
            }
            """#
        #expect(
            try Self.assess("Work in Poipet. We keep your passport", ["pack.lua": strict]).level
                == .priority)
    }

    @Test("a row of an office takes the place of the shipped row of the same id")
    func rows() throws {
        let help = """
            help {
              {
                id = "th", country = "TH", number = "1567", name = "Ours", says = "Help.",
                for_kinds = { "any" }, verified = true,
              },
            }
            """
        let assessment = try Self.assess("we keep your passport", ["help.lua": help])
        #expect(assessment.help.map { $0.number.text(in: "en") } == ["1567"])
    }

    @Test("without a pack that need not be there, its rows are left out and its rules do not fire")
    func optionalPack() throws {
        let manifest = #"""
            pack {
              name = "office", version = "2", languages = { "en" }, optional_packs = { "law" },
            }
            """#
        let files = [
            "pack.lua": manifest,
            "indicators/papers/ours.lua": TestPack.rule(
                #"terms = { en = { "secret word" } }, law = { "row" }"#),
            "indicators/papers/both.lua": TestPack.rule(
                #"all_of = { "papers/ours", "papers/theirs" }"#),
            "adjust.lua": #"adjust { ["papers/theirs"] = { weight = 2 } }"#,
        ]
        let law = PackSource.memory(
            "law",
            files: [
                "pack.lua": #"pack { name = "law", version = "1", languages = { "en" } }"#,
                "indicators/papers/theirs.lua": TestPack.rule(#"terms = { en = { "word" } }"#),
                "law.lua": """
                law {
                  {
                    id = "row", jurisdiction = "TH", law = "Act", section = "1", says = "So.",
                    verified = true,
                  },
                }
                """,
            ])
        var whole = try Screener(
            try Ruleset(packs: [TestPack.source(), law, Self.office(files)]))
        let seen = whole.assess("the secret word")
        #expect(Set(seen.findings.map(\.rule)) == ["papers/both", "papers/ours", "papers/theirs"])
        #expect(seen.law.map(\.id) == ["row"])
        let without = try Self.assess("the secret word", files)
        #expect(without.findings.map(\.rule) == ["papers/ours"])
        #expect(without.findings.flatMap(\.law).isEmpty)
        // Where the pack is there, what it does not hold is a mistake.
        let misspelt = files.merging([
            "indicators/papers/ours.lua": TestPack.rule(
                #"terms = { en = { "secret word" } }, law = { "raw" }"#)
        ]) { _, new in new }
        let thrown = #expect(throws: RuleErrors.self) {
            try Ruleset(packs: [TestPack.source(), law, Self.office(misspelt)])
        }
        #expect(thrown?.diagnostics.contains { $0.message.contains("no law row `raw`") } == true)
    }

    @Test("law of the country of the packs comes first, in whatever order packs are given")
    func countryFirst() throws {
        let rows = { (id: String, country: String) in
            "law { { id = \"\(id)\", jurisdiction = \"\(country)\", law = \"Act\", section = \"1\", "
                + "says = \"So.\", verified = true } }"
        }
        let assessment = try Self.assess(
            "the secret word",
            [
                "law.lua": "\(rows("abroad", "KH"))\n\(rows("home", "TH"))",
                "indicators/papers/ours.lua": TestPack.rule(
                    #"terms = { en = { "secret word" } }, law = { "abroad", "home" }"#),
            ])
        #expect(assessment.law.map(\.id) == ["home", "abroad"])
    }

    @Test("all mistakes of all packs are told at once, in reading order")
    func mistakes() throws {
        let thrown = #expect(throws: RuleErrors.self) {
            try Ruleset(packs: [
                TestPack.source(["indicators/papers/a.lua": "rule { }"]),
                Self.office(["indicators/papers/b.lua": "rul { }"]),
                .folder("no/such/folder"),
            ])
        }
        let files = try #require(thrown).diagnostics.compactMap(\.file)
        #expect(files == files.sorted())
        #expect(
            Set(files) == [
                "no/such/folder", "office/indicators/papers/b.lua", "test/indicators/papers/a.lua",
            ])
    }

    @Test("the digest covers every file's path and bytes, and nothing else")
    func digest() throws {
        let digest = try TestPack.ruleset().stamps[0].digest
        #expect(try TestPack.ruleset().stamps[0].digest == digest)
        let comment = try TestPack.ruleset([
            "kinds.lua": TestPack.data["kinds.lua"]! + "\n-- a note\n"
        ])
        #expect(comment.stamps[0].digest != digest)
        let moved = try TestPack.ruleset([
            "indicators/papers/other.lua": TestPack.rule(#"terms = { en = { "x y" } }"#)
        ])
        #expect(moved.stamps[0].digest != digest)
    }

    @Test("rules fire in any order of their files")
    func order() throws {
        let text = "Poipet: we keep your passport; leave early and pay 9 USD. sign one, sign two"
        let extras = ["one", "two", "three"].map {
            ("indicators/papers/\($0).lua", TestPack.rule("terms = { en = { \"sign \($0)\" } }"))
        }
        var forward = try Screener(try TestPack.ruleset(Dictionary(uniqueKeysWithValues: extras)))
        let expected = forward.assess(text)
        // Names decide the order in which files are read; the findings must not follow it.
        for _ in 0..<5 {
            let shuffled = Dictionary(uniqueKeysWithValues: extras.shuffled())
            var other = try Screener(try TestPack.ruleset(shuffled))
            #expect(other.assess(text) == expected)
        }
    }

    @Test("rows that nobody checked and rows that ended are found by lint")
    func lint() throws {
        let law = """
            law {
              {
                id = "old", jurisdiction = "TH", law = "Act", section = "1", says = "Once.",
                valid_to = "2020-12-31", verified = true,
              },
              { id = "new", jurisdiction = "TH", law = "Act", section = "2", says = "Now.", verified = false },
            }
            """
        let found = try TestPack.ruleset(["law.lua": law]).lint(today: "2026-11-25")
        #expect(found.map(\.code).contains("R062"))
        #expect(found.map(\.code).contains("R063"))
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test("a row in the second form of a file is marked where it stands")
    func secondForm() throws {
        let row = { (id: String, verified: Bool) in
            "{ id = \"\(id)\", jurisdiction = \"TH\", law = \"Act\", section = \"1\", "
                + "says = \"So.\", verified = \(verified) }"
        }
        let law = "law { \(row("a", true)) }\nlaw {\n  \(row("b", true)),\n  \(row("c", false)),\n}"
        let found = try TestPack.ruleset(["law.lua": law]).lint(today: "2026-11-25")
        let place = found.first { $0.code == "R062" && $0.file == "test/law.lua" }
        #expect(place?.position?.line == 4)
    }
}
