internal import Heed

/// Lines broken at blanks to the width of a terminal. Scripts without spaces break where their
/// writers put one, which Thai does between phrases.
struct TextLayout {
    private(set) var lines: [String] = []
    let width: Int

    init(width: Int) {
        self.width = max(40, width)
    }

    /// Adds a paragraph; its first line begins with `first`, the others are indented alike.
    ///
    /// - Parameters:
    ///   - first: taken as it is, so that it may hold colour.
    ///   - indent: how many columns `first` takes, where it holds more than what is seen.
    mutating func paragraph(_ text: String, first: String = "", indent: Int? = nil) {
        let indent = String(repeating: " ", count: indent ?? displayWidth(first))
        var line = first
        var used = indent.count
        var isEmpty = true
        for word in visible(text).split(separator: " ") {
            let columns = displayWidth(String(word))
            if !isEmpty, used + 1 + columns > width {
                lines.append(line)
                line = indent
                used = indent.count
                isEmpty = true
            }
            if !isEmpty {
                line += " "
                used += 1
            }
            line += word
            used += columns
            isEmpty = false
        }
        lines.append(line)
    }
}

/// A text filled up with blanks to a number of columns.
func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - displayWidth(text)))
}

/// The same, with the blanks in front.
func rightAligned(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - displayWidth(text))) + text
}
