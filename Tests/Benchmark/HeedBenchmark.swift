import Foundation
import Heed
import ShippedRules

/// Measures the engine with the shipped rules, one subject a run or all of them.
///
/// No test: what it says depends on the machine. `README.md` beside it has figures.
@main
struct HeedBenchmark {
    static let usage = """
        usage: HeedBenchmark SUBJECT, one of
          stages                 where the time of a message goes
          terms                  4 and 16 times as many phrases
          lengths                messages of 40 bytes to 1 MB
          risky                  more and fewer messages with signs
          workers                one and two
          phrases                which phrases take most steps
          start                  one message, beside an empty Lua
          memory [MB]            a long stream, 1000 MB if not said
          conditions             functions of rules, beside a bare Lua
          linear                 2 MB of one thing repeated
          posts [file|folder …]  the slow obvious way
          all                    these, one after the other
        and what scripts need:
          corpus FOLDER          messages and terms for peers/run
          engine FOLDER          Heed's own rows for it
          counts N               counted work for counts/run
        """
    static let all = [
        "stages", "terms", "lengths", "risky", "workers", "start", "memory", "conditions", "linear",
        "posts",
    ]

    static func main() async {
        do {
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            print("HeedBenchmark: \(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) async throws {
        let rules = try Ruleset(packs: .shipped())
        if arguments == ["all"] {
            for subject in all {
                try await run(subject, [], rules)
                print()
            }
        } else {
            try await run(arguments.first ?? "", Array(arguments.dropFirst()), rules)
        }
    }

    private static func run(_ subject: String, _ rest: [String], _ rules: Ruleset) async throws {
        switch (subject, rest.count) {
        case ("stages", 0): try await StagesSubject(rules: rules).run()
        case ("terms", 0): try await TermsSubject(rules: rules).run()
        case ("lengths", 0): try LengthsSubject(rules: rules).run()
        case ("risky", 0): try await RiskySubject(rules: rules).run()
        case ("workers", 0): try await WorkersSubject(rules: rules).run()
        case ("start", 0): try await StartSubject().run()
        case ("memory", 0): try MemorySubject(megabytes: 1000).run()
        case ("memory", 1): try MemorySubject(megabytes: Int(rest[0]) ?? 1000).run()
        case ("phrases", 0): try PhrasesSubject(rules: rules).run()
        case ("conditions", 0): try await ConditionsSubject().run()
        case ("linear", 0):
            if try !LinearSubject.run(rules) { exit(1) }
        case ("posts", _):
            if try !PostsSubject.run(rules, inputs: rest) { exit(1) }
        case ("corpus", 1):
            try PeersSubject(rules: rules, folder: URL(fileURLWithPath: rest[0])).writeCorpus()
        case ("engine", 1):
            try await PeersSubject(rules: rules, folder: URL(fileURLWithPath: rest[0])).measure()
        case ("counts", 1): try await CountsSubject(rules: rules).run(Int(rest[0]) ?? 0)
        default:
            print(usage)
            exit(64)
        }
    }
}
