import TermScan
import TextForms
import Twins

/// Phrases, separated by tabs, in the first line; words that are excluded in the second; the rest
/// is a text, of which every tenth byte begins a sum of money.
func fuzzScan(_ bytes: [UInt8]) {
    let (lines, rest) = bytes.lines(2)
    let form = PlainForms(DecodedText(Array(rest.prefix(longestText)))).matching
    let exclusions = lines[1].split(separator: "\t").prefix(3).map(String.init)
    var entries: [(id: Int, term: Term, exclusions: [String])] = []
    for phrase in lines[0].split(separator: "\t").prefix(3) where phrase.utf8.count <= longestPhrase
    {
        if let term = try? Term(parsing: String(phrase), slots: fuzzSlots) {
            entries.append((entries.count, term, exclusions))
        }
    }
    let slots = Places(in: form)
    let hits = TermScanner(entries).scan(form, slots: slots)
    let folded = exclusions.map { Array(trimmed(matchingForm($0).bytes)) }.filter { !$0.isEmpty }
    let twin = ScanTwin(text: form, slots: slots.all, exclusions: folded)
    for (number, term, _) in entries {
        let fast = hits.filter { $0.term == number }.map(\.range)
        let slow = twin.hits(of: term)
        claim(fast == slow, "“\(term.source)”: \(fast), twin \(slow)")
        for range in fast {
            claim(
                form.boundaries[range.lowerBound].contains(.cluster)
                    && form.boundaries[range.upperBound].contains(.cluster),
                "“\(term.source)” at \(range), within a cluster")
        }
    }
}

/// The twin's time grows fast with both.
private let longestText = 96
private let longestPhrase = 48

private func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
        let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return bytes[first...last]
}

/// Knows places of the slots {money} and {place:hub} that depend on the text's length alone.
private struct Places: SlotSource {
    let all: [TermSlot: [Range<Int>]]

    init(in form: TextForm) {
        func places(every step: Int, _ length: Int) -> [Range<Int>] {
            stride(from: 0, to: form.bytes.count, by: step).map {
                $0..<min($0 + length, form.bytes.count)
            }
        }
        all = [
            TermSlot(name: "money"): places(every: 5, 4),
            TermSlot(name: "place", argument: "hub"): places(every: 7, 3),
        ]
    }

    func ranges(of slot: TermSlot) -> [Range<Int>] { all[slot] ?? [] }
}
