internal import TextForms

extension Term {
    /// Reads a phrase.
    ///
    /// - Parameters:
    ///   - source: the phrase as its author wrote it.
    ///   - slots: the slots that the phrase may use.
    ///   - lists: the word lists that the phrase may name.
    ///   - language: the language whose words a list stands for; nil for those of all languages.
    ///   - folding: how words are folded; the folding of texts, except in tests.
    /// - Throws: all problems at once, in the order of their places.
    package init(
        parsing source: String, slots: SlotGrammar = .none, lists: WordLists = WordLists(),
        language: String? = nil, folding: @escaping Folding = matchingForm
    ) throws(TermProblems) {
        var parser = TermParser(
            source, slots: slots, lists: lists, language: language, folding: folding)
        let sequence = parser.wholeSequence()
        let length = source.utf8.count
        if parser.problems.isEmpty, let anchor = TermAnchor(of: sequence) {
            self.init(
                source: source, written: parser.written, listNames: parser.listNames,
                sequence: sequence, anchor: anchor)
            return
        }
        if parser.problems.isEmpty {
            parser.report(
                .needsPlainWord, "The phrase needs at least one plain word that must stand.",
                hint: "Slots, gaps and optional words alone are looked for in vain.", 0..<length)
        }
        let inOrder = parser.problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
        throw TermProblems(all: inOrder)
    }
}

/// One walk over a phrase; goes on after a problem, so that the author sees all of them.
struct TermParser {
    let characters: [(scalar: Unicode.Scalar, offset: Int)]
    let end: Int
    let slots: SlotGrammar
    /// Nothing where lists may not be named.
    let lists: WordLists?
    let language: String?
    let folding: Folding
    var position = 0
    var gaps = 0
    /// UTF-8 bytes of the phrase and of the lists that it names.
    var written: Int
    var listNames: [String] = []
    var problems: [TermProblem] = []
    /// Whether the rest was not read; whatever seems to be missing then is no problem.
    private var gaveUp = false

    /// Phrases of more bytes are a list of phrases, and better written as one.
    static let longestSource = 4096
    /// A phrase with the lists that it names.
    static let longestWritten = 16_384
    static let mostAlternatives = 256
    static let mostGaps = 8
    static let deepestGroup = 16

    init(
        _ source: String, slots: SlotGrammar, lists: WordLists?, language: String?,
        folding: @escaping Folding
    ) {
        var offset = 0
        characters = source.unicodeScalars.map { scalar in
            defer { offset += UTF8.width(scalar) }
            return (scalar, offset)
        }
        end = offset
        written = offset
        self.slots = slots
        self.lists = lists
        self.language = language
        self.folding = folding
    }

    mutating func wholeSequence() -> TermSequence {
        guard end <= Self.longestSource else {
            report(
                .tooLong, "The phrase is longer than \(Self.longestSource) bytes.",
                hint: "Write several phrases.", Self.longestSource..<end)
            return TermSequence(parts: [])
        }
        var builder = SequenceBuilder()
        while position < characters.count {
            readParts(into: &builder, depth: 0)
            guard let scalar = current else { break }
            let hint =
                scalar == "|"
                ? "Put the choice in parentheses: (a|b)." : "Write \\) to look for it."
            report(.strayCharacter, "Nothing was opened before “\(scalar)”.", hint: hint, here)
            position += 1
        }
        if written > Self.longestWritten {
            report(
                .tooLong,
                "With its word lists the phrase is longer than \(Self.longestWritten) bytes.",
                hint: "Write several phrases.", 0..<end)
        }
        let sequence = finish(builder, from: 0)
        if sequence.parts.isEmpty, problems.isEmpty {
            report(.nothingToLookFor, "The phrase is empty.", hint: nil, 0..<end)
        }
        return sequence
    }

    /// Reads until the end, or until a `|` or `)` that belongs to the group around.
    mutating func readParts(into builder: inout SequenceBuilder, depth: Int) {
        while let scalar = current, scalar != "|", scalar != ")" {
            switch scalar {
            case "(":
                if let choice = readGroup(depth: depth + 1) { builder.append(choice) }
                readQuestionMark(into: &builder)
            case "<":
                if let choice = readListName() { builder.append(choice) }
                readQuestionMark(into: &builder)
            case "{":
                if let slot = readSlot() { builder.append(.slot(slot)) }
                readQuestionMark(into: &builder)
            case "?", "*":
                report(
                    .strayCharacter, "“\(scalar)” stands after nothing that it could belong to.",
                    hint: scalar == "?"
                        ? "It follows a word, a group or a slot without a space."
                        : "It follows a word without a space, as in keep*.", here)
                position += 1
            case "}", "«", "»":
                report(
                    .strayCharacter, "“\(scalar)” may not stand here.",
                    hint: scalar == "}"
                        ? "A slot is written {name}." : "Only examples mark words with « and ».",
                    here)
                position += 1
            default:
                if let width = gapWidth {
                    readGap(into: &builder, width: width)
                } else if scalar.isBlank {
                    builder.join(.space)
                    position += 1
                } else {
                    readRun(into: &builder)
                }
            }
        }
    }

