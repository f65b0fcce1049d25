internal import Foundation
internal import Heed

/// How often phrases stand in texts, as a table for people.
struct PhrasePage {
    let text: String

    /// Longer pieces that are shown of one phrase.
    private static let shownPieces = 3
    /// The column at which phrases begin.
    private static let indent = String(repeating: " ", count: 21)

    /// - Parameters:
    ///   - most: how many phrases are shown.
    ///   - includesAbsent: whether phrases that stand in no text are shown, too.
    init(
        _ phrases: [CountedPhrase], texts: Int, most: Int, includesAbsent: Bool, columns: Int
    ) {
        let present = phrases.filter { $0.texts > 0 }
        let shown = (includesAbsent ? phrases : present).prefix(most)
        var lines = [
            "\(Self.grouped(texts)) text\(texts == 1 ? "" : "s"); of \(Self.grouped(phrases.count)) "
                + "phrases \(Self.grouped(present.count)) stand in one of them or more", "",
            "per 1,000    texts    phrase",
        ]
        for phrase in shown {
            lines += Self.lines(of: phrase, texts: texts).map { fitted($0, to: columns) }
        }
        let left = (includesAbsent ? phrases.count : present.count) - shown.count
        if left > 0 { lines.append("… and \(Self.grouped(left)) more; --most shows more of them") }
        text = (shown.isEmpty ? lines.prefix(1) : lines[...]).joined(separator: "\n")
    }

    private static func lines(of phrase: CountedPhrase, texts: Int) -> [String] {
        let share = String(format: "%.2f", Double(phrase.texts) * 1_000 / Double(max(1, texts)))
        var lines = [
            right(share, 9) + right(grouped(phrase.texts), 9) + "   " + phrase.phrase,
            indent + "\(phrase.rule) (\(phrase.language))",
        ]
        lines += phrase.pieces(most: shownPieces).map { piece in
            indent + right(grouped(piece.count), 5) + " × \(piece.text)"
        }
        if let hint = phrase.longerWord {
            let before = hint.before.map {
                "«\($0.text)» before it (\($0.count) of \(hint.places))"
            }
            let after = hint.after.map { "«\($0.text)» behind it (\($0.count) of \(hint.places))" }
            let places = [before, after].compactMap(\.self).joined(separator: ", ")
            lines.append(indent + "nearly always \(places)")
            lines.append(
                indent + "another word? not_inside = { \(phrase.language) = { \"\(hint.word)\" } }")
        }
        return lines
    }

    private static func right(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.count)) + text
    }

    /// A number with commas between thousands.
    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var end = digits.endIndex
        while let comma = digits.index(end, offsetBy: -3, limitedBy: digits.startIndex),
            comma > digits.startIndex
        {
            digits.insert(",", at: comma)
            end = comma
        }
        return digits
    }
}
