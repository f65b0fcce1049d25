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
            (none, note, review or priority); `lang` and `kind` divide the tables. Kinds are \
            inferred, as for texts without a label. Shares have their 95 % interval (Wilson).
            """)

    @Argument(
        help: ArgumentHelp("JSONL files with labelled texts.", valueName: "file"),
        completion: .file())
    var files: [String]

    @OptionGroup(title: "Rules") var ruleOptions: RuleOptions
    @OptionGroup(title: "Limits") var limitOptions: LimitOptions

    @Option(help: "Which fields hold what, as for heed check.")
    var map: String?

    @Option(help: "How many of the worst texts and busiest rules are named.")
    var worst = 10

    func run() throws {
        var options = ReaderOptions()
        options.format = .jsonl
        options.fields = try fieldMap(map)
        var screener = try Screener(try ruleOptions.load(limits: limitOptions.limits))
        var reader = RecordReader(inputs: files, options: options)
        var evaluation = Evaluation()
        var unread = 0
        while let record = reader.next() {
            if let trouble = record.trouble {
                unread += 1
                say(trouble, of: record)
            } else {
                evaluation.add(record, with: &screener)
            }
        }
        for notice in reader.takeNotices() { say("heed: \(notice.description)") }
        print(evaluation.report(showing: max(0, worst)), terminator: "")
        if evaluation.all.recall.total + evaluation.all.falseAlarms.total == 0 {
            say("heed: no record has a label in the field `expect`")
            throw ExitCode(Exit.brokenInput)
        }
        if unread > 0 { throw ExitCode(Exit.brokenInput) }
    }
}
