internal import ArgumentParser
internal import Heed
internal import Records

/// The program `heed`: arguments in, exit code out.
@main
struct HeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "heed",
        abstract: "Shows the signs of trafficking and forced labour in job adverts and messages.",
        discussion: """
            Heed reads texts and shows which signs they carry, in their exact words, which \
            published indicator or section of law each belongs to, and what to do next. It shows \
            signs for a person to judge. It never says what a text, or anybody in it, is.
            """,
        version: "heed \(HeedVersion.engine)",
        subcommands: [
            CheckCommand.self, EvaluateCommand.self, RulesCommand.self, ExplainCommand.self,
        ],
        defaultSubcommand: nil)

    /// As ArgumentParser has it, but nothing in a mistake that quotes an argument, such as a file
    /// name that looks like an option, can steer the terminal.
    static func main() async {
        Interruption.endFaultsAtOnce()
        Interruption.holdClosedStreams()
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) != .success else { exit(withError: error) }
            let text = fullMessage(for: error)
            if !text.isEmpty {
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                say(lines.map { visible(String($0)) }.joined(separator: "\n"))
            }
            exit(withError: exitCode(for: error))
        }
    }
}
