import Heed
import TermScan
import TextForms

/// Which phrases take most steps on the messages, so that whoever writes rules sees what is dear.
struct PhrasesSubject {
    let rules: Ruleset

    /// So many phrases are shown.
    private static let shown = 25

    func run() throws {
        let corpus = try Corpus()
        let screener = try Screener(rules)
        var statistics = ScanStatistics()
        statistics.stepsByTerm = Array(repeating: 0, count: screener.scanner.count)
        for message in corpus.messages {
            let forms = screener.forms(of: message)
            _ = screener.scanner.scan(
                WordPlaces(forms.matching), slots: screener.slots(of: message, forms),
                statistics: &statistics)
        }
        print("phrases: \(corpus.title); steps a message, and their share")
        let all = Double(max(1, statistics.steps))
        let order = statistics.stepsByTerm.enumerated().sorted { $0.element > $1.element }
        for (term, steps) in order.prefix(Self.shown) {
            let each = Double(steps) / Double(corpus.messages.count)
            let share = 100 * Double(steps) / all
            print(
                "  \(column(each, decimals: 2, width: 8))\(column(share, decimals: 1, width: 7)) %  "
                    + screener.name(ofTerm: term).prefix(110))
        }
    }
}
