/// What keeps a phrase from being understood, in words for its author.
package struct TermProblem: Error, Sendable, Equatable {
    package let code: Code
    package let message: String
    /// How to mend it, where that can be said.
    package let hint: String?
    /// Where: UTF-8 byte offsets in the phrase as it was written.
    package let range: Range<Int>

    /// The kind of problem. Open, so that a new kind breaks nobody.
    package struct Code: Sendable, Hashable, CustomStringConvertible {
        package let description: String

        package static let unclosedGroup = Code(description: "unclosedGroup")
        package static let unclosedSlot = Code(description: "unclosedSlot")
        package static let emptyAlternative = Code(description: "emptyAlternative")
        package static let nothingToLookFor = Code(description: "nothingToLookFor")
        package static let needsPlainWord = Code(description: "needsPlainWord")
        package static let unknownSlot = Code(description: "unknownSlot")
        package static let badSlot = Code(description: "badSlot")
        package static let starInSpaceless = Code(description: "starInSpaceless")
        package static let gapAtEdge = Code(description: "gapAtEdge")
        package static let doubleGap = Code(description: "doubleGap")
        package static let tooManyGaps = Code(description: "tooManyGaps")
        package static let tooManyAlternatives = Code(description: "tooManyAlternatives")
        package static let tooDeep = Code(description: "tooDeep")
        package static let tooLong = Code(description: "tooLong")
        package static let strayCharacter = Code(description: "strayCharacter")
        package static let optionalOnly = Code(description: "optionalOnly")
    }
}

/// Everything that is wrong with one phrase, in the order of its places.
package struct TermProblems: Error, Sendable, Equatable {
    package let all: [TermProblem]
}
