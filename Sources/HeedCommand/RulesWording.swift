internal import ArgumentParser
internal import Heed
internal import Records

extension RulesCommand {
    /// `heed rules wording`: how texts of one language are worded.
    struct Learn: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "wording",
            abstract: "Learns from labelled texts how risky and ordinary ones are worded.",
            discussion: """
                Reads texts as heed evaluate does, and prints a file for wording/LANGUAGE.lua of a \
                pack: pieces of 2 to 5 characters and words, up to three in a row, each with what it \
                says for or against control, \
                by a logistic regression. Words of the lists that a manifest names under blind_to \
                are left out, so that nobody's nation, religion or gender counts.

                With --check, the comment of the file says how well it keeps risky and ordinary \
                texts apart that it was not learnt from: each fifth of the texts, by their ids, is \
                judged by what was learnt from the four others.
                """)

        @OptionGroup var labelled: LabelledOptions
        @OptionGroup(title: "Rules") var ruleOptions: RuleOptions

        @Option(help: "The language, such as th; texts of others are passed over.")
        var language: String

        @Option(
            help: ArgumentHelp(
                "A language so near to it that its texts are taken as well; may be repeated.",
                valueName: "language"))
        var also: [String] = []

        @Option(
            help: ArgumentHelp(
                "Texts that nobody labelled and that are held to be ordinary; may be repeated.",
                valueName: "file"), completion: .file())
        var ordinary: [String] = []

        @Option(help: ArgumentHelp("How many pieces and words are kept.", valueName: "number"))
        var pieces = 10_000

        @Flag(help: "Say how it does on texts that it was not learnt from.")
        var check = false

        @Option(
            help: ArgumentHelp("Write to this file.", valueName: "file"), completion: .file())
        var output: String?

        func validate() throws {
            guard pieces > 0 else { throw ValidationError("--pieces takes a number from 1 on.") }
        }

        func run() throws {
            var screener = try Screener(try ruleOptions.load())
            var fit = WordingFit(language: language, kindred: Set(also), most: pieces)
            var texts = try labelled.reader()
            while let text = texts.next() { fit.add(text, with: &screener) }
            var options = ReaderOptions()
            options.format = .jsonl
            options.fields = try fieldMap(labelled.map)
            for record in RecordReader(inputs: ordinary, options: options)
            where record.trouble == nil {
                fit.addOrdinary(record.message, with: &screener)
            }
            let (wording, ranking) = fit.outcome(crossValidated: check)
            do {
                var file = try output.map { try ResultFile.file($0) } ?? .standardOutput
                try file.write(Array(wording.fileText(check ? ranking : nil).utf8))
                try file.finish()
            } catch let failure as WriteFailure {
                say("heed: \(failure.description)")
                throw ExitCode(Exit.outputFailed)
            } catch is ReaderGone {
                return
            }
            try texts.check()
        }
    }
}
