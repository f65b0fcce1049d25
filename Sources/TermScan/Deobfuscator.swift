package import Archiving
package import TextForms

/// Reads words that are disguised with look-alike, spaced, dotted or repeated letters, or with
/// digits for letters.
///
/// What a disguised word was meant to be is often open: the Latin n stands for ก, ท and น. So
/// only words of the rules are looked for, and only where something unusual stands; the text is
/// never rewritten, and a disguise counts for nothing by itself.
package struct Deobfuscator: Sendable {
    private var vocabulary: Vocabulary

    /// - Parameters:
    ///   - terms: their words are what disguised words may turn out to be.
    ///   - names: further words, such as names of places.
    package init(terms: [Term], names: [String]) {
        // One fold for all names, as folding has a price of its own for each text; an empty line
        // keeps names apart in scripts without spaces, too.
        let names = matchingForm(names.joined(separator: "\n\n")).bytes
        vocabulary = Vocabulary(terms, names: words(of: names))
    }

    /// The forms of a text with its disguised words read as what they were meant to be.
    ///
    /// - Parameter units: those of the forms; nothing is to be done where none is odd.
    package func reading(_ forms: PlainForms, _ units: TextUnits) -> PlainForms {
        var steps = 0
        return reading(forms, units, steps: &steps)
    }

    /// The same, with a count of the work.
    package func reading(
        _ forms: PlainForms, _ units: TextUnits, steps: inout Int
    ) -> PlainForms {
        var edits = edits(of: units, steps: &steps)
        join(units, &edits)
        if edits.isEmpty { return forms }
        let restorations = edits.map { edit in
            Restoration(
                range: Int(
                    units.all[edit.units.lowerBound].start)..<Int(
                        units.all[edit.units.upperBound - 1].end),
                bytes: edit.letter.map(utf8) ?? [])
        }
        return PlainForms(forms, reading: restorations)
    }

    /// A word may begin so many letters before the first unusual one.
    private static let longestLead = 24

    /// The edits that make words of the rules, from the left, in order.
    private func edits(of units: TextUnits, steps: inout Int) -> [UnitEdit] {
        var edits: [UnitEdit] = []
        var next = 0
        var odd = units.odd[...]
        while let nextOdd = odd.first {
            next = max(next, nextOdd - Self.longestLead)
            if let word = longestWord(from: next, in: units, steps: &steps) {
                edits += word.edits
                next = word.end
            } else {
                next += 1
            }
            odd = odd.drop { $0 < next }
        }
        return edits
    }

    /// The longest disguised word that begins at `start`; nothing where one that begins a little
    /// later is longer, or where the letters are a word as they stand.
    private func longestWord(
        from start: Int, in units: TextUnits, steps: inout Int
    ) -> DisguisedWord? {
        let word = search(from: start, in: units, steps: &steps)
        guard let word, !word.edits.isEmpty else { return nil }
        // In a row of single letters nothing shows where a word begins.
        guard word.edits.contains(where: { $0.letter == nil }) else { return word }
        for later in start + 1..<word.end {
            if let other = search(from: later, in: units, steps: &steps), other.end > word.end,
                other.end - later > word.end - start
            {
                return nil
            }
        }
        return word
    }

    private func search(
        from start: Int, in units: TextUnits, steps: inout Int
    ) -> DisguisedWord? {
        var search = WordSearch(units: units, vocabulary: vocabulary, start: start)
        defer { steps += search.steps + 1 }
        return search.longest()
    }

    /// Words that were spelt letter by letter are put together, whether the rules know them or
    /// not: words that a rule does not name may stand beside those that it names.
    private func join(_ units: TextUnits, _ edits: inout [UnitEdit]) {
        if units.spelt.isEmpty { return }
        let known = edits
        for word in units.spelt {
            let free = word.gaps.filter { !known.touch($0) }
            guard word.isSpaceless || free.count == word.gaps.count else { continue }
            edits += free.map { UnitEdit(units: $0..<$0 + 1, letter: nil) }
        }
        edits.sort { $0.units.lowerBound < $1.units.lowerBound }
    }
}

extension Deobfuscator: Archivable {
    /// To be read over.
    package static var blank: Deobfuscator { Deobfuscator(terms: [], names: []) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) { archive.pass(&vocabulary) }
}

extension [UnitEdit] {
    /// Whether one of them, which are in order, changes a unit.
    fileprivate func touch(_ unit: Int) -> Bool {
        let next = partitionPoint { $0.units.upperBound > unit }
        return next < count && self[next].units.contains(unit)
    }
}
