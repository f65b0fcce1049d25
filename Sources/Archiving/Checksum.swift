/// Tells a file that was damaged from one that is whole; no protection from people.
package struct Checksum: Archivable, Equatable {
    private var sum: UInt64 = 0xcbf2_9ce4_8422_2325

    /// How many bytes it takes in an archive.
    package static let size = 8
    /// To be read over.
    package static var blank: Checksum { Checksum() }

    /// Of nothing yet.
    package init() {}

    /// Goes on over the next bytes, by FNV-1a (Fowler, Noll, Vo) over words of eight bytes instead
    /// of bytes.
    ///
    /// - Parameter bytes: the next piece; each but the last holds whole words.
    package mutating func add(_ bytes: [UInt8]) {
        var sum = sum
        unsafe bytes.withUnsafeBytes { bytes in
            let words = bytes.count / 8
            for word in 0..<words {
                let value = unsafe bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
                sum = (sum ^ value) &* 0x100_0000_01b3
            }
            for byte in 8 * words..<bytes.count {
                sum = unsafe (sum ^ UInt64(bytes[byte])) &* 0x100_0000_01b3
            }
        }
        self.sum = sum
    }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) { archive.pass(number: &sum) }
}
