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

    func page(_ record: OutputRecord) -> [UInt8] {
        var writer = JSONWriter(isIndented: isArray)
        writer.write(record, options)
        return isArray ? writer.bytes : writer.bytes + [0x0A]
    }

    mutating func add(_ page: [UInt8], of record: OutputRecord) -> [UInt8] {
        defer { count += 1 }
        return isArray ? Array((count == 0 ? "[\n" : ",\n").utf8) + page : page
    }

    func finish(isWhole: Bool) -> [UInt8] {
        // An array that nothing closes is read by nobody as a whole one.
        guard isArray, isWhole else { return [] }
        return Array((count == 0 ? "[]\n" : "\n]\n").utf8)
    }
}
