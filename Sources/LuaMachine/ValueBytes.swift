/// Reads values from the bytes that `CLuaShim.h` describes.
///
/// The bytes come from our own C, so a malformed one is a mistake of ours; it is read as nil
/// rather than past the end.
struct ValueReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset >= bytes.count }

    private mutating func take(_ length: Int) -> ArraySlice<UInt8> {
        guard length >= 0, length <= bytes.count - offset else {
            offset = bytes.count
            return []
        }
        defer { offset += length }
        return bytes[offset..<offset + length]
    }

    private mutating func bits(_ length: Int) -> UInt64 {
        take(length).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func count() -> Int {
        Int(Int32(truncatingIfNeeded: bits(4)))
    }

    private mutating func elements() -> Range<Int> {
        0..<max(0, count())
    }

    mutating func value() -> LuaValue {
        switch bits(1) {
        case 1: return .boolean(false)
        case 2: return .boolean(true)
        case 3: return .integer(Int64(bitPattern: bits(8)))
        case 4: return .number(Double(bitPattern: bits(8)))
        case 5:
            let bytes = Array(take(count()))
            guard let string = String(validating: bytes, as: UTF8.self) else {
                return .bytes(bytes)
            }
            return .string(string)
        case 6: return .table(table())
        case 7: return .function(line: max(0, count()))
        default: return .none
        }
    }

    private mutating func table() -> LuaTable {
        var table = LuaTable()
        for _ in elements() { table.array.append(value()) }
        for _ in elements() {
            let key = Array(take(count()))
            let value = value()
            if let name = String(validating: key, as: UTF8.self) {
                table.fields[name] = value
            } else {
                table.strangeKeys.append("[\"\(String(decoding: key, as: UTF8.self))\"]")
            }
        }
        for _ in elements() {
            table.strangeKeys.append(String(decoding: take(count()), as: UTF8.self))
        }
        table.strangeKeys.sort()
        return table
    }
}

/// Writes values as the bytes that `CLuaShim.h` describes.
struct ValueWriter {
    private(set) var bytes: [UInt8] = []

    private mutating func append(_ number: some FixedWidthInteger) {
        for place in stride(from: 0, to: number.bitWidth, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> place))
        }
    }

    private mutating func append(text: some Collection<UInt8>) {
        append(Int32(clamping: text.count))
        bytes.append(contentsOf: text)
    }

    mutating func append(_ value: LuaValue) {
        switch value {
        case .none, .function: bytes.append(0)
        case .boolean(let truth): bytes.append(truth ? 2 : 1)
        case .integer(let number):
            bytes.append(3)
            append(number)
        case .number(let number):
            bytes.append(4)
            append(number.bitPattern)
        case .string(let string):
            bytes.append(5)
            append(text: string.utf8)
        case .bytes(let string):
            bytes.append(5)
            append(text: string)
        case .table(let table):
            bytes.append(6)
            append(Int32(clamping: table.array.count))
            for value in table.array { append(value) }
            append(Int32(clamping: table.fields.count))
            // Sorted, so that the same answer is the same work in every process.
            for (key, value) in table.fields.sorted(by: { $0.key < $1.key }) {
                append(text: key.utf8)
                append(value)
            }
            append(Int32(0))
        }
    }
}
