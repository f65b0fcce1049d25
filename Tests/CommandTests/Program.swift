import Foundation
import TestSupport

/// The built program, run as a person would run it.
struct Program {
    var output: Data
    var errors: Data
    var code: Int32

    var text: String { String(decoding: output, as: UTF8.self) }
    var said: String { String(decoding: errors, as: UTF8.self) }

    /// The folder of this target, where the small pack and the snapshots lie.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// Rules of the small pack and no others.
    static let small = [
        "--without-shipped", "--rules", folder.appendingPathComponent("Pack").path,
    ]

    /// Built products lie beside the test bundle.
    static func product(_ name: String) -> URL {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return tests.appendingPathComponent(name)
    }

    @discardableResult
    static func run(
        _ arguments: [String], input: Data? = nil, product name: String = "heed",
        environment: [String: String] = [:], in directory: URL? = nil, program: URL? = nil
    ) throws -> Program {
        let process = Process()
        process.executableURL = program ?? product(name)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        var all = ProcessInfo.processInfo.environment
        for name in ["NO_COLOR", "COLUMNS", "HEED_RULES"] { all[name] = nil }
        process.environment = all.merging(environment) { _, new in new }
        let files = try Files()
        defer { files.remove() }
        try (input ?? Data()).write(to: files.url("in"))
        try Data().write(to: files.url("out"))
        try Data().write(to: files.url("err"))
        // Files, not pipes: nothing can fill up and wait.
        process.standardInput = try FileHandle(forReadingFrom: files.url("in"))
        process.standardOutput = try FileHandle(forWritingTo: files.url("out"))
        process.standardError = try FileHandle(forWritingTo: files.url("err"))
        try process.run()
        process.waitUntilExit()
        return Program(
            output: try Data(contentsOf: files.url("out")),
            errors: try Data(contentsOf: files.url("err")), code: process.terminationStatus)
    }

    static func check(
        _ input: String, _ arguments: [String] = [], environment: [String: String] = [:]
    ) throws -> Program {
        try run(
            ["check"] + small + arguments + ["-"], input: Data(input.utf8),
            environment: environment)
    }
}

/// Text kept in a file beside the tests. `HEED_RECORD=1 swift test` writes what is said now, to
/// be read as a diff.
enum Snapshot {
    static func matches(_ text: String, _ name: String) throws -> (Bool, String) {
        let file = Program.folder.appendingPathComponent("Snapshots/\(name).txt")
        // Where the project lies and what its rules add up to is no part of what is said.
        let masked = text.replacing(Program.folder.path, with: "TESTS")
            .replacing(/[0-9a-f]{64}/, with: "DIGEST").replacing(
                /\b[0-9a-f]{12}\b/, with: "DIGEST")
        if ProcessInfo.processInfo.environment["HEED_RECORD"] == "1" {
            try Data(masked.utf8).write(to: file)
        }
        let kept = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        return (masked == kept, "\(name).txt is kept as:\n\(kept)\nbut this is said:\n\(masked)")
    }
}
