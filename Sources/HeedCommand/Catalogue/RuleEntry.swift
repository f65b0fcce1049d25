internal import Heed

/// What there is to say of one rule in one language, in the order in which it is read. Pages for
/// terminals, Markdown and HTML are made from it.
struct RuleEntry {
    let id: RuleID
    let title: String
    /// Short facts, each with its label.
    let facts: [(label: String, text: String)]
    /// Phrases and examples, each list with its label and the tag of its language.
    let lists: [(label: String, language: String, items: [String])]

    /// - Parameter rates: how often rules fire in ordinary texts, where that was counted.
    init(_ rule: Rule, in rules: Ruleset, language: String, rates: FireRates? = nil) {
        typealias Words = CatalogueWords
        id = rule.id
        title = rule.title.text(in: language)
        var facts: [(String, String)] = []
        func add(_ label: LocalizedText, _ text: String) {
            facts.append((label.text(in: language), text))
        }
        add(Words.rule, rule.id)
        add(Words.pack, rule.pack)
        add(Words.family, rules.families[rule.family]?.title.text(in: language) ?? rule.family)
        let weight = Words.filled(Words.of10.text(in: language), [String(rule.weight)])
        add(Words.weight, weight)
        add(Words.status, rule.status.rawValue)
        if rule.support { add(Words.context, Words.contextOnly.text(in: language)) }
        if rule.mitigates { add(Words.mitigates, Words.mitigating.text(in: language)) }
        if rule.child { add(Words.child, Words.childInDanger.text(in: language)) }
        if !rule.indicators.isEmpty {
            add(Words.indicator, rule.indicators.joined(separator: ", "))
        }
        for row in rules.packs.flatMap(\.law) where rule.law.contains(row.id) {
            let section = row.section.text(in: language)
            add(
                Words.law,
                "\(row.law.text(in: language)), \(Words.section.text(in: language)) \(section)"
                    + (row.verified ? "" : " (\(Words.check.text(in: language)))"))
        }
        for source in rule.sources { add(Words.source, rules.citation(of: source)) }
        if let rates {
            let counts = [rates.texts(of: rule.id), rates.texts].map(String.init)
            add(Words.seen, Words.filled(Words.seenIn.text(in: language), counts))
        }
        if !rule.unlessAbout.isEmpty {
            add(Words.unlessAbout, rule.unlessAbout.map { "<\($0)>" }.joined(separator: ", "))
        }
        if !rule.wording.isEmpty {
            let from = Words.filled(
                Words.fromPoints.text(in: language), [String(rule.atLeast)])
            add(Words.judges, "\(rule.wording.sorted().joined(separator: ", ")); \(from)")
        }
        add(Words.next, rule.advice.text(in: language))
        self.facts = facts
        let named = rules.wordLists(namedBy: rule).map { list in
            (Words.filled(Words.words.text(in: language), [list.name]), list.phrases)
        }
        let phrases = [
            (Words.terms, rule.terms), (Words.unless, rule.unless),
            (Words.unlessNear, rule.unlessNear),
        ].map { ($0.text(in: language), $1) }
        let examples = [(Words.fires, rule.fires), (Words.silent, rule.silent)]
            .map { ($0.text(in: language), $1) }
        lists = (phrases + named + examples).flatMap { label, phrases in
            phrases.sorted { $0.key < $1.key }.map { (label, $0.key, $0.value) }
        }
    }
}

/// In how many of some texts, held to be ordinary, each rule fires.
struct FireRates {
    private(set) var texts = 0
    private var byRule: [RuleID: Int] = [:]

    /// Counts what was seen in one text.
    mutating func add(_ assessment: Assessment) {
        texts += 1
        for rule in Set(assessment.findings.map(\.rule)) { byRule[rule, default: 0] += 1 }
    }

    func texts(of rule: RuleID) -> Int { byRule[rule] ?? 0 }
}
