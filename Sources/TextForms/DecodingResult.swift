/// A text while it is being decoded.
struct DecodingResult {
    private(set) var bytes: [UInt8] = []
    private(set) var map: SourceMap
    private(set) var replacements = 0

    init(start: Int, capacity: Int) {
        map = SourceMap(start: start)
        bytes.reserveCapacity(capacity)
    }

    /// - Parameter width: how many source bytes the scalar took.
    mutating func append(_ scalar: Unicode.Scalar, width: Int) {
        let count = bytes.count
        bytes.append(contentsOf: scalar.utf8)
        map.append(decodedWidth: bytes.count - count, sourceWidth: width)
    }

    mutating func appendReplacement(width: Int) {
        append("\u{FFFD}", width: width)
        replacements += 1
    }
}
