import TermScan
import TextForms

/// A form made the obvious way, so that these tests stand on nothing but their own inputs:
/// ASCII in small letters, Thai digits as ASCII digits, one space for everything that is no word
/// character, one line feed for the ends of sentences, no spaces between letters of scripts
/// without spaces. Each source offset is the form offset itself.
func form(_ text: String) -> TextForm {
    let characters = folded(text)
    let bytes = Array(String(characters).utf8)
    var boundaries = [Boundary](repeating: [], count: bytes.count + 1)
    var position = 0
    for index in 0...characters.count {
        let before = index > 0 ? characters[index - 1] : nil
        let after = index < characters.count ? characters[index] : nil
        boundaries[position] = boundary(before, after)
        position += after?.utf8.count ?? 0
    }
    let offsets = bytes.indices.map { UInt32($0) }
    return TextForm(
        bytes: bytes, sourceStarts: offsets, sourceEnds: offsets.map { $0 + 1 },
        boundaries: boundaries)
}

private func folded(_ text: String) -> [Character] {
    var characters: [Character] = []
    for character in text {
        var next = Character(character.lowercased())
        if let digit = character.wholeNumberValue { next = Character(String(digit)) }
        if "\n.!?".contains(character) { next = "\n" }
        if !isWord(next), next != "\n" { next = " " }
        if isBlank(next), let last = characters.last, isBlank(last) {
            if next == "\n" { characters[characters.count - 1] = next }
            continue
        }
        if isSpaceless(next), characters.last == " ",
            characters.dropLast().last.map(isSpaceless) ?? false
        {
            characters.removeLast()
        }
        characters.append(next)
    }
    while characters.last == " " { characters.removeLast() }
    while characters.first == " " { characters.removeFirst() }
    return characters
}

private func boundary(_ before: Character?, _ after: Character?) -> Boundary {
    var boundary: Boundary = [.cluster, .word]
    if let before, let after {
        if "เแโใไເແໂໃໄ".contains(before) || "าะๅາະ".contains(after) { boundary = [] }
        let isInside = isWord(before) && isWord(after)
        if isInside, !isSpaceless(before), !isSpaceless(after) { boundary.remove(.word) }
    }
    if after == "\n" || after == nil { boundary.insert(.sentence) }
    if before.map(isSpaceless) ?? false || after.map(isSpaceless) ?? false {
        boundary.insert(.spaceless)
    }
    return boundary
}

private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

private func isBlank(_ character: Character) -> Bool { " \n".contains(character) }

private func isSpaceless(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first?.value, isWord(character) else { return false }
    return (0x0E00...0x0EFF).contains(first) || (0x1000...0x109F).contains(first)
        || (0x1780...0x17FF).contains(first) || (0x3040...0x9FFF).contains(first)
}

extension TextForm {
    func quote(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

/// Slots for tests: named places, whatever they hold.
let testSlots = SlotGrammar([
    SlotForm("money", allowsComparison: true),
    SlotForm("age", allowsBare: false, allowsComparison: true),
    SlotForm("hours", allowsComparison: true, units: ["day", "week"]),
    SlotForm("place", arguments: .oneOf(["hub", "border"])),
    SlotForm("named", allowsBare: false, arguments: .any),
    SlotForm("contact"),
])

func term(_ source: String) throws(TermProblems) -> Term {
    try Term(parsing: source, slots: testSlots, folding: form)
}

func scanner(
    _ terms: [(id: Int, term: Term, exclusions: [String])], commonExclusions: [String] = []
) -> TermScanner {
    TermScanner(terms, commonExclusions: commonExclusions, folding: form)
}

/// Knows each slot's places beforehand, and counts how often it was asked.
final class FakeSlots: SlotSource {
    let places: [TermSlot: [Range<Int>]]
    private(set) var questions: [TermSlot] = []

    init(_ places: [TermSlot: [Range<Int>]]) {
        self.places = places
    }

    func ranges(of slot: TermSlot) -> [Range<Int>] {
        questions.append(slot)
        return places[slot] ?? []
    }
}
