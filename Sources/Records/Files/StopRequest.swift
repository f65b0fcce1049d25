internal import Glibc
internal import Synchronization

/// Somebody's wish that a run should stop: what is being worked on is finished, nothing new is
/// begun. It cannot be taken back.
public final class StopRequest: Sendable {
    /// The end of a pipe that is at its end once the wish was made, so that waiting for input ends;
    /// -1 where the system has no more files to give, and only ``isMade`` tells.
    let descriptor: Int32
    private let writingEnd: Int32
    private let made = Atomic(false)

    /// A wish that nobody has made yet.
    public init() {
        var ends: [Int32] = [-1, -1]
        _ = unsafe pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        descriptor = ends[0]
        writingEnd = ends[1]
    }

    deinit {
        close(descriptor)
        if !isMade { close(writingEnd) }
    }

    /// Whether somebody asked to stop.
    public var isMade: Bool { made.load(ordering: .acquiring) }

    /// Asks to stop. May be called from a signal handler (signal-safety(7): it only stores and
    /// closes), and more than once.
    public func make() {
        if !made.exchange(true, ordering: .acquiringAndReleasing) { close(writingEnd) }
    }
}
