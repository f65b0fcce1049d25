internal import TextForms

/// A piece of the canonical form.
struct Token: Sendable {
    enum Kind: Sendable {
        /// Digits; `payload` is the place in ``Tokens/numbers``.
        case number
        /// A word of the tables; `payload` is the place in ``Lexicon/meanings``.
        case entry
        /// Letters that are in no table, with the digits that hang on them.
        case word
        /// One ASCII sign; `payload` is its byte.
        case sign
        case link, email
        /// A run of anything else.
        case other
        /// One or more ends of lines; `payload` is how many.
        case lineEnd
    }

    let kind: Kind
    var range: Range<Int>
    var payload: Int
    let spaceBefore: Bool
}

/// A run of digits with its groups and its fraction.
struct Digits: Sendable {
    /// All digits, without the point; nil where there are more than fifteen.
    let mantissa: Int?
    /// How many of them are behind the point.
    let fraction: Int
    /// How many are before it.
    let count: Int
    let startsWithZero: Bool
    let isGrouped: Bool
}

/// The canonical form cut into tokens, in one pass.
struct Tokens: Sendable {
    private(set) var all: [Token] = []
    private(set) var numbers: [Digits] = []
    /// How many bytes were looked at, counting those that were looked at again.
    private(set) var steps = 0
    let bytes: [UInt8]
    let lexicon: Lexicon

    init(_ form: TextForm, lexicon: Lexicon = .shared) {
        bytes = zerosForLetters(form.bytes)
        self.lexicon = lexicon
        var position = 0
        var spaceBefore = false
        var linksTriedUntil = 0
        while position < bytes.count {
            steps += 1
            let byte = bytes[position]
            let start = position
            if byte == 0x20 || byte == 0x09 || (byte == 0xC2 && isByte(0xA0, at: position + 1)) {
                position += byte == 0xC2 ? 2 : 1
                spaceBefore = true
                continue
            }
            if byte == 0x0A || byte == 0x0D {
                if all.last?.kind != .lineEnd {
                    append(.lineEnd, start..<start + 1, 0, spaceBefore)
                }
                all[all.count - 1].payload += 1
                position += 1
                spaceBefore = true
                continue
            }
            if position >= linksTriedUntil, isLinkByte(byte) {
                let found = linkRun(in: bytes, at: position)
                linksTriedUntil = found.end
                steps += found.end - position
                if let kind = found.kind {
                    append(kind, start..<found.end, 0, spaceBefore)
                    position = found.end
                    spaceBefore = false
                    continue
                }
            }
            if isDigit(byte) {
                position = readNumber(at: start, form, spaceBefore)
            } else if let match = entry(at: start, form) {
                append(.entry, start..<match.end, match.word, spaceBefore)
                position = match.end
            } else if letterLength(bytes, at: start) > 0 {
                position = endOfWord(from: start)
                append(.word, start..<position, 0, spaceBefore)
            } else if byte < 0x80 {
                position += 1
                append(.sign, start..<position, Int(byte), spaceBefore)
            } else {
                position += 1
                while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
                if !spaceBefore, let last = all.last, last.kind == .other {
                    all[all.count - 1].range = last.range.lowerBound..<position
                } else {
                    append(.other, start..<position, 0, spaceBefore)
                }
            }
            spaceBefore = false
        }
    }

    private mutating func append(
        _ kind: Token.Kind, _ range: Range<Int>, _ payload: Int, _ spaceBefore: Bool
    ) {
        all.append(Token(kind: kind, range: range, payload: payload, spaceBefore: spaceBefore))
    }

    private func isByte(_ byte: UInt8, at position: Int) -> Bool {
        position < bytes.count && bytes[position] == byte
    }

    private func digit(at position: Int) -> Bool {
        position < bytes.count && isDigit(bytes[position])
    }

