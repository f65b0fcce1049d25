internal import Heed

/// One rule as a page for a terminal; nothing in it can steer one.
struct RulePage {
    let text: String

    /// - Parameters:
    ///   - file: where the rule is written.
    ///   - language: of the labels.
    init(_ entry: RuleEntry, file: String, language: String) {
        let facts = entry.facts + [(CatalogueWords.file.text(in: language), file)]
        let width = (facts.map(\.label.count).max() ?? 0) + 2
        var lines = [entry.title, ""]
        lines += facts.map { label, text in
            label + String(repeating: " ", count: width - label.count) + text
        }
        for list in entry.lists {
            lines += ["", "\(list.label) (\(list.language))"] + list.items.map { "  \($0)" }
        }
        text = lines.map(visible).joined(separator: "\n")
    }
}
