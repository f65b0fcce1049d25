/// One walk over values, which either writes them down as bytes or reads them back.
///
/// A type says once, in ``Archivable/archive(_:)``, which values it is made of and in which order,
/// so that what is written and what is read cannot come apart. Numbers and lists of numbers stand
/// there as they lie in memory: an archive is for the program that wrote it, and whoever keeps one
/// says which program that was.
///
/// Reading ends whatever the bytes are: lengths are held against what is left, and from the first
/// that does not fit, ``isBroken`` is set and all that follows stays blank.
package struct Archive {
    /// What was written, or the piece that is being read.
    package private(set) var bytes: [UInt8]
    /// Whether values are read; otherwise they are written.
    package let isReading: Bool
    /// Whether the bytes were not what was expected.
    package private(set) var isBroken = false
    /// Where in `bytes` the next value begins.
    private var position = 0
    /// How many bytes were not yet read, those of pieces to come among them.
    private var left = 0
    private let nextPiece: () -> [UInt8]

    /// An empty archive to write to.
    package init() {
        bytes = []
        isReading = false
        nextPiece = { [] }
    }

    /// An archive to read from.
    package init(reading bytes: [UInt8]) {
        self.init(reading: bytes.count) { [] }
        self.bytes = bytes
    }

    /// An archive to read from, piece by piece, so that it need not lie in memory as a whole.
    ///
    /// - Parameters:
    ///   - count: how many bytes all pieces hold together.
    ///   - nextPiece: the next bytes; none where they come to an end.
    package init(reading count: Int, nextPiece: @escaping () -> [UInt8]) {
        bytes = []
        left = count
        isReading = true
        self.nextPiece = nextPiece
    }

    /// Whether everything was read, and was what was expected.
    package var isReadWhole: Bool { isReading && !isBroken && left == 0 }

    /// Says that a value that was read is none of its kind.
    package mutating func breakOff() { isBroken = true }

    /// Writes or reads a value.
    package mutating func pass<Value: Archivable>(_ value: inout Value) {
        value.archive(&self)
    }

    /// Writes or reads one number.
    package mutating func pass<Number: BitwiseCopyable>(number: inout Number) {
        unsafe withUnsafeMutableBytes(of: &number) { unsafe passMemory($0) }
    }

    /// Writes or reads a list of numbers, or of values made of nothing but numbers.
    package mutating func pass<Number: BitwiseCopyable>(numbers list: inout [Number]) {
        let count = passCount(list.count, least: MemoryLayout<Number>.stride)
        guard isReading else {
            unsafe list.withUnsafeMutableBytes { unsafe passMemory($0) }
            return
        }
        unsafe list = Array(unsafeUninitializedCapacity: count) { room, filled in
            unsafe passMemory(UnsafeMutableRawBufferPointer(room))
            filled = isBroken ? 0 : count
        }
    }

    /// Writes or reads how many values follow.
    ///
    /// - Parameters:
    ///   - count: how many there are, where they are written.
    ///   - least: the fewest bytes that each of them takes, so that no length leads to room for more
    ///     than the archive can hold.
    package mutating func passCount(_ count: Int, least: Int = 1) -> Int {
        var count = count
        pass(number: &count)
        guard isReading else { return count }
        guard count >= 0, count <= left / max(1, least) else {
            isBroken = true
            return 0
        }
        return isBroken ? 0 : count
    }

    /// Writes or reads a text in UTF-8.
    mutating func pass(text: inout String) {
        var length = text.utf8.count
        length = passCount(length)
        guard isReading else {
            bytes += text.utf8
            return
        }
        if length <= bytes.count - position {
            text = String(decoding: bytes[position..<position + length], as: UTF8.self)
            position += length
            left -= length
        } else {
            let whole = unsafe [UInt8](unsafeUninitializedCapacity: length) { room, filled in
                unsafe passMemory(UnsafeMutableRawBufferPointer(room))
                filled = isBroken ? 0 : length
            }
            text = String(decoding: whole, as: UTF8.self)
        }
    }

    private mutating func passMemory(_ memory: UnsafeMutableRawBufferPointer) {
        guard isReading else {
            unsafe bytes.append(contentsOf: memory)
            return
        }
        guard memory.count <= left else {
            isBroken = true
            return
        }
        var filled = 0
        while filled < memory.count {
            if position == bytes.count {
                // The piece that was read is let go before the next is asked for.
                bytes = []
                bytes = nextPiece()
                position = 0
                if bytes.isEmpty {
                    isBroken = true
                    return
                }
            }
            let count = min(memory.count - filled, bytes.count - position)
            unsafe bytes.withUnsafeBytes { piece in
                let part = unsafe UnsafeRawBufferPointer(rebasing: piece[position...].prefix(count))
                unsafe UnsafeMutableRawBufferPointer(rebasing: memory[filled...]).copyMemory(
                    from: part)
            }
            position += count
            filled += count
            left -= count
        }
    }
}
