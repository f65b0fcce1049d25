internal import Diagnostics
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
        let findings = findings(
            in: reading, hits: hits, kind: kind.kind, troubles: &troubles)
        let scored = score(findings, kind: kind.kind, tables: rules.tables)
        return Assessment(
            schema: HeedVersion.schema, id: message.id, level: scored.level, child: scored.child,
            score: scored.score, kind: kind,
            coverage: ScriptCensus(reading.forms.decoded.bytes).coverage(by: rules.languages),
            trialOnly: scored.trialOnly, findings: scored.findings,
            mitigations: scored.mitigations, dimensions: scored.dimensions,
            palermo: scored.palermo, law: lawRows(for: scored.findings),
            help: helpLines(for: scored, kind: kind.kind), troubles: troubles,
            cannotBeSeen: cannotBeSeen, explanation: scored.explanation,
            engine: HeedVersion.engine, packs: rules.stamps)
    }

    private func read(_ message: Message, troubles: inout [Trouble]) -> MessageReading {
        var encoding: TextEncoding?
        if let label = message.encoding {
            encoding = TextEncoding(label: label)
            if encoding == nil {
                troubles.append(
                    Trouble(
                        code: "input.encoding",
                        message: "the encoding `\(label)` is not known; the text was recognised "
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
        let forms = PlainForms(decoded)
        return MessageReading(
            message, forms: forms, turns: Turns(lines: decoded.lines), places: rules.places)
    }

    private func judgeKind(
        _ message: Message, _ reading: MessageReading, _ hits: RuleHits
    ) -> KindJudgement {
        if let kind = message.kind { return KindJudgement(kind: kind, given: true) }
        return hits.kind.judgement(isConversation: reading.turns != nil)
    }

    /// The findings of all rules, unscored, in no particular order.
    private mutating func findings(
        in reading: borrowing MessageReading, hits: RuleHits, kind: MessageKind,
        troubles: inout [Trouble]
    ) -> [Finding] {
        var byRule: [Int: Finding] = [:]
        for index in rules.compiled.order {
            let rule = rules.rules[index]
            guard rule.kinds.contains(kind) else { continue }
            var evidence = hits.evidence[index] ?? []
            guard needsHold(rule, hits: evidence.count, fired: byRule, evidence: &evidence) else {
                continue
            }
            var reason: String?
            if rule.hasCondition {
                let answer = conditions.run(
                    index, on: reading, kind: kind, evidence: evidence)
                switch answer {
                case .failed(let trouble):
                    troubles.append(trouble)
                    continue
                case .silent:
                    continue
                case .fires(let own, let said):
                    if !own.isEmpty { evidence = own }
                    reason = said
                }
            }
            guard !evidence.isEmpty else {
                troubles.append(
                    Trouble(
                        code: "rule.no-evidence",
                        message: "the rule fired but pointed at no words; it was not counted",
                        rule: rule.id))
                continue
            }
            byRule[index] = Finding(rule: rule, evidence: evidence, reason: reason)
        }
        return rules.compiled.order.compactMap { byRule[$0] }
    }

    /// Whether terms and other rules that this one asks for are there; gathers their evidence.
    private func needsHold(
        _ rule: Rule, hits: Int, fired: [Int: Finding], evidence: inout [Evidence]
    ) -> Bool {
        func finding(_ id: RuleID) -> Finding? {
            rules.compiled.indexByID[id].flatMap { fired[$0] }
        }
        let places = rule.anyOf.isEmpty ? rule.atLeast : 1
        if !rule.terms.isEmpty, hits < places { return false }
        for id in rule.allOf {
            guard let other = finding(id) else { return false }
            evidence += other.evidence
        }
        if !rule.anyOf.isEmpty {
            let found = rule.anyOf.compactMap(finding)
            if found.count < rule.atLeast { return false }
            evidence += found.flatMap(\.evidence)
        }
        if rule.terms.isEmpty, rule.allOf.isEmpty, rule.anyOf.isEmpty, !rule.always {
            return false
        }
        var seen: Set<Evidence> = []
        evidence = evidence.filter { seen.insert($0).inserted }.sorted(by: Evidence.inReadingOrder)
        return true
    }

    private func lawRows(for findings: [Finding]) -> [LawRow] {
        let named = Set(findings.filter { $0.hundredths > 0 }.flatMap(\.law))
        return rules.law.filter { named.contains($0.id) }
    }

    private func helpLines(for scored: Scored, kind: MessageKind) -> [HelpLine] {
        rules.help.filter { line in
            line.forKinds.contains { purpose in
                switch purpose {
                case "any": scored.level >= .review
                case "child": scored.child
                default: purpose == kind.rawValue && scored.level >= .note
                }
            }
        }
    }
}

extension Evidence {
    fileprivate static func inReadingOrder(_ left: Evidence, _ right: Evidence) -> Bool {
        (left.offset, left.length) < (right.offset, right.length)
    }
}
