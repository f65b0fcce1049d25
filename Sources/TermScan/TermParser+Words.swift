extension TermParser {
    /// Reads plain words up to the next sign; the last word alone belongs to a `?` or `*` there.
    mutating func readRun(into builder: inout SequenceBuilder) {
        let start = position
        var text = String.UnicodeScalarView()
        // Where the last word begins: in the phrase and in the text.
        var wordStart = position
        var textWordStart = text.endIndex
        while let scalar = current, !endsRun(scalar) {
            if scalar == "\\" {
                guard position + 1 < characters.count else {
                    report(
                        .strayCharacter, "“\\” stands before nothing.",
                        hint: "It takes the next character as it is; write it twice for itself.",
                        here)
                    position += 1
                    break
                }
                position += 1
            }
            let escaped = characters[position].scalar
            text.append(escaped)
            position += 1
            if escaped.isBlank {
                wordStart = position
                textWordStart = text.endIndex
            }
        }
        let marked = current == "?" || current == "*"
        guard marked, wordStart < position else {
            appendRun(String(text), from: start, to: position, into: &builder)
            return
        }
        let head = String(text[..<textWordStart])
        if wordStart > start { appendRun(head, from: start, to: wordStart, into: &builder) }
        appendMarkedWord(String(text[textWordStart...]), from: wordStart, into: &builder)
    }

    private func endsRun(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", ")", "{", "}", "<", "|", "?", "*", "«", "»": true
        default: gapWidth != nil
        }
    }

    private mutating func appendRun(
        _ text: String, from start: Int, to end: Int, into builder: inout SequenceBuilder
    ) {
        let run = foldedRun(text, from: start, to: end)
        for word in run.words {
            builder.join(word.joint)
            builder.append(.literal(word.literal))
        }
        let isSpace = text.unicodeScalars.last?.isBlank ?? false
        if run.endsInSpace || isSpace { builder.join(.space) }
    }

    /// One word and the signs behind it: `*`, `?` or both.
    private mutating func appendMarkedWord(
        _ text: String, from start: Int, into builder: inout SequenceBuilder
    ) {
        let run = foldedRun(text, from: start, to: position)
        var elements = run.words.map { TermElement.literal($0.literal) }
        if current == "*" {
            if let last = run.words.last?.literal {
                if last.closesSpaceless {
                    report(
                        .starInSpaceless,
                        "“*” needs a script that writes spaces between words.",
                        hint: "Write the endings out as a choice, or leave “*” away: without "
                            + "spaces, a word is found with anything behind it.", here)
                }
                elements[elements.count - 1] = .stem(last)
            }
            position += 1
        }
        let isOptional = current == "?"
        if isOptional { position += 1 }
        if isOptional, elements.count > 1 {
            let parts = zip(run.words, elements).map { TermPart(joint: $0.joint, element: $1) }
            builder.append(.choice([TermSequence(parts: parts)]), isOptional: true)
        } else {
            for (word, element) in zip(run.words, elements) {
                builder.join(word.joint)
                builder.append(element, isOptional: isOptional)
            }
        }
        if run.endsInSpace { builder.join(.space) }
    }

    private mutating func foldedRun(_ text: String, from start: Int, to end: Int) -> FoldedRun {
        let run = FoldedRun(text, folding: folding)
        if run.words.isEmpty {
            report(
                .nothingToLookFor, "This holds no letters or digits, so it cannot be found.",
                hint: "Marks between words are read as a space: write a space.",
                offset(at: start)..<offset(at: end))
        }
        return run
    }
}
