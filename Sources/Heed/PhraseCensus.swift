public import Diagnostics
internal import RuleLoading
public import RuleModel
internal import TextForms

/// Counts in how many texts each phrase of some rules stands, and what stands around it.
///
/// Meant for texts that are ordinary: a phrase that stands in many of them says little. It
/// counts phrases alone, each text once; kinds of message, `when` and other conditions of the
/// rule are not asked.
public struct PhraseCensus: ~Copyable {
    private let rules: Ruleset
    private let screener: Screener
    private let watched: Set<Int>
    private var counts: [Int: Count] = [:]
    /// How many texts were counted.
    public private(set) var texts = 0

    private struct Count {
        var texts = 0
        var places = 0
        var surroundings = Surroundings()
    }

    /// - Parameter named: the rules whose phrases are counted; all rules where none is named.
    /// - Throws: when Lua refuses to start, which only want of memory brings about.
    public init(_ rules: Ruleset, of named: [RuleID] = []) throws(RuleErrors) {
        self.rules = rules
        screener = try Screener(rules)
        watched = rules.indices(of: named)
    }

    /// Counts the phrases of one text.
    public mutating func add(_ message: Message) {
        texts += 1
        var troubles: [Trouble] = []
        let reading = screener.read(message, troubles: &troubles)
        let form = reading.forms.matching
        let hits = PhraseHits(form, slots: reading, of: watched, compiled: rules.compiled)
        for (term, places) in hits.places {
            counts[term, default: Count()].texts += 1
            counts[term]?.places += places.count
            for place in places { counts[term]?.surroundings.add(place.range, in: form) }
        }
    }

    /// Every phrase of the rules, the most frequent first.
    public var phrases: [CountedPhrase] {
        var locator = Locator(rules.packs)
        let counted = rules.compiled.uses.enumerated().compactMap { number, use in
            use.firingRule.flatMap { rule in
                watched.contains(rule) ? (rule, use, counts[number] ?? Count()) : nil
            }
        }
        // Sorting keeps the order of rules and phrases among equals.
        return counted.sorted { $0.2.texts > $1.2.texts }.map { rule, use, count in
            CountedPhrase(
                rule: rules.rules[rule].id, language: use.language, phrase: use.phrase,
                texts: count.texts, places: count.places, surroundings: count.surroundings,
                warning: warning(use, rule, count, &locator))
        }
    }

    private func warning(
        _ use: CompiledRules.TermUse, _ rule: Int, _ count: Count, _ locator: inout Locator
    ) -> Diagnostic? {
        guard count.texts * 100 > texts else { return nil }
        return rules.warning(
            .frequentPhrase, "this phrase stands in \(count.texts) of \(texts) texts", on: use,
            of: rule, with: &locator,
            hint: "if these texts are ordinary, make the phrase longer, or use `not_inside` or "
                + "`unless`")
    }
}

/// How often a phrase of a rule stands in texts.
public struct CountedPhrase: Sendable {
    /// The rule, `family/name`.
    public let rule: RuleID
    /// The language under which the phrase stands, as a BCP 47 tag.
    public let language: String
    /// The phrase as its author wrote it.
    public let phrase: String
    /// In how many texts it stands, places that `unless` or `not_inside` takes away left out.
    public let texts: Int
    /// At how many places.
    public let places: Int
    let surroundings: Surroundings
    /// That it is frequent, with its place in the rule's file; in more than one text of a hundred.
    public let warning: Diagnostic?

    /// The most frequent longer pieces of text that hold the phrase, of the first thousand
    /// places: up to six characters to each side, only what stands there more than once.
    public func pieces(most: Int) -> [Piece] { surroundings.pieces(most: most) }

    /// The longer word that the phrase may be a part of, of the first thousand places.
    public var longerWord: LongerWordHint? { surroundings.longerWord }
}
