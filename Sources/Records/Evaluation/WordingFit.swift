public import Heed

/// Learns a ``Wording`` from labelled texts of one language: a logistic regression over the pieces
/// of 2 to 5 characters and the rows of up to three words that stand in them.
///
/// Risky and ordinary texts weigh the same in sum, however many there are of each.
public struct WordingFit: Sendable {
    /// The language of the texts.
    public let language: String
    /// Languages so near to it that their texts are taken as well.
    private let kindred: Set<String>
    /// How many pieces and rows of words are kept: those that move the texts most.
    private let most: Int

    fileprivate struct Text: Sendable {
        let id: String
        let letters: [UInt32]
        let isRisky: Bool
        /// Whether its words may become pieces.
        let isLearnt: Bool
    }

    private var texts: [Text] = []

    /// - Parameters:
    ///   - kindred: languages so near to it that their texts are taken as well, such as Malay and
    ///     Indonesian.
    ///   - most: of its pieces so many are kept.
    public init(language: String, kindred: Set<String> = [], most: Int) {
        self.language = language
        self.kindred = kindred
        self.most = most
    }

    /// Takes a text, where it is of the language.
    public mutating func add(_ text: LabelledText, with screener: inout Screener) {
        let own = text.plainLanguage
        guard own == language || kindred.contains(own) else { return }
        texts.append(
            Text(
                id: text.message.id, letters: screener.letters(of: text.message),
                isRisky: text.isRisky, isLearnt: true))
    }

    /// Takes a text that nobody labelled and that is held to be ordinary: none of its words becomes
    /// a piece that other texts do not have.
    public mutating func addOrdinary(_ message: Message, with screener: inout Screener) {
        texts.append(
            Text(
                id: message.id, letters: screener.letters(of: message), isRisky: false,
                isLearnt: false))
    }

    /// What the texts say, and what that is worth on texts that it was not learnt from.
    public func outcome(crossValidated: Bool) -> (wording: Wording, ranking: Ranking) {
        // The order of texts is the order of sums, and so of the last bits.
        let texts = texts.sorted { ($0.id, $0.letters.count) < ($1.id, $1.letters.count) }
        var ranking = Ranking()
        for fold in 0..<(crossValidated ? Folds.count : 0) {
            let model = WordingModel(
                texts.filter { Folds.fold(of: $0.id) != fold || !$0.isLearnt }.map(\.known),
                most: most)
            for text in texts where Folds.fold(of: text.id) == fold && text.isLearnt {
                ranking.add(model.logOdds(of: text.letters), isRisky: text.isRisky)
            }
        }
        let model = WordingModel(texts.map(\.known), most: most)
        let learnt = texts.filter(\.isLearnt)
        let risky = learnt.count(where: \.isRisky)
        var words = "\(risky) risky and \(learnt.count - risky) ordinary texts"
        if learnt.count < texts.count {
            words += ", and \(texts.count - learnt.count) that nobody labelled"
        }
        return (model.wording(of: language, also: kindred.sorted(), learntFrom: words), ranking)
    }
}

extension WordingFit.Text {
    fileprivate var known: WordingModel.Text {
        (letters: letters, isRisky: isRisky, isLearnt: isLearnt)
    }
}

extension LabelledText {
    /// The language without script or country; Tagalog is Filipino.
    var plainLanguage: String {
        let tag = String(language.prefix { $0 != "-" })
        return tag == "tl" ? "fil" : tag
    }
}
