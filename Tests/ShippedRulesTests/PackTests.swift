import Foundation
import ShippedRules
import Testing

@testable import Heed

@Suite("The packs that come with Heed")
struct PackTests {
    static let rules: Result<Ruleset, RuleErrors> = {
        do throws(RuleErrors) {
            return .success(try Ruleset(packs: .shipped()))
        } catch {
            return .failure(error)
        }
    }()

    @Test("load without errors and without warnings")
    func loads() throws {
        let rules = try Self.rules.get()
        #expect(rules.warnings.map(\.description) == [])
    }

    private static let optional = Array(ShippedRules.packs.dropFirst())

    @Test("a pack uses families, sources, indicators and word lists of its own and of core only")
    func independent() throws {
        let packs = try Self.rules.get().packs
        let core = try #require(packs.first)
        var unnamed = Set(packs.flatMap(\.wordLists).map(\.name))
        unnamed.subtract(packs.flatMap(\.blindTo))
        for (pack, source) in zip(packs, [PackSource].shipped()) {
            let own = [core, pack]
            let families = Set(own.flatMap(\.families).map(\.id))
            let sources = Set(own.flatMap(\.sources).map(\.id))
            let indicators = Set(own.flatMap(\.delphi).map { "delphi:\($0.id)" })
            let lists = Set(own.flatMap(\.wordLists).map(\.name))
            for rule in pack.rules {
                #expect(families.contains(rule.family), "\(rule.id)")
                #expect(sources.isSuperset(of: rule.sources), "\(rule.id)")
                let delphi = rule.indicators.filter { $0.hasPrefix("delphi:") }
                #expect(indicators.isSuperset(of: delphi), "\(rule.id)")
                #expect(lists.isSuperset(of: rule.unlessAbout), "\(rule.id)")
                unnamed.subtract(rule.unlessAbout)
            }
            let naming = ["indicators/", "kinds/"]
            for file in try source.read().get() where naming.contains(where: file.path.hasPrefix) {
                let text = String(decoding: file.bytes, as: UTF8.self)
                let named = Set(text.matches(of: /<([a-z-]+)>/).map { String($0.1) })
                #expect(lists.isSuperset(of: named), "\(file.name)")
                unnamed.subtract(named)
            }
        }
        #expect(unnamed.isEmpty, "no rule names them")
    }

    @Test(
        "packs that are switched off: the others load and screen, and nothing of those is seen",
        arguments: [
            optional, optional.indices.filter { $0.isMultiple(of: 2) }.map { optional[$0] },
            optional.indices.filter { !$0.isMultiple(of: 2) }.map { optional[$0] },
        ])
    func without(off: [String]) throws {
        let whole = try Self.rules.get()
        let rules = try Ruleset(packs: .shipped(without: Set(off)))
        #expect(rules.warnings.map(\.description) == [])
        #expect(rules.rules.map(\.id) == whole.rules.filter { !off.contains($0.pack) }.map(\.id))
        let law = Set(whole.packs.filter { off.contains($0.name) }.flatMap(\.law).map(\.id))
        #expect(rules.rules.allSatisfy { law.isDisjoint(with: $0.law) })
        var screener = try Screener(rules)
        for name in Texts.sampleNames() {
            let assessment = screener.assess(try Texts.sample(name))
            #expect(!assessment.packs.contains { off.contains($0.name) })
            #expect(!assessment.findings.contains { off.contains($0.pack) }, "\(name)")
            #expect(!assessment.law.contains { law.contains($0.id) }, "\(name)")
            #expect(assessment.troubles.isEmpty, "\(name)")
        }
    }

    @Test("core names every other pack as one that need not be there")
    func optionalPacks() throws {
        let core = try #require(try Self.rules.get().packs.first)
        #expect(core.optionalPacks == Self.optional)
    }

    @Test("at least 45 rules speak Thai and English, with examples on both sides in each language")
    func languages() throws {
        let rules = try Self.rules.get().rules
        #expect(rules.count { Set($0.languages).isSuperset(of: ["en", "th"]) } >= 45)
        for rule in rules {
            for language in rule.languages {
                #expect(rule.fires[language]?.isEmpty == false, "\(rule.id): fires in \(language)")
                #expect(
                    rule.silent[language]?.isEmpty == false, "\(rule.id): silent in \(language)")
            }
        }
    }

    @Test("every example behaves as its rule says, in every variant")
    func examples() throws {
        var examples = try RuleExamples(packs: .shipped()) {
            $0.decomposedStringWithCanonicalMapping
        }
        var runs = 0
        var problems: [String] = []
        for rule in examples.tested {
            let results = examples.run(rule)
            runs += results.runs
            problems += results.problems.map(\.description)
        }
        #expect(problems == [])
        #expect(runs > 2_000)
    }

    @Test("each rule cites a source and belongs to a published indicator; each source is cited")
    func sources() throws {
        let rules = try Self.rules.get()
        for rule in rules.rules {
            #expect(!rule.sources.isEmpty, "\(rule.id)")
            #expect(!rule.indicators.isEmpty || rule.mitigates, "\(rule.id)")
        }
        var cited = Set(rules.rules.flatMap(\.sources))
        for pack in rules.packs {
            cited.formUnion(pack.law.compactMap(\.source))
            cited.formUnion(pack.help.compactMap(\.source))
            cited.formUnion(pack.places.compactMap(\.source))
            cited.formUnion(pack.wages.compactMap(\.source))
        }
        let uncited = rules.packs.flatMap(\.sources).map(\.id).filter { !cited.contains($0) }
        #expect(uncited == [])
    }

    @Test("titles, advice, families, law and help lines are there in Thai as well")
    func thai() throws {
        let rules = try Self.rules.get()
        let untold = rules.rules.filter {
            $0.title.byLanguage["th"] == nil || $0.advice.byLanguage["th"] == nil
        }
        #expect(untold.map(\.id) == [])
        for family in rules.families.values {
            #expect(family.title.byLanguage["th"] != nil, "\(family.id)")
        }
        #expect(rules.packs.flatMap(\.law).contains { $0.jurisdiction == "TH" })
    }

    @Test("the published rule's indicators are all there, 67 in six dimensions")
    func delphi() throws {
        let rows = try Self.rules.get().packs.flatMap(\.delphi)
        let counts = (1...6).map { dimension in rows.count { $0.dimension == dimension } }
        #expect(counts == [10, 10, 16, 9, 15, 7])
    }
}
