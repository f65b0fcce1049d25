/// The generated tables, unpacked once at first use.
struct FoldTables: Sendable {
    static let shared = FoldTables()

    /// The properties of code points below ``directLimit``, which most texts consist of.
    let direct: [ScalarProperties]
    static let directLimit: UInt32 = 0x1100

    private let recordStage1: [UInt16]
    private let recordStage2: [UInt8]
    private let records: [ScalarProperties]
    private let mappingStage1: [UInt16]
    private let mappingStage2: [UInt16]
    /// A count, then so many scalars.
    private let mappings: [UInt32]
    private let compositions: CompositionTable

    /// The tables go up to here; beyond are rare ideographs and default-ignorable code points.
    private static let limit: UInt32 = 0x30000
    private static let ideograph = ScalarProperties(
        rawValue: ScalarProperties.Class.letter.rawValue << 16
            | ScalarProperties.spaceless.rawValue)
    private static let ignorable = ScalarProperties(
        rawValue: ScalarProperties.Class.ignorable.rawValue << 16
            | ScalarProperties.GraphemeBreak.extend.rawValue)

    private init() {
        recordStage1 = numbers(GeneratedTables.recordStage1, width: 2).map { UInt16($0) }
        recordStage2 = decodedBase64(GeneratedTables.recordStage2)
        records = numbers(GeneratedTables.records, width: 4).map { ScalarProperties(rawValue: $0) }
        mappingStage1 = numbers(GeneratedTables.mappingStage1, width: 2).map { UInt16($0) }
        mappingStage2 = numbers(GeneratedTables.mappingStage2, width: 2).map { UInt16($0) }
        mappings = numbers(GeneratedTables.mappings, width: 3)
        compositions = CompositionTable(numbers(GeneratedTables.compositions, width: 3))
        var direct: [ScalarProperties] = []
        direct.reserveCapacity(Int(Self.directLimit))
        for scalar in 0..<Int(Self.directLimit) {
            let block = Int(recordStage1[scalar >> 7])
            direct.append(records[Int(recordStage2[block << 7 | scalar & 127])])
        }
        self.direct = direct
    }

    @inline(__always)
    func properties(of scalar: UInt32) -> ScalarProperties {
        if scalar < Self.directLimit { return direct[Int(scalar)] }
        return rareProperties(of: scalar)
    }

    private func rareProperties(of scalar: UInt32) -> ScalarProperties {
        guard scalar < Self.limit else {
            if scalar < 0x40000 { return Self.ideograph }
            return scalar >> 12 == 0xE0 ? Self.ignorable : []
        }
        let block = Int(recordStage1[Int(scalar >> 7)])
        return records[Int(recordStage2[block << 7 | Int(scalar & 127)])]
    }

    /// The scalars that a folded or stripped scalar becomes.
    func mapping(of scalar: UInt32) -> ArraySlice<UInt32> {
        guard scalar < Self.limit else { return [] }
        let block = Int(mappingStage1[Int(scalar >> 6)])
        let place = Int(mappingStage2[block << 6 | Int(scalar & 63)])
        return mappings[place + 1..<place + 1 + Int(mappings[place])]
    }

    /// The primary composite of two scalars (UAX #15).
    func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
        compositions.composite(first, second)
    }

    /// The two scalars that a primary composite stands for.
    func parts(of composite: UInt32) -> (UInt32, UInt32)? {
        compositions.parts(of: composite)
    }
}

/// The numbers of `width` bytes each, little endian.
private func numbers(_ base64: StaticString, width: Int) -> [UInt32] {
    let bytes = decodedBase64(base64)
    return stride(from: 0, to: bytes.count, by: width).map { start in
        (0..<width).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
    }
}

/// RFC 4648 §4.
private func decodedBase64(_ text: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for character in text.description.utf8 {
        let value: UInt8
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): value = character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): value = 62
        case UInt8(ascii: "/"): value = 63
        default: continue
        }
        bits = bits << 6 | UInt32(value)
        count += 6
        if count >= 8 {
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
    }
    return bytes
}
