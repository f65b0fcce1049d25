internal import RuleModel

/// Several packs as one: adjusted rules, translated words, the last word on families and levels.
struct MergedPacks {
    private var rules: [Rule]
    private(set) var families: [String: Family] = [:]
    private(set) var policy = LevelsPolicy()
    private(set) var law: [LawRow]
    private(set) var help: [HelpLine]
    private(set) var delphi: [String: DelphiIndicator] = [:]

    init(_ packs: [RulePack]) {
        let countries = Set(packs.compactMap(\.country))
        let rows = Self.latest(packs.flatMap(\.law))
        law =
            rows.filter { countries.contains($0.jurisdiction) }
            + rows.filter { !countries.contains($0.jurisdiction) }
        help = Self.latest(packs.flatMap(\.help))
        rules = packs.flatMap(\.rules).sorted { $0.id < $1.id }
        for pack in packs {
            for family in pack.families { families[family.id] = family }
            for row in pack.delphi { delphi[row.id] = row }
            if let own = pack.policy { policy = own }
        }
        let known = Set(law.map(\.id))
        for index in rules.indices { rules[index].law.removeAll { !known.contains($0) } }
        for change in packs.flatMap(\.adjustments) { apply(change) }
        for words in packs.flatMap(\.translations) { apply(words) }
    }

    /// The rules of some statuses, in order of id.
    func rules(keeping statuses: Set<RuleStatus>) -> [Rule] {
        rules.filter { statuses.contains($0.status) }
    }

    /// Each row once: a later pack's row takes the place of an earlier one of the same id.
    private static func latest<Row: Identifiable>(_ rows: [Row]) -> [Row] {
        var places: [Row.ID: Int] = [:]
        var latest: [Row] = []
        for row in rows {
            if let place = places[row.id] {
                latest[place] = row
            } else {
                places[row.id] = latest.count
                latest.append(row)
            }
        }
        return latest
    }

    private mutating func apply(_ change: Adjustment) {
        guard let index = rules.firstIndex(where: { $0.id == change.rule }) else { return }
        if change.off {
            rules[index].status = .retired
            return
        }
        if let weight = change.weight { rules[index].weight = weight }
        if let status = change.status { rules[index].status = status }
        rules[index].terms.merge(change.terms) { $0 + $1 }
        rules[index].unless.merge(change.unless) { $0 + $1 }
        rules[index].notInside.merge(change.notInside) { $0 + $1 }
    }

    private mutating func apply(_ words: Translation) {
        let language = words.language
        for index in rules.indices {
            if let title = words.titles[rules[index].id] {
                rules[index].title.byLanguage[language] = title
            }
            if let advice = words.advice[rules[index].id] {
                rules[index].advice.byLanguage[language] = advice
            }
        }
        for (id, title) in words.families {
            families[id]?.title.byLanguage[language] = title
        }
        for (id, title) in words.delphi {
            delphi[id]?.title.byLanguage[language] = title
        }
        for index in law.indices {
            guard let row = words.law[law[index].id] else { continue }
            if let text = row["law"] { law[index].law.byLanguage[language] = text }
            if let text = row["section"] { law[index].section.byLanguage[language] = text }
            if let text = row["says"] { law[index].says.byLanguage[language] = text }
            law[index].threshold?.byLanguage[language] = row["threshold"]
            law[index].penalty?.byLanguage[language] = row["penalty"]
            law[index].nextStep?.byLanguage[language] = row["next_step"]
            law[index].office?.byLanguage[language] = row["office"]
        }
        for index in help.indices {
            guard let row = words.help[help[index].id] else { continue }
            if let number = row["number"] { help[index].number.byLanguage[language] = number }
            if let name = row["name"] { help[index].name.byLanguage[language] = name }
            if let says = row["says"] { help[index].says.byLanguage[language] = says }
        }
    }
}
