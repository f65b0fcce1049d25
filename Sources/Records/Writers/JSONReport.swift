internal import Heed

/// Assessments as JSON: one object a line, or one array with a value a line.
struct JSONReport: ReportWriter {
    private let options: ReportOptions
    private let isArray: Bool
    private var count = 0

    init(_ options: ReportOptions, isArray: Bool) {
        self.options = options
        self.isArray = isArray
    }

    mutating func write(_ record: OutputRecord) -> [UInt8] {
        var writer = JSONWriter(isIndented: isArray)
        writer.write(record, options)
        defer { count += 1 }
        if !isArray { return writer.bytes + [0x0A] }
        return Array((count == 0 ? "[\n" : ",\n").utf8) + writer.bytes
    }

    func finish() -> [UInt8] {
        guard isArray else { return [] }
        return Array((count == 0 ? "[]\n" : "\n]\n").utf8)
    }
}
