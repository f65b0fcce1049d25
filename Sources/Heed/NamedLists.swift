internal import RuleLoading
public import RuleModel
internal import TermScan

extension Ruleset {
    /// The word lists that the phrases of a rule name, in order of name, each with its words in the
    /// languages of the rule's phrases; for people who read the rule.
    public func wordLists(namedBy rule: Rule) -> [WordList] {
        var named: [String: Set<String>] = [:]
        for phrases in [rule.terms, rule.unless, rule.unlessNear] {
            for (language, phrases) in phrases {
                for phrase in phrases {
                    for name in compiled.terms.term(phrase, in: language)?.listNames ?? [] {
                        named[name, default: []].insert(language)
                    }
                }
            }
        }
        return named.sorted { $0.key < $1.key }.map { name, languages in
            let lists = packs.flatMap(\.wordLists).filter { $0.name == name }
            var phrases: [String: [String]] = [:]
            for list in lists {
                phrases.merge(list.phrases.filter { languages.contains($0.key) }) { $0 + $1 }
            }
            return WordList(name: name, phrases: phrases, file: lists.first?.file ?? "")
        }
    }
}
