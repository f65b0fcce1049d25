/// Spellings of Thai and Lao that look alike on the screen and are typed in several ways.
extension FoldedText {
    /// Tone marks are typed after the vowel that belongs behind them ("นำ้" for "น้ำ").
    ///
    /// - Returns: whether the mark found its place.
    mutating func joinThaiOrLaoMark(_ mark: FoldedScalar) -> Bool {
        let isTone =
            (0x0E48...0x0E4B).contains(mark.value) || (0x0EC8...0x0ECB).contains(mark.value)
        guard isTone, base > 0, scalars[base].properties.role == .followingVowel,
            scalars[base].value != 0x0E45, scalars[base].value >> 7 == mark.value >> 7
        else { return false }
        let vowel = base
        // A few marks at most stand between the consonant and its vowel.
        var first = vowel
        while first > 0, vowel - first < 4, scalars[first - 1].properties.role == .mark {
            first -= 1
        }
        guard first > 0, scalars[first - 1].properties.role == .letter else { return false }
        var place = vowel
        while place > first, scalars[place - 1].properties.orderKey > mark.properties.orderKey {
            place -= 1
        }
        let count = scalars.count
        put(mark, at: place)
        base = vowel + scalars.count - count
        return true
    }

    /// Two signs that are one vowel, and letters that stand for others.
    ///
    /// - Returns: whether the letter was joined with what stands before it.
    mutating func joinThaiOrLaoLetter(_ letter: FoldedScalar) -> Bool {
        guard let last else { return false }
        switch letter.value {
        case 0x0E40 where last.value == 0x0E40:
            replaceLast(1, by: 0x0E41, properties(of: 0x0E41), end: letter.end)
        case 0x0EC0 where last.value == 0x0EC0:
            replaceLast(1, by: 0x0EC1, properties(of: 0x0EC1), end: letter.end)
        case 0x0E32: return joinAfterNikhahit(letter, nikhahit: 0x0E4D, am: 0x0E33)
        case 0x0EB2: return joinAfterNikhahit(letter, nikhahit: 0x0ECD, am: 0x0EB3)
        case 0x0E45:
            // ฤๅ and ฦๅ are spelt with it.
            guard base >= 0, (0x0E01...0x0E2E).contains(scalars[base].value),
                scalars[base].value != 0x0E24, scalars[base].value != 0x0E26
            else { return false }
            var vowel = letter
            vowel.value = 0x0E32
            vowel.properties = properties(of: 0x0E32)
            append(vowel)
        case 0x0E99, 0x0EA1, 0x0EA3, 0x0EA5: return joinAfterHo(letter)
        default: return false
        }
        return true
    }

    private mutating func joinAfterNikhahit(
        _ letter: FoldedScalar, nikhahit: UInt32, am: UInt32
    ) -> Bool {
        let lowest = max(base, scalars.count - 3)
        var place = scalars.count - 1
        while place > lowest, scalars[place].value != nikhahit {
            place -= 1
            steps += 1
        }
        guard place > lowest else { return false }
        append(fused(letter, withMarkAt: place, as: am))
        settle(from: min(place, scalars.count - 1))
        return true
    }

    /// ຫນ and ຫມ are the letters ໜ and ໝ in two pieces; ຫລ and ຫຣ are older spellings of ຫຼ.
    private mutating func joinAfterHo(_ letter: FoldedScalar) -> Bool {
        guard base == scalars.count - 1, last?.value == 0x0EAB else { return false }
        switch letter.value {
        case 0x0E99: replaceLast(1, by: 0x0EDC, properties(of: 0x0EDC), end: letter.end)
        case 0x0EA1: replaceLast(1, by: 0x0EDD, properties(of: 0x0EDD), end: letter.end)
        default:
            var mark = letter
            mark.value = 0x0EBC
            mark.properties = properties(of: 0x0EBC)
            append(mark)
        }
        return true
    }
}
