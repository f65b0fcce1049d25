import Foundation

/// How much memory the program takes for a long stream, and whether that grows.
struct MemorySubject {
    let megabytes: Int

    func run() throws {
        let corpus = try Corpus()
        let lines = try corpus.jsonLines()
        let process = Process()
        process.executableURL = Programs.heed
        process.arguments = ["check", "--format", "jsonl", "-"]
        let input = Pipe()
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        print("memory: a stream of \(megabytes) MB, \(corpus.title)")
        print("     MB sent   most MB in use")
        let rounds = max(1, megabytes * 1_000_000 / lines.count)
        for round in 1...rounds {
            try input.fileHandleForWriting.write(contentsOf: lines)
            // Ten rows, whatever the length.
            if round * 10 / rounds > (round - 1) * 10 / rounds {
                let sent = Double(round * lines.count) / 1_000_000
                let most = try mostMegabytes(of: process.processIdentifier)
                print(
                    "  \(column(sent, decimals: 0, width: 10))"
                        + column(most, decimals: 1, width: 17))
            }
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ProgramFailure(words: [Programs.heed.path])
        }
    }

    /// The high-water mark of memory in use, in units of 2²⁰ bytes.
    private func mostMegabytes(of process: Int32) throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
        return kilobytes / 1024
    }
}
