internal import Foundation
internal import Heed
internal import Records

/// What is known of the terminal, if there is one.
enum StandardStreams {
    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// Colour only on a terminal, and never with `NO_COLOR` (no-color.org).
    static var outputWantsColor: Bool {
        let environment = ProcessInfo.processInfo.environment
        let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return isatty(STDOUT_FILENO) == 1 && !refused && environment["TERM"] != "dumb"
    }

    /// The columns that a report may take: those the shell names, up to a width that reads well.
    static var columns: Int {
        let named = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
        return min(max(named ?? 100, 40), 120)
    }
}

/// Results go to their file, talk to standard error.
struct CheckOutput: RunOutput {
    var file: ResultFile

    mutating func write(_ bytes: [UInt8]) throws {
        try file.write(bytes)
    }

    func tell(_ notice: InputNotice) {
        say("heed: \(notice.description)")
    }
}
