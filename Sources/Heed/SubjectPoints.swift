internal import RuleModel
internal import TextForms

/// The points that word lists bring to the rules that count them (`subjects`).
struct SubjectPoints: Sendable {
    /// What one list brings to one rule.
    private struct Share {
        /// Index into the ruleset.
        let rule: Int
        let language: String
        let points: Int
    }

    /// By the list's place among all lists.
    private let shares: [Int: [Share]]

    /// A list counts so often: who comes back to a subject is not speaking of it by accident, and a
    /// third time says no more.
    fileprivate static let mostPlaces = 2

    /// Fewer lists are context, however many points they bring.
    fileprivate static let fewestLists = 3

    /// Points of the dearest ordinary word that are given back at most.
    fileprivate static let givenBack = 3

    init(of rules: [Rule], _ lists: [SubjectList]) {
        let numbers = Dictionary(
            uniqueKeysWithValues: lists.enumerated().map { ($1, $0) })
        var shares: [Int: [Share]] = [:]
        for (index, rule) in rules.enumerated() {
            for (language, points) in rule.subjects {
                for (name, points) in points {
                    let list = SubjectList(name: name, language: language)
                    guard let number = numbers[list] else { continue }
                    shares[number, default: []].append(
                        Share(rule: index, language: language, points: points))
                }
            }
        }
        self.shares = shares
        languages = Set(rules.flatMap(\.subjects.keys))
    }

    /// The languages in which some rule counts lists.
    let languages: Set<String>

    /// What came together for one rule in one text.
    struct Count {
        fileprivate(set) var language: String
        /// After what length takes away.
        fileprivate(set) var points = 0
        /// The lists that brought points or took them, by name, each with its first place, which is
        /// evidence where it brought some; and what else changed the sum.
        fileprivate(set) var told: [(what: String, points: Int, place: Range<Int>?)] = []
        /// What the dearest place of something ordinary takes, at most 0.
        fileprivate var dearest = 0

        /// Whether so few lists brought points that they may stand in anybody's day.
        var isThin: Bool { evidence.count < SubjectPoints.fewestLists }

        /// The first place of each list that brought points: form offsets.
        var evidence: [Range<Int>] { told.filter { $0.points > 0 }.compactMap(\.place) }

        /// In words, for the reader of a finding.
        var reason: String {
            let parts = told.sorted { ($1.points, $0.what) < ($0.points, $1.what) }
                .map { "\($0.what) \($0.points)" }
            return parts.joined(separator: ", ") + ": \(points) points"
        }
    }

    /// The points of every rule of which a list stands in the text, in the language that brings
    /// most; of several such, the first.
    ///
    /// - Parameter language: the text's, where it is known: words of others stand in it by
    ///   accident.
    func counts(
        _ subjects: OtherSubjects, in form: TextForm, language: String?, rules: [Rule],
        lists: [SubjectList]
    ) -> [Int: Count] {
        if shares.isEmpty { return [:] }
        var all: [Int: [String: Count]] = [:]
        for (number, places) in subjects.places.sorted(by: { $0.key < $1.key }) {
            guard let shares = shares[number] else { continue }
            let apart = places.map { PlaceOfHit(range: $0, language: "") }.merged()
            for share in shares where language ?? share.language == share.language {
                all[share.rule, default: [:]][
                    share.language, default: Count(language: share.language)
                ].add(lists[number].name, share.points, at: apart.map(\.range))
            }
        }
        return all.reduce(into: [:]) { counts, entry in
            let (rule, byLanguage) = entry
            let inOrder = byLanguage.sorted { $0.key < $1.key }.map { $0.value.withoutOneWord }
            guard var best = inOrder.first else { return }
            for count in inOrder where count.points > best.points { best = count }
            best.takeLength(of: form, for: rules[rule])
            counts[rule] = best
        }
    }
}

extension SubjectPoints.Count {
    /// - Parameters:
    ///   - each: what one place brings or takes.
    ///   - places: form offsets, not empty.
    fileprivate mutating func add(_ list: String, _ each: Int, at places: [Range<Int>]) {
        dearest = min(dearest, each)
        let brought = each * min(places.count, SubjectPoints.mostPlaces)
        points += brought
        told.append((list, brought, places[0]))
    }

    /// One word of daily life takes little away, since it can be put behind any text: of the one that
    /// would take most, some points are given back.
    fileprivate var withoutOneWord: Self {
        guard dearest < 0 else { return self }
        var count = self
        let back = min(-dearest, SubjectPoints.givenBack)
        count.points += back
        count.told.append(("one ordinary word", back, nil))
        return count
    }

    /// A long text says a little of everything.
    fileprivate mutating func takeLength(of form: TextForm, for rule: Rule) {
        guard rule.long > 0, points >= rule.atLeast else { return }
        let taken = max(0, form.clusterCount - Rule.roomForSubjects) / rule.long
        if taken > 0 {
            points -= taken
            told.append(("length", -taken, nil))
        }
    }
}

extension MessageReading {
    /// The first place of each list that brought points.
    func evidence(of count: SubjectPoints.Count) -> [Evidence] {
        Set(count.evidence).map {
            evidence(at: forms.matching.sourceRange(of: $0), language: count.language)
        }
    }
}
