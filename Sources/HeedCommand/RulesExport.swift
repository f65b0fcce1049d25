internal import ArgumentParser
internal import Heed

extension RulesCommand {
    /// `heed rules export`: the words of the rules for other engines.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the phrases of the rules as plain strings, one a line.",
            discussion: """
                For engines that know only strings, and for comparing them with Heed. Each phrase \
                gives one string: of each choice the first alternative; what may be missing is \
                left out; of the pieces that gaps, slots and open endings leave, the longest. \
                Phrases that fold to the same string stand once. With --folded a string stands on \
                the same line as without.

                A string says less than its phrase: where words begin and end, other spellings, \
                choices and facts are lost.
                """)

        @Flag(help: "Write the phrases; there is nothing else to write yet.")
        var terms = false

        @Flag(help: "As Heed compares them: small letters, no accents, single spaces.")
        var folded = false

        @OptionGroup var options: RuleOptions

        func validate() throws {
            guard terms else { throw ValidationError("Say what to write: --terms.") }
        }

        func run() throws {
            for term in try options.load().plainTerms(folded: folded) { print(visible(term)) }
        }
    }
}
