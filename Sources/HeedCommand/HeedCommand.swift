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

    static func main() async {
        Interruption.endFaultsAtOnce()
        Interruption.holdClosedStreams()
        await main(nil)
    }
}
