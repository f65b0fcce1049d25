package import TextForms

/// A text as a list of letters and of the gaps between words: the ground on which disguised words
/// are looked for.
package struct TextUnits {
    /// What writing a unit belongs to, as far as disguises tell.
    package enum Script: UInt8 {
        case gap, latin, thai, cyrillic, greek
        /// Digits, and the signs that may stand for letters.
        case sign
        /// A combining mark that folding drops.
        case mark
        case other
    }

    /// A letter, or everything between two words.
    package struct Unit {
        /// The letter's scalar; of a gap 0, or a space where nothing else is in it.
        package internal(set) var value: UInt32
        /// A gap's is ``Script/gap``.
        package let script: Script
        /// Bytes of the canonical form.
        let start: UInt32
        var end: UInt32
        /// A character cluster begins with it.
        let opensCluster: Bool
        /// It, or what stands before it, belongs to a script without spaces.
        let isSpaceless: Bool
        /// A gap that holds more than a few signs, or the end of a line.
        var isWide = false
        /// The letter is unusual here and may stand for another, the gap for none.
        package internal(set) var isOdd = false
        /// Repeats the letter before it, in a run of three or more.
        package internal(set) var isRepeat = false
    }

    /// The letters and gaps, from the left.
    package private(set) var all: [Unit] = []
    /// The gaps of words that are spelt letter by letter, word by word. In scripts with spaces
    /// one such row of letters may hold several words.
    private(set) var spelt: [(gaps: [Int], isSpaceless: Bool)] = []
    /// The places of all odd units and of repeats, where a word may be disguised.
    package private(set) var odd: [Int] = []

    /// Reads a text once, in time linear in its length.
    ///
    /// - Parameter form: a canonical form.
    package init(_ form: TextForm) {
        read(form)
        markWords()
        odd = all.indices.filter { all[$0].isOdd || all[$0].isRepeat }
    }

    private mutating func read(_ form: TextForm) {
        all.reserveCapacity(form.bytes.count)
        let bytes = form.bytes.span
        var position = 0
        while position < bytes.count {
            let start = position
            let value = scalar(in: bytes, at: &position)
            let script = Self.script(of: value)
            if script == .gap, let last = all.indices.last, all[last].script == .gap {
                all[last].end = UInt32(position)
                if value == 0x0A || all[last].end - all[last].start > 6 { all[last].isWide = true }
                if value != Self.space { all[last].value = 0 }
            } else {
                let letter =
                    script == .gap ? value == Self.space ? value : 0 : letterWithoutMarks(value)
                all.append(
                    Unit(
                        value: letter ?? value, script: letter == nil ? .mark : script,
                        start: UInt32(start), end: UInt32(position),
                        opensCluster: form.boundaries[start].contains(.cluster),
                        isSpaceless: form.boundaries[start].contains(.spaceless),
                        isWide: value == 0x0A))
            }
        }
    }

    private static let space: UInt32 = 0x20

    /// Whether a gap is nothing but spaces.
    func isBlank(_ gap: Int) -> Bool { all[gap].value == Self.space }

    private static func script(of value: UInt32) -> Script {
        if value < 0x80 {
            if value | 0x20 >= 0x61, value | 0x20 <= 0x7A { return .latin }
            return value &- 0x30 < 10 || value == 0x40 || value == 0x24 ? .sign : .gap
        }
        return switch value {
        case 0x0E00...0x0E7F: .thai
        case 0x00C0...0x024F where value != 0x00D7 && value != 0x00F7: .latin
        case 0x0250...0x02AF, 0x1D00...0x1D7F, 0xA730...0xA7FF, 0x0370...0x03FF: .greek
        case 0x0300...0x036F: .mark
        case 0x0400...0x052F: .cyrillic
        case 0x1E00...0x1EFF: .latin
        case 0x20AC, 0x00A3: .sign
        case 0x0080...0x00BF, 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F,
            0xFF00...0xFF0F, 0x1F000...0x1FAFF:
            .gap
        default: .other
        }
    }

    // MARK: What is unusual

    private mutating func markWords() {
        let isCyrillicText = all.contains {
            $0.script == .cyrillic && !Confusables.isTwinOfLatin($0.value)
        }
        var start = 0
        var singles: [Range<Int>] = []
        for end in 0...all.count where end == all.count || all[end].script == .gap {
            if start < end {
                markWord(start..<end, isCyrillicText: isCyrillicText)
                if isSingle(start..<end) {
                    if let last = singles.last,
                        all[last.lowerBound].isSpaceless != all[start].isSpaceless
                    {
                        markGaps(between: singles)
                        singles.removeAll()
                    }
                    singles.append(start..<end)
                } else {
                    markGaps(between: singles)
                    singles.removeAll()
                }
            }
            if end < all.count, all[end].isWide {
                markGaps(between: singles)
                singles.removeAll()
            }
            start = end + 1
        }
        markGaps(between: singles)
    }

    private static func looksLatin(_ value: UInt32) -> Bool {
        !Confusables.latin(value).isEmpty
    }

    /// Longer runs of Latin letters beside Thai ones are words of their own.
    private static let longestRunInThai = 3

    private mutating func markWord(_ word: Range<Int>, isCyrillicText: Bool) {
        var counts = InlineArray<8, Int>(repeating: 0)
        for unit in all[word] { counts[Int(unit.script.rawValue)] += 1 }
        let count = { (script: Script) in counts[Int(script.rawValue)] }
        let hasLatin = count(.latin) > 0
        let quantity = quantity(of: word)
        var run = word.lowerBound
        for index in word {
            let unit = all[index]
            if index > run, all[run].script != unit.script { run = index }
            switch unit.script {
            case .latin:
                if count(.cyrillic) > 0, isCyrillicText {
                    all[index].isOdd = !Confusables.cyrillic(unit.value).isEmpty
                } else if count(.thai) > 0, index - run < Self.longestRunInThai,
                    isShortRun(from: run, in: word)
                {
                    all[index].isOdd = !Confusables.thai(unit.value).isEmpty
                }
            case .cyrillic:
                all[index].isOdd = (hasLatin || !isCyrillicText) && Self.looksLatin(unit.value)
            case .greek: all[index].isOdd = Self.looksLatin(unit.value)
            case .sign:
                if quantity.contains(index) { break }
                all[index].isOdd =
                    hasLatin && Self.looksLatin(unit.value)
                    || count(.cyrillic) > 0 && !Confusables.cyrillic(unit.value).isEmpty
            case .thai: all[index].isOdd = !Confusables.thai(unit.value).isEmpty
            case .gap, .mark, .other: break
            }
        }
        markRepeats(in: word)
    }

    /// So many letters behind a digit are no unit ("48k", "11pm", "5hrs").
    private static let longestUnit = 3

    /// The digits at the beginning of a word that count something.
    private func quantity(of word: Range<Int>) -> Range<Int> {
        let digits = all[word].prefix { $0.script == .sign }
        let counts = digits.count > 1 || word.count - digits.count <= Self.longestUnit
        return word.lowerBound..<(counts ? digits.endIndex : word.lowerBound)
    }

    private mutating func markRepeats(in word: Range<Int>) {
        var first = word.lowerBound
        for index in word.dropFirst() {
            if all[index].value != all[first].value || all[index].script == .sign {
                first = index
            } else if index - first >= 2 {
                for repeated in index - 1...index { all[repeated].isRepeat = true }
            }
        }
    }

    private func isShortRun(from start: Int, in word: Range<Int>) -> Bool {
        let end = all[start..<word.upperBound].prefix(Self.longestRunInThai + 1)
            .prefix { $0.script == .latin }.endIndex
        return end - start <= Self.longestRunInThai
    }

    /// Whether a word is one character.
    private func isSingle(_ word: Range<Int>) -> Bool {
        word.count <= Self.longestCluster
            && word.dropFirst().allSatisfy { !all[$0].opensCluster || isVirama(all[$0 - 1].value) }
    }

    /// More scalars than characters of any language have.
    private static let longestCluster = 8

    /// The sign that joins two consonants of an Indic script (Indic_Syllabic_Category=Virama).
    private func isVirama(_ value: UInt32) -> Bool {
        (0x0900...0x0D7F).contains(value) && value & 0x7F == 0x4D
    }

    /// So many letters by themselves are one word, perhaps.
    private static let fewestSingles = 3
    /// So many are one for certain, or nothing that anybody looks for.
    private static let certainSingles = 4

    private mutating func markGaps(between singles: [Range<Int>]) {
        guard singles.count >= Self.fewestSingles else { return }
        let gaps = singles.dropFirst().map { $0.lowerBound - 1 }
        for gap in gaps { all[gap].isOdd = true }
        let isLatin = singles.contains { all[$0.lowerBound].script == .latin }
        for sign in singles.map(\.lowerBound) where isLatin && all[sign].script == .sign {
            all[sign].isOdd = Self.looksLatin(all[sign].value)
        }
        guard singles.count >= Self.certainSingles else { return }
        if all[singles[0].lowerBound].isSpaceless {
            spelt.append((gaps, isSpaceless: true))
        } else if gaps.allSatisfy({ all[$0].end - all[$0].start == 1 && !isBlank($0) }) {
            // Spaces alone may stand between words of one letter each.
            spelt.append((gaps, isSpaceless: false))
        }
    }
}

/// The scalar at a place of valid UTF-8; moves the place behind it.
@inline(__always)
private func scalar(in bytes: Span<UInt8>, at position: inout Int) -> UInt32 {
    let lead = UInt32(bytes[position])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for place in position + 1..<position + length {
        value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    position += length
    return value
}
