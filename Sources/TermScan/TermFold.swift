package import TextForms

/// Turns plain text into the form in which words are compared.
package typealias Folding = (String) -> TextForm

/// A run of plain words after folding.
struct FoldedRun {
    /// The words; a joint stands before each, and that of the first tells of a separator that
    /// folding left in front.
    var words: [(joint: TermJoint, literal: TermLiteral)] = []
    /// Whether folding left a separator at the end.
    var endsInSpace = false

    /// Folds a whole run at once, because folding looks at neighbours: it joins spaced-out
    /// letters and drops spaces between letters of scripts that have none. The run is then cut
    /// only at spaces that a text may lack, so that all other spaces are bytes like any other.
    init(_ text: String, folding: Folding) {
        let form = folding(text)
        let isSeparator = { (byte: UInt8) in byte == separator || byte == sentenceEnd }
        guard let first = form.bytes.firstIndex(where: { !isSeparator($0) }),
            let last = form.bytes.lastIndex(where: { !isSeparator($0) })
        else { return }
        endsInSpace = last + 1 < form.bytes.count
        var joint: TermJoint = first > 0 ? .space : .adjacent
        var start = first
        for position in first...last + 1 {
            let isEnd = position == last + 1
            let isSoftSpace =
                !isEnd && form.bytes[position] == separator
                && (form.boundaries[position].contains(.spaceless)
                    || form.boundaries[position + 1].contains(.spaceless))
            guard isEnd || isSoftSpace else { continue }
            let literal = TermLiteral(
                bytes: Array(form.bytes[start..<position]),
                opensSpaceless: form.boundaries[start].contains(.spaceless),
                closesSpaceless: form.boundaries[position].contains(.spaceless))
            words.append((joint, literal))
            joint = .space
            start = position + 1
        }
    }
}

/// What folding writes between words.
let separator: UInt8 = 0x20
/// What folding writes between sentences.
let sentenceEnd: UInt8 = 0x0A

/// The folding of terms for many terms in a row: the same word in several phrases is folded once.
package func rememberingFolding() -> Folding {
    final class Memory {
        var forms: [ExactText: TextForm] = [:]
    }
    let memory = Memory()
    return { text in
        let key = ExactText(text)
        if let form = memory.forms[key] { return form }
        let form = matchingForm(text)
        memory.forms[key] = form
        return form
    }
}

extension Unicode.Scalar {
    /// White space (Unicode 15, PropList.txt, White_Space), told without a look into Unicode's
    /// tables, which takes longer than all else that is done with a letter of a phrase.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }
}
