import Foundation
import Heed
import ShippedRules
import Testing

/// `Coverage.md` says which published indicators the rules cover, in which languages, and how many
/// of the ways of recruiting they find. `HEED_RECORD=1 swift test` writes its tables.
@Suite("What the rules cover", .tags(.quality))
struct CoverageTests {
    private static let page = Texts.root.appendingPathComponent(
        "Sources/Heed/Heed.docc/Coverage.md")

    /// Puts a table between the marks of its name, or compares it with what stands there.
    private static func check(_ name: String, _ table: String) throws {
        let text = try String(contentsOf: page, encoding: .utf8)
        let marks = ("<!-- \(name) -->\n", "<!-- /\(name) -->")
        let start = try #require(text.range(of: marks.0)?.upperBound)
        let end = try #require(text.range(of: marks.1)?.lowerBound)
        if ProcessInfo.processInfo.environment["HEED_RECORD"] == "1" {
            let new = text.replacingCharacters(in: start..<end, with: table)
            try Data(new.utf8).write(to: page)
        } else {
            #expect(text[start..<end] == table, "HEED_RECORD=1 swift test --filter CoverageTests")
        }
    }

    /// The languages of the packs, those of `core` first.
    private static func languages(_ rules: Ruleset) -> [String] {
        var seen: Set<String> = []
        return rules.packs.flatMap(\.languages).filter { seen.insert($0).inserted }
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |\n"
    }

    /// Every published indicator with its title and where a text shows it.
    private static func indicators(_ rules: Ruleset) -> [(id: String, title: String, seen: String)]
    {
        let words = [
            "advert": "an offer", "worker": "an account", "comparison": "offer and account",
        ]
        let operational = rules.packs.flatMap(\.delphi).map {
            ("delphi:\($0.id)", $0.title.text(in: "en"), words[$0.seen] ?? "nothing")
        }
        return operational + forcedLabour.enumerated().map { ("ilo:\($0 + 1)", $1, "") }
    }

    /// The ILO's indicators of forced labour (2012, revised 2025).
    private static let forcedLabour = [
        "Abuse of vulnerability", "Deception", "Restriction of movement", "Isolation",
        "Physical and sexual violence", "Intimidation and threats",
        "Retention of identity documents", "Withholding of wages", "Debt bondage",
        "Abusive working and living conditions", "Excessive overtime",
    ]

    @Test("the table of indicators is that of the rules")
    func indicators() throws {
        let rules = try PackTests.rules.get()
        let indicators = Self.indicators(rules)
        let covering = indicators.map { indicator in
            rules.rules.filter { $0.indicators.contains(indicator.id) }
        }
        // Languages with the same figures in every row share a column.
        var columns: [(languages: [String], counts: [Int])] = []
        for language in Self.languages(rules) {
            let counts = covering.map { $0.count { $0.fires[language] != nil } }
            if let same = columns.firstIndex(where: { $0.counts == counts }) {
                columns[same].languages.append(language)
            } else {
                columns.append(([language], counts))
            }
        }
        let heads = columns.map { $0.languages.joined(separator: ", ") }
        var table = Self.row(["indicator", "", "shown by", "rules"] + heads)
        table += Self.row(Array(repeating: "---", count: 4 + heads.count))
        for (index, (id, title, seen)) in indicators.enumerated() {
            let counts = [covering[index].count] + columns.map { $0.counts[index] }
            table += Self.row([id, title, seen] + counts.map { $0 == 0 ? "·" : "\($0)" })
        }
        try Self.check("indicators", table)
    }

    @Test("the page gives a reason for each indicator that no rule covers, and for no other")
    func reasons() throws {
        let rules = try PackTests.rules.get()
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let section = try #require(text.components(separatedBy: "## Without a rule\n").last)
        let named = Set(section.matches(of: /`(D\d\.\d\d)`:/).map { "delphi:\($0.1)" })
        let covered = Set(rules.rules.flatMap(\.indicators))
        #expect(named == Set(Self.indicators(rules).map(\.id).filter { !covered.contains($0) }))
    }

    private static let archetypes = [
        "A1": "scam or gambling compound", "A2": "the same behind an office job near the border",
        "A3": "job abroad that does not exist", "A4": "season on farms, berries",
        "A5": "women for border towns and abroad", "A6": "entertainment, under age",
        "A7": "fishing at sea", "A8": "domestic work", "A9": "migrants inside Thailand",
        "A10": "luring of children online", "A11": "accounts and faces for hire",
        "A12": "scholarship, casting", "A13": "fraud with paid tasks, no trafficking",
    ]

    @Test("the table of ways of recruiting is what the rules make of the labelled samples")
    func ways() throws {
        var screener = try Texts.screener()
        var counts: [String: (found: Int, all: Int)] = [:]
        var rules: [String: [RuleID: Int]] = [:]
        for text in try LabelledText.read(heldBack: false) where text.expect > .none {
            guard let way = text.archetype else { continue }
            let assessment = screener.assess(text.text)
            let isFound = assessment.level >= text.expect
            let before = counts[way] ?? (0, 0)
            counts[way] = (before.found + (isFound ? 1 : 0), before.all + 1)
            for finding in assessment.findings where finding.hundredths > 0 && !finding.support {
                rules[way, default: [:]][finding.rule, default: 0] += 1
            }
        }
        #expect(Set(counts.keys) == Set(Self.archetypes.keys))
        var table = Self.row(["", "way of recruiting", "found", "rules that weigh in most"])
        table += Self.row(Array(repeating: "---", count: 4))
        let order = Self.archetypes.keys.sorted { ($0.count, $0) < ($1.count, $1) }
        for way in order {
            let (found, all) = counts[way] ?? (0, 0)
            let most = (rules[way] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let names = most.prefix(4).map { "`\($0.key)`" }.joined(separator: ", ")
            table += Self.row([way, Self.archetypes[way] ?? "", "\(found) of \(all)", names])
        }
        try Self.check("ways", table)
    }
}
