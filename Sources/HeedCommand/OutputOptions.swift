internal import ArgumentParser
internal import Heed
internal import Records

/// What is shown of results, and how.
struct OutputOptions: ParsableArguments {
    @Option(help: "The form of the results.")
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp(
            "Write the results to this file instead of standard output. It appears only when it is "
                + "whole; until then it holds what it held before.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(help: "The language of reports for people.")
    var language = ReportLanguage.en

    @Option(
        help: ArgumentHelp(
            "Leave out messages below this level; those that could not be read stay.",
            valueName: "level"))
    var level = Level.none

    @Flag(help: "The same as --level note: only messages with signs.")
    var onlyHits = false

    @Option(
        help: ArgumentHelp(
            "End with exit code 1 when a message reaches this level.", valueName: "level"))
    var failOn: Level?

    @Flag(help: "Show the arithmetic from evidence to level.")
    var explain = false

    @Flag(help: "Cover telephone numbers, handles, links and addresses in quotes.")
    var redact = false

    @Flag(help: "Show quotes also where a child may be concerned.")
    var showQuotes = false

    @Option(help: "Colour in text reports; auto means on a terminal without NO_COLOR.")
    var color = ColorChoice.auto

    /// Where results go.
    func file() throws(WriteFailure) -> ResultFile {
        guard let output else { return .standardOutput }
        return try .file(output)
    }

    /// The lowest level that is shown.
    var shownLevel: Level { onlyHits ? max(level, .note) : level }

    func report(families: [String: Family]) -> ReportOptions {
        var options = ReportOptions()
        options.language = language.rawValue
        options.explains = explain
        options.redacts = redact
        options.showsQuotesOfChildren = showQuotes
        options.families = families.mapValues(\.title)
        options.width = StandardStreams.columns
        options.color = color.isOn(for: output)
        return options
    }
}

/// Languages that reports for people are written in.
enum ReportLanguage: String, ExpressibleByArgument, CaseIterable {
    case en, th
}

/// Whether text reports carry colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// - Parameter file: the file that results are written to, if not standard output.
    func isOn(for file: String?) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: file == nil && StandardStreams.outputWantsColor
        }
    }
}
