extension Diagnostic: CustomStringConvertible {
    /// The diagnostic as people read it in a terminal: code and sentence, place, the line with
    /// a caret under the marked words, hint. Control characters are made visible.
    public var description: String { rendered() }

    /// - Parameter paint: puts colour around a part; the default leaves it plain.
    package func rendered(paint: (String, Part) -> String = { text, _ in text }) -> String {
        var out = paint("\(severity.rawValue)[\(code)]", severity == .error ? .error : .warning)
        out += ": \(visible(message))\n"
        let lineNumber = position.map { String($0.line) } ?? ""
        let margin = String(repeating: " ", count: lineNumber.count)
        if let file {
            let place = position.map { ":\($0.line):\($0.column)" } ?? ""
            out += "\(margin)\(paint("-->", .frame)) \(visible(file))\(place)\n"
        }
        if let position, let line {
            let cut = LineCut(line, column: position.column, length: length)
            let caret = String(repeating: "^", count: max(1, displayWidth(cut.marked)))
            let indent = String(repeating: " ", count: displayWidth(cut.before))
            out += "\(margin) \(paint("|", .frame))\n"
            out += "\(paint("\(lineNumber) |", .frame)) \(cut.before)\(cut.marked)\(cut.after)\n"
            out += "\(margin) \(paint("|", .frame)) \(indent)\(paint(caret, .error))\n"
        }
        if let hint { out += "\(margin) \(paint("=", .frame)) hint: \(visible(hint))\n" }
        if let note { out += "\(margin) \(paint("=", .frame)) note: \(visible(note))\n" }
        out += "\(margin) \(paint("=", .frame)) more: heed explain \(code)\n"
        return out
    }

    /// The parts of a rendered diagnostic that may carry colour.
    package enum Part: Sendable {
        case error, warning, frame
    }
}

/// The part of a line around its marked words that fits a terminal, with nothing in it that
/// could steer one.
private struct LineCut {
    var before: String
    var marked: String
    var after: String

    /// Characters that are shown on each side of the marked words, at most.
    private static let reach = 60
    /// Marked characters that are shown, at most.
    private static let longest = 90

    init(_ line: String, column: Int, length: Int) {
        let head = line.prefix(column - 1)
        let rest = line.dropFirst(column - 1)
        let tail = rest.dropFirst(length)
        before =
            head.count > Self.reach
            ? "…" + visible(String(head.suffix(Self.reach))) : visible(String(head))
        marked = visible(String(rest.prefix(min(length, Self.longest))))
        after = visible(String(tail.prefix(Self.reach)))
        if length > Self.longest, rest.count > Self.longest {
            after = "…"
        } else if tail.count > Self.reach {
            after += "…"
        }
    }
}

/// A text in which nothing can steer a terminal: control characters, bidirectional controls and
/// other invisible format characters stand as `\u{…}`; a tab becomes one space. Of marks and
/// joiners that follow each other, the first dozen is shown: a hundred marks on one letter would
/// run over the lines around it.
package func visible(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case _ where scalar == "\t":
            out.append(" ")
        // Khmer, Burmese and emoji need the joiners, and Thai the zero-width space, to look right.
        case .format where scalar.value >= 0x200B && scalar.value <= 0x200D,
            .nonspacingMark, .enclosingMark:
            marks += 1
            if marks <= mostMarks { out.append(scalar) }
            continue
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
            out.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
        default:
            out.append(scalar)
        }
        marks = 0
    }
    return String(out)
}

/// More marks than any writing puts on one letter.
private let mostMarks = 12

/// How many columns of a terminal a text takes: marks none, East Asian wide characters and
/// emoji two, everything else one (UAX #11, in the usual approximation of `wcwidth`).
package func displayWidth(_ text: String) -> Int {
    var width = 0
    for character in text {
        guard let first = character.unicodeScalars.first else { continue }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: continue
        default: width += isWide(first) ? 2 : 1
        }
        // Grapheme clusters of Thai and Lao join a following vowel that takes its own column.
        for scalar in character.unicodeScalars.dropFirst() {
            if scalar.value == 0x0E33 || scalar.value == 0x0EB3 { width += 1 }
            if scalar.properties.generalCategory == .spacingMark, scalar.value > 0x0EFF {
                width += 1
            }
        }
    }
    return width
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD:
        return true
    default:
        return scalar.properties.isEmojiPresentation
    }
}

/// As much of a text as fits so many columns, with a sign where something was cut; nothing in it
/// can steer a terminal.
package func fitted(_ text: String, to columns: Int) -> String {
    let plain = visible(text)
    guard displayWidth(plain) > columns else { return plain }
    var kept = ""
    var used = 1
    for character in plain {
        used += displayWidth(String(character))
        if used > columns { break }
        kept.append(character)
    }
    return kept + "…"
}
