/// Lists of phrases that stand under a name, so that other phrases write `<papers>` instead of
/// all of them.
package struct WordLists: Sendable {
    /// The phrases of one list in one language.
    private struct List {
        var alternatives: [TermSequence] = []
        /// UTF-8 bytes of the phrases as they are written.
        var bytes = 0
    }

    private var byName: [String: [String: List]] = [:]

    /// The most UTF-8 bytes of one list in one language.
    private static let longestList = 4096

    /// No lists yet.
    package init() {}

    /// Adds phrases to the list of a name and a language, which may have some already.
    ///
    /// - Returns: what is wrong, with the number of the phrase it is wrong in; such phrases are
    ///   left out.
    package mutating func add(
        _ phrases: [String], to name: String, in language: String, slots: SlotGrammar,
        folding: @escaping Folding
    ) -> [(index: Int, problem: TermProblem)] {
        var problems: [(index: Int, problem: TermProblem)] = []
        var list = byName[name]?[language] ?? List()
        for (index, phrase) in phrases.enumerated() {
            // Lists do not name lists: there are no circles then, and no list is longer than it looks.
            var parser = TermParser(
                phrase, slots: slots, lists: nil, language: language, folding: folding)
            let sequence = parser.wholeSequence()
            list.bytes += phrase.utf8.count
            if parser.problems.isEmpty, list.bytes > Self.longestList {
                parser.report(
                    .tooLong, "The list is longer than \(Self.longestList) bytes.",
                    hint: "Make two lists of it.", 0..<phrase.utf8.count)
            }
            if parser.problems.isEmpty { list.alternatives.append(sequence) }
            problems += parser.problems.map { (index, $0) }
            if list.bytes > Self.longestList { break }
        }
        byName[name, default: [:]][language] = list
        return problems
    }

    /// The names of all lists, sorted.
    var names: [String] { byName.keys.sorted() }

    /// The languages that a list has phrases in, sorted; nothing where there is no such list.
    func languages(of name: String) -> [String]? { byName[name]?.keys.sorted() }

    /// The phrases of a list, and how many UTF-8 bytes they are written in.
    ///
    /// - Parameter language: nil for those of all languages.
    func phrases(
        of name: String, in language: String?
    ) -> (alternatives: [TermSequence], bytes: Int)? {
        guard let lists = byName[name] else { return nil }
        let chosen = language.map { [$0] } ?? lists.keys.sorted()
        let found = chosen.compactMap { lists[$0] }
        if found.isEmpty { return nil }
        return (found.flatMap(\.alternatives), found.reduce(0) { $0 + $1.bytes })
    }
}
