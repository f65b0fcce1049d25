// A program that embeds Heed knows two libraries and nothing else.
import Heed
import ShippedRules

/// Reads one message from the arguments and prints what the shipped rules see in it.
@main
struct EmbeddingExample {
    static func main() throws {
        let rules = try Ruleset(packs: .shipped())
        var screener = try Screener(rules)
        let assessment = screener.assess(CommandLine.arguments.dropFirst().joined(separator: " "))

        print(assessment.level, assessment.score)
        for finding in assessment.findings {
            for place in finding.evidence {
                print(
                    "  \(finding.title(in: "en")): \(place.line):\(place.column) «\(place.quote)»")
            }
        }
    }
}
