import Foundation
import Heed
import Records
import TestSupport

/// Messages to measure with: ordinary ones with some risky ones among them.
///
/// The ordinary ones are posts and adverts of the shared data, in many languages, of 20 to 1000
/// bytes; where that is missing, words of our own ordinary texts in other orders. The risky ones
/// are texts of `samples/labelled` that somebody should look at.
struct Corpus {
    let messages: [Message]
    /// Where the ordinary messages are from, in words.
    let origin: String

    /// Bytes of all messages.
    var bytes: Int { messages.reduce(0) { $0 + $1.content.count } }

    /// The beginning of every table: what was measured.
    var title: String {
        "\(messages.count) messages of \(origin), \(bytes / max(1, messages.count)) bytes each"
    }

    /// - Parameters:
    ///   - count: how many messages.
    ///   - risky: how many of a hundred are risky, spread evenly.
    init(count: Int = 4000, risky: Int = 1) throws {
        let labelled = try Self.labelled()
        let risks = labelled.filter(\.isRisky).map(\.message)
        var ordinary = Self.shared()
        origin = ordinary.isEmpty ? "generated text" : "posts and adverts"
        if ordinary.isEmpty {
            ordinary = Self.generated(from: labelled.filter { $0.expected == .none }, count)
        }
        guard !risks.isEmpty, !ordinary.isEmpty else { throw CorpusIsMissing() }
        messages = (0..<count).map { place in
            let isRisky = (place + 1) * risky / 100 > place * risky / 100
            // Strides that go through all of a list before they come back.
            let source = isRisky ? risks : ordinary
            return Message(
                id: "\(place)", content: source[place * 7919 % source.count].content)
        }
    }

    private static func labelled() throws -> [LabelledText] {
        let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("samples/labelled")
        return read([folder.path]).compactMap { LabelledText($0) }
    }

    private static func shared() -> [Message] {
        guard let folder = SharedData.folder else { return [] }
        let inputs = ["ads", "posts"].map { folder.appendingPathComponent($0).path }
        return read(inputs).map(\.message).filter { (20...1000).contains($0.content.count) }
    }

    private static func read(_ inputs: [String]) -> [InputRecord] {
        RecordReader(inputs: inputs).filter { $0.trouble == nil }
    }

    /// Messages of 30 words each, drawn from ordinary texts.
    private static func generated(from texts: [LabelledText], _ count: Int) -> [Message] {
        var generator = SeededGenerator(state: 1)
        let words = texts.map { $0.message.content.split(separator: 0x20) }
        return (0..<count).compactMap { _ in
            // Words of one text after the other, so that a message has one language.
            guard let own = words.randomElement(using: &generator), !own.isEmpty else { return nil }
            let drawn = (0..<30).compactMap { _ in own.randomElement(using: &generator) }
            return Message(id: "", content: Array(drawn.joined(separator: [0x20]).prefix(400)))
        }
    }
}

/// The package's own samples are not where they were when the program was built.
struct CorpusIsMissing: Error, CustomStringConvertible {
    var description: String { "samples/labelled has no texts: run from a whole clone" }
}

extension Corpus {
    /// The messages as a file that `heed check` reads, in JSON Lines.
    func write(to file: URL) throws {
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
        try lines.write(to: file)
    }
}
