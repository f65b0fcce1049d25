internal import Languages
internal import RuleLoading
internal import RuleModel
internal import TermScan

/// All terms of all rules in one scanner, with what each hit means.
struct CompiledRules: Sendable {
    /// What a term is there for.
    enum Role: Sendable {
        case fires(rule: Int)
        case cancels(rule: Int)
        case cancelsNear(rule: Int)
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
    let kindMarks: KindMarks
    let terms: TermTable
    /// By the scanner's term number.
    let uses: [TermUse]
    /// Rules in an order in which each comes after those it needs (indices into the ruleset).
    let order: [Int]
    let indexByID: [RuleID: Int]
    /// By rule: what decides whether the rule needs a closer look at all.
    let gates: [RuleGate]

    init(rules: [Rule], packs: [RulePack], terms: TermTable) {
        self.terms = terms
        var uses: [TermUse] = []
        var entries: [(id: Int, term: Term, exclusions: [String])] = []
        func add(
            _ phrases: [String: [String]], _ role: Role, exclusions: [String: [String]] = [:]
        ) {
            for language in phrases.keys.sorted() {
                let isLatin = Script.scripts(of: language).contains(.latin)
                for phrase in phrases[language] ?? [] {
                    guard let term = terms.term(phrase, in: language) else { continue }
                    entries.append(
                        (id: uses.count, term: term, exclusions: exclusions[language] ?? []))
                    uses.append(
                        TermUse(
                            role: role, language: language, phrase: phrase,
                            meetsVietnamese: isLatin && language != "vi"))
                }
            }
        }
        for (index, rule) in rules.enumerated() {
            add(rule.terms, .fires(rule: index), exclusions: rule.notInside)
            add(rule.unless, .cancels(rule: index))
            add(rule.unlessNear, .cancelsNear(rule: index))
        }
        let kindCues = packs.flatMap(\.kindCues)
        for cue in kindCues { add(cue.terms, .kindCue(cue.kind, weight: cue.weight)) }
        kindMarks = KindMarks(kindCues)
        for row in packs.flatMap(\.negations) { add(row.terms, .negates(row.reason)) }
        self.uses = uses
        scanner = TermScanner(
            entries,
            commonExclusions: packs.flatMap { $0.notInside.sorted { $0.key < $1.key } }
                .flatMap(\.value))
        indexByID = Dictionary(
            rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        order = Self.order(rules)
        gates = rules.map { RuleGate($0) }
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

    init(_ rule: Rule) {
        kinds = rule.kinds.reduce(0) { $0 | Self.bit(of: $1) }
        needsHit = !rule.terms.isEmpty
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
