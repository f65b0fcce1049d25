internal import TextForms

extension TextEncoding {
    /// The encoding of a label as people write it, in any case; TIS-620 and ISO 8859-11 are read
    /// as windows-874, which holds both.
    package init?(label: String) {
        switch label.lowercased() {
        case "utf-8", "utf8": self = .utf8
        case "utf-16le", "utf-16": self = .utf16LittleEndian
        case "utf-16be": self = .utf16BigEndian
        case "windows-874", "cp874", "tis-620", "tis620", "iso-8859-11": self = .windows874
        default: return nil
        }
    }
}

/// The encodings that a message may name.
public enum TextEncodings {
    /// Whether a label names an encoding that is read.
    public static func known(_ label: String) -> Bool { TextEncoding(label: label) != nil }

    /// The names, for people.
    public static var names: String {
        TextEncoding.allCases.map(\.rawValue).joined(separator: ", ") + ", tis-620"
    }
}
