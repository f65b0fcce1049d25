/// What keeps bytes from being JSON.
struct JSONProblem: Error, Equatable {
    /// In plain words, without any of the text itself.
    let message: String
    /// Where, in bytes from 0.
    let offset: Int
}

/// Checks and cuts JSON (RFC 8259) without building anything.
///
/// Foundation's reader builds a tree, lets the last of two equal keys win in silence and does not
/// keep how a value was written; a stream needs one field, both keys, and the bytes as they came.
struct JSONScanner {
    /// What a value is, by its first byte.
    enum Shape: Equatable { case string, number, literal, object, array }

    /// A value that was checked.
    struct Value: Equatable {
        let shape: Shape
        /// The bytes it takes, quotes and brackets included.
        let range: Range<Int>
    }

    /// How deep arrays and objects may lie in each other.
    static let deepest = 256

    let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The one value that the bytes hold, with nothing but blanks around it.
    mutating func document() throws(JSONProblem) -> Value {
        skipBlanks()
        if position == bytes.count { throw problem("there is nothing here") }
        let value = try value(depth: 0)
        skipBlanks()
        if position < bytes.count { throw problem("something follows the end of the value") }
        return value
    }

    /// The members of the one object that the bytes hold, with nothing but blanks around it.
    mutating func documentMembers() throws(JSONProblem) -> [(key: Range<Int>, value: Value)] {
        skipBlanks()
        guard peek() == UInt8(ascii: "{") else {
            let before = position
            _ = try document()
            throw JSONProblem(message: "an object, `{…}`, should stand here", offset: before)
        }
        let members = try members()
        skipBlanks()
        if position < bytes.count { throw problem("something follows the end of the object") }
        return members
    }

    /// The members of the object at `position`: key (with quotes) and value, in order.
    mutating func members() throws(JSONProblem) -> [(key: Range<Int>, value: Value)] {
        var members: [(key: Range<Int>, value: Value)] = []
        try eachMember(depth: 0) { members.append((key: $0, value: $1)) }
        return members
    }

    /// The elements of the array at `position`, in order.
    mutating func elements() throws(JSONProblem) -> [Value] {
        var elements: [Value] = []
        try eachElement(depth: 0) { elements.append($0) }
        return elements
    }

    private mutating func value(depth: Int) throws(JSONProblem) -> Value {
        guard depth < Self.deepest else {
            throw problem("arrays and objects lie more than \(Self.deepest) deep in each other")
        }
        let start = position
        let shape: Shape
        switch peek() {
        case UInt8(ascii: "{")?:
            try eachMember(depth: depth + 1) { _, _ in }
            shape = .object
        case UInt8(ascii: "[")?:
            try eachElement(depth: depth + 1) { _ in }
            shape = .array
        case UInt8(ascii: "\"")?:
            try string()
            shape = .string
        case UInt8(ascii: "t")?:
            try literal("true")
            shape = .literal
        case UInt8(ascii: "f")?:
            try literal("false")
            shape = .literal
        case UInt8(ascii: "n")?:
            try literal("null")
            shape = .literal
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
            try number()
            shape = .number
        case nil:
            throw problem("the line ends where a value should stand")
        default:
            throw problem("a value should stand here")
        }
        return Value(shape: shape, range: start..<position)
    }

    private mutating func eachMember(
        depth: Int, _ visit: (Range<Int>, Value) -> Void
    ) throws(JSONProblem) {
        try expect("{", "an object should begin here")
        skipBlanks()
        if take("}") { return }
        while true {
            skipBlanks()
            let keyStart = position
            guard peek() == UInt8(ascii: "\"") else {
                throw problem("the name of a field in double quotes should stand here")
            }
            try string()
            let key = keyStart..<position
            skipBlanks()
            try expect(":", "`:` should stand between the name of a field and its value")
            skipBlanks()
            let value = try value(depth: depth)
            visit(key, value)
            skipBlanks()
            if take("}") { return }
            try expect(",", "`,` or `}` should stand after a value")
        }
    }

    private mutating func eachElement(
        depth: Int, _ visit: (Value) -> Void
    ) throws(JSONProblem) {
        try expect("[", "an array should begin here")
        skipBlanks()
        if take("]") { return }
        while true {
            skipBlanks()
            visit(try value(depth: depth))
            skipBlanks()
            if take("]") { return }
            try expect(",", "`,` or `]` should stand after a value")
        }
    }

    private mutating func string() throws(JSONProblem) {
        let start = position
        position += 1
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"):
                position += 1
                try escape()
            case 0..<0x20:
                throw problem(
                    "a control character (\(byte)) stands in a text; it must be written as an "
                        + "escape such as \\n")
            default:
                position += 1
            }
        }
        position = start
        throw problem("a text that begins here has no closing quote")
    }

    private mutating func escape() throws(JSONProblem) {
        switch peek() {
        case UInt8(ascii: "u")?:
            position += 1
            for _ in 0..<4 {
                guard let byte = peek(), hexadecimal(byte) != nil else {
                    throw problem("\\u needs four hexadecimal digits")
                }
                position += 1
            }
        case let byte? where #""\/bfnrt"#.utf8.contains(byte):
            position += 1
        default:
            throw problem("`\\` stands before a character that has no escape")
        }
    }

    private mutating func number() throws(JSONProblem) {
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
    }

    private mutating func digits() throws(JSONProblem) {
        let start = position
        while let byte = peek(), byte >= 0x30, byte <= 0x39 { position += 1 }
        if position == start { throw problem("a digit should stand here") }
    }

    private mutating func literal(_ word: StaticString) throws(JSONProblem) {
        let letters = Array(word.description.utf8)
        guard bytes[position...].starts(with: letters) else {
            throw problem("only true, false and null may stand without quotes")
        }
        position += letters.count
    }

    private mutating func skipBlanks() {
        while let byte = peek(), isBlank(byte) { position += 1 }
    }

    private func peek() -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func expect(
        _ character: Unicode.Scalar, _ message: String
    ) throws(JSONProblem) {
        if !take(character) { throw problem(message) }
    }

    private func problem(_ message: String) -> JSONProblem {
        JSONProblem(message: message, offset: position)
    }
}

/// The value of a hexadecimal digit.
func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
}
