/// So many out of so many, with the interval in which the true share lies.
public struct Share: Sendable, Hashable {
    /// How many were of the kind that is counted.
    public private(set) var hits: Int
    /// How many there were.
    public private(set) var total: Int

    /// Makes a share of counts that were taken elsewhere; `hits` is at most `total`.
    public init(hits: Int = 0, total: Int = 0) {
        self.hits = hits
        self.total = total
    }

    /// Counts one more.
    mutating func add(_ isHit: Bool) {
        total += 1
        if isHit { hits += 1 }
    }

    /// 0 … 1; nothing where nothing was counted.
    public var value: Double? { total > 0 ? Double(hits) / Double(total) : nil }

    /// The 95 % interval after Wilson (1927), which holds for small numbers and for shares near
    /// 0 and 1; nothing where nothing was counted.
    public var interval: ClosedRange<Double>? {
        guard let value else { return nil }
        let z = 1.959964
        let n = Double(total)
        let middle = value + z * z / (2 * n)
        let reach = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
    }
}
