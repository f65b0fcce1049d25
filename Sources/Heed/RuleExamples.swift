public import Diagnostics
internal import RuleLoading
public import RuleModel

/// What the examples of one rule showed.
public struct ExampleResults: Sendable {
    /// The rule whose examples were run, `family/name`.
    public let rule: RuleID
    /// How many texts were run, variants counted.
    public internal(set) var runs = 0
    /// Every text that did not behave as its author says.
    public internal(set) var problems: [Diagnostic] = []
}

/// Runs the examples that stand in rules, as written and as other people would write them.
///
/// Drafts are run too: a rule is tested before it counts.
public struct RuleExamples: ~Copyable {
    private let rules: Ruleset
    private var screener: Screener
    private var locator: Locator
    private let decompose: @Sendable (String) -> String

    /// - Parameters:
    ///   - packs: read again with drafts.
    ///   - decompose: canonical decomposition (Unicode NFD), which the core does not need.
    public init(
        packs: [PackSource], decompose: @escaping @Sendable (String) -> String
    ) throws(RuleErrors) {
        let rules = try Ruleset.includingDrafts(packs: packs)
        let screener = try Screener(rules)
        self.rules = rules
        self.screener = screener
        locator = Locator(rules.packs)
        self.decompose = decompose
    }

    /// The rules that can be tested, in order of id.
    public var tested: [Rule] { rules.rules }

    /// Runs all examples of one rule.
    public mutating func run(_ rule: Rule) -> ExampleResults {
        var results = ExampleResults(rule: rule.id)
        for language in rule.fires.keys.sorted() {
            for (index, text) in (rule.fires[language] ?? []).enumerated() {
                let path: [Locator.Step] = [.field("fires"), .field(language), .item(index)]
                fires(text, rule, path, &results)
            }
        }
        for language in rule.silent.keys.sorted() {
            for (index, text) in (rule.silent[language] ?? []).enumerated() {
                let path: [Locator.Step] = [.field("silent"), .field(language), .item(index)]
                staysSilent(text, rule, path, &results)
            }
        }
        return results
    }

    private mutating func fires(
        _ example: String, _ rule: Rule, _ path: [Locator.Step], _ results: inout ExampleResults
    ) {
        guard let marked = MarkedText(example) else {
            results.problems.append(
                locator.diagnostic(
                    .marks, "« and » are not paired in this example", file: rule.file, at: path))
            return
        }
        results.runs += 1
        let found = evidence(of: rule, in: marked.text)
        guard let found else {
            results.problems.append(
                locator.diagnostic(
                    .doesNotFire, "the rule does not fire on this text", file: rule.file, at: path,
                    hint: "widen `terms`, or see `heed check --why-not \(rule.id)` on the text"))
            return
        }
        for mark in marked.marks where !found.contains(where: { $0.covers(mark) }) {
            let quotes = found.map { "«\($0.quote)»" }.joined(separator: " ")
            results.problems.append(
                locator.diagnostic(
                    .doesNotFire, "the evidence leaves out words between « and »",
                    file: rule.file, at: path, note: "the rule saw \(quotes)"))
        }
        for variant in ExampleVariant.allCases where !rule.exceptions.contains(variant.rawValue) {
            let other = variant.applied(to: marked.text, decompose: decompose)
            if other == marked.text { continue }
            results.runs += 1
            if evidence(of: rule, in: other) == nil {
                results.problems.append(
                    locator.diagnostic(
                        .variantDiffers,
                        "the rule does not fire on this text in the variant "
                            + "`\(variant.rawValue)`", file: rule.file, at: path, note: other))
            }
        }
    }

    private mutating func staysSilent(
        _ text: String, _ rule: Rule, _ path: [Locator.Step], _ results: inout ExampleResults
    ) {
        results.runs += 1
        if let found = evidence(of: rule, in: text) {
            let quotes = found.map { "«\($0.quote)»" }.joined(separator: " ")
            results.problems.append(
                locator.diagnostic(
                    .shouldBeSilent, "the rule fires on this text", file: rule.file, at: path,
                    note: "it saw \(quotes)"))
            return
        }
        for variant in ExampleVariant.allCases where !rule.exceptions.contains(variant.rawValue) {
            let other = variant.applied(to: text, decompose: decompose)
            if other == text { continue }
            results.runs += 1
            if evidence(of: rule, in: other) != nil {
                results.problems.append(
                    locator.diagnostic(
                        .variantDiffers,
                        "the rule fires on this text in the variant "
                            + "`\(variant.rawValue)`", file: rule.file, at: path, note: other))
            }
        }
    }

    /// The rule's evidence in a text of the first kind that the rule looks at.
    private mutating func evidence(of rule: Rule, in text: String) -> [Evidence]? {
        let kind = MessageKind.allCases.first { rule.kinds.contains($0) } ?? .advert
        let assessment = screener.assess(Message(text, kind: kind))
        return (assessment.findings + assessment.mitigations).first { $0.rule == rule.id }?.evidence
    }
}

/// An example with the stretches between `«` and `»`, as bytes of the text without the marks.
struct MarkedText {
    private(set) var text = ""
    private(set) var marks: [Range<Int>] = []

    /// Nothing where the marks are not paired.
    init?(_ example: String) {
        var open: Int?
        for character in example {
            switch character {
            case "«":
                guard open == nil else { return nil }
                open = text.utf8.count
            case "»":
                guard let start = open else { return nil }
                marks.append(start..<text.utf8.count)
                open = nil
            default:
                text.append(character)
            }
        }
        guard open == nil else { return nil }
    }
}

extension Evidence {
    /// Whether the words take in all of a stretch of the input.
    fileprivate func covers(_ range: Range<Int>) -> Bool {
        offset <= range.lowerBound && offset + length >= range.upperBound
    }
}
