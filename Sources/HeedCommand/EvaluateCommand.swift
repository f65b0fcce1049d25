internal import ArgumentParser
internal import Heed
internal import Records

/// `heed evaluate`: how well rules work on labelled texts.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Shows how many labelled texts the rules find, and how often they cry wolf.",
        discussion: """
            Each line of a file is a JSON object with the text and its label in the field `expect` \
            (none, note, review or priority); `lang` and `kind` divide the tables, `child` (true \
            or false) says whether a child may be in danger. Kinds are inferred, as for texts \
            without a label. Shares have their 95 % interval (Wilson).
            """)

    @OptionGroup var labelled: LabelledOptions

    @OptionGroup(title: "Rules") var ruleOptions: RuleOptions
    @OptionGroup(title: "Limits") var limitOptions: LimitOptions

    @Option(help: "The form of the report.")
    var format = EvaluationFormat.text

    @Option(
        help: ArgumentHelp(
            "How many of the worst texts are named; in text reports also how many rules and "
                + "phrases.", valueName: "number"))
    var worst = 10

    func validate() throws {
        guard worst >= 0 else { throw ValidationError("--worst takes a number from 0 on.") }
    }

    func run() throws {
        let rules = try ruleOptions.load(limits: limitOptions.limits)
        var screener = try Screener(rules)
        var census = try PhraseCensus(rules)
        var texts = try labelled.reader()
        var evaluation = Evaluation()
        while let text = texts.next() {
            evaluation.add(text, with: &screener)
            if !text.isRisky { census.add(text.message) }
        }
        evaluation.phrases = census.phrases
        var report = EvaluationReport(evaluation, packs: rules.stamps)
        report.unlabelled = texts.unlabelled
        report.shown = worst
        switch format {
        case .text: print(report.text, terminator: "")
        case .json: print(String(decoding: report.json, as: UTF8.self), terminator: "")
        }
        try texts.check()
    }
}

/// The forms of an evaluation.
enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
