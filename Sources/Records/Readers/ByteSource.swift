internal import Foundation
internal import Heed

/// Why reading cannot go on, in words for people.
struct ReadFailure: Error {
    let trouble: Trouble

    init(_ code: String, _ message: String) {
        trouble = Trouble(code: code, message: message)
    }
}

/// The bytes of a file or of standard input, a piece at a time.
struct ByteSource {
    private enum Origin {
        case file(FileHandle)
        case standardInput
        /// Bytes that are already there, handed out in pieces: what tests read from.
        case memory([UInt8], piece: Int)
    }

    /// The most bytes that one read adds.
    static let piece = 65_536

    private var origin: Origin

    /// - Throws: when the file is not there or may not be read.
    init(file path: String) throws(ReadFailure) {
        // An empty path would stand for the current folder.
        if path.isEmpty { throw ByteSource.missing }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            origin = .file(handle)
        } catch {
            throw ByteSource.failure(opening: path, error)
        }
    }

    private init(_ origin: Origin) {
        self.origin = origin
    }

    static var standardInput: ByteSource { ByteSource(.standardInput) }

    /// - Parameter piece: how many bytes each read adds, at least 1.
    static func memory(_ bytes: [UInt8], piece: Int = ByteSource.piece) -> ByteSource {
        ByteSource(.memory(bytes, piece: max(1, piece)))
    }

    /// Adds the next bytes to `buffer`.
    ///
    /// - Returns: `false` at the end of the input.
    mutating func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Bool {
        switch origin {
        case .standardInput:
            return try ByteSource.readStandardInput(into: &buffer)
        case .memory(let bytes, let piece):
            buffer += bytes.prefix(piece)
            origin = .memory(Array(bytes.dropFirst(piece)), piece: piece)
            return !bytes.isEmpty
        case .file(let handle):
            do {
                let data = try handle.read(upToCount: ByteSource.piece)
                guard let data, !data.isEmpty else { return false }
                buffer += data
                return true
            } catch {
                throw ReadFailure(
                    "input.read",
                    "reading stopped half way: \(error.localizedDescription). What came before was "
                        + "read; nothing after it was.")
            }
        }
    }

    /// A `FileHandle` waits for a whole piece, which keeps the first record of a slow pipe from
    /// being answered; the C library hands over what has arrived. A piece ends with its line.
    private static func readStandardInput(
        into buffer: inout [UInt8]
    ) throws(ReadFailure) -> Bool {
        let before = buffer.count
        while buffer.count - before < piece {
            errno = 0
            let byte = getchar_unlocked()
            if byte >= 0 {
                buffer.append(UInt8(truncatingIfNeeded: byte))
                if byte == 0x0A { break }
            } else if errno == EINTR {
                continue
            } else if errno == 0 || buffer.count > before {
                break
            } else {
                let reason = NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
                throw ReadFailure(
                    "input.read", "standard input cannot be read: \(reason.localizedDescription)")
            }
        }
        return buffer.count > before
    }

    private static var missing: ReadFailure {
        ReadFailure(
            "input.missing",
            "there is no file or folder of this name. Look at the spelling, and at the folder the "
                + "command runs in.")
    }

    private static func failure(opening path: String, _ error: any Error) -> ReadFailure {
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile?, .fileReadNoSuchFile?:
            missing
        case .fileReadNoPermission?:
            ReadFailure("input.permission", "the file is there but may not be read by this user.")
        default:
            ReadFailure("input.open", "the file cannot be opened: \(error.localizedDescription)")
        }
    }
}
