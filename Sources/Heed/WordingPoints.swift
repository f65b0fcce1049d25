package import RuleModel
internal import Synchronization
internal import TextForms

/// The wordings of the packs in use. The table of a language is made when a text of it comes first.
final class Wordings: Sendable {
    private let written: [String: Wording]
    private let tables = Mutex<[String: WordingTable]>([:])

    /// - Parameter packs: of two wordings of one language, the later pack's counts.
    init(_ packs: [RulePack]) {
        written = Dictionary(
            packs.flatMap(\.wordings).flatMap { wording in
                wording.languages.map { ($0, wording) }
            }, uniquingKeysWith: { $1 })
    }

    fileprivate func table(of language: String) -> WordingTable? {
        guard let wording = written[language] else { return nil }
        return tables.withLock { tables in
            if let table = tables[language] { return table }
            let table = WordingTable(wording)
            tables[language] = table
            return table
        }
    }
}

/// What the wording of a text says as a whole.
struct WordingPoints {
    let language: String
    /// Tenths of log odds; see ``WordingTable/points(of:)``.
    let points: Int
    private let table: WordingTable
    private let text: LetterText
    private let form: TextForm

    /// So many passages are quoted.
    private static let shownPassages = 2

    /// - Parameters:
    ///   - language: the text's main language.
    ///   - blind: places of words that say who somebody is, which are not read: form offsets, in
    ///     order and apart from each other.
    /// - Returns: nothing where there is no wording of the language, and for a text of many pages.
    init?(
        _ form: TextForm, in language: String?, without blind: [Range<Int>], by wordings: Wordings
    ) {
        guard let language, let table = wordings.table(of: language) else { return nil }
        let text = LetterText(form, without: blind)
        guard text.scalars.count <= Wording.mostLetters else { return nil }
        self.language = language
        self.table = table
        self.form = form
        self.text = text
        points = table.points(of: text)
    }

    /// The passages that bring most: form offsets, in order.
    var tellingPassages: [Range<Int>] {
        table.tellingPassages(of: text, in: form, most: Self.shownPassages)
    }

    /// As an assessment has it.
    var judgement: WordingJudgement { WordingJudgement(language: language, points: points) }

    /// In words, for the reader of a finding.
    var reason: String { "\(points) points by its wording" }
}

extension MessageReading {
    /// The passages that bring most of a wording's points.
    func evidence(of wording: WordingPoints) -> [Evidence] {
        Set(wording.tellingPassages).map {
            evidence(at: forms.matching.sourceRange(of: $0), language: wording.language)
        }
    }
}

extension Screener {
    /// A message as ``Wording`` is learnt from it: without the words that say who somebody is.
    package func letters(of message: Message) -> [UInt32] {
        var troubles: [Trouble] = []
        let reading = read(message, troubles: &troubles)
        let hits = RuleHits(reading, rules: rules)
        return LetterText(
            reading.forms.matching,
            without: hits.subjects.places(where: rules.compiled.blindLists.contains)
        ).scalars
    }
}
