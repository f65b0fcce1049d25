import Foundation
import Languages
import TestSupport
import Testing
import TextForms

@testable import Heed

/// How often languages are told right on texts that nobody here wrote. The word lists were written
/// with a view to every second row; the figures are of the others.
@Suite("Figures of languages")
struct LanguageFigureTests {
    private struct Row: Decodable {
        let text: String
        let lang: String
    }

    /// Whether the tables of the page are to be written.
    private static let records = ProcessInfo.processInfo.environment["HEED_RECORD"] == "1"

    /// All rows count for the page, every fifth for the tests.
    private static let step = records ? 1 : 5

    private static func rows(_ path: String, every step: Int = step) throws -> [Row] {
        let folder = try #require(SharedData.folder)
        let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        let lines = text.split(separator: "\n")
        return try stride(from: 0, to: lines.count, by: step).map {
            try JSONDecoder().decode(Row.self, from: Data(lines[$0].utf8))
        }
    }

    /// What the sets call languages, by our tags; Tibetan and Dzongkha share a script and a list.
    private static let names: [String: String] = [
        "tha": "th", "tha2": "th", "lao": "lo", "khm": "km", "mya": "my", "vie": "vi", "ind": "id",
        "tgl": "fil", "tl": "fil", "eng": "en", "fra": "fr", "spa": "es", "swh": "sw",
        "cmn_hans": "zh", "cmn_hant": "zh", "zh-Hant": "zh", "zh-Hans": "zh", "hin": "hi",
        "nep": "ne", "ben": "bn", "mar": "mr", "rus": "ru", "kor": "ko", "jpn": "ja", "arb": "ar",
        "urd": "ur", "tam": "ta", "tel": "te", "mal": "ml", "pan": "pa", "sin": "si", "khk": "mn",
        "jav": "jv", "sun": "su", "bod": "bo", "dz": "bo",
        // Sentences in Cantonese are written in Chinese as it is written everywhere.
        "yue": "zh",
    ]
    /// Hakka in Latin letters stands in no list, so that nothing would be right.
    private static let leftOut: Set<String> = ["hak"]

    private struct Figure {
        var right = 0
        var several = 0
        var open = 0
        var wrong = 0
        var all: Int { right + several + open + wrong }

        mutating func count(_ found: [String], for language: String) {
            if found == [language] || language == "bo" && found == ["bo", "dz"] {
                right += 1
            } else if found.isEmpty {
                open += 1
            } else if found.contains(language) {
                several += 1
            } else {
                wrong += 1
            }
        }

        func row(_ name: String) -> String {
            let share = { (count: Int) in
                String(format: "%.1f", Double(count) * 100 / Double(max(1, all)))
            }
            return "| \(name) | \(all) | \(share(right)) | \(share(several)) | \(share(open)) "
                + "| \(share(wrong)) |\n"
        }
    }

    private static func languages(_ text: String) -> TextLanguages {
        TextLanguages(PlainForms(DecodedText(Array(text.utf8), encoding: .utf8)).canonical)
    }

    private static let fewestCharacters = 40
    private static let head =
        "| language | texts | right | right and another | not told | wrong |\n"
        + "| --- | --- | --- | --- | --- | --- |\n"

    @Test(
        "95 of 100 sentences of 40 characters or more are told right",
        .enabled(if: SharedData.folder != nil, "shared/data is not here"))
    func sentences() throws {
        var figures: [String: Figure] = [:]
        for set in ["sib200", "udhr", "lo_th_embassy"] {
            var seen: [String: Int] = [:]
            for row in try Self.rows("languages/\(set).jsonl", every: 1) {
                seen[row.lang, default: 0] += 1
                guard seen[row.lang, default: 0] % (2 * Self.step) == 1,
                    !Self.leftOut.contains(row.lang),
                    row.text.count >= Self.fewestCharacters
                else { continue }
                let language = Self.names[row.lang] ?? row.lang
                let found =
                    Self.languages(row.text).coverage(by: [], in: []).seen.first?.languages ?? []
                figures[language, default: Figure()].count(found, for: language)
            }
        }
        var table = Self.head
        var total = Figure()
        for (language, figure) in figures.sorted(by: { $0.key < $1.key }) {
            table += figure.row("`\(language)`")
            total.right += figure.right
            total.several += figure.several
            total.open += figure.open
            total.wrong += figure.wrong
        }
        table += total.row("all")
        try record(table, as: "sentences")
        #expect(total.right * 100 >= total.all * 95)
        for language in [
            "th", "lo", "km", "my", "shn", "en", "vi", "fil", "sw", "hi", "ne", "bn", "ru", "zh",
            "ko", "ja", "fr", "es", "pt", "mr", "mnw", "ar", "ur",
        ] {
            let figure = try #require(figures[language])
            #expect(figure.right * 100 >= figure.all * 95, "\(language)")
        }
        for language in ["id", "ms"] {
            let figure = try #require(figures[language])
            #expect((figure.right + figure.several) * 100 >= figure.all * 95, "\(language)")
        }
    }

