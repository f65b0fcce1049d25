/// What keeps a phrase from being understood, in words for its author.
package struct TermProblem: Error, Sendable, Equatable {
    /// Which mistake it is, for programs and tests.
    package let code: Code
    /// The mistake in one sentence for the author, without its place.
    package let message: String
    /// How to mend it, where that can be said.
    package let hint: String?
    /// Where: UTF-8 byte offsets in the phrase as it was written.
    package let range: Range<Int>

    /// The kind of problem. Open, so that a new kind breaks nobody.
    package struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The word of the kind, as the constants below are called.
        package let description: String

        /// `(` without its `)`.
        package static let unclosedGroup = Code(description: "unclosedGroup")
        /// `{` without its `}`.
        package static let unclosedSlot = Code(description: "unclosedSlot")
        /// A choice with nothing on one side of a `|`.
        package static let emptyAlternative = Code(description: "emptyAlternative")
        /// An empty phrase, or a stretch of it without any letter or digit.
        package static let nothingToLookFor = Code(description: "nothingToLookFor")
        /// A phrase of slots, gaps and optional words alone, which no scanner can look for.
        package static let needsPlainWord = Code(description: "needsPlainWord")
        /// A slot whose name the grammar does not have.
        package static let unknownSlot = Code(description: "unknownSlot")
        /// A known slot with an argument, comparison or unit that it does not take.
        package static let badSlot = Code(description: "badSlot")
        /// `<` without its `>`.
        package static let unclosedListName = Code(description: "unclosedListName")
        /// A word list that is not there, or not in the phrase's language.
        package static let unknownList = Code(description: "unknownList")
        /// A word list named in a word list.
        package static let listInList = Code(description: "listInList")
        /// `*` behind a word of a script that writes no spaces, where no word has an end to see.
        package static let starInSpaceless = Code(description: "starInSpaceless")
        /// `...` at the beginning or the end of a phrase or of a choice.
        package static let gapAtEdge = Code(description: "gapAtEdge")
        /// Two `...` with nothing between them.
        package static let doubleGap = Code(description: "doubleGap")
        /// More than 8 gaps in one phrase.
        package static let tooManyGaps = Code(description: "tooManyGaps")
        /// A group of more than 256 choices.
        package static let tooManyAlternatives = Code(description: "tooManyAlternatives")
        /// Groups inside each other more than 16 deep.
        package static let tooDeep = Code(description: "tooDeep")
        /// A phrase or list of more than 4,096 bytes of UTF-8, or a phrase of more than 16,384
        /// with the lists that it names.
        package static let tooLong = Code(description: "tooLong")
        /// A sign of the phrase language where it means nothing.
        package static let strayCharacter = Code(description: "strayCharacter")
        /// A group or phrase of which every part may be missing.
        package static let optionalOnly = Code(description: "optionalOnly")
    }
}

/// Everything that is wrong with one phrase, in the order of its places.
package struct TermProblems: Error, Sendable, Equatable {
    /// At least one problem, ordered by where each begins.
    package let all: [TermProblem]
}
