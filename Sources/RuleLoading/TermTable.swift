package import TermScan

/// Parsed phrases by how they are written, and by their language where they name a word list.
package struct TermTable: Sendable {
    private var plain: [String: Term] = [:]
    private var naming: [String: [String: Term]] = [:]
    /// The word lists of all packs together: a list may have its languages from several.
    package var lists = WordLists()

    /// No phrases and no lists yet.
    package init() {}

    /// The phrase, parsed; nil where it was not added.
    package func term(_ phrase: String, in language: String) -> Term? {
        plain[phrase] ?? naming[language]?[phrase]
    }

    /// Adds a phrase of a language.
    package mutating func add(_ term: Term, in language: String) {
        if term.namesList {
            naming[language, default: [:]][term.source] = term
        } else {
            plain[term.source] = term
        }
    }

    /// Every phrase, in no order that means anything.
    package var all: [Term] { Array(plain.values) + naming.values.flatMap(\.values) }
}
