internal import RuleModel

/// A word list in one of its languages.
struct SubjectList: Hashable, Sendable {
    let name: String
    let language: String
}

/// Where word lists of other subjects (`unless_about`) stand in a text.
///
/// A song, a pet or an exam has words of control of its own. One word of it must not hide a whole
/// message: anybody in danger may name a cat. So one place speaks for what stands beside it in its
/// sentence, and only a text that comes back to the subject is about it.
struct OtherSubjects {
    /// More characters do not belong together: half of what `unless_near` allows, since these are
    /// words of daily life.
    static let reach = 20

    /// Form offsets, by the list's place among all lists.
    let places: [Int: [Range<Int>]]
    private let lists: [SubjectList]

    /// - Parameter places: form offsets, by the list's place in `lists`.
    init(_ places: [Int: [Range<Int>]], in lists: [SubjectList]) {
        self.places = places
        self.lists = lists
    }

    /// Where the lists that a rule names stand: form offsets, in order and apart from each other.
    ///
    /// - Parameter language: of the phrases; all where none is given.
    func places(for rule: Rule, in language: String? = nil) -> [Range<Int>] {
        if rule.unlessAbout.isEmpty { return [] }
        return places { number in
            let list = lists[number]
            return rule.unlessAbout.contains(list.name)
                && language ?? list.language == list.language
        }
    }

    /// Where some lists stand, by their numbers: form offsets, in order and apart from each other.
    func places(where isWanted: (Int) -> Bool) -> [Range<Int>] {
        if places.isEmpty { return [] }
        return places.filter { isWanted($0.key) }.values.joined()
            .map { PlaceOfHit(range: $0, language: "") }.merged().map(\.range)
    }

    /// Whether the whole text is about what a rule names.
    func coverWhole(_ rule: Rule) -> Bool { Self.coverWhole(places(for: rule)) }

    /// Whether so many places speak for the whole text.
    static func coverWhole(_ places: [Range<Int>]) -> Bool { places.count > 1 }
}
