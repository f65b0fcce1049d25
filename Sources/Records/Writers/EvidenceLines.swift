internal import Heed

/// The lines of a message that hold evidence, cut around it, with carets under the exact words.
struct EvidenceLines {
    /// A piece of one line.
    struct Excerpt {
        /// The line of the message, from 1.
        var line: Int
        var turn: Int?
        /// Runs of text; nothing in them can steer a terminal.
        var runs: [(text: String, isMarked: Bool)]
        /// Blanks and carets, aligned with the runs.
        var carets: String
    }

    private let content: [UInt8]
    private let width: Int
    private let redacts: Bool

    /// Bytes that are looked at on each side of evidence; more never fits on a line.
    private static let reach = 600
    /// Evidence within so many bytes of other evidence shares its excerpt.
    private static let neighbourhood = 180
    /// The most bytes of one piece of evidence that are shown.
    private static let longest = 1_200

    /// - Parameters:
    ///   - content: the message as it was read.
    ///   - width: columns that the text may take.
    init(_ content: [UInt8], width: Int, redacts: Bool) {
        self.content = content
        self.width = max(20, width)
        self.redacts = redacts
    }

    /// One excerpt for each line, or for each part of a long line, in order of place.
    func excerpts(of evidence: [Evidence]) -> [Excerpt] {
        var excerpts: [Excerpt] = []
        var group: [Evidence] = []
        for place in evidence.sorted(by: { ($0.offset, $0.length) < ($1.offset, $1.length) }) {
            if let last = group.last,
                last.line != place.line
                    || place.offset > last.offset + last.length
                        + Self.neighbourhood
            {
                excerpts.append(excerpt(group))
                group = []
            }
            group.append(place)
        }
        if !group.isEmpty { excerpts.append(excerpt(group)) }
        return excerpts
    }

    private func excerpt(_ group: [Evidence]) -> Excerpt {
        let isInPlace = group.allSatisfy(standsInContent)
        var cells = isInPlace ? cells(around: group) : quoted(group)
        if redacts {
            for (place, isCovered) in Redaction.mask(cells.map(\.character)).enumerated()
            where isCovered {
                cells[place].text = String(repeating: Redaction.cover, count: cells[place].width)
            }
        }
        return cut(cells, line: group[0].line, turn: group[0].turn)
    }

    // MARK: Cells

    /// One character as it will be shown.
    private struct Cell {
        let character: Character
        var text: String
        let width: Int
        let isMarked: Bool

        init(_ character: Character, isMarked: Bool) {
            self.character = character
            self.isMarked = isMarked
            // A hundred marks on one letter would run over the lines around it.
            let calm = String(String.UnicodeScalarView(character.unicodeScalars.prefix(12)))
            text = character.isNewline ? "↵" : visible(calm)
            width = displayWidth(text)
        }
    }

    /// Whether the bytes at the place are the words: not so where the message's encoding is
    /// another than UTF-8.
    private func standsInContent(_ evidence: Evidence) -> Bool {
        let end = evidence.offset + evidence.length
        guard evidence.offset >= 0, evidence.length >= 0, end <= content.count else { return false }
        return String(decoding: content[evidence.offset..<end], as: UTF8.self) == evidence.quote
    }

    private func quoted(_ group: [Evidence]) -> [Cell] {
        var cells: [Cell] = []
        for evidence in group {
            if !cells.isEmpty { cells += " … ".map { Cell($0, isMarked: false) } }
            cells += evidence.quote.prefix(Self.longest / 3).map { Cell($0, isMarked: true) }
        }
        return cells
    }

    private func cells(around group: [Evidence]) -> [Cell] {
        let first = group[0].offset
        let last = group.map { min($0.offset + $0.length, $0.offset + Self.longest) }.max() ?? first
        var start = first
        while start > 0, first - start < Self.reach, content[start - 1] != 0x0A { start -= 1 }
        var end = last
        while end < content.count, end - last < Self.reach, content[end] != 0x0A { end += 1 }
        while start < first, content[start] & 0xC0 == 0x80 { start += 1 }
        while end > last, end < content.count, content[end] & 0xC0 == 0x80 { end -= 1 }
        if end > last, content[end - 1] == 0x0D { end -= 1 }

        var cells: [Cell] = []
        func append(_ range: Range<Int>, isMarked: Bool) {
            let text = String(decoding: content[range], as: UTF8.self)
            cells += text.map { Cell($0, isMarked: isMarked) }
        }
        var position = start
        for evidence in group {
            let from = max(position, evidence.offset)
            let to = min(evidence.offset + evidence.length, last)
            guard to > from else { continue }
            append(position..<from, isMarked: false)
            append(from..<to, isMarked: true)
            position = to
        }
        append(position..<end, isMarked: false)
        return cells
    }

    // MARK: Cutting

    private func cut(_ cells: [Cell], line: Int, turn: Int?) -> Excerpt {
        let window = window(cells)
        var runs: [(text: String, isMarked: Bool)] = []
        var carets = ""
        func append(_ text: String, _ width: Int, isMarked: Bool) {
            if let last = runs.indices.last, runs[last].isMarked == isMarked {
                runs[last].text += text
            } else {
                runs.append((text, isMarked))
            }
            carets += String(repeating: isMarked ? "^" : " ", count: width)
        }
        if window.lowerBound > 0 { append("…", 1, isMarked: false) }
        for cell in cells[window] { append(cell.text, cell.width, isMarked: cell.isMarked) }
        if window.upperBound < cells.count { append("…", 1, isMarked: false) }
        while carets.last == " " { carets.removeLast() }
        return Excerpt(
            line: line, turn: turn, runs: runs, carets: carets.isEmpty ? "^" : carets)
    }

    /// The cells that fit: all, or those around the evidence with as much on either side.
    private func window(_ cells: [Cell]) -> Range<Int> {
        let all = cells.indices
        if cells.reduce(0, { $0 + $1.width }) <= width { return all }
        var start = cells.firstIndex(where: \.isMarked) ?? 0
        var end = start
        var room = width - 2
        let lastMarked = cells.lastIndex(where: \.isMarked) ?? 0
        while end <= lastMarked, end < all.upperBound, cells[end].width <= room {
            room -= cells[end].width
            end += 1
        }
        var grew = true
        while grew {
            grew = false
            if start > 0, cells[start - 1].width <= room {
                start -= 1
                room -= cells[start].width
                grew = true
            }
            if end < all.upperBound, cells[end].width <= room {
                room -= cells[end].width
                end += 1
                grew = true
            }
        }
        return start..<end
    }
}
