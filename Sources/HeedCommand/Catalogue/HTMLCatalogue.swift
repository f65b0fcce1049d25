internal import Heed

/// The rules as one page in HTML that needs nothing beside it: no script, no font, no network.
struct HTMLCatalogue {
    private typealias Words = CatalogueWords
    let rules: Ruleset
    let language: String
    let entries: [RuleEntry]

    var text: String {
        """
        <!DOCTYPE html>
        <html lang="\(Self.plain(language))">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(Self.plain(Words.title.text(in: language)))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <h1>\(Self.plain(Words.title.text(in: language)))</h1>
        <p>\(Self.plain(Words.about.text(in: language)))</p>
        <p class="packs">\(Self.plain(packs))</p>
        <h2>\(Self.plain(Words.indicators.text(in: language)))</h2>
        \(indicators)
        \(families)
        </body>
        </html>

        """
    }

    private var packs: String {
        let stamps = rules.stamps.map { "\($0.name) \($0.version) \($0.digest.prefix(12))" }
        return "\(rules.rules.count) \(Words.rules.text(in: language)): "
            + stamps.joined(separator: ", ")
    }

    private var indicators: String {
        var lines = ["<table>"]
        for row in IndicatorTable(rules, language: language).rows {
            let none = (row.canBeSeen ? Words.noRule : Words.neverSeen).text(in: language)
            let links = row.rules.map { rule in
                "<a href=\"#\(Self.plain(rule.id))\">\(Self.plain(rule.id))</a>"
            }
            let rules =
                links.isEmpty
                ? "<i>\(Self.plain(none))</i>" : links.joined(separator: " ")
            let languages = Self.plain(row.languages.joined(separator: " "))
            lines.append(
                "<tr><th scope=\"row\">\(Self.plain(row.id))</th><td>\(Self.plain(row.title))</td>"
                    + "<td>\(rules)<br><small>\(languages)</small></td></tr>")
        }
        return (lines + ["</table>"]).joined(separator: "\n")
    }

    private var families: String {
        let byFamily = Dictionary(grouping: zip(rules.rules, entries), by: \.0.family)
        return byFamily.sorted { $0.key < $1.key }.map { family, members in
            let title = rules.families[family]?.title.text(in: language) ?? family
            return "<h2>\(Self.plain(title))</h2>\n"
                + members.map { article($1) }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func article(_ entry: RuleEntry) -> String {
        var lines = [
            "<article id=\"\(Self.plain(entry.id))\">", "<h3>\(Self.plain(entry.title))</h3>",
            "<dl>",
        ]
        lines += entry.facts.map {
            "<dt>\(Self.plain($0.label))</dt><dd>\(Self.plain($0.text))</dd>"
        }
        lines.append("</dl>")
        for list in entry.lists {
            let items = list.items.map { "<li>\(Self.plain($0))</li>" }.joined()
            lines.append(
                "<details><summary>\(Self.plain(list.label)) (\(Self.plain(list.language)), "
                    + "\(list.items.count))</summary><ul lang=\"\(Self.plain(list.language))\">"
                    + "\(items)</ul></details>")
        }
        return (lines + ["</article>"]).joined(separator: "\n")
    }

    /// Text in which no sign means anything to HTML.
    static func plain(_ text: String) -> String {
        var out = ""
        for character in visible(text).unicodeScalars {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(character)
            }
        }
        return out
    }

    private static let style = """
        body { font: 16px/1.5 system-ui, "Noto Sans Thai", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d1d1f; background: #fff }
        h1, h2, h3 { line-height: 1.25 } h2 { margin-top: 2.5rem; border-bottom: 1px solid #d0d0d5 }
        table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ececf0 }
        th { white-space: nowrap; font-weight: 600 } article { margin: 1.5rem 0; padding: 1rem; border: 1px solid #e0e0e6; border-radius: .5rem }
        h3 { margin: 0 0 .5rem } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 .5rem } dt { color: #5a5a62 } dd { margin: 0; overflow-wrap: anywhere }
        details { margin: .25rem 0 } summary { cursor: pointer; color: #0b57a4 } li { overflow-wrap: anywhere } a { color: #0b57a4 } td:nth-child(2) { width: 14rem } small, .packs { color: #5a5a62; font-size: .9rem }
        @media print { details { display: none } }
        @media (prefers-color-scheme: dark) { body { color: #ececf0; background: #16161a } h2, th, td, article { border-color: #3a3a42 } dt, small, .packs { color: #a8a8b2 } summary, a { color: #7db8f5 } }
        """
}
