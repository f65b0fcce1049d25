internal import RuleModel

/// Where word lists of other subjects (`unless_about`) stand in a text.
///
/// A song, a pet or an exam has words of control of its own. One word of it must not hide a whole
/// message: anybody in danger may name a cat. So one place speaks for its own sentence, and only a
/// text that comes back to the subject is about it.
struct OtherSubjects {
    /// Form offsets by the name of the list.
    private let places: [String: [Range<Int>]]

    /// - Parameter places: form offsets by the number of the list in `names`.
    init(_ places: [Int: [Range<Int>]], names: [String]) {
        self.places = Dictionary(uniqueKeysWithValues: places.map { (names[$0.key], $0.value) })
    }

    /// Where the lists that a rule names stand: form offsets, in order and apart from each other.
    func places(for rule: Rule) -> [Range<Int>] {
        if places.isEmpty || rule.unlessAbout.isEmpty { return [] }
        return rule.unlessAbout.flatMap { places[$0] ?? [] }
            .map { PlaceOfHit(range: $0, language: "") }.merged().map(\.range)
    }

    /// Whether the whole text is about what a rule names.
    func coverWhole(_ rule: Rule) -> Bool { places(for: rule).count > 1 }
}
