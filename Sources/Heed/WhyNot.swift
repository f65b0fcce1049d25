internal import RuleLoading
internal import RuleModel
internal import TermScan
internal import TextForms

extension Screener {
    /// Which condition of one rule did not hold in a message, in plain words and in the order
    /// in which the engine asks; for people who write rules.
    ///
    /// - Returns: nothing where no rule has this name.
    public mutating func whyNot(_ rule: RuleID, in message: Message) -> [String]? {
        guard let index = rules.compiled.indexByID[rule] else {
            guard let unused = rules.packs.flatMap(\.rules).first(where: { $0.id == rule }) else {
                return nil
            }
            return [
                "the rule is not in use: its status is `\(unused.status.rawValue)`, or a pack "
                    + "switched it off"
            ]
        }
        var troubles: [Trouble] = []
        let reading = read(message, troubles: &troubles)
        let hits = RuleHits(reading, rules: rules)
        let kind = judgeKind(message, reading, hits).kind
        let (findings, outcome) = evaluate(
            reading, hits: hits, kind: kind, troubles: &troubles, watched: index)
        let taken = (hits.cancelled[index] ?? []).map { hit in
            let words = "«\(reading.forms.decoded.text(ofSource: hit.source))»"
            return switch hit.reason {
            case .unless: "an `unless` phrase took away \(words)"
            case .unlessNear: "an `unless_near` phrase stands near \(words)"
            case .unlessAbout: "an `unless_about` list takes the force of \(words)"
            case .negated(let reason): "\(words) has no force here: \(reason.rawValue)"
            }
        }
        let account = RuleAccount(
            rules.rules[index], kind: kind, form: reading.forms.matching,
            terms: rules.compiled.terms)
        if case .tooFewPlaces(let found, let needed)? = outcome, !taken.isEmpty {
            return taken + ["\(found) of the \(needed) places it asks for are left"]
        }
        return taken + account.lines(outcome, findings: findings)
    }
}

/// What became of a rule, in words.
private struct RuleAccount {
    let rule: Rule
    let kind: MessageKind
    let form: TextForm
    let terms: TermReader

    /// How many of the nearest phrases are named.
    private static let shownPhrases = 3

    init(_ rule: Rule, kind: MessageKind, form: TextForm, terms: TermReader) {
        self.rule = rule
        self.kind = kind
        self.form = form
        self.terms = terms
    }

    func lines(_ outcome: RuleOutcome?, findings: [Finding]) -> [String] {
        switch outcome {
        case .fires(let finding)?:
            let other = findings.contains { !$0.support && $0.family != finding.family }
            if finding.support, !other {
                return [
                    "the rule fires, but it is context: it weighs nothing until a rule of "
                        + "another family fires"
                ]
            }
            return ["the rule fires, with weight \(finding.weight)"]
        case .otherKind?:
            let kinds = rule.kinds.map(\.rawValue).sorted().joined(separator: ", ")
            return ["the message is of kind `\(kind.rawValue)`; the rule looks at: \(kinds)"]
        case .tooFewPlaces(let found, let needed)?:
            let languages = rule.languages.joined(separator: ", ")
            let head =
                found == 0
                ? "none of its phrases (\(languages)) stands in the text"
                : "its phrases stand at \(found) of the \(needed) places it asks for"
            return [head] + nearPhrases
        case .tooFewPoints(let count, let needed)?:
            let languages = rule.wording.joined(separator: ", ")
            guard let count else {
                let most = Wording.mostLetters
                return [
                    "the text is in none of the languages \(languages), or has over \(most) letters"
                ]
            }
            return ["the wording brings \(count) points, of the \(needed) it asks for"]
        case .rulesMissing(let missing, let needed)?:
            let names = missing.map { "`\($0)`" }.joined(separator: ", ")
            return ["\(needed) more of these rules must fire first: \(names)"]
        case .outOfOrder(let rules)?:
            let names = rules.map { "`\($0)`" }.joined(separator: ", ")
            return ["these rules must fire one behind the other in the text: \(names)"]
        case .otherSubject?:
            let lists = rule.unlessAbout.map { "`\($0)`" }.joined(separator: ", ")
            return ["the text is about something else: phrases of \(lists) stand at two places"]
        case .conditionSilent?:
            return ["its phrases stand in the text, but its `when` function said no"]
        case .failed(let trouble)?:
            return ["it failed: \(trouble.message)"]
        case nil:
            return ["it was not reached: it needs itself through other rules"]
        }
    }

    /// The phrases of which most words stand in the text, with these words.
    private var nearPhrases: [String] {
        var near: [(words: [String], phrase: String)] = []
        for language in rule.languages {
            for phrase in rule.terms[language] ?? [] {
                guard let term = terms.term(phrase, in: language) else { continue }
                var words: [String] = []
                for literal in term.literals where stands(literal) {
                    let word = String(decoding: literal, as: UTF8.self)
                    if !words.contains(word) { words.append(word) }
                }
                if !words.isEmpty { near.append((words, phrase)) }
            }
        }
        near.sort { $0.words.count > $1.words.count }
        return near.prefix(Self.shownPhrases).map { found in
            let words = found.words.map { "«\($0)»" }.joined(separator: " ")
            return "near: the text has \(words), but not as the phrase asks: \(found.phrase)"
        }
    }

    /// Whether a word stands in the text between boundaries.
    private func stands(_ word: [UInt8]) -> Bool {
        guard !word.isEmpty, form.bytes.count >= word.count else { return false }
        return (0...form.bytes.count - word.count).contains { start in
            form.boundaries[start].contains(.word)
                && form.boundaries[start + word.count].contains(.word)
                && form.bytes[start..<start + word.count].elementsEqual(word)
        }
    }
}
