/// How texts of one language are worded in which people are controlled, and how other texts are:
/// pieces of 2 to 5 characters and rows of up to three words, each with what it says for or against.
///
/// The pieces, the words and their weights were learnt from labelled texts by `heed rules wording`: a logistic
/// regression, whose log odds the weights add up to.
public struct Wording: Sendable, Hashable, Codable {
    /// BCP 47 tag of the texts it is for.
    public var language: String
    /// Tags of languages that are much the same, whose texts it is for as well.
    public var also: [String]
    /// Which texts it was learnt from, in words.
    public var learntFrom: String
    /// What every text has that is long enough, in tenths of log odds.
    public var constant: Int
    /// Pieces of one weight each, heaviest first.
    public var pieces: [WordingPieces]
    /// Words, alone or in a row, of one weight each, heaviest first. An ideograph
    /// and a Hangul syllable are words by themselves.
    public var words: [WordingPieces]
    /// The file, as the loader was given it.
    public var file: String

    /// All languages whose texts it is for.
    public var languages: [String] { [language] + also }

    /// How much of its weight each of so many known pieces, or words, says: the more there are, the
    /// less.
    package static func share(of count: Int, fewest: Int) -> Double {
        1 / Double(max(count, fewest)).squareRoot()
    }

    /// How much of the constant a text with so many known pieces has.
    package static func certainty(pieces: Int) -> Double {
        min(1, (Double(pieces) / Double(fewestPieces)).squareRoot())
    }

    /// How many characters (Unicode scalars) a piece has.
    public static let lengths = 2...5
    /// A text with fewer known pieces is too short to say much, for control or against it: its points
    /// are those that it would have by its pieces alone, times the root of its share of so many.
    public static let fewestPieces = 150
    /// How many words a row has at most.
    public static let mostWords = 3
    /// The same for words: with fewer known ones, each says no more than if there were so many.
    public static let fewestWords = 30
    /// A longer text (in letters) is no message: what was learnt from messages says nothing of it.
    public static let mostLetters = 20_000
    /// So much weight is one log odd.
    public static let weightOfOne = 32
    /// So many points are one log odd.
    public static let pointsOfOne = 10

    /// Makes a wording out of what its file says.
    public init(
        language: String, also: [String] = [], learntFrom: String, constant: Int,
        pieces: [WordingPieces], words: [WordingPieces] = [], file: String
    ) {
        self.language = language
        self.also = also
        self.learntFrom = learntFrom
        self.constant = constant
        self.pieces = pieces
        self.words = words
        self.file = file
    }
}

/// Pieces of texts, or words, that weigh the same.
public struct WordingPieces: Sendable, Hashable, Codable {
    /// −127 … 127, above 0 for what stands in texts in which people are controlled.
    public var weight: Int
    /// Letters, `0` for a number and blanks for what stands between, with `|` between two pieces.
    /// Words have no blanks at their ends.
    public var of: String

    /// Makes a row of pieces.
    public init(weight: Int, of: String) {
        self.weight = weight
        self.of = of
    }

    /// The pieces one by one. A piece may begin with a mark, which with the `|` before it would be one
    /// character: they are told apart by scalars.
    package var each: [Substring.UnicodeScalarView] {
        of.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
    }
}
