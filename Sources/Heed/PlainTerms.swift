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
        let lists = writtenLists
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

    /// The word lists of the packs as their authors wrote them.
    private var writtenLists: WordLists {
        var lists = WordLists()
        for list in packs.flatMap(\.wordLists) {
            for (language, phrases) in list.phrases {
                // What is wrong with them was said when the rules were loaded.
                _ = lists.add(
                    phrases, to: list.name, in: language, slots: slotGrammar, folding: asWritten)
            }
        }
        return lists
    }
}
