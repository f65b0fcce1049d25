public import Heed

/// What is asked of one run over records.
public struct RunOptions: Sendable {
    /// How many messages are looked at together, at least 1.
    public var workers = 1
    /// Records below this level are left out of the report; those that could not be read, or
    /// not as they should, never are.
    public var level = Level.none
    /// A rule of which each record is to say why it did not fire.
    public var whyNot: RuleID?

    /// One worker, every record shown, no rule asked about.
    public init() {}
}

/// What a run came to.
public struct RunOutcome: Sendable, Hashable {
    /// The highest level of any message.
    public var highest = Level.none
    /// How many records were read, shown or not.
    public var records = 0
    /// How many could not be read.
    public var unread = 0
    /// Whether the run ended because it was asked to; there may be more to read.
    public var wasStopped = false

    /// The count before the first record: nothing read, level `none`.
    public init() {}

    mutating func add(_ record: OutputRecord) {
        records += 1
        if let assessment = record.assessment {
            highest = max(highest, assessment.level)
        } else {
            unread += 1
        }
    }
}

/// Where a run puts what it has to say.
public protocol RunOutput {
    /// A piece of the report, in order.
    mutating func write(_ bytes: [UInt8]) throws
    /// Something for standard error.
    mutating func tell(_ notice: InputNotice)
}

/// Reads records, assesses them, writes them: one record in, one record out, in order.
public struct RecordRun {
    private var reader: RecordReader
    private let rules: Ruleset
    private var writer: any ReportWriter
    private let options: RunOptions
    private var isAtEnd = false
    /// What was read and written so far; complete after ``run(into:)``.
    public private(set) var outcome = RunOutcome()

    /// Prepares one run over all that `reader` has left; nothing is read yet.
    public init(
        reader: RecordReader, rules: Ruleset, writer: any ReportWriter, options: RunOptions
    ) {
        self.reader = reader
        self.rules = rules
        self.writer = writer
        self.options = options
    }

    /// Runs to the end of the input, or until a stop is asked for: what was begun is then finished.
    ///
    /// - Throws: ``RuleErrors`` when Lua cannot be started; whatever `output` throws.
    public mutating func run<Output: RunOutput>(into output: inout Output) async throws {
        if options.workers > 1 {
            try await runTogether(into: &output)
        } else {
            var desk = try Desk(rules, writer, options)
            while let record = reader.next() {
                try take(desk.work(record), into: &output)
                report(to: &output)
            }
        }
        report(to: &output)
        outcome.wasStopped = reader.wasStopped
        try output.write(writer.finish(isWhole: !outcome.wasStopped))
    }

    private mutating func take<Output: RunOutput>(
        _ result: Worked, into output: inout Output
    ) throws {
        outcome.add(result.record)
        if let page = result.page { try output.write(writer.add(page, of: result.record)) }
    }

    private mutating func report<Output: RunOutput>(to output: inout Output) {
        for notice in reader.takeNotices() { output.tell(notice) }
    }

    // MARK: Several workers

    /// Records that one worker takes at a time: enough to outweigh the hand-over.
    private static let share = 32

    /// Shares are worked on side by side, one at each desk, and written in the order in which
    /// they were cut. The next share of each desk is cut while it works. No share is cut that
    /// lies too far ahead of what was written, so memory stays bounded and a slow output slows
    /// the reading.
    private mutating func runTogether<Output: RunOutput>(into output: inout Output) async throws {
        let desks = try DeskPool(options.workers, rules, writer, options)
        try await withThrowingTaskGroup(of: (Int, [Worked]).self) { group in
            var cut = 0
            var started = 0
            var finished = 0
            var written = 0
            var ahead: [[InputRecord]] = []
            var waiting: [Int: [Worked]] = [:]
            while true {
                while ahead.count < options.workers, cut - written < 4 * options.workers,
                    let share = nextShare()
                {
                    ahead.append(share)
                    cut += 1
                    // Nobody waits for work while the next shares are cut.
                    if started - finished < options.workers { break }
                }
                while started - finished < options.workers, !ahead.isEmpty {
                    let share = ahead.removeFirst()
                    let number = started
                    started += 1
                    group.addTask { (number, desks.work(share)) }
                }
                if started - finished < options.workers, cut - written < 4 * options.workers,
                    !isAtEnd
                {
                    continue
                }
                guard let (number, results) = try await group.next() else { break }
                finished += 1
                waiting[number] = results
                while let ready = waiting.removeValue(forKey: written) {
                    for result in ready { try take(result, into: &output) }
                    written += 1
                }
                report(to: &output)
            }
        }
    }

    private mutating func nextShare() -> [InputRecord]? {
        var share: [InputRecord] = []
        while share.count < Self.share {
            guard let record = reader.next() else {
                isAtEnd = true
                break
            }
            share.append(record)
        }
        return share.isEmpty ? nil : share
    }
}
