internal import TextForms

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
    /// name that comes back. A caller who says that it is a conversation is believed.
    init?(_ decoded: DecodedText, isConversation: Bool) {
        var turns: [Turn] = []
        var counts: [String: Int] = [:]
        var written = 0
        for line in Self.lines(of: decoded.bytes) {
            written += 1
            guard let colon = Self.colon(in: decoded.bytes, line) else { continue }
            let name = String(
                decoding: decoded.bytes[line.lowerBound..<colon.lowerBound], as: UTF8.self)
            let speaker = String(name.drop(while: \.isWhitespace))
            guard !speaker.isEmpty, speaker.count <= Self.longestSpeaker,
                !speaker.hasSuffix("http"), !speaker.hasSuffix("https")
            else { continue }
            let start = decoded.sourceOffset(of: colon.upperBound)
            turns.append(
                Turn(speaker: speaker, words: start..<decoded.sourceOffset(of: line.upperBound)))
            counts[speaker, default: 0] += 1
        }
        let looksLikeOne =
            turns.count >= Self.fewestTurns && counts.count >= 2
            && counts.values.contains { $0 >= 2 } && turns.count * 2 > written
        guard looksLikeOne || isConversation && !turns.isEmpty else { return nil }
        self.turns = turns
    }

    /// The lines that are not blank, without their ends.
    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
            if bytes[start..<end].contains(where: { $0 > 0x20 }) { lines.append(start..<end) }
            start = end + 1
        }
        return lines
    }

    /// The first colon of a line, `:` or `：`.
    private static func colon(in bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        for index in line {
            if bytes[index] == UInt8(ascii: ":") { return index..<index + 1 }
            if bytes[index...].starts(with: [0xEF, 0xBC, 0x9A]) { return index..<index + 3 }
        }
        return nil
    }

    /// The turn, from 1, that holds a byte of the input.
    func number(at offset: Int) -> Int? {
        let next = turns.partitionPoint { $0.words.lowerBound > offset }
        return next > 0 ? next : nil
    }
}
