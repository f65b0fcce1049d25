internal import TextForms

/// Hours of work.
package struct Hours: Sendable, Equatable {
    /// Minutes a day; `upper` equals `lower` where one number is written.
    package let perDay: ClosedRange<Int>?
    /// Minutes a week, where the text counts by the week.
    package let perWeek: ClosedRange<Int>?
    /// The clock times, where they are what was written.
    package let clock: ClockTimes?
}

extension FactReading {
    mutating func readHours() {
        for time in times {
            guard let minutes = time.value.minutes, (120...1200).contains(minutes),
                let first = token(at: time.canonical.lowerBound)
            else { continue }
            // When to apply, to call, to come is not when one works.
            if cueBefore(first, tokens: 6, bytes: 45, .appointment) { continue }
            hours.append(
                Fact(
                    value: Hours(perDay: minutes...minutes, perWeek: nil, clock: time.value),
                    source: time.source, canonical: time.canonical))
        }
        for quantity in quantities where !isClaimed(quantity.tokens) {
            guard let found = hours(quantity), !isClaimed(found.range) else { continue }
            hours.append(fact(found.value, found.range))
            claim(found.range)
        }
        hours.sort { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// The token that begins at a form offset.
    private func token(at offset: Int) -> Int? {
        let token = tokens.all.partitionPoint { $0.range.lowerBound >= offset }
        return token < tokens.all.count ? token : nil
    }

    private func hours(_ quantity: Quantity) -> (value: Hours, range: Range<Int>)? {
        guard let counted = counted(quantity), counted.unit == .hour, !quantity.isMultiplied,
            quantity.lower > 0, quantity.most <= 168_00
        else { return nil }
        let (start, end) = (counted.tokens.lowerBound, counted.tokens.upperBound)
        let minutes = quantity.lower * 60 / 100...quantity.most * 60 / 100
        let daily = Hours(perDay: minutes, perWeek: nil, clock: nil)
        let weekly = Hours(perDay: nil, perWeek: minutes, clock: nil)
        if let period = period(at: end) {
            switch period.unit {
            case .day where quantity.most <= 24_00: return (daily, start..<period.end)
            case .week: return (weekly, start..<period.end)
            default: return nil
            }
        }
        if let before = each(start - 1) {
            switch before {
            case .day where quantity.most <= 24_00: return (daily, start - 1..<end)
            case .week: return (weekly, start - 1..<end)
            default: return nil
            }
        }
        guard quantity.most <= 24_00 else { return nil }
        // "/kg", "ชม.ละ": not a length of work.
        if isSign("/", end) { return nil }
        if cueBefore(start, tokens: 2, bytes: 20, .within, .waiting, .every)
            || isCue(end, .away, .ago, .within)
        {
            return nil
        }
        let isWork = cueBefore(start, tokens: 4, bytes: 45, .work)
        // Said without a word about work, only the length of a working day is taken for one.
        let plausible = isWork ? 4_00...24_00 : 6_00...18_00
        guard plausible.contains(quantity.lower) else { return nil }
        return (daily, start..<end)
    }
}
