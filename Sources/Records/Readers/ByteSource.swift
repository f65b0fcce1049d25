internal import Glibc
internal import Heed

/// Why reading cannot go on, in words for people.
struct ReadFailure: Error {
    let trouble: Trouble

    init(_ code: String, _ message: String) {
        trouble = Trouble(code: code, message: message)
    }
}

/// The bytes of a file or of standard input, a piece at a time, as they arrive.
struct ByteSource {
    private enum Origin {
        case descriptor(Descriptor, StopRequest?)
        /// Bytes that are already there, handed out in pieces: what tests read from.
        case memory([UInt8], piece: Int)
    }

    /// The most bytes that one read adds.
    static let piece = 65_536

    private var origin: Origin

    /// - Parameter stop: ends the input early where reading would wait.
    /// - Throws: when the file is not there or may not be read.
    init(file path: String, unless stop: StopRequest? = nil) throws(ReadFailure) {
        do throws(SystemFailure) {
            origin = .descriptor(try .opened(path, O_RDONLY), stop)
        } catch {
            throw ByteSource.failure(opening: error)
        }
    }

    private init(_ origin: Origin) {
        self.origin = origin
    }

    static func standardInput(unless stop: StopRequest?) -> ByteSource {
        ByteSource(.descriptor(Descriptor(lent: STDIN_FILENO), stop))
    }

    /// - Parameter piece: how many bytes each read adds, at least 1.
    static func memory(_ bytes: [UInt8], piece: Int = ByteSource.piece) -> ByteSource {
        ByteSource(.memory(bytes, piece: max(1, piece)))
    }

    /// Adds the next bytes to `buffer`.
    ///
    /// - Returns: `false` at the end of the input, and when a stop was asked for.
    mutating func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Bool {
        switch origin {
        case .memory(let bytes, let piece):
            buffer += bytes.prefix(piece)
            origin = .memory(Array(bytes.dropFirst(piece)), piece: piece)
            return !bytes.isEmpty
        case .descriptor(let descriptor, let stop):
            do throws(SystemFailure) {
                return try descriptor.read(ByteSource.piece, into: &buffer, unless: stop) > 0
            } catch {
                throw ByteSource.failure(reading: descriptor, error)
            }
        }
    }

    private static func failure(reading descriptor: Descriptor, _ error: SystemFailure)
        -> ReadFailure
    {
        if descriptor.number == STDIN_FILENO {
            return ReadFailure("input.read", "standard input cannot be read: \(error.words).")
        }
        return ReadFailure(
            "input.read",
            "reading stopped half way: \(error.words). What came before was read; nothing after it "
                + "was.")
    }

    private static func failure(opening error: SystemFailure) -> ReadFailure {
        switch error.number {
        case ENOENT, ENOTDIR:
            ReadFailure(
                "input.missing",
                "there is no file or folder of this name. Look at the spelling, and at the folder "
                    + "the command runs in.")
        case EACCES, EPERM:
            ReadFailure("input.permission", "the file is there but may not be read by this user.")
        default:
            ReadFailure("input.open", "the file cannot be opened: \(error.words).")
        }
    }
}
