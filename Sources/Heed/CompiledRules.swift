internal import Languages
internal import RuleModel
internal import TermScan

/// All terms of all rules in one scanner, with what each hit means.
final class CompiledRules: Sendable {
    /// What a term is there for.
    enum Role: Sendable {
        case fires(rule: Int)
        case cancels(rule: Int)
        case cancelsNear(rule: Int)
        /// Tells of a subject: a phrase of a word list, by its place in ``CompiledRules/lists``.
        case tellsOf(list: Int)
        case negates(Negation.Reason)
        case kindCue(MessageKind, weight: Int)
    }

    struct TermUse: Sendable {
        let role: Role
        let language: String
        /// As its author wrote it.
        let phrase: String
        /// Whether Vietnamese words, without their accents, look like words of the language by
        /// accident ("bạn … mê" is "ban … me").
        let meetsVietnamese: Bool
    }

    let scanner: TermScanner
    /// The word lists of which places are asked for, each in one of its languages.
    let lists: [SubjectList]
    /// By the list's number: whether it says who somebody is.
    let blindLists: Set<Int>
    let wordings: Wordings
    let kindMarks: KindMarks
    let terms: TermReader
    /// By the scanner's term number.
    let uses: [TermUse]
    /// Rules in an order in which each comes after those it needs (indices into the ruleset).
    let order: [Int]
    let indexByID: [RuleID: Int]
    /// By rule: what decides whether the rule needs a closer look at all.
    let gates: [RuleGate]

    /// - Parameter scanner: of the uses of these rules, in their order.
    init(rules: [Rule], packs: [RulePack], scanner: TermScanner) {
        self.scanner = scanner
        uses = Self.uses(of: rules, packs)
        lists = Self.lists(of: rules, packs)
        let blindTo = Set(packs.flatMap(\.blindTo))
        blindLists = Set(lists.indices.filter { [lists] in blindTo.contains(lists[$0].name) })
        wordings = Wordings(packs)
        kindMarks = KindMarks(packs.flatMap(\.kindCues))
        terms = TermReader(packs.flatMap(\.wordLists))
        indexByID = Dictionary(
            rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        order = Self.order(rules)
        gates = rules.map { RuleGate($0) }
    }

    /// What all phrases of the rules and packs are there for.
    static func uses(of rules: [Rule], _ packs: [RulePack]) -> [TermUse] {
        var uses: [TermUse] = []
        var knownLatin: [String: Bool] = [:]
        func add(_ phrases: [String: [String]], _ role: Role) {
            for language in phrases.keys.sorted() {
                let isLatin =
                    knownLatin[language] ?? Script.scripts(of: language).contains(.latin)
                knownLatin[language] = isLatin
                for phrase in phrases[language] ?? [] {
                    uses.append(
                        TermUse(
                            role: role, language: language, phrase: phrase,
                            meetsVietnamese: isLatin && language != "vi"))
                }
            }
        }
        for (index, rule) in rules.enumerated() {
            add(rule.terms, .fires(rule: index))
            add(rule.unless, .cancels(rule: index))
            add(rule.unlessNear, .cancelsNear(rule: index))
        }
        for (number, list) in lists(of: rules, packs).enumerated() {
            add([list.language: ["<\(list.name)>"]], .tellsOf(list: number))
        }
        for cue in packs.flatMap(\.kindCues) {
            add(cue.terms, .kindCue(cue.kind, weight: cue.weight))
        }
        for row in packs.flatMap(\.negations) { add(row.terms, .negates(row.reason)) }
        return uses
    }

    /// The word lists that rules look for beside their hits, and those that wording is judged
    /// without, in all their languages.
    private static func lists(of rules: [Rule], _ packs: [RulePack]) -> [SubjectList] {
        let named = Set(rules.flatMap(\.unlessAbout) + packs.flatMap(\.blindTo))
        var lists: Set<SubjectList> = []
        for list in packs.flatMap(\.wordLists) where named.contains(list.name) {
            lists.formUnion(
                list.phrases.keys.map { SubjectList(name: list.name, language: $0) })
        }
        return lists.sorted { ($0.name, $0.language) < ($1.name, $1.language) }
    }

    /// Rules that need others come after them; the loader has refused circles.
    private static func order(_ rules: [Rule]) -> [Int] {
        var placed: Set<RuleID> = []
        var order: [Int] = []
        var waiting = Array(rules.indices)
        let known = Set(rules.map(\.id))
        while !waiting.isEmpty {
            let ready = waiting.filter { index in
                rules[index].needed.allSatisfy {
                    placed.contains($0) || !known.contains($0)
                }
            }
            if ready.isEmpty { break }
            order += ready
            placed.formUnion(ready.map { rules[$0].id })
            waiting.removeAll { placed.contains(rules[$0].id) }
        }
        return order
    }
}

/// What of a rule is asked for every message, in a form that costs nothing to look at.
struct RuleGate: Sendable {
    private let kinds: UInt8
    /// Whether nothing can come of the rule unless one of its terms hits.
    let needsHit: Bool
    /// Whether nothing can come of the rule unless the text's wording is judged.
    let needsPoints: Bool
    /// Whether nothing can come of the rule unless another rule fires.
    let needsRule: Bool

    init(_ rule: Rule) {
        kinds = rule.kinds.reduce(0) { $0 | Self.bit(of: $1) }
        needsHit = !rule.terms.isEmpty
        needsPoints = !rule.wording.isEmpty
        needsRule = !rule.needed.isEmpty
    }

    func admits(_ kind: MessageKind) -> Bool { kinds & Self.bit(of: kind) != 0 }

    private static func bit(of kind: MessageKind) -> UInt8 {
        switch kind {
        case .advert: 1
        case .offer: 2
        case .conversation: 4
        case .workerReport: 8
        case .warning: 16
        case .other: 32
        }
    }
}
