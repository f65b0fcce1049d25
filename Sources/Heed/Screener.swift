internal import Diagnostics
internal import Facts
public import RuleModel
internal import Scoring
internal import TermScan
internal import TextForms

/// Looks at messages, one after the other, with one set of rules.
///
/// A screener owns one Lua machine and belongs to one task: it can be neither copied nor shared.
/// Make one in each task; the ``Ruleset`` is what they share.
public struct Screener: ~Copyable {
    /// The rules it looks with.
    public let rules: Ruleset
    private var conditions: ConditionRunner

    /// - Throws: when Lua refuses to start, which only want of memory brings about.
    public init(_ rules: Ruleset) throws(RuleErrors) {
        self.rules = rules
        conditions = try ConditionRunner(rules)
    }

    /// Assesses a text. Never throws: what goes wrong is a trouble in the assessment.
    public mutating func assess(_ text: String) -> Assessment {
        assess(Message(text))
    }

    /// Assesses a message. Nothing of it is kept for the next one.
    public mutating func assess(_ message: Message) -> Assessment {
        var troubles: [Trouble] = []
        let reading = read(message, troubles: &troubles)
        let hits = RuleHits(reading, rules: rules)
        let kind = judgeKind(message, reading, hits)
        var findings = evaluate(
            reading, hits: hits, kind: kind.kind, troubles: &troubles
        ).findings
        if let wording = hits.wording { quieten(&findings, at: wording.points) }
        let scored = score(
            findings, kind: kind.kind, wording: hits.wording?.points, tables: rules.tables)
        return Assessment(
            schema: HeedVersion.schema, id: message.id, level: scored.level, child: scored.child,
            score: scored.score, kind: kind, wording: hits.wording?.judgement,
            coverage: reading.languages.coverage(by: rules.languages, in: rules.scripts),
            trialOnly: scored.trialOnly, findings: scored.findings,
            mitigations: scored.mitigations, dimensions: scored.dimensions,
            palermo: scored.palermo, law: lawRows(for: scored.findings),
            help: helpLines(for: scored, kind: kind.kind, reading), troubles: troubles,
            cannotBeSeen: cannotBeSeen,
            explanation: scored.explanation + withoutForce(hits, kind: kind.kind, reading),
            engine: HeedVersion.engine, packs: rules.stamps)
    }

