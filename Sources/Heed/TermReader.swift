internal import RuleModel
internal import Synchronization
internal import TermScan
internal import TextForms

/// The phrases of the packs in use, parsed again where somebody asks for one. Messages hardly ever
/// do, and all parsed phrases together are many times as large as what the scanner keeps of them.
final class TermReader: Sendable {
    private struct State {
        var terms: [String: [ExactText: Term]] = [:]
        /// The word lists that were named so far, and those that were not.
        var lists = WordLists()
        var unread: [WordList]

        mutating func read(_ phrase: String, in language: String?) throws(TermProblems) -> Term {
            // A list is parsed when a phrase first names it; hints want to know all of them.
            let names = phrase.listNames
            add(names.isEmpty ? [] : unread.filter { names.contains($0.name) })
            do throws(TermProblems) {
                return try term(phrase, in: language)
            } catch {
                guard phrase.utf8.contains(UInt8(ascii: "<")), !unread.isEmpty else { throw error }
                add(unread)
                return try term(phrase, in: language)
            }
        }

        private mutating func add(_ named: [WordList]) {
            if named.isEmpty { return }
            lists.add(named, folding: rememberingFolding())
            let names = Set(named.map(\.name))
            unread.removeAll { names.contains($0.name) }
        }

        private func term(_ phrase: String, in language: String?) throws(TermProblems) -> Term {
            try Term(parsing: phrase, slots: slotGrammar, lists: lists, language: language)
        }
    }

    private let state: Mutex<State>

    init(_ wordLists: [WordList]) {
        state = Mutex(State(unread: wordLists))
    }

    /// A phrase of a rule; nil where it cannot be read, which the loader has refused.
    func term(_ phrase: String, in language: String) -> Term? {
        state.withLock { state in
            if let term = state.terms[language]?[ExactText(phrase)] { return term }
            let term = try? state.read(phrase, in: language)
            state.terms[language, default: [:]][ExactText(phrase)] = term
            return term
        }
    }

    /// Any phrase, such as one that a function asks for; word lists stand for their words in all
    /// languages.
    func read(_ phrase: String) throws(TermProblems) -> Term {
        try state.withLock { state throws(TermProblems) in try state.read(phrase, in: nil) }
    }
}

extension String {
    /// What stands between `<` and `>`.
    fileprivate var listNames: Set<String> {
        guard utf8.contains(UInt8(ascii: "<")) else { return [] }
        let parts = split(separator: "<", omittingEmptySubsequences: false).dropFirst()
        return Set(
            parts.compactMap { part in part.firstIndex(of: ">").map { String(part[..<$0]) } })
    }
}

extension WordLists {
    /// Adds lists of packs that were loaded, so that nothing is wrong with them.
    mutating func add(_ lists: [WordList], folding: @escaping Folding) {
        for list in lists {
            for (language, phrases) in list.phrases {
                _ = add(
                    phrases, to: list.name, in: language, slots: slotGrammar, folding: folding)
            }
        }
    }
}
