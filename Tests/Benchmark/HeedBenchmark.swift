import Glibc
import Heed
import ShippedRules

/// Measures the engine with the shipped rules: `HeedBenchmark linear` or `HeedBenchmark posts`.
///
/// No test: what it says depends on the machine. `README.md` beside it has figures.
@main
struct HeedBenchmark {
    static let usage = """
        usage: HeedBenchmark linear
               HeedBenchmark posts [file|folder …]
        """

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let rules = try Ruleset(packs: .shipped())
        switch arguments.first {
        case "linear" where arguments.count == 1:
            var subject = try LinearSubject(rules)
            if !subject.run() { exit(1) }
        case "posts":
            var subject = try PostsSubject(rules, inputs: Array(arguments.dropFirst()))
            if !subject.run() { exit(1) }
        default:
            print(usage)
            exit(64)
        }
    }
}

/// The processor time, in seconds, that this process spends on `work`; not the time on the clock,
/// so that other processes matter little.
func processorTime(of work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// A number with so many decimals, filled up with blanks on its left.
func column(_ number: Double, decimals: Int, width: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((number * scale).rounded())
    var digits = String(whole)
    while digits.count <= decimals { digits = "0" + digits }
    if decimals > 0 { digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals)) }
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
}
