/// The walk that builds both forms: each scalar of the text is decoded and looked up once.
struct CanonicalFold {
    private(set) var text: FoldedText
    private(set) var matching: MatchingFold
    private(set) var clusters = LongClusters()
    private let tables: FoldTables

    init(_ bytes: [UInt8], tables: FoldTables) {
        self.tables = tables
        text = FoldedText(tables: tables, capacity: bytes.count)
        matching = MatchingFold(tables: tables, capacity: bytes.count)
        let input = bytes.span
        let direct = tables.direct
        var position = 0
        while position < input.count {
            let start = position
            let byte = input[position]
            var value = UInt32(byte)
            var properties: ScalarProperties
            if byte < 0x80 {
                position += 1
                // The only letters that are folded below U+0080.
                if value &- 0x41 < 26 { value |= 0x20 }
                properties = direct[Int(value)]
            } else {
                (value, position) = scalar(in: input, at: position)
                properties = tables.properties(of: value)
            }
            let scalar = FoldedScalar(
                value: value, properties: properties, start: UInt32(start), end: UInt32(position))
            clusters.append(scalar)
            if properties.isPlainWord {
                text.append(scalar)
                matching.appendWord(scalar)
            } else {
                position = take(scalar, in: input)
            }
        }
    }

    /// Takes a scalar that is not simply a word character.
    ///
    /// - Returns: the offset behind it.
    private mutating func take(_ scalar: FoldedScalar, in input: Span<UInt8>) -> Int {
        var scalar = scalar
        let textClass = scalar.properties.textClass
        switch textClass {
        case .ignorable: break
        case .enclosing:
            text.extendLast(to: scalar.end)
            matching.enclose(to: scalar.end)
        case .iteration: text.append(scalar)
        case .carriageReturn:
            if Int(scalar.end) < input.count, input[Int(scalar.end)] == 0x0A { scalar.end += 1 }
            put(scalar.becoming(0x0A, tables), textClass, in: input)
        case .regionalIndicator where isHalfOfFlag(scalar, in: input):
            put(scalar, textClass, in: input)
        case .digit:
            let letter = letterTyped(as: scalar, in: input)
            let digit = tables.mapping(of: scalar.value).first ?? scalar.value
            put(scalar.becoming(letter ?? digit, tables), textClass, in: input)
        default:
            guard scalar.properties.contains(.isFolded) else {
                put(scalar, textClass, in: input)
                break
            }
            for value in tables.mapping(of: scalar.value) {
                put(scalar.becoming(value, tables), textClass, in: input)
            }
        }
        return Int(scalar.end)
    }

    /// Adds a scalar of the canonical form to both forms.
    ///
    /// - Parameter origin: the class of the scalar that was folded to this one.
    private mutating func put(
        _ scalar: FoldedScalar, _ origin: ScalarProperties.Class, in input: Span<UInt8>
    ) {
        if scalar.properties.isWord {
            text.append(scalar)
            matching.appendWord(scalar)
            return
        }
        if scalar.value == 0x2C || scalar.value == 0x2E,
            matching.mayBeginGroup(behind: scalar.value),
            isGroupOfThree(in: input, at: Int(scalar.end))
        {
            text.append(scalar)
            matching.beginGroup(behind: scalar.value)
            return
        }
        let isStrong = origin == .strongStop || scalar.properties.textClass == .strongStop
        let ends = matching.appendSeparator(scalar, isStrongStop: isStrong)
        if ends.before { text.endSentence() }
        text.append(scalar)
        if ends.with { text.endSentence() }
    }

    /// Whether exactly three digits, of any script, stand here, what is ignored left aside.
    private func isGroupOfThree(in input: Span<UInt8>, at start: Int) -> Bool {
        var position = start
        var count = 0
        while position < input.count {
            let (value, end) = scalar(in: input, at: position)
            switch tables.properties(of: value).textClass {
            case .digit: count += 1
            case .ignorable: break
            default: return count == 3
            }
            guard count <= 3 else { return false }
            position = end
        }
        return count == 3
    }

    /// The letter that looks like a Burmese digit and was typed as one: ဝ as ၀, ရ as ၇, ၎ as ၄.
    /// No digit stands beside it, and it carries a mark or a final consonant, which no digit
    /// does; a zero may also end a word.
    private func letterTyped(as digit: FoldedScalar, in input: Span<UInt8>) -> UInt32? {
        let letter: UInt32
        switch digit.value {
        case 0x1040: letter = 0x101D
        case 0x1044: letter = 0x104E
        case 0x1047: letter = 0x101B
        default: return nil
        }
        let last = text.last?.properties ?? []
        guard last.textClass != .digit else { return nil }
        var position = Int(digit.end)
        let next = readable(in: input, at: &position)
        if letter == 0x104E {
            // Only ၎င်း is spelt with it.
            let isSpelt = next == 0x1004 && readable(in: input, at: &position) == 0x103A
            return isSpelt ? letter : nil
        }
        switch tables.properties(of: next).role {
        case .burmeseSign, .burmeseAsat, .burmeseDot, .burmeseVirama: return letter
        case .burmeseLetter:
            var final = readable(in: input, at: &position)
            if final == 0x1037 { final = readable(in: input, at: &position) }
            if final == 0x103A || final == 0x1039 { return letter }
        default:
            if tables.properties(of: next).textClass == .digit { return nil }
        }
        return letter == 0x101D
            && last.role.rawValue >= ScalarProperties.Role.burmeseLetter.rawValue ? letter : nil
    }

    /// The next scalar that is not ignored, U+0000 at the end; moves `position` behind it.
    private func readable(in input: Span<UInt8>, at position: inout Int) -> UInt32 {
        while position < input.count {
            let (value, end) = scalar(in: input, at: position)
            position = end
            if tables.properties(of: value).textClass != .ignorable { return value }
        }
        return 0
    }

    /// Two regional indicators side by side are a flag; one by itself is a letter in a box.
    private func isHalfOfFlag(_ scalar: FoldedScalar, in input: Span<UInt8>) -> Bool {
        isRegionalIndicator(in: input, at: Int(scalar.start) - 4)
            || isRegionalIndicator(in: input, at: Int(scalar.end))
    }

    private func isRegionalIndicator(in input: Span<UInt8>, at start: Int) -> Bool {
        start >= 0 && start + 4 <= input.count && input[start] == 0xF0 && input[start + 1] == 0x9F
            && input[start + 2] == 0x87 && input[start + 3] >= 0xA6
    }
}

/// The scalar at a place of valid UTF-8, and where the next one begins.
@inline(__always)
func scalar(in input: Span<UInt8>, at start: Int) -> (value: UInt32, end: Int) {
    let lead = UInt32(input[start])
    if lead < 0x80 { return (lead, start + 1) }
    let second = UInt32(input[start + 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, start + 2) }
    let third = UInt32(input[start + 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, start + 3) }
    let fourth = UInt32(input[start + 3] & 0x3F)
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, start + 4)
}

extension FoldedScalar {
    /// Another scalar with the same origin.
    func becoming(_ value: UInt32, _ tables: FoldTables) -> FoldedScalar {
        FoldedScalar(
            value: value, properties: tables.properties(of: value), start: start, end: end)
    }
}
