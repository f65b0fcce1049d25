/// Where the characters of a decoded text came from, as runs of characters of equal widths.
struct SourceMap: Sendable {
    private struct Run {
        let decoded: Int
        let source: Int
        let decodedWidth: Int
        let sourceWidth: Int
    }

    private var runs: [Run] = []
    private var decodedEnd = 0
    private var sourceEnd: Int

    /// - Parameter start: the source offset at which the text begins (behind a byte order mark).
    init(start: Int) {
        sourceEnd = start
    }

    /// Adds the next character.
    mutating func append(decodedWidth: Int, sourceWidth: Int) {
        let fits =
            runs.last.map { $0.decodedWidth == decodedWidth && $0.sourceWidth == sourceWidth }
        if fits != true {
            runs.append(
                Run(
                    decoded: decodedEnd, source: sourceEnd, decodedWidth: decodedWidth,
                    sourceWidth: sourceWidth))
        }
        decodedEnd += decodedWidth
        sourceEnd += sourceWidth
    }

    func source(of offset: Int) -> Int {
        guard offset < decodedEnd, let run = lastRun(before: { $0.decoded > offset }) else {
            return sourceEnd
        }
        return run.source + (offset - run.decoded) / run.decodedWidth * run.sourceWidth
    }

    /// The beginning of the decoded character that a source offset lies in.
    func decoded(of offset: Int) -> Int {
        guard offset < sourceEnd else { return decodedEnd }
        guard let run = lastRun(before: { $0.source > offset }) else { return 0 }
        return run.decoded + (offset - run.source) / run.sourceWidth * run.decodedWidth
    }

    /// Turns ascending offsets in the decoded text into source offsets, in linear time.
    func translate(_ offsets: inout [UInt32]) {
        var next = 0
        for index in offsets.indices {
            let offset = Int(offsets[index])
            while next < runs.count, runs[next].decoded <= offset { next += 1 }
            guard offset < decodedEnd, next > 0 else {
                offsets[index] = UInt32(sourceEnd)
                continue
            }
            let run = runs[next - 1]
            let characters = (offset - run.decoded) / run.decodedWidth
            offsets[index] = UInt32(run.source + characters * run.sourceWidth)
        }
    }

    private func lastRun(before isBehind: (Run) -> Bool) -> Run? {
        let next = runs.partitionPoint(where: isBehind)
        return next > 0 ? runs[next - 1] : nil
    }
}
