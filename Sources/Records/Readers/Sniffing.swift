/// What the first bytes of an input tell.
enum Sniffing {
    /// How many bytes are looked at.
    static let length = 8_192

    /// Why the bytes are no text, or nothing where they may be one.
    static func whyNoText(_ head: ArraySlice<UInt8>) -> String? {
        let signatures: [([UInt8], String)] = [
            ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
            (Array("GIF8".utf8), "a GIF picture"), (Array("%PDF-".utf8), "a PDF document"),
            ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
            ([0x1F, 0x8B], "a compressed file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
            (Array("SQLite format 3".utf8), "a database"),
        ]
        for (bytes, name) in signatures where head.starts(with: bytes) {
            return "\(name), not a text"
        }
        if isUTF16(head) { return nil }
        return head.contains(0) ? "not a text (it has bytes of value 0)" : nil
    }

    /// Whether the bytes look like UTF-16: a mark of byte order, or zeros on one side of the
    /// pairs only, as spaces, digits and line ends of any language have them.
    static func isUTF16(_ head: ArraySlice<UInt8>) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        var zeros = [0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place & 1] += 1 }
        let most = max(zeros[0], zeros[1])
        return min(zeros[0], zeros[1]) == 0 && most >= max(2, head.count / 64)
    }
}
