internal import RuleModel

/// What became of one rule in one message.
enum RuleOutcome {
    case fires(Finding)
    /// The rule does not look at messages of this kind.
    case otherKind
    /// Its terms stand at fewer places than it asks for.
    case tooFewPlaces(found: Int, needed: Int)
    /// The wording brings fewer points than it asks for; nil where it is of another language.
    case tooFewPoints(Int?, needed: Int)
    /// Other rules that it needs did not fire: all of them, or so many of them.
    case rulesMissing([RuleID], needed: Int)
    /// Rules that it needs in this order fired in another one.
    case outOfOrder([RuleID])
    /// `unless_about` phrases stand at two places.
    case otherSubject
    /// Its function said no.
    case conditionSilent
    case failed(Trouble)
}

/// Findings so far, for rules that need others.
struct FiredRules {
    private var findings: [RuleID: Finding] = [:]

    subscript(id: RuleID) -> Finding? {
        get { findings[id] }
        set { findings[id] = newValue }
    }
}

extension Rule {
    /// The evidence that the rule's terms and the rules it needs bring together, or what is
    /// missing of it.
    func evidence(
        places: [Evidence], fired: FiredRules
    ) -> Result<[Evidence], MissingEvidence> {
        let neededPlaces = anyOf.isEmpty && wording.isEmpty ? atLeast : 1
        let neededOthers = wording.isEmpty ? atLeast : 1
        if !terms.isEmpty, places.count < neededPlaces {
            return .failure(.places(found: places.count, needed: neededPlaces))
        }
        let missing = allOf.filter { fired[$0] == nil }
        if !missing.isEmpty { return .failure(.rules(missing, needed: missing.count)) }
        let others = anyOf.filter { fired[$0] != nil }
        if !anyOf.isEmpty, others.count < neededOthers {
            return .failure(
                .rules(anyOf.filter { fired[$0] == nil }, needed: neededOthers - others.count))
        }
        let order = inOrder.compactMap { fired[$0] }
        if order.count < inOrder.count {
            let missing = inOrder.filter { fired[$0] == nil }
            return .failure(.rules(missing, needed: missing.count))
        }
        guard let ordered = order.evidenceInOrder() else { return .failure(.order(inOrder)) }
        if terms.isEmpty, needed.isEmpty, wording.isEmpty, !always {
            return .failure(.places(found: 0, needed: 1))
        }
        if allOf.isEmpty, others.isEmpty, ordered.isEmpty { return .success(places) }
        var seen: Set<Evidence> = []
        let all = places + ordered + (allOf + others).flatMap { fired[$0]?.evidence ?? [] }
        return .success(all.filter { seen.insert($0).inserted }.inOrder())
    }
}

extension [Evidence] {
    /// In order of place.
    func inOrder() -> [Evidence] {
        sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
    }
}

extension [Finding] {
    /// One piece of evidence of each finding, every one behind the one before; nothing where no
    /// such row can be made.
    fileprivate func evidenceInOrder() -> [Evidence]? {
        var row: [Evidence] = []
        for finding in self {
            let end = row.last.map { $0.offset + $0.length } ?? 0
            guard let next = finding.evidence.first(where: { $0.offset >= end }) else { return nil }
            row.append(next)
        }
        return row
    }
}

/// What a rule lacks to be considered at all.
enum MissingEvidence: Error {
    case places(found: Int, needed: Int)
    case rules([RuleID], needed: Int)
    case order([RuleID])

    var outcome: RuleOutcome {
        switch self {
        case .places(let found, let needed): .tooFewPlaces(found: found, needed: needed)
        case .rules(let rules, let needed): .rulesMissing(rules, needed: needed)
        case .order(let rules): .outOfOrder(rules)
        }
    }
}
