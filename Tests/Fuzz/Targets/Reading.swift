import Foundation
import Heed
import TestSupport

@testable import Records

/// The first byte chooses how the rest is cut into records: the records do not depend on how the
/// bytes arrive, each gives one line of JSON, and lines are as many as there are.
func fuzzRecords(_ bytes: [UInt8]) {
    guard let choice = bytes.first else { return }
    let input = Array(bytes.dropFirst())
    var options = ReaderOptions()
    options.format = InputFormat.allCases[Int(choice & 7) % InputFormat.allCases.count]
    options.keepsOtherFields = choice & 8 != 0
    if choice & 16 != 0 { options.maximumRecordBytes = 24 }
    let whole = records(input, piece: ByteSource.piece, options)
    for piece in [1, 3, 7] {
        let pieces = records(input, piece: piece, options)
        claim(
            pieces.elementsEqual(whole, by: areSame),
            "\(whole.count) records, in pieces of \(piece) \(pieces.count)")
    }
    claim(whole.count <= input.count + 1, "\(whole.count) records of \(input.count) bytes")
    for (place, record) in whole.enumerated() {
        claim(record.index == place, "record \(place) has number \(record.index)")
        write(record)
    }
}

private func records(_ bytes: [UInt8], piece: Int, _ options: ReaderOptions) -> [InputRecord] {
    Array(RecordReader(.memory(bytes, piece: piece), name: "in", options: options))
}

private func areSame(_ left: InputRecord, _ right: InputRecord) -> Bool {
    left.message == right.message && left.source == right.source && left.index == right.index
        && left.trouble == right.trouble && left.notes == right.notes
        && left.otherFields == right.otherFields
}

/// The line of a record that was not assessed is JSON by Foundation's reading, too.
private func write(_ record: InputRecord) {
    var report = JSONReport(ReportOptions(), isArray: false)
    let line = report.write(OutputRecord(record, nil))
    claim(line.firstIndex(of: 0x0A) == line.count - 1, "more than one line")
    guard let text = String(validating: line, as: UTF8.self) else { fatalError("not UTF-8") }
    let steering = Terminal.steering(text)
    claim(steering.isEmpty, "the line can steer a terminal: \(steering)")
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
        fatalError("not JSON: \(text)")
    }
    let id = object["id"] as? String
    claim(id?.unicodeScalars.elementsEqual(record.message.id.unicodeScalars) == true, "another id")
    let handed = object["passthrough"] as? [String: Any] ?? [:]
    claim(
        Set(handed.keys) == Set(record.otherFields.map(\.name)),
        "handed on \(handed.keys.sorted()) of \(record.otherFields.map(\.name).sorted())")
}