    private static let posts: [(path: String, language: String)] = [
        ("posts/th_wisesight", "th"), ("posts/my_social", "my"), ("posts/zh_reviews", "zh"),
        ("posts/vi_social", "vi"), ("scams/vi_spam", "vi"), ("ads/vi_fb_jobs", "vi"),
        ("ads/vi_topcv", "vi"), ("posts/id_social", "id"), ("scams/indo_sms", "id"),
        ("ads/id_maganghub", "id"), ("posts/ne_social", "ne"), ("scams/uci_sms", "en"),
        ("scams/spamhunter", "id"), ("scams/spamhunter", "es"), ("scams/spamhunter", "nl"),
        ("scams/spamhunter", "fr"), ("scams/spamhunter", "pt"), ("scams/spamhunter", "de"),
    ]

    @Test(
        "posts, adverts and short messages, as people write them",
        .enabled(if: SharedData.folder != nil, "shared/data is not here"))
    func posts() throws {
        var table = Self.head
        for (path, language) in Self.posts {
            var figure = Figure()
            for row in try Self.rows("\(path).jsonl") {
                guard row.lang.hasPrefix(language), row.text.count >= Self.fewestCharacters else {
                    continue
                }
                let seen = Self.languages(row.text).coverage(by: [], in: []).seen
                figure.count(seen.first?.languages ?? [], for: language)
            }
            table += figure.row("`\(language)`, \(path)")
            #expect((figure.right + figure.several) * 100 >= figure.all * 80, "\(path)")
        }
        try record(table, as: "posts")
    }

    @Test(
        "English in slang, text messages and adverts is hardly ever called not covered",
        .enabled(if: SharedData.folder != nil, "shared/data is not here"))
    func english() throws {
        var table =
            "| set | texts | not covered | of these in Hindi in Latin letters |\n"
            + "| --- | --- | --- | --- |\n"
        for path in [
            "posts/nus_sms", "scams/uci_sms", "scams/smishing_5971", "ads/locanto_jobs",
            "ads/emscad", "ads/canada_job_snippets", "ads/kh_camhr", "ads/th_jobsdb_titles",
        ] {
            var all = 0
            var notCovered = 0
            var hindi = 0
            for row in try Self.rows("\(path).jsonl") where row.lang.hasPrefix("en") {
                all += 1
                let coverage = Self.languages(row.text).coverage(
                    by: ["en", "th"], in: [.latin, .thai])
                guard coverage.status == .notCovered else { continue }
                notCovered += 1
                if coverage.seen[0].languages.contains("hi-Latn") { hindi += 1 }
            }
            table += "| \(path) | \(all) | \(notCovered) | \(hindi) |\n"
            #expect((notCovered - hindi) * 1000 < all * 5, "\(path)")
        }
        try record(table, as: "english")
    }

    /// Writes a table into the page of languages when `HEED_RECORD` asks for it.
    private func record(_ table: String, as name: String) throws {
        guard Self.records else { return }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Heed/Heed.docc/Languages.md")
        var page = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(page.range(of: "<!-- \(name) -->\n")).upperBound
        let end = try #require(page.range(of: "<!-- /\(name) -->")).lowerBound
        page.replaceSubrange(start..<end, with: table)
        try Data(page.utf8).write(to: file)
    }
}
