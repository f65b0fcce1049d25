public import RuleModel

extension Ruleset {
    /// Assesses messages with several workers and keeps their order.
    ///
    /// Messages are taken in windows of a bounded size, so memory does not grow with the length
    /// of the stream, and a slow consumer slows the reading.
    ///
    /// - Parameter workers: how many messages are looked at together, at least 1.
    public func assess<Messages: Sequence & Sendable>(
        _ messages: Messages, workers: Int = 1
    ) -> AssessmentStream<Messages> where Messages.Element == Message {
        AssessmentStream(messages: messages, rules: self, workers: max(1, workers))
    }

    /// Assesses one window of messages, split between `workers`, in order.
    ///
    /// - Throws: when a screener cannot be made.
    public func assess(_ window: [Message], workers: Int) async throws -> [Assessment] {
        let share = max(1, (window.count + workers - 1) / workers)
        return try await withThrowingTaskGroup(of: (Int, [Assessment]).self) { group in
            for start in stride(from: 0, to: window.count, by: share) {
                let part = Array(window[start..<min(start + share, window.count)])
                group.addTask {
                    var screener = try Screener(self)
                    return (start, part.map { screener.assess($0) })
                }
            }
            var parts: [(Int, [Assessment])] = []
            for try await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}

/// Messages with their assessments, in the order of the messages.
public struct AssessmentStream<Messages: Sequence & Sendable>: AsyncSequence, Sendable
where Messages.Element == Message {
    /// A message as it was given, and what the rules say of it.
    public typealias Element = (Message, Assessment)

    let messages: Messages
    let rules: Ruleset
    let workers: Int

    /// Messages that each worker takes at a time: enough to outweigh making a screener.
    private static var share: Int { 128 }

    /// Starts at the first message; each iterator goes through the messages by itself.
    public func makeAsyncIterator() -> Iterator {
        Iterator(
            source: messages.makeIterator(), rules: rules, workers: workers,
            window: workers * Self.share)
    }

    /// Reads a window of messages, has them assessed side by side, and hands them out one by one.
    public struct Iterator: AsyncIteratorProtocol {
        var source: Messages.Iterator
        let rules: Ruleset
        let workers: Int
        let window: Int
        private var ready: [Element] = []
        private var next = 0

        init(source: Messages.Iterator, rules: Ruleset, workers: Int, window: Int) {
            self.source = source
            self.rules = rules
            self.workers = workers
            self.window = window
        }

        /// The next message with its assessment, or nil after the last.
        ///
        /// - Throws: ``RuleErrors`` when Lua cannot be started for a window; its messages are then
        ///   not handed out.
        public mutating func next() async throws -> Element? {
            if next == ready.count {
                var messages: [Message] = []
                while messages.count < window, let message = source.next() {
                    messages.append(message)
                }
                if messages.isEmpty { return nil }
                let assessments = try await rules.assess(messages, workers: workers)
                ready = Array(zip(messages, assessments))
                next = 0
            }
            defer { next += 1 }
            return ready[next]
        }
    }
}
