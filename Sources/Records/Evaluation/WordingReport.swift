public import Heed

extension Wording {
    /// The wording as a file below wording/, with what it is worth in its comments.
    ///
    /// - Parameter figures: see ``WordingFit``.
    public func fileText(_ ranking: Ranking?) -> String {
        var lines = [
            "-- How texts are worded in which people are controlled, and how others are. Made by",
            "-- `heed rules wording`; whoever edits it by hand loses the edit when it is made again.",
        ]
        if let area = ranking?.areaUnderCurve {
            lines.append(
                "-- On texts that it was not learnt from: area under the curve \(area.thousandths)."
            )
        }
        lines += [
            "wording {"
        ]
        if !also.isEmpty {
            let names = also.map { "\"\($0)\"" }.joined(separator: ", ")
            lines.append("  also = { \(names) },")
        }
        lines += [
            "  learnt_from = \"\(learntFrom)\",", "  constant = \(constant),",
        ]
        lines += Self.lines(of: pieces, in: "pieces")
        if !words.isEmpty { lines += Self.lines(of: words, in: "words") }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func lines(of rows: [WordingPieces], in field: String) -> [String] {
        var lines = ["  \(field) = {"]
        for row in rows {
            var line = ""
            for piece in row.each {
                if !line.isEmpty, line.unicodeScalars.count + piece.count >= lineLength {
                    lines.append("    { weight = \(row.weight), of = \"\(line)\" },")
                    line = ""
                }
                line += line.isEmpty ? String(piece) : "|\(String(piece))"
            }
            lines.append("    { weight = \(row.weight), of = \"\(line)\" },")
        }
        return lines + ["  },"]
    }

    /// Characters of pieces in a line.
    private static let lineLength = 100
}
