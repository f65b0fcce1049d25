/// A stretch of time such as the length of a contract.
package struct Duration: Sendable, Equatable {
    /// What a stretch of time is about, by the words near it; the raw values are what
    /// `{duration:…}` takes in a phrase.
    package enum Context: String, Sendable {
        case contract, trial
        /// For which nothing was paid.
        case unpaid
        /// "3 months ago".
        case ago
        /// "within 7 days".
        case within
    }

    /// As written; `upper` equals `lower` where one number is written.
    package let lower: Double
    /// The longer end in ``unit``; `{duration}` compares this one.
    package let upper: Double
    /// The unit of both ends, which the text writes behind the number.
    package let unit: TimeUnit
    /// What the words before it say it is about.
    package let context: Context?

    /// The shorter length in days: a week has 7, a month 30, a year 365.
    package var days: Double { lower * unit.days }
}

extension FactReading {
    mutating func readDurations() {
        for quantity in quantities where !isClaimed(quantity.tokens) {
            // "6-month contract"
            let end = quantity.tokens.upperBound
            let isJoined = isSign("-", end) && !spaceBefore(end)
            let joined = isJoined ? unit(end + 1) : nil
            guard
                let (unit, range) = joined.map({ ($0, quantity.tokens.lowerBound..<end + 2) })
                    ?? counted(quantity), unit != .hour, unit != .minute, !isClaimed(range),
                quantity.lower > 0, !quantity.isMultiplied, quantity.most <= 1000_00,
                !quantity.startsWithZero
            else { continue }
            let before = range.lowerBound - 1
            guard !has(before, .per) || isCue(before, .every, .within) else { continue }
            let value = Duration(
                lower: Double(quantity.lower) / 100, upper: Double(quantity.most) / 100, unit: unit,
                context: context(range))
            durations.append(fact(value, range))
            claim(range)
        }
    }

    private func context(_ range: Range<Int>) -> Duration.Context? {
        if isCue(range.upperBound, .ago) { return .ago }
        let start = range.lowerBound
        if cueBefore(start, tokens: 1, .within) { return .within }
        if cueBefore(start, tokens: 4, .unpaid) || cueAfter(range.upperBound, tokens: 3, .unpaid) {
            return .unpaid
        }
        if cueBefore(start, tokens: 4, .trial) || cueAfter(range.upperBound, tokens: 2, .trial) {
            return .trial
        }
        if cueBefore(start, tokens: 4, .contract)
            || cueAfter(range.upperBound, tokens: 2, .contract)
        {
            return .contract
        }
        return nil
    }
}
