internal import Heed

/// Which rules belong to which published indicator, and which indicators no text can show.
struct IndicatorTable {
    struct Row {
        /// Such as `delphi:D2.05`.
        let id: String
        /// As published, where the packs have it.
        let title: String
        let rules: [Rule]
        /// Whether the packs say that a text can show the indicator.
        let canBeSeen: Bool

        /// The languages of all its rules.
        var languages: [String] { Set(rules.flatMap(\.languages)).sorted() }
    }

    let rows: [Row]

    init(_ rules: Ruleset, language: String) {
        var byIndicator: [String: [Rule]] = [:]
        for rule in rules.rules {
            for indicator in rule.indicators { byIndicator[indicator, default: []].append(rule) }
        }
        let published = rules.packs.flatMap(\.delphi).map { indicator in
            let id = "delphi:\(indicator.id)"
            return Row(
                id: id, title: indicator.title.text(in: language), rules: byIndicator[id] ?? [],
                canBeSeen: indicator.seen != "never")
        }
        let known = Set(published.map(\.id))
        let others = byIndicator.filter { !known.contains($0.key) }
            .map { Row(id: $0.key, title: "", rules: $0.value, canBeSeen: true) }
        rows = published + others.sorted { Self.order($0.id) < Self.order($1.id) }
    }

    /// `ilo:2` before `ilo:10`.
    private static func order(_ id: String) -> (String, Int, String) {
        let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
        return (parts.first ?? "", Int(parts.last ?? "") ?? 0, id)
    }
}
