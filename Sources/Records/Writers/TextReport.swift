internal import Heed

/// A report for people in a terminal: calm, aligned, the exact words underlined.
struct TextReport: ReportWriter {
    private let options: ReportOptions
    private var summary = RunSummary()

    init(_ options: ReportOptions) {
        self.options = options
    }

    func page(_ record: OutputRecord) -> [UInt8] {
        Array(TextPage(record, options).text.utf8)
    }

    mutating func add(_ page: [UInt8], of record: OutputRecord) -> [UInt8] {
        summary.add(record)
        return page
    }

    func finish(isWhole: Bool) -> [UInt8] {
        Array(summary.text(options, isWhole: isWhole).utf8)
    }
}

/// What a run adds up to.
struct RunSummary: Sendable {
    private var counts: [Level: Int] = [:]
    private var unread = 0
    private var last: Assessment?

    mutating func add(_ record: OutputRecord) {
        if let assessment = record.assessment {
            counts[assessment.level, default: 0] += 1
            last = assessment
        } else {
            unread += 1
        }
    }

    func text(_ options: ReportOptions, isWhole: Bool) -> String {
        let language = options.language
        let paint = Paint(isOn: options.color)
        let total = counts.values.reduce(unread, +)
        var parts: [String] = []
        for level in Level.allCases.reversed() {
            guard let count = counts[level] else { continue }
            parts.append("\(count) \(ReportWords.level(level).text(in: language))")
        }
        if unread > 0 { parts.append("\(unread) \(ReportWords.unread.text(in: language))") }
        let head =
            total == 1
            ? ReportWords.oneMessage.text(in: language)
            : ReportWords.messages.filled(language, String(total))
        var lines = [
            paint(head, .strong) + (parts.isEmpty ? "" : ": ") + parts.joined(separator: ", ")
        ]
        if !isWhole { lines.append(paint(ReportWords.stopped.text(in: language), .strong)) }
        if let last {
            var layout = TextLayout(width: options.width)
            let unseen = last.cannotBeSeen.map { $0.text.text(in: language) }.joined(
                separator: "; ")
            if !unseen.isEmpty {
                layout.paragraph("\(ReportWords.cannotBeSeen.text(in: language)): \(unseen)")
            }
            layout.paragraph(ReportWords.signsOnly.text(in: language))
            let packs = last.packs.map { "\($0.name) \($0.version) (\($0.digest.prefix(12)))" }
            layout.paragraph(
                "heed \(last.engine), \(ReportWords.rulesUsed.text(in: language)): "
                    + packs.joined(separator: ", "))
            lines += layout.lines.map { paint(visible($0), .faint) }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
