internal import ArgumentParser
internal import Foundation
internal import Heed
internal import Records

extension RulesCommand {
    /// `heed rules doc`: the rules as a catalogue for people.
    struct Doc: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a catalogue of the rules: Markdown pages and one page in HTML.",
            discussion: """
                In the folder there is then, for each language, index.md with a page for each rule \
                beside it, and catalogue.html, which needs no other file. With --against, each \
                rule's page says in how many of the texts it fires; take texts that you hold to be \
                ordinary.
                """)

        @OptionGroup(title: "Rules") var options: RuleOptions

        @Option(
            help: ArgumentHelp("Where to write; the folder is made.", valueName: "dir"),
            completion: .directory)
        var output: String

        @Option(
            help: ArgumentHelp(
                "The language of the pages, en or th; may be repeated. Both if none is named.",
                valueName: "language"))
        var language: [String] = []

        @Option(
            help: ArgumentHelp(
                "Texts to count rules in; may be repeated.", valueName: "file|folder|-"),
            completion: .file())
        var against: [String] = []

        @OptionGroup(title: "Input of --against") var inputOptions: InputOptions

        func validate() throws {
            if let other = language.first(where: { !["en", "th"].contains($0) }) {
                throw ValidationError("--language takes en or th, not `\(other)`.")
            }
        }

        func run() throws {
            let rules = try options.load()
            let (rates, unread) = try counted(with: rules)
            for language in language.isEmpty ? ["en", "th"] : language {
                let entries = rules.rules.map {
                    RuleEntry($0, in: rules, language: language, rates: rates)
                }
                let markdown = MarkdownCatalogue(rules: rules, language: language)
                try write(markdown.index, to: "\(language)/index.md")
                for entry in entries {
                    let path = MarkdownCatalogue.path(of: entry.id)
                    try write(markdown.page(entry), to: "\(language)/\(path)")
                }
                let page = HTMLCatalogue(rules: rules, language: language, entries: entries)
                try write(page.text, to: "\(language)/catalogue.html")
            }
            if unread > 0 { throw ExitCode(Exit.brokenInput) }
        }

        private func counted(with rules: Ruleset) throws -> (rates: FireRates?, unread: Int) {
            if against.isEmpty { return (nil, 0) }
            var rates = FireRates()
            var unread = 0
            var screener = try Screener(rules)
            var reader = RecordReader(inputs: against, options: try inputOptions.reader())
            while let record = reader.next() {
                if let trouble = record.trouble {
                    unread += 1
                    say(trouble, of: record)
                } else {
                    rates.add(screener.assess(record.message))
                }
            }
            for notice in reader.takeNotices() { say("heed: \(notice.description)") }
            return (rates, unread)
        }

        /// Each file appears whole or not at all.
        private func write(_ text: String, to path: String) throws {
            let file = URL(fileURLWithPath: output).appendingPathComponent(path)
            do {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file, options: .atomic)
            } catch {
                say("heed: `\(visible(file.path))` cannot be written.")
                throw ExitCode(Exit.outputFailed)
            }
        }
    }
}
