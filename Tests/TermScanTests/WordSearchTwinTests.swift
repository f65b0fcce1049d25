import TestSupport
import Testing
import TextForms

@testable import TermScan

/// The slow obvious way to a disguised word: write out every reading of the letters from a place
/// on, and look each of them up in the list of words.
private struct SlowWordSearch {
    let units: TextUnits
    let words: Set<String>
    let stems: Set<String>

    struct Reading {
        var letters = ""
        var edits = 0
        var changedLetters = 0
        var end: Int
        var endsInGap = false
    }

    func longest(from start: Int) -> (end: Int, edits: Int)? {
        let opening = units.all[start].script
        guard opening != .gap, opening != .mark else { return nil }
        var open = [Reading(end: start)]
        var best: (end: Int, edits: Int)?
        while let reading = open.popLast() {
            if accepts(reading, start),
                best.map({ (reading.end, -reading.edits) > ($0.end, -$0.edits) }) ?? true
            {
                best = (reading.end, reading.edits)
            }
            if reading.end < units.all.count, reading.end < start + 9 {
                open += readings(after: reading, start)
            }
        }
        return best
    }

    private func readings(after reading: Reading, _ start: Int) -> [Reading] {
        let unit = units.all[reading.end]
        var next = reading
        next.end += 1
        next.endsInGap = unit.script == .gap
        if unit.script == .mark { return [next] }
        var leftOut = next
        leftOut.edits += 1
        if unit.script == .gap {
            return unit.isOdd && reading.end > start ? [leftOut] : []
        }
        func read(_ value: UInt32, _ width: Int, isEdit: Bool) -> Reading {
            var result = next
            result.end = reading.end + width
            result.letters += Unicode.Scalar(value).map { String(Character($0)) } ?? ""
            result.edits += isEdit ? 1 : 0
            result.changedLetters += isEdit ? 1 : 0
            return result
        }
        var all = [read(unit.value, 1, isEdit: false)]
        guard unit.isOdd else { return all }
        if unit.isRepeat, reading.end > start { all.append(leftOut) }
        let letters =
            Confusables.thai(unit.value) + Confusables.cyrillic(unit.value)
            + Confusables.latin(unit.value)
        all += letters.map { read($0, 1, isEdit: true) }
        if unit.value == 0x6C, reading.end + 1 < units.all.count,
            units.all[reading.end + 1].value == 0x6C
        {
            all.append(read(0x0E41, 2, isEdit: true))
        }
        return all
    }

    private func accepts(_ reading: Reading, _ start: Int) -> Bool {
        let isStem = stems.contains(reading.letters)
        guard words.contains(reading.letters) || isStem, !reading.endsInGap else { return false }
        let isLatin = reading.letters.unicodeScalars.first.map { $0.value < 0x0530 } ?? false
        if isLatin {
            if start > 0, isSpaced(start - 1) { return false }
            if reading.end < units.all.count, isSpaced(reading.end), !isStem { return false }
        }
        if reading.edits == 0 { return true }
        let count = reading.letters.unicodeScalars.count
        let kept = count - reading.changedLetters
        return isLatin ? count >= 3 && 2 * kept >= count : count >= 2 && kept >= 1
    }

    private func isSpaced(_ place: Int) -> Bool {
        ![.gap, .thai, .other].contains(units.all[place].script)
    }
}

@Suite("The search for a disguised word and its slow twin")
struct WordSearchTwinTests {
    private static let phrases = [
        "pass", "passport", "keep", "all", "sell*", "free", "visa", "is", "ยึด", "พาส", "แชท",
        "นน", "คน", "คนจน", "аэро", "сору", "กรง", "ลา",
    ]

    private static let pieces = [
        "p", "a", "s", "ss", "k", "e", "l", "ll", "0", "4", "1", "@", "$", " ", ".", "-", "u", "n",
        "o",
        "ค", "น", "จ", "ย", "ึ", "ด", "พ", "า", "ส", "ช", "ท", "р", "а", "с", "о", "у", "э", "é",
        "ร", "w",
        "pass", "free", "v1sa", "\n", "5", "fr33", "v i s a", "p-a-s-s", "kеep", "คu", "llช",
        "раss", "se11s",
    ]

    @Test("agree on the longest word from every place of random texts", arguments: 0..<8)
    func agree(seed: Int) throws {
        let terms = try Self.phrases.map { try Term(parsing: $0, slots: testSlots) }
        let vocabulary = Vocabulary(terms)
        let words = Set(Self.phrases.filter { !$0.hasSuffix("*") })
        let stems = Set(Self.phrases.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) })
        var generator = SeededGenerator(state: UInt64(seed))
        var disguised = 0
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1...10, using: &generator))
                .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let units = TextUnits(PlainForms(DecodedText(Array(text.utf8))).canonical)
            let slow = SlowWordSearch(
                units: units, words: words, stems: stems)
            for start in units.all.indices {
                var search = WordSearch(units: units, vocabulary: vocabulary, start: start)
                let fast = search.longest()
                let expected = slow.longest(from: start)
                if let expected, expected.edits > 0 { disguised += 1 }
                #expect(fast?.end == expected?.end, "\(text.debugDescription) from \(start)")
                #expect(
                    fast?.edits.count == expected?.edits, "\(text.debugDescription) from \(start)")
            }
        }
        #expect(disguised > 3)
    }
}
