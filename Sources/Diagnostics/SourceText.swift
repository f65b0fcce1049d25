/// A place in a source file, as people count: lines and columns start at 1.
public struct SourcePosition: Sendable, Hashable, Codable, Comparable {
    /// The line, from 1; lines end with LF or CRLF.
    public var line: Int
    /// The column, from 1, in characters (extended grapheme clusters).
    public var column: Int

    /// Makes a position; both numbers count from 1, `column` in characters.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Earlier in the file is less: by line, then by column.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// The text of one rule file, able to say which line and column a byte stands at.
package struct SourceText: Sendable {
    /// The name shown in messages, usually the path as the user typed it.
    package let name: String
    /// The file's bytes, UTF-8.
    package let bytes: [UInt8]
    private let lineStarts: [Int]

    /// Notes where each line of `bytes` begins, so that places are found without reading again.
    ///
    /// - Parameters:
    ///   - name: the file as messages shall name it.
    ///   - bytes: the whole file; ill-formed UTF-8 is shown as U+FFFD.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    /// The number of lines; a trailing line end opens a last, empty one.
    package var lineCount: Int { lineStarts.count }

    /// The text of a line without its line end.
    ///
    /// - Parameter line: from 1; a number outside the text gives the empty string.
    package func line(_ line: Int) -> String {
        guard line >= 1, line <= lineStarts.count else { return "" }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }

    /// The line and column of a byte.
    ///
    /// - Parameter offset: 0-based, in bytes; one past the end is allowed.
    package func position(of offset: Int) -> SourcePosition {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let end = min(max(offset, lineStarts[low]), bytes.count)
        let before = String(decoding: bytes[lineStarts[low]..<end], as: UTF8.self)
        return SourcePosition(line: low + 1, column: before.count + 1)
    }
}