    private func endOfWord(from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let length = isDigit(bytes[end]) ? 1 : letterLength(bytes, at: end)
            if length == 0 { break }
            end += length
        }
        return end
    }

    /// The longest word of the tables here that is not torn out of a longer word.
    private mutating func entry(at start: Int, _ form: TextForm) -> (end: Int, word: Int)? {
        let bytes = bytes
        let lexicon = lexicon
        let startsInWord =
            letterLength(bytes, at: start) > 0 && start > 0 && endsWithLetter(bytes, before: start)
        let afterThai = start >= 3 && bytes[start - 3] == 0xE0
        guard !startsInWord, form.boundaries[start].contains(.cluster) || bytes[start] < 0x80
        else { return nil }
        return lexicon.trie.longestMatch(in: bytes, at: start, steps: &steps) { end, word in
            switch lexicon.shapes[word] {
            case .usual: break
            case .abbreviation: if afterThai { return false }
            case .bareAbbreviation:
                if afterThai || (end < bytes.count && bytes[end] == 0xE0) { return false }
            }
            guard end < bytes.count else { return true }
            if endsWithLetter(bytes, before: end) {
                if letterLength(bytes, at: end) > 0 { return false }
                return !isDigit(bytes[end])
                    || lexicon.meanings[word].contains(where: \.touchesDigits)
            }
            return bytes[end - 1] < 0x80 || form.boundaries[end].contains(.cluster)
        }
    }

    /// Reads digits, their groups and fraction; digits that belong to a word become a word.
    private mutating func readNumber(at start: Int, _ form: TextForm, _ spaceBefore: Bool) -> Int {
        var end = start
        while digit(at: end) { end += 1 }
        var count = end - start
        var fraction = 0
        let startsWithZero = bytes[start] == UInt8(ascii: "0") && count > 1
        var separator: UInt8?
        if count <= 3, bytes[start] != UInt8(ascii: "0") {
            for sign in [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: " ")] {
                let grouped = endOfGroups(from: end, sign)
                guard grouped > end else { continue }
                if sign == UInt8(ascii: " "), !standsInCyrillic(start, grouped) { continue }
                count += (grouped - end) - (grouped - end) / 4
                end = grouped
                separator = sign
                break
            }
        }
        let point = separator == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
        let isDatePart = start >= 2 && isByte(point, at: start - 1) && isDigit(bytes[start - 2])
        if isByte(point, at: end), digit(at: end + 1), !isDatePart,
            !(startsWithZero && count > 2)
        {
            var after = end + 1
            while digit(at: after) { after += 1 }
            let another = isByte(point, at: after) && digit(at: after + 1)
            if !another {
                fraction = after - end - 1
                end = after
            }
        }
        steps += end - start
        if letterLength(bytes, at: end) > 0 {
            let suffix = entry(at: end, form)
            let hangs = suffix.map { lexicon.meanings[$0.word].contains(where: \.hangsOnDigits) }
            guard hangs == true else {
                let wordEnd = endOfWord(from: end)
                steps += wordEnd - end
                append(.word, start..<wordEnd, 0, spaceBefore)
                return wordEnd
            }
        }
        var mantissa: Int? = count + fraction <= 15 ? 0 : nil
        if let zero = mantissa {
            var value = zero
            for position in start..<end where isDigit(bytes[position]) {
                value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
            }
            mantissa = value
        }
        append(.number, start..<end, numbers.count, spaceBefore)
        numbers.append(
            Digits(
                mantissa: mantissa, fraction: fraction, count: count,
                startsWithZero: startsWithZero, isGrouped: separator != nil))
        return end
    }

    /// The end of groups such as `,000,000` or (in India) `,00,000`.
    private func endOfGroups(from start: Int, _ sign: UInt8) -> Int {
        var end = start
        var complete = start
        while isByte(sign, at: end), digit(at: end + 1), digit(at: end + 2) {
            if digit(at: end + 3) {
                if digit(at: end + 4) { return complete }
                end += 4
                complete = end
            } else if sign == UInt8(ascii: ",") {
                end += 3
            } else {
                return complete
            }
            if end - start > 24 { return complete }
        }
        return complete
    }

    /// Russian puts spaces between groups; elsewhere two numbers may stand side by side.
    private func standsInCyrillic(_ start: Int, _ end: Int) -> Bool {
        let next = isByte(0x20, at: end) ? end + 1 : end
        if next < bytes.count, (0xD0...0xD3).contains(bytes[next]) { return true }
        guard let last = all.last, last.range.lowerBound < start else { return false }
        return (0xD0...0xD3).contains(bytes[last.range.lowerBound])
    }
}
