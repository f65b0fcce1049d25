/// Cuts a `.json` file into its records: the elements of one array, or objects that follow each
/// other. Only brackets and quotes are looked at; each record is checked when it is read.
struct JSONElements {
    private(set) var reader: ByteReader
    private var isArray = false
    private var begun = false
    private var finished = false
    private var count = 0

    init(_ reader: ByteReader) {
        self.reader = reader
    }

    /// The next record, or nothing at the end of the input.
    mutating func next() throws(ReadFailure) -> RawRecord? {
        if finished { return nil }
        var problem: String?
        if !begun {
            begun = true
            try skipBlanks()
            if try peek() == UInt8(ascii: "[") {
                isArray = true
                reader.start += 1
            }
        } else {
            problem = try separator()
        }
        try skipBlanks()
        guard let first = try peek() else {
            finished = true
            return isArray ? end("the file ends inside its array; it may have been cut off") : nil
        }
        if isArray, first == UInt8(ascii: "]") {
            reader.start += 1
            finished = true
            try skipBlanks()
            return try peek() == nil ? nil : end("something follows the end of the array")
        }
        var record = try element()
        record.problem = problem
        return record
    }

    private func end(_ problem: String) -> RawRecord {
        RawRecord(
            bytes: [], number: count + 1, size: 0, isTooLarge: false, problem: problem)
    }

    private mutating func separator() throws(ReadFailure) -> String? {
        guard isArray else { return nil }
        try skipBlanks()
        switch try peek() {
        case UInt8(ascii: ",")?:
            reader.start += 1
            return nil
        case UInt8(ascii: "]")?, nil:
            return nil
        default:
            return "`,` is missing before this element"
        }
    }

    private mutating func peek() throws(ReadFailure) -> UInt8? {
        try reader.peek(1).first
    }

    private mutating func skipBlanks() throws(ReadFailure) {
        while let byte = try peek(), isBlank(byte) { reader.start += 1 }
    }

    /// Everything up to the end of the value that begins here.
    private mutating func element() throws(ReadFailure) -> RawRecord {
        count += 1
        var bytes: [UInt8] = []
        var size = 0
        var depth = 0
        var inString = false
        var escaped = false
        while let byte = try peek() {
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): inString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    // A first byte is always taken, or reading would stand still.
                    if depth == 0, size > 0 { return record(bytes, size) }
                    depth = max(0, depth - 1)
                case UInt8(ascii: ",") where depth == 0 && size > 0: return record(bytes, size)
                default: break
                }
            }
            reader.start += 1
            size += 1
            if size <= reader.limit { bytes.append(byte) }
            if depth == 0, !inString, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                break
            }
        }
        return record(bytes, size)
    }

    private func record(_ bytes: [UInt8], _ size: Int) -> RawRecord {
        let isTooLarge = size > reader.limit
        return RawRecord(
            bytes: isTooLarge ? [] : bytes, number: count, size: size, isTooLarge: isTooLarge)
    }
}
