internal import ArgumentParser
internal import Foundation
internal import Heed
internal import Records

extension RulesCommand {
    /// `heed rules lint`: what the files alone show, and how phrases behave in texts.
    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reports what somebody should look at: rows, words, phrases that deceive.",
            discussion: """
                With --against, shows how often each phrase of the rules stands in texts that you \
                hold to be ordinary, such as a thousand posts of your own region, and what stands \
                around it. Phrases alone are counted: `when`, `kinds` and other conditions of a \
                rule are not asked. A phrase that stands in more than one text of a hundred says \
                little and gets a warning.
                """)

        @Argument(help: "Rules to look at; all if none is named.") var rules: [String] = []

        @OptionGroup(title: "Rules") var options: RuleOptions

        @Option(
            help: ArgumentHelp(
                "Texts to count phrases in; may be repeated.", valueName: "file|folder|-"),
            completion: .file())
        var against: [String] = []

        @Option(
            help: ArgumentHelp("How many phrases are shown at most.", valueName: "number"))
        var most = 40

        @OptionGroup(title: "Input of --against") var inputOptions: InputOptions

        func validate() throws {
            guard most >= 0 else { throw ValidationError("--most takes a number from 0 on.") }
        }

        func run() throws {
            let loaded = try options.load(includingDrafts: true)
            for id in rules where !loaded.rules.contains(where: { $0.id == id }) {
                throw ValidationError("There is no rule `\(id)`. `heed rules list` lists all.")
            }
            var found = loaded.lint(today: Self.today, rules: rules)
            var unread = 0
            if !against.isEmpty {
                var census = try PhraseCensus(loaded, of: rules)
                var reader = RecordReader(inputs: against, options: try inputOptions.reader())
                while let record = reader.next() {
                    if let trouble = record.trouble {
                        unread += 1
                        say(trouble, of: record)
                    } else {
                        census.add(record.message)
                    }
                }
                for notice in reader.takeNotices() { say("heed: \(notice.description)") }
                let phrases = census.phrases
                let page = PhrasePage(
                    phrases, texts: census.texts, most: most, includesAbsent: !rules.isEmpty,
                    columns: StandardStreams.columns)
                print(page.text)
                found += phrases.compactMap(\.warning)
            }
            if !found.isEmpty {
                report(found)
            } else if against.isEmpty {
                let count = rules.isEmpty ? loaded.rules.count : Set(rules).count
                print("nothing to look at in \(count) rule\(count == 1 ? "" : "s")")
            }
            if unread > 0 { throw ExitCode(Exit.brokenInput) }
        }

        /// The day at Greenwich, `YYYY-MM-DD`.
        private static var today: String {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = .gmt
            let day = calendar.dateComponents([.year, .month, .day], from: Date())
            return String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
        }
    }
}
