/// The encodings that Heed reads.
public enum TextEncoding: String, Sendable, CaseIterable, Codable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// Thai single-byte text; TIS-620 and ISO 8859-11 are read as this superset.
    case windows874 = "windows-874"
}

/// Bytes of any supported encoding as valid UTF-8, with a map back to the bytes that were read.
package struct DecodedText: Sendable {
    /// Valid UTF-8; what could not be decoded stands as U+FFFD.
    package let bytes: [UInt8]
    /// The encoding that was named by the caller or recognised.
    package let encoding: TextEncoding
    /// How many ill-formed sequences were replaced by U+FFFD.
    package let replacements: Int

    package init(_ input: [UInt8], encoding: TextEncoding? = nil) {
        fatalError("not written yet")
    }

    /// The offset in the bytes that were read, for an offset in ``bytes`` (both 0-based; a
    /// position inside a character answers with that character's beginning).
    package func sourceOffset(of offset: Int) -> Int {
        fatalError("not written yet")
    }
}
