internal import Glibc

/// An open file, pipe or terminal, closed when nobody holds it any longer.
///
/// The only place outside the Lua machine where memory is lent to the C library: `FileHandle`
/// waits for a whole piece of a slow pipe, cannot be woken up to stop, and hides why a read failed.
final class Descriptor {
    /// The system's number of the file.
    let number: Int32
    private let isOwned: Bool
    private var piece: [UInt8] = []

    /// A descriptor that somebody else opened and closes, such as standard input.
    init(lent number: Int32) {
        self.number = number
        isOwned = false
    }

    private init(owned number: Int32) {
        self.number = number
        isOwned = true
    }

    deinit {
        if isOwned { _ = close(number) }
    }

    static func opened(
        _ path: String, _ flags: Int32, mode: mode_t = 0
    ) throws(SystemFailure) -> Descriptor {
        while true {
            let number = unsafe open(path, flags | O_CLOEXEC, mode)
            if number >= 0 { return Descriptor(owned: number) }
            if errno != EINTR { throw .last }
        }
    }

    /// What kind of file it is, its size, its place on the disk (`fstat`).
    func status() throws(SystemFailure) -> stat {
        var status = stat()
        if unsafe fstat(number, &status) != 0 { throw .last }
        return status
    }

    /// Waits until there is something to read, and appends what is there.
    ///
    /// - Parameters:
    ///   - most: the most bytes that are appended, at least 1.
    ///   - stop: makes the waiting end.
    /// - Returns: how many bytes were appended; 0 at the end of the file, and when a stop was asked for.
    func read(
        _ most: Int, into buffer: inout [UInt8], unless stop: StopRequest?
    ) throws(SystemFailure) -> Int {
        if piece.count < most { piece = [UInt8](repeating: 0, count: most) }
        while true {
            if let stop, !waits(for: POLLIN, unless: stop) { return 0 }
            let count = unsafe piece.withUnsafeMutableBytes {
                unsafe Glibc.read(number, $0.baseAddress, most)
            }
            if count >= 0 {
                buffer += piece.prefix(count)
                return count
            }
            switch errno {
            case EINTR: continue
            // Somebody before us asked not to wait at this pipe or terminal.
            case EAGAIN: _ = waits(for: POLLIN, unless: stop)
            default: throw .last
            }
        }
    }

    /// Writes all bytes, however often the system takes only a part of them.
    func write(_ bytes: [UInt8]) throws(SystemFailure) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(
                    number, $0.baseAddress.map { unsafe $0 + written }, bytes.count - written)
            }
            if count >= 0 {
                written += count
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: _ = waits(for: POLLOUT, unless: nil)
            default: throw .last
            }
        }
    }

    /// - Returns: `false` when a stop was asked for; `true` when a read or write would not wait,
    ///   or would fail and say why.
    private func waits(for event: Int32, unless stop: StopRequest?) -> Bool {
        var watched = [
            pollfd(fd: number, events: Int16(event), revents: 0),
            // The system passes over a negative number.
            pollfd(fd: stop?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        while unsafe poll(&watched, nfds_t(watched.count), -1) < 0, errno == EINTR {}
        return watched[1].revents == 0
    }
}
