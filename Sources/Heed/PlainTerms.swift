internal import RuleLoading
internal import RuleModel
internal import TermScan

extension Ruleset {
    /// One plain string for each phrase of the rules, in the order of the rules: what an engine
    /// that knows only strings could look for. Phrases that fold to the same string stand once.
    ///
    /// - Parameter folded: whether the strings are folded as texts are; the string at a place of
    ///   one list is that at the same place of the other.
    package func plainTerms(folded: Bool) -> [String] {
        var lists = WordLists()
        lists.add(packs.flatMap(\.wordLists), folding: asWritten)
        var seen: Set<String> = []
        return compiled.uses.compactMap { use in
            let term = compiled.terms.term(use.phrase, in: use.language)
            guard let literal = term?.plainLiteral, !literal.isEmpty, seen.insert(literal).inserted
            else { return nil }
            if folded { return literal }
            let written = try? Term(
                parsing: use.phrase, slots: slotGrammar, lists: lists, language: use.language,
                folding: asWritten)
            return written?.plainLiteral ?? literal
        }
    }
}
