import Foundation
import Heed
import ShippedRules
import TestSupport
import TextForms

@testable import Records

private let rules: Ruleset = {
    do {
        return try Ruleset(packs: .shipped())
    } catch {
        fatalError("\(error)")
    }
}()

/// The whole input is one text for the shipped rules: evidence lies in it and is quoted as it
/// stands, both reports can be shown, and the result is the same the second time.
func fuzzAssess(_ bytes: [UInt8]) {
    let message = Message(id: "fuzz", content: bytes)
    do {
        var screener = try Screener(rules)
        let first = screener.assess(message)
        let second = screener.assess(message)
        claim(first == second, "another result the second time")
        let decoded = DecodedText(bytes)
        let found = (first.findings + first.mitigations).flatMap(\.evidence)
        for evidence in found { check(evidence, bytes, decoded) }
        write(OutputRecord(InputRecord(message: message, source: "in"), first))
    } catch {
        fatalError("\(error)")
    }
}

private func check(_ evidence: Evidence, _ bytes: [UInt8], _ decoded: DecodedText) {
    let (start, end) = (evidence.offset, evidence.offset + evidence.length)
    claim(start >= 0 && start < end && end <= bytes.count, "\(start)..<\(end) of \(bytes.count)")
    claim(
        decoded.text(ofSource: start..<end).utf8.elementsEqual(evidence.quote.utf8),
        "\(start)..<\(end) is not quoted")
    let place = decoded.position(ofSource: start)
    claim(place.line == evidence.line && place.column == evidence.column, "at \(place)")
}

private func write(_ record: OutputRecord) {
    var options = ReportOptions()
    options.explains = true
    options.showsQuotesOfChildren = true
    for format in [OutputFormat.jsonl, .text] {
        var writer = format.writer(options)
        guard let page = String(validating: writer.write(record), as: UTF8.self) else {
            fatalError("\(format) is not UTF-8")
        }
        let steering = Terminal.steering(page)
        claim(steering.isEmpty, "\(format) can steer a terminal: \(steering)")
        if format == .jsonl {
            claim(
                (try? JSONSerialization.jsonObject(with: Data(page.utf8))) is [String: Any],
                "not JSON: \(page)")
        }
    }
}
