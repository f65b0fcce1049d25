import Heed

/// Whether a message twice as long takes twice as long, from a line to a megabyte.
struct LengthsSubject {
    let rules: Ruleset

    /// In bytes; each is twice the one before.
    static let lengths = (0...15).map { 40 << $0 }
    /// At least so much text is read for each length, so that its time can be measured.
    static let leastBytes = 300_000

    func run() throws {
        let corpus = try Corpus()
        let text = Array(corpus.messages.map(\.content).joined(separator: [0x0A]))
        var whole: [UInt8] = []
        while whole.count < (Self.lengths.last ?? 0) + 4 { whole += text }
        let messages = Self.lengths.map { Self.pieces(of: whole, bytes: $0) }
        var screener = try Screener(rules)
        var times = Array(repeating: [Double](), count: messages.count)
        for _ in 0..<runs {
            for (number, pieces) in messages.enumerated() {
                let time = processorTime { for piece in pieces { _ = screener.assess(piece) } }
                times[number].append(time / Double(pieces.count))
            }
        }
        print("lengths: \(corpus.origin), cut in pieces")
        var last: Double?
        for (length, time) in zip(Self.lengths, times.map(median)) {
            let ratio = last.map { column(time / $0, decimals: 2, width: 7) + " times" } ?? ""
            print(
                "  \(column(Double(length), decimals: 0, width: 9)) bytes"
                    + "\(column(time * 1_000_000, decimals: 1, width: 13)) µs\(ratio)")
            last = time
        }
    }

    /// Messages of so many bytes, or up to three more where a character would be cut.
    private static func pieces(of text: [UInt8], bytes length: Int) -> [Message] {
        var pieces: [Message] = []
        var start = 0
        while start + length < text.count, pieces.count * length < leastBytes {
            var end = start + length
            while text[end] & 0xC0 == 0x80 { end += 1 }
            pieces.append(Message(content: Array(text[start..<end])))
            start = end
        }
        return pieces
    }
}
