import Heed
import TestSupport

/// How much faster two workers are, by the clock: it wants a machine with nothing else to do.
struct WorkersSubject {
    let rules: Ruleset

    func run() async throws {
        let files = try Files()
        defer { files.remove() }
        let corpus = try Corpus()
        let whole = try EndToEnd(corpus, rules: rules, in: files)
        var work: [[Double]] = [[], []]
        let seconds = try await medians(of: 2) { number in
            let start = ContinuousClock.now
            work[number].append(
                try await awaitedProcessorTime { _ = try await whole.run(workers: number + 1) })
            return start.duration(to: .now) / .seconds(1)
        }
        print("workers: \(corpus.title); speed by the clock, and processor time")
        for workers in 1...2 {
            let count = Double(corpus.messages.count)
            let speed = count / seconds[workers - 1]
            let each = median(work[workers - 1]) / count * 1_000_000
            print(
                "  \(workers)\(column(speed, decimals: 0, width: 9)) messages a second"
                    + "\(column(seconds[0] / seconds[workers - 1], decimals: 2, width: 7)) times"
                    + "\(column(each, decimals: 1, width: 9)) µs a message")
        }
    }
}
