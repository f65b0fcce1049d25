internal import ArgumentParser
internal import Heed
internal import Records

/// `heed check`: looks at texts and writes what it sees.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Looks at files, folders or standard input and shows the signs they carry.",
        discussion: """
            Standard input is one text, or one JSON object a line where it looks like that. Results \
            go to standard output, everything else to standard error.

            Exit codes: 0 everything was read; 1 a message reached the level of --fail-on; \
            64 wrong usage; 65 rules or input are broken; 70 a fault of heed itself; \
            74 the output could not be written. Ctrl-C and SIGTERM end heed by that signal, after \
            the message that is being looked at.
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders, and - for standard input, which is also read when nothing is named.",
            valueName: "file|folder|-"),
        completion: .file())
    var inputs: [String] = []

    @OptionGroup(title: "Rules") var ruleOptions: RuleOptions
    @OptionGroup(title: "Input") var inputOptions: InputOptions
    @OptionGroup(title: "Output") var outputOptions: OutputOptions
    @OptionGroup(title: "Limits") var limitOptions: LimitOptions

    @Option(
        help: ArgumentHelp(
            "How many messages are looked at together. With more than one, answers come in "
                + "groups; a live stream is answered at once only with one.",
            valueName: "number"))
    var workers = 1

    @Option(
        help: ArgumentHelp(
            "Show which condition of this rule did not hold; text format only.",
            valueName: "rule"))
    var whyNot: String?

    func validate() throws {
        guard (1...256).contains(workers) else {
            throw ValidationError("--workers takes a number from 1 to 256, not \(workers).")
        }
        if whyNot != nil, outputOptions.format != .text {
            throw ValidationError("--why-not goes with --format text.")
        }
        if inputs.isEmpty, StandardStreams.inputIsTerminal {
            throw ValidationError(
                "Name a file or a folder, or - to read what you type up to Ctrl-D.")
        }
    }

    func run() async throws {
        let rules = try ruleOptions.load(limits: limitOptions.limits)
        if let rule = whyNot, !rules.packs.contains(where: { $0.rules.contains { $0.id == rule } })
        {
            throw ValidationError("There is no rule `\(rule)`. `heed rules list` lists all.")
        }
        var options = RunOptions()
        options.workers = workers
        options.level = outputOptions.shownLevel
        options.whyNot = whyNot
        Interruption.watch()
        let reader = RecordReader(
            inputs: inputs.isEmpty ? ["-"] : inputs, options: try inputOptions.reader(),
            unless: Interruption.stop)
        var run = RecordRun(
            reader: reader, rules: rules,
            writer: outputOptions.format.writer(outputOptions.report(families: rules.families)),
            options: options)
        try await write(&run)
        if run.outcome.unread > 0 { throw ExitCode(Exit.brokenInput) }
        if let level = outputOptions.failOn, run.outcome.highest >= level {
            throw ExitCode(Exit.reached)
        }
    }

    /// Runs to the end, and puts the results in their place when they are whole.
    private func write(_ run: inout RecordRun) async throws {
        var output: CheckOutput?
        do {
            var opened = CheckOutput(file: try outputOptions.file())
            output = opened
            defer { output = opened }
            try await run.run(into: &opened)
            if !run.outcome.wasStopped { return try opened.file.finish() }
            let count = run.outcome.records
            say("heed: stopped after \(count) message\(count == 1 ? "" : "s"); there may be more.")
        } catch is ReaderGone {
            // Whoever reads has seen enough, as `head` does.
            return
        } catch let failure as WriteFailure {
            say("heed: \(failure.description)")
            tellWhatIsLeft(of: output)
            throw ExitCode(Exit.outputFailed)
        } catch let errors as RuleErrors {
            report(errors.diagnostics)
            tellWhatIsLeft(of: output)
            throw ExitCode(Exit.ourFault)
        }
        tellWhatIsLeft(of: output)
        Interruption.end()
    }

    private func tellWhatIsLeft(of output: CheckOutput?) {
        guard let name = outputOptions.output, let left = output?.file.leave() else { return }
        say("heed: \(left) has the results so far; `\(visible(name))` was not touched.")
    }
}