    func read(_ message: Message, troubles: inout [Trouble]) -> MessageReading {
        var encoding: TextEncoding?
        if let label = message.encoding {
            encoding = TextEncoding(label: label)
            if encoding == nil {
                // It may come from the record, and be as long as one.
                let shown = String(label.unicodeScalars.prefix(40))
                troubles.append(
                    Trouble(
                        code: "input.encoding",
                        message: "the encoding `\(shown)` is not known; the text was recognised "
                            + "instead. Known: "
                            + TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")))
            }
        }
        let decoded = DecodedText(message.content, encoding: encoding)
        if decoded.replacements > 0 {
            troubles.append(
                Trouble(
                    code: "input.bytes",
                    message: "\(decoded.replacements) ill-formed byte sequences, read as "
                        + "\(decoded.encoding.rawValue), were replaced"))
        }
        let forms = undisguised(PlainForms(decoded))
        let isConversation = message.kind == .conversation
        let turns =
            isConversation || Turns.mayStand(in: decoded.bytes)
            ? Turns(decoded, isConversation: isConversation) : nil
        return MessageReading(message, forms: forms, turns: turns, places: rules.places)
    }

    /// Disguised words read as what they were meant to be.
    private func undisguised(_ forms: PlainForms) -> PlainForms {
        let units = TextUnits(forms.canonical)
        return units.odd.isEmpty ? forms : rules.deobfuscator.reading(forms, units)
    }

    func judgeKind(
        _ message: Message, _ reading: MessageReading, _ hits: RuleHits
    ) -> KindJudgement {
        if let kind = message.kind { return KindJudgement(kind: kind, given: true) }
        return hits.kind.judgement(
            isConversation: reading.turns != nil, points: hits.wording?.points)
    }

    /// Looks at every rule, each after those it needs.
    ///
    /// - Parameter watched: a rule of which the outcome is wanted, too.
    /// - Returns: the findings, unscored.
    mutating func evaluate(
        _ reading: MessageReading, hits: RuleHits, kind: MessageKind, troubles: inout [Trouble],
        watched: Int? = nil
    ) -> (findings: [Finding], watched: RuleOutcome?) {
        var fired = FiredRules()
        var findings: [Finding] = []
        var seen: RuleOutcome?
        defer { conditions.finish() }
        let compiled = rules.compiled
        for index in compiled.order {
            let gate = compiled.gates[index]
            let isOutOfQuestion =
                !gate.admits(kind) || gate.needsHit && !hits.hasEvidence(index)
                || gate.needsPoints && hits.wording == nil
                || gate.needsRule && findings.isEmpty
            if isOutOfQuestion, index != watched { continue }
            let outcome = outcome(of: index, reading, hits: hits, kind: kind, fired: fired)
            switch outcome {
            case .fires(let finding):
                fired[finding.rule] = finding
                findings.append(finding)
            case .failed(let trouble): troubles.append(trouble)
            default: break
            }
            if index == watched { seen = outcome }
        }
        return (findings, seen)
    }

    private mutating func outcome(
        of index: Int, _ reading: MessageReading, hits: RuleHits, kind: MessageKind,
        fired: FiredRules
    ) -> RuleOutcome {
        let rule = rules.rules[index]
        guard rule.kinds.contains(kind) else { return .otherKind }
        if rule.terms.isEmpty, hits.subjects.coverWhole(rule) { return .otherSubject }
        if let least = rule.wordedFrom, let wording = hits.wording, wording.points < least {
            return .tooFewPoints(wording.points, needed: least)
        }
        var wording: WordingPoints?
        if !rule.wording.isEmpty {
            wording = hits.wording.flatMap { rule.wording.contains($0.language) ? $0 : nil }
            guard let wording, wording.points >= rule.atLeast else {
                return .tooFewPoints(wording?.points, needed: rule.atLeast)
            }
        }
        var evidence: [Evidence]
        switch rule.evidence(places: hits.evidence[index] ?? [], fired: fired) {
        case .success(let found): evidence = found
        case .failure(let missing): return missing.outcome
        }
        if let wording { evidence = (evidence + reading.evidence(of: wording)).inOrder() }
        var reason = wording?.reason
        if rule.hasCondition {
            switch conditions.run(index, on: reading, kind: kind) {
            case .failed(let trouble): return .failed(trouble)
            case .silent: return .conditionSilent
            case .fires(let own, let said):
                if !own.isEmpty { evidence = own }
                reason = said ?? reason
            }
        }
        if evidence.isEmpty {
            // Where all weight lies between words, there is nothing to quote.
            if let wording { return .tooFewPoints(wording.points, needed: rule.atLeast) }
            return .failed(
                Trouble(
                    code: "rule.no-evidence",
                    message: "the rule fired but pointed at no words; it was not counted",
                    rule: rule.id))
        }
        var finding = Finding(rule: rule, evidence: evidence, reason: reason)
        if let wording {
            finding.weight = rule.weight(at: wording.points)
            finding.support = rule.support || wording.points < rule.supportBelow
        }
        return .fires(finding)
    }

    /// Signs say less in a text that is worded like ordinary ones; those of a child count whole.
    private func quieten(_ findings: inout [Finding], at points: Int) {
        let policies = rules.tables.policy.quiet.filter { points < $0.points }
        if policies.isEmpty { return }
        for index in findings.indices where !findings[index].child {
            let weight = findings[index].weight
            if let quiet = policies.first(where: { weight < $0.below }) {
                findings[index].percent = quiet.percent
            }
        }
    }

    /// More places without force are not named one by one.
    private static let mostWithoutForce = 20

    /// Where words of rules stand that do not count, for those who ask for the way to the level.
    private func withoutForce(
        _ hits: RuleHits, kind: MessageKind, _ reading: MessageReading
    ) -> [ExplanationStep] {
        let places = hits.cancelled.sorted { $0.key < $1.key }.flatMap { index, taken in
            rules.rules[index].kinds.contains(kind)
                ? taken.map { (rules.rules[index].id, $0) } : []
        }
        return places.prefix(Self.mostWithoutForce).map { rule, hit in
            let place = reading.forms.decoded.position(ofSource: hit.source.lowerBound)
            return .withoutForce(rule, hit.reason, at: "\(place.line):\(place.column)")
        }
    }

    private func lawRows(for findings: [Finding]) -> [LawRow] {
        let named = Set(findings.filter { $0.hundredths > 0 }.flatMap(\.law))
        return rules.law.filter { named.contains($0.id) }
    }

    /// What help tables write for lines that help in any country.
    private static let anyCountry = "INT"

    /// Help lines that fit the level, the kind and the countries that the text is about.
    private func helpLines(
        for scored: Scored, kind: MessageKind, _ reading: MessageReading
    ) -> [HelpLine] {
        guard scored.level > .none else { return [] }
        let languages = Set(scored.findings.flatMap(\.evidence).compactMap(\.language))
        let countries = Set(reading.withFacts { $0.places() }.map(\.value.country))
            .union(rules.packs.compactMap(\.country)).union([Self.anyCountry])
        return rules.help.filter { line in
            // English is spoken on most lines and says nothing about where somebody is.
            let fitsPlace =
                countries.contains(line.country)
                || line.languages.contains { $0 != "en" && languages.contains($0) }
            return fitsPlace
                && line.forKinds.contains { purpose in
                    switch purpose {
                    case "any": scored.level >= .review
                    case "child": scored.child
                    default: purpose == kind.rawValue
                    }
                }
        }
    }
}
