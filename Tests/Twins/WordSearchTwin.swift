package import TermScan

/// The slow obvious way to a disguised word: write out every reading of the letters from a place
/// on, and look each of them up in the list of words.
package struct WordSearchTwin {
    private let units: TextUnits
    private let words: Set<String>
    private let stems: Set<String>

    /// - Parameters:
    ///   - words: folded words.
    ///   - stems: folded beginnings of words that may have any ending.
    package init(units: TextUnits, words: Set<String>, stems: Set<String>) {
        self.units = units
        self.words = words
        self.stems = stems
    }

    private struct Reading {
        var letters = ""
        var edits = 0
        var changedLetters = 0
        var end: Int
        var endsInGap = false
    }

    /// Where the longest word from a unit on ends, and how many letters were read as others.
    package func longest(from start: Int) -> (end: Int, edits: Int)? {
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
            if reading.end < units.all.count, isBeginning(reading.letters) {
                open += readings(after: reading, start)
            }
        }
        return best
    }

    private func isBeginning(_ letters: String) -> Bool {
        words.union(stems).contains { $0.unicodeScalars.starts(with: letters.unicodeScalars) }
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
        if unit.isRepeat, reading.end > start { all.append(leftOut) }
        guard unit.isOdd else { return all }
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
