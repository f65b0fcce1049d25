internal import Facts
internal import Languages
internal import RuleModel
internal import TermScan
internal import TextForms

/// One message while it is being looked at: its forms, and its facts once somebody asks.
///
/// A class, because the scanner's slots and a rule's function both read facts and both may be
/// the first to do so. It lives for one message and is never shared.
final class MessageReading: SlotSource {
    let message: Message
    let forms: PlainForms
    let turns: Turns?
    private(set) var facts: Facts
    private(set) lazy var languages = TextLanguages(forms.canonical)
    private var knownMain: String??
    private(set) lazy var wordPlaces = WordPlaces(forms.matching)

    init(_ message: Message, forms: PlainForms, turns: Turns?, places: PlaceTable) {
        self.message = message
        self.forms = forms
        self.turns = turns
        facts = Facts(forms, places: places)
    }

    /// The text's main language, worked out once: `languages` are the same for all of one set of
    /// rules.
    func mainLanguage(preferring languages: [String]) -> String? {
        if let knownMain { return knownMain }
        let tag = self.languages.main(preferring: languages)
        knownMain = .some(tag)
        return tag
    }

    func withFacts<Result>(_ read: (inout Facts) -> Result) -> Result {
        read(&facts)
    }

    /// Facts that fit a slot, as stretches of the matching form.
    func ranges(of slot: TermSlot) -> [Range<Int>] {
        let found = facts.ranges(
            of: slot.name, argument: slot.argument,
            comparison: slot.comparison.map { ($0.relation.rawValue, $0.number, $0.unit) })
        return found.compactMap { matchingRange(ofSource: $0) }
    }

    /// The stretch of the matching form that was folded from a stretch of the input; nothing
    /// where the input's bytes left no trace in it.
    private func matchingRange(ofSource range: Range<Int>) -> Range<Int>? {
        let form = forms.matching
        // Offsets of the source rise along the form but for marks that were put in order, which
        // never leave their cluster.
        var lower = form.sourceEnds.partitionPoint { $0 > UInt32(range.lowerBound) }
        var upper = form.sourceStarts.partitionPoint { $0 >= UInt32(range.upperBound) }
        // Separators at the edges belong to no fact.
        while lower < upper, form.bytes[lower] == 0x20 || form.bytes[lower] == 0x0A { lower += 1 }
        while lower < upper, form.bytes[upper - 1] == 0x20 || form.bytes[upper - 1] == 0x0A {
            upper -= 1
        }
        return lower < upper ? lower..<upper : nil
    }

    /// Whether words are Vietnamese and not in another language.
    ///
    /// - Parameter range: form offsets of the matching form.
    func isVietnamese(_ range: Range<Int>, rather language: String) -> Bool {
        let source = forms.matching.sourceRange(of: range)
        return !languages.mayBe(language, at: source) && languages.mayBe("vi", at: source)
    }

    /// Does a source offset lie inside of a character?
    func isInsideCharacter(_ offset: Int) -> Bool {
        guard offset > 0, offset < message.content.count else { return false }
        func width(_ range: Range<Int>) -> Int { forms.decoded.text(ofSource: range).utf8.count }
        // Text is given in whole characters, so one that is cut is in both halves.
        let (before, behind) = (offset - 1..<offset, offset..<offset + 1)
        return width(offset - 1..<offset + 1) < width(before) + width(behind)
    }

    /// The words at a stretch of the input as evidence.
    func evidence(at range: Range<Int>, language: String?) -> Evidence {
        let place = forms.decoded.position(ofSource: range.lowerBound)
        return Evidence(
            offset: range.lowerBound, length: range.count, line: place.line, column: place.column,
            quote: forms.decoded.text(ofSource: range), readAs: forms.reading(ofSource: range),
            language: language,
            turn: turns?.number(at: range.lowerBound))
    }
}
