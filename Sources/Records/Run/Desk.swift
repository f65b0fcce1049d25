internal import Heed
internal import Synchronization

/// A record that was worked on, with its page of the report where it is shown.
struct Worked: Sendable {
    let record: OutputRecord
    let page: [UInt8]?
}

/// Where one worker assesses records and writes their pages.
struct Desk: ~Copyable {
    private var screener: Screener
    private let writer: any ReportWriter
    private let options: RunOptions

    init(
        _ rules: Ruleset, _ writer: any ReportWriter, _ options: RunOptions
    ) throws(RuleErrors) {
        screener = try Screener(rules)
        self.writer = writer
        self.options = options
    }

    mutating func work(_ input: InputRecord) -> Worked {
        guard input.trouble == nil else { return finished(OutputRecord(input, nil)) }
        let assessment = screener.assess(input.message)
        let remarks = options.whyNot.flatMap { screener.whyNot($0, in: input.message) } ?? []
        return finished(OutputRecord(input, assessment, remarks: remarks))
    }

    private func finished(_ record: OutputRecord) -> Worked {
        let level = record.assessment?.level
        let isShown = level.map { $0 >= options.level } ?? true || !record.troubles.isEmpty
        return Worked(record: record, page: isShown ? writer.page(record) : nil)
    }
}

/// As many desks as there are workers. A desk belongs to one task at a time; which one it is
/// makes no difference, for nothing of a message stays on a desk.
final class DeskPool: Sendable {
    private let free: Mutex<[Int]>
    private let desks: [Slot]

    /// A desk behind a lock that nobody ever waits for: the pool hands each out once.
    private final class Slot: Sendable {
        let desk: Mutex<Desk>

        init(_ desk: consuming sending Desk) {
            self.desk = Mutex(desk)
        }
    }

    init(
        _ count: Int, _ rules: Ruleset, _ writer: any ReportWriter, _ options: RunOptions
    ) throws(RuleErrors) {
        var desks: [Slot] = []
        for _ in 0..<count { desks.append(Slot(try Desk(rules, writer, options))) }
        self.desks = desks
        free = Mutex(Array(desks.indices))
    }

    /// Works on a share at a desk that is free; no more shares may be worked on than there are
    /// desks.
    func work(_ share: [InputRecord]) -> [Worked] {
        let number = free.withLock { $0.removeLast() }
        defer { free.withLock { $0.append(number) } }
        return desks[number].desk.withLock { desk in share.map { desk.work($0) } }
    }
}
