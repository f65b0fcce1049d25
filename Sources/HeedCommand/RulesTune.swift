internal import ArgumentParser
internal import Foundation
internal import Heed
internal import Records

extension RulesCommand {
    /// `heed rules tune`: which weights labelled texts speak for.
    struct Tune: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Proposes weights of rules from labelled texts; changes nothing.",
            discussion: """
                Reads texts as heed evaluate does, and prints a file adjust.lua with the weights \
                that they speak for: a logistic regression over the engine's own sum, families' \
                ceilings included, in which weights are drawn towards those that the author gave. \
                Weights stay within 1 and 10. Rules of a child's danger and rules that speak for \
                the employer are left as they are.

                The comments say how the weights do on texts that they were not learnt from: the \
                texts are cut into five parts by their ids, and each part is judged with weights \
                from the other four. Where several texts are variants of one, that flatters.
                """)

        @OptionGroup var labelled: LabelledOptions
        @OptionGroup(title: "Rules") var ruleOptions: RuleOptions
        @OptionGroup(title: "Limits") var limitOptions: LimitOptions

        @Option(
            help: ArgumentHelp(
                "A rule gets a higher weight only where it counts in so many risky texts, and a "
                    + "lower one only where it counts in so many ordinary ones.",
                valueName: "number"))
        var atLeast = 5

        @Option(
            help: ArgumentHelp(
                "Write the proposals to this file instead of standard output; it may not lie in "
                    + "the folder of a pack.", valueName: "file"),
            completion: .file())
        var output: String?

        func validate() throws {
            guard atLeast > 0 else { throw ValidationError("--at-least takes a number from 1 on.") }
            if let output, let pack = Self.pack(around: output) {
                throw ValidationError(
                    "--output lies in the pack `\(pack)`; proposals are read before they are used.")
            }
        }

        func run() throws {
            let rules = try ruleOptions.load(limits: limitOptions.limits)
            var screener = try Screener(rules)
            var tuning = Tuning(rules, fewest: atLeast)
            var texts = try labelled.reader()
            while let text = texts.next() { tuning.add(text, with: &screener) }
            let outcome = tuning.outcome()
            do {
                var file = try output.map { try ResultFile.file($0) } ?? .standardOutput
                try file.write(Array(outcome.adjustText.utf8))
                try file.finish()
            } catch let failure as WriteFailure {
                say("heed: \(failure.description)")
                throw ExitCode(Exit.outputFailed)
            } catch is ReaderGone {
                return
            }
            if output != nil {
                let count = outcome.proposals.count
                say((["heed: \(count) weights proposed"] + outcome.figures).joined(separator: "\n"))
            }
            try texts.check()
        }

        /// The pack in whose folder a file lies, whatever name leads there.
        private static func pack(around file: String) -> String? {
            // What does not exist yet is no link.
            let real = URL(fileURLWithPath: file).resolvingSymlinksInPath()
            var folder = real.deletingLastPathComponent().resolvingSymlinksInPath()
            while !FileManager.default.fileExists(atPath: folder.appending(path: "pack.lua").path) {
                guard folder.path != "/" else { return nil }
                folder.deleteLastPathComponent()
            }
            return folder.path
        }
    }
}
