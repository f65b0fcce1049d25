/// One record's bytes as they were cut out of an input.
struct RawRecord {
    /// The bytes without their line end; empty where they were too many.
    var bytes: [UInt8]
    /// The line or the position in the array, from 1.
    var number: Int
    /// How many bytes the record has in the input, also where they were too many.
    var size: Int
    /// Whether the record has more bytes than may be kept.
    var isTooLarge: Bool
    /// What stands wrongly between this record and the one before.
    var problem: String?
}

/// Cuts an input into lines or whole texts; keeps no more than one record and one piece.
struct ByteReader {
    private(set) var source: ByteSource
    /// Bytes that were read; those before `start` are done with.
    var buffer: [UInt8] = []
    var start = 0
    private(set) var ended = false
    private var lines = 0
    /// The most bytes of one record.
    let limit: Int

    init(_ source: ByteSource, limit: Int) {
        self.source = source
        self.limit = max(1, limit)
    }

    /// Reads one more piece, dropping what is done with.
    ///
    /// - Returns: `false` at the end of the input.
    mutating func fill() throws(ReadFailure) -> Bool {
        if ended { return false }
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        if try !source.read(into: &buffer) { ended = true }
        return !ended
    }

    /// The next bytes, at least `count` of them where the input has as many; nothing is used up.
    mutating func peek(_ count: Int) throws(ReadFailure) -> ArraySlice<UInt8> {
        while buffer.count - start < count {
            if try !fill() { break }
        }
        return buffer[start...].prefix(count)
    }

    /// The first line that is not blank, or as much of it as fits; nothing is used up.
    mutating func peekLine() throws(ReadFailure) -> ArraySlice<UInt8> {
        var blanks = 0
        var searched = 0
        while true {
            while start + blanks < buffer.count, isBlank(buffer[start + blanks]) { blanks += 1 }
            searched = max(searched, blanks)
            if let end = buffer[(start + searched)...].firstIndex(of: 0x0A) {
                return buffer[(start + blanks)..<end]
            }
            searched = buffer.count - start
            if searched > limit { break }
            if try !fill() { break }
        }
        return buffer[(start + blanks)...]
    }

    /// The next line, without its line end (LF or CRLF), or nothing at the end of the input.
    mutating func line() throws(ReadFailure) -> RawRecord? {
        var searched = 0
        while true {
            if let end = buffer[(start + searched)...].firstIndex(of: 0x0A) {
                return takeLine(upTo: end, next: end + 1)
            }
            searched = buffer.count - start
            if searched > limit { return try skipLine() }
            if try !fill() {
                return start < buffer.count ? takeLine(upTo: buffer.count, next: buffer.count) : nil
            }
        }
    }

    /// All that is left, as one record.
    mutating func rest() throws(ReadFailure) -> RawRecord {
        while buffer.count - start <= limit {
            if try !fill() { break }
        }
        let size = buffer.count - start
        let bytes = size > limit ? [] : Array(buffer[start...])
        start = buffer.count
        return RawRecord(bytes: bytes, number: 1, size: size, isTooLarge: size > limit)
    }

    private mutating func takeLine(upTo end: Int, next: Int) -> RawRecord {
        lines += 1
        var stop = end
        if stop > start, buffer[stop - 1] == 0x0D { stop -= 1 }
        let size = stop - start
        let bytes = size > limit ? [] : Array(buffer[start..<stop])
        start = next
        return RawRecord(bytes: bytes, number: lines, size: size, isTooLarge: size > limit)
    }

    /// Passes over a line that is too long, without keeping it.
    private mutating func skipLine() throws(ReadFailure) -> RawRecord {
        lines += 1
        var size = 0
        while true {
            if let end = buffer[start...].firstIndex(of: 0x0A) {
                size += end - start
                start = end + 1
                break
            }
            size += buffer.count - start
            start = buffer.count
            if try !fill() { break }
        }
        return RawRecord(bytes: [], number: lines, size: size, isTooLarge: true)
    }
}

/// Space, tab, LF or CR: the blank bytes of RFC 8259.
func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}
