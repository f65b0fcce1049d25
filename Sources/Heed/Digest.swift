internal import Crypto
internal import RuleModel

extension [PackFile] {
    /// SHA-256 over a pack's files, which are in order of path: for each the length and bytes of its
    /// path, then the length and bytes of its content (lengths as 8 bytes, big-endian), so that
    /// no two different packs give the same input.
    var digest: String {
        var hash = SHA256()
        for file in self {
            hash.frame([UInt8](file.path.utf8))
            hash.frame(file.bytes)
        }
        return hash.finalize().map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0\(text)" : text
        }.joined()
    }
}

extension SHA256 {
    fileprivate mutating func frame(_ bytes: [UInt8]) {
        let length = UInt64(bytes.count)
        update(data: (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) })
        update(data: bytes)
    }
}
