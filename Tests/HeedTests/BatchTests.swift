import Heed
import Testing

@Suite("Batches")
struct BatchTests {
    static let messages = (0..<700).map { number in
        Message(
            number % 5 == 0
                ? "number \(number): we keep your passport"
                : number % 7 == 0
                    ? "leave early and you pay \(number) USD" : "barista \(number)",
            id: "\(number)")
    }

    @Test("order and results are the same with any number of workers", arguments: [1, 2, 3, 16])
    func order(workers: Int) async throws {
        let rules = try TestPack.ruleset([
            "indicators/papers/extra.lua": TestPack.rule(
                #"terms = { en = { "passport" } }, when = function(ad) return ad:has("keep") end"#)
        ])
        var screener = try Screener(rules)
        let expected = Self.messages.map { screener.assess($0) }
        var found: [Assessment] = []
        for try await (message, assessment) in rules.assess(Self.messages, workers: workers) {
            #expect(message.id == assessment.id)
            found.append(assessment)
        }
        #expect(found == expected)
    }

    @Test("a stream that nobody finishes is let go")
    func partial() async throws {
        var count = 0
        for try await _ in try TestPack.ruleset().assess(Self.messages, workers: 2) {
            count += 1
            if count == 3 { break }
        }
        #expect(count == 3)
    }

    @Test("an empty sequence gives nothing")
    func empty() async throws {
        for try await _ in try TestPack.ruleset().assess([Message](), workers: 2) {
            Issue.record("there was a message")
        }
    }
}
