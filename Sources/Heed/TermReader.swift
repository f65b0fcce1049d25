internal import RuleModel
internal import Synchronization
internal import TermScan
internal import TextForms

/// The phrases of the packs in use, parsed again where somebody asks for one. Messages hardly ever
/// do, and all parsed phrases together are many times as large as what the scanner keeps of them.
final class TermReader: Sendable {
    private let wordLists: [WordList]
    private let known = Mutex<[String: [ExactText: Term]]>([:])

    init(_ wordLists: [WordList]) {
        self.wordLists = wordLists
    }

    /// A phrase of a rule; nil where it cannot be read, which the loader has refused.
    func term(_ phrase: String, in language: String) -> Term? {
        known.withLock { known in
            if let term = known[language]?[ExactText(phrase)] { return term }
            let term = try? read(phrase, in: language)
            known[language, default: [:]][ExactText(phrase)] = term
            return term
        }
    }

    /// Any phrase, such as one that a function asks for.
    ///
    /// - Parameter language: nil where word lists stand for their words in all languages.
    func read(_ phrase: String, in language: String? = nil) throws(TermProblems) -> Term {
        // A few lists are parsed much faster than all; hints want to know all of them.
        let isNaming = phrase.utf8.contains(UInt8(ascii: "<"))
        let named = isNaming ? wordLists.filter { phrase.contains($0.name) } : []
        if let term = try? Term(
            parsing: phrase, slots: slotGrammar,
            lists: WordLists(named, folding: rememberingFolding()), language: language)
        {
            return term
        }
        return try Term(
            parsing: phrase, slots: slotGrammar,
            lists: WordLists(wordLists, folding: rememberingFolding()), language: language)
    }
}

extension WordLists {
    /// The lists of packs that were loaded, so that nothing is wrong with them.
    init(_ lists: [WordList], folding: @escaping Folding) {
        self.init()
        for list in lists {
            for (language, phrases) in list.phrases {
                _ = add(
                    phrases, to: list.name, in: language, slots: slotGrammar, folding: folding)
            }
        }
    }
}
