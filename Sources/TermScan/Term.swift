/// One phrase of a rule, read from the phrase language.
///
/// - words and spaces: `keep your passport`. A space stands for one separator of the matching
///   form, or for nothing where a script without spaces allows it to be absent.
/// - `(a|b c|d)` is a choice. Things written without a space between them touch: `(un)?paid`.
/// - `?` after a word, group or slot makes it optional. It belongs to everything back to the
///   last space or sign, so in `colou?r` the whole of `colou` is optional, and a run of Thai is
///   one word. A missing part takes one of the two spaces around it, or a gap beside it, along.
/// - `...` is a gap inside one sentence, of at most ``widestGap`` character clusters; spaces
///   around it mean nothing.
/// - `word*` is the word with any ending of at most ``longestEnding`` bytes.
/// - `{name}`, `{name:argument}`, `{name<18}`, `{name>60/week}` are slots.
/// - `<name>` is a choice of the phrases of a ``WordLists`` list.
/// - `\` takes the next character as it is.
package struct Term: Sendable, Equatable {
    /// The phrase as its author wrote it.
    package let source: String
    /// UTF-8 bytes of the phrase and of the lists that it names.
    package let written: Int
    /// The names of these lists, in the order in which they are written.
    package let listNames: [String]
    /// The phrase as the scanner follows it: parts, each with its joint to the one before.
    package let sequence: TermSequence
    /// The words by which a scanner finds the places worth a closer look.
    package let anchor: TermAnchor

    /// How many character clusters (spaces included) a gap may hold.
    package static let widestGap = 40
    /// How many bytes of the matching form `*` may stand for.
    package static let longestEnding = 64

    /// Every word of the term as folded bytes, in the order in which they are written.
    package var literals: [[UInt8]] { sequence.literals.map(\.bytes) }

    /// Every word of the parts that must stand, as folded bytes.
    package var requiredLiterals: [[UInt8]] {
        TermSequence(parts: sequence.parts.filter { !$0.isOptional }).literals.map(\.bytes)
    }

    /// Whether the term names a list, so that another language would make another term of it.
    package var namesList: Bool { !listNames.isEmpty }

    /// Every slot of the term, in the order in which they are written.
    package var slots: [TermSlot] { sequence.slots }
}

/// Things that follow each other.
package struct TermSequence: Sendable, Hashable {
    /// The parts in the order of writing; at least one in whatever the parser lets through.
    package var parts: [TermPart]
}

/// One thing in a sequence, and how it is joined to the one before it.
///
/// Where optional parts are missing, the strongest of the joints between two present parts
/// counts. The joint of the first present part of a sequence counts for nothing.
package struct TermPart: Sendable, Hashable {
    /// What lies between this part and the one before it in the text.
    package var joint: TermJoint
    /// What must stand in the text here.
    package var element: TermElement
    /// Whether the part may be missing (`?`); its joint is then kept for the next.
    package var isOptional = false
}

/// What lies between two neighbouring parts, the weakest first.
package enum TermJoint: Int, Sendable, Comparable, BitwiseCopyable {
    case adjacent, space, gap

    /// The weaker joint is less, so that the strongest of several is their maximum.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One thing that a phrase looks for at a place.
package enum TermElement: Sendable, Hashable {
    case literal(TermLiteral)
    /// A beginning of a word, then anything to the end of that word.
    case stem(TermLiteral)
    case choice([TermSequence])
    case slot(TermSlot)
}

/// Folded words, as they stand in a matching form.
package struct TermLiteral: Sendable, Hashable {
    /// The words in UTF-8 after ``matchingForm(_:)``: small letters, single spaces, no marks that
    /// are stripped; not empty.
    package let bytes: [UInt8]
    /// Whether a space before it may be absent, whatever stands there.
    package let opensSpaceless: Bool
    /// Whether a space after it may be absent, whatever stands there.
    package let closesSpaceless: Bool
}

extension TermSequence {
    var literals: [TermLiteral] {
        parts.flatMap { part -> [TermLiteral] in
            switch part.element {
            case .literal(let literal), .stem(let literal): [literal]
            case .choice(let alternatives): alternatives.flatMap(\.literals)
            case .slot: []
            }
        }
    }

    var slots: [TermSlot] {
        parts.flatMap { part -> [TermSlot] in
            switch part.element {
            case .literal, .stem: []
            case .choice(let alternatives): alternatives.flatMap(\.slots)
            case .slot(let slot): [slot]
            }
        }
    }
}
