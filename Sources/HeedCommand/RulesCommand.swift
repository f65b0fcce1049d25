internal import ArgumentParser
internal import Foundation
internal import Heed

/// `heed rules …`: looking at rules and testing them.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Lists, shows and tests rules.",
        subcommands: [
            List.self, Show.self, Test.self, Lint.self, Doc.self, Tune.self, Types.self,
            Learn.self, Export.self,
        ])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the rules in use.")

        @OptionGroup var options: RuleOptions
        @Option(help: "The language of titles: en or th.") var language = "en"

        func run() throws {
            let rules = try options.load()
            for rule in rules.rules {
                let marks = [
                    rule.support ? "context" : nil, rule.mitigates ? "mitigating" : nil,
                    rule.child ? "child" : nil, rule.status == .trial ? "trial" : nil,
                ].compactMap { $0 }
                let weight = String(repeating: " ", count: rule.weight < 10 ? 1 : 0)
                print(
                    visible(
                        "\(weight)\(rule.weight)  \(rule.id)  \(rule.title.text(in: language))"
                            + " [\((rule.languages + marks).joined(separator: ", "))]"))
            }
            let packs = rules.stamps.map { "\($0.name) \($0.version) \($0.digest.prefix(12))" }
            print(visible("\(rules.rules.count) rules in \(packs.joined(separator: ", "))"))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows one rule: what it looks for, its sources and its examples.")

        @Argument(help: "The rule, such as documents/passport-held.") var rule: String
        @OptionGroup var options: RuleOptions
        @Option(help: "The language of the words: en or th.") var language = "en"

        func run() throws {
            let rules = try options.load()
            guard let found = rules.rules.first(where: { $0.id == rule }) else {
                throw ValidationError("There is no rule `\(rule)`. `heed rules list` lists all.")
            }
            let entry = RuleEntry(found, in: rules, language: language)
            print(RulePage(entry, file: found.file, language: language).text)
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs the examples that stand in the rules, with their variants.")

        @Argument(help: "Rules to test; all if none is named.") var rules: [String] = []
        @OptionGroup var options: RuleOptions

        func run() throws {
            var examples: RuleExamples
            do throws(RuleErrors) {
                examples = try RuleExamples(packs: options.sources) {
                    $0.decomposedStringWithCanonicalMapping
                }
            } catch {
                report(error.diagnostics)
                throw ExitCode(Exit.brokenInput)
            }
            var runs = 0
            var problems: [Diagnostic] = []
            let tested = examples.tested
            for id in rules where !tested.contains(where: { $0.id == id }) {
                throw ValidationError("There is no rule `\(id)`. `heed rules list` lists all.")
            }
            for rule in tested where rules.isEmpty || rules.contains(rule.id) {
                let results = examples.run(rule)
                runs += results.runs
                problems += results.problems
            }
            if !problems.isEmpty { report(problems) }
            print(
                "\(runs) texts run, \(problems.count) did not behave as their rule says")
            if !problems.isEmpty { throw ExitCode(Exit.brokenInput) }
        }
    }
}
