import Glibc
import Heed
import ShippedRules

/// Measures the engine with the shipped rules, one subject a run or all of them.
///
/// No test: what it says depends on the machine. `README.md` beside it has figures.
@main
struct HeedBenchmark {
    static let usage = """
        usage: HeedBenchmark stages
               HeedBenchmark linear
               HeedBenchmark posts [file|folder …]
               HeedBenchmark all
        For peers/run:
               HeedBenchmark corpus FOLDER
               HeedBenchmark engine FOLDER
        """

    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let rest = Array(arguments.dropFirst())
        let rules = try Ruleset(packs: .shipped())
        switch (arguments.first, rest.count) {
        case ("stages", 0):
            var subject = try StagesSubject(rules)
            try await subject.run()
        case ("corpus", 1): try PeersSubject(rules, folder: rest[0]).writeCorpus()
        case ("engine", 1): try await PeersSubject(rules, folder: rest[0]).measure()
        case ("linear", 0):
            var subject = try LinearSubject(rules)
            if !subject.run() { exit(1) }
        case ("posts", _):
            var subject = try PostsSubject(rules, inputs: rest)
            if !subject.run() { exit(1) }
        default:
            print(usage)
            exit(64)
        }
    }
}