    private mutating func readGap(into builder: inout SequenceBuilder, width: Int) {
        let range = characters[position].offset..<offset(at: position + width)
        position += width
        gaps += 1
        if builder.parts.isEmpty {
            reportGapAtEdge(range)
        } else if builder.openGap != nil {
            report(.doubleGap, "Two gaps follow each other.", hint: "Leave one out.", range)
        } else if gaps > Self.mostGaps {
            report(
                .tooManyGaps, "The phrase has more than \(Self.mostGaps) gaps.",
                hint: "Write several phrases, and combine them in the rule.", range)
        }
        builder.join(.gap)
        builder.openGap = range
    }

    private mutating func readGroup(depth: Int) -> TermElement? {
        let opening = here
        position += 1
        guard depth <= Self.deepestGroup else {
            report(
                .tooDeep, "Groups stand in each other more than \(Self.deepestGroup) deep.",
                hint: "Write several phrases.", opening)
            position = characters.count
            gaveUp = true
            return nil
        }
        var alternatives: [TermSequence] = []
        while true {
            let start = offset(at: position)
            var builder = SequenceBuilder()
            let problemsBefore = problems.count
            readParts(into: &builder, depth: depth)
            let alternative = finish(builder, from: start)
            if alternative.parts.isEmpty, problems.count == problemsBefore {
                report(
                    .emptyAlternative, "One of the choices is empty.",
                    hint: "For “or nothing”, write ? after the group.",
                    start..<max(start, offset(at: position)))
            }
            alternatives.append(alternative)
            guard let scalar = current else {
                if gaveUp { return nil }
                report(
                    .unclosedGroup, "The group is not closed.", hint: "Write ) at its end.",
                    opening)
                return nil
            }
            position += 1
            if scalar == ")" { break }
        }
        if alternatives.count > Self.mostAlternatives {
            report(
                .tooManyAlternatives,
                "The group has more than \(Self.mostAlternatives) choices.",
                hint: "Write several phrases.", opening)
        }
        return .choice(alternatives)
    }

    /// Looks for `?` after a group, list or slot, and for `*`, which belongs to words only.
    private mutating func readQuestionMark(into builder: inout SequenceBuilder) {
        if current == "*" {
            report(
                .strayCharacter, "“*” can follow a word only.",
                hint: "Write it behind each word: (keep*|hold*).", here)
            position += 1
        }
        if current == "?" {
            builder.makeLastOptional()
            position += 1
        }
    }

    private mutating func finish(_ builder: SequenceBuilder, from start: Int) -> TermSequence {
        if let gap = builder.openGap, !builder.parts.isEmpty { reportGapAtEdge(gap) }
        if !builder.parts.isEmpty, builder.parts.allSatisfy(\.isOptional) {
            report(
                .optionalOnly, "All of this may be missing, so there is nothing to look for.",
                hint: "Leave out one of the question marks, or write one after the whole group.",
                start..<offset(at: position))
        }
        return TermSequence(parts: builder.flattened)
    }

    private mutating func reportGapAtEdge(_ range: Range<Int>) {
        report(
            .gapAtEdge, "A gap stands between two words; here one side is missing.",
            hint: "Leave the gap out, or write what stands on its other side.", range)
    }

    // MARK: Places

    var current: Unicode.Scalar? {
        position < characters.count ? characters[position].scalar : nil
    }

    /// The range of the current character in the source.
    var here: Range<Int> { offset(at: position)..<offset(at: position + 1) }

    func offset(at position: Int) -> Int {
        position < characters.count ? characters[position].offset : end
    }

    /// How many characters the gap at the current place has: three dots or more, or an ellipsis,
    /// into which some editors turn three dots.
    var gapWidth: Int? {
        if current == "…" { return 1 }
        let dots = characters[position...].prefix { $0.scalar == "." }.count
        return dots >= 3 ? dots : nil
    }

    mutating func report(
        _ code: TermProblem.Code, _ message: String, hint: String?, _ range: Range<Int>
    ) {
        problems.append(TermProblem(code: code, message: message, hint: hint, range: range))
    }
}
