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

/// Whoever reads standard output has closed it.
struct ReaderGone: Error {}

/// Standard output could not be written.
struct WriteFailure: Error, CustomStringConvertible {
    let description: String
}

/// Standard output in large pieces. Results are handed over at once when they are asked for one
/// at a time, as from a slow pipe.
struct StandardOutput: RunOutput {
    mutating func write(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        do {
            try FileHandle.standardOutput.write(contentsOf: bytes)
        } catch {
            let code = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            if code?.code == Int(EPIPE) || (error as NSError).code == Int(EPIPE) {
                throw ReaderGone()
            }
            throw WriteFailure(
                description: "the results could not be written: \(error.localizedDescription)")
        }
    }

    mutating func flush() throws {}

    func tell(_ notice: InputNotice) {
        say("heed: \(notice.description)")
    }
}
