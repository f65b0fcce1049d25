internal import Heed

/// The rules as pages in Markdown: an index, and a page for each rule.
struct MarkdownCatalogue {
    private typealias Words = CatalogueWords
    let rules: Ruleset
    let language: String

    /// The path of a rule's page below the index.
    static func path(of rule: RuleID) -> String { "\(rule).md" }

    /// Which rules there are, by published indicator and by family.
    var index: String {
        var lines = [
            "# \(Words.title.text(in: language))", "", Words.about.text(in: language), "",
            "\(rules.rules.count) \(Words.rules.text(in: language)): "
                + rules.stamps.map { "\($0.name) \($0.version) `\($0.digest.prefix(12))`" }
                .joined(separator: ", "), "", "## \(Words.indicators.text(in: language))", "",
            "| \(Words.indicator.text(in: language)) | | \(Words.rules.text(in: language)) | "
                + "\(Words.languages.text(in: language)) |", "| --- | --- | --- | --- |",
        ]
        for row in IndicatorTable(rules, language: language).rows {
            let none = row.canBeSeen ? Words.noRule : Words.neverSeen
            let links = row.rules.map { link(to: $0, as: $0.id) }.joined(separator: ", ")
            lines.append(
                "| \(row.id) | \(Self.plain(row.title)) | "
                    + "\(links.isEmpty ? none.text(in: language) : links) | "
                    + "\(row.languages.joined(separator: ", ")) |")
        }
        lines += ["", "## \(Words.families.text(in: language))"]
        let byFamily = Dictionary(grouping: rules.rules, by: \.family)
        for (family, members) in byFamily.sorted(by: { $0.key < $1.key }) {
            let title = rules.families[family]?.title.text(in: language) ?? family
            lines += ["", "### \(Self.plain(title))", ""]
            lines += members.map { rule in
                "- \(link(to: rule, as: rule.title.text(in: language))), \(rule.weight), "
                    + "\(rule.status.rawValue), \(rule.languages.joined(separator: " "))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func link(to rule: Rule, as text: String) -> String {
        "[\(Self.plain(text))](\(Self.path(of: rule.id)))"
    }

    /// The page of one rule.
    func page(_ entry: RuleEntry) -> String {
        var lines = ["# \(Self.plain(entry.title))", ""]
        lines += entry.facts.map { "- **\($0.label)** \(Self.plain($0.text))" }
        for list in entry.lists {
            lines += ["", "## \(Self.plain(list.label)) (\(Self.plain(list.language)))", "", "```"]
            // A fence of three ends at the first line that begins with as many.
            lines += list.items.map { visible($0).replacing("```", with: "`` `") }
            lines.append("```")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Text in which no sign means anything to Markdown or HTML.
    static func plain(_ text: String) -> String {
        var out = ""
        for character in visible(text) {
            if "\\`*_{}[]<>#|&!~".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}
