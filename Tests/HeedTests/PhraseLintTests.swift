import Testing

@testable import Heed

@Suite("Phrases that deceive")
struct PhraseLintTests {
    /// The warnings on a rule `papers/extra` of these fields that speak of longer words.
    static func warnings(
        _ fields: String, _ files: [String: String] = [:]
    ) throws -> [Diagnostic] {
        let rule = ["indicators/papers/extra.lua": TestPack.rule(fields)]
        let rules = try TestPack.ruleset(rule.merging(files) { _, new in new })
        return rules.lint(today: "2026-11-25", rules: ["papers/extra"]).filter { $0.code == "R070" }
    }

    static let within: [(language: String, phrase: String, seen: String)] = [
        ("th", "ไลน์", "ออน«ไลน์»"), ("th", "นวด", "ห«นวด»"), ("th", "บาย", "ส«บาย»"),
        // It begins in the middle of the longer word, or ends there.
        ("th", "งานดี", "โรง«งานดี»"), ("th", "ขายยา", "«ขายยา»ก"),
        ("th", "(ซื้อ|ขาย)ยา", "«ซื้อยา»ก"), ("th", "ส่งรูปเต็มตัว", "«ส่งรูปเต็มตัว»อย่าง"),
        ("lo", "ງານ", "ໂຮງ«ງານ»"), ("km", "ចាប់", "«ចាប់»ផ្តើម"), ("my", "လိုင်း", "အွန်«လိုင်း»"),
        ("zh", "工资", "员«工资»料"), ("zh-Hans", "性服务", "一次«性服务»费"),
        ("ja", "ライン", "オン«ライン»"),
    ]

    @Test("a phrase that fires within a longer word is told of", arguments: within)
    func longerWord(language: String, phrase: String, seen: String) throws {
        let found = try Self.warnings("terms = { [\"\(language)\"] = { \"\(phrase)\" } }")
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.message.hasSuffix("as in \(seen)") == true, "\(found)")
        #expect(found.first?.line?.contains(phrase) == true)
        #expect(found.first?.hint?.hasPrefix("not_inside = { \(language) = { ") == true)
    }

    static let quiet = [
        #"terms = { th = { "ทักไลน์กลุ่ม" } }"#, #"terms = { th = { "ออนไลน์" } }"#,
        #"terms = { th = { "(ออน)?ไลน์ผลิต" } }"#, #"terms = { en = { "line" } }"#,
        #"terms = { th = { "บาย" } }, not_inside = { th = { "สบาย" } }"#,
        #"terms = { th = { "บาย" } }, unless = { th = { "สบาย" } }"#,
        #"terms = { th = { "ขายยา" } }, not_inside = { th = { "ยาก", "ยาว", "ยาย", "ยาง", "ยาม" } }"#,
        // The same letters as a short word of the list, in another language.
        #"terms = { lo = { "ไลน์" } }"#,
    ]

    @Test("a phrase that fires in none, or whose author has excluded it, is not", arguments: quiet)
    func excluded(fields: String) throws {
        #expect(try Self.warnings(fields) == [])
    }

    @Test("a word that the pack excludes for all rules is not told of; the others still are")
    func excludedByPack() throws {
        let manifest = TestPack.manifest.replacing(
            "levels = {", with: #"not_inside = { th = { "ออนไลน์" } }, levels = {"#)
        let found = try Self.warnings(
            #"terms = { th = { "ไลน์" } }"#, ["pack.lua": manifest])
        #expect(found.count == 1)
        #expect(found.first?.hint?.contains("ออนไลน์") == false)
        #expect(found.first?.hint?.contains("แอร์ไลน์") == true)
    }

    @Test("a phrase that an `adjust` adds is marked where it is written")
    func adjusted() throws {
        let adjust = "adjust {\n  [\"papers/kept\"] = { terms = { th = { \"นวด\" } } },\n}"
        let found = try TestPack.ruleset(["adjust.lua": adjust]).lint(
            today: "2026-11-25", rules: ["papers/kept"]
        ).filter { $0.code == "R070" }
        #expect(found.map(\.file) == ["test/adjust.lua"])
        #expect(found.first?.position == SourcePosition(line: 2, column: 40))
    }

    @Test("with rules named, nothing is said of other rules and of rows")
    func named() throws {
        let files = [
            "indicators/papers/extra.lua": TestPack.rule(#"terms = { th = { "นวด" } }"#),
            "law.lua": """
            law { { id = "a", jurisdiction = "TH", law = "A", section = "1", says = "B", verified = false } }
            """,
        ]
        let rules = try TestPack.ruleset(files)
        #expect(
            rules.lint(today: "2026-11-25", rules: ["place/hub"]).allSatisfy { $0.code == "R044" })
        let codes = Set(rules.lint(today: "2026-11-25").map(\.code))
        #expect(codes.isSuperset(of: ["R062", "R070"]))
    }

    @Test("drafts are looked at too: a phrase is tried before it counts")
    func drafts() throws {
        let draft = [
            "indicators/papers/extra.lua": TestPack.rule(
                #"terms = { th = { "นวด" } }, status = "draft""#)
        ]
        let used = try TestPack.ruleset(draft)
        #expect(!used.rules.contains { $0.id == "papers/extra" })
        let all = try Ruleset.includingDrafts(packs: [TestPack.source(draft)])
        #expect(
            all.lint(today: "2026-11-25", rules: ["papers/extra"]).contains { $0.code == "R070" })
    }

    @Test("each longer word of the list holds its short one, and says more")
    func list() {
        for (language, entries) in LongerWords.byLanguage {
            for entry in entries {
                #expect(!entry.longer.isEmpty, "\(language) \(entry.short)")
                for word in entry.longer {
                    #expect(
                        word.contains(entry.short) && word != entry.short,
                        "\(language): \(entry.short) in \(word)")
                }
            }
        }
    }
}
