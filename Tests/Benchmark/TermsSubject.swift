import Heed
import ShippedRules

/// Whether a message takes longer when there are many more phrases.
struct TermsSubject {
    let rules: Ruleset

    static let factors = [1, 4, 16]

    func run() async throws {
        let corpus = try Corpus(count: 2000)
        let variations = PhraseVariations(rules)
        let all = try Self.factors.map { factor in
            try Ruleset(packs: .shipped() + variations.packs(count: factor - 1))
        }
        let times = try await medians(of: all.count) { number in
            var screener = try Screener(all[number])
            _ = screener.assess(corpus.messages[0])
            return processorTime {
                for message in corpus.messages { _ = screener.assess(message) }
            }
        }
        print("terms: \(corpus.title)")
        for (number, rules) in all.enumerated() {
            let phrases = rules.rules.reduce(0) { $0 + $1.terms.values.reduce(0) { $0 + $1.count } }
            let each = times[number] / Double(corpus.messages.count) * 1_000_000
            print(
                "  \(column(Double(phrases), decimals: 0, width: 7)) phrases"
                    + "\(column(each, decimals: 1, width: 9)) µs a message"
                    + "\(column(times[number] / times[0], decimals: 2, width: 7)) times")
        }
    }
}

/// New phrases that look like those of the rules: the front of one and the back of another.
struct PhraseVariations {
    private let rules: [Rule]
    /// By language.
    private var pieces: [String: [(front: String, back: String)]] = [:]

    init(_ rules: Ruleset) {
        self.rules = rules.rules
        for rule in self.rules {
            for (language, phrases) in rule.terms.sorted(by: { $0.key < $1.key }) {
                pieces[language, default: []] += phrases.compactMap {
                    Self.longestRun(of: $0).map { Self.halves(of: $0) }
                }
            }
        }
    }

    /// A file of rules may not be much longer, in bytes.
    private static let longestFile = 100_000

    /// Packs that give each rule so many variations of each of its phrases.
    func packs(count: Int) -> [PackSource] {
        if count == 0 { return [] }
        var files = [""]
        for number in 0..<count {
            for rule in rules {
                for (language, phrases) in rule.terms.sorted(by: { $0.key < $1.key }) {
                    let new = phrases.indices.compactMap {
                        variation(of: phrases[$0], language, number * 131 + $0 * 37 + 1)
                    }
                    // What names nothing but lists has no words to vary.
                    if new.isEmpty { continue }
                    if files[files.count - 1].utf8.count > Self.longestFile { files.append("") }
                    files[files.count - 1] +=
                        "adjust { [\"\(rule.id)\"] = { terms = { [\"\(language)\"] = "
                        + "{ \(new.map(Self.quoted).joined(separator: ",")) } } } }\n"
                }
            }
        }
        let languages = pieces.keys.sorted().map(Self.quoted).joined(separator: ", ")
        return files.enumerated().map { number, changes in
            let name = "more-\(number)"
            let manifest =
                "pack { name = \"\(name)\", version = \"1\", languages = { \(languages) } }"
            return .memory(name, files: ["pack.lua": manifest, "adjust.lua": changes])
        }
    }

    /// A phrase whose longest run of words was exchanged.
    private func variation(of phrase: String, _ language: String, _ number: Int) -> String? {
        guard let run = Self.longestRun(of: phrase), let others = pieces[language] else {
            return nil
        }
        let new = Self.halves(of: run).front + others[number % others.count].back
        // An open ending may stand behind nothing in what comes out.
        return phrase.replacing(run, with: new, maxReplacements: 1).replacing("*", with: "")
    }

    /// The longest run of letters with spaces between them, outside of slots and lists.
    private static func longestRun(of phrase: String) -> Substring? {
        let outside = phrase.replacing(/[{<][^}>]*[}>]/, with: "|")
        let runs = outside.split { !($0.isLetter || $0 == " ") }.map { (run: Substring) in
            let trimmed = run.drop { $0 == " " }
            return trimmed.lastIndex { $0 != " " }.map { trimmed[...$0] } ?? trimmed
        }
        return runs.max { $0.count < $1.count }
    }

    /// Cut at the space next to the middle, or in the middle.
    private static func halves(of run: Substring) -> (front: String, back: String) {
        let middle = run.index(run.startIndex, offsetBy: run.count / 2)
        let cut = run[middle...].firstIndex(of: " ") ?? middle
        return (String(run[..<cut]), String(run[cut...]))
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
