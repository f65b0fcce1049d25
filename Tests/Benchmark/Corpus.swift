import Foundation
import Heed
import Records
import TestSupport

/// Messages to measure with: ordinary ones with some risky ones among them.
///
/// The ordinary ones are posts and adverts of the shared data, in many languages, of 20 to 1000
/// bytes; where that is missing, invented words. The risky ones are texts of `samples/labelled`
/// that somebody should look at.
struct Corpus {
    let messages: [Message]
    /// Where the ordinary messages are from, in words.
    let origin: String

    /// Bytes of all messages.
    var bytes: Int { messages.reduce(0) { $0 + $1.content.count } }

    /// What was measured, for the beginning of a table.
    var title: String {
        "\(messages.count) messages of \(origin), \(bytes / messages.count) bytes each"
    }

    /// - Parameters:
    ///   - count: how many messages.
    ///   - risky: how many of a hundred are risky, spread evenly.
    init(count: Int = 4000, risky: Int = 1) throws {
        let shared = Self.shared()
        origin = shared.isEmpty ? "invented words" : "posts and adverts"
        let ordinary = shared.isEmpty ? Self.invented(count) : shared
        let risks = Self.read([Self.package.appendingPathComponent("samples/labelled")])
            .compactMap { LabelledText($0) }.filter(\.isRisky).map(\.message)
        guard !risks.isEmpty else { throw SamplesAreMissing() }
        messages = (0..<count).map { place in
            let isRisky = (place + 1) * risky / 100 > place * risky / 100
            // A stride that goes through all of a list before it comes back.
            let source = isRisky ? risks : ordinary
            return Message(
                id: "\(place)", content: source[place * 7919 % source.count].content)
        }
    }

    /// Only these messages.
    init(_ messages: [Message]) {
        self.messages = messages
        origin = "one list"
    }

    /// The package that the program was built from.
    static let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func shared() -> [Message] {
        guard let folder = SharedData.folder else { return [] }
        return read(["ads", "posts"].map { folder.appendingPathComponent($0) }).map(\.message)
            .filter { (20...1000).contains($0.content.count) }
    }

    private static func read(_ inputs: [URL]) -> [InputRecord] {
        RecordReader(inputs: inputs.map(\.path)).filter { $0.trouble == nil }
    }

    /// The same messages in every run: invented words of a few scripts, with numbers among them.
    static func invented(_ count: Int) -> [Message] {
        let scripts: [(consonants: [String], vowels: [String], space: String)] = [
            (["b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t"], ["a", "e", "i", "o"], " "),
            (
                ["ก", "ค", "ง", "ด", "ต", "น", "ป", "ม", "ร", "ล", "ส"], ["า", "ิ", "ี", "ุ", "ั"],
                ""
            ),
            (["б", "д", "к", "л", "м", "н", "р", "с"], ["а", "е", "и", "о"], " "),
        ]
        var generator = SeededGenerator(state: 1)
        return (0..<count).map { number in
            let script = scripts[number % scripts.count]
            var text = ""
            for word in 0..<Int.random(in: 4...40, using: &generator) {
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    text += script.consonants.randomElement(using: &generator) ?? ""
                    text += script.vowels.randomElement(using: &generator) ?? ""
                }
                text +=
                    word % 9 == 8
                    ? " \(Int.random(in: 1...9999, using: &generator)) " : script.space
            }
            return Message(text)
        }
    }
}

/// The package's own samples are not where they were when the program was built.
struct SamplesAreMissing: Error, CustomStringConvertible {
    var description: String { "samples/labelled has no texts: run from a whole clone" }
}

extension Corpus {
    /// The messages as a file that `heed check` reads, in JSON Lines.
    func write(to file: URL) throws { try jsonLines().write(to: file) }

    func jsonLines() throws -> Data {
        struct Line: Encodable {
            let id: String
            let text: String
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        var lines = Data()
        for message in messages {
            let text = String(decoding: message.content, as: UTF8.self)
            lines += try encoder.encode(Line(id: message.id, text: text)) + [0x0A]
        }
        return lines
    }
}
