internal import Glibc

/// What the operating system refused, by its number (errno, POSIX.1 2.3).
struct SystemFailure: Error, Equatable {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }

    /// What the last call of the C library on this thread left behind.
    static var last: SystemFailure { SystemFailure(errno) }

    /// The system's own words, such as `No space left on device`.
    var words: String { unsafe String(cString: strerror(number)) }
}
