/// The turns of a conversation written as `speaker: text` lines.
struct Turns: Sendable {
    struct Turn: Sendable {
        let speaker: String
        /// Bytes of the original input that the turn's words take, without the speaker.
        let words: Range<Int>
    }

    let turns: [Turn]

    /// Longer than any name people use; keeps sentences with a colon from being speakers.
    private static let longestSpeaker = 24

    /// Whether a text has colons enough for a conversation; most texts are told apart by this.
    ///
    /// - Parameter bytes: valid UTF-8.
    static func mayStand(in bytes: [UInt8]) -> Bool {
        var colons = 0
        for byte in bytes where byte == UInt8(ascii: ":") || byte == 0xEF {
            colons += 1
            if colons == fewestTurns { return true }
        }
        return false
    }

    private static let fewestTurns = 3

    /// Reads the turns, if the text is a conversation: at least three turns by at least two
    /// speakers of whom one speaks again. An advert's `Salary: …` and `Place: …` lines have no
    /// name that comes back.
    ///
    /// - Parameter lines: the text of each line with the input bytes it takes.
    init?(lines: [(text: String, bytes: Range<Int>)]) {
        var turns: [Turn] = []
        var counts: [String: Int] = [:]
        var written = 0
        for line in lines where !line.text.allSatisfy(\.isWhitespace) {
            written += 1
            guard let colon = line.text.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
                continue
            }
            let speaker = String(line.text[..<colon].drop(while: \.isWhitespace))
            guard !speaker.isEmpty, speaker.count <= Self.longestSpeaker,
                !speaker.hasSuffix("http"), !speaker.hasSuffix("https")
            else { continue }
            let skipped = line.text[...colon].utf8.count
            turns.append(
                Turn(
                    speaker: speaker,
                    words: min(
                        line.bytes.lowerBound + skipped, line.bytes.upperBound)..<line.bytes
                        .upperBound))
            counts[speaker, default: 0] += 1
        }
        guard turns.count >= Self.fewestTurns, counts.count >= 2, counts.values.contains(where: { $0 >= 2 }),
            turns.count * 2 > written
        else { return nil }
        self.turns = turns
    }

    /// The turn, from 1, that holds a byte of the input.
    func number(at offset: Int) -> Int? {
        var found: Int?
        for (index, turn) in turns.enumerated() where turn.words.lowerBound <= offset {
            found = index + 1
        }
        return found
    }
}
