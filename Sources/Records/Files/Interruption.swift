internal import Glibc
internal import Synchronization

/// What becomes of SIGINT (Ctrl-C) and SIGTERM in a program that runs over records: what is being
/// looked at is finished and written, then the program ends by that signal, so that its shell sees
/// why. Libraries leave signals to the program they are part of.
public enum Interruption {
    /// Made by the first signal. A second one ends the program at once.
    public static let stop = StopRequest()
    private static let caught = Atomic<Int32>(0)

    /// From here on, signals make ``stop``; a pipe that nobody reads from any longer fails to be
    /// written to, and does not end the program.
    public static func watch() {
        // Made here, for nothing may be allocated in a handler (signal-safety(7)).
        _ = stop
        for number in [SIGINT, SIGTERM] {
            let before = signal(number) { number in
                Interruption.caught.store(number, ordering: .relaxed)
                _ = signal(number, SIG_DFL)
                Interruption.stop.make()
            }
            // A shell lets its background jobs ignore Ctrl-C.
            if isIgnoring(before) { _ = signal(number, SIG_IGN) }
        }
        // A file that may not grow any further fails in the same way.
        for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
    }

    /// Makes a program that comes to a fault of its own end at once. Swift's runtime would write
    /// what lies in memory, which are people's messages, to standard error, and it never ends
    /// where there is no memory left to look around in.
    public static func endFaultsAtOnce() {
        for number in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP] {
            _ = signal(number, SIG_DFL)
        }
    }

    /// C compares these functions by their places; Swift has no other way to.
    private static func isIgnoring(_ handler: __sighandler_t?) -> Bool {
        unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Ends the program as the signal would have done.
    public static func end() {
        let number = caught.load(ordering: .relaxed)
        guard number != 0 else { return }
        // To the program, for the thread that this runs on may be one that takes no signals.
        kill(getpid(), number)
        sleep(1)
        exit(128 + number)
    }

    /// Holds the places of standard input, output and error where whoever started the program
    /// closed them, so that no other file is opened there and written to by mistake. Reading from
    /// them and writing to them fails as before.
    public static func holdClosedStreams() {
        for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
            _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
