import Heed
import LuaMachine
import TermScan
import TestSupport
import TextForms

/// Work that is counted and not timed, the same on every machine, for `counts/run`.
struct CountsSubject {
    let rules: Ruleset

    /// Prints each count. With no messages nothing is assessed, so that a script can tell what
    /// the rest of the program takes.
    func run(_ count: Int) async throws {
        let messages = messages(count)
        try countText(messages)
        for (name, function) in ConditionsSubject.functions {
            print("Lua: \(name)\t\(try Self.steps(of: function))")
        }
        let files = try Files()
        defer { files.remove() }
        let whole = try EndToEnd(Corpus(messages), rules: rules, in: files)
        print("bytes of JSON Lines written\t\(try await whole.run())")
    }

    private func countText(_ messages: [Message]) throws {
        let screener = try Screener(rules)
        var statistics = ScanStatistics()
        var disguises = 0
        for message in messages {
            let forms = screener.forms(of: message)
            disguises += screener.disguiseSteps(of: message)
            _ = screener.scanner.scan(
                WordPlaces(forms.matching), slots: screener.slots(of: message, forms),
                statistics: &statistics)
        }
        print("scan: places looked at\t\(statistics.candidates)")
        print("scan: steps\t\(statistics.steps)")
        print("disguised words: steps\t\(disguises)")
    }

    /// Invented words, and each fifth message an example in which a rule fires, every other of
    /// them with digits for letters.
    private func messages(_ count: Int) -> [Message] {
        let examples = rules.rules.flatMap { rule in
            rule.fires.sorted { $0.key < $1.key }.flatMap(\.value)
        }
        var messages = Corpus.invented(count)
        for place in stride(from: 0, to: count, by: 5) {
            let text = examples[place * 7919 % examples.count].filter { $0 != "«" && $0 != "»" }
            messages[place] = Message(place % 2 == 0 ? text : text.replacing("o", with: "0"))
        }
        return messages
    }

    private static func steps(of function: String) throws -> Int {
        var machine = try LuaMachine(limits: .evaluating, methods: ["kind", "field"])
        let kept = try machine.keepFunction(
            Array("rule { when = \(function) }".utf8), name: "test", forms: ["rule"], form: "rule",
            field: "when")
        _ = try machine.call(kept) { method, _ in
            .value(.string(method == 0 ? "other" : ConditionsSubject.title))
        }
        return machine.stepsOfLastEntry
    }
}
