import Foundation

/// What a run for one message costs, beside starting Lua for nothing.
struct StartSubject {
    func run() async throws {
        let message = "Barista wanted for our cafe, eight hours a day, two days off.\n"
        let check = [Programs.heed.path, "check", "--format", "jsonl", "-"]
        let kept = FileManager.default.temporaryDirectory
            .appendingPathComponent("\(UUID().uuidString).compiled").path
        defer { try? FileManager.default.removeItem(atPath: kept) }
        // What the first run compiles is kept for the second.
        let nothingKept = ["--compiled", "/dev/null/nowhere"]
        let programs = [
            ("heed, one message", check + ["--compiled", kept]),
            ("the very first time", check + nothingKept),
            ("lua5.4 -e ''", ["lua5.4", "-e", ""]),
        ]
        try Programs.run(programs[0].1, input: message)
        var onTheClock: [[Double]] = [[], [], []]
        let times = try await medians(of: programs.count) { number in
            let before = Programs.processorTimeOfEnded()
            let time = try ContinuousClock().measure {
                // Lua reads no input, and need not be told.
                try Programs.run(programs[number].1, input: number < 2 ? message : "")
            }
            onTheClock[number].append(time / .seconds(1))
            return Programs.processorTimeOfEnded() - before
        }
        print("start: milliseconds of processor time, and on the clock")
        for (number, (title, _)) in programs.enumerated() {
            print(
                "  \(name(title, width: 20))\(column(times[number] * 1000, decimals: 1, width: 9))"
                    + column(median(onTheClock[number]) * 1000, decimals: 1, width: 9))
        }
        let bound = 3 * times[2] * 1000 + 25
        print("  \(name("3 × lua5.4 + 25 ms", width: 20))\(column(bound, decimals: 1, width: 9))")
    }
}
