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

            --against names the packs of a second set, in place of those of --rules. What else is \
            asked holds for both sets: the shipped rules belong to both, or, with \
            --without-shipped, to neither. So `--against ours` shows what a pack adds to the \
            shipped rules, `--rules ours --against new` what changes with a new version of it, \
            and `--without-shipped --rules old/core --against new/core` compares two packs \
            alone. Texts whose level crossed review are named, and differences have the exact \
            probability of McNemar's test.
            """)

    @OptionGroup var labelled: LabelledOptions

    @OptionGroup(title: "Rules") var ruleOptions: RuleOptions
    @OptionGroup(title: "Limits") var limitOptions: LimitOptions

    @Option(
        help: ArgumentHelp(
            "Compare with a second set of packs, in which this folder takes the place of those of "
                + "--rules; may be repeated.", valueName: "dir"))
    var against: [String] = []

    @Flag(
        help: ArgumentHelp(
            "Show beside the rules how well a plain statistical model of characters tells these "
                + "texts apart, learnt from the texts themselves. A yardstick, no detector."))
    var baseline = false

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
        let second = try secondRules()
        var screener = try Screener(rules)
        var other = try Screener(second ?? rules)
        var census = try PhraseCensus(rules)
        var texts = try labelled.reader()
        var (evaluation, changed) = (Evaluation(), Evaluation())
        var comparison = second.map { Comparison(with: $0.stamps) }
        var yardstick = baseline ? Baseline() : nil
        while let text = texts.next() {
            let seen = evaluation.add(text, with: &screener)
            comparison?.add(seen, changed.add(text, with: &other))
            yardstick?.add(text)
            if !text.isRisky { census.add(text.message) }
        }
        evaluation.phrases = census.phrases
        var report = EvaluationReport(evaluation, packs: rules.stamps)
        report.comparison = comparison
        report.baseline = yardstick?.crossValidated()
        report.unlabelled = texts.unlabelled
        report.shown = worst
        switch format {
        case .text: print(report.text, terminator: "")
        case .json: print(String(decoding: report.json, as: UTF8.self), terminator: "")
        }
        try texts.check()
    }

    /// The packs of --against in place of those of --rules.
    private func secondRules() throws -> Ruleset? {
        guard !against.isEmpty else { return nil }
        var options = ruleOptions
        options.rules = against
        return try options.load(limits: limitOptions.limits)
    }
}

/// The forms of an evaluation.
enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
