import Foundation

/// Programs beside this one, and others of the system.
enum Programs {
    /// The built `heed`.
    static let heed = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("heed")

    /// - Parameter words: the name of a program of the system, and its arguments.
    /// - Throws: where the program cannot be started, or ends with an error.
    /// - Returns: what it wrote.
    @discardableResult
    static func run(_ words: [String], input: String = "") throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        let (written, read) = (Pipe(), Pipe())
        process.standardInput = written
        process.standardOutput = read
        try process.run()
        try written.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try written.fileHandleForWriting.close()
        let output = try read.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ProgramFailure(words: words) }
        return String(decoding: output, as: UTF8.self)
    }

    /// The processor time, in seconds, of all programs that were run and have ended.
    static func processorTimeOfEnded() -> Double {
        var usage = rusage()
        _ = unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) {
            $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
        }
    }
}

/// A program that could not do its work.
struct ProgramFailure: Error, CustomStringConvertible {
    let words: [String]
    var description: String { "this ended with an error: \(words.joined(separator: " "))" }
}
