internal import RuleModel

/// Where word lists of other subjects (`unless_about`) stand in a text.
///
/// A song, a pet or an exam has words of control of its own. One word of it must not hide a whole
/// message: anybody in danger may name a cat. So one place speaks for what stands beside it in its
/// sentence, and only a text that comes back to the subject is about it.
struct OtherSubjects {
    /// A list in one of its languages.
    struct List: Hashable {
        let name: String
        let language: String
    }

    /// More characters do not belong together: half of what `unless_near` allows, since these are
    /// words of daily life.
    static let reach = 20

    /// Form offsets.
    private let places: [List: [Range<Int>]]

    /// - Parameter places: form offsets.
    init(_ places: [List: [Range<Int>]]) { self.places = places }

    /// Where the lists that a rule names stand: form offsets, in order and apart from each other.
    ///
    /// - Parameter language: of the phrases; all where none is given.
    func places(for rule: Rule, in language: String? = nil) -> [Range<Int>] {
        if places.isEmpty || rule.unlessAbout.isEmpty { return [] }
        return places.filter { list, _ in
            rule.unlessAbout.contains(list.name) && language ?? list.language == list.language
        }.values.joined().map { PlaceOfHit(range: $0, language: "") }.merged().map(\.range)
    }

    /// Whether the whole text is about what a rule names.
    func coverWhole(_ rule: Rule) -> Bool { Self.coverWhole(places(for: rule)) }

    /// Whether so many places speak for the whole text.
    static func coverWhole(_ places: [Range<Int>]) -> Bool { places.count > 1 }
}
